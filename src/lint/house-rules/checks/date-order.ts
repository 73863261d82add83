import { type Day, readDate } from '../../../design/dates.ts';
import type { Pointer } from '../../../yaml/pointer.ts';
import { fieldValue, type Subject } from '../field-value.ts';
import type { FieldPlace } from '../scope.ts';
import type { Check } from './check.ts';
import { isDate } from './field-types.ts';

/**
 * On which side of another date a date lies. Dates are as exact as they are known: one that may still lie on the right
 * side, such as the year in which the programme ends, does not lie on the wrong one.
 */
export const dateOrder: Check<'date_order'> = {
  of: 'dates',
  accepts: isDate,
  read(asked, { place, fault, otherField }) {
    const { not_before: from, not_after: until, months = 0 } = asked;
    if ((from === undefined) === (until === undefined))
      fault(
        [],
        '"date_order" needs one of not_before and not_after.',
        'Use two tests under `all` for a date between two others.',
      );
    const key = from === undefined ? 'not_after' : 'not_before';
    const named = from ?? until ?? '';
    const literal = readDate(named);
    const other = literal || named === '' ? undefined : dateField(key, String(named));
    const sign = key === 'not_after' ? -1 : 1;
    const side = key === 'not_after' ? 'before' : 'after';
    return {
      expected:
        months === 0
          ? `not ${key === 'not_after' ? 'after' : 'before'} ${named}`
          : `at least ${inMonths(months)} ${side} ${named}`,
      hasValue: true,
      see(subject) {
        const { at, value } = fieldValue(subject, place);
        const own = readDate(value);
        const { date, related } = otherDate(subject);
        if (!own || !date) return { at, truth: undefined };
        const limit = monthsLater(sign < 0 ? date.last : date.first, sign * months);
        const truth = sign < 0 ? own.first.time <= limit : own.last.time >= limit;
        return { at, truth, value: String(value), ...related };
      },
    };

    function dateField(below: string, path: string): FieldPlace | undefined {
      if (/^\d/.test(path)) {
        fault([below], `There is no date "${path}".`, 'Write a year, a month or a day: 2027, 2027-03 or 2027-03-15.');
        return undefined;
      }
      const found = otherField([below], path);
      if (found && !isDate(found.field))
        fault([below], `"${path}" is no date.`, 'Name a field that holds a date, or a date.');
      return found;
    }

    function otherDate(subject: Subject): { date: ReturnType<typeof readDate>; related?: { related: Pointer[] } } {
      if (!other) return { date: literal };
      const { at, value } = fieldValue(subject, other);
      return { date: readDate(value), related: { related: [at] } };
    }
  },
};

const inMonths = (months: number) => (months === 1 ? 'one month' : `${months} months`);

/** A day so many months earlier or later, as milliseconds; the last day of a month stays the last of its month. */
function monthsLater({ year, month, day }: Day, months: number): number {
  const daysIn = (index: number) => new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
  const from = year * 12 + (month - 1);
  const to = from + months;
  const isLast = day === daysIn(from);
  return Date.UTC(Math.floor(to / 12), to % 12, isLast ? daysIn(to) : Math.min(day, daysIn(to)));
}
