import { resolve } from 'node:path';
import type { FileReport } from '../../lint/reporters/report.ts';
import { MAX_BYTES } from '../../yaml/read-yaml.ts';
import type { Io } from '../io.ts';
import { shownPath } from '../read-file.ts';
import { UserError } from '../user-error.ts';
import { checkText } from './check-file.ts';
import type { Checker } from './make-checker.ts';

/**
 * Checks what comes on standard input.
 *
 * @param name the file it stands for: overrides are looked up by it, and the report calls it so
 * @throws UserError if it is too large or no text
 */
export async function checkInput(
  name: string | undefined,
  checker: Checker,
  io: Io,
): Promise<{ path: string; report: FileReport }> {
  const path = resolve(io.cwd, name ?? 'stdin.ctip.yaml');
  const shown = name === undefined ? '<stdin>' : shownPath(io, name);
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of io.stdin) {
    const bytes = Buffer.from(piece as Uint8Array);
    size += bytes.length;
    if (size > MAX_BYTES)
      throw new UserError(
        `${shown} is larger than 5 MB.`,
        'A full design takes about 100 KB. Check what is handed in.',
      );
    pieces.push(bytes);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(pieces));
  } catch {
    throw new UserError(`${shown} is not text in UTF-8.`, 'Hand in plain text with the encoding UTF-8.');
  }
  return { path, report: checkText(shown, text, checker.optionsFor(path)) };
}
