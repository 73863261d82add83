import { randomBytes } from 'node:crypto';
import { constants, lstatSync, realpathSync, statSync } from 'node:fs';
import { access, chmod, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { brokenLink } from './broken-link.ts';
import type { Io } from './io.ts';
import { rememberOwnWrite } from './own-writes.ts';
import { shownPath } from './read-file.ts';
import { UserError } from './user-error.ts';

/**
 * Writes a document atomically: a temporary file in the same folder, then a rename.
 *
 * @param replace whether an existing file may be replaced; one with the same content always passes
 * @throws UserError if the file exists and may not be replaced, or cannot be written
 */
export async function writeNewFile(
  io: Io,
  path: string,
  content: string | Uint8Array,
  replace: boolean,
): Promise<void> {
  const shown = shownPath(io, path);
  const { place, exists } = placeToWrite(resolve(io.cwd, path), shown);
  if (exists) {
    const existing = await readFile(place).catch(() => undefined);
    if (existing?.equals(Buffer.from(content as Uint8Array))) return;
    if (!replace) {
      throw new UserError(
        `${shown} exists already; somebody may have worked on it.`,
        'Add --force to replace it, or name another file with --output.',
      );
    }
  }
  await writeAtomically(place, content, shown);
}

/**
 * Writes to a temporary file in the same folder, then renames it. A link is followed, so that it stays a link.
 *
 * @throws UserError if the folder or the disk does not let the file be written; nothing half-written is left
 */
export async function writeAtomically(target: string, content: string | Uint8Array, shown: string): Promise<void> {
  const { place, exists } = placeToWrite(target, shown);
  const temporary = temporaryBeside(place);
  try {
    await writeFile(temporary, content, { flag: 'wx' });
    // Who may read the old file, and nobody else, may read the new one.
    if (exists) await chmod(temporary, statSync(place).mode & 0o777);
    rememberOwnWrite(place, statSync(temporary));
    await rename(temporary, place);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw notWritable(shown, error, place);
  }
}

/**
 * Looks whether a file can be written, before anybody works for it.
 *
 * @throws UserError if its folder is missing or does not allow it, or if it is no ordinary file
 */
export async function checkWritable(target: string, shown: string): Promise<void> {
  const { place, exists } = placeToWrite(target, shown);
  try {
    await access(dirname(place), constants.W_OK);
    if (exists) await access(place, constants.W_OK);
  } catch (error) {
    throw notWritable(shown, error, place);
  }
}

/** Where a file really stands. A rename over a device, a pipe or a link would destroy it, so only ordinary files pass. */
export function placeToWrite(target: string, shown: string): { place: string; exists: boolean } {
  try {
    if (!lstatSync(target, { throwIfNoEntry: false })) return { place: target, exists: false };
    const place = realpathSync(target);
    if (!statSync(place).isFile())
      throw new UserError(
        `${shown} is no ordinary file.`,
        'Name another file; `--output -` writes to standard output.',
      );
    return { place, exists: true };
  } catch (error) {
    const link = brokenLink(target, error);
    if (link !== undefined) throw new UserError(`${shown} ${link}.`, 'Let the link lead to a file, or remove it.');
    throw notWritable(shown, error, target);
  }
}

/** A name beside a file under which nothing stands yet: two runs at once, or one that was killed, are never in each other's way. */
export const temporaryBeside = (place: string): string => `${place}.${randomBytes(6).toString('hex')}.tmp`;

/** Why a file cannot be written, and what to do. @param place where it would stand */
export function notWritable(shown: string, error: unknown, place: string): UserError {
  if (error instanceof UserError) return error;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT')
    return new UserError(
      `${shown} cannot be written: there is no folder ${dirname(place)}.`,
      'Make the folder first, or name another.',
    );
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new UserError(
      `${shown} or its folder may not be written.`,
      'Choose another place, or ask for the right to write there.',
    );
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG')
    return new UserError(
      `${shown} cannot be written: the disk is full.`,
      'Make room and run the command again; nothing was changed.',
    );
  if (code === 'EISDIR') return new UserError(`${shown} is a folder.`, 'Name a file.');
  return new UserError(`${shown} cannot be written (${code ?? String(error)}).`, 'Check the folder and the disk.');
}
