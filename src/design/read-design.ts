import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
} from 'yaml';
import type { Design } from './design.generated.ts';
import { LineIndex, type Range } from './line-index.ts';
import type { Pointer } from './pointer.ts';
import type { Problem } from './problem.ts';
import { validateDesign } from './validate.ts';
import { syntaxProblem } from './yaml-problems.ts';

/** Larger files are refused: a full design takes 100 KB (docs/design-file.md, S25). */
export const MAX_BYTES = 5 * 1024 * 1024;
const MAX_DEPTH = 20;
const NO_ALIASES = 'Write the text out at each place; a design file uses no anchors and aliases.';
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** A design file that was read: its data, what is wrong with its form, and where everything stands in the text. */
export interface DesignFile {
  readonly source: string;
  /** Present if the text is YAML and fits the schema well enough to be checked by rules. */
  readonly data: Design | undefined;
  readonly problems: readonly Problem[];
  /** Whether the text could be read as YAML at all. */
  readonly isReadable: boolean;
  /** Where a place stands: its key or its value; the nearest place around it where it does not exist. */
  locate(pointer: Pointer, part?: 'key' | 'value'): Range;
  locateOffsets(range: readonly [number, number]): Range;
}

/**
 * Reads the text of a design file.
 *
 * Never throws for what stands in the text: everything wrong is a problem with its place.
 */
export function readDesign(source: string): DesignFile {
  const lines = new LineIndex(source);
  const offsets = (range: readonly [number, number]) => lines.range(range[0], range[1]);
  const failed = (problems: readonly Problem[], isReadable: boolean): DesignFile => ({
    source,
    data: undefined,
    problems,
    isReadable,
    locate: (_pointer, _part) => offsets([0, 0]),
    locateOffsets: offsets,
  });
  if (source.replace(/^\ufeff/, '').trim() === '') {
    return failed(
      [
        problem(
          'The file is empty.',
          'Start a design with `ctip init <file>`, or write `ctip: 1` as its first line.',
          [0, 0],
        ),
      ],
      true,
    );
  }
  const document = parseDocument(source, {
    logLevel: 'error',
    uniqueKeys: true,
    merge: false,
    schema: 'core',
    version: '1.2',
    strict: true,
    prettyErrors: false,
  });
  const { data, refused } = toData(document);
  if (document.errors.length > 0) {
    const own = document.errors.map((error) => syntaxProblem(error, source));
    const onlyDuplicates = document.errors.every(
      (error) => error.code === 'DUPLICATE_KEY' || error.code === 'MULTIPLE_DOCS',
    );
    return failed(
      onlyDuplicates ? [...own, ...refused] : own.slice(0, 1),
      onlyDuplicates || own[0]?.message.includes('levels') === true,
    );
  }
  if (refused.length > 0) return failed(refused, true);
  if (!isMap(document.contents)) {
    return failed(
      [
        problem(
          'The file holds no design: it should begin with keys such as `ctip: 1` and `programme:`.',
          'Compare it with an example, or start with `ctip init <file>`.',
          [0, 0],
        ),
      ],
      true,
    );
  }
  const problems = validateDesign(data);
  const isSound = !problems.some((found) => found.severity === 'error' && found.rule === 'schema');
  return {
    source,
    data: isSound ? (data as Design) : undefined,
    problems,
    isReadable: true,
    locate: (pointer, part) => offsets(rangeOf(document, pointer, part)),
    locateOffsets: offsets,
  };
}

function problem(message: string, help: string, range: readonly [number, number]): Problem {
  return { rule: 'schema', severity: 'error', message, help, pointer: [], range };
}

/**
 * Turns nodes into data, and notes what a design has no use for and a reader every reason to fear (section 3.1, S25): one
 * problem for each kind.
 *
 * A key without a value counts as a missing key, except `not_known_yet:`, which may stand alone (section 3.3), and what is
 * no key at all but the rest of a text that ended at a comma.
 */
