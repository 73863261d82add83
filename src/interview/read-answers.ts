import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Pointer } from '../yaml/pointer.ts';

/** Something wrong in an answers file: at which line, and what to do. */
export interface AnswersProblem {
  readonly line: number;
  /** The key as the author wrote it, with the keys above it. */
  readonly key: string;
  readonly message: string;
  readonly help: string;
}

/** An answers file that was read: its keys with their values, and where each stands. */
export interface ReadAnswers {
  readonly data: Readonly<Record<string, unknown>>;
  readonly problems: readonly AnswersProblem[];
  lineOf(path: Pointer): number;
}

/** Keys that would reach into the program's own objects. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const NO_ANCHORS = 'Write the value out; an answers file uses no anchors, aliases and tags.';

/** Reads the text of an answers file: a mapping in YAML 1.2, as plain as a design file. */
export function readAnswers(source: string): ReadAnswers {
  const lines = new LineCounter();
  const document = parseDocument(source, {
    lineCounter: lines,
    logLevel: 'error',
    prettyErrors: false,
    uniqueKeys: true,
    version: '1.2',
    schema: 'core',
  });
  const at = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const failed = (message: string, help: string, offset = 0): ReadAnswers => ({
    data: {},
    problems: [{ line: at(offset), key: '', message, help }],
    lineOf: () => 1,
  });
  const error = document.errors[0];
  if (error && /call stack|RESOURCE_EXHAUSTION/.test(`${error.message} ${error.code}`)) {
    return failed(
      'The file is nested too deeply.',
      'An answer needs no more than ten levels; take the inner part out.',
      error.pos[0],
    );
  }
  if (error) {
    return failed(
      `The file is no valid YAML: ${(error.message.split('\n')[0] ?? '').replace(/\.$/, '')}.`,
      'Check the indentation; put double quotes around texts that hold ": " or " #".',
      error.pos[0],
    );
  }
  const refused = refusal(document);
  if (refused) return failed(refused.message, NO_ANCHORS, refused.offset);
  if (document.contents === null)
    return failed('The file holds no answers.', 'Begin with a skeleton: run `ctip init` without a terminal.');
  if (!isMap(document.contents)) {
    return failed(
      'The file should hold keys with their answers.',
      'Write one key per question, such as `programme:` or `pattern.control:`.',
    );
  }
  return {
    data: document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>,
    problems: [],
    lineOf: (path) => at(offsetOf(document.contents, path)),
  };
}

function refusal(document: ReturnType<typeof parseDocument>): { message: string; offset: number } | undefined {
  let found: { message: string; offset: number } | undefined;
  visit(document, (_, node) => {
    const offset = (node as Node | null)?.range?.[0] ?? 0;
    if (isAlias(node)) found ??= { message: `The alias *${node.source} is not allowed.`, offset };
    else if (isScalar(node) && FORBIDDEN.has(String(node.value)))
      found ??= { message: `"${String(node.value)}" is not allowed as a key.`, offset };
    else if ((isScalar(node) || isMap(node) || isSeq(node)) && (node.anchor || node.tag?.startsWith('!'))) {
      found ??= { message: 'Anchors and tags are not allowed.', offset };
    }
    return found ? visit.BREAK : undefined;
  });
  return found;
}

/** Where the nearest place that exists begins: its key, or its entry. */
function offsetOf(contents: unknown, path: Pointer): number {
  let node: unknown = contents;
  let offset = 0;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(part));
      if (!pair) return offset;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof part === 'number' && node.items[part]) {
      node = node.items[part];
      offset = (node as Node).range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}
