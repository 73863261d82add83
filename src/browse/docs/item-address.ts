import { type Item, slug } from '../item.ts';

/** The page of docs/knowledge/ on which an item stands; undefined for the named lists, which docs/design-file.md holds. */
export function pageOf({ kind, file }: Pick<Item, 'kind' | 'file'>): string | undefined {
  if (kind === 'list') return undefined;
  if (file === 'part-1') return kind === 'activity-type' || kind === 'indicator' ? 'other.md' : 'programme-design.md';
  return `${file.replace('activities/', '')}.md`;
}

/** The anchor of an id; small letters only, since addresses are compared as they are. */
export const anchorOf = (id: string): string => slug(id.replace('+', '-plus'));
