import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Io } from '../io.ts';
import { isOwnWrite } from '../own-writes.ts';
import { sayFault } from '../say-fault.ts';
import { UserError } from '../user-error.ts';
import { type FileStates, type Watched, watchedFiles } from './watched-files.ts';
import { isFolder, searchedFolders, watchFolders } from './watched-folders.ts';

/** Editors write a file in several steps; so long after the last of them, in milliseconds, it is looked at. */
const SETTLED = 150;

/**
 * Checks designs, and again whenever a design, the configuration, or a file that it names has changed, until the process is
 * interrupted. What changes during a check is checked when it has ended; what the check writes itself wakes nobody.
 *
 * @param check one run. What the first one finds wrong with what was asked ends it all; later ones say what is wrong, and
 *   wait for it to be mended
 * @throws whatever the first run throws, and UserError where files cannot be watched
 */
export async function watchDesigns(watched: Watched, check: () => Promise<unknown>, io: Io): Promise<never> {
  if (watched.paths.includes('-'))
    throw new UserError('Standard input cannot be watched.', 'Name a file in place of -, or leave --watch out.');
  const bell = new Bell();
  let files: FileStates = new Map();
  let folders: ReadonlySet<string> = new Set();
  const watch = watchFolders((path) => {
    if (files.has(path) || /\.ya?ml$/i.test(path) || folders.has(path) || isFolder(path)) bell.ring();
  }, io);
  const look = async (): Promise<FileStates> => {
    // First the folders, so that nothing comes between the look and the watch.
    const searched = searchedFolders(watched.paths, io);
    watch.take(new Set([...folders, ...searched]));
    const found = await watchedFiles(watched, io);
    folders = new Set([...searched, ...[...found.keys()].map(dirname)]);
    watch.take(folders);
    files = found;
    return found;
  };
  /** The files as they are when something has changed. */
  const changed = async (before: FileStates): Promise<FileStates> => {
    for (;;) {
      const now = await look();
      if (differs(before, now)) return now;
      await bell.rung();
    }
  };
  try {
    let before = await look();
    await check();
    for (;;) {
      io.stderr.write('Watching for changes; Ctrl+C ends it.\n');
      before = await changed(before);
      io.stdout.write('\n');
      await check().catch((error: unknown) => sayFault(error, io, false));
    }
  } finally {
    watch.close();
  }
}

/** Rings when all has been quiet for a moment, also for somebody who comes to listen later. */
class Bell {
  #timer: NodeJS.Timeout | undefined;
  #hasRung = false;
  #wake = () => {};

  ring(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#hasRung = true;
      this.#wake();
    }, SETTLED);
  }

  async rung(): Promise<void> {
    if (!this.#hasRung)
      await new Promise<void>((go) => {
        this.#wake = go;
      });
    this.#hasRung = false;
  }
}

const differs = (before: FileStates, now: FileStates): boolean =>
  before.size !== now.size ||
  [...now].some(([path, state]) => before.get(path) !== state && !isOwnWrite(realOf(path), state));

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
