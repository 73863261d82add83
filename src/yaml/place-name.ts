import { type Pointer, valueAt } from './pointer.ts';

/** A name that can only be one: whoever wrote a sentence in its place is not quoted. */
const PLAIN_NAME = /^[\w./:-]{1,80}$/;

/**
 * Where a value stands, as people call it: the name of its entry with the keys below it. An entry without a name that has
 * the form of one is called by its list and its position, counted from 1: `entries 2.title`.
 *
 * @param names keys whose value names an entry
 * @param isName whether such a value has the form of a name
 */
export function placeName(
  pointer: Pointer,
  data: unknown,
  names: Iterable<string> = ['id'],
  isName: (name: string) => boolean = (name) => PLAIN_NAME.test(name),
): string {
  for (let length = pointer.length; length > 0; length--) {
    const entry = valueAt(data, pointer.slice(0, length));
    for (const key of names) {
      const name = valueAt(entry, [key]);
      if (typeof name === 'string' && isName(name)) return joined(name, pointer.slice(length), entry);
    }
  }
  return joined('', pointer, data);
}

/** Keys with dots between them; the position of an entry stands behind its list, that of a single value is left out. */
function joined(start: string, pointer: Pointer, around: unknown): string {
  return pointer.reduce<string>((place, part, i) => {
    if (typeof part === 'string') return place === '' ? part : `${place}.${part}`;
    const entry = valueAt(around, pointer.slice(0, i + 1));
    return entry !== null && typeof entry === 'object' ? `${place} ${part + 1}` : place;
  }, start);
}
