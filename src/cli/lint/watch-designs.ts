import { type FSWatcher, statSync, watch } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { findDesigns } from '../find-designs.ts';
import type { Io } from '../io.ts';

/** Editors write a file in several steps; so long after the last of them it is read. */
const SETTLED = 150;

/**
 * Checks designs, and again whenever one of them or a configuration changes, until the process is interrupted.
 *
 * @param check one run; what it finds fault with itself is said and waited for to be mended
 */
export async function watchDesigns(paths: readonly string[], check: () => Promise<unknown>, io: Io): Promise<never> {
  const folders = new Set<string>();
  for (const path of paths.length > 0 ? paths : ['.']) {
    const place = resolve(io.cwd, path);
    folders.add(isFolder(place) ? place : '');
  }
  if (folders.delete('')) for (const file of await findDesigns(io, paths)) folders.add(dirname(file));
  folders.add(io.cwd);
  let wake = () => {};
  let timer: NodeJS.Timeout | undefined;
  const watchers = [...folders].map((folder): FSWatcher => {
    const isSearched = paths.length === 0 || paths.some((path) => resolve(io.cwd, path) === folder);
    return watch(folder, { recursive: isSearched }, (_, name) => {
      if (name === null || !/\.ya?ml$|\.ctipignore$|\.json$/i.test(name)) return;
      clearTimeout(timer);
      timer = setTimeout(() => wake(), SETTLED);
    });
  });
  for (const watcher of watchers) watcher.on('error', () => watcher.close());
  for (;;) {
    await runOnce(check, io);
    io.stderr.write('Watching for changes; Ctrl+C ends it.\n');
    await new Promise<void>((go) => {
      wake = go;
    });
    io.stdout.write('\n');
  }
}

async function runOnce(check: () => Promise<unknown>, io: Io): Promise<void> {
  try {
    await check();
  } catch (error) {
    const { sayFault } = await import('../say-fault.ts');
    sayFault(error, io, false);
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
