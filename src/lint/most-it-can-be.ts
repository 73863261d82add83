import { numberOf } from '../design/values.ts';

/**
 * The value of an indicator as a number; a masked small number, `"<10"`, as the most that it can be.
 *
 * @returns undefined where it is no number
 */
export function mostItCanBe(value: unknown): number | undefined {
  return value === '<10' ? 9 : numberOf(value);
}
