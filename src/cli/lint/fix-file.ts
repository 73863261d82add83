import { constants, lstatSync, readFileSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { privatePlaces } from '../../design/private-places.ts';
import { DESIGN_YAML } from '../../design/read-design.ts';
import type { LintOptions } from '../../lint/engine.ts';
import { fixDesign, type ReportedFix } from '../../lint/fix-design.ts';
import { NOT_SHOWN } from '../../lint/shown-text.ts';
import { traceableDetails } from '../../lint/traceable-details.ts';
import { terminalText } from '../../text/terminal-text.ts';
import { unifiedDiff } from '../../text/unified-diff.ts';
import { readYaml } from '../../yaml/read-yaml.ts';
import type { Io } from '../io.ts';
import { readTextFile, shownPath } from '../read-file.ts';
import { UserError } from '../user-error.ts';
import { writeAtomically } from '../write-new-file.ts';
import { fixesInWords } from './fixes-in-words.ts';

/** What `--fix` did to a file, or would do. */
export interface FixedFile {
  /** As the user sees it, with `/` on every system. */
  readonly path: string;
  readonly fixed: readonly ReportedFix[];
  readonly refused: readonly ReportedFix[];
  /** For a dry run: the difference, safe for a terminal; undefined where it may not be shown or would be too long. */
  readonly diff: string | undefined;
  /** All of it, safe for a terminal and to be written as it is; empty where there was nothing to mend. */
  readonly said: string;
}

/**
 * Mends what is safe to mend in a design file and writes it back, unless it is a dry run. Where nothing is mended, nothing
 * is written.
 *
 * A file that cannot be read is passed over: whoever checks it says so.
 *
 * @throws UserError if there is something to mend and the file is a link, may not be written, or changed meanwhile
 */
export async function fixFile(
  path: string,
  { dryRun }: { readonly dryRun: boolean },
  options: LintOptions,
  io: Io,
): Promise<FixedFile> {
  const shown = shownPath(io, path);
  const before = readable(io, path);
  if (before === undefined) return { path: shown, fixed: [], refused: [], diff: undefined, said: '' };
  const { source, fixed, refused } = fixDesign(before, options);
  const diff = dryRun && source !== before ? differenceOf(shown, before, source, options) : undefined;
  if (!dryRun && source !== before) await replace(resolve(io.cwd, path), before, source, shown);
  const said = fixesInWords(shown, { fixed, refused, diff, dryRun });
  return { path: shown, fixed, refused, diff, said };
}

function readable(io: Io, path: string): string | undefined {
  try {
    return readTextFile(io, path);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

async function replace(place: string, before: string, after: string, shown: string): Promise<void> {
  if (lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new UserError(`${shown} is a link; --fix changes only the file itself.`, 'Name the file that it leads to.');
  await mayWrite(place, shown);
  if (!hasText(place, before))
    throw new UserError(
      `${shown} was changed by somebody else while it was being mended; it was left as it is.`,
      'Run the command again.',
    );
  await writeAtomically(place, after, shown);
}

async function mayWrite(place: string, shown: string): Promise<void> {
  try {
    await access(place, constants.W_OK);
    await access(dirname(place), constants.W_OK);
  } catch {
    throw new UserError(
      `${shown} or its folder may not be written.`,
      'Ask for the right to write there, or mend a copy of the file.',
    );
  }
}

function hasText(place: string, text: string): boolean {
  try {
    return readFileSync(place).equals(Buffer.from(text));
  } catch {
    return false;
  }
}

/** What no report shows is not shown here either: private notes, and details that can be traced to somebody. */
function differenceOf(path: string, before: string, after: string, { excerpts }: LintOptions): string | undefined {
  if (excerpts === 'left-out') return undefined;
  const hidden = new Set([before, after].flatMap(privateLines));
  return unifiedDiff(terminalText(path.replace(/^\/+/, '')), before, after, (line) =>
    hidden.has(line) || traceableDetails(line).length > 0 ? NOT_SHOWN : terminalLine(line),
  );
}

/** A tab does nothing to a terminal, and without it the difference would not fit. */
const terminalLine = (line: string): string =>
  line
    .split('\t')
    .map((part) => terminalText(part))
    .join('\t');

function privateLines(source: string): string[] {
  const file = readYaml(source, DESIGN_YAML);
  const lines = source.split(/\r\n|\n/);
  return privatePlaces(file.data ?? {}).flatMap((pointer) => {
    const { line, endLine } = file.locateOffsets(file.offsetsOf(pointer, 'node'));
    return lines.slice(line - 1, endLine).filter((text) => text.trim() !== '');
  });
}
