import { stemmer } from 'stemmer';

/**
 * The words of a text as they stand, in order; compounds ("drop-in") and numbers ("1,500") stay whole, a per cent sign
 * is a word of its own.
 */
export function wordsIn(text: string): string[] {
  return text.match(/\d+(?:[.,]\d+)*|%|[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

/** A word without its English ending, so that "ends" and "ended" are one; other scripts stay as they are. */
export function stemOf(word: string): string {
  const lower = word.toLowerCase();
  return /^[a-z]+$/.test(lower) ? stemmer(lower) : lower;
}
