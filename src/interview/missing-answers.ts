import type { Design } from '../design/design.generated.ts';
import type { Field } from '../design/fields.ts';
import type { Knowledge } from '../knowledge/open-knowledge.ts';
import { planInterview } from './plan.ts';
import type { Step } from './step.ts';

/** An answer without which there is no concept. */
export interface MissingAnswer {
  readonly key: string;
  readonly number?: number;
  readonly text: string;
  /** Whose answer it is, where several are asked for: `TP1`, `awareness`. */
  readonly scope?: string;
  /** The fields that are still empty. */
  readonly fields: readonly string[];
}

/** The essential answers that a design still lacks, question by question. A marker is an answer. */
export function missingAnswers(design: Design, knowledge: Knowledge): MissingAnswer[] {
  const open = planInterview(design, knowledge, 'concept').filter(
    ({ essential, state, field }) => essential && state === 'open' && !isBeyondAnswer(field),
  );
  const groups = new Map<string, Step[]>();
  for (const step of open) {
    const group = `${step.key}|${step.scope ?? ''}`;
    groups.set(group, [...(groups.get(group) ?? []), step]);
  }
  return [...groups.values()].flatMap((steps) => {
    const [first] = steps;
    if (!first) return [];
    return [
      {
        key: first.key,
        ...(first.number === undefined ? {} : { number: first.number }),
        text: first.text,
        ...(first.scope === undefined || first.form === 'channel' ? {} : { scope: first.scope }),
        fields: [...new Set(steps.map(fieldName))],
      },
    ];
  });
}

/** Where no marker may stand, "not known yet" is said by leaving it out: a single reference, and what later stages need. */
const isBeyondAnswer = ({ type, fixed, need }: Field): boolean =>
  type === 'ref' || (fixed === true && need !== 'concept');

/** A field with the list or group in which it stands: `victims[].sex`, `impact.statement`. */
function fieldName({ pointer }: Step): string {
  const words = pointer.map((part, index) =>
    typeof part === 'number' ? '' : typeof pointer[index + 1] === 'number' ? `${part}[]` : part,
  );
  return words
    .filter((word) => word !== '')
    .slice(-2)
    .join('.');
}
