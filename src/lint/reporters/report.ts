import type { ChalkInstance } from 'chalk';
import type { LocatedFinding } from '../lint-file.ts';
import type { Severity, Stage } from '../rule.ts';

/** The rule id under which a file that could not be read is reported. */
export const UNREADABLE = 'unreadable';

/** A finding as a report says it. */
export interface ReportedFinding extends Omit<LocatedFinding, 'related'> {
  /** Whether the baseline holds it: somebody knew of it when the check began. */
  readonly known: boolean;
  /** Other places that belong to it, by line. */
  readonly related: readonly RelatedPlace[];
}

export interface RelatedPlace {
  /** As `OC1-I2.baseline`. */
  readonly element: string;
  readonly line: number;
  readonly column: number;
}

/** What a report says of one file. Plain data: it passes from one thread to another. */
export interface FileReport {
  /** As the user sees it, with `/` on every system. */
  readonly path: string;
  readonly stage: Stage | undefined;
  readonly findings: readonly ReportedFinding[];
}

/** How many findings a run has. */
export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** Findings that the authors accepted; they are counted nowhere else. */
  readonly waived: number;
  /** Findings that the baseline holds; they are counted nowhere else. */
  readonly known: number;
}

/** What a rule is called and says of itself, for reports that list the rules. */
export interface ReportedRule {
  readonly id: string;
  /** In one sentence, what it asks of a design. */
  readonly statement: string;
  readonly category: string;
  readonly severity: Severity | 'off';
  /** Its whole page, as Markdown. */
  readonly page: string;
}

/** What reporters may use besides the findings. */
export interface ReportContext {
  /** How the terminal can be written to; without colour and at 100 columns where a report goes into a file. */
  readonly width: number;
  readonly chalk: ChalkInstance;
  readonly unicode: boolean;
  /** The version of the program. */
  readonly version: string;
  /** A source in words; the key itself where it is not known. */
  readonly sourceText: (key: string) => string;
  /** A rule by its id; read from disk, so only for reports that show it. */
  readonly rule: (id: string) => ReportedRule;
}

/**
 * Writes one format. Called once for each file in their order, so that a run over thousands of files holds one at a time;
 * what the calls return, one after the other, is the report.
 */
export interface Reporter {
  begin(): string;
  file(report: FileReport): string;
  end(summary: Summary): string;
}

export type MakeReporter = (context: ReportContext) => Reporter;

/** A finding that is counted and shown: neither waived nor known. */
export const isOpen = ({ waived, known }: ReportedFinding): boolean => !waived && !known;

export const NOTHING: Summary = { files: 0, errors: 0, warnings: 0, notes: 0, waived: 0, known: 0 };

/** The summary with one more file. */
export function withFile(summary: Summary, { findings }: FileReport): Summary {
  const open = findings.filter(isOpen);
  const count = (severity: Severity) => open.filter((finding) => finding.severity === severity).length;
  return {
    files: summary.files + 1,
    errors: summary.errors + count('error'),
    warnings: summary.warnings + count('warning'),
    notes: summary.notes + count('note'),
    waived: summary.waived + findings.filter(({ waived }) => waived).length,
    known: summary.known + findings.filter(({ waived, known }) => known && !waived).length,
  };
}

/** "1 error", "2 errors". */
export const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** A finding that speaks of a whole file. */
export function fileFinding(rule: string, message: string, help: string): ReportedFinding {
  return {
    rule,
    severity: 'error',
    message,
    why: '',
    help,
    pointer: [],
    element: '',
    said: { message, args: {} },
    related: [],
    sources: [],
    waived: false,
    known: false,
    excerpt: undefined,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
  };
}
