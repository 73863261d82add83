import type { Design } from '../design/design.generated.ts';
import { isWithin, type Pointer, valueAt } from '../yaml/pointer.ts';
import type { Finding } from './finding.ts';
import { fillMessage } from './message.ts';
import { MESSAGES } from './messages/index.ts';
import type { Report, Rule, Severity, Stage } from './rule.ts';
import { DEFAULT_SETTINGS, type LintSettings } from './settings.ts';
import { isWaived } from './waivers.ts';
import type { WordList } from './word-list.ts';

export interface LintOptions {
  readonly rules: readonly Rule[];
  /** Absent: the stage of the design, and `concept` if it names none. */
  readonly stage?: Stage;
  readonly settings?: LintSettings;
  /** The word list of a language, or undefined where none was tested. */
  readonly words?: (language: string) => WordList | undefined;
}

/** The id under which a rule that failed is reported: a bug of ours, never the author's fault. */
export const RULE_CRASHED = 'internal/rule-crashed';

interface RuleReport {
  readonly rule: Rule;
  readonly report: Report;
  readonly severity: Severity;
}

/** The stage at which a design is checked. */
export function stageOf(design: Design, wanted?: Stage): Stage {
  return wanted ?? design.stage ?? 'concept';
}

/**
 * Runs the rules on a design that has passed its schema.
 *
 * @returns the findings in the order of the rules, one for each fault, waived ones marked
 */
export function lintDesign(design: Design, options: LintOptions): Finding[] {
  const stage = stageOf(design, options.stage);
  const language =
    typeof design.programme === 'object' && 'language' in design.programme ? design.programme.language : 'en';
  const words = options.words?.(typeof language === 'string' ? language : 'en');
  const settings = options.settings ?? DEFAULT_SETTINGS;
  const reports: RuleReport[] = [];
  const crashes: Finding[] = [];
  for (const rule of options.rules) {
    const severity = rule.severity[stage];
    if (severity === 'off') continue;
    const own: Report[] = [];
    try {
      rule.check({ design, stage, settings, words, report: (report) => own.push(report) });
    } catch (error) {
      crashes.push(crashFinding(rule, error));
      continue;
    }
    reports.push(...own.map((report) => ({ rule, report, severity: report.severity ?? severity })));
  }
  const kept = withoutRepeats(withoutSilenced(design, reports));
  return [...kept.map((item) => findingOf(design, item)), ...crashes];
}

function findingOf(design: Design, { rule, report, severity }: RuleReport): Finding {
  const text = MESSAGES[rule.id]?.[report.message];
  if (!text) throw new Error(`no wording for ${rule.id}/${report.message}`);
  return {
    rule: rule.id,
    severity,
    message: fillMessage(text.message, report.args, text.words),
    help: fillMessage(text.help, report.args, text.words),
    pointer: report.at,
    related: report.related ?? [],
    sources: report.sources ?? rule.sources,
    waived: isWaived(design, rule.id, report.at),
  };
}

function crashFinding(rule: Rule, error: unknown): Finding {
  return {
    rule: RULE_CRASHED,
    severity: 'error',
    message: `The rule ${rule.id} failed: ${error instanceof Error ? error.message : String(error)}`,
    help: 'This is a fault of ctip, not of your design; please report it. The other rules were checked.',
    pointer: [],
    related: [],
    sources: [],
    waived: false,
  };
}

/** The innermost entry with an id around a place: the element that a finding is about; else the top-level section. */
function elementOf(design: Design, at: Pointer): Pointer {
  for (let length = at.length; length > 0; length--) {
    const pointer = at.slice(0, length);
    const value = valueAt(design, pointer);
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
      if (Object.hasOwn(value, 'id') || (pointer[0] === 'responses' && pointer.length === 2)) return pointer;
    }
  }
  return at.slice(0, 1);
}

function withoutSilenced(design: Design, reports: readonly RuleReport[]): RuleReport[] {
  const silencers = reports
    .filter(({ rule }) => rule.silences && rule.silences.length > 0)
    .map(({ rule, report }) => ({
      rules: rule.silences ?? [],
      scope: rule.silenceScope,
      element: elementOf(design, report.at),
    }));
  return reports.filter(
    ({ rule, report }) =>
      !silencers.some(
        ({ rules, scope, element }) => rules.includes(rule.id) && (scope === 'design' || isWithin(report.at, element)),
      ),
  );
}

/** A general report of missing fields leaves out those that a more telling rule has named. */
function withoutRepeats(reports: readonly RuleReport[]): RuleReport[] {
  const named = reports.filter(({ rule }) => rule.id !== GENERAL_RULE).flatMap(({ report }) => report.missing ?? []);
  return reports.flatMap((item): RuleReport[] => {
    if (item.rule.id !== GENERAL_RULE) return [item];
    const missing = (item.report.missing ?? []).filter(
      (field) => !named.some((other) => isWithin(field, other) || isWithin(other, field)),
    );
    if (missing.length === 0) return [];
    const section = item.report.at.length;
    const fields = missing.map(
      (pointer) =>
        pointer
          .slice(section)
          .filter((part) => typeof part === 'string')
          .join('.') || String(pointer.at(-1)),
    );
    return [{ ...item, report: { ...item.report, missing, args: { ...item.report.args, fields } } }];
  });
}

const GENERAL_RULE = 'required-field-is-filled';
