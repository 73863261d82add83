import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Design } from '../../../src/design/design.generated.ts';
import { lintDesign } from '../../../src/lint/engine.ts';
import { readRuleFile } from '../../../src/lint/house-rules/read-rule-file.ts';
import { asCatalogued } from '../../../src/lint/rule-set.ts';
import { rule as requiredFieldIsFilled } from '../../../src/lint/rules/required-field-is-filled/rule.ts';
import { findings, type RuleLines, ruleFile } from './house-rule.ts';

const compiled = (rule: RuleLines) => readRuleFile(ruleFile(rule), 'h.yaml').rules[0]?.rule;

it('carries the id, the category and the words of the organisation', () => {
  const source = '{title: Guidance, section: annex B, year: 2026, url: "https://acme.example/g"}';
  expect(compiled({ source })).toMatchObject({
    id: 'acme/a-rule',
    category: 'house',
    statement: 's',
    sources: ['Acme Fund, Guidance, annex B (2026), https://acme.example/g'],
    wording: { why: 'w' },
  });
  // No source can pass itself off as a key of the built-in knowledge.
  expect(compiled({ source: '{title: proposed, author: OECD}' })?.sources).toEqual(['OECD, proposed']);
});

it.each([
  ['error', ['error', 'error', 'error']],
  ['{proposal: warning}', ['off', 'warning', 'warning']],
  ['{concept: note, approval: error}', ['note', 'note', 'error']],
  ['{concept: warning, proposal: off}', ['warning', 'off', 'off']],
])('severity %s', (severity, [concept, proposal, approval]) => {
  expect(compiled({ severity })?.severity).toEqual({ concept, proposal, approval });
});

describe('a finding', () => {
  const PARTNER = { for: 'partner', check: '{field: agreement, one_of: [mou, contract]}' };
  const design = 'programme: {partners: [{id: P1, agreement: mou}, {id: P7, agreement: letter}]}';

  it('names the element, the field, what stands there and what was expected', () => {
    const message = "'{id}: {field} is {value:quoted}, not {expected}.'";
    expect(findings({ ...PARTNER, message, help: "'Sign {expected} with {id}.'" }, design)).toMatchObject([
      {
        rule: 'acme/a-rule',
        severity: 'warning',
        message: 'P7: agreement is "letter", not mou or contract.',
        help: 'Sign mou or contract with P7.',
        why: 'w',
        sources: ['Acme Fund, t'],
        pointer: ['programme', 'partners', 1, 'agreement'],
        element: 'P7.agreement',
      },
    ]);
  });

  it('is known by nothing but what its message says', () => {
    const said = (message: string, other = design) => findings({ ...PARTNER, message }, other)[0]?.said;
    expect(said("'{id}'")).toEqual(said("'{id}'", design.replace('letter', 'informal')));
    expect(said("'{value}'")).not.toEqual(said("'{value}'", design.replace('letter', 'informal')));
  });

  it('names a part of the design where it has no id', () => {
    const found = (kind: string, more: RuleLines = {}) =>
      findings({ for: kind, check: '{field: programme.title, present: yes}', ...more }, 'stage: concept')[0]?.message;
    expect([found('design'), found('evaluation')]).toEqual(['design', 'evaluation']);
  });

  it('shows what was expected, but nothing of the design, where excerpts are left out', () => {
    const rule = {
      for: 'programme',
      check: '{field: title, pattern: starts-with-capital}',
      message: "'{id} {value:quoted}: {expected}'",
    };
    const [found] = findings(rule, 'programme: {title: fair season}', 'left-out');
    expect(found?.message).toBe('programme "[not shown]": a text that begins with a capital letter');
  });

  it('never shows what is private, and what can be traced to somebody', () => {
    const check = '{field: text, pattern: starts-with-capital}';
    const risk = (text: string, more = '') =>
      findings({ for: 'risk', check, message: "'{id} {value:quoted}'" }, `risks: [{id: R1, text: "${text}"${more}}]`)[0]
        ?.message;
    expect(risk('the clerk', ', private: yes')).toBe('R1 "[not shown]"');
    expect(risk('call rai at +977 9841 234567')).toBe('R1 "[not shown]"');
    expect(risk('the clerk')).toBe('R1 "the clerk"');
    const demand = { for: 'pattern', check: '{field: demand, pattern: starts-with-capital}', message: "'{value}'" };
    const said = (answer: string) => findings(demand, `patterns: [{id: TP1, demand: ${answer}}]`)[0]?.message;
    expect(said('{answer: low prices, private: yes}')).toBe('[not shown]');
    expect(said('{answer: low prices}')).toBe('low prices');
  });

  it('quotes no more than the beginning of a long text, quoted or not', () => {
    const rule = { for: 'programme', check: '{field: summary, pattern: starts-with-capital}', message: "'{value}'" };
    expect(findings(rule, `programme: {summary: "${'a '.repeat(5000)}"}`)[0]?.message.length).toBeLessThan(210);
  });

  it('takes the field off the list of what is required, for the same fault is reported once', () => {
    const { rules } = readRuleFile(ruleFile({ for: 'programme', check: '{field: title, present: yes}' }), 'h.yaml');
    const all = asCatalogued([requiredFieldIsFilled, ...rules.map(({ rule }) => rule)]);
    const found = lintDesign(parse('ctip: 1\nprogramme: {start: 2027}') as Design, { rules: all });
    expect(found.map(({ rule }) => rule)).toContain('acme/a-rule');
    expect(found.find(({ rule }) => rule === requiredFieldIsFilled.id)?.message).not.toMatch(/title/);
  });

  it('is given for every place at which an assumption or an indicator stands', () => {
    const design = `logframe:
  impact: {indicators: [{id: IM-I1}]}
  outcomes:
    - id: OC1
      indicators: [{id: OC1-I1}]
      assumptions: [{id: OC1-A1}]
      outputs: [{id: OP1.1, indicators: [{id: OP1.1-I1}], assumptions: [{id: OP1.1-A1}]}]
  watch: [{id: W1}]`;
    const ids = (kind: string) =>
      findings({ for: kind, check: '{field: text, present: yes}' }, design).map(({ message }) => message);
    expect(ids('indicator')).toEqual(['IM-I1', 'OC1-I1', 'OP1.1-I1', 'W1']);
    expect(ids('output-indicator')).toEqual(['OP1.1-I1']);
    expect(ids('assumption')).toEqual(['OC1-A1', 'OP1.1-A1']);
  });
});

it('has a page in the order of those of built-in rules, without HTML', () => {
  const page = compiled({
    statement: 'Every <b>unit</b> is < 5.',
    help: "'Add {expected} to {id}.'",
    failing: '\n      logframe:\n        outcomes:\n          - id: OC1 # ```',
  })?.page;
  expect(page).toBe(`# acme/a-rule

> Every \\<b>unit\\</b> is < 5.

Category: house · concept warning, proposal warning, approval warning

## Why

w

## Authority

Acme Fund, t.

## How to mend it

Add an answer to the entry.

## Failing example

\`\`\`\`yaml
logframe:
  outcomes:
    - id: OC1 # \`\`\`
\`\`\`\`

## Passing example

\`\`\`yaml
{programme: {title: t}}
\`\`\`
`);
});
