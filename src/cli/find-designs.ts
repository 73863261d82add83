import { existsSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Io } from './io.ts';
import { readTextFile } from './read-file.ts';
import { UserError } from './user-error.ts';

const PATTERN = '**/*.ctip.{yaml,yml}';
/** Patterns of what a search passes over, as in a .gitignore. That one itself is not read: sensitive designs often stand in it. */
export const IGNORE_FILE = '.ctipignore';

/**
 * The design files that paths name: files as they are, folders and patterns searched without what `.ctipignore` in the
 * working folder names.
 *
 * @param paths none: everything below the working folder
 * @returns absolute paths, each once, in a stable order
 * @throws UserError if nothing was found: a check of nothing must not pass
 */
export async function findDesigns(io: Io, paths: readonly string[]): Promise<string[]> {
  const named = new Set<string>();
  const searched = new Set<string>();
  for (const path of paths.length > 0 ? paths : ['.']) {
    const place = resolve(io.cwd, path);
    const kind = kindOf(place);
    if (kind === 'folder') for (const file of await search(place, PATTERN)) searched.add(file);
    else if (kind === undefined && /[*?[\]{}]/.test(path))
      for (const file of await search(io.cwd, path)) searched.add(file);
    // A file that does not exist stays in the list: the report of the others is not lost over it.
    else named.add(place);
  }
  const kept = await withoutIgnored([...searched], io);
  const found = new Set([...named, ...kept]);
  if (found.size > 0) return [...found].sort();
  const where = paths.length > 0 ? paths.join(', ') : 'this folder';
  throw searched.size > 0
    ? new UserError(
        `Every design file in ${where} is passed over by ${IGNORE_FILE}.`,
        `Name the file itself, or mend ${IGNORE_FILE}.`,
      )
    : new UserError(
        `No design file (*.ctip.yaml) was found in ${where}.`,
        'Name the file, or start a design with `ctip init`.',
      );
}

function kindOf(path: string): 'folder' | 'file' | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}

async function search(cwd: string, pattern: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  return glob(pattern, {
    cwd,
    absolute: true,
    onlyFiles: true,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
  });
}

async function withoutIgnored(files: readonly string[], io: Io): Promise<readonly string[]> {
  if (files.length === 0 || !existsSync(resolve(io.cwd, IGNORE_FILE))) return files;
  const { default: ignore } = await import('ignore');
  const ignored = ignore().add(
    readTextFile(io, IGNORE_FILE, {
      aFile: 'a list of what to pass over',
      notAFile: `${IGNORE_FILE} is a text file with one pattern on each line.`,
      tooLarge: 'It takes a few lines. Check that this is the right file.',
    }),
  );
  return files.filter((file) => {
    const path = relative(io.cwd, file).replaceAll('\\', '/');
    return path.startsWith('../') || !ignored.ignores(path);
  });
}
