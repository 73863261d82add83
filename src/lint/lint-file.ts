import { addressOf } from '../design/address.ts';
import type { Design } from '../design/design.generated.ts';
import { privatePlaces } from '../design/private-places.ts';
import { type DesignFile, readDesign } from '../design/read-design.ts';
import type { Range } from '../yaml/line-index.ts';
import type { Pointer } from '../yaml/pointer.ts';
import type { Problem } from '../yaml/problem.ts';
import { type LintOptions, lintDesign, stageOf } from './engine.ts';
import type { Finding } from './finding.ts';
import { passagesOf } from './passages.ts';
import type { Stage } from './rule.ts';
import { formatPlace, shownOfReader, untraceablePlace, withoutTraceable } from './shown-text.ts';
import { traceableDetails } from './traceable-details.ts';

/** A finding with its place in the text; lines and columns count from 1, the end is behind the last character. */
export interface LocatedFinding extends Finding, Range {
  /** The line of the text in which it begins; undefined where nothing stands there or where it may not be shown. */
  readonly excerpt: string | undefined;
}

export interface LintedFile {
  readonly file: DesignFile;
  /** The stage at which the design was checked; undefined where its data could not be read. */
  readonly stage: Stage | undefined;
  /** In the order of line, column and rule. */
  readonly findings: readonly LocatedFinding[];
}

/** Reads a design file and checks it: first its form, then, where its form is sound, the rules. */
export function lintFile(source: string, options: LintOptions): LintedFile {
  const file = readDesign(source);
  const form = withoutFlood(file.problems).map((problem) => {
    const place = problem.range ? file.locateOffsets(problem.range) : file.locate(problem.pointer, problem.part);
    return { ...formFinding(problem, file, options), ...place };
  });
  const found = file.data ? lintDesign(file.data, options) : [];
  const located = [...form, ...found.map((finding) => ({ ...finding, ...file.locate(finding.pointer) }))].map(
    (finding) => withShownPlaces(finding, file, options),
  );
  const excerptOf = located.length > 0 && options.excerpts !== 'left-out' ? excerptsOf(file) : () => undefined;
  return {
    file,
    stage: file.data ? stageOf(file.data, options.stage) : undefined,
    findings: located.map((finding) => ({ ...finding, excerpt: excerptOf(finding) })).sort(byPlace),
  };
}

/** So many places of a file are named whose form is wrong; nobody mends more before looking again. */
const MOST_PLACES = 200;

function withoutFlood(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= MOST_PLACES) return problems;
  // Notes need nothing done, so they go first.
  const gravest = [...problems].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  const left = gravest.slice(MOST_PLACES);
  const severity = left[0]?.severity ?? 'error';
  const more = left.length === 1 ? '1 more place is' : `${left.length} more places are`;
  const help = `Mend the ${MOST_PLACES} that are named here first.`;
  return [
    ...gravest.slice(0, MOST_PLACES),
    { rule: 'schema', severity, message: `At least ${more} wrong in this file.`, help, pointer: [], range: [0, 0] },
  ];
}

const SEVERITIES: readonly Problem['severity'][] = ['error', 'warning', 'note'];

/** The places of a finding without keys that no report shows. */
function withShownPlaces<T extends Finding>(finding: T, { data, written }: DesignFile, { excerpts }: LintOptions): T {
  if (excerpts === 'left-out') {
    const shown = (pointer: Pointer) => formatPlace(written ?? {}, pointer);
    return { ...finding, pointer: shown(finding.pointer), related: finding.related.map(shown) };
  }
  const pointer = untraceablePlace(finding.pointer);
  if (pointer === finding.pointer) return finding;
  const { message, help } = finding;
  const element = addressOf(data ?? ({} as Design), pointer);
  return { ...finding, pointer, element, message: withoutTraceable(message), help: withoutTraceable(help) };
}

function formFinding(problem: Problem, { data }: DesignFile, { excerpts }: LintOptions): Finding {
  const { rule, severity, message, help, pointer, fix } = problem;
  const shown = shownOfReader(excerpts);
  return {
    rule,
    severity,
    message: shown(message),
    why: '',
    help: shown(help),
    pointer,
    element: addressOf(data ?? ({} as Design), excerpts === 'left-out' ? formatPlace(data ?? {}, pointer) : pointer),
    said: { message, args: {} },
    related: [],
    sources: [],
    ...(fix ? { fix } : {}),
    waived: false,
  };
}

/** Nobody finds anything in a longer line, and a file may be one. */
const LONGEST_EXCERPT = 20_000;

/** The line of a finding, unless something stands in it that no report shows: private notes, or a detail that can be traced. */
function excerptsOf(file: DesignFile): (at: Range) => string | undefined {
  const lines = file.source.split(/\r\n|\n/);
  const { written } = file;
  const hidden = written ? [...privatePlaces(written), ...traceablePlaces(written)] : [];
  const hiddenLines = new Set<number>();
  for (const pointer of hidden) {
    const { line, endLine } = file.locateOffsets(file.offsetsOf(pointer, 'node'));
    for (let at = line; at <= endLine; at++) hiddenLines.add(at);
  }
  return ({ line, endLine, endColumn }) => {
    const text = lines[line - 1]?.replace(/^\ufeff/, '');
    // What is missing altogether has no line of its own.
    const isWholeFile = line === 1 && endLine === 1 && endColumn === 1;
    if (text === undefined || text.trim() === '' || isWholeFile || hiddenLines.has(line)) return undefined;
    if (text.length > LONGEST_EXCERPT) return undefined;
    return traceableDetails(text).length > 0 ? undefined : text;
  };
}

const traceablePlaces = (design: object) =>
  passagesOf(
    design,
    (key) => traceableDetails(key).length > 0,
    () => false,
  )
    .filter(({ text }) => traceableDetails(text).length > 0)
    .map(({ at }) => at);

function byPlace(a: LocatedFinding, b: LocatedFinding): number {
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
