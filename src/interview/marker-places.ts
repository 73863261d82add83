import type { Design } from '../design/design.generated.ts';
import { answerState, markerOf } from '../design/values.ts';
import { type Pointer, toJsonPointer, valueAt } from '../yaml/pointer.ts';
import type { Step } from './step.ts';

/** Lists in whose place no marker is offered: it would hide all that hangs on their entries. */
const STRUCTURAL = new Set([
  'patterns',
  'target_groups',
  'responses',
  'logframe.outcomes',
  'logframe.outcomes[].outputs',
  'displacement',
]);

type MarkerPlaces = Pick<Step, 'unknownAt' | 'markerAt'>;

/**
 * Where the markers of a step are written (docs/design-file.md, section 3.3).
 *
 * While a list is empty, a marker speaks for the list; while a group is empty, "does not apply" speaks for the group.
 * An id, a single reference and what an entry is (●) take no marker.
 *
 * @param whole the group or the answer of several parts to which the step belongs
 */
export function markerPlaces(
  design: Design,
  step: Pick<Step, 'field' | 'pointer' | 'missing' | 'entries'>,
  whole?: Pointer,
): MarkerPlaces {
  const list = emptyList(step);
  if (list) return { unknownAt: list, markerAt: list };
  const isPart = whole !== undefined && !acceptsMarker(step);
  if (
    whole !== undefined &&
    isEmptyOrMarked(valueAt(design, whole)) &&
    typeof whole.at(-1) === 'string' &&
    whole.length > 1
  ) {
    return { unknownAt: isPart ? whole : step.pointer, markerAt: whole };
  }
  return acceptsMarker(step) ? { unknownAt: step.pointer, markerAt: step.pointer } : {};
}

function emptyList({ entries, missing }: Pick<Step, 'missing' | 'entries'>): Pointer | undefined {
  const entry = entries.at(-1);
  const begun = missing.at(-1);
  if (!entry || !begun || entry.index !== 0 || STRUCTURAL.has(entry.path)) return undefined;
  const isEntry = toJsonPointer(begun.pointer) === toJsonPointer([...entry.list, entry.index]);
  return isEntry && Object.keys(begun.seed).every((key) => key === 'id') ? entry.list : undefined;
}

const isEmptyOrMarked = (value: unknown) => markerOf(value) !== undefined || answerState(value) === 'missing';

/** Types whose values are part of something larger carry no description of their own in the schema. */
const NO_MARKER = new Set(['id', 'ref', 'version', 'group', 'entries']);

function acceptsMarker({ field }: Pick<Step, 'field'>): boolean {
  if (field.fixed || field.must || NO_MARKER.has(field.type)) return false;
  return takesObject(field.schema);
}

function takesObject(schema: {
  readonly type?: string | readonly string[];
  readonly allOf?: readonly { $ref?: string }[];
  readonly $ref?: string;
}): boolean {
  if (Array.isArray(schema.type)) return schema.type.includes('object');
  const reference = schema.$ref ?? schema.allOf?.[0]?.$ref ?? '';
  // Definitions that begin with `plain-` or `list-` are values that no marker can replace.
  return reference !== '' && !/\/(plain-|list-|place$|split$)/.test(reference);
}
