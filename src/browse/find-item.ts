import { nearest } from '../text/nearest.ts';
import type { Item } from './item.ts';

/** Prefixes of ids that people leave out, since the printed tables of the field do: `H6` is `SG-H6`, `L6` is `RF-L6`. */
const PREFIXES = ['', 'SG-', 'RF-', 'PD-', 'list-'];

/**
 * The item that somebody means by an id, written in any case and with or without the prefix of its file; activity types
 * also by their name in the design file.
 */
export function findItem(items: readonly Item[], id: string): Item | undefined {
  const wanted = id.trim().toLowerCase().replaceAll('_', '-');
  const byId = new Map(items.map((item) => [item.id.toLowerCase(), item]));
  for (const prefix of PREFIXES) {
    // Rows that add to the decision table carry a plus: `E12` is `E12+`.
    const id = prefix.toLowerCase() + wanted;
    const found = byId.get(id) ?? byId.get(`${id}+`);
    if (found) return found;
  }
  return items.find(({ kind, types }) => kind === 'activity-type' && types[0] === wanted);
}

/** Ids that somebody may have meant, best first. */
export function nearestIds(items: readonly Item[], id: string): string[] {
  return nearest(
    id,
    items.map((item) => item.id),
    3,
  );
}
