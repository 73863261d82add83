import { closeSync, fchmodSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { IGNORE_FILE } from '../find-designs.ts';
import type { Io } from '../io.ts';
import { shownPath } from '../read-file.ts';
import { UserError } from '../user-error.ts';
import { notWritable, placeToWrite, temporaryBeside } from '../write-new-file.ts';

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
 * Opens a file for a report. An older report is replaced; what the check reads never is.
 *
 * @param inputs absolute paths of the designs that are checked, and of the baseline
 * @throws UserError if it cannot be written, here and from every later call
 */
export function openReportFile(path: string, inputs: ReadonlySet<string>, io: Io): ReportFile {
  const shown = shownPath(io, path);
  const { place, exists } = placeToWrite(resolve(io.cwd, path), shown);
  checkReplaceable(place, shown, inputs);
  const temporary = temporaryBeside(place);
  let file: number;
  try {
    file = openSync(temporary, 'wx');
  } catch (error) {
    throw notWritable(shown, error, place);
  }
  let isOpen = true;
  const attempt = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      rmSync(temporary, { force: true });
      throw notWritable(shown, error, place);
    }
  };
  // Who may read the old report, and nobody else, may read the new one.
  if (exists) attempt(() => fchmodSync(file, statSync(place).mode & 0o777));
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

/** Designs, configurations and house rules are YAML, and a report never is. */
function checkReplaceable(place: string, shown: string, inputs: ReadonlySet<string>): void {
  const isInput = [...inputs].some((input) => realOf(input) === place);
  if (/\.ya?ml$/i.test(place) || basename(place) === IGNORE_FILE || isInput)
    throw new UserError(
      `A report would replace ${shown}, which holds a design, a setting or what was known before.`,
      'Name another file.',
    );
}

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
