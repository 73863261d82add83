import type { WordList } from './word-list.ts';

/**
 * The words of a text that carry content, each once and in lower case: words without the function words of the
 * design's language. Words are compared as they stand; "offer" and "offers" are two.
 */
export function contentWords(text: string, { functionWords }: WordList): ReadonlySet<string> {
  const dull = new Set(functionWords);
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];
  return new Set(words.filter((word) => !dull.has(word)));
}
