import { placeName } from '../yaml/place-name.ts';
import type { Pointer } from '../yaml/pointer.ts';
import { fieldAt } from './fields.ts';
import { familyOf } from './ids.ts';
import { MARKERS } from './values.ts';

/** A place, as far as the format knows its keys: those that the authors made themselves may say something. */
export function knownPlace(pointer: Pointer, data: object): Pointer {
  const own = pointer.findIndex((_, at) => !isKnown(pointer.slice(0, at + 1), data));
  return own < 0 ? pointer : pointer.slice(0, own);
}

function isKnown(pointer: Pointer, data: object): boolean {
  const last = pointer.at(-1);
  if (typeof last !== 'string' || MARKERS.some((marker) => marker === last)) return true;
  return !last.startsWith('x_') && fieldAt(pointer, data) !== undefined;
}

/**
 * A place as messages call it, by ids and keys of the format alone: `OC1.baseline`, `target_groups 1.id`. An id that is
 * none may be the name of a person.
 */
export function shownPlace(pointer: Pointer, data: object): string {
  return placeName(knownPlace(pointer, data), data, ['id'], (name) => familyOf(name) !== undefined);
}
