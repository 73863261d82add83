import { terminalText } from '../text/terminal-text.ts';
import { EXIT } from './exit-codes.ts';
import type { Io } from './io.ts';
import { UserError } from './user-error.ts';

/**
 * Says on stderr what kept a command from being done: what a person can mend in two sentences, everything else as a fault of
 * the program.
 *
 * @param debug whether to print where a fault of the program arose
 * @returns the exit code for it
 */
export function sayFault(error: unknown, io: Io, debug: boolean): number {
  if (error instanceof UserError) {
    io.stderr.write(`ctip: ${terminalText(error.message)}\n${terminalText(error.hint)}\n`);
    return EXIT.failed;
  }
  const message = error instanceof Error ? error.message : String(error);
  io.stderr.write(`ctip: this is a fault of the program, not of your design: ${terminalText(message)}\n`);
  io.stderr.write(
    debug && error instanceof Error
      ? `${error.stack}\n`
      : 'Run the command again with --debug and report what it prints.\n',
  );
  return EXIT.failed;
}
