import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Io } from '../io.ts';
import { shownPath } from '../read-file.ts';
import { UserError } from '../user-error.ts';

/** Where nobody keeps designs, and where much changes: `findDesigns` does not look there either. */
const PASSED_OVER = new Set(['node_modules', '.git']);

/** Tells that something changed in one of some folders. */
export interface FolderWatch {
  /** Takes the folders in which something is told from now on. */
  take(folders: ReadonlySet<string>): void;
  close(): void;
}

/**
 * Watches folders one by one: the recursive watch of Node would watch every file in them, those of `node_modules` included.
 *
 * @param tell called with the absolute path of what changed
 * @throws UserError from `take` where the system lets no more folders be watched
 */
export function watchFolders(tell: (path: string) => void, io: Io): FolderWatch {
  const watched = new Map<string, { readonly watcher: FSWatcher; readonly identity: string }>();
  const drop = (folder: string) => {
    watched.get(folder)?.watcher.close();
    watched.delete(folder);
  };
  const add = (folder: string) => {
    try {
      const identity = identityOf(folder);
      const watcher = watch(folder, (_, name) => tell(name === null ? folder : join(folder, name)));
      watched.set(folder, { watcher, identity });
      watcher.on('error', () => {
        drop(folder);
        tell(folder);
      });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ENOTDIR') return;
      throw new UserError(
        `${shownPath(io, folder)} cannot be watched (${code ?? String(error)}).`,
        'Name the designs or fewer folders; the system limits how many can be watched at once.',
      );
    }
  };
  return {
    take(folders) {
      // One that was taken away and came back is another folder, and nothing is heard from the old one.
      for (const [folder, { identity }] of [...watched])
        if (!folders.has(folder) || identity !== identityOf(folder)) drop(folder);
      for (const folder of folders) if (!watched.has(folder)) add(folder);
    },
    close() {
      for (const folder of [...watched.keys()]) drop(folder);
    },
  };
}

/** The folders in which paths of the command line are searched: those named, and for a pattern all below the working folder. */
export function searchedFolders(paths: readonly string[], io: Io): Set<string> {
  const found = new Set<string>();
  for (const path of paths.length > 0 ? paths : ['.']) {
    const place = resolve(io.cwd, path);
    if (isFolder(place)) addBelow(place, found);
    else if (/[*?[\]{}]/.test(path)) addBelow(io.cwd, found);
    else found.add(dirname(place));
  }
  return found;
}

function addBelow(folder: string, found: Set<string>): void {
  if (found.has(folder)) return;
  found.add(folder);
  let entries: readonly { isDirectory(): boolean; readonly name: string }[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    // Taken away meanwhile, or closed to us: then nothing in it is checked either.
    return;
  }
  for (const entry of entries)
    if (entry.isDirectory() && !PASSED_OVER.has(entry.name)) addBelow(join(folder, entry.name), found);
}

function identityOf(folder: string): string {
  const { ino, birthtimeMs } = statSync(folder, { throwIfNoEntry: false }) ?? { ino: 0, birthtimeMs: 0 };
  return `${ino} ${birthtimeMs}`;
}

export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
