import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, type Pair, parseDocument, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { type Pointer, valueAt } from '../yaml/pointer.ts';
import { keyOrder, renderFlow, renderItem, renderPair } from './render-yaml.ts';
import { SourceText } from './source-text.ts';
import { markerOf } from './values.ts';

/** A place that cannot take a value, for example a key below a text. Carries one sentence for people. */
export class EditError extends Error {
  override name = 'EditError';
}

type Collection = YAMLMap<Scalar, unknown> | YAMLSeq<unknown>;
interface Ranged {
  range?: [number, number, number] | null;
}

/**
 * Sets a value in the text of a design, in place: what it was not asked to change stays byte for byte as the author
 * left it. Missing parents are created; new keys take their place in the order of the format; a position equal to the
 * length of a list appends.
 *
 * @param value `undefined` removes the key or entry
 * @returns the new text, which is known to read back as the old data with this one change
 * @throws EditError if the text is not valid YAML or the place cannot take a value
 */
export function setValue(source: string, pointer: Pointer, value: unknown): string {
  const before = dataOf(source);
  const edited = value === undefined ? remove(source, pointer) : set(source, pointer, value);
  if (!isDeepStrictEqual(dataOf(edited), expected(before, pointer, value))) {
    throw new EditError(`The text around ${pointer.join('.')} is written in a way that cannot be edited safely.`);
  }
  return edited;
}

function documentOf(source: string) {
  const document = parseDocument(source, { logLevel: 'error', uniqueKeys: true });
  const error = document.errors[0];
  if (error) throw new EditError(`The file is not valid YAML any more: ${error.message.split('\n')[0]}`);
  return document;
}

const dataOf = (source: string): unknown => documentOf(source).toJS({ maxAliasCount: 0 }) ?? {};

function set(source: string, pointer: Pointer, value: unknown): string {
  const text = new SourceText(source);
  const { contents } = documentOf(source);
  if (contents === null || (isScalar(contents) && contents.value === null)) {
    return text.append(renderPair(pointer.slice(0, 1), wrap(pointer.slice(1), value), 0));
  }
  let here: unknown = contents;
  for (const [depth, part] of pointer.entries()) {
    if (!isMap(here) && !isSeq(here))
      throw new EditError(`${pointer.slice(0, depth).join('.')} holds no group or list.`);
    const collection = here as Collection;
    const child = childOf(collection, part);
    const place = pointer.slice(0, depth + 1);
    if (child === undefined) return insert(text, collection, place, wrap(pointer.slice(depth + 1), value), depth);
    const isLast = depth === pointer.length - 1;
    if (isLast || isReplaceable(child.value))
      return replace(text, collection, child, place, wrap(pointer.slice(depth + 1), value));
    here = child.value;
  }
  throw new EditError('A place in the design is needed.');
}

interface Child {
  key: Scalar | undefined;
  value: unknown;
  index: number;
}

function childOf(collection: Collection, part: string | number): Child | undefined {
  if (isSeq(collection)) {
    if (typeof part !== 'number' || part > collection.items.length)
      throw new EditError(`The list has no entry ${part}.`);
    return part < collection.items.length ? { key: undefined, value: collection.items[part], index: part } : undefined;
  }
  const index = collection.items.findIndex((pair) => pair.key.value === part);
  const pair = collection.items[index];
  return pair ? { key: pair.key, value: pair.value, index } : undefined;
}

/** An empty value or a marker gives way to what is written below it. */
function isReplaceable(node: unknown): boolean {
  if (node === null || (isScalar(node) && node.value === null)) return true;
  return isMap(node) && markerOf(node.toJSON()) !== undefined;
}

/** The value with the groups and lists around it that do not exist yet. */
function wrap(rest: Pointer, value: unknown): unknown {
  return rest.reduceRight<unknown>((inner, part) => {
    if (typeof part === 'string') return { [part]: inner };
    if (part !== 0) throw new EditError('A new list begins with its first entry.');
    return [inner];
  }, value);
}

function replace(text: SourceText, collection: Collection, child: Child, place: Pointer, value: unknown): string {
  const start = child.key ? startOf(child.key) : startOf(child.value);
  const end = endOf(text, child.key, child.value);
  if (collection.flow) {
    const rendered = renderFlow(value, place);
    return text.splice(start, end, child.key ? `${String(place.at(-1))}: ${rendered}` : rendered);
  }
  const column = text.column(start);
  return text.splice(start, end, child.key ? renderPair(place, value, column) : renderItem(place, value, column - 2));
}

