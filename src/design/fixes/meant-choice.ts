const YES = new Set(['y', 'yes', 'true']);
const NO = new Set(['n', 'no', 'false']);

/** A word without what people vary when they write it: case, spaces, hyphens, underscores. */
export const bareWord = (text: string): string => text.toLowerCase().replace(/[\s_-]+/g, '');

/**
 * The value of a named list that a word can only stand for: "In force" for `in-force`, `Y` for `yes`.
 *
 * @param allowed the values of the list
 * @returns undefined where no value or more than one would do
 */
export function meantChoice(written: unknown, allowed: readonly string[]): string | undefined {
  if (typeof written !== 'string' && typeof written !== 'boolean') return undefined;
  const word = bareWord(String(written));
  for (const [answer, forms] of [
    ['yes', YES],
    ['no', NO],
  ] as const)
    if (forms.has(word) && allowed.includes(answer)) return answer;
  if (word === '' || typeof written === 'boolean') return undefined;
  const [only, ...others] = allowed.filter((value) => bareWord(value) === word);
  return others.length === 0 ? only : undefined;
}
