/** A place in parsed data as a chain of keys and list positions from the top. */
export type Pointer = readonly (string | number)[];

/** The JSON Pointer (RFC 6901) of a place, as machine formats print it: `/entries/0/id`. */
export function toJsonPointer(pointer: Pointer): string {
  return pointer.map((part) => `/${String(part).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

/** Whether `inner` is the same place as `outer` or lies within it. */
export function isWithin(inner: Pointer, outer: Pointer): boolean {
  return outer.length <= inner.length && outer.every((part, i) => part === inner[i]);
}

/**
 * The value at a place in parsed data.
 *
 * @returns undefined where a key on the way is missing or the data is no group or list there
 */
export function valueAt(data: unknown, pointer: Pointer): unknown {
  let value = data;
  for (const part of pointer) {
    if (value === null || typeof value !== 'object') return undefined;
    if (!Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string | number, unknown>)[part];
  }
  return value;
}
