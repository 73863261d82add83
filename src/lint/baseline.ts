import { fingerprints } from './fingerprint.ts';
import type { FileReport, ReportedFinding } from './reporters/report.ts';

/** A finding that was known when an organisation began to check its designs. */
export interface KnownFinding {
  readonly rule: string;
  /** For people who read the baseline; what it is known by is the fingerprint. */
  readonly element: string;
  readonly fingerprint: string;
}

/** Known findings by design, with the path relative to the baseline. */
export type Baseline = Readonly<Record<string, readonly KnownFinding[]>>;

/** A report with the findings marked that its baseline holds, and how many of the known ones no longer occur. */
export function withKnown(
  report: FileReport,
  known: readonly KnownFinding[],
): { report: FileReport; gone: readonly KnownFinding[] } {
  const held = new Set(known.map(({ fingerprint }) => fingerprint));
  const current = knownFindings(report);
  const findings = report.findings.map((finding) => {
    const entry = current.get(finding);
    return entry && held.has(entry.fingerprint) ? { ...finding, known: true } : finding;
  });
  const now = new Set([...current.values()].map(({ fingerprint }) => fingerprint));
  return { report: { ...report, findings }, gone: known.filter(({ fingerprint }) => !now.has(fingerprint)) };
}

/**
 * What a baseline may hold of a report: the findings of rules. A design whose form is broken was not checked, and a rule that
 * failed is a fault of ours; neither may be passed over for good.
 */
export function knownFindings({ findings }: FileReport): ReadonlyMap<ReportedFinding, KnownFinding> {
  const ofRules = findings.filter(
    ({ rule, waived }) => !waived && !NEVER_KNOWN.has(rule) && !rule.startsWith('internal/'),
  );
  const prints = fingerprints(ofRules);
  return new Map(
    ofRules.map((finding, i) => {
      const { rule, element } = finding;
      return [finding, { rule, element, fingerprint: prints[i] ?? '' }];
    }),
  );
}

const NEVER_KNOWN: ReadonlySet<string> = new Set(['schema', 'reference-resolves', 'unreadable']);