function insert(text: SourceText, collection: Collection, place: Pointer, value: unknown, depth: number): string {
  const last = place.at(-1);
  if (isSeq(collection)) {
    if (collection.flow) return insertInFlow(text, collection, collection.items.length, renderFlow(value, place));
    const column = text.column(startOf(collection));
    return text.insertAfterLine(
      endOf(text, undefined, collection),
      `${' '.repeat(column)}- ${renderItem(place, value, column)}`,
    );
  }
  const group = { ...(collection.toJSON() as object), [String(last)]: value };
  const order = keyOrder(place.slice(0, -1), group);
  const position = order(String(last));
  const before = collection.items.findLastIndex((pair) => order(String(pair.key.value)) <= position);
  if (collection.flow)
    return insertInFlow(text, collection, before + 1, `${String(last)}: ${renderFlow(value, place)}`);
  const column = text.column(startOf(collection));
  const pair = renderPair(place, value, column);
  const blankLine = depth === 0 && last !== 'stage' ? '\n' : '';
  const previous = collection.items[before];
  if (!previous)
    return text.splice(startOf(collection), startOf(collection), `${pair}\n${blankLine}${' '.repeat(column)}`);
  return text.insertAfterLine(endOf(text, previous.key, previous.value), `${blankLine}${' '.repeat(column)}${pair}`);
}

function insertInFlow(text: SourceText, collection: Collection, index: number, rendered: string): string {
  const previous = collection.items[index - 1];
  if (previous) {
    const end = isMap(collection)
      ? endOf(text, (previous as Pair<Scalar>).key, (previous as Pair).value)
      : endOf(text, undefined, previous);
    return text.splice(end, end, `, ${rendered}`);
  }
  const open = startOf(collection) + 1;
  return text.splice(open, open, collection.items.length > 0 ? `${rendered}, ` : rendered);
}

function remove(source: string, pointer: Pointer): string {
  const text = new SourceText(source);
  let here: unknown = documentOf(source).contents;
  const chain: { collection: Collection; child: Child }[] = [];
  for (const part of pointer) {
    if (!isMap(here) && !isSeq(here)) return source;
    const child = childOf(here as Collection, part);
    if (!child) return source;
    chain.push({ collection: here as Collection, child });
    here = child.value;
  }
  // A group or list that would be left empty goes with its last entry.
  const target = chain.findLast(({ collection }, i) => i === 0 || collection.items.length > 1);
  if (!target) return source;
  const { collection, child } = target;
  const end = endOf(text, child.key, child.value);
  const start = child.key ? startOf(child.key) : startOf(child.value);
  if (!collection.flow) {
    const isFirst = child.index === 0 && chain.indexOf(target) > 0 && text.column(start) > text.indentation(start);
    return isFirst && isMap(collection)
      ? text.splice(start, nextStart(collection, child), '')
      : text.removeLines(start, end);
  }
  if (child.index < collection.items.length - 1) return text.splice(start, nextStart(collection, child), '');
  const previous = collection.items[child.index - 1];
  const from =
    previous === undefined
      ? start
      : isMap(collection)
        ? endOf(text, (previous as Pair<Scalar>).key, (previous as Pair).value)
        : endOf(text, undefined, previous);
  return text.splice(from, end, '');
}

function nextStart(collection: Collection, child: Child): number {
  const next = collection.items[child.index + 1];
  return isMap(collection) ? startOf((next as Pair<Scalar>).key) : startOf(next);
}

function startOf(node: unknown): number {
  return (node as Ranged | null)?.range?.[0] ?? 0;
}

/** The offset behind the last character of a value, without the line end or a comment after it. */
function endOf(text: SourceText, key: Scalar | undefined, node: unknown): number {
  const isEmpty = node === null || node === undefined || (isScalar(node) && node.value === null && node.source === '');
  if (isEmpty) return key ? text.afterColon(key.range?.[1] ?? 0) : ((node as Ranged | null)?.range?.[1] ?? 0);
  if ((isMap(node) || isSeq(node)) && !node.flow) {
    const last = node.items.at(-1);
    if (isMap(node) && last) return endOf(text, (last as Pair<Scalar>).key, (last as Pair).value);
    if (last) return endOf(text, undefined, last);
  }
  return text.trimmedEnd((node as Ranged).range?.[1] ?? 0);
}

function expected(data: unknown, pointer: Pointer, value: unknown): unknown {
  const [part, ...rest] = pointer;
  if (part === undefined) return value;
  const base = markerOf(data) || data === null || typeof data !== 'object' ? undefined : data;
  if (typeof part === 'number') {
    const list = Array.isArray(base) ? [...base] : [];
    const inner = expected(list[part], rest, value);
    if (inner === undefined) list.splice(part, 1);
    else list[part] = inner;
    return value === undefined && list.length === 0 ? undefined : list;
  }
  const inner = expected(valueAt(base, [part]), rest, value);
  const { [part]: _, ...others } = (base ?? {}) as Record<string, unknown>;
  if (inner === undefined) return Object.keys(others).length === 0 && value === undefined ? undefined : others;
  return { ...others, [part]: inner };
}
