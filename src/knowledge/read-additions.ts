import { nearest } from '../text/nearest.ts';
import { isWithin, type Pointer, toJsonPointer } from '../yaml/pointer.ts';
import type { Problem } from '../yaml/problem.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { schemaProblems } from '../yaml/schema-problems.ts';
import { shownValue } from '../yaml/shown-value.ts';
import { PLAIN_HELP, type YamlKind } from '../yaml/yaml-kind.ts';
import { ADDITIONS_SCHEMA } from './additions-schema.ts';
import { hiddenSignProblems } from './hidden-signs.ts';
import { reservedPrefix } from './own-ids.ts';
import type { PlacedProblem } from './placed-problem.ts';
import type { ActivityType, Additions, Lesson, LibraryIndicator, Question, Source } from './types.generated.ts';

/** One lesson, question, indicator or source of an organisation, and where it stands in its file. */
export type OwnItem = { readonly id: string; readonly at: Pointer } & (
  | { readonly kind: 'lesson'; readonly value: Lesson }
  | { readonly kind: 'question'; readonly value: Question }
  | { readonly kind: 'indicator'; readonly value: LibraryIndicator }
  | { readonly kind: 'source'; readonly value: Source }
);

/** A file of additions that was read. */
export interface ReadAdditions {
  readonly path: string;
  readonly organisation: string;
  /** The activity type to which all of it belongs; absent: it belongs to every design. */
  readonly type?: ActivityType;
  /** What fits the schema, and what takes an id that is kept for the programme. */
  readonly items: readonly OwnItem[];
  /** The items that do not fit the schema and so are left out. */
  readonly leftOut: readonly Pick<OwnItem, 'kind' | 'id'>[];
  readonly problems: readonly PlacedProblem[];
  /** Where a place of the file stands, counted from 1. */
  locate(pointer: Pointer, part?: 'key' | 'value'): { readonly line: number; readonly column: number };
}

const NAMES = new Set(['id', 'code']);
const YAML: YamlKind = {
  empty: {
    message: 'The file is empty.',
    help: 'Begin it with `kind: additions` and `organisation: <name>`, or remove it.',
  },
  noKeys: {
    message: 'The file should hold keys, such as `kind: additions` and `organisation: <name>`.',
    help: 'Compare it with docs/own-knowledge.md.',
  },
  help: PLAIN_HELP,
  mayStandAlone: new Set(),
  names: NAMES,
};

/**
 * Reads a file of an organisation's own lessons, questions, indicators and sources.
 *
 * Never throws for what stands in the text. An item with a problem is left out, the others stay; where it cannot be told
 * whose the file is or what it is about, all of it is left out.
 *
 * @param path the file as problems name it
 */
export function readAdditions(source: string, path: string): ReadAdditions {
  const file = readYaml(source, YAML);
  const placed = ({ message, help, pointer, part, range }: Problem): PlacedProblem => {
    const { line, column } = range ? file.locateOffsets(range) : file.locate(pointer, part);
    return { path, line, column, message, help };
  };
  const nothing = (problems: readonly Problem[]): ReadAdditions => ({
    path,
    organisation: '',
    items: [],
    leftOut: [],
    problems: problems.map(placed),
    locate: file.locate,
  });
  if (file.data === undefined) return nothing(file.problems);
  const ofOtherKind = kindProblem(file.data);
  if (ofOtherKind) return nothing([ofOtherKind]);
  const hidden = hiddenSignProblems(file, NAMES);
  const hides = new Set(hidden.map(({ pointer }) => toJsonPointer(pointer)));
  // A form that is not met because of a sign that nobody sees would puzzle whoever reads that it is not met.
  const misfits = schemaProblems(file.data, ADDITIONS_SCHEMA, NAMES);
  const found = [...hidden, ...misfits.filter(({ pointer }) => !hides.has(toJsonPointer(pointer)))];
  if (found.some(({ pointer }) => isAboutWholeFile(pointer))) {
    const said = ' Until then nothing of this file is used.';
    return nothing(found.map((one) => (isAboutWholeFile(one.pointer) ? { ...one, help: `${one.help}${said}` } : one)));
  }
  const additions = file.data as unknown as Additions;
  // An id that is kept for the programme is what is wrong with its item, whatever else such an item would need.
  const kept = itemsOf(additions).filter(({ id }) => reservedPrefix(id) !== undefined);
  const problems = found.filter(({ pointer }) => !kept.some(({ at }) => isWithin(pointer, at)));
  const isSound = ({ at }: OwnItem) => !problems.some(({ pointer }) => isWithin(pointer, at));
  const all = itemsOf(additions);
  return {
    path,
    organisation: additions.organisation,
    ...(additions.type === undefined ? {} : { type: additions.type }),
    items: all.filter(isSound),
    leftOut: all.filter((item) => !isSound(item)),
    problems: problems.map(placed).sort((a, b) => a.line - b.line || a.column - b.column),
    locate: file.locate,
  };
}

function kindProblem({ kind }: Readonly<Record<string, unknown>>): Problem | undefined {
  if (kind === 'additions') return undefined;
  const base = { rule: 'schema', severity: 'error', pointer: ['kind'] } as const;
  if (kind === undefined)
    return { ...base, message: 'The file does not say what it holds.', help: 'Begin it with `kind: additions`.' };
  return {
    ...base,
    message: `${shownValue(kind)} cannot stand at kind: an organisation's own knowledge is of the kind "additions".`,
    help: 'Write `kind: additions`, or move the file out of this folder.',
  };
}

/** Whose the file is, or what it is about; a misspelt `type` would make its items concern every design. */
const isAboutWholeFile = ([key]: Pointer): boolean =>
  key === undefined || key === 'organisation' || nearest(String(key), ['type']).length > 0;

/** Everything in a file that has an id, whether it fits the schema or not. */
function itemsOf(additions: Additions): OwnItem[] {
  const listed = <K extends 'lesson' | 'question' | 'indicator'>(kind: K, list: string, name: string) => {
    const entries: unknown = (additions as unknown as Record<string, unknown>)[list];
    if (!Array.isArray(entries)) return [];
    return entries.map((value: unknown, index) => {
      const id = (value as Record<string, unknown> | null)?.[name];
      return { kind, id: typeof id === 'string' ? id : '', at: [list, index], value } as OwnItem;
    });
  };
  const sources: unknown = additions.sources;
  const described = sources !== null && typeof sources === 'object' && !Array.isArray(sources) ? sources : {};
  return [
    ...listed('lesson', 'lessons', 'id'),
    ...listed('question', 'questions', 'code'),
    ...listed('indicator', 'indicators', 'id'),
    ...Object.entries(described).map(
      ([id, value]): OwnItem => ({ kind: 'source', id, at: ['sources', id], value: value as Source }),
    ),
  ];
}
