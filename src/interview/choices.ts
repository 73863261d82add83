import type { Design } from '../design/design.generated.ts';
import { outcomesOf } from '../design/elements.ts';
import { type Field, listValues } from '../design/fields.ts';
import { familyOf, idIndex } from '../design/ids.ts';
import { listOf } from '../design/values.ts';
import type { Knowledge } from '../knowledge/open-knowledge.ts';
import { isWithin, type Pointer, valueAt } from '../yaml/pointer.ts';

/** A value that can be chosen, with what it means. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly meaning?: string;
}

const YES_NO: readonly Choice[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

/**
 * What can be chosen for a field: the values of its list, or the entries that it may name; undefined where it is typed.
 *
 * @param pointer the place of the field, where what can be chosen depends on what stands around it
 */
export function choicesOf(
  field: Field,
  design: Design,
  knowledge: Knowledge,
  pointer: Pointer = [],
): readonly Choice[] | undefined {
  if (field.type === 'yes-no') {
    const words = field.schema.enum?.filter((word) => typeof word === 'string');
    return words?.includes('partly') ? [...YES_NO, { value: 'partly', label: 'Partly' }] : YES_NO;
  }
  if (field.list !== undefined) {
    const named = knowledge.list(field.list)?.values ?? [];
    const known = new Map(named.map((entry) => [entry.value, entry]));
    const own = valuesAt(field, design, pointer);
    // Lists that are open to words of one's own stand in the knowledge only.
    const values = own.length > 0 || field.key === 'removes' ? own : named.map(({ value }) => value);
    const listed = values.map((value) => ({
      value,
      label: known.get(value)?.label ?? value,
      ...(known.get(value)?.meaning === undefined ? {} : { meaning: known.get(value)?.meaning as string }),
    }));
    return field.to ? [...entriesOf(field, design), ...listed] : listed;
  }
  if (field.to === undefined) return undefined;
  const own = field.type === 'party' || field.type === 'parties' || field.type === 'refs-or-party';
  const words = (field.or ?? []).map((value) => ({ value, label: value.replaceAll('-', ' ') }));
  return [
    ...(own && field.to.includes('P') ? [{ value: 'own', label: 'The organisation itself' }] : []),
    ...entriesOf(field, design),
    ...words,
  ];
}

/** The values that can stand at a place: of activity types the chosen ones, of obstacles those of the outcome (S15, S16). */
function valuesAt(field: Field, design: Design, pointer: Pointer): readonly string[] {
  if (field.key === 'activity_types' || field.key === 'because_of')
    return listOf(design.responses).map(({ type }) => type);
  if (field.key !== 'removes') return listValues(field.list ?? '');
  const outcome = outcomesOf(design).find((placed) => isWithin(pointer, placed.pointer));
  return [...new Set(listOf(outcome?.value.barriers).map(({ kind }) => String(kind)))];
}

/** The entries that a reference may name, as "TG1 – crop workers". */
function entriesOf(field: Field, design: Design): Choice[] {
  const families = new Set<string>(field.to);
  return [...idIndex(design)].flatMap(([id, places]) => {
    const family = familyOf(id);
    const fits =
      families.has('any') ||
      (family !== undefined && families.has(family)) ||
      (family === 'W' && families.has('indicator'));
    const [place] = places;
    return fits && place ? [{ value: id, label: `${id} – ${nameOf(valueAt(design, place.pointer))}` }] : [];
  });
}

function nameOf(entry: unknown): string {
  const { name, title, statement, text, reference, what, sector, kind } = (entry ?? {}) as Record<string, unknown>;
  const named = [name, title, statement, text, reference, what, sector, kind].find(
    (value) => typeof value === 'string',
  );
  return typeof named === 'string' ? named : 'not named yet';
}
