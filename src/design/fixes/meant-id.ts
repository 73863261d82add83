import { familyOf, idIndex } from '../ids.ts';

const inSmallLetters = new WeakMap<object, ReadonlyMap<string, string>>();

/** The id of an entry that a reference in small letters can only name: `OC1` for "oc1" where there is one. */
export function meantReference(written: string, data: object): string | undefined {
  let ids = inSmallLetters.get(data);
  if (!ids) {
    // All letters of an id are capitals, so no two of them differ in that alone.
    ids = new Map([...idIndex(data).keys()].map((id) => [id.toLowerCase(), id]));
    inSmallLetters.set(data, ids);
  }
  return ids.get(written.trim().toLowerCase());
}

/** The id of an entry, written in small letters, as ids are written; unless another entry has it. */
export function meantId(written: string, data: object): string | undefined {
  const id = written.trim().toUpperCase();
  return familyOf(id) && !idIndex(data).has(id) ? id : undefined;
}
