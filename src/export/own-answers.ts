import type { Design } from '../design/design.generated.ts';
import { longAnswer, markerOf } from '../design/values.ts';
import { type Pointer, valueAt } from '../yaml/pointer.ts';
import type { ProposalKnowledge } from './proposal-knowledge.ts';

const OWN = /^(?:patterns|responses)\[\]\.answers\.x_/;

/**
 * Tells the answers to questions that an organisation added from notes of one's own: both stand under `x_` keys, and only
 * where a question asks for one, of this pattern or of a response of this type, is it meant for a reader.
 */
export function ownAnswersIn(design: Design, knowledge: ProposalKnowledge): (pointer: Pointer) => boolean {
  const asked = [...knowledge.questions()].flatMap(({ code, home }) =>
    home.filter((path) => OWN.test(path)).map((path) => [path, code] as const),
  );
  const codes = new Map(asked);
  return (pointer) => {
    const [list, index, , key] = pointer;
    const code = pointer.length === 4 ? codes.get(`${list}[].${pointer[2]}.${key}`) : undefined;
    if (code === undefined || typeof index !== 'number') return false;
    if (list === 'responses' && knowledge.typeOf(code) !== valueAt(design, ['responses', index, 'type'])) return false;
    const value = valueAt(design, pointer);
    return markerOf(value) !== undefined || typeof longAnswer(value)?.answer === 'string';
  };
}
