import { lstatSync } from 'node:fs';

/**
 * Why a path cannot be read, where that is the fault of a link.
 *
 * @param error what the file system said
 * @returns the rest of a sentence that begins with the path; undefined where no link is at fault
 */
export function brokenLink(path: string, error: unknown): string | undefined {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== 'ELOOP' && code !== 'ENOENT') return undefined;
  let isLink = false;
  try {
    isLink = lstatSync(path).isSymbolicLink();
  } catch {
    // A link further up is at fault, or the path does not exist at all.
  }
  if (code === 'ELOOP') return `${isLink ? 'is' : 'lies behind'} a link that leads in a circle`;
  return isLink ? 'is a link that leads to nothing' : undefined;
}
