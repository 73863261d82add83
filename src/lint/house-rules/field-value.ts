import type { Design } from '../../design/design.generated.ts';
import { answerState, isNo, isPlaceholder, isYes, longAnswer, markerOf } from '../../design/values.ts';
import { type Pointer, valueAt } from '../../yaml/pointer.ts';
import type { FieldPlace } from './scope.ts';

/** The element of which a test speaks. */
export interface Subject {
  readonly design: Design;
  readonly pointer: Pointer;
}

/** What stands at a field of an element. */
export interface FieldValue {
  readonly at: Pointer;
  /**
   * - `missing`: not there, empty or a placeholder
   * - `open`: `not_known_yet` with a text
   * - `settled`: `does_not_apply` or `held_privately`, here or around it: an answer without a value that could be tested
   * - `stated`: a value
   */
  readonly state: 'missing' | 'open' | 'settled' | 'stated';
  /** The value where it is stated; of an answer in its long form what stands at `answer`. */
  readonly value: unknown;
}

/** Reads a field of an element. A marker that stands in place of a group around it answers for the field as well. */
export function fieldValue({ design, pointer }: Subject, { keys, field, isOfDesign }: FieldPlace): FieldValue {
  const base = isOfDesign ? [] : pointer;
  const at = [...base, ...keys];
  for (let length = 1; length <= at.length; length++) {
    const here = valueAt(design, at.slice(0, length));
    if (!markerOf(here)) continue;
    const state = answerState(here);
    return { at, state: state === 'answered' ? 'settled' : state, value: undefined };
  }
  const found = valueAt(design, at);
  if (answerState(found) === 'missing') return { at, state: 'missing', value: undefined };
  return { at, state: 'stated', value: field.type === 'answer' ? longAnswer(found)?.answer : found };
}

/** A single value as rules compare it: `true` is `yes`, a number is its digits; undefined for all that is none. */
export function plainText(value: unknown): string | undefined {
  if (isYes(value)) return 'yes';
  if (isNo(value)) return 'no';
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && !isPlaceholder(value) ? value.trim() : undefined;
}

/** A number as a message says it, to at most two decimals. */
export const roundedNumber = (value: number): number => Math.round(value * 100) / 100;
