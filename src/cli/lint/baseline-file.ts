import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { type Baseline, compare, type KnownFinding, knownFindings } from '../../lint/baseline.ts';
import { RULE_CRASHED } from '../../lint/engine.ts';
import type { FileReport } from '../../lint/reporters/report.ts';
import type { Io } from '../io.ts';
import { readTextFile, shownPath } from '../read-file.ts';
import { UserError } from '../user-error.ts';
import { writeAtomically } from '../write-new-file.ts';

export const DEFAULT_BASELINE = 'ctip.baseline.json';
const VERSION = 1;

/** What a run does with its baseline: hides what it holds, holds what is found, or forgets what no longer occurs. */
export type BaselineTask = 'use' | 'write' | 'prune';

/** The baseline of a run, while the reports come in. */
export interface BaselineFile {
  readonly shown: string;
  /** Absolute. */
  readonly path: string;
  /** The report with the known findings marked. @param path absolute path of the design */
  mark(report: FileReport, path: string): FileReport;
  /** Writes what the task asks for. @returns what to say about it, for people */
  end(): Promise<string>;
}

/**
 * Opens a baseline.
 *
 * @throws UserError if it is not there, cannot be read, or is no baseline
 */
export function openBaseline(file: string, task: BaselineTask, io: Io): BaselineFile {
  const place = resolve(io.cwd, file);
  const shown = shownPath(io, file);
  if (/\.ya?ml$/i.test(file))
    throw new UserError(
      `${shown} has the name of a design or a setting.`,
      'A baseline is JSON: name it so, as ctip.baseline.json.',
    );
  const before: Baseline = task === 'write' ? readForWriting(file, shown, io) : readBaseline(file, shown, io);
  const after: Record<string, readonly KnownFinding[]> = { ...before };
  let gone = 0;
  let held = 0;
  return {
    shown,
    path: place,
    mark(report, path) {
      const key = relative(dirname(place), path).replaceAll('\\', '/');
      const known = Object.hasOwn(before, key) ? (before[key] ?? []) : [];
      // What was not checked, or not by all rules, says nothing about what is left of it.
      if (!wasChecked(report)) return report;
      if (task === 'write') {
        const entries = [...knownFindings(report).values()];
        after[key] = entries;
        held += entries.length;
        return compare(report, entries).report;
      }
      const compared = compare(report, known);
      gone += known.length - compared.left.length;
      after[key] = compared.left;
      return compared.report;
    },
    async end() {
      if (task === 'use') {
        return gone === 0
          ? ''
          : `${shown} holds ${gone} ${gone === 1 ? 'finding that no longer occurs' : 'findings that no longer occur'}; --prune-baseline takes ${gone === 1 ? 'it' : 'them'} out.\n`;
      }
      for (const key of Object.keys(after)) {
        const isGone = task === 'prune' && !existsSync(resolve(dirname(place), key));
        if (isGone) gone += after[key]?.length ?? 0;
        if (isGone || after[key]?.length === 0) delete after[key];
      }
      await writeAtomically(place, written(after), shown);
      return task === 'write'
        ? `Wrote ${shown} with ${held} known ${held === 1 ? 'finding' : 'findings'}.\n`
        : `Took ${gone} ${gone === 1 ? 'finding' : 'findings'} out of ${shown}.\n`;
    },
  };
}

/** A baseline that is written anew may be missing or broken. */
function readForWriting(file: string, shown: string, io: Io): Baseline {
  try {
    return readBaseline(file, shown, io);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return {};
  }
}

const wasChecked = ({ stage, findings }: FileReport): boolean =>
  stage !== undefined && !findings.some(({ rule }) => rule === RULE_CRASHED);

/** Sorted, so that two people who write it get the same file and a comparison of versions shows what changed. */
function written(baseline: Baseline): string {
  const files = Object.fromEntries(
    Object.entries(baseline)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([path, known]) => [path, [...known].sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1))]),
  );
  return `${JSON.stringify({ version: VERSION, files }, null, 2)}\n`;
}

const sortKey = ({ rule, element, fingerprint }: KnownFinding) => [rule, element, fingerprint].join('\u0000');

function readBaseline(file: string, shown: string, io: Io): Baseline {
  if (!existsSync(resolve(io.cwd, file)))
    throw new UserError(`There is no baseline ${shown}.`, 'Write it first: ctip lint --write-baseline');
  const text = readTextFile(io, file, {
    aFile: 'a baseline',
    notAFile: 'Name another file with --baseline-file.',
    tooLarge: 'Check that this is the right file.',
  });
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    data = undefined;
  }
  if (!isBaseline(data))
    throw new UserError(
      `${shown} is no baseline of ctip.`,
      'Name another file with --baseline-file, or write it anew with --write-baseline.',
    );
  return data.files;
}

function isBaseline(data: unknown): data is { files: Baseline } {
  if (data === null || typeof data !== 'object' || !('version' in data) || data.version !== VERSION) return false;
  if (!('files' in data) || data.files === null || typeof data.files !== 'object') return false;
  return Object.values(data.files).every(
    (known) =>
      Array.isArray(known) &&
      known.every(
        (entry: unknown) =>
          isGroup(entry) && ['rule', 'element', 'fingerprint'].every((key) => typeof entry[key] === 'string'),
      ),
  );
}

const isGroup = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object';
