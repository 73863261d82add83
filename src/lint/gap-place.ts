import type { Pointer } from '../yaml/pointer.ts';

/**
 * Where a report of gaps stands: at the one field that is open, or, if there are several, at the element that lacks them.
 *
 * @param pointer the element
 * @param gaps keys of the element that are open; at least one
 */
export function gapPlace(pointer: Pointer, gaps: readonly string[]): { at: Pointer; missing: Pointer[] } {
  const missing = gaps.map((key) => [...pointer, key]);
  const [only] = missing;
  return { at: only && missing.length === 1 ? only : pointer, missing };
}
