import { resolve } from 'node:path';
import type { PaperFormat } from '../document/write-paper.ts';
import type { Io } from './io.ts';
import { shownPath } from './read-file.ts';
import { UserError } from './user-error.ts';
import { writeNewFile } from './write-new-file.ts';

export interface Destination {
  readonly to: PaperFormat;
  /** Where to write; `-` is standard output. */
  readonly output: string;
  readonly force?: boolean;
  /** The file of which the document is made, where it is made of one. */
  readonly source?: string;
}

/**
 * Writes a document to a file that is not there yet, or to standard output, and says so on stderr.
 *
 * @throws UserError if the name has the ending of another format, if the file would replace the source, if it exists and
 *   may not be replaced, or cannot be written
 */
export async function writeDocument(document: string | Uint8Array, destination: Destination, io: Io): Promise<void> {
  const { to, output, force, source } = destination;
  if (output === '-') {
    io.stdout.write(document);
    return;
  }
  const ending = /\.(docx|md)$/i.exec(output)?.[1]?.toLowerCase();
  if (ending !== undefined && ending !== to) {
    throw new UserError(
      `${shownPath(io, output)} would hold a document of the format ${to}.`,
      `Give it the ending .${to}, or write --to ${ending}.`,
    );
  }
  if (source !== undefined && resolve(io.cwd, output) === resolve(io.cwd, source))
    throw new UserError('The document would replace the design itself.', 'Name another file with --output.');
  await writeNewFile(io, output, document, force === true);
  io.stderr.write(`Wrote ${shownPath(io, output)}.\n`);
}
