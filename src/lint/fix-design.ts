import { addressOf } from '../design/address.ts';
import type { Design } from '../design/design.generated.ts';
import { applyFixes } from '../design/fixes/apply-fixes.ts';
import { type DesignFile, readDesign } from '../design/read-design.ts';
import { type Pointer, toJsonPointer } from '../yaml/pointer.ts';
import type { Fix, Problem } from '../yaml/problem.ts';
import type { LintOptions } from './engine.ts';
import type { Finding } from './finding.ts';
import { lintFile } from './lint-file.ts';
import { formatPlace, shownOfReader } from './shown-text.ts';

/** A fix as reports speak of it. */
export interface ReportedFix {
  /** As `OC1-I2.baseline`; empty for the whole file. */
  readonly element: string;
  /** Where it stood when it was found; lines count from 1. */
  readonly line: number;
  /** What the fix does, in one sentence, without what no report shows. */
  readonly what: string;
}

export interface FixedDesign {
  /** The text after all fixes; the same text where nothing was fixed. */
  readonly source: string;
  readonly fixed: readonly ReportedFix[];
  /** What looked safe and would have changed something else, lost a comment, or brought further problems to light. */
  readonly refused: readonly ReportedFix[];
}

/** A mended place can make another one readable, but not without end. */
const MOST_ROUNDS = 8;
/** Each reads the file anew. In a file in which so many come to nothing, the rest is left to its author. */
const MOST_TRIES = 40;
/** Each of them is an edit of its own. */
const MOST_REMOVED = 200;

/**
 * Mends what is safe to mend in the text of a design: what the reader and the rules found and can only have been meant in
 * one way. The result is read again; a fix that would change anything else, or after which more is wrong than before, is
 * refused. Running it again changes nothing.
 *
 * @returns the text untouched where it is not YAML
 */
export function fixDesign(source: string, options: LintOptions): FixedDesign {
  const fixed: ReportedFix[] = [];
  const refused = new Map<string, ReportedFix>();
  const start = readDesign(source);
  let file = start;
  let tries = 0;
  for (let round = 0; round < MOST_ROUNDS && tries < MOST_TRIES; round++) {
    const offered = fixesIn(file, options).filter((fix) => !refused.has(keyOf(fix)));
    // Removals move the lines and positions of what follows, so they come when all else is done.
    const changes = offered.filter((fix) => !isRemoval(fix));
    const next = changes.length > 0 ? changes : offered.slice(-MOST_REMOVED);
    if (next.length === 0) break;
    const tell = reporter(file, options);
    const attempt = attemptAll(file, next, MOST_TRIES - tries);
    tries += attempt.tries;
    fixed.push(...attempt.fixed.map(tell));
    for (const fix of attempt.refused) refused.set(keyOf(fix), tell(fix));
    file = attempt.file;
  }
  const isWorse = !hidesOthers(start) && countOf(file) > countOf(start);
  fixed.sort((a, b) => a.line - b.line);
  if (isWorse) return { source, fixed: [], refused: [...fixed, ...refused.values()] };
  return { source: file.source, fixed, refused: [...refused.values()] };
}

const isRemoval = (fix: Fix): boolean => !('key' in fix) && fix.value === undefined;
const keyOf = (fix: Fix): string => `${toJsonPointer(fix.pointer)} ${fix.what}`;

/** All fixes that are offered, in the order of the text, one for each place and none within another. */
function fixesIn(file: DesignFile, options: LintOptions): Fix[] {
  const findings: readonly (Finding & { readonly fix?: Fix })[] = file.data
    ? lintFile(file.source, options).findings
    : [];
  const offered = [...file.problems, ...findings.filter(({ waived }) => !waived)].flatMap(({ fix }) => fix ?? []);
  const places = new Map<string, Fix>();
  for (const fix of offered) if (!places.has(toJsonPointer(fix.pointer))) places.set(toJsonPointer(fix.pointer), fix);
  const isInner = ({ pointer }: Fix) =>
    pointer.some((_, length) => places.has(toJsonPointer(pointer.slice(0, length))));
  return [...places.values()]
    .filter((fix) => !isInner(fix))
    .map((fix) => ({ fix, at: file.locate(fix.pointer, 'key' in fix ? 'key' : 'value') }))
    .sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column || comparePointers(a.fix.pointer, b.fix.pointer))
    .map(({ fix }) => fix);
}

