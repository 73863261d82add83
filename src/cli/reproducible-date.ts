import type { Io } from './io.ts';
import { UserError } from './user-error.ts';

/** The date that a document bears, where the user fixes it; else it comes from what the document is about. */
export function reproducibleDate(io: Io): Date | undefined {
  const seconds = io.env.SOURCE_DATE_EPOCH;
  if (seconds === undefined || seconds === '') return undefined;
  const date = new Date(Number(seconds) * 1000);
  if (!/^\d+$/.test(seconds) || Number.isNaN(date.getTime()))
    throw new UserError(`SOURCE_DATE_EPOCH is "${seconds}".`, 'It holds whole seconds since 1970, or is not set.');
  return date;
}

/** The day of a run, as `2026-11-22`: the date that the user fixes, else that of the clock. */
export const today = (io: Io): string => (reproducibleDate(io) ?? io.now()).toISOString().slice(0, 10);
