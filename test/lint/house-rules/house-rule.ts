import { parse } from 'yaml';
import type { Design } from '../../../src/design/design.generated.ts';
import { lintDesign } from '../../../src/lint/engine.ts';
import type { Finding } from '../../../src/lint/finding.ts';
import { readRuleFile } from '../../../src/lint/house-rules/read-rule-file.ts';
import { asCatalogued } from '../../../src/lint/rule-set.ts';

/** What of a rule a test sets, each as YAML; an empty text leaves the key out. */
export type RuleLines = Readonly<Record<string, string>>;

const USUAL: RuleLines = {
  id: 'a-rule',
  statement: 's',
  for: 'outcome-indicator',
  check: '{field: unit, present: yes}',
  message: "'{id}'",
  help: 'do it',
  why: 'w',
  source: '{title: t}',
  severity: 'warning',
  failing: '{logframe: {outcomes: [{id: OC1, indicators: [{id: OC1-I1}]}]}}',
  passing: '{programme: {title: t}}',
};

/** A rule file of one organisation, its rules with the usual lines where a test sets no other. */
export function ruleFile(...rules: readonly RuleLines[]): string {
  const lines = rules.map((rule) => {
    const all = Object.entries({ ...USUAL, ...rule }).filter(([, value]) => value !== '');
    return `  - ${all.map(([key, value]) => `${key}: ${value}`).join('\n    ')}\n`;
  });
  return `kind: house-rules\nname: acme\norganisation: Acme Fund\nrules:\n${lines.join('')}`;
}

/** What is wrong in a rule file, each as `line:column message help`. */
export const faultsIn = (source: string): string[] =>
  readRuleFile(source, 'h.yaml').problems.map(
    ({ line, column, message, help }) => `${line}:${column} ${message} ${help}`,
  );

/** What a house rule finds in a design written as YAML (without its `ctip: 1`). */
export function findings(rule: RuleLines, design: string, excerpts: 'shown' | 'left-out' = 'shown'): Finding[] {
  const { rules, problems } = readRuleFile(ruleFile(rule), 'h.yaml');
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  const data = parse(`ctip: 1\n${design}`) as Design;
  return lintDesign(data, { rules: asCatalogued(rules.map((placed) => placed.rule)), excerpts });
}
