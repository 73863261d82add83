import { stemOf } from '../text/word-stem.ts';

/** More words than this are not searched for; a page pasted into a search would find everything. */
export const MOST_TERMS = 40;

/**
 * A word as it is indexed and looked for: without its English ending, so that "fees" finds "fee". What carries no
 * content of its own is left out.
 *
 * @param functionWords words such as "the" and "of"
 * @returns the stem; undefined for a function word
 */
export function searchTerm(word: string, functionWords: ReadonlySet<string>): string | undefined {
  const lower = word.toLowerCase();
  if (functionWords.has(lower)) return undefined;
  return stemOf(lower);
}

/** The words of a text; ids such as `A1-I03` and `PD-DI01` stay whole. */
export function wordsOf(text: string): string[] {
  return (
    text.match(
      /(?<![\p{L}\p{N}])[A-Za-z][A-Za-z0-9]{0,11}-[A-Za-z]{1,2}\d+[a-z]?(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+/gu,
    ) ?? []
  );
}

/**
 * The terms of a query with the words as they were written, each once. The query is words and nothing else: no sign in it
 * has a meaning.
 */
export function queryTerms(query: string, functionWords: ReadonlySet<string>): Map<string, string> {
  const terms = new Map<string, string>();
  for (const word of wordsOf(query)) {
    const term = searchTerm(word, functionWords);
    if (term !== undefined && !terms.has(term)) terms.set(term, word);
  }
  return terms;
}
