import { Lexer, type YAMLError } from 'yaml';
import type { Problem } from './problem.ts';

/** What the parser says where a list in brackets or a group in braces does not end where it should. */
const NOT_ENDED = /^Flow (?:map|sequence) .*must .*end with/;
const ENDING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };
const BRACKETS = new Set(Object.entries(ENDING).flat());
/** Marks that the lexer puts between the parts of a text: a document begins, brackets end by indentation, a text follows. */
const TEXT_FOLLOWS = '\u001f';
const MARKS = new Set(['\u0002', '\u0018', TEXT_FOLLOWS]);

/**
 * The bracket or brace that is never closed, if that is the first thing wrong with a text.
 *
 * The parser says only where it gave up, which is the start of a later line or behind the last one; and it says the same of
 * a bracket that is closed too far to the left.
 */
export function unclosedBracket(errors: readonly YAMLError[], source: string): Problem | undefined {
  const [first] = errors;
  const given = errors.find(({ message }) => NOT_ENDED.test(message));
  if (first === undefined || given === undefined) return undefined;
  const opened = openAt(source, given.pos[0]);
  if (opened === undefined || opened > first.pos[0] || /^Missing closing/.test(first.message)) return undefined;
  if (isClosed(source.slice(opened))) return undefined;
  const sign = source.charAt(opened);
  const [name, entry] = sign === '[' ? ['bracket', 'entry'] : ['brace', 'key'];
  return {
    rule: 'schema',
    severity: 'error',
    message: `The ${name} that opens here is not closed.`,
    help: `Write "${ENDING[sign]}" behind its last ${entry}. A text that begins with "${sign}" stands in double quotes.`,
    pointer: [],
    range: [opened, opened + 1],
  };
}

/** The innermost bracket or brace that is open at a place. */
function openAt(source: string, place: number): number | undefined {
  const open: number[] = [];
  for (const { sign, offset } of brackets(source)) {
    if (offset >= place) break;
    if (ENDING[sign] !== undefined) open.push(offset);
    else open.pop();
  }
  return open.at(-1);
}

/** Whether the bracket or brace with which a text begins is closed in it, wherever that is. */
function isClosed(text: string): boolean {
  const endings: (string | undefined)[] = [];
  for (const { sign } of brackets(text)) {
    const ending = ENDING[sign];
    if (ending !== undefined) endings.push(ending);
    else if (endings.pop() !== sign) return false;
    if (endings.length === 0) return true;
  }
  return false;
}

/** The brackets and braces of a text that are no part of its words. */
function* brackets(source: string): Generator<{ readonly sign: string; readonly offset: number }> {
  let offset = 0;
  let isText = false;
  for (const part of new Lexer().lex(source)) {
    const isMark: boolean = !isText && MARKS.has(part);
    if (!isText && BRACKETS.has(part)) yield { sign: part, offset };
    if (!isMark) offset += part.length;
    isText = isMark && part === TEXT_FOLLOWS;
  }
}
