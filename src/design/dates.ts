import { textOf } from './values.ts';

/** A day in the calendar of the design; `time` is in milliseconds since 1970, UTC, only for comparison. */
export interface Day {
  year: number;
  month: number;
  day: number;
  time: number;
}

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function day(year: number, month: number, dayOfMonth: number): Day {
  return { year, month, day: dayOfMonth, time: Date.UTC(year, month - 1, dayOfMonth) };
}

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * Reads a date of the design file: `2027`, `2027-03` or `2027-03-15` (docs/design-file.md, section 3.2).
 *
 * @returns its first and its last day; undefined for a marker, a missing value or a date that does not exist
 */
export function readDate(value: unknown): { first: Day; last: Day } | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const match = FORM.exec(textOf(value) ?? '');
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return { first: day(year, 1, 1), last: day(year, 12, 31) };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  if (match[3] === undefined) return { first: day(year, month, 1), last: day(year, month, daysIn(year, month)) };
  const dayOfMonth = Number(match[3]);
  if (dayOfMonth < 1 || dayOfMonth > daysIn(year, month)) return undefined;
  const only = day(year, month, dayOfMonth);
  return { first: only, last: only };
}

/** The first day of a date: how a start is compared. */
export function startOf(value: unknown): Day | undefined {
  return readDate(value)?.first;
}

/** The last day of a date: how an end or a due date is compared. */
export function endOf(value: unknown): Day | undefined {
  return readDate(value)?.last;
}

/** Whole and started months from one day to another, both included: 2027-01-01 to 2027-12-31 is 12. */
export function monthsFrom(start: Day, end: Day): number {
  const months = (end.year - start.year) * 12 + (end.month - start.month);
  return end.day >= start.day ? months + 1 : months;
}
