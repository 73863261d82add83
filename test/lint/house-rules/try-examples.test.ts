import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VOCABULARY } from '../../../src/lint/house-rules/checks/vocabulary.ts';
import { ELEMENT_KINDS } from '../../../src/lint/house-rules/element-kinds.ts';
import { readRuleFile } from '../../../src/lint/house-rules/read-rule-file.ts';
import { TEXT_PATTERNS } from '../../../src/lint/house-rules/text-patterns.ts';
import { tryExamples } from '../../../src/lint/house-rules/try-examples.ts';
import { type RuleLines, ruleFile } from './house-rule.ts';

const tried = (rule: RuleLines) => {
  const { rules, locate } = readRuleFile(ruleFile(rule), 'h.yaml');
  return rules.flatMap(tryExamples).map(({ at, part, message }) => {
    const { line, column } = locate(at, part);
    return `${line}:${column} ${message}`;
  });
};

describe('the examples of a rule', () => {
  it.each<[RuleLines, readonly string[]]>([
    [{}, []],
    [{ severity: 'off' }, []],
    [{ failing: '{programme: {title: t}}' }, ['14:5 The failing example gives no finding.']],
    [
      { passing: '{logframe: {outcomes: [{id: OC1, indicators: [{id: OC1-I1, unit: tbd}]}]}}' },
      ['15:5 The passing example gives a finding at OC1-I1.unit: OC1-I1'],
    ],
    // A value that no measure has: the condition can never hold in the example.
    [{ where: '{field: measures, one_of: [practice]}' }, ['14:5 The failing example gives no finding.']],
    [
      { failing: '{logframe: {outcomes: [{id: OC1, indicators: [{id: OC1-I1, untis: x}]}]}}' },
      ['14:73 The failing example is no valid design. There is no key "untis" in OC1-I1. Did you mean "unit"?'],
    ],
    // In a design such a key is passed over with a warning.
    [
      { passing: '{programme: {favourite_colour: blue}}' },
      [
        '15:27 The passing example is no valid design. There is no key "favourite_colour" in programme; ctip passes over it.',
      ],
    ],
    [
      { passing: '{programme: {start: 2027-13}}' },
      ['15:34 The passing example is no valid design. "2027-13" cannot stand at programme.start.'],
    ],
    [
      { passing: '{ctip: 2}' },
      [
        '15:21 The passing example is no valid design. This is version 2 of the design format; this program reads version 1.',
      ],
    ],
  ])('%j', (rule, said) => {
    expect(tried(rule)).toEqual(said);
  });
});

describe('docs/house-rules.md', () => {
  const page = readFileSync(new URL('../../../docs/house-rules.md', import.meta.url), 'utf8');
  const [example = ''] = [...page.matchAll(/^```yaml\n(kind: house-rules\n[\s\S]*?)^```/gm)].map((match) => match[1]);

  it('shows a complete file that does what its examples say', () => {
    const { rules, problems } = readRuleFile(example, 'house-rules.yaml');
    expect([problems, rules.flatMap(tryExamples)]).toEqual([[], []]);
    expect(page).toContain(`ok      ${rules[0]?.rule.id}\n\n1 rule tested, 0 failed.`);
  });

  it('shows what is said of a mistake as it is said', () => {
    const { problems } = readRuleFile(example.replace('field: unit,', 'field: untis,'), 'house-rules.yaml');
    const [said] = problems.map(({ path, line, column, message }) => `${path}:${line}:${column}: ${message}`);
    expect(page).toContain(`\`\`\`text\n${said}\n\`\`\``);
  });

  it('names every kind, every check and every pattern', () => {
    const named = new Set(page.match(/(?<!`)`[^`\n]+`(?!`)/g)?.flatMap((code) => code.match(/[a-z_-]+/g) ?? []));
    const known = [...Object.keys(ELEMENT_KINDS), ...Object.keys(VOCABULARY), ...Object.keys(TEXT_PATTERNS)];
    expect(known.filter((name) => !named.has(name))).toEqual([]);
  });

  it('shows tests that can be read', () => {
    const shown = [...page.matchAll(/^\| `(\{field: .*\})` \|/gm)].map((match) => match[1] ?? '');
    expect(shown.length).toBeGreaterThanOrEqual(11);
    // Each is about one kind of element; of one of these it can be asked.
    const kinds = [
      'outcome-indicator',
      'outcome',
      'programme',
      'evaluation-question',
      'partner',
      'monitoring',
      'budget',
      'activity',
      'service',
    ];
    const readable = (check: string) =>
      kinds.some((kind) => readRuleFile(ruleFile({ for: kind, check }), 'h.yaml').problems.length === 0);
    expect(shown.filter((check) => !readable(check))).toEqual([]);
  });
});
