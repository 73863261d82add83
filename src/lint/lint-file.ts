import { type DesignFile, readDesign } from '../design/read-design.ts';
import { type LintOptions, lintDesign, stageOf } from './engine.ts';
import type { Finding } from './finding.ts';
import type { Stage } from './rule.ts';

/** A finding with its place in the text; lines and columns count from 1, the end is behind the last character. */
export interface LocatedFinding extends Finding {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
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
  const form = file.problems.map((problem): LocatedFinding => {
    const place = problem.range ? file.locateOffsets(problem.range) : file.locate(problem.pointer, problem.part);
    const { rule, severity, message, help, pointer } = problem;
    return { rule, severity, message, help, pointer, related: [], sources: [], waived: false, ...place };
  });
  const found = file.data ? lintDesign(file.data, options) : [];
  const located = found.map((finding): LocatedFinding => ({ ...finding, ...file.locate(finding.pointer) }));
  return {
    file,
    stage: file.data ? stageOf(file.data, options.stage) : undefined,
    findings: [...form, ...located].sort(byPlace),
  };
}

function byPlace(a: LocatedFinding, b: LocatedFinding): number {
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
