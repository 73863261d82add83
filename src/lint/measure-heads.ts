/**
 * The nouns with which an English indicator says how it measures. Followed by "of" they head a measure: "share of",
 * "number of". The adjectives (median, average) do so without it.
 */
export const SHARE_HEADS: ReadonlySet<string> = new Set(['share', 'proportion', 'percentage', 'percent', '%']);
export const NUMBER_HEADS: ReadonlySet<string> = new Set([
  'number',
  'count',
  'total',
  'amount',
  'rate',
  'level',
  'value',
]);
export const AVERAGES: ReadonlySet<string> = new Set(['median', 'average', 'mean']);

/** Words that may stand before the head: "the total number of", "annual share of". */
const BEFORE_HEAD: ReadonlySet<string> = new Set(['the', 'total', 'annual', 'yearly', 'monthly', 'weekly']);

/** The kind of measure that a phrase (its words in lower case) begins with; undefined where it begins with none. */
export function leadingHead(words: readonly string[]): 'share' | 'number' | 'average' | undefined {
  const start = words.findIndex((word, i) => !BEFORE_HEAD.has(word) || words[i + 1] === 'of');
  const [first = '', next, third] = words.slice(Math.max(start, 0));
  if (AVERAGES.has(first) && next !== undefined) return 'average';
  if (first === 'per' && next === 'cent' && third === 'of') return 'share';
  if (next !== 'of') return undefined;
  return SHARE_HEADS.has(first) ? 'share' : NUMBER_HEADS.has(first) ? 'number' : undefined;
}

/** Whether a text (its words in lower case) says anywhere how it measures. */
export function hasMeasureHead(words: readonly string[]): boolean {
  return words.some((word) => SHARE_HEADS.has(word) || NUMBER_HEADS.has(word) || AVERAGES.has(word));
}
