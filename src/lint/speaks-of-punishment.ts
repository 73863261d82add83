import { stemmer } from 'stemmer';

/**
 * Whether an English text speaks of people who are arrested, charged, fined, detained or removed. Used only to see that
 * a design has thought of it, never to find a fault; so a word too many in the list is harmless.
 */
export function speaksOfPunishment(text: string): boolean {
  return (text.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => STEMS.has(stemmer(word)));
}

/** Stems, as `stemmer` gives them. */
const STEMS: ReadonlySet<string> = new Set([
  'arrest',
  'charg',
  'convict',
  'criminalis',
  'deport',
  'detain',
  'detent',
  'expel',
  'expuls',
  'fine',
  'imprison',
  'jail',
  'prosecut',
  'punish',
  'remov',
]);
