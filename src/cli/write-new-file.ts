import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Io } from './io.ts';
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
  const target = resolve(io.cwd, path);
  const shown = shownPath(io, path);
  const existing = await readFile(target).catch(() => undefined);
  if (existing?.equals(Buffer.from(content as Uint8Array))) return;
  if (existing && !replace) {
    throw new UserError(
      `${shown} exists already; somebody may have worked on it.`,
      'Add --force to replace it, or name another file with --output.',
    );
  }
  await writeAtomically(target, content, shown);
}

/** @throws UserError if the folder or the disk does not let the file be written; nothing half-written is left. */
export async function writeAtomically(target: string, content: string | Uint8Array, shown: string): Promise<void> {
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, content, { flag: 'wx' });
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw notWritable(shown, error, dirname(target));
  }
}

function notWritable(shown: string, error: unknown, folder: string): UserError {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT')
    return new UserError(
      `${shown} cannot be written: there is no folder ${folder}.`,
      'Make the folder first, or name another.',
    );
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new UserError(
      `${shown} cannot be written: the folder does not allow it.`,
      'Choose another folder with --output, or ask for the right to write there.',
    );
  if (code === 'ENOSPC')
    return new UserError(
      `${shown} cannot be written: the disk is full.`,
      'Make room and run the command again; nothing was changed.',
    );
  if (code === 'EISDIR') return new UserError(`${shown} is a folder.`, 'Name a file.');
  return new UserError(`${shown} cannot be written (${code ?? String(error)}).`, 'Check the folder and the disk.');
}
