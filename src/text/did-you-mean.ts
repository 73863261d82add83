import { nearest } from './nearest.ts';

/** ` Did you mean "a" or "b"?` for a word that somebody mistyped, to stand behind a sentence; empty where none is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near.length === 0 ? '' : ` Did you mean ${near.map((name) => `"${name}"`).join(' or ')}?`;
}
