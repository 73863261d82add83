import type { Knowledge } from '../knowledge/open-knowledge.ts';
import type { PlacedProblem } from '../knowledge/placed-problem.ts';
import { type ReadAdditions, readAdditions } from '../knowledge/read-additions.ts';
import { withAdditions } from '../knowledge/with-additions.ts';
import { terminalText } from '../text/terminal-text.ts';
import { builtInKnowledge, builtInPlace } from './assets.ts';
import { builtInNames } from './built-in-names.ts';
import { readConfigurationChain } from './configuration-chain.ts';
import type { Io } from './io.ts';
import { ownKnowledgeFiles } from './own-knowledge-files.ts';
import { type FileWords, readTextFile, shownPath } from './read-file.ts';
import { UserError } from './user-error.ts';

const FILE: FileWords = {
  aFile: 'a file of your own knowledge',
  notAFile: 'Rename it, so that it does not end in .yaml or .yml, or put a text file in its place.',
  tooLarge: 'Split it into several files. Check that this is the right file.',
};

/**
 * The built-in knowledge with what the files add that a configuration names. What is wrong in them is said on stderr and
 * left out; everything else is used.
 *
 * @param configuration absolute path of the configuration
 * @throws UserError for what is wrong in the configuration itself
 */
export function readOwnKnowledge(configuration: string, io: Io): Knowledge {
  const paths = readConfigurationChain(configuration, io).flatMap((step) =>
    'preset' in step ? [] : ownKnowledgeFiles(step.configuration),
  );
  if (paths.length === 0) return builtInKnowledge();
  const unreadable = new Map<string, UserError>();
  const files = paths.flatMap((path): ReadAdditions[] => {
    const shown = shownPath(io, path);
    try {
      return [readAdditions(readTextFile(io, path, FILE), shown)];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      unreadable.set(shown, error);
      return [];
    }
  });
  const builtIn = builtInKnowledge();
  const { knowledge, problems } = withAdditions(builtIn, files, builtInNames(builtIn, builtInPlace));
  const said = paths.flatMap((path) => {
    const shown = shownPath(io, path);
    const error = unreadable.get(shown);
    if (error) return [`${error.message}\n  ${error.hint}\n`];
    return problems.filter((problem) => problem.path === shown).map(problemText);
  });
  if (said.length > 0) {
    io.stderr.write(
      terminalText(`${said.join('')}What is named here is left out; all other knowledge is used.\n\n`, true),
    );
  }
  return knowledge;
}

const problemText = ({ path, line, column, message, help }: PlacedProblem): string =>
  `${path}:${line}:${column}: ${message}\n  ${help}\n`;
