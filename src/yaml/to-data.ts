import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { Problem } from './problem.ts';
import { shownValue } from './shown-value.ts';
import type { YamlKind } from './yaml-kind.ts';

/** The most levels that a file may have. */
export const MAX_DEPTH = 20;
/** Keys that would reach into the program's own objects. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Turns nodes into data, and notes what a data file has no use for and a reader every reason to fear (docs/design-file.md,
 * section 3.1, S25): one problem for each kind, and one for each key that stands twice.
 *
 * A key without a value counts as a missing key, except what may stand alone, and what is no key at all but the rest of
 * a text that ended at a comma.
 */
export function toData(document: Document, { help, mayStandAlone }: YamlKind): { data: unknown; refused: Problem[] } {
  const repeated: Problem[] = [];
  const refused = new Map<string, Problem>();
  const refuse = (node: unknown, message: string, advice: string) => {
    const at = (node as Node | null)?.range;
    if (refused.has(advice)) return;
    const range = [at?.[0] ?? 0, at?.[1] ?? 0] as const;
    refused.set(advice, { rule: 'schema', severity: 'error', message, help: advice, pointer: [], range });
  };
  const keyOf = (key: unknown): string => {
    const name = isScalar(key) ? String(key.value) : '';
    if (!isScalar(key))
      refuse(key, 'A key must be a single word.', 'Write a name such as `title:` in front of the value.');
    else if (FORBIDDEN_KEYS.has(name)) refuse(key, `The key "${name}" is not allowed.`, help.forbiddenKey);
    else if (!name.isWellFormed())
      refuse(key, 'A key holds a character that is none.', 'Remove it; a key is a plain word.');
    else if (name === '<<') refuse(key, 'The merge key "<<" is not allowed.', help.aliases);
    return name;
  };
  const convert = (node: unknown, depth: number): unknown => {
    if (isAlias(node)) refuse(node, `The alias ${shownValue(`*${node.source}`)} is not allowed.`, help.aliases);
    if (!isNode(node) || isAlias(node)) return null;
    if (depth > MAX_DEPTH) {
      refuse(node, `The file is nested deeper than ${MAX_DEPTH} levels here.`, help.tooDeep);
      return null;
    }
    if (node.anchor) refuse(node, `The anchor ${shownValue(`&${node.anchor}`)} is not allowed.`, help.aliases);
    if (node.tag) refuse(node, `The tag ${shownValue(node.tag)} is not allowed.`, 'Remove it; values need no tags.');
    if (isScalar(node)) return node.value;
    if (isSeq(node)) return node.items.map((item) => convert(item, depth + 1)).filter((item) => item !== null);
    if (!isMap(node)) return null;
    const group: Record<string, unknown> = {};
    // The parser's own look at it compares each key with every other one.
    const seen = new Set<string>();
    for (const pair of node.items) {
      const key = keyOf(pair.key);
      if (isScalar(pair.key) && seen.has(key)) repeated.push(twice(key, pair.key.range));
      seen.add(key);
      const value = convert(pair.value, depth + 1);
      if (FORBIDDEN_KEYS.has(key)) continue;
      if (value !== null || mayStandAlone.has(key) || /\s/.test(key)) group[key] = value;
    }
    return group;
  };
  const data = convert(document.contents, 0);
  return { data, refused: [...repeated, ...refused.values()] };
}

function twice(key: string, at: Scalar['range']): Problem {
  return {
    rule: 'schema',
    severity: 'error',
    message: `The key ${shownValue(key)} stands twice in the same group.`,
    help: 'Keep one of the two and move what is needed into it.',
    pointer: [],
    range: [at?.[0] ?? 0, at?.[1] ?? 0],
  };
}
