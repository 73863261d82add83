import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Pointer } from './pointer.ts';
import type { YamlKind } from './yaml-kind.ts';

/**
 * The offsets of a place in the text of a document, whose data came from `toData`.
 *
 * An entry is shown by its name, another group or list by its key or first line, a text by itself; what is not there by
 * the entry that lacks it.
 *
 * @param part `node` shows a list or group by itself, from its first sign to its last
 */
export function rangeOf(
  document: Document,
  pointer: Pointer,
  { names }: Pick<YamlKind, 'names'>,
  part: 'key' | 'value' | 'node' = 'value',
): [number, number] {
  let here: unknown = document.contents;
  let key: Scalar | undefined;
  for (const [depth, step] of pointer.entries()) {
    const next = childOf(here, step);
    if (!next) return depth === 0 ? [0, 0] : rangeOfNode(here, key, 'key', names);
    here = next.value;
    key = next.key;
  }
  return rangeOfNode(here, key, part, names);
}

function childOf(node: unknown, step: string | number): { key: Scalar | undefined; value: unknown } | undefined {
  if (isSeq(node) && typeof step === 'number') {
    const items = entriesOf(node);
    return step < items.length ? { key: undefined, value: items[step] } : undefined;
  }
  const pair = isMap(node) ? pairsOf(node).get(String(step)) : undefined;
  return pair ? { key: pair.key, value: pair.value } : undefined;
}

// Of each list and group once: a file can have as many places to look up as entries.
const entries = new WeakMap<YAMLSeq, readonly unknown[]>();
const pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair<Scalar>>>();

/** Empty entries were left out of the data. */
function entriesOf(node: YAMLSeq): readonly unknown[] {
  const ready =
    entries.get(node) ?? node.items.filter((item) => !(item === null || (isScalar(item) && item.value === null)));
  entries.set(node, ready);
  return ready;
}

/** The first of each name, as it counts. */
function pairsOf(node: YAMLMap): ReadonlyMap<string, Pair<Scalar>> {
  const ready =
    pairs.get(node) ??
    new Map(
      node.items
        .toReversed()
        .flatMap((item): [string, Pair<Scalar>][] =>
          isScalar(item.key) ? [[String(item.key.value), item as Pair<Scalar>]] : [],
        ),
    );
  pairs.set(node, ready);
  return ready;
}

function rangeOfNode(
  node: unknown,
  key: Scalar | undefined,
  part: 'key' | 'value' | 'node',
  names: ReadonlySet<string>,
): [number, number] {
  const keyRange = key?.range;
  if (part === 'node' && isNode(node) && node.range) return [node.range[0], node.range[1]];
  if (isMap(node) && !(part === 'key' && keyRange)) {
    const name = node.items.find((item) => isScalar(item.key) && names.has(String(item.key.value)));
    if (name && isScalar(name.value) && name.value.range) return [name.value.range[0], name.value.range[1]];
  }
  const isCollection = isMap(node) || isSeq(node);
  if (keyRange && (part === 'key' || isCollection || (isScalar(node) && node.value === null) || node === null))
    return [keyRange[0], keyRange[1]];
  const range = (node as Node | null)?.range;
  return range ? [range[0], range[1]] : [0, 0];
}
