import { builtInNames } from '../../src/cli/built-in-names.ts';
import type { BuiltInPlace } from '../../src/knowledge/built-in-names.ts';
import { readAdditions } from '../../src/knowledge/read-additions.ts';
import { withAdditions } from '../../src/knowledge/with-additions.ts';
import { knowledge } from './knowledge.ts';

const names = builtInNames(knowledge, () => undefined);

/** The knowledge of the repository with additions, and what is wrong in them as `own.yaml:3:5: message help`. */
export function withOwn(
  files: string | Readonly<Record<string, string>>,
  placeOf: (id: string) => BuiltInPlace | undefined = names.placeOf,
) {
  const named = typeof files === 'string' ? { 'own.yaml': files } : files;
  const read = Object.entries(named).map(([path, text]) => readAdditions(text, path));
  const { knowledge: opened, problems } = withAdditions(knowledge, read, { ...names, placeOf });
  return {
    knowledge: opened,
    said: problems.map(({ path, line, column, message, help }) => `${path}:${line}:${column}: ${message} ${help}`),
  };
}
