import houseRulesSchema from '../../../schemas/house-rules.schema.json' with { type: 'json' };
import { hiddenSignProblems } from '../../knowledge/hidden-signs.ts';
import type { PlacedProblem } from '../../knowledge/placed-problem.ts';
import type { JsonSchema } from '../../yaml/json-schema.ts';
import { isWithin, type Pointer, toJsonPointer } from '../../yaml/pointer.ts';
import type { Problem } from '../../yaml/problem.ts';
import { readYaml, type YamlFile } from '../../yaml/read-yaml.ts';
import { schemaProblems } from '../../yaml/schema-problems.ts';
import { shownValue } from '../../yaml/shown-value.ts';
import { PLAIN_HELP, type YamlKind } from '../../yaml/yaml-kind.ts';
import { compileRule, type HouseRule } from './compile-rule.ts';
import { placesOfKind } from './element-kinds.ts';
import type { HouseRuleFile, RuleEntry } from './house-rule-file.ts';
import { placeholderFaults } from './message-texts.ts';
import { readTest, type SayFault } from './read-test.ts';
import { rulePage } from './rule-page.ts';

/** A rule and the place at which it stands in its file. */
export interface PlacedRule {
  readonly rule: HouseRule;
  readonly at: Pointer;
}

/** A file with house rules that was read. */
export interface ReadRuleFile {
  readonly path: string;
  /** The rules in which nothing is wrong, in the order of the file. */
  readonly rules: readonly PlacedRule[];
  /** Everything that is wrong, in the order of the file. */
  readonly problems: readonly PlacedProblem[];
  /** Where a place of the file stands, counted from 1. */
  locate(pointer: Pointer, part?: 'key' | 'value'): { readonly line: number; readonly column: number };
}

const NAMES = new Set(['id']);
const YAML: YamlKind = {
  empty: { message: 'The file is empty.', help: 'Begin it with `kind: house-rules` and `name: <short name>`.' },
  noKeys: {
    message: 'The file should hold keys, such as `kind: house-rules` and `name: <short name>`.',
    help: 'Compare it with docs/house-rules.md.',
  },
  help: PLAIN_HELP,
  // As in the designs that the examples are fragments of.
  mayStandAlone: new Set(['not_known_yet']),
  names: NAMES,
};

/** Names that would make a rule look like one of the program. */
const RESERVED = new Set(['ctip', 'internal']);

/**
 * Reads a file of house rules: its form, its fields, what is asked of them, and the placeholders of its messages. The
 * examples are not run; see try-examples.ts.
 *
 * Never throws for what stands in the text.
 *
 * @param path the file as problems name it
 */
export function readRuleFile(source: string, path: string): ReadRuleFile {
  const file = readYaml(source, YAML);
  const read = (problems: readonly Problem[], rules: readonly PlacedRule[]): ReadRuleFile => ({
    path,
    rules,
    problems: problems.map(placed).sort((a, b) => a.line - b.line || a.column - b.column),
    locate: file.locate,
  });
  const placed = ({ message, help, pointer, part, range }: Problem): PlacedProblem => {
    const { line, column } = range ? file.locateOffsets(range) : file.locate(pointer, part);
    return { path, line, column, message, help };
  };
  if (file.data === undefined) return read(file.problems, []);
  const ofOtherKind = kindProblem(file.data.kind);
  if (ofOtherKind) return read([ofOtherKind], []);
  const hidden = hiddenSignProblems(file, NAMES);
  const hides = new Set(hidden.map(({ pointer }) => toJsonPointer(pointer)));
  const misfits = schemaProblems(file.data, houseRulesSchema as unknown as JsonSchema, NAMES);
  const form = [...hidden, ...misfits.filter(({ pointer }) => !hides.has(toJsonPointer(pointer)))];
  // Rules are read further where the frame that they stand in is sound.
  if (form.some(({ pointer }) => pointer.length < 3)) return read(form, []);
  const { problems, rules } = readRules(file, form);
  return read([...form, ...problems], rules);
}

function readRules(file: YamlFile, form: readonly Problem[]): { problems: Problem[]; rules: PlacedRule[] } {
  const data = file.data as unknown as HouseRuleFile;
  const problems: Problem[] = [];
  const say = (pointer: Pointer, message: string, help: string) =>
    problems.push({ rule: 'schema', severity: 'error', message, help, pointer });
  if (RESERVED.has(data.name))
    say(['name'], `The name "${data.name}" is kept for ctip.`, 'Take the name of your organisation.');
  const firsts = new Map<string, number>();
  const rules = data.rules.flatMap((entry, i): PlacedRule[] => {
    const at = ['rules', i];
    const first = firsts.get(entry.id);
    if (first === undefined) firsts.set(entry.id, i);
    else if (typeof entry.id === 'string')
      say(
        [...at, 'id'],
        `The id "${entry.id}" stands twice in this file, first in line ${file.locate(['rules', first]).line}.`,
        'Give one of the two rules another id.',
      );
    if (form.some(({ pointer }) => isWithin(pointer, at))) return [];
    const before = problems.length;
    const rule = readRule(data, entry, at, say);
    return problems.length === before && first === undefined ? [{ rule: withPage(rule, file, at), at }] : [];
  });
  return { problems, rules };
}

type Say = (pointer: Pointer, message: string, help: string) => void;

function readRule(data: HouseRuleFile, entry: RuleEntry, at: Pointer, say: Say): HouseRule {
  const scope = placesOfKind(entry.for);
  const sayFault: SayFault = (pointer, { message, help }) => say(pointer, message, help);
  let isReadable = true;
  const where = entry.where && readTest(entry.where, [...at, 'where'], scope, sayFault);
  const check = readTest(entry.check, [...at, 'check'], scope, (pointer, wording) => {
    isReadable = false;
    sayFault(pointer, wording);
  });
  for (const key of ['message', 'help'] as const) {
    for (const fault of placeholderFaults(entry[key], isReadable ? check : undefined)) sayFault([...at, key], fault);
  }
  return compileRule(data, entry, { where, check });
}

/** The page is written when somebody asks for it, which few runs do. */
function withPage(rule: HouseRule, { source, offsetsOf }: YamlFile, at: Pointer): HouseRule {
  const textOf = (key: 'failing' | 'passing') => {
    const [start, end] = offsetsOf([...at, key], 'node');
    const indent = start - (source.lastIndexOf('\n', start - 1) + 1);
    const lines = source.slice(start, end).trimEnd().split(/\r?\n/);
    return lines.map((line, i) => (i === 0 ? line : line.replace(new RegExp(`^ {0,${indent}}`), ''))).join('\n');
  };
  return {
    ...rule,
    get page() {
      return rulePage(rule, { failing: textOf('failing'), passing: textOf('passing') });
    },
  };
}

function kindProblem(kind: unknown): Problem | undefined {
  if (kind === 'house-rules') return undefined;
  const base = { rule: 'schema', severity: 'error', pointer: ['kind'] } as const;
  if (kind === undefined)
    return { ...base, message: 'The file does not say what it holds.', help: 'Begin it with `kind: house-rules`.' };
  return {
    ...base,
    message: `${shownValue(kind)} cannot stand at kind: a file of house rules is of the kind "house-rules".`,
    help: 'Write `kind: house-rules`, or name another file.',
  };
}
