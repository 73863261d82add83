import type { Pointer } from '../yaml/pointer.ts';

/** An entry that has an id. */
export interface IdPlace {
  readonly id: string;
  readonly family: IdFamily;
  /** The place of the entry, not of its `id` key. */
  readonly pointer: Pointer;
}

/** What an id names (docs/design-file.md, section 4). */
export type IdFamily =
  | 'TP'
  | 'DS'
  | 'TG'
  | 'P'
  | 'B'
  | 'K'
  | 'OC'
  | 'OP'
  | 'A'
  | 'indicator'
  | 'W'
  | 'assumption'
  | 'D'
  | 'R'
  | 'SV'
  | 'HM'
  | 'EQ'
  | 'LQ';

const N = '[1-9][0-9]*';
const FAMILIES: readonly [IdFamily, RegExp][] = [
  ['indicator', new RegExp(`^(IM|OC${N}|OP${N}\\.${N})-I${N}$`)],
  ['assumption', new RegExp(`^(OC${N}|OP${N}\\.${N})-A${N}$`)],
  ['OP', new RegExp(`^OP${N}\\.${N}$`)],
  ['A', new RegExp(`^A${N}\\.${N}\\.${N}$`)],
  ...(['TP', 'DS', 'TG', 'SV', 'HM', 'EQ', 'LQ', 'OC', 'P', 'B', 'K', 'W', 'D', 'R'] as const).map(
    (family): [IdFamily, RegExp] => [family, new RegExp(`^${family}${N}$`)],
  ),
];

/** The family of an id by its form, or undefined if it has the form of none. */
export function familyOf(id: string): IdFamily | undefined {
  return FAMILIES.find(([, form]) => form.test(id))?.[0];
}

const indexes = new WeakMap<object, ReadonlyMap<string, readonly IdPlace[]>>();

/** All ids of a design with the places at which they stand; more than one place for an id is a fault (S4). */
export function idIndex(data: object): ReadonlyMap<string, readonly IdPlace[]> {
  const known = indexes.get(data);
  if (known) return known;
  const index = new Map<string, IdPlace[]>();
  collect(data, [], index);
  indexes.set(data, index);
  return index;
}

function collect(value: unknown, pointer: Pointer, index: Map<string, IdPlace[]>): void {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) collect(item, [...pointer, i], index);
    return;
  }
  if (value === null || typeof value !== 'object') return;
  const group = value as Record<string, unknown>;
  if (typeof group.id === 'string' && typeof pointer.at(-1) === 'number') {
    const family = familyOf(group.id);
    if (family) {
      const places = index.get(group.id) ?? [];
      places.push({ id: group.id, family, pointer });
      index.set(group.id, places);
    }
  }
  for (const [key, item] of Object.entries(group)) if (!key.startsWith('x_')) collect(item, [...pointer, key], index);
}

/**
 * A new id of a family: the highest number in use plus one, so that a number that was given up is not used again
 * while a higher one stands (section 4).
 *
 * @param prefix what stands before the number, for example `TP`, `OC1-I` or `OP1.`
 */
export function nextId(data: object, prefix: string): string {
  let highest = 0;
  for (const id of idIndex(data).keys()) {
    const rest = id.startsWith(prefix) ? id.slice(prefix.length) : '';
    if (/^[1-9][0-9]*$/.test(rest)) highest = Math.max(highest, Number(rest));
  }
  return `${prefix}${highest + 1}`;
}
