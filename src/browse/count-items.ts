import type { Item, ItemKind } from './item.ts';

/** How many items of each kind a file holds. */
export interface FileCount {
  /** The file of `knowledge/`, by its name without ending. */
  readonly file: string;
  readonly kinds: Readonly<Partial<Record<ItemKind, number>>>;
  readonly total: number;
}

/** Counts items by file and kind, files in the order in which they first come. */
export function countItems(items: readonly Item[]): FileCount[] {
  const files = new Map<string, Partial<Record<ItemKind, number>>>();
  for (const { file, kind } of items) {
    const kinds = files.get(file) ?? {};
    kinds[kind] = (kinds[kind] ?? 0) + 1;
    files.set(file, kinds);
  }
  return [...files].map(([file, kinds]) => ({
    file,
    kinds,
    total: Object.values(kinds).reduce((sum, count) => sum + count, 0),
  }));
}
