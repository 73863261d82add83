import { isMap, parseDocument } from 'yaml';
import { LineIndex, type Range } from './line-index.ts';
import { nestedTooDeep } from './nested-too-deep.ts';
import type { Pointer } from './pointer.ts';
import type { Problem } from './problem.ts';
import { rangeOf } from './range-of.ts';
import { MAX_DEPTH, toData } from './to-data.ts';
import { unclosedBracket } from './unclosed-bracket.ts';
import type { Wording, YamlKind } from './yaml-kind.ts';
import { syntaxProblem, tooDeep } from './yaml-problems.ts';

/** Larger files are refused (docs/design-file.md, S25). */
export const MAX_BYTES = 5 * 1024 * 1024;

/** A file of keys and values that was read: its data, what is wrong with it as YAML, and where everything stands. */
export interface YamlFile {
  readonly source: string;
  /** A group of keys; undefined if there is a problem. */
  readonly data: Readonly<Record<string, unknown>> | undefined;
  readonly problems: readonly Problem[];
  /** Whether the text could be read as YAML at all. */
  readonly isReadable: boolean;
  /** Where a place stands: its key or its value; the nearest place around it where it does not exist. */
  locate(pointer: Pointer, part?: 'key' | 'value'): Range;
  locateOffsets(range: readonly [number, number]): Range;
  /** The offsets of a place in the text; with `node` those of a list or group itself, not of the key that names it. */
  offsetsOf(pointer: Pointer, part?: 'key' | 'value' | 'node'): readonly [number, number];
}

/**
 * Reads a text as YAML 1.2 that holds data and nothing else.
 *
 * Never throws for what stands in the text: everything wrong is a problem with its place.
 */
export function readYaml(source: string, kind: YamlKind): YamlFile {
  const lines = new LineIndex(source);
  const locateOffsets = (range: readonly [number, number]) => lines.range(range[0], range[1]);
  const failed = (problems: readonly Problem[], isReadable: boolean): YamlFile => ({
    source,
    data: undefined,
    problems,
    isReadable,
    locate: (_pointer, _part) => locateOffsets([0, 0]),
    locateOffsets,
    offsetsOf: (_pointer, _part) => [0, 0],
  });
  if (source.replace(/^\ufeff/, '').trim() === '') return failed([atStart(kind.empty)], true);
  // One level of brackets may be the file itself.
  const tooDeepAt = nestedTooDeep(source, MAX_DEPTH + 1);
  if (tooDeepAt !== undefined)
    return failed(
      [{ rule: 'schema', severity: 'error', ...tooDeep(kind.help), pointer: [], range: [tooDeepAt, tooDeepAt + 1] }],
      true,
    );
  const document = parseDocument(source, {
    logLevel: 'error',
    uniqueKeys: false,
    merge: false,
    schema: 'core',
    version: '1.2',
    strict: true,
    prettyErrors: false,
  });
  const { data, refused } = toData(document, kind);
  if (document.errors.length > 0) {
    const unclosed = unclosedBracket(document.errors, source);
    if (unclosed) return failed([unclosed], false);
    const own = document.errors.slice(0, 1).map((error) => syntaxProblem(error, kind));
    const isWhole = document.errors.every((error) => error.code === 'MULTIPLE_DOCS');
    return failed(isWhole ? [...own, ...refused] : own, isWhole || document.errors[0]?.code === 'RESOURCE_EXHAUSTION');
  }
  if (refused.length > 0) return failed(refused, true);
  if (!isMap(document.contents)) return failed([atStart(kind.noKeys)], true);
  return {
    source,
    data: data as Record<string, unknown>,
    problems: [],
    isReadable: true,
    locate: (pointer, part) => locateOffsets(rangeOf(document, pointer, kind, part)),
    locateOffsets,
    offsetsOf: (pointer, part) => rangeOf(document, pointer, kind, part),
  };
}

function atStart(wording: Wording): Problem {
  return { rule: 'schema', severity: 'error', ...wording, pointer: [], range: [0, 0] };
}
