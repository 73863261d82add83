import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Io } from '../io.ts';
import { shownPath } from '../read-file.ts';
import { UserError } from '../user-error.ts';
import { notWritable, placeToWrite } from '../write-new-file.ts';

/** A report that is written piece by piece. The file has its old content until the whole report is there. */
export interface ReportFile {
  readonly shown: string;
  write(text: string): void;
  /** Puts the report in the place of the file. */
  finish(): void;
  /** Leaves the old file as it is. */
  abandon(): void;
}

/**
 * Opens a file for a report. An older report is replaced; a design never is.
 *
 * @throws UserError if it cannot be written, here and from every later call
 */
export function openReportFile(path: string, io: Io): ReportFile {
  const shown = shownPath(io, path);
  if (/\.ctip\.ya?ml$/i.test(path))
    throw new UserError(`${shown} has the name of a design; a report would replace it.`, 'Name another file.');
  const { place } = placeToWrite(resolve(io.cwd, path), shown);
  const temporary = `${place}.${process.pid}.tmp`;
  const attempt = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      rmSync(temporary, { force: true });
      throw notWritable(shown, error, place);
    }
  };
  const file = attempt(() => openSync(temporary, 'wx'));
  let isOpen = true;
  const close = () => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  return {
    shown,
    write: (text) =>
      attempt(() => {
        const bytes = Buffer.from(text);
        for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      }),
    finish: () =>
      attempt(() => {
        close();
        renameSync(temporary, place);
      }),
    abandon() {
      close();
      rmSync(temporary, { force: true });
    },
  };
}
