import { readDate } from '../dates.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Year, month and day as they stand in a text, by the forms that can be read in one way only. */
const FORMS: readonly RegExp[] = [
  // 2027/03/01, 2027.03, 2027-3: a year in front is followed by the month everywhere.
  /^(?<year>\d{4})\s*[-/.]\s*(?<month>\d{1,2})(?:\s*[-/.]\s*(?<day>\d{1,2}))?$/,
  // 03/2027
  /^(?<month>\d{1,2})\s*[-/.]\s*(?<year>\d{4})$/,
  // March 2027, March 1, 2027
  /^(?<month>\p{L}{3,9})\.?\s+(?:(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+)?(?<year>\d{4})$/u,
  // 1 March 2027
  /^(?<day>\d{1,2})(?:st|nd|rd|th|\.)?\s+(?<month>\p{L}{3,9})\.?,?\s+(?<year>\d{4})$/u,
  // 2027 March
  /^(?<year>\d{4})\s+(?<month>\p{L}{3,9})$/u,
];

/** 15/03/2027 or 03/15/2027: can be told apart only where one of the two is no month. */
const TWO_ORDERS = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})$/;

/**
 * The date of the format that a text can only stand for: `2027-03` for "March 2027". Never one for 03/04/2027, which is
 * the third of April for some and the fourth of March for others.
 *
 * @param written YAML reads 2027.03 as a number; 2027.1 may have been 2027.10 and stands for nothing
 */
export function meantDate(written: unknown): string | undefined {
  if (typeof written !== 'string' && typeof written !== 'number') return undefined;
  const text = String(written).trim();
  if (typeof written === 'number' && !/^\d{4}\.\d{2}$/.test(text)) return undefined;
  const date = inForm(text);
  return date !== undefined && readDate(date) ? date : undefined;
}

function inForm(text: string): string | undefined {
  if (/^\d{4}$/.test(text)) return text;
  for (const form of FORMS) {
    const { year, month, day } = form.exec(text)?.groups ?? {};
    const number = month === undefined ? undefined : monthNumber(month);
    if (year !== undefined && number !== undefined) return isoDate(year, number, day);
  }
  const [, first, second, year] = TWO_ORDERS.exec(text) ?? [];
  if (first === undefined || second === undefined || year === undefined) return undefined;
  if (Number(first) > 12 && Number(second) <= 12) return isoDate(year, Number(second), first);
  if (Number(second) > 12 && Number(first) <= 12) return isoDate(year, Number(first), second);
  return undefined;
}

function monthNumber(written: string): number | undefined {
  if (/^\d+$/.test(written)) return Number(written);
  const word = written.toLowerCase();
  const position = MONTHS.findIndex(
    (name) => name === word || name.slice(0, 3) === word || (word === 'sept' && name.startsWith(word)),
  );
  return position < 0 ? undefined : position + 1;
}

const isoDate = (year: string, month: number, day: string | undefined): string =>
  [year, String(month).padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
