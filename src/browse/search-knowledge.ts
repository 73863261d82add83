import type { ItemInBrief } from './item.ts';
import { FORGIVEN, type SearchIndex } from './search-index.ts';

/** What a search found. */
export interface SearchResult {
  readonly hits: readonly ItemInBrief[];
  /** Whether every hit holds all the words, or only some because no item holds all. */
  readonly holds: 'all' | 'some';
}

/**
 * Looks for words in everything, best first. Items that hold all words come alone; where none does, those that hold some
 * of them, those that hold more first.
 *
 * @param words the words as they were written: see `queryTerms`
 * @param keep which items are wanted
 */
export function searchKnowledge(
  index: SearchIndex,
  words: readonly string[],
  keep: (item: ItemInBrief) => boolean = () => true,
): SearchResult {
  if (words.length === 0) return { hits: [], holds: 'all' };
  const found = index.terms.search(words.join(' '), FORGIVEN).flatMap(({ id, queryTerms, score }) => {
    const item = index.brief(id);
    return item && keep(item) ? [{ item, score, held: new Set(queryTerms).size }] : [];
  });
  const all = found.filter(({ held }) => held >= words.length);
  const ranked = all.length > 0 ? all : found.toSorted((a, b) => b.held - a.held || b.score - a.score);
  // What is named by its id was looked for.
  const named = [words.join('-'), ...words].flatMap((word) => index.brief(word) ?? []).filter(keep);
  const hits = new Map([...named, ...ranked.map(({ item }) => item)].map((item) => [item.id, item]));
  return { hits: [...hits.values()], holds: all.length > 0 || named.length > 0 ? 'all' : 'some' };
}
