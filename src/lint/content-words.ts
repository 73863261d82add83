import { stemOf } from '../text/word-stem.ts';
import type { WordList } from './word-list.ts';

/**
 * The words of a text that carry content, each once, in lower case and without their English ending, so that "offer" and
 * "offers" are one: words without the function words of the design's language.
 */
export function contentWords(text: string, { functionWords }: WordList): ReadonlySet<string> {
  const dull = new Set(functionWords);
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];
  return new Set(words.filter((word) => !dull.has(word)).map(stemOf));
}
