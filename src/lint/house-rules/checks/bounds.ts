import type { Bounds } from '../house-rule-file.ts';
import type { Reading } from './check.ts';

/** Says what is wrong with bounds: none at all, or such that nothing lies between them. */
export function checkBounds({ at_least: least, at_most: most }: Bounds, name: string, { fault }: Reading): void {
  if (least === undefined && most === undefined)
    fault([], `"${name}" says neither at_least nor at_most.`, 'Add one of them, or both.');
  if (least !== undefined && most !== undefined && least > most)
    fault(['at_most'], `Nothing is at least ${least} and at most ${most}.`, 'Make at_most the greater of the two.');
}

/** Sums of amounts with cents differ in their last digits from what they should be. */
const ROUNDING = 1e-9;

export const isWithinBounds = (value: number, { at_least: least = -Infinity, at_most: most = Infinity }: Bounds) =>
  value >= least - ROUNDING * Math.abs(least || 1) && value <= most + ROUNDING * Math.abs(most || 1);

/** "at least 3", "at most 5", "from 3 to 5", "exactly 3". */
export function boundsInWords({ at_least: least, at_most: most }: Bounds): string {
  if (least !== undefined && least === most) return `exactly ${least}`;
  if (least !== undefined && most !== undefined) return `from ${least} to ${most}`;
  return least !== undefined ? `at least ${least}` : `at most ${most}`;
}
