import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Configuration } from './configuration.ts';
import { UserError } from './user-error.ts';

const ENDING = '.yaml';
/** Designs and the configuration itself may stand in the same folder. */
const OTHER_FILES = /(?:^ctip\.config|\.ctip)\.yaml$/;

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
    const fail = (what: string, help: string): never => {
      throw new UserError(`${configuration.shownPlace(['knowledge', index])}: ${what}`, help);
    };
    const folder = resolve(configuration.folder, named);
    const names = namesIn(folder);
    if (names === 'missing')
      return fail(`There is no folder "${named}".`, 'Check the name; it is read from the folder of the configuration.');
    if (names === 'no folder') return fail(`"${named}" is no folder.`, 'Name the folder in which the files stand.');
    if (typeof names === 'string')
      return fail(`The folder "${named}" cannot be read (${names}).`, 'Check its permissions.');
    if (names.length === 0)
      return fail(
        `The folder "${named}" holds no file that ends in ${ENDING}.`,
        'Put the files there, or name another folder.',
      );
    const real = realpathSync(folder);
    // The same folder under two names would make every id stand twice.
    if (seen.has(real)) return [];
    seen.add(real);
    return names.map((name) => join(folder, name));
  });
}

/** The names of the files in a folder, sorted; or why there are none to be had. */
function namesIn(folder: string): string[] | string {
  try {
    if (!statSync(folder).isDirectory()) return 'no folder';
    return readdirSync(folder)
      .filter((name) => name.endsWith(ENDING) && !OTHER_FILES.test(name))
      .sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : (code ?? String(error));
  }
}
