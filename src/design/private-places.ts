import type { Pointer } from '../yaml/pointer.ts';
import { isYes } from './values.ts';

/**
 * The places of a design that are never shown (docs/design-file.md, sections 3.3 and 3.6): entries and answers with
 * `private: yes`, what is `held_privately`, and notes of one's own.
 *
 * @param isNote whether a place with a key of one's own (`x_`) is a note, not an answer
 */
export function privatePlaces(
  design: object,
  isNote: (pointer: Pointer) => boolean = (pointer) => String(pointer.at(-1)).startsWith('x_'),
): readonly Pointer[] {
  const found: Pointer[] = [];
  const visit = (value: unknown, pointer: Pointer): void => {
    if (value === null || typeof value !== 'object') return;
    if (Array.isArray(value)) {
      for (const [i, item] of value.entries()) visit(item, [...pointer, i]);
      return;
    }
    const group = value as Record<string, unknown>;
    if (pointer.length > 0 && (isYes(group.private) || Object.hasOwn(group, 'held_privately'))) {
      found.push(pointer);
      return;
    }
    for (const [key, item] of Object.entries(group)) {
      const place = [...pointer, key];
      if (isNote(place)) found.push(place);
      else visit(item, place);
    }
  };
  visit(design, []);
  return found;
}
