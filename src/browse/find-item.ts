import { nearest } from '../text/nearest.ts';
import type { Item } from './item.ts';

/** Prefixes of ids that people leave out, since the printed tables of the field do: `H6` is `SG-H6`, `L6` is `RF-L6`. */
const PREFIXES = ['', 'sg-', 'rf-', 'pd-', 'list-'];

/**
 * Finds the item that somebody means by an id: in any case, with or without the prefix of its file and the zero before a
 * number; activity types also by their name in the design file.
 */
export function itemFinder(items: readonly Item[]): (id: string) => Item | undefined {
  const byId = new Map(items.map((item) => [item.id.toLowerCase(), item]));
  const types = new Map(
    items.flatMap((item) =>
      item.kind === 'activity-type' ? item.types.map((type) => [type as string, item] as const) : [],
    ),
  );
  return (given) => {
    const wanted = given.trim().toLowerCase().replace(/[_.]/g, '-');
    const padded = wanted.replace(/^(.+-[a-z]+)(\d[a-z]?)$/, '$10$2');
    for (const prefix of PREFIXES) {
      for (const id of [prefix + wanted, prefix + padded]) {
        // Rows that add to the decision table carry a plus: `E12` is `E12+`.
        const found = byId.get(id) ?? byId.get(`${id}+`);
        if (found) return found;
      }
    }
    return types.get(wanted);
  };
}

/** Ids that somebody may have meant, best first. */
export function nearestIds(items: readonly Item[], id: string): string[] {
  return nearest(
    id,
    items.map((item) => item.id),
    3,
  );
}
