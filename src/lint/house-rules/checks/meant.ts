import type { Design } from '../../../design/design.generated.ts';
import type { Pointer } from '../../../yaml/pointer.ts';
import type { FieldValue } from '../field-value.ts';
import type { ReadTest } from './check.ts';

/**
 * The entries of a list that a check speaks of: those of which its condition is true. One of which it cannot be told is
 * not among them.
 */
export function meant(design: Design, { at, value }: FieldValue, where: ReadTest | undefined): Pointer[] {
  const places = Array.isArray(value) ? value.map((_, i): Pointer => [...at, i]) : [];
  return where ? places.filter((pointer) => where.see({ design, pointer }).truth === true) : places;
}
