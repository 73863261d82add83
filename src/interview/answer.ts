import type { Design } from '../design/design.generated.ts';
import { groupOf, markerOf } from '../design/values.ts';
import type { LibraryIndicator } from '../knowledge/types.generated.ts';
import { isWithin, type Pointer, valueAt } from '../yaml/pointer.ts';
import type { Answer, Change, Step } from './step.ts';

/** An answer that cannot be kept; carries one sentence for the designer. */
export class AnswerError extends Error {
  override name = 'AnswerError';
}

/** Reasons shorter than this explain nothing (docs/design-file.md, section 3.3). */
const SHORTEST_REASON = 20;

/**
 * What an answer does to the design: the values to be set, in this order.
 *
 * @param indicator the library indicator that an answer of kind `library` names
 * @throws AnswerError where no such answer can stand; the step then stays open
 */
export function answerStep(
  step: Step,
  answer: Answer,
  design: Design,
  indicator?: LibraryIndicator,
): readonly Change[] {
  switch (answer.kind) {
    case 'value':
      return valueChanges(step, answer, design);
    case 'instead':
      if (!step.instead) throw new AnswerError('There is no other way to answer this question.');
      return [...step.also, write(step, step.instead.pointer, answer.value)];
    case 'library':
      if (!indicator) throw new AnswerError(`The library holds no indicator ${answer.code}.`);
      return writeEntry(step, fromLibrary(indicator, answer.text, step));
    case 'channel':
      return writeEntry(step, { channel: step.channel, likelihood: answer.likelihood });
    case 'not-here':
      return writeEntry(step, {
        channel: step.channel,
        likelihood: 'low',
        what: { does_not_apply: 'Not expected here, for the reason given.' },
        reason: reasonOf(answer.reason, 1),
      });
    case 'cannot-move':
      return writeEntry(step, { channel: 'none', what: reasonOf(answer.reason, SHORTEST_REASON) });
    case 'not-known-yet':
      return [
        ...linksFor(step, step.unknownAt),
        write(step, placeOf(step.unknownAt), marker('not_known_yet', answer.text)),
      ];
    case 'does-not-apply': {
      const reason = reasonOf(answer.reason, SHORTEST_REASON);
      return [...linksFor(step, step.markerAt), write(step, placeOf(step.markerAt), { does_not_apply: reason })];
    }
    case 'held-privately': {
      const since = reasonOf(answer.text, 1);
      return [...linksFor(step, step.markerAt), write(step, placeOf(step.markerAt), { held_privately: since })];
    }
  }
}

function placeOf(pointer: Pointer | undefined): Pointer {
  if (!pointer) {
    throw new AnswerError('This says what the entry is, so it cannot be left unknown. Skip it for now; it stays open.');
  }
  return pointer;
}

/** A link to a new entry is written only where the answer begins the entry. */
const linksFor = (step: Step, place: Pointer | undefined) => (place && begins(step, place) ? step.also : []);
const begins = (step: Step, place: Pointer) => step.missing.some(({ pointer }) => isWithin(place, pointer));

const marker = (name: string, text: string) => ({ [name]: text.trim() === '' ? null : text.trim() });

function reasonOf(text: string, shortest: number): string {
  const reason = text.trim();
  if (reason.length >= shortest && reason !== '') return reason;
  throw new AnswerError(
    shortest > 1
      ? `A reason needs at least ${shortest} characters, so that a reader can follow it.`
      : 'A few words are needed here.',
  );
}

function valueChanges(step: Step, answer: Extract<Answer, { kind: 'value' }>, design: Design): Change[] {
  if (step.form === 'types') return typeChanges(answer.value, design);
  if (step.form === 'place') return placeChanges(step, answer.value);
  const long = step.field.type === 'answer' && (answer.private === true || (answer.evidence?.length ?? 0) > 0);
  const value = long
    ? {
        answer: answer.value,
        ...(answer.evidence?.length ? { evidence: answer.evidence } : {}),
        ...(answer.private ? { private: 'yes' } : {}),
      }
    : keptBeside(step, answer.value, design);
  const changes = [...step.also, write(step, step.pointer, value)];
  const entry = step.entries.at(-1);
  if (!answer.private || long || !entry || !TAKES_PRIVATE.has(entry.path)) return changes;
  return [...changes, { pointer: [...entry.list, entry.index, 'private'], value: 'yes' }];
}

