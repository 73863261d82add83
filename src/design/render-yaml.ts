import { parseDocument } from 'yaml';
import type { Pointer } from '../yaml/pointer.ts';
import { fieldsAt } from './fields.ts';

/** Texts longer than this stand in a block of their own, one sentence on a line (docs/design-file.md, section 3.5). */
const INLINE_TEXT = 100;
/** A line of a card that is broken over several lines holds about so many characters. */
const CARD_LINE = 320;
/** Lists of texts longer than this stand one on a line. */
const INLINE_LIST = 110;

/** Entries that hold other entries or several long texts are written as blocks; all others are cards in braces. */
const BLOCK_ENTRIES = new Set(['patterns', 'target_groups', 'responses', 'outcomes', 'outputs']);
/** Groups written one key per line, besides the top-level sections; small groups are cards. */
const BLOCK_GROUPS = new Set([
  'budget',
  'impact',
  'children',
  'disclosure_path',
  'inclusion',
  'consent',
  'data_protection',
  'answers',
  'plan',
]);
/** Lists of short cards that stand on one line. */
const INLINE_CARDS = new Set([
  'places',
  'targets',
  'split',
  'dac',
  'markers',
  'country_percent',
  'references',
  'by_year',
  'donors',
  'exit_steps',
  'interrupts',
]);
/** The kinds of card that are long enough for several lines, with the keys before which they break. */
const CARD_BREAKS: Readonly<Record<string, readonly string[]>> = {
  indicators: ['baseline', 'definition', 'means_of_verification'],
  watch: ['baseline', 'definition', 'means_of_verification'],
  knowledge_used: ['finding', 'design_change', 'not_followed', 'transfer'],
  displacement: ['where', 'mitigation', 'decision_rule'],
};

type Group = Readonly<Record<string, unknown>>;
const isGroup = (value: unknown): value is Group =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const lastKey = (pointer: Pointer) => String(pointer.findLast((part) => typeof part === 'string') ?? '');

/** Whether the group at a place is written one key per line. */
function isBlock(pointer: Pointer): boolean {
  if (pointer.length <= 1) return true;
  return typeof pointer.at(-1) === 'number' ? BLOCK_ENTRIES.has(lastKey(pointer)) : BLOCK_GROUPS.has(lastKey(pointer));
}

/**
 * Renders a key with its value as it stands in a block: `key: value`, without indentation before the key.
 *
 * @param pointer the place of the value, from which its form follows (section 3.5)
 * @param indent the column of the key
 * @returns text with `\n` line ends and without a final one
 */
export function renderPair(pointer: Pointer, value: unknown, indent: number): string {
  const rendered = renderBlockValue(pointer, value, indent);
  return `${renderKey(String(pointer.at(-1)))}:${rendered.startsWith('\n') ? '' : ' '}${rendered}`;
}

/** Renders an entry of a block list, without the dash before it. `indent` is the column of the dash. */
export function renderItem(pointer: Pointer, value: unknown, indent: number): string {
  if (isGroup(value) && isBlock(pointer) && Object.keys(value).length > 0)
    return renderKeys(pointer, value, indent + 2);
  if (isGroup(value)) return renderCard(pointer, value, indent + 3);
  return Array.isArray(value) ? renderFlow(value, pointer) : renderText(value, indent + 2);
}

function renderBlockValue(pointer: Pointer, value: unknown, indent: number): string {
  if (Array.isArray(value)) return renderList(pointer, value, indent);
  if (!isGroup(value)) return renderText(value, indent + 2);
  if (Object.keys(value).length === 0) return '{}';
  if (isBlock(pointer)) return `\n${' '.repeat(indent + 2)}${renderKeys(pointer, value, indent + 2)}`;
  return renderCard(pointer, value, indent + 3);
}

function renderKeys(pointer: Pointer, group: Group, indent: number): string {
  return inOrder(pointer, group)
    .map((key) => renderPair([...pointer, key], group[key], indent))
    .join(`\n${' '.repeat(indent)}`);
}

function renderList(pointer: Pointer, list: readonly unknown[], indent: number): string {
  const inline = renderFlow(list, pointer);
  const cards = list.some((item) => isGroup(item));
  const short = cards ? INLINE_CARDS.has(lastKey(pointer)) && inline.length <= CARD_LINE : inline.length <= INLINE_LIST;
  if (list.length === 0 || (short && !list.some((item, i) => isGroup(item) && isBlock([...pointer, i])))) return inline;
  const dash = `\n${' '.repeat(indent + 2)}- `;
  return list.map((item, i) => dash + renderItem([...pointer, i], item, indent + 2)).join('');
}

/** A card in braces; long kinds break before certain keys and go on at `indent`. */
function renderCard(pointer: Pointer, group: Group, indent: number): string {
  const breaks = typeof pointer.at(-1) === 'number' ? (CARD_BREAKS[lastKey(pointer)] ?? []) : [];
  let text = '{';
  let line = 1;
  for (const [i, key] of inOrder(pointer, group).entries()) {
    const piece = `${renderKey(key)}: ${renderFlow(group[key], [...pointer, key])}`;
    const newLine = breaks.includes(key) && (line > INLINE_TEXT || line + piece.length > CARD_LINE);
    text += i === 0 ? piece : newLine ? `,\n${' '.repeat(indent)}${piece}` : `, ${piece}`;
    line = newLine ? piece.length : line + piece.length + 2;
  }
  return `${text}}`;
}

