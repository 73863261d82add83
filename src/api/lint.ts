import { builtInKnowledge } from '../cli/assets.ts';
import { fingerprints } from '../lint/fingerprint.ts';
import { type LintedFile, type LocatedFinding, lintFile } from '../lint/lint-file.ts';
import type { Severity, Stage } from '../lint/rule.ts';
import { type Preset, type RuleSetting, rulesInForce } from '../lint/rule-set.ts';
import { RULES } from '../lint/rules/registry.generated.ts';
import { checkedSettings, checkOptions } from './check-options.ts';

export interface LintTextOptions {
  /** The stage at which the design is checked; absent: the stage of the design, and `concept` if it names none. */
  readonly stage?: Stage;
  /** Absent: `recommended`. */
  readonly preset?: Preset;
  /** Severity and options by the id of a rule, laid upon the preset. */
  readonly rules?: Readonly<Record<string, Severity | 'off' | RuleSetting>>;
  /** The day of the check, as `2026-11-22`: waivers that end before it accept nothing. Absent: no waiver ends. */
  readonly today?: string;
  /** `false`: findings hold ids, keys and figures, and nothing of what the design says. */
  readonly excerpts?: boolean;
}

/** A finding as a program is handed it: what a report may show, and nothing that only the linter itself may read. */
export interface LintFinding extends Omit<LocatedFinding, 'said' | 'fix'> {
  /**
   * What it is known by from one check to the next, in 16 hexadecimal digits; the same as in the baseline and in SARIF. It
   * stays when the file is edited elsewhere and when a message is worded anew.
   */
  readonly fingerprint: string;
}

export interface LintResult {
  /** In the order of line, column and rule. */
  readonly findings: readonly LintFinding[];
  /** The stage at which the design was checked; undefined where its form is broken and no rule could run. */
  readonly stage: Stage | undefined;
  /** Open findings by severity; what a waiver accepts is not counted. */
  readonly counts: Readonly<Record<Severity, number>>;
}

/**
 * Checks the text of a design as `ctip lint` does without a configuration.
 *
 * Reads nothing but the word lists that travel with ctip, no configuration and no clock: the same text and options give the
 * same findings.
 *
 * @throws TypeError for a text that is no string, and for an option, a rule or a value that does not exist: a misspelt name
 *   must not pass for a setting. Whatever the text says is a finding
 */
export function lint(source: string, options: LintTextOptions = {}): LintResult {
  if (typeof source !== 'string') throw new TypeError('the text of a design is a string');
  checkOptions(options);
  const { stage, preset, rules = {}, today, excerpts = true } = options;
  const knowledge = builtInKnowledge();
  const layer = { from: 'options', rules: checkedSettings(rules, RULES), ...(preset ? { preset } : {}) };
  const linted: LintedFile = lintFile(source, {
    rules: rulesInForce(RULES, [layer]),
    words: (language) => knowledge.wordLists(language),
    excerpts: excerpts ? 'shown' : 'left-out',
    ...(stage === undefined ? {} : { stage }),
    ...(today === undefined ? {} : { today }),
  });
  const count = (severity: Severity) =>
    linted.findings.filter((finding) => !finding.waived && finding.severity === severity).length;
  return {
    findings: publicFindings(linted.findings),
    stage: linted.stage,
    counts: { error: count('error'), warning: count('warning'), note: count('note') },
  };
}

/** What was said and what would mend it hold the words of the design as they are, whatever may be shown. */
function publicFindings(findings: readonly LocatedFinding[]): readonly LintFinding[] {
  const known = fingerprints(findings);
  return findings.map(({ said: _said, fix: _fix, ...shown }, index) => ({ ...shown, fingerprint: known[index] ?? '' }));
}
