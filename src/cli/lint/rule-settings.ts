import type { Rule, RuleOption, Stage, StageSeverity } from '../../lint/rule.ts';
import { type RuleSetting, STAGES } from '../../lint/rule-set.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import type { Pointer } from '../../yaml/pointer.ts';
import type { Problem } from '../../yaml/problem.ts';
import { shownValue } from '../../yaml/shown-value.ts';

const SEVERITIES = ['off', 'note', 'warning', 'error'] as const satisfies readonly StageSeverity[];
/** What other linters call them. */
const MEANT: ReadonlyMap<string, StageSeverity> = new Map([
  ['warn', 'warning'],
  ['info', 'note'],
  ['hint', 'note'],
  ['err', 'error'],
  ['false', 'off'],
  ['none', 'off'],
  ['disabled', 'off'],
]);
/** What the reader of files reports; a file whose form is broken cannot be checked, so these cannot be set. */
export const FORM_RULES = ['reference-resolves', 'schema'] as const;

/**
 * What a configuration says of rules, with everything that is wrong in it.
 *
 * @param data the group below `rules`
 * @param at where it stands
 * @param rules all that exist, house rules included
 */
export function readRuleSettings(
  data: Readonly<Record<string, unknown>>,
  at: Pointer,
  rules: readonly Rule[],
): { settings: Record<string, RuleSetting>; problems: readonly Problem[] } {
  const settings: Record<string, RuleSetting> = {};
  const problems: Problem[] = [];
  const wrong = (pointer: Pointer, message: string, help: string, part: 'key' | 'value' = 'value') =>
    problems.push({ rule: 'schema', severity: 'error', message, help, pointer, part });
  const severityAt = (value: unknown, pointer: Pointer): StageSeverity | undefined => {
    const severity = SEVERITIES.find((name) => name === value);
    if (severity === undefined) {
      const near = MEANT.get(String(value).toLowerCase());
      const hint = near ? ` Did you mean "${near}"?` : typeof value === 'string' ? didYouMean(value, SEVERITIES) : '';
      wrong(pointer, `${shownValue(value)} is no severity.${hint}`, `The severities are ${SEVERITIES.join(', ')}.`);
    }
    return severity;
  };

  for (const [id, value] of Object.entries(data)) {
    const here = [...at, id];
    const rule = rules.find((known) => known.id === id);
    if (!rule) {
      const [message, help] = unknownRule(id, rules);
      wrong(here, message, help, 'key');
    } else if (!isGroup(value)) {
      const severity = severityAt(value, here);
      if (severity) settings[id] = { severity };
    } else {
      settings[id] = groupSetting(rule, value, here);
    }
  }
  return { settings, problems };

  function groupSetting(rule: Rule, group: Readonly<Record<string, unknown>>, here: Pointer): RuleSetting {
    const options: Record<string, number> = {};
    let severity: RuleSetting['severity'];
    for (const [key, value] of Object.entries(group)) {
      const place = [...here, key];
      const option = rule.options && Object.hasOwn(rule.options, key) ? rule.options[key] : undefined;
      if (key === 'severity') severity = isGroup(value) ? byStage(value, place) : severityAt(value, place);
      else if (!option) {
        const known = ['severity', ...Object.keys(rule.options ?? {})];
        const keys = known.length === 1 ? 'Its only key is severity.' : `Its keys are ${known.join(', ')}.`;
        wrong(place, `${rule.id} has no option "${key}".${didYouMean(key, known)}`, keys, 'key');
      } else {
        const fault = optionFault(value, option);
        if (fault) wrong(place, `${shownValue(value)} cannot stand at ${key} of ${rule.id}.`, fault);
        else options[key] = value as number;
      }
    }
    return { ...(severity === undefined ? {} : { severity }), options };
  }

  function byStage(group: Readonly<Record<string, unknown>>, here: Pointer): Partial<Record<Stage, StageSeverity>> {
    const found: Partial<Record<Stage, StageSeverity>> = {};
    for (const [key, value] of Object.entries(group)) {
      const stage = STAGES.find((name) => name === key);
      if (!stage)
        wrong(
          [...here, key],
          `"${key}" is no stage.${didYouMean(key, STAGES)}`,
          `The stages are ${STAGES.join(', ')}.`,
          'key',
        );
      else {
        const severity = severityAt(value, [...here, key]);
        if (severity) found[stage] = severity;
      }
    }
    return found;
  }
}

/** What to say of a rule that does not exist, and what to do. */
export function unknownRule(id: string, rules: readonly Rule[]): readonly [message: string, help: string] {
  if (FORM_RULES.some((form) => form === id))
    return [
      `"${id}" cannot be set: it tells what is wrong with the form of a file.`,
      'Take it out; a file whose form is broken cannot be checked.',
    ];
  const near = didYouMean(id, [...rules.map((rule) => rule.id)]);
  return [`There is no rule "${id}".${near}`, '`ctip rules` lists all rules.'];
}

function optionFault(value: unknown, { minimum = 0, maximum, isShare, description }: RuleOption): string | undefined {
  const isNumber = typeof value === 'number' && Number.isFinite(value) && (isShare || Number.isInteger(value));
  if (isNumber && value >= minimum && (maximum === undefined || value <= maximum)) return undefined;
  const range = maximum === undefined ? `from ${minimum} on` : `from ${minimum} to ${maximum}`;
  return `Expected ${isShare ? 'a number' : 'a whole number'} ${range}: ${description}`;
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
