/**
 * What the numerator of an indicator counts, where a figure alone misleads. Read by the interview, which then asks for a
 * reason or a pair, and by the linter, which finds them missing.
 */

/** Counts that rise with effort as well as with the crime (rule `ambiguous-count-is-explained`). */
export const AMBIGUOUS_COUNTS: ReadonlySet<unknown> = new Set([
  'people-identified',
  'reports',
  'calls',
  'complaints',
  'cases',
  'arrests',
  'prosecutions',
  'convictions',
  'returns',
  'departures',
]);

/** Counts whose rise is easily had at the cost of those concerned (rule `perverse-target-is-balanced`). */
export const PERVERSE_COUNTS: ReadonlySet<unknown> = new Set([
  'arrests',
  'raids',
  'rescues',
  'interceptions',
  'returns',
  'convictions',
  'seizures',
  'days-in-shelter',
]);
