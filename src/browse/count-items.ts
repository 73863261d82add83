import type { Item, ItemKind } from './item.ts';

/** How many items of each kind a file holds. */
export interface FileCount {
  /** The file, as `fileOf` names it. */
  readonly file: string;
  readonly kinds: Readonly<Partial<Record<ItemKind, number>>>;
  readonly total: number;
}

/**
 * Counts items by file and kind, files in the order in which they first come.
 *
 * @param fileOf names the file of an item, where it is not the one that the item names: for sources, and for what an
 *   organisation added
 */
export function countItems(items: readonly Item[], fileOf: (item: Item) => string = ({ file }) => file): FileCount[] {
  const files = new Map<string, Partial<Record<ItemKind, number>>>();
  for (const item of items) {
    const file = fileOf(item);
    const kinds = files.get(file) ?? {};
    kinds[item.kind] = (kinds[item.kind] ?? 0) + 1;
    files.set(file, kinds);
  }
  return [...files].map(([file, kinds]) => ({
    file,
    kinds,
    total: Object.values(kinds).reduce((sum, count) => sum + count, 0),
  }));
}
