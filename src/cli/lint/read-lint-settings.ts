import { dirname, relative } from 'node:path';
import picomatch from 'picomatch';
import type { Rule, Stage } from '../../lint/rule.ts';
import type { RuleLayer } from '../../lint/rule-set.ts';
import { RULES } from '../../lint/rules/registry.generated.ts';
import type { Problem } from '../../yaml/problem.ts';
import type { Configuration, OverrideData } from '../configuration.ts';
import { type ConfigurationStep, readConfigurationChain, within } from '../configuration-chain.ts';
import type { Io } from '../io.ts';
import { type LintSettings, type Override, settingsOf } from './lint-settings.ts';
import { readRuleSettings } from './rule-settings.ts';

/**
 * The settings of a configuration and of everything that it extends.
 *
 * @param path absolute path of the configuration
 * @throws UserError at its place for what is wrong in one of the files
 */
export async function readLintSettings(path: string, io: Io): Promise<LintSettings> {
  const folder = dirname(path);
  const chain = readConfigurationChain(path, io);
  const rules = [...RULES, ...(await houseRulesOf(chain, folder, io))];
  const layers: RuleLayer[] = [];
  const overrides: Override[] = [];
  let stage: Stage | undefined;
  for (const step of chain) {
    if ('preset' in step) {
      layers.push({ from: step.preset, preset: step.preset });
      continue;
    }
    const { configuration } = step;
    const problems: Problem[] = [];
    const { data, shown } = configuration;
    const settingsIn = (group: Readonly<Record<string, unknown>>, at: readonly (string | number)[]) => {
      const read = readRuleSettings(group, at, rules);
      problems.push(...read.problems);
      return read.settings;
    };
    stage = data.stage ?? stage;
    if (data.rules) layers.push({ from: shown, rules: settingsIn(data.rules, ['rules']) });
    for (const [index, override] of (data.overrides ?? []).entries()) {
      const layer: RuleLayer = {
        from: `${shown} for ${override.files.join(', ')}`,
        rules: settingsIn(override.rules ?? {}, ['overrides', index, 'rules']),
      };
      const useless = uselessOverride(override);
      if (useless)
        problems.push({ rule: 'schema', severity: 'error', pointer: ['overrides', index, ...useless.at], ...useless });
      const matches = picomatch([...override.files], { dot: true });
      const shownTo = (path: string) => relative(configuration.folder, path).replaceAll('\\', '/');
      overrides.push({ matches: (path) => matches(shownTo(path)), stage: override.stage, layer });
    }
    if (problems.length > 0) configuration.refuse(problems);
  }
  const from = chain.flatMap((step) => ('preset' in step ? [] : [step.configuration.shown]));
  return settingsOf(rules, layers, stage, overrides, from);
}

/** An override that can do nothing, and what to do about it. */
function uselessOverride({
  files,
  stage,
  rules,
}: OverrideData): { at: (string | number)[]; message: string; help: string } | undefined {
  if (stage === undefined && rules === undefined)
    return { at: [], message: 'This override sets nothing.', help: 'Add stage or rules, or take it out.' };
  const wrong = files.findIndex((pattern) => /^\/|^[a-zA-Z]:|(?:^|\/)\.\.(?:\/|$)|\/$/.test(pattern));
  if (wrong < 0) return undefined;
  return {
    at: ['files', wrong],
    message: `The pattern "${files[wrong]}" fits no path below the folder of this file.`,
    help: 'Write it from that folder, without / at its ends and without .., such as drafts/**.',
  };
}

/** The files with house rules that a chain of configurations names, each once. */
export function houseRuleFiles(chain: readonly ConfigurationStep[], root: string): string[] {
  const filesOf = (configuration: Configuration) =>
    (configuration.data.house_rules ?? []).map((name, index) =>
      within(root, configuration, name, ['house_rules', index]),
    );
  return [...new Set(chain.flatMap((step) => ('preset' in step ? [] : filesOf(step.configuration))))];
}

async function houseRulesOf(chain: readonly ConfigurationStep[], root: string, io: Io): Promise<readonly Rule[]> {
  const files = houseRuleFiles(chain, root);
  if (files.length === 0) return [];
  const { readHouseRules } = await import('../read-house-rules.ts');
  return readHouseRules(files, io);
}
