import { dirname } from 'node:path';
import configSchema from '../../schemas/config.schema.json' with { type: 'json' };
import type { JsonSchema } from '../yaml/json-schema.ts';
import { type Pointer, valueAt } from '../yaml/pointer.ts';
import type { Problem } from '../yaml/problem.ts';
import { readYaml, type YamlFile } from '../yaml/read-yaml.ts';
import { schemaProblems } from '../yaml/schema-problems.ts';
import { PLAIN_HELP, type YamlKind } from '../yaml/yaml-kind.ts';
import type { Io } from './io.ts';
import { type FileWords, readTextFile, shownPath } from './read-file.ts';
import { UserError } from './user-error.ts';

/** What schemas/config.schema.json allows. */
interface ConfigurationData {
  readonly knowledge?: readonly string[];
}

/** A configuration that was read. */
export interface Configuration {
  /** The folder in which it stands; paths in it begin there. */
  readonly folder: string;
  readonly data: ConfigurationData;
  /** Where a place of it stands, as `ctip.config.yaml:2:5`. */
  shownPlace(pointer: Pointer): string;
}

const FILE: FileWords = {
  aFile: 'a configuration',
  notAFile: 'A configuration is a text file; rename or move what stands there.',
  tooLarge: 'A configuration takes a few lines. Check that this is the right file.',
};
const YAML: YamlKind = {
  empty: {
    message: 'The configuration is empty.',
    help: 'Write a key such as `knowledge: [own-knowledge]`, or remove the file.',
  },
  noKeys: { message: 'The configuration should hold keys.', help: 'Write a key such as `knowledge: [own-knowledge]`.' },
  help: PLAIN_HELP,
  // A key without folders is said to be empty, as `[]` is.
  mayStandAlone: new Set(['knowledge']),
  names: new Set(),
};

/**
 * Reads a configuration.
 *
 * @throws UserError with file, line and column for what is wrong in it
 */
export function readConfiguration(path: string, io: Io): Configuration {
  const shown = shownPath(io, path);
  const file = readYaml(readTextFile(io, path, FILE), YAML);
  const fail = (problems: readonly Problem[]): never => {
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
  if (file.data === undefined) return fail(file.problems);
  const data = file.data.knowledge === null ? { ...file.data, knowledge: [] } : file.data;
  const problems = schemaProblems(data, configSchema as JsonSchema, []);
  if (problems.length > 0) return fail(problems);
  return {
    folder: dirname(path),
    data: data as ConfigurationData,
    shownPlace(pointer) {
      const { line, column } = file.locate(pointer);
      return `${shown}:${line}:${column}`;
    },
  };
}

/** Where somebody looks who mends a problem: of two entries that are the same at the second, of a list at the list. */
function placeOf({ pointer, part }: Problem, { data, offsetsOf }: YamlFile): readonly [number, number] {
  const value = valueAt(data, pointer);
  if (part === 'key' || !Array.isArray(value)) return offsetsOf(pointer, part);
  const second = value.findIndex((entry, index) => value.indexOf(entry) < index);
  return offsetsOf(second < 0 ? pointer : [...pointer, second], 'node');
}
