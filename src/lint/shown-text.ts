import { ROOT } from '../design/fields.ts';
import { familyOf } from '../design/ids.ts';
import { knownPlace } from '../design/known-place.ts';
import type { Pointer } from '../yaml/pointer.ts';
import type { Shown } from './message.ts';
import { MESSAGES } from './messages/index.ts';
import { traceableDetails } from './traceable-details.ts';

/** What stands in place of a text that may not be shown. */
export const NOT_SHOWN = '[not shown]';

/**
 * Texts that hold a detail that can be traced to somebody are never echoed: reports end up in logs and mailboxes. Of a
 * sentence that quotes such a text the rest is kept.
 */
export const withoutTraceable: Shown = (text) => {
  if (!mayNotBeShown(text)) return text;
  const rest = withQuotes(text, (quoted) => !mayNotBeShown(quoted));
  return mayNotBeShown(rest) ? NOT_SHOWN : rest;
};

/** The end of a text that was cut, with digits before the cut: what they belonged to can no longer be seen. */
const CUT_NUMBER = /\p{Nd}[^\p{L}"]{0,12}…/u;

const mayNotBeShown = (text: string): boolean => CUT_NUMBER.test(text) || traceableDetails(text).length > 0;

/** Nothing of what the authors wrote, only ids, keys, values of the format and figures: for logs that others read. */
export const formalOnly: Shown = (text) => (isFormal(text) ? text : NOT_SHOWN);

/** A sentence of the reader of files, in which whatever the author wrote stands in quotation marks. */
export const formalQuotes: Shown = (sentence) => withQuotes(sentence, isFormal);

/** What may be shown of a sentence of the reader of files. */
export const shownOfReader = (excerpts: 'shown' | 'left-out' | undefined): Shown =>
  excerpts === 'left-out' ? (sentence) => formalQuotes(withoutTraceable(sentence)) : withoutTraceable;

/** A figure, a sum of money, or a date. What begins with a zero is a number to call or of a paper. */
const FIGURE = /^(?:-?(?:0|[1-9]\d{0,11})(?:\.\d{1,6})?(?:%| [A-Z]{3})?|\d{4}-\d\d(?:-\d\d)?)$/;
/** A code of the indicator library. */
const LIBRARY_CODE = /^[A-Z]\d-[A-Z]\d\d$/;
/** `victims 2 of TP1`: an entry by its list and place. */
const ENTRY = /^(.+?) [1-9]\d{0,3}(?: of (\S+))?$/;

/** Whether a text is as the format has it, so that it says nothing of its own. */
function isFormal(text: string): boolean {
  if (text === '' || FIGURE.test(text) || LIBRARY_CODE.test(text) || isPlace(text)) return true;
  const [, list, owner] = ENTRY.exec(text) ?? [];
  return list !== undefined && isWord(list) && (owner === undefined || familyOf(owner) !== undefined);
}

/** An id, a word of the format, or keys with dots between them, behind an id or not. */
function isPlace(text: string): boolean {
  if (familyOf(text) || isWord(text)) return true;
  const last = text.lastIndexOf('.');
  return last > 0 && isWord(text.slice(last + 1)) && isPlace(text.slice(0, last));
}

/** A message may show `study-visit` as "study visit". */
function isWord(text: string): boolean {
  const words = wordsOfFormat();
  return words.has(text) || words.has(text.replaceAll(' ', '-')) || words.has(text.replaceAll(' ', '_'));
}

let known: ReadonlySet<string> | undefined;

/**
 * Every key, every value of a named list and every rule. Being a small word is not enough to pass: it may be the name of a person or
 * of a place.
 */
function wordsOfFormat(): ReadonlySet<string> {
  known ??= new Set([...namesIn(ROOT), ...Object.keys(MESSAGES)]);
  return known;
}

function namesIn(schema: unknown): string[] {
  if (schema === null || typeof schema !== 'object') return [];
  if (Array.isArray(schema)) return schema.flatMap(namesIn);
  return Object.entries(schema).flatMap(([keyword, value]: [string, unknown]): string[] => {
    if (keyword === 'examples' || keyword === 'x-ctip') return [];
    const names = keyword === 'properties' ? Object.keys(value ?? {}) : NAMING.has(keyword) ? [value].flat() : [];
    return [...names.filter((name) => typeof name === 'string'), ...namesIn(value)];
  });
}

/** Keywords of a schema that say which values there are. */
const NAMING: ReadonlySet<string> = new Set(['enum', 'const']);

/**
 * Replaces what stands in quotation marks and may not be shown. A quoted text can hold such marks itself; where they do
 * not open and close in turn, nobody can say which are whose, and all from the first to the last is replaced.
 */
function withQuotes(sentence: string, mayBeShown: (quoted: string) => boolean): string {
  const marks = [...sentence.matchAll(/"/g)].map(({ index }) => index);
  const [first] = marks;
  const last = marks.at(-1);
  if (first === undefined || last === undefined || first === last) return sentence;
  const inTurn = marks.every((at, i) => (i % 2 === 0 ? opens(sentence, at) : closes(sentence, at)));
  if (!inTurn || marks.length % 2 === 1) return `${sentence.slice(0, first)}"${NOT_SHOWN}"${sentence.slice(last + 1)}`;
  return sentence.replace(/"([^"]*)"/g, (quoted, text: string) => (mayBeShown(text) ? quoted : `"${NOT_SHOWN}"`));
}

const opens = (sentence: string, at: number): boolean => at === 0 || /[\s(]/.test(sentence.charAt(at - 1));
const closes = (sentence: string, at: number): boolean =>
  at === sentence.length - 1 || /[\s.,;:)?!]/.test(sentence.charAt(at + 1));

/** A place, as far as the format knows its keys: those that the authors made themselves may say something. */
export const formatPlace = (design: object, pointer: Pointer): Pointer => knownPlace(pointer, design);

/** A place without keys that hold a detail that can be traced to somebody. */
export function untraceablePlace(pointer: Pointer): Pointer {
  const at = pointer.findIndex((part) => typeof part === 'string' && mayNotBeShown(part));
  return at < 0 ? pointer : pointer.slice(0, at);
}