/** Entries that can be kept out of every export as a whole (docs/design-file.md, section 3.3). */
const TAKES_PRIVATE = new Set([
  'patterns[].perpetrators',
  'logframe.outcomes[].assumptions',
  'logframe.outcomes[].outputs[].assumptions',
  'risks',
  'safeguarding.harm_analysis',
]);

/** A reason or a source that already stands beside the answer stays. */
function keptBeside(step: Step, value: unknown, design: Design): unknown {
  if (step.field.type !== 'answer') return value;
  const here = groupOf(valueAt(design, step.pointer) as object | undefined);
  return here && ('why' in here || 'evidence' in here) ? { ...here, answer: value } : value;
}

function typeChanges(value: unknown, design: Design): Change[] {
  const standing = Array.isArray(design.responses) ? design.responses.length : 0;
  const known = new Set(Array.isArray(design.responses) ? design.responses.map(({ type }) => type as string) : []);
  const wanted = (Array.isArray(value) ? value.map(String) : []).filter((type) => !known.has(type));
  if (wanted.length === 0 && standing === 0) throw new AnswerError('At least one type of activity is needed.');
  return wanted.map((type, index) => ({ pointer: ['responses', standing + index], value: { type } }));
}

/** The parts of a place stand side by side in their entry. */
function placeChanges(step: Step, value: unknown): Change[] {
  const entry = step.pointer.slice(0, -1);
  const parts = Object.entries(value as object);
  if (step.missing.length > 0) return [write(step, entry, value)];
  return parts.map(([key, part]) => ({ pointer: [...entry, key], value: part }));
}

/** What the library gives a new indicator; the designer makes it specific afterwards. */
function fromLibrary(indicator: LibraryIndicator, text: string, step: Step): Record<string, unknown> {
  const isWatched = step.pointer.includes('watch');
  const kind = { displacement: 'displacement', safeguard: 'harm' }[indicator.measures as string] ?? 'context';
  return {
    ...(isWatched ? { kind } : {}),
    text,
    library: indicator.id,
    measures: indicator.measures,
    ...(indicator.counts === undefined ? {} : { counts: indicator.counts }),
    measure: indicator.measure,
    direction: indicator.direction,
  };
}

/** Writes several keys of an entry that is begun by it. */
function writeEntry(step: Step, values: Record<string, unknown>): Change[] {
  const [key, ...others] = Object.entries(values);
  if (!key) return [];
  const begun = write(step, [...step.pointer.slice(0, -1), key[0]], key[1]);
  const rest = others.map(([name, value]) => ({ pointer: [...step.pointer.slice(0, -1), name], value }));
  if (step.missing.length === 0) return [...step.also, begun, ...rest];
  const whole = rest.reduce((change, { pointer, value }) => withValue(change, pointer, value), begun);
  return [...step.also, whole];
}

/** The one change that sets a value, with the entries around it that do not exist yet. */
function write(step: Step, pointer: Pointer, value: unknown): Change {
  const missing = step.missing.filter((entry) => isWithin(pointer, entry.pointer));
  const outer = missing[0];
  if (!outer) return { pointer, value };
  let change: Change = { pointer: outer.pointer, value: { ...outer.seed } };
  for (const entry of missing.slice(1)) change = withValue(change, entry.pointer, { ...entry.seed });
  return withValue(change, pointer, value);
}

function withValue(change: Change, pointer: Pointer, value: unknown): Change {
  return { pointer: change.pointer, value: setIn(change.value, pointer.slice(change.pointer.length), value) };
}

function setIn(base: unknown, path: Pointer, value: unknown): unknown {
  const [part, ...rest] = path;
  if (part === undefined) return isPlain(base) && isPlain(value) && !markerOf(value) ? { ...base, ...value } : value;
  if (typeof part === 'number') {
    // Below an entry that is begun, a list begins with its first entry.
    const list = Array.isArray(base) ? base : [];
    return [setIn(list[0], rest, value)];
  }
  const group = isPlain(base) ? base : {};
  return { ...group, [part]: setIn(group[part], rest, value) };
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
