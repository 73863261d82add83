import { readDate } from '../../design/dates.ts';

/** A form that a text may be asked to have. */
interface TextPattern {
  /** As it stands behind "expected". */
  readonly expected: string;
  fits(text: string): boolean;
}

/** Every expression here is run over a text in time linear in its length: no repetition stands within another. */
const fits = (form: RegExp) => (text: string) => form.test(text);
const EMAIL_SIGN = /[^\s@]@[^\s@.]/;
/**
 * A sentence ends at a full stop, question or exclamation mark that a space and a capital letter or a digit follow; not at
 * an initial ("J. Rai", "e.g. Nepal") or a common short form ("approx. 30", "No. 7").
 */
const NEXT_SENTENCE =
  /(?<!\b(?:\p{L}|approx|Mr|Ms|Mrs|Dr|St|No|vs|cf|ca|Art|para|pp|incl|max|min))[.!?]["'”’)]?\s+["'“‘(]?[\p{Lu}\d]/u;

/** The forms by name. A rule names one of these; nobody writes expressions of their own, which could take for ever. */
export const TEXT_PATTERNS = {
  url: { expected: 'a web address that begins with https:// or http://', fits: fits(/^https?:\/\/[^\s<>"]+$/) },
  'email-free': { expected: 'a text without an e-mail address', fits: (text) => !EMAIL_SIGN.test(text) },
  'url-free': { expected: 'a text without a web address', fits: (text) => !/(?:https?:\/\/|www\.)\S/i.test(text) },
  'iso-date': {
    expected: 'a whole date such as 2027-03-15',
    fits: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && readDate(text) !== undefined,
  },
  year: { expected: 'a year such as 2027', fits: fits(/^(?:19|20|21)\d{2}$/) },
  percentage: { expected: 'a percentage such as 35 %', fits: fits(/^\d{1,3}(?:[.,]\d{1,4})? ?(?:%|per cent)$/) },
  'single-sentence': { expected: 'one sentence', fits: (text) => !NEXT_SENTENCE.test(text) },
  'single-line': { expected: 'a text on one line', fits: (text) => !/[\n\r]/.test(text) },
  'starts-with-capital': { expected: 'a text that begins with a capital letter', fits: fits(/^["'“‘(]?\p{Lu}/u) },
  'ends-with-full-stop': { expected: 'a text that ends with a full stop', fits: fits(/\.["'”’)]?$/) },
  'states-a-figure': { expected: 'a text with a figure in it', fits: fits(/\p{Nd}/u) },
} as const satisfies Readonly<Record<string, TextPattern>>;

export type PatternName = keyof typeof TEXT_PATTERNS;
