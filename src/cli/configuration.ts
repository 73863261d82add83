import { dirname } from 'node:path';
import type { Stage } from '../lint/rule.ts';
import type { JsonSchema } from '../yaml/json-schema.ts';
import { type Pointer, valueAt } from '../yaml/pointer.ts';
import type { Problem } from '../yaml/problem.ts';
import { readYaml, type YamlFile } from '../yaml/read-yaml.ts';
import { schemaProblems } from '../yaml/schema-problems.ts';
import { PLAIN_HELP, type YamlKind } from '../yaml/yaml-kind.ts';
import configSchema from './configuration.schema.json' with { type: 'json' };
import type { Io } from './io.ts';
import { type FileWords, readTextFile, shownPath } from './read-file.ts';
import { UserError } from './user-error.ts';

/** What configuration.schema.json allows; the settings of rules are checked where all rules are known. */
export interface ConfigurationData {
  readonly extends?: readonly string[];
  readonly stage?: Stage;
  readonly rules?: Readonly<Record<string, unknown>>;
  readonly overrides?: readonly OverrideData[];
  readonly house_rules?: readonly string[];
  readonly knowledge?: readonly string[];
}

export interface OverrideData {
  readonly files: readonly string[];
  readonly stage?: Stage;
  readonly rules?: Readonly<Record<string, unknown>>;
}

/** A configuration that was read. */
export interface Configuration {
  /** The file as people see it. */
  readonly shown: string;
  /** The folder in which it stands; paths in it begin there. */
  readonly folder: string;
  readonly data: ConfigurationData;
  /** Where a place of it stands, as `ctip.config.yaml:2:5`. */
  shownPlace(pointer: Pointer, part?: 'key' | 'value'): string;
  /** Ends the reading with the first of the problems, at its place. */
  refuse(problems: readonly Problem[]): never;
}

const FILE: FileWords = {
  aFile: 'a configuration',
  notAFile: 'A configuration is a text file; rename or move what stands there.',
  tooLarge: 'A configuration takes a few lines. Check that this is the right file.',
};
const EXAMPLE = 'Write a key such as `extends: [strict]`';
const YAML: YamlKind = {
  empty: { message: 'The configuration is empty.', help: `${EXAMPLE}, or remove the file.` },
  noKeys: { message: 'The configuration should hold keys.', help: `${EXAMPLE}.` },
  help: PLAIN_HELP,
  // A list without entries is said to be empty, as `[]` is.
  mayStandAlone: new Set(['knowledge', 'house_rules', 'extends', 'overrides']),
  names: new Set(),
};

/**
 * Reads one configuration file.
 *
 * @throws UserError with file, line and column for what is wrong in it
 */
export function readConfiguration(path: string, io: Io): Configuration {
  const shown = shownPath(io, path);
  const file = readYaml(readTextFile(io, path, FILE), YAML);
  const refuse = (problems: readonly Problem[]): never => {
    const [first, ...more] = problems
      .map((problem) => {
        const at = file.locateOffsets(problem.range ?? placeOf(problem, file));
        return { ...problem, ...at };
      })
      .sort((a, b) => a.line - b.line || a.column - b.column);
    const others =
      more.length === 0
        ? ''
        : ` (${more.length} more ${more.length === 1 ? 'place is' : 'places are'} wrong in this file.)`;
    throw new UserError(`${shown}:${first?.line}:${first?.column}: ${first?.message}${others}`, first?.help ?? '');
  };
  if (file.data === undefined) return refuse(file.problems);
  const data = Object.fromEntries(
    Object.entries(file.data).map(([key, value]) => [key, value === null && YAML.mayStandAlone.has(key) ? [] : value]),
  );
  const problems = schemaProblems(data, configSchema as JsonSchema, []);
  if (problems.length > 0) return refuse(problems);
  return {
    shown,
    folder: dirname(path),
    data: data as ConfigurationData,
    shownPlace(pointer, part) {
      const { line, column } = file.locate(pointer, part);
      return `${shown}:${line}:${column}`;
    },
    refuse,
  };
}

/** Where somebody looks who mends a problem: of two entries that are the same at the second, of a list at the list. */
function placeOf({ pointer, part }: Problem, { data, offsetsOf }: YamlFile): readonly [number, number] {
  const value = valueAt(data, pointer);
  if (part === 'key' || !Array.isArray(value)) return offsetsOf(pointer, part);
  const second = value.findIndex((entry, index) => value.indexOf(entry) < index);
  return offsetsOf(second < 0 ? pointer : [...pointer, second], 'node');
}
