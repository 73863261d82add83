import { readRuleSettings } from '../cli/lint/rule-settings.ts';
import type { Rule } from '../lint/rule.ts';
import { PRESETS, type RuleSetting, STAGES } from '../lint/rule-set.ts';

const OPTIONS = ['stage', 'preset', 'rules', 'today', 'excerpts'] as const;
const SETTING = ['severity', 'options'] as const;

/**
 * Refuses what is no option of `lint`: a program has no schema that would tell a misspelt name from a setting. What is
 * `undefined` counts as absent.
 *
 * @throws TypeError with a sentence that names the option
 */
export function checkOptions(options: unknown): void {
  if (!isGroup(options)) throw new TypeError('the options are an object, such as { stage: "proposal" }');
  const { stage, preset, rules, today, excerpts } = options;
  const wrong = Object.keys(options).find((name) => !OPTIONS.some((known) => known === name));
  if (wrong !== undefined) throw new TypeError(`there is no option "${wrong}"; the options are ${OPTIONS.join(', ')}`);
  checkOneOf('stage', stage, STAGES);
  checkOneOf('preset', preset, PRESETS);
  if (rules !== undefined && !isGroup(rules))
    throw new TypeError('rules is an object with settings by the id of a rule');
  if (today !== undefined && !isDay(today))
    throw new TypeError(`today is ${shown(today)}, not a day such as "2026-11-22"`);
  if (excerpts !== undefined && typeof excerpts !== 'boolean')
    throw new TypeError(`excerpts is ${shown(excerpts)}, neither true nor false`);
}

/**
 * Settings of rules as the layers of a rule set take them.
 *
 * @param given by the id of a rule a severity, or a severity and options
 * @throws TypeError for a rule or an option that does not exist, and for a value that cannot stand there
 */
export function checkedSettings(
  given: Readonly<Record<string, unknown>>,
  rules: readonly Rule[],
): Readonly<Record<string, RuleSetting>> {
  // A configuration has severity and options side by side, and its reader knows what may stand there.
  const asConfigured = Object.entries(given).map(([id, setting]) => {
    const rule = rules.find((known) => known.id === id);
    return [id, rule && isGroup(setting) ? sideBySide(rule, setting) : setting];
  });
  const { settings, problems } = readRuleSettings(Object.fromEntries(asConfigured), ['rules'], rules);
  const [first] = problems;
  if (first) throw new TypeError(`${first.pointer.join('.')}: ${first.message} ${first.help}`);
  return settings;
}

function sideBySide(rule: Rule, setting: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { severity, options = {} } = setting;
  const wrong = Object.keys(setting).find((name) => !SETTING.some((known) => known === name));
  if (wrong !== undefined)
    throw new TypeError(`rules.${rule.id} has no key "${wrong}"; its keys are ${SETTING.join(' and ')}`);
  if (!isGroup(options)) throw new TypeError(`rules.${rule.id}.options is an object with numbers by name`);
  const known = Object.keys(rule.options ?? {});
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const has = known.length === 0 ? 'it has none' : `it has ${known.join(', ')}`;
    throw new TypeError(`${rule.id} has no option "${unknown}"; ${has}`);
  }
  return { ...options, ...(severity === undefined ? {} : { severity }) };
}

function checkOneOf(name: string, value: unknown, known: readonly string[]): void {
  if (value === undefined || known.some((one) => one === value)) return;
  throw new TypeError(`${name} is ${shown(value)}; it can be ${known.join(', ')}`);
}

/** A day that exists: a waiver that nobody can compare with it would hold for ever. */
function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const shown = (value: unknown): string => (typeof value === 'string' ? `"${value}"` : `of type ${typeof value}`);
