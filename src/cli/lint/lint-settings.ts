import type { Rule, Stage } from '../../lint/rule.ts';
import { type RuleInForce, type RuleLayer, rulesInForce } from '../../lint/rule-set.ts';
import { RULES } from '../../lint/rules/registry.generated.ts';

/** What holds for a run: the rules, and for each design how grave they are and at which stage it is checked. */
export interface LintSettings {
  /** All rules that exist, house rules included. */
  readonly rules: readonly Rule[];
  /** @param path absolute path of a design; undefined for what holds where no override does */
  rulesFor(path: string | undefined): readonly RuleInForce[];
  /** The stage that the configuration sets for a design; undefined where it leaves that to the design. */
  stageFor(path: string | undefined): Stage | undefined;
  /** The configuration files that were read, as people see them. */
  readonly from: readonly string[];
}

/** What holds for some designs only. */
export interface Override {
  /** @param path absolute path of a design */
  readonly matches: (path: string) => boolean;
  readonly stage: Stage | undefined;
  readonly layer: RuleLayer;
}

/** The settings without any configuration: the preset `recommended`. */
export const defaultSettings = (): LintSettings => settingsOf(RULES, [], undefined, [], []);

/**
 * Settings from layers and overrides. The rules are put together once for each set of overrides that meets.
 *
 * @param from the files that the layers came from, as people see them
 */
export function settingsOf(
  rules: readonly Rule[],
  layers: readonly RuleLayer[],
  stage: Stage | undefined,
  overrides: readonly Override[],
  from: readonly string[],
): LintSettings {
  const known = new Map<string, readonly RuleInForce[]>();
  const meeting = (path: string | undefined) =>
    path === undefined ? [] : overrides.filter(({ matches }) => matches(path));
  return {
    rules,
    rulesFor(path) {
      const met = meeting(path);
      const key = met.map((override) => overrides.indexOf(override)).join();
      const held = known.get(key) ?? rulesInForce(rules, [...layers, ...met.map(({ layer }) => layer)]);
      known.set(key, held);
      return held;
    },
    stageFor: (path) => meeting(path).findLast((override) => override.stage !== undefined)?.stage ?? stage,
    from,
  };
}
