import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Design } from '../../src/design/design.generated.ts';
import { lintDesign } from '../../src/lint/engine.ts';
import { MESSAGES } from '../../src/lint/messages/index.ts';
import { asCatalogued } from '../../src/lint/rule-set.ts';
import { RULES } from '../../src/lint/rules/registry.generated.ts';
import { wordsFor } from '../support/knowledge.ts';
import { schemaErrors } from '../support/schema-errors.ts';

const rulesFolder = new URL('../../src/lint/rules/', import.meta.url);
const SECTIONS = [
  '## Why',
  '## Authority',
  '## How to mend it',
  '## Failing example',
  '## Passing example',
  '## Not flagged',
];

/** The YAML blocks under a heading of a page. */
function examples(page: string, heading: string): string[] {
  const section = page.split(heading)[1]?.split('\n## ')[0] ?? '';
  return [...section.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
}

it('every folder is in the registry', () => {
  const folders = readdirSync(rulesFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(RULES.map((rule) => rule.id)).toEqual(folders.map((entry) => entry.name).sort());
});

it('the catalogue of messages speaks of no rule that does not exist', () => {
  expect(Object.keys(MESSAGES).filter((id) => !RULES.some((rule) => rule.id === id))).toEqual([]);
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const page = readFileSync(new URL(`${id}/page.md`, rulesFolder), 'utf8');
  // Rules that read findings need those of the others.
  const rules = asCatalogued(rule.readsFindings ? RULES : [rule]);
  const check = (yaml: string) =>
    lintDesign(parse(yaml) as Design, { rules, words: wordsFor, today: '2026-11-22' }).filter(
      (finding) => finding.rule === id,
    );

  it('has a page with all parts that states the severities of the rule', () => {
    expect(page.startsWith(`# ${id}\n\n> `)).toBe(true);
    expect(SECTIONS.filter((heading) => !page.includes(`\n${heading}\n`))).toEqual([]);
    const { concept, proposal, approval } = rule.severity;
    expect(page).toContain(
      `Category: ${rule.category} · ${rule.core ? 'core' : 'refinement'} · concept ${concept}, proposal ${proposal}, approval ${approval}`,
    );
    expect(/^Category: .* · strict only$/m.test(page)).toBe(rule.strictOnly === true);
    for (const key of rule.sources) expect(page).toContain(`\`${key}\``);
  });

  it('has a page that tells each option with its default', () => {
    const rows = [...page.matchAll(/^\| `([a-z_]+)` \| ([\d.]+) \| (.+) \|$/gm)].map((row) => row.slice(1));
    const options = Object.entries(rule.options ?? {});
    expect(rows).toEqual(options.map(([name, option]) => [name, String(option.default), option.description]));
    if (options.length === 0) return;
    const inOrder = ['\n## How to mend it\n', '\n## Options\n', '\n## Failing example\n'].map((part) =>
      page.indexOf(part),
    );
    expect(inOrder).toEqual([...inOrder].sort((one, other) => one - other));
    expect(page.split('\n## Options\n')[1]?.split('\n## ')[0]).toContain('(`proposed`)');
  });

  it('every failing example fails and every passing example passes', () => {
    const failing = examples(page, '## Failing example');
    const passing = examples(page, '## Passing example');
    expect(failing.length).toBeGreaterThan(0);
    expect(passing.length).toBeGreaterThan(0);
    for (const yaml of [...failing, ...passing]) expect(schemaErrors(parse(yaml))).toEqual([]);
    for (const yaml of failing)
      expect(
        check(yaml).map((finding) => finding.rule),
        yaml,
      ).toContain(id);
    for (const yaml of passing) expect(check(yaml), yaml).toEqual([]);
  });
});
