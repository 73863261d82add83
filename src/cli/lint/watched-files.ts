import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { PRESETS } from '../../lint/rule-set.ts';
import { readConfiguration } from '../configuration.ts';
import { CONFIGURATION, findConfiguration } from '../configuration-path.ts';
import { findDesigns, IGNORE_FILE } from '../find-designs.ts';
import type { Io } from '../io.ts';
import { stateOf } from '../own-writes.ts';
import { UserError } from '../user-error.ts';

/** What a check reads, as it is asked for on the command line. */
export interface Watched {
  /** Files, folders or patterns; none: everything below the working folder. */
  readonly paths: readonly string[];
  /** A configuration, `false` for none, or absent for the nearest. */
  readonly config?: string | false;
}

/** Files by absolute path, each with what tells one state of it from another. */
export type FileStates = ReadonlyMap<string, string>;

/** The state of a file that is not there: one that was named, or one whose coming would change what holds. */
const ABSENT = 'absent';

/**
 * The files that a check reads, and those that it would read if they were there: designs, the list of what is passed over,
 * and the configuration with all that it names.
 */
export async function watchedFiles(watched: Watched, io: Io): Promise<FileStates> {
  const files = [...(await designsOf(watched.paths, io)), resolve(io.cwd, IGNORE_FILE)];
  for (const configuration of configurationsOf(watched.config, io)) files.push(...namedBy(configuration, io));
  return new Map(files.map((file) => [file, stateAt(file)]));
}

async function designsOf(paths: readonly string[], io: Io): Promise<readonly string[]> {
  try {
    return await findDesigns(io, paths);
  } catch (error) {
    // That nothing is there any more, the check says; something may come.
    if (error instanceof UserError) return [];
    throw error;
  }
}

/** The configuration, and the places nearer to the working folder at which another would take precedence. */
function configurationsOf(config: Watched['config'], io: Io): readonly string[] {
  if (config === false) return [];
  if (config !== undefined) return [resolve(io.cwd, config)];
  const found = findConfiguration(io.cwd) ?? resolve(io.cwd, CONFIGURATION);
  const places: string[] = [];
  for (let folder = io.cwd; ; folder = dirname(folder)) {
    places.push(resolve(folder, CONFIGURATION));
    if (folder === dirname(found) || folder === dirname(folder)) return places;
  }
}

/** A configuration and all files that it names, there or not; what is broken in one of them, the check says. */
function namedBy(path: string, io: Io, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  try {
    const { data, folder } = readConfiguration(path, io);
    for (const name of data.house_rules ?? []) seen.add(resolve(folder, name));
    const files = (data.extends ?? []).filter((name) => !PRESETS.some((preset) => preset === name));
    for (const name of files) namedBy(resolve(folder, name), io, seen);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
  return seen;
}

function stateAt(path: string): string {
  try {
    return stateOf(statSync(path));
  } catch {
    return ABSENT;
  }
}
