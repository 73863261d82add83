import { terminalText } from '../../text/terminal-text.ts';
import type { Io } from '../io.ts';
import { fixFile } from './fix-file.ts';
import type { Checker } from './make-checker.ts';

/**
 * Mends what can be mended safely in every file, or shows what would change, and says so on stderr.
 *
 * @param paths absolute
 * @throws UserError if a file cannot be written; those before it are mended
 */
export async function fixFiles(paths: readonly string[], dryRun: boolean, checker: Checker, io: Io): Promise<void> {
  for (const path of paths) {
    const { said } = await fixFile(path, { dryRun }, checker.optionsFor(path), io);
    if (said !== '') io.stderr.write(terminalText(said, true));
  }
}
