/**
 * The value of a target that the English text of an indicator repeats: "80 % of offices" with the target 80. A number
 * that defines what counts ("at least 2 of the steps", "within 72 hours", "under 18") is no repetition.
 *
 * @param isPercent whether the values are percentages: then only a number that is called one repeats them
 * @param values the values of the targets
 */
export function repeatedTarget(text: string, isPercent: boolean, values: readonly number[]): number | undefined {
  for (const match of text.matchAll(NUMBER)) {
    const value = Number(match[0].replaceAll(',', ''));
    // A target of none, or of one, is met by chance in too many texts.
    if (!values.includes(value) || value < 2) continue;
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    if (isPercent ? PERCENT.test(after) : !DEFINES_BEFORE.test(before) && !DEFINES_AFTER.test(after)) return value;
  }
  return undefined;
}

const NUMBER = /(?<![\p{L}\p{N}.,-])\d+(?:,\d{3})*(?:\.\d+)?(?![\p{L}\p{N}]|[.,-]\d|-\p{L})/gu;
const PERCENT = /^\s*(?:%|per ?cent\b)/i;
const DEFINES_BEFORE =
  /(?:\b(?:under|over|above|below|age|aged|ages|within|per|every|article|articles|section|target|goal|no\.|to|and|between|than)|[€$£])\s*$/i;
const DEFINES_AFTER =
  /^\s*(?:%|per ?cent\b|of\b|or\b|to\b|and\b|[-–]|(?:(?:working|calendar)\s+)?(?:minute|hour|day|night|week|month|quarter|year|season|time|kilomet|km\b|sign|step|criteri|question|item|point)|(?:EUR|USD|GBP)\b)/i;
