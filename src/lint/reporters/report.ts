import type { LocatedFinding } from '../lint-file.ts';
import type { Stage } from '../rule.ts';

/** The rule id under which a file that could not be read is reported. */
export const UNREADABLE = 'unreadable';

/** What a report says of one file. */
export interface FileReport {
  /** As the user sees it, with `/` on every system. */
  readonly path: string;
  readonly source: string;
  readonly stage: Stage | undefined;
  readonly findings: readonly LocatedFinding[];
}

export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** Findings that the authors accepted; they are counted nowhere else. */
  readonly waived: number;
}

/** Counts the findings of a run. */
export function summarise(files: readonly FileReport[]): Summary {
  const findings = files.flatMap((file) => file.findings);
  const open = findings.filter((finding) => !finding.waived);
  const count = (severity: string) => open.filter((finding) => finding.severity === severity).length;
  return {
    files: files.length,
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
    waived: findings.length - open.length,
  };
}

/** A finding that speaks of a whole file. */
export function fileFinding(rule: string, message: string, help: string): LocatedFinding {
  return {
    rule,
    severity: 'error',
    message,
    help,
    pointer: [],
    related: [],
    sources: [],
    waived: false,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
  };
}
