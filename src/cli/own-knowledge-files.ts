import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brokenLink } from './broken-link.ts';
import type { Configuration } from './configuration.ts';
import { UserError } from './user-error.ts';

const ENDING = /\.ya?ml$/i;
/** Designs and the configuration itself may stand in the same folder. */
const OTHER_FILES = /(?:^ctip\.config|\.ctip)\.ya?ml$/i;

/**
 * The files of the folders that a configuration names under `knowledge`, each once: folder after folder, by name.
 *
 * @returns absolute paths
 * @throws UserError for a folder that cannot be read or holds no such file, at its place in the configuration
 */
export function ownKnowledgeFiles(configuration: Configuration): string[] {
  const folders = configuration.data.knowledge ?? [];
  const seen = new Set<string>();
  return folders.flatMap((named, index) => {
    const folder = resolve(configuration.folder, named);
    const names = namesIn(folder);
    if ('what' in names)
      throw new UserError(
        `${configuration.shownPlace(['knowledge', index])}: ${names.what.replace('%', () => `"${named}"`)}`,
        names.help,
      );
    const real = realpathSync(folder);
    // The same folder under two names would make every id stand twice.
    if (seen.has(real)) return [];
    seen.add(real);
    return names.map((name) => join(folder, name));
  });
}

/** What is wrong with a folder, with `%` for its name, and what to do. */
interface Fault {
  readonly what: string;
  readonly help: string;
}

/** The names of the files in a folder, sorted; or why there are none to be had. */
function namesIn(folder: string): readonly string[] | Fault {
  try {
    if (!statSync(folder).isDirectory())
      return { what: '% is no folder.', help: 'Name the folder in which the files stand.' };
    const names = readdirSync(folder).filter((name) => ENDING.test(name) && !OTHER_FILES.test(name));
    if (names.length > 0) return names.sort();
    return {
      what: 'The folder % holds no file that ends in .yaml or .yml.',
      help: 'Put the files there, or name another folder.',
    };
  } catch (error) {
    const link = brokenLink(folder, error);
    if (link !== undefined)
      return { what: `% ${link}.`, help: 'Let the link lead to a folder, or name another folder.' };
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return {
        what: 'There is no folder %.',
        help: 'Check the name; it is read from the folder of the configuration.',
      };
    return { what: `The folder % cannot be read (${code ?? String(error)}).`, help: 'Check its permissions.' };
  }
}
