import { existsSync, lstatSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Io } from './io.ts';

/** The name under which a configuration is found. */
export const CONFIGURATION = 'ctip.config.yaml';

/**
 * The configuration that holds for a folder: the nearest file of that name in it or above it, no further up than the folder
 * of the repository.
 *
 * @returns the absolute path of the file; undefined where there is none
 */
export function findConfiguration(folder: string): string | undefined {
  for (let here = resolve(folder); ; here = dirname(here)) {
    const path = join(here, CONFIGURATION);
    if (stands(path)) return path;
    if (existsSync(join(here, '.git')) || dirname(here) === here) return undefined;
  }
}

/** Whether anything has this name, a link that leads nowhere included: whoever reads it says what is wrong with it. */
function stands(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // A folder further up that may not be looked into holds no configuration of ours.
    return false;
  }
}

/**
 * The configuration of a run.
 *
 * @param asked the file that `--config` names, `false` for none, undefined for the nearest to the working folder
 * @returns its absolute path; undefined where there is none
 */
export function configurationOf(asked: string | false | undefined, io: Io): string | undefined {
  if (asked === false) return undefined;
  return asked === undefined ? findConfiguration(io.cwd) : resolve(io.cwd, asked);
}
