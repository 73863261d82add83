import type { Pointer } from '../../yaml/pointer.ts';
import type { Fix } from '../../yaml/problem.ts';

type Group = Record<string | number, unknown>;

/**
 * The data as fixes should leave them: with which what was read again is compared.
 *
 * @param fixes in the order of their places
 */
export function fixedData(data: object, fixes: readonly Fix[]): unknown {
  const fixed = structuredClone(data);
  const renamed: { pointer: Pointer; key: string }[] = [];
  const removed: Pointer[] = [];
  for (const fix of fixes) {
    if ('key' in fix) renamed.push(fix);
    else if (fix.value === undefined) removed.push(fix.pointer);
    else set(fixed, fix.pointer, fix.value);
  }
  for (const pointer of removed.toReversed()) remove(fixed, pointer);
  // Inner names first: the way to them leads over the outer ones.
  for (const { pointer, key } of renamed.toSorted((a, b) => b.pointer.length - a.pointer.length))
    rename(fixed, pointer, key);
  return fixed;
}

function groupAround(data: object, pointer: Pointer): Group | undefined {
  let here: unknown = data;
  for (const step of pointer.slice(0, -1)) {
    if (here === null || typeof here !== 'object' || !Object.hasOwn(here, step)) return undefined;
    here = (here as Group)[step];
  }
  return here !== null && typeof here === 'object' ? (here as Group) : undefined;
}

function set(data: object, pointer: Pointer, value: unknown): void {
  const [group, last] = [groupAround(data, pointer), pointer.at(-1)];
  if (group && last !== undefined) group[last] = value;
}

function rename(data: object, pointer: Pointer, key: string): void {
  const [group, last] = [groupAround(data, pointer), pointer.at(-1)];
  if (!group || last === undefined) return;
  group[key] = group[last];
  delete group[last];
}

/** A group or list that would be left empty goes with its last entry. @see setValue */
function remove(data: object, pointer: Pointer): void {
  const [group, last] = [groupAround(data, pointer), pointer.at(-1)];
  if (!group || last === undefined) return;
  if (Array.isArray(group) && typeof last === 'number') group.splice(last, 1);
  else delete group[last];
  if (pointer.length > 1 && Object.keys(group).length === 0) remove(data, pointer.slice(0, -1));
}