/** Two places of one line, as entries of a list that are shown by their line, keep their order. */
function comparePointers(a: Pointer, b: Pointer): number {
  const at = a.findIndex((part, i) => part !== b[i]);
  return Number(a[at]) - Number(b[at]) || 0;
}

/** How a text stands after some fixes, and how often it was tried. */
interface Attempt {
  readonly file: DesignFile;
  readonly fixed: readonly Fix[];
  readonly refused: readonly Fix[];
  readonly tries: number;
}

/** Applies fixes together; where that does not hold, without those that are at fault. */
function attemptAll(file: DesignFile, fixes: readonly Fix[], most: number): Attempt {
  if (fixes.length === 0) return { file, fixed: [], refused: [], tries: 0 };
  if (most <= 0) return { file, fixed: [], refused: fixes, tries: 0 };
  const source = applyFixes(file.source, fixes);
  const result = source === undefined ? undefined : readDesign(source);
  const unsound = result?.isReadable ? fixes.filter(isUnsoundIn(result)) : [];
  if (result?.isReadable && unsound.length === 0 && isNoWorse(file, result))
    return { file: result, fixed: fixes, refused: [], tries: 1 };
  if (fixes.length === 1 || unsound.length === fixes.length) return { file, fixed: [], refused: fixes, tries: 1 };
  // Without those that are known to be at fault; else half of them and then the other half, until they are alone. The
  // later half first: what is removed there moves nothing of the earlier one.
  const half = Math.ceil(fixes.length / 2);
  const [first, then] =
    unsound.length > 0
      ? [fixes.filter((fix) => !unsound.includes(fix)), []]
      : [fixes.slice(half), fixes.slice(0, half)];
  const one = attemptAll(file, first, most - 1);
  const other = attemptAll(one.file, then, most - 1 - one.tries);
  return {
    file: other.file,
    fixed: [...other.fixed, ...one.fixed],
    refused: [...unsound, ...other.refused, ...one.refused],
    tries: 1 + one.tries + other.tries,
  };
}

/** Whether a place holds an error after it was mended; one that can be mended in turn is none. */
function isUnsoundIn({ problems }: DesignFile): (fix: Fix) => boolean {
  const broken = new Set<string>();
  for (const { pointer, severity, fix } of problems)
    if (severity === 'error' && !fix)
      for (let length = 1; length <= pointer.length; length++) broken.add(toJsonPointer(pointer.slice(0, length)));
  return (fix) => !isRemoval(fix) && broken.has(toJsonPointer(placeAfter(fix)));
}

/**
 * Whether no more is wrong than before. What can be mended in turn does not count yet: a key that is known again may hold
 * such places.
 */
const isNoWorse = (before: DesignFile, after: DesignFile): boolean =>
  hidesOthers(before) || countOf(after, isLasting) <= countOf(before, isLasting);

/** How much is wrong; about what is only noted nothing has to be done. */
const countOf = ({ problems }: DesignFile, counts: (problem: Problem) => boolean = () => true): number =>
  problems.filter((problem) => problem.severity !== 'note' && counts(problem)).length;

const isLasting = ({ fix }: Problem): boolean => fix === undefined;

const placeAfter = (fix: Fix): Pointer => ('key' in fix ? [...fix.pointer.slice(0, -1), fix.key] : fix.pointer);

/** A file of another version is not looked into. */
const hidesOthers = ({ problems }: DesignFile): boolean => problems.some(({ pointer }) => pointer[0] === 'ctip');

function reporter(file: DesignFile, { excerpts }: LintOptions): (fix: Fix) => ReportedFix {
  const data = file.written ?? {};
  const isFormal = excerpts === 'left-out';
  const shown = shownOfReader(excerpts);
  return (fix) => ({
    element: addressOf(data as Design, isFormal ? formatPlace(data, fix.pointer) : fix.pointer),
    line: file.locate(fix.pointer, 'key' in fix ? 'key' : 'value').line,
    // What a value becomes says as much as what it was.
    what: isFormal && !('key' in fix) && fix.value !== undefined ? 'Writes it as the format has it.' : shown(fix.what),
  });
}
