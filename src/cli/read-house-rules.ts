import { type ReadRuleFile, readRuleFile } from '../lint/house-rules/read-rule-file.ts';
import type { Rule } from '../lint/rule.ts';
import type { Io } from './io.ts';
import { type FileWords, readTextFile, shownPath } from './read-file.ts';
import { UserError } from './user-error.ts';

const FILE: FileWords = {
  aFile: 'a file with house rules',
  notAFile: 'Name a text file that begins with `kind: house-rules`.',
  tooLarge: 'Split it into several files. Check that this is the right file.',
};

/**
 * Reads one file of house rules.
 *
 * @throws UserError if it cannot be read as text
 */
export const readHouseRuleFile = (path: string, io: Io): ReadRuleFile =>
  readRuleFile(readTextFile(io, path, FILE), shownPath(io, path));

/**
 * The same files, in which a rule whose id an earlier file has is a problem and no rule.
 */
export function withoutTakenIds(files: readonly ReadRuleFile[]): readonly ReadRuleFile[] {
  const firsts = new Map<string, string>();
  return files.map((file) => {
    const taken = file.rules.filter(({ rule }) => firsts.has(rule.id));
    for (const { rule, at } of file.rules)
      if (!firsts.has(rule.id)) firsts.set(rule.id, `${file.path}:${file.locate(at).line}`);
    if (taken.length === 0) return file;
    const problems = taken.map(({ rule, at }) => {
      const { line, column } = file.locate(at);
      return {
        path: file.path,
        line,
        column,
        message: `The rule ${rule.id} already stands in ${firsts.get(rule.id)}.`,
        help: 'Give one of the two files another name, or one of the rules another id.',
      };
    });
    const all = [...file.problems, ...problems].sort((a, b) => a.line - b.line || a.column - b.column);
    return { ...file, rules: file.rules.filter((placed) => !taken.includes(placed)), problems: all };
  });
}

/**
 * The rules of the files that a configuration names.
 *
 * @param paths absolute, or relative to the working folder
 * @throws UserError for the first thing wrong in each file, at its place: with half of its rules a check would say less
 *   than the organisation asked for
 */
export function readHouseRules(paths: readonly string[], io: Io): readonly Rule[] {
  const files = withoutTakenIds([...new Set(paths)].map((path) => readHouseRuleFile(path, io)));
  const broken = files.filter(({ problems }) => problems.length > 0);
  const said = broken.map(({ problems: [first, ...more] }) => {
    const others =
      more.length === 0
        ? ''
        : ` (${more.length} more ${more.length === 1 ? 'place is' : 'places are'} wrong in this file.)`;
    return `${first?.path}:${first?.line}:${first?.column}: ${first?.message}${others}`;
  });
  if (said.length > 0) throw new UserError(said.join('\n'), broken[0]?.problems[0]?.help ?? '');
  return files.flatMap(({ rules }) => rules.map(({ rule }) => rule));
}
