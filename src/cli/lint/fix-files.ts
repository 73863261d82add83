import type { Io } from '../io.ts';
import { sayFault } from '../say-fault.ts';
import { fixFile } from './fix-file.ts';
import type { Checker } from './make-checker.ts';

/**
 * Mends what can be mended safely in every file, or shows what would change, and says so on stderr.
 *
 * @param paths absolute
 * @returns whether all that could be mended was; one that cannot be written keeps no other from it
 */
export async function fixFiles(paths: readonly string[], dryRun: boolean, checker: Checker, io: Io): Promise<boolean> {
  let isDone = true;
  for (const path of paths) {
    try {
      const { said } = await fixFile(path, { dryRun }, checker.optionsFor(path), io);
      io.stderr.write(said);
    } catch (error) {
      // A fault of ours in one file keeps the others neither from being mended nor from being checked.
      sayFault(error, io, false);
      isDone = false;
    }
  }
  return isDone;
}
