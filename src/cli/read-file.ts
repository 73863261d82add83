import { readFileSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { MAX_BYTES } from '../yaml/read-yaml.ts';
import { brokenLink } from './broken-link.ts';
import type { Io } from './io.ts';
import { UserError } from './user-error.ts';

/** How a kind of file is spoken of where one cannot be read. */
export interface FileWords {
  readonly aFile: string;
  /** What to do where a folder or a device stands in its place. */
  readonly notAFile: string;
  /** What to do where it is far too large. */
  readonly tooLarge: string;
}

const DESIGN_FILE: FileWords = {
  aFile: 'a design file',
  notAFile: 'Name a design file, such as programme.ctip.yaml.',
  tooLarge: 'A full design takes about 100 KB. Check that this is the right file.',
};

/**
 * Reads a text file that a person named.
 *
 * @returns its text; a byte order mark is kept, so that a later write keeps it as well
 * @throws UserError if it does not exist, is a folder, too large, binary or not UTF-8
 */
export function readTextFile(io: Io, path: string, words: FileWords = DESIGN_FILE): string {
  const shown = shownPath(io, path);
  let bytes: Buffer;
  try {
    const info = statSync(resolve(io.cwd, path));
    if (info.isDirectory()) throw new UserError(`${shown} is a folder.`, words.notAFile);
    if (!info.isFile()) throw new UserError(`${shown} is no ordinary file.`, words.notAFile);
    if (info.size > MAX_BYTES) {
      throw new UserError(
        `${shown} has ${Math.ceil(info.size / 1024 / 1024)} MB; ${words.aFile} has at most 5 MB.`,
        words.tooLarge,
      );
    }
    bytes = readFileSync(resolve(io.cwd, path));
  } catch (error) {
    throw error instanceof UserError ? error : unreadable(shown, resolve(io.cwd, path), error);
  }
  try {
    if (bytes.includes(0)) throw new Error('binary');
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UserError(`${shown} is not a text file in UTF-8.`, 'Save it as plain text with the encoding UTF-8.');
  }
}

function unreadable(shown: string, path: string, error: unknown): UserError {
  const link = brokenLink(path, error);
  if (link !== undefined) return new UserError(`${shown} ${link}.`, 'Let the link lead to a file, or remove it.');
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new UserError(`There is no file ${shown}.`, 'Check the name and the folder.');
  if (code === 'EACCES' || code === 'EPERM')
    return new UserError(`${shown} may not be read.`, 'Check the permissions of the file.');
  return new UserError(`${shown} could not be read (${code ?? String(error)}).`, 'Check the file and the disk.');
}

/** A path as messages and reports show it: relative to the working folder, with `/` on every system. */
export function shownPath(io: Io, path: string): string {
  const shown = relative(io.cwd, resolve(io.cwd, path));
  return (shown.startsWith('..') ? resolve(io.cwd, path) : shown || '.').replaceAll('\\', '/');
}
