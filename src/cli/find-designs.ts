import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import type { Io } from './io.ts';
import { readTextFile, shownPath } from './read-file.ts';
import { UserError } from './user-error.ts';

const DESIGN = /\.ctip\.ya?ml$/i;
const NEVER_SEARCHED: ReadonlySet<string> = new Set(['node_modules', '.git']);
/** Patterns of what a search passes over, as in a .gitignore. That one itself is not read: sensitive designs often stand in it. */
export const IGNORE_FILE = '.ctipignore';

/**
 * The design files that paths name: files as they are, folders and patterns searched without what `.ctipignore` in the
 * working folder names.
 *
 * @param paths none: everything below the working folder
 * @returns absolute paths, each once, in a stable order
 * @throws UserError for a path that leads to no design, and for a folder that cannot be read: a check of nothing must not pass
 */
export async function findDesigns(io: Io, paths: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  const isIgnored = await ignoreRules(io);
  for (const path of paths.length > 0 ? paths : ['.']) {
    if (path === '') throw new UserError('One of the paths is empty.', 'Name a file or a folder, or leave it out.');
    const searched = await searchedBy(path, io);
    // A file that does not exist stays in the list: the report of the others is not lost over it.
    if (searched === undefined) {
      found.add(resolve(io.cwd, path));
      continue;
    }
    const kept = searched.filter((file) => !isIgnored(file));
    if (kept.length === 0) throw nothingIn(paths.length > 0 ? path : 'this folder', searched.length > 0);
    for (const file of kept) found.add(file);
  }
  return [...found].sort();
}

/** The designs that a folder holds or that fit a pattern; undefined for the name of a file. */
async function searchedBy(path: string, io: Io): Promise<readonly string[] | undefined> {
  const place = resolve(io.cwd, path);
  const kind = kindOf(place);
  if (kind === 'folder') return filesBelow(place, io).filter((file) => DESIGN.test(file));
  if (kind === 'file' || !/[*?[\]{}]/.test(path)) return undefined;
  const { default: picomatch } = await import('picomatch');
  const pattern = path.replaceAll('\\', '/');
  const { base } = picomatch.scan(pattern);
  const start = resolve(io.cwd, base);
  if (kindOf(start) !== 'folder') return [];
  const fits = picomatch(pattern.slice(base.length).replace(/^\//, ''), { dot: true });
  // `designs/**` means the designs below a folder, not whatever else stands there.
  const isOpen = !basename(pattern).includes('.');
  return filesBelow(start, io).filter(
    (file) => (!isOpen || DESIGN.test(file)) && fits(relative(start, file).replaceAll('\\', '/')),
  );
}

/** Every file below a folder, links to files included; a link to a folder is not followed. */
function filesBelow(folder: string, io: Io): string[] {
  const found: string[] = [];
  const walk = (here: string): void => {
    for (const entry of entriesOf(here, io)) {
      const path = join(here, entry.name);
      if (!entry.isDirectory()) {
        if (!entry.isSymbolicLink() || kindOf(path) !== 'folder') found.push(path);
      } else if (!NEVER_SEARCHED.has(entry.name)) walk(path);
    }
  };
  walk(folder);
  return found;
}

function entriesOf(folder: string, io: Io) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UserError(
      `The folder ${shownPath(io, folder)} cannot be searched (${code ?? String(error)}).`,
      `Check its permissions, or name the designs themselves.`,
    );
  }
}

function nothingIn(where: string, isIgnored: boolean): UserError {
  return isIgnored
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

async function ignoreRules(io: Io): Promise<(file: string) => boolean> {
  if (!existsSync(resolve(io.cwd, IGNORE_FILE))) return () => false;
  const { default: ignore } = await import('ignore');
  const rules = ignore().add(
    readTextFile(io, IGNORE_FILE, {
      aFile: 'a list of what to pass over',
      notAFile: `${IGNORE_FILE} is a text file with one pattern on each line.`,
      tooLarge: 'It takes a few lines. Check that this is the right file.',
    }),
  );
  return (file) => {
    const path = relative(io.cwd, file).replaceAll('\\', '/');
    return path !== '' && !path.startsWith('../') && rules.ignores(path);
  };
}
