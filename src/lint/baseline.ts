import { fingerprints, gapPrints } from './fingerprint.ts';
import type { FileReport, ReportedFinding } from './reporters/report.ts';

/** A finding that was known when an organisation began to check its designs. */
export interface KnownFinding {
  readonly rule: string;
  /** For people who read the baseline; what it is known by is the fingerprint. */
  readonly element: string;
  readonly fingerprint: string;
  /** The gaps that it lists; absent where it lists none. */
  readonly gaps?: readonly string[];
}

/** Known findings by design, with the path relative to the baseline. */
export type Baseline = Readonly<Record<string, readonly KnownFinding[]>>;

/** A report beside the findings that its baseline holds. */
export interface Compared {
  /** The report with the known findings marked. */
  readonly report: FileReport;
  /** What of the baseline still occurs, without the gaps that were mended. */
  readonly left: readonly KnownFinding[];
}

/**
 * Marks what a baseline holds. A finding that lists gaps is known if each of them is: one that has grown counts as new.
 */
export function compare(report: FileReport, known: readonly KnownFinding[]): Compared {
  const held = new Map(known.map((entry) => [entry.fingerprint, entry]));
  const current = knownFindings(report);
  const findings = report.findings.map((finding) => {
    const now = current.get(finding);
    const before = now && held.get(now.fingerprint);
    return before && (now.gaps ?? []).every((gap) => before.gaps?.includes(gap))
      ? { ...finding, known: true }
      : finding;
  });
  const now = new Map([...current.values()].map((entry) => [entry.fingerprint, entry]));
  const left = known.flatMap((entry): KnownFinding[] => {
    const still = now.get(entry.fingerprint);
    if (!still) return [];
    const gaps = entry.gaps?.filter((gap) => still.gaps?.includes(gap));
    return [gaps ? { ...entry, gaps } : entry];
  });
  return { report: { ...report, findings }, left };
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
      const gaps = gapPrints(finding);
      return [finding, { rule, element, fingerprint: prints[i] ?? '', ...(gaps.length > 0 ? { gaps } : {}) }];
    }),
  );
}

const NEVER_KNOWN: ReadonlySet<string> = new Set(['schema', 'reference-resolves', 'unreadable']);
