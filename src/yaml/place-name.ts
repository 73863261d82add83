import { type Pointer, valueAt } from './pointer.ts';

/**
 * Where a value stands, as people call it: the name of its entry with the keys below it.
 *
 * @param names keys whose value names an entry
 */
export function placeName(pointer: Pointer, data: unknown, names: Iterable<string> = ['id']): string {
  for (let length = pointer.length; length > 0; length--) {
    for (const key of names) {
      const name = valueAt(data, [...pointer.slice(0, length), key]);
      if (typeof name === 'string') return [name, ...pointer.slice(length)].join('.');
    }
  }
  return pointer.filter((part) => typeof part === 'string').join('.');
}
