import { type Day, endOf, readDate, startOf } from '../design/dates.ts';
import type { Design } from '../design/design.generated.ts';
import { groupOf } from '../design/values.ts';

/** The first and the last day of the programme, as far as they are known, and its dates as the design writes them. */
export interface ProgrammeTime {
  readonly first: Day | undefined;
  readonly last: Day | undefined;
  readonly start: string;
  readonly end: string;
}

export function programmeTime(design: Design): ProgrammeTime {
  const { start, end } = groupOf(design.programme) ?? {};
  return { first: startOf(start), last: endOf(end), start: String(start), end: String(end) };
}

/**
 * On which side of the programme a date lies. Dates are as exact as is known: one that may still lie within the
 * programme, such as the year in which it ends, does not lie outside.
 *
 * @returns undefined for a date within the programme, a marker or a missing value
 */
export function outsideOf({ first, last }: ProgrammeTime, date: unknown): 'before' | 'after' | undefined {
  const days = readDate(date);
  if (days && first && days.last.time < first.time) return 'before';
  return days && last && days.first.time > last.time ? 'after' : undefined;
}
