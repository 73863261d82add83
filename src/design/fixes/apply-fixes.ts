import { isDeepStrictEqual } from 'node:util';
import { type Document, isMap, isScalar, isSeq, Lexer, type Node, parseDocument, Scalar } from 'yaml';
import type { Pointer } from '../../yaml/pointer.ts';
import type { Fix } from '../../yaml/problem.ts';
import { toData } from '../../yaml/to-data.ts';
import { EditError, setValue } from '../edit-design.ts';
import { DESIGN_YAML } from '../read-design.ts';
import { renderFlow } from '../render-yaml.ts';
import { fixedData } from './fixed-data.ts';

/** A stretch of the text and what comes in its place. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Applies fixes to the text of a design. Only the value or the key itself is replaced: how it is quoted, what stands
 * around it and every comment stay byte for byte.
 *
 * @param fixes for data as the text holds them now, in the order of their places; no two of one place
 * @returns undefined if the result would not read back as the old data with these changes and nothing else
 */
export function applyFixes(source: string, fixes: readonly Fix[]): string | undefined {
  const document = documentOf(source);
  const data = dataIn(document);
  if (data === undefined) return undefined;
  const splices: Splice[] = [];
  const removed: Pointer[] = [];
  for (const fix of fixes) {
    const found = spliceOf(fix, document, source);
    if (found === 'removal') removed.push(fix.pointer);
    else if (found) splices.push(found);
    else return undefined;
  }
  try {
    // From the last to the first, so that the places of the others stay true.
    const edited = removed
      .toReversed()
      .reduce((text, pointer) => setValue(text, pointer, undefined), spliced(source, splices));
    const isAsMeant =
      isDeepStrictEqual(dataOf(edited), fixedData(data, fixes)) &&
      isDeepStrictEqual(commentsOf(edited), commentsOf(source));
    return isAsMeant ? edited : undefined;
  } catch (error) {
    if (error instanceof EditError) return undefined;
    throw error;
  }
}

/** The data of a design as its reader has them, sound or not; undefined where the text is not YAML that holds data. */
export const dataOf = (source: string): object | undefined => dataIn(documentOf(source));

function dataIn(document: Document): object | undefined {
  if (document.errors.length > 0) return undefined;
  const { data, refused } = toData(document, DESIGN_YAML);
  return refused.length === 0 && typeof data === 'object' && data !== null ? data : undefined;
}

const documentOf = (source: string): Document =>
  parseDocument(source, { logLevel: 'error', uniqueKeys: false, schema: 'core', version: '1.2', prettyErrors: false });

const commentsOf = (source: string): string[] => [...new Lexer().lex(source)].filter((token) => token.startsWith('#'));

function spliced(source: string, splices: readonly Splice[]): string {
  let text = source;
  for (const { start, end, text: inserted } of splices.toSorted((a, b) => b.start - a.start))
    text = text.slice(0, start) + inserted + text.slice(end);
  return text;
}

function spliceOf(fix: Fix, document: Document, source: string): Splice | 'removal' | undefined {
  const place = nodeAt(document, fix.pointer);
  if (!place) return undefined;
  if ('key' in fix) return place.key && inPlaceOf(place.key, fix.key, fix.pointer, source);
  if (fix.value === undefined) return removalOf(place, source) ?? 'removal';
  return isScalar(place.node) ? inPlaceOf(place.node, fix.value, fix.pointer, source) : undefined;
}

/** Texts that mean the same within quotation marks of either kind and without. */
const NEEDS_NO_ESCAPE = /^[\w+.<-]+$/;

/** A new value in place of one that stands on one line, or of a text in a block. */
function inPlaceOf(node: Scalar, value: unknown, pointer: Pointer, source: string): Splice | undefined {
  const [start, end] = node.range ?? [0, 0];
  const written = source.slice(start, end).trimEnd();
  const place = { start, end: start + written.length };
  const isQuoted = node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE;
  if (written === '') return undefined;
  if (isQuoted && typeof value === 'string' && NEEDS_NO_ESCAPE.test(value)) {
    const mark = written.charAt(0);
    return { ...place, text: `${mark}${value}${mark}` };
  }
  // A number that is meant as a text is quoted as it stands: 007 is not 7.
  if (typeof node.value === 'number' && value === String(node.value)) return { ...place, text: `"${written}"` };
  return { ...place, text: renderFlow(value, pointer) };
}

/** A text in a list goes with the comma before it, or with the line on which it stands alone; all else is for `setValue`. */
function removalOf({ node, before }: Place, source: string): Splice | undefined {
  const start = before?.range?.[1];
  const [from, to] = (isScalar(node) ? node.range : undefined) ?? [];
  if (start === undefined || from === undefined || to === undefined) return undefined;
  if (/^\s*,\s*$/.test(source.slice(start, from))) return { start, end: to, text: '' };
  const line = source.lastIndexOf('\n', from) + 1;
  const next = source.indexOf('\n', to);
  const isAlone = /^ *- +$/.test(source.slice(line, from)) && next >= 0 && source.slice(to, next).trim() === '';
  return isAlone ? { start: line, end: next + 1, text: '' } : undefined;
}

interface Place {
  readonly key: Scalar | undefined;
  readonly node: unknown;
  /** The entry before it in a list. */
  readonly before: Node | undefined;
}

/** @param pointer a place of the data, in which empty entries of lists do not count */
function nodeAt(document: Document, pointer: Pointer): Place | undefined {
  let here: Place = { key: undefined, node: document.contents, before: undefined };
  for (const step of pointer) {
    const { node } = here;
    if (isSeq(node) && typeof step === 'number') {
      const items = node.items.filter((item) => !(item === null || (isScalar(item) && item.value === null)));
      if (step >= items.length) return undefined;
      const before = step > 0 ? (items[step - 1] as Node) : undefined;
      here = { key: undefined, node: items[step], before };
    } else {
      const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === step) : undefined;
      if (!pair || !isScalar(pair.key)) return undefined;
      here = { key: pair.key, node: pair.value, before: undefined };
    }
  }
  return here;
}
