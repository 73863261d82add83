import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Io } from './io.ts';
import { UserError } from './user-error.ts';

const PATTERN = '**/*.ctip.yaml';

/**
 * The design files that paths name: files as they are, folders and patterns searched.
 *
 * @param paths none: everything below the working folder
 * @returns absolute paths, each once, in a stable order
 * @throws UserError if nothing was found: a check of nothing must not pass
 */
export async function findDesigns(io: Io, paths: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const path of paths.length > 0 ? paths : ['.']) {
    const kind = kindOf(resolve(io.cwd, path));
    if (kind === 'folder') for (const file of await search(resolve(io.cwd, path), PATTERN)) found.add(file);
    else if (kind === undefined && /[*?[\]{}]/.test(path))
      for (const file of await search(io.cwd, path)) found.add(file);
    // A file that does not exist stays in the list: the report of the others is not lost over it.
    else found.add(resolve(io.cwd, path));
  }
  if (found.size === 0) {
    const where = paths.length > 0 ? paths.join(', ') : 'this folder';
    throw new UserError(
      `No design file (*.ctip.yaml) was found in ${where}.`,
      'Name the file, or start a design with `ctip init`.',
    );
  }
  return [...found].sort();
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
