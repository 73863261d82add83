import { isDeepStrictEqual } from 'node:util';
import { type Pointer, valueAt } from '../../yaml/pointer.ts';
import type { Fix, Problem } from '../../yaml/problem.ts';
import { shownValue } from '../../yaml/shown-value.ts';
import { fieldsAt } from '../fields.ts';
import { MARKERS } from '../values.ts';
import { bareWord } from './meant-choice.ts';
import { meantValue } from './meant-value.ts';

/** What mends a problem of form, where its author can only have meant one thing; undefined where a person must say. */
export function formFix({ pointer, part }: Problem, data: object): Fix | undefined {
  return part === 'key' ? keyFix(pointer, data) : valueFix(pointer, data);
}

function valueFix(pointer: Pointer, data: object): Fix | undefined {
  const written = valueAt(data, pointer);
  const value = meantValue(pointer, data);
  if (value === undefined || value === written) return undefined;
  return { pointer, value, what: inWords(written, value) };
}

function inWords(written: unknown, value: unknown): string {
  if (!Array.isArray(value)) {
    if (typeof written === 'number' && value === String(written))
      return `Writes ${shownValue(written)} as a text, in quotation marks.`;
    return `Writes ${shownValue(written)} as ${typeof value === 'number' ? 'the number ' : ''}${String(value)}.`;
  }
  if (isDeepStrictEqual(value, [written])) return `Writes ${shownValue(written)} as a list of one.`;
  return `Writes ${shownValue(written)} as the list [${value.join(', ')}].`;
}

/** A key that differs from one of the format only in case, hyphens and underscores, where that one is not there as well. */
function keyFix(pointer: Pointer, data: object): Fix | undefined {
  const written = String(pointer.at(-1));
  const group = pointer.slice(0, -1);
  const known = [...fieldsAt(group, data).map((field) => field.key), ...MARKERS];
  const [key, ...others] = known.filter((name) => bareWord(name) === bareWord(written));
  if (key === undefined || others.length > 0 || valueAt(data, [...group, key]) !== undefined) return undefined;
  return { pointer, key, what: `Renames the key "${written}" to ${key}.` };
}
