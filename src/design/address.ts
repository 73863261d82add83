import { type Pointer, valueAt } from '../yaml/pointer.ts';
import type { Design } from './design.generated.ts';
import { fieldAt } from './fields.ts';
import { familyOf, idIndex } from './ids.ts';

/**
 * Resolves an address such as `OC1-I2.baseline`, `awareness.answers.pretest` or `evaluation.comparison`
 * (docs/design-file.md, section 4): an id, an activity type for its response, or a chain of keys from the top.
 *
 * Keys that the format knows and the design does not hold yet are allowed, because a waiver may speak of what is missing.
 *
 * @returns undefined if the address leads nowhere
 */
export function resolveAddress(design: Design, address: string): Pointer | undefined {
  const start = startOfAddress(design, address);
  if (!start) return undefined;
  let pointer = start.pointer;
  for (const [i, key] of start.rest.entries()) {
    const here = valueAt(design, pointer);
    const next = [...pointer, key];
    if (here === undefined || here === null) {
      if (!fieldAt(next, design)) return undefined;
    } else {
      if (typeof here !== 'object' || Array.isArray(here)) return undefined;
      const isLast = i === start.rest.length - 1;
      if (!Object.hasOwn(here, key) && !isLast && !fieldAt(next, design)) return undefined;
    }
    pointer = next;
  }
  return pointer;
}

function startOfAddress(design: Design, address: string): { pointer: Pointer; rest: string[] } | undefined {
  // Ids of outputs and activities hold dots themselves (`OP1.2`), so the longest id that fits comes first.
  const ids = idIndex(design);
  const parts = address.split('.');
  for (let length = parts.length; length > 0; length--) {
    const place = ids.get(parts.slice(0, length).join('.'))?.[0];
    if (place) return { pointer: place.pointer, rest: parts.slice(length) };
  }
  const [first = '', ...rest] = parts;
  const responses = Array.isArray(design.responses) ? design.responses : [];
  const response = responses.findIndex(({ type }) => type === first);
  if (response >= 0) return { pointer: ['responses', response], rest };
  return Object.hasOwn(design, first) || fieldAt([first]) ? { pointer: [first], rest } : undefined;
}

/**
 * The address of a place: the innermost entry with an id around it, or the type of a response, then keys. List positions
 * never stand in an address, so that it stays true when entries are moved; a place in a list without ids has the address
 * of the list.
 *
 * @returns an empty text for the whole design
 */
export function addressOf(design: Design, pointer: Pointer): string {
  let start = '';
  let from = 0;
  for (let length = 2; length <= pointer.length; length++) {
    const entry = valueAt(design, pointer.slice(0, length));
    if (entry === null || typeof entry !== 'object') break;
    const name = nameOf(entry as Record<string, unknown>, pointer.slice(0, length));
    if (name !== undefined) [start, from] = [name, length];
  }
  const rest = pointer.slice(from);
  const unnamed = rest.findIndex((part) => typeof part === 'number');
  return [...(start === '' ? [] : [start]), ...(unnamed < 0 ? rest : rest.slice(0, unnamed))].join('.');
}

function nameOf(entry: Record<string, unknown>, pointer: Pointer): string | undefined {
  if (typeof pointer.at(-1) !== 'number') return undefined;
  if (pointer[0] === 'responses' && pointer.length === 2 && typeof entry.type === 'string') return entry.type;
  return typeof entry.id === 'string' && familyOf(entry.id) ? entry.id : undefined;
}