function toData(document: Document): { data: unknown; refused: Problem[] } {
  const refused = new Map<string, Problem>();
  const refuse = (node: unknown, message: string, help: string) => {
    const range = (node as Node | null)?.range;
    if (!refused.has(help)) refused.set(help, problem(message, help, [range?.[0] ?? 0, range?.[1] ?? 0]));
  };
  const keyOf = (key: unknown): string => {
    const name = isScalar(key) ? String(key.value) : '';
    if (!isScalar(key))
      refuse(key, 'A key must be a single word.', 'Write a name such as `title:` in front of the value.');
    else if (FORBIDDEN_KEYS.has(name))
      refuse(key, `The key "${name}" is not allowed.`, 'Remove it; no field of a design has this name.');
    else if (!name.isWellFormed())
      refuse(key, 'A key holds a character that is none.', 'Remove it; a key is a plain word.');
    else if (name === '<<') refuse(key, 'The merge key "<<" is not allowed.', NO_ALIASES);
    return name;
  };
  const convert = (node: unknown, depth: number): unknown => {
    if (isAlias(node)) refuse(node, `The alias *${node.source} is not allowed.`, NO_ALIASES);
    if (!isNode(node) || isAlias(node)) return null;
    if (depth > MAX_DEPTH) {
      refuse(
        node,
        `The file is nested deeper than ${MAX_DEPTH} levels here.`,
        'A design needs no more than 14 levels; take the inner part out.',
      );
      return null;
    }
    if (node.anchor) refuse(node, `The anchor &${node.anchor} is not allowed.`, NO_ALIASES);
    if (node.tag) refuse(node, `The tag ${node.tag} is not allowed.`, 'Remove it; values need no tags.');
    if (isScalar(node)) return node.value;
    if (isSeq(node)) return node.items.map((item) => convert(item, depth + 1)).filter((item) => item !== null);
    if (!isMap(node)) return null;
    const group: Record<string, unknown> = {};
    for (const pair of node.items) {
      const key = keyOf(pair.key);
      const value = convert(pair.value, depth + 1);
      if (FORBIDDEN_KEYS.has(key)) continue;
      if (value !== null || key === 'not_known_yet' || /\s/.test(key)) group[key] = value;
    }
    return group;
  };
  return { data: convert(document.contents, 0), refused: [...refused.values()] };
}

function rangeOf(document: Document, pointer: Pointer, part: 'key' | 'value' = 'value'): [number, number] {
  let here: unknown = document.contents;
  let key: Scalar | undefined;
  for (const [depth, step] of pointer.entries()) {
    const next = childOf(here, step);
    // What is not there yet is shown at the entry that lacks it.
    if (!next) return depth === 0 ? [0, 0] : rangeOfNode(here, key, 'key');
    here = next.value;
    key = next.key;
  }
  return rangeOfNode(here, key, part);
}

function childOf(node: unknown, step: string | number): { key: Scalar | undefined; value: unknown } | undefined {
  if (isSeq(node) && typeof step === 'number') {
    // Empty entries were left out of the data.
    const items = node.items.filter((item) => !(item === null || (isScalar(item) && item.value === null)));
    return step < items.length ? { key: undefined, value: items[step] } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step)) as
    | Pair<Scalar>
    | undefined;
  return pair ? { key: pair.key, value: pair.value } : undefined;
}

/** An entry is shown by its id, another group or list by its key or first line, a text by itself. */
function rangeOfNode(node: unknown, key: Scalar | undefined, part: 'key' | 'value'): [number, number] {
  const keyRange = key?.range;
  if (isMap(node) && !(part === 'key' && keyRange)) {
    const name = node.items.find(
      (item) => isScalar(item.key) && (item.key.value === 'id' || item.key.value === 'type'),
    );
    if (name && isScalar(name.value) && name.value.range) return [name.value.range[0], name.value.range[1]];
  }
  const isCollection = isMap(node) || isSeq(node);
  if (keyRange && (part === 'key' || isCollection || (isScalar(node) && node.value === null) || node === null))
    return [keyRange[0], keyRange[1]];
  const range = (node as Node | null)?.range;
  return range ? [range[0], range[1]] : [0, 0];
}
