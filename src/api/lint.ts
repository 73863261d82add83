import { builtInKnowledge } from '../cli/assets.ts';
import { type LintedFile, type LocatedFinding, lintFile } from '../lint/lint-file.ts';
import type { Severity, Stage } from '../lint/rule.ts';
import { type Preset, type RuleLayer, type RuleSetting, rulesInForce } from '../lint/rule-set.ts';
import { RULES } from '../lint/rules/registry.generated.ts';

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

export interface LintResult {
  /** In the order of line, column and rule. */
  readonly findings: readonly LocatedFinding[];
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
 * @throws TypeError for a rule or an option that does not exist: a misspelt name must not pass for a setting
 */
export function lint(source: string, options: LintTextOptions = {}): LintResult {
  const knowledge = builtInKnowledge();
  const { stage, today, excerpts = true } = options;
  const { findings, stage: checked }: LintedFile = lintFile(source, {
    rules: rulesInForce(RULES, [layerOf(options)]),
    words: (language) => knowledge.wordLists(language),
    excerpts: excerpts ? 'shown' : 'left-out',
    ...(stage === undefined ? {} : { stage }),
    ...(today === undefined ? {} : { today }),
  });
  const count = (severity: Severity) =>
    findings.filter((finding) => !finding.waived && finding.severity === severity).length;
  return {
    findings,
    stage: checked,
    counts: { error: count('error'), warning: count('warning'), note: count('note') },
  };
}

function layerOf({ preset, rules = {} }: LintTextOptions): RuleLayer {
  const settings = Object.entries(rules).map(([id, given]): [string, RuleSetting] => {
    const rule = RULES.find((known) => known.id === id);
    if (!rule) throw new TypeError(`there is no rule "${id}"`);
    const setting = typeof given === 'string' ? { severity: given } : given;
    const wrong = Object.keys(setting.options ?? {}).find((name) => !Object.hasOwn(rule.options ?? {}, name));
    if (wrong !== undefined) throw new TypeError(`${id} has no option "${wrong}"`);
    return [id, setting];
  });
  return { from: 'options', rules: Object.fromEntries(settings), ...(preset ? { preset } : {}) };
}
