import type { Rule, Severity, Stage, StageSeverity } from './rule.ts';

/** A rule as it holds for a design: how grave it is at each stage, and its thresholds. */
export interface RuleInForce {
  readonly rule: Rule;
  readonly severity: Readonly<Record<Stage, StageSeverity>>;
  /** Whether a configuration names its severity: a report that is graver by itself then keeps to it. */
  readonly isSet: boolean;
  readonly options: Readonly<Record<string, number>>;
  /** Which layer said so last: a preset, or the place of a configuration in words. */
  readonly from: string;
}

export const PRESETS = ['recommended', 'strict'] as const;
export type Preset = (typeof PRESETS)[number];

/** What a configuration says of one rule: its severity at every stage or by stage, and thresholds by name. */
export interface RuleSetting {
  readonly severity?: StageSeverity | Partial<Record<Stage, StageSeverity>>;
  readonly options?: Readonly<Record<string, number>>;
}

/** One layer of settings. Layers are laid one upon the other; the later wins, rule by rule and option by option. */
export interface RuleLayer {
  /** Where it comes from, for people: `ctip.config.yaml`, `--strict`. */
  readonly from: string;
  /** Sets every rule to what the preset says of it, before `rules`. */
  readonly preset?: Preset;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
}

export const STAGES = ['concept', 'proposal', 'approval'] as const satisfies readonly Stage[];
const GRAVITY: readonly StageSeverity[] = ['off', 'note', 'warning', 'error'];

/** The less grave of two severities. */
export const milder = (one: Severity, other: Severity): Severity =>
  GRAVITY.indexOf(one) < GRAVITY.indexOf(other) ? one : other;

/** Every rule as the catalogue has it. */
export function asCatalogued(rules: readonly Rule[]): readonly RuleInForce[] {
  return rules.map((rule) => ({
    rule,
    severity: rule.severity,
    isSet: false,
    options: defaultsOf(rule),
    from: 'catalogue',
  }));
}

/**
 * The rules that hold: the preset `recommended`, with layers laid upon it.
 *
 * @param layers settings of rules and options that do not exist are passed over; whoever reads them says so
 */
export function rulesInForce(rules: readonly Rule[], layers: readonly RuleLayer[] = []): readonly RuleInForce[] {
  return rules.map((rule) => {
    let held: RuleInForce = {
      rule,
      severity: inPreset(rule, 'recommended'),
      isSet: false,
      options: defaultsOf(rule),
      from: 'recommended',
    };
    for (const { from, preset, rules: settings } of layers) {
      if (preset) held = { ...held, severity: inPreset(rule, preset), isSet: false, from: preset };
      const setting = settings && Object.hasOwn(settings, rule.id) ? settings[rule.id] : undefined;
      if (setting) held = withSetting(held, setting, from);
    }
    return held;
  });
}

function withSetting(held: RuleInForce, { severity, options }: RuleSetting, from: string): RuleInForce {
  const set = typeof severity === 'string' ? { concept: severity, proposal: severity, approval: severity } : severity;
  return {
    ...held,
    severity: { ...held.severity, ...set },
    isSet: held.isSet || set !== undefined,
    options: { ...held.options, ...options },
    from,
  };
}

const defaultsOf = ({ options = {} }: Rule): Record<string, number> =>
  Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]));

/**
 * How grave a rule is in a preset. `recommended` has what the catalogue says, without the rules on which opinions differ.
 * `strict` has all of them; a note is a warning, and at approval a warning is an error. What rests on words stays a
 * warning at most (catalogue, ground rule 1).
 */
function inPreset(rule: Rule, preset: Preset): RuleInForce['severity'] {
  const at = (stage: Stage): StageSeverity => {
    const severity = rule.severity[stage];
    // How grave a rule of a house is, its authors say.
    if (rule.category === 'house') return severity;
    if (preset === 'recommended') return rule.strictOnly ? 'off' : severity;
    if (severity === 'note') return 'warning';
    return severity === 'warning' && stage === 'approval' && !readsWords(rule) ? 'error' : severity;
  };
  return { concept: at('concept'), proposal: at('proposal'), approval: at('approval') };
}

const readsWords = ({ id, category }: Rule): boolean =>
  category === 'wording' || id === 'sensitive-passage-is-reviewed';
