import { addressOf } from '../design/address.ts';
import type { Design } from '../design/design.generated.ts';
import { isWithin, type Pointer, valueAt } from '../yaml/pointer.ts';
import type { Finding } from './finding.ts';
import { gatherOpenFields } from './gather-open-fields.ts';
import { fillMessage, type Shown } from './message.ts';
import { MESSAGES } from './messages/index.ts';
import { WHY } from './messages/why.ts';
import type { Report, Rule, Severity, Stage } from './rule.ts';
import { milder, type RuleInForce } from './rule-set.ts';
import { formalOnly, formatPlace, withoutTraceable } from './shown-text.ts';
import { type Acceptance, acceptanceOf } from './waivers.ts';
import type { WordList } from './word-list.ts';

export interface LintOptions {
  readonly rules: readonly RuleInForce[];
  /** Absent: the stage of the design, and `concept` if it names none. */
  readonly stage?: Stage;
  /** The word list of a language, or undefined where none was tested. */
  readonly words?: (language: string) => WordList | undefined;
  /** The day of the check, as `2026-11-22`; absent: no waiver expires. */
  readonly today?: string;
  /** `left-out`: messages show ids, keys and figures, and no text of the design. */
  readonly excerpts?: 'shown' | 'left-out';
}

/** The id under which a rule that failed is reported: a bug of ours, never the author's fault. */
export const RULE_CRASHED = 'internal/rule-crashed';

interface RuleReport {
  readonly held: RuleInForce;
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
  const crashes: Finding[] = [];
  const run = (held: RuleInForce, findings: readonly Finding[]): RuleReport[] => {
    const severity = held.severity[stage];
    if (severity === 'off') return [];
    const { rule } = held;
    const own: Report[] = [];
    try {
      rule.check({
        design,
        stage,
        options: held.options,
        words,
        findings,
        severities,
        today: options.today,
        report: (report) => own.push(report),
      });
    } catch (error) {
      crashes.push(crashFinding(rule, error));
      return [];
    }
    return own.map((report) => ({ held, report, severity: severityOf(held, report, severity) }));
  };
  const severities = new Map(options.rules.map(({ rule, severity }) => [rule.id, severity[stage]]));
  const findingsOf = (reports: readonly RuleReport[]) =>
    reports.map((item) => findingOf(design, item, options)).filter((finding) => finding !== undefined);
  const first = options.rules.filter(({ rule }) => !rule.readsFindings).flatMap((held) => run(held, []));
  const found = findingsOf(withoutRepeats(withoutSilenced(design, first)));
  const second = options.rules.filter(({ rule }) => rule.readsFindings).flatMap((held) => run(held, found));
  return [...found, ...findingsOf(second), ...crashes];

  function findingOf(design: Design, item: RuleReport, options: LintOptions): Finding | undefined {
    try {
      return worded(design, item, options);
    } catch (error) {
      crashes.push(crashFinding(item.held.rule, error));
      return undefined;
    }
  }
}

/** The severity of a report: its own where it names one, but never graver than what a configuration set. */
const severityOf = ({ isSet }: RuleInForce, report: Report, severity: Severity): Severity =>
  report.severity === undefined ? severity : isSet ? milder(report.severity, severity) : report.severity;

function worded(design: Design, { held: { rule }, report, severity }: RuleReport, options: LintOptions): Finding {
  const wording = rule.wording ?? { why: WHY[rule.id] ?? '', messages: MESSAGES[rule.id] ?? {} };
  const text = wording.messages[report.message];
  if (!text) throw new Error(`no wording for ${rule.id}/${report.message}`);
  const isFormal = options.excerpts === 'left-out';
  const shown = isFormal ? formalOnly : withoutTraceable;
  const element = addressOf(design, isFormal ? formatPlace(design, report.at) : report.at);
  const acceptance = acceptanceOf(design, rule.id, report.at, options.today);
  return {
    rule: rule.id,
    severity,
    message: fillMessage(text.message.replaceAll('{element}', element), report.args, text.words, shown),
    why: wording.why,
    help: fillMessage(text.help, report.args, text.words, shown),
    pointer: report.at,
    element,
    said: { message: report.message, args: report.args ?? {} },
    related: report.related ?? [],
    sources: report.sources ?? rule.sources,
    ...(report.fix ? { fix: report.fix } : {}),
    waived: acceptance !== undefined,
    ...(acceptance ? { acceptance: shownAcceptance(acceptance, shown) } : {}),
  };
}

function shownAcceptance({ reason, acceptedBy, until }: Acceptance, shown: Shown): Acceptance {
  const part = (text: string | undefined) => (text === undefined ? undefined : shown(text));
  return { reason: part(reason), acceptedBy: part(acceptedBy), until: part(until) };
}

function crashFinding(rule: Rule, error: unknown): Finding {
  return {
    rule: RULE_CRASHED,
    severity: 'error',
    message: `The rule ${rule.id} failed: ${error instanceof Error ? error.message : String(error)}`,
    why: '',
    help: 'This is a fault of ctip, not of your design; please report it. The other rules were checked.',
    pointer: [],
    element: '',
    said: { message: rule.id, args: {} },
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
    .filter(({ held: { rule } }) => rule.silences && rule.silences.length > 0)
    .map(({ held: { rule }, report }) => ({
      rules: rule.silences ?? [],
      places: silencedPlaces(design, rule, report),
    }));
  return reports.filter(
    ({ held: { rule }, report }) =>
      !silencers.some(
        ({ rules, places }) => rules.includes(rule.id) && places.some((place) => isWithin(report.at, place)),
      ),
  );
}

function silencedPlaces(design: Design, { silenceScope }: Rule, report: Report): readonly Pointer[] {
  if (silenceScope === 'design') return [[]];
  return silenceScope === 'place' ? [report.at, ...(report.related ?? [])] : [elementOf(design, report.at)];
}

/** A general report of missing fields leaves out those that a more telling rule has named. */
function withoutRepeats(reports: readonly RuleReport[]): RuleReport[] {
  const named = reports
    .filter(({ held }) => held.rule.id !== GENERAL_RULE)
    .flatMap(({ report }) => report.missing ?? []);
  const left = reports.flatMap((item): RuleReport[] => {
    if (item.held.rule.id !== GENERAL_RULE) return [item];
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
  const general = left.filter(({ held }) => held.rule.id === GENERAL_RULE);
  const [one] = general;
  if (!one) return left;
  const gathered = gatherOpenFields(general.map(({ report }) => report)).map((report) => ({ ...one, report }));
  return [...left.filter(({ held }) => held.rule.id !== GENERAL_RULE), ...gathered];
}

const GENERAL_RULE = 'required-field-is-filled';