/**
 * Renders a value inside a card or an inline list, on one line.
 *
 * @param pointer the place of the value, for the order of keys
 */
export function renderFlow(value: unknown, pointer: Pointer): string {
  if (Array.isArray(value)) return `[${value.map((item, i) => renderFlow(item, [...pointer, i])).join(', ')}]`;
  if (!isGroup(value)) return renderScalar(value, true);
  return `{${inOrder(pointer, value)
    .map((key) => `${renderKey(key)}: ${renderFlow(value[key], [...pointer, key])}`)
    .join(', ')}}`;
}

/** Keys in the order of the format; keys that it does not know come last, as they stand. */
function inOrder(pointer: Pointer, group: Group): string[] {
  const order = keyOrder(pointer, group);
  return Object.keys(group).sort((a, b) => order(a) - order(b));
}

/**
 * The position of a key in the group at a place, as the format orders them (S26).
 *
 * @param group the group itself
 */
export function keyOrder(pointer: Pointer, group: unknown): (key: string) => number {
  // Only the `type` of a response decides which answers it knows; of the answers themselves any type's order will do.
  const isResponse = pointer[0] === 'responses' && pointer.length === 2 && isGroup(group);
  const response = isResponse ? group : { type: 'other' };
  const position = typeof pointer[1] === 'number' ? pointer[1] : 0;
  const data = pointer[0] === 'responses' ? { responses: Array.from({ length: position + 1 }, () => response) } : {};
  const keys = fieldsAt(pointer, data).map((field) => field.key);
  return (key) => (keys.includes(key) ? keys.indexOf(key) : keys.length);
}

const renderKey = (key: string) => (/^[A-Za-z_][A-Za-z0-9_-]*$/.test(key) ? key : JSON.stringify(key));

function renderText(value: unknown, indent: number): string {
  if (typeof value !== 'string') return renderScalar(value, false);
  const padding = `\n${' '.repeat(indent)}`;
  const plainLines =
    !/[^\S\n]$|^\s|\n\s|[^\S\n]\n|\n$|\p{Cc}/mu.test(value.replace(/\n/g, '')) &&
    !/^\s|\s$|\n[ \t]|[ \t]\n/.test(value);
  if (value.includes('\n'))
    return plainLines
      ? `|-${value
          .split('\n')
          .map((line) => (line === '' ? '\n' : padding + line))
          .join('')}`
      : quoted(value);
  if (value.length <= INLINE_TEXT || !plainLines || / {2}/.test(value)) return renderScalar(value, false);
  // One sentence a line, so that a change of one sentence changes one line.
  const sentences = value.split(/(?<=[.!?;:]) (?=\S)/u);
  return `>-${sentences.map((sentence) => padding + sentence).join('')}`;
}

/** A scalar on one line; plain where it reads back as the same text, else in double quotes. */
export function renderScalar(value: unknown, inFlow: boolean): string {
  if (typeof value !== 'string') return value === null || value === undefined ? 'null' : String(value);
  const sentence = inFlow && (/[.!?;:,]/.test(value) || value.length > 60) && !/^[\w.:/+-]+$/.test(value);
  const plain = !sentence && !/[\p{Cc}\u2028\u2029\ufeff]/u.test(value) && readsBack(value, inFlow);
  return plain ? value : quoted(value);
}

function readsBack(value: string, inFlow: boolean): boolean {
  // Anchors, tags and the other marks of YAML are always quoted, as the reader asks of people (section 3.1).
  if (/^[-?:,[\]{}#&*!|>'"%@`]/.test(value)) return false;
  const document = parseDocument(inFlow ? `{a: ${value}, b: [${value}]}` : `a: ${value}`, { logLevel: 'error' });
  if (document.errors.length > 0 || document.warnings.length > 0) return false;
  const read = document.toJS() as { a: unknown; b?: unknown[] };
  return (
    read.a === value && (!inFlow || (read.b?.length === 1 && read.b[0] === value && Object.keys(read).length === 2))
  );
}

/** JSON strings are YAML strings; what JSON leaves raw and YAML or a terminal may not, is escaped. */
function quoted(value: string): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * Renders a whole design in the form of docs/design-file.md, section 3.5: sections in their order, a blank line between
 * them, blocks and cards.
 *
 * @param header comment lines to stand first, without `#`
 */
export function renderDesign(data: object, header: readonly string[] = []): string {
  const group = data as Group;
  const sections = inOrder([], group).map((key) => {
    const pair = renderPair([key], group[key], 0);
    return key === 'ctip' || key === 'stage' ? pair : `\n${pair}`;
  });
  return `${[...header.map((line) => (line === '' ? '#' : `# ${line}`)), ...sections].join('\n')}\n`;
}
