import { shortened } from '../../../text/shortened.ts';
import { UserError } from '../../user-error.ts';

/**
 * First and last year of a span that somebody writes: `2019` or `2015-2020`; one end may be left open: `2015-`.
 *
 * @throws UserError if it is no such span
 */
export function yearsNamed(given: string): [number, number] {
  const [, only, from, to] = /^(?:(\d{4})|(\d{4})?\s*[-–]\s*(\d{4})?)$/.exec(given.trim()) ?? [];
  const first = Number(only ?? from ?? 0);
  const last = Number(only ?? to ?? 9999);
  if ((only ?? from ?? to) === undefined || first > last)
    throw new UserError(
      `"${shortened(given)}" is no year and no span of years.`,
      'Write a year such as 2019, or a span such as 2015-2020 or 2015-.',
    );
  return [first, last];
}
