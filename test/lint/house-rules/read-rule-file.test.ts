import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsAt } from '../../../src/design/fields.ts';
import { ELEMENT_KINDS } from '../../../src/lint/house-rules/element-kinds.ts';
import { readRuleFile } from '../../../src/lint/house-rules/read-rule-file.ts';
import { findField } from '../../../src/lint/house-rules/scope.ts';
import { TEXT_PATTERNS } from '../../../src/lint/house-rules/text-patterns.ts';
import { tryExamples } from '../../../src/lint/house-rules/try-examples.ts';
import { faultsIn, ruleFile } from './house-rule.ts';

const schema = JSON.parse(readFileSync(new URL('../../../schemas/house-rules.schema.json', import.meta.url), 'utf8'));

it('the schema names the kinds and the patterns that there are', () => {
  const { rule, test } = schema.definitions;
  expect(rule.properties.for.enum).toEqual(Object.keys(ELEMENT_KINDS));
  expect(test.properties.refers_to.properties.kind.enum).toEqual(Object.keys(ELEMENT_KINDS));
  expect(test.properties.pattern.enum).toEqual(Object.keys(TEXT_PATTERNS));
});

it.each(Object.entries(ELEMENT_KINDS))('a %s stands where the design format has one', (_, { places }) => {
  for (const place of places) expect([place, fieldsAt(place).length > 0]).toEqual([place, true]);
});

describe('the file as a whole', () => {
  it.each([
    ['', '1:1 The file is empty.'],
    ['- a\n', '1:1 The file should hold keys'],
    ['name: acme\n', '1:1 The file does not say what it holds. Begin it with `kind: house-rules`.'],
    ['kind: additions\n', '1:7 "additions" cannot stand at kind'],
    ['kind: house-rules\nname: acme\norganisation: A\nrules: []\n', '4:1 The list rules is empty.'],
    [ruleFile({}).replace('acme', 'Acme Fund'), '2:7 "Acme Fund" does not have the form that "name" needs.'],
    [ruleFile({}).replace('acme', 'internal'), '2:7 The name "internal" is kept for ctip.'],
    [ruleFile({ __proto: '1' }).replace('__proto', '__proto__'), 'The key "__proto__" is not allowed.'],
    [ruleFile({ message: '"a\\u202eb"' }), '9:14 The text of a-rule.message holds a sign that nobody sees (U+202E).'],
    [ruleFile({ where: `${'{not: '.repeat(30)}{field: unit}${'}'.repeat(30)}` }), 'nested deeper than 20 levels'],
  ])('%j', (source, said) => {
    const read = readRuleFile(source, 'h.yaml');
    expect(faultsIn(source)[0]).toContain(said);
    expect(source.includes('internal') ? [] : read.rules).toEqual([]);
  });

  it('says every fault, and keeps the rules in which there is none', () => {
    const source = ruleFile(
      { id: 'one', check: '{field: untis, present: yes}' },
      { id: 'two' },
      { id: 'three', for: 'outcom' },
      { id: 'two' },
    );
    expect(faultsIn(source).map((said) => said.replace(/\. .*/, '.'))).toEqual([
      '8:20 There is no field "untis".',
      '29:10 "outcom" cannot stand at three.for.',
      '38:9 The id "two" stands twice in this file, first in line 16.',
    ]);
    expect(readRuleFile(source, 'h.yaml').rules.map(({ rule }) => rule.id)).toEqual(['acme/two']);
  });
});

it('two rules without an id lack one each, and not the same', () => {
  expect(faultsIn(ruleFile({ id: '' }, { id: '' })).map((said) => said.replace(/\. .*/, '.'))).toEqual([
    '5:5 rules 1 has no "id".',
    '15:5 rules 2 has no "id".',
  ]);
});

describe('a field', () => {
  it.each([
    ['untis', 'There is no field "untis". Did you mean "unit"?'],
    ['baseline.vale', 'There is no field "vale" in "baseline". Did you mean "value" or "date"?'],
    ['budjet.total', 'There is no field "budjet".'],
    ['evaluatoin.scope', 'There is no field "evaluatoin". Did you mean "evaluation"?'],
    ['unit.x', 'There is no field "x" in "unit". Remove what stands behind the last dot'],
    ['constructor', 'There is no field "constructor".'],
    ['programme.partners.name', '"programme.partners.name" leads into the list "programme.partners"'],
  ])('%s', (field, said) => {
    expect(faultsIn(ruleFile({ check: `{field: ${field}, present: yes}` }))).toEqual([
      expect.stringContaining(`8:20 ${said}`),
    ]);
  });

  it('is looked for in the element before the top of the design, and in the answers of every activity type', () => {
    const places = (kind: keyof typeof ELEMENT_KINDS, path: string) => {
      const found = findField(ELEMENT_KINDS[kind].places, path);
      return 'message' in found ? found.message : [found.field.type, found.isOfDesign];
    };
    expect(places('budget', 'evaluation')).toEqual(['money', false]);
    expect(places('activity', 'end')).toEqual(['date', false]);
    expect(places('activity', 'programme.end')).toEqual(['date', true]);
    expect(places('response', 'answers.pretest')).toEqual(['answer', false]);
    expect(places('response', 'answers.x_before_payment')).toEqual(['answer', false]);
    expect(places('target', 'by')).toEqual(['date', false]);
  });
});

describe('a test', () => {
  it.each([
    ['{field: unit}', 'Nothing is asked of "unit".'],
    ['{present: yes}', 'The test names no field.'],
    ['{field: unit, presnt: yes}', 'There is no key "presnt" in a-rule.check. Did you mean "present"?'],
    ['{field: unit, present: yes, length: {at_most: 3}}', 'Two things are asked of "unit": present and length.'],
    ['{field: unit, all: [{field: unit, present: yes}]}', '"all" cannot stand beside other keys of a test.'],
    ['{all: []}', 'The list a-rule.check.all is empty.'],
    [
      '{field: unit, sum: {of: amount, at_most: 3}}',
      '"sum" can be asked only of lists of entries, and "unit" is none of these.',
    ],
    ['{field: cost, length: {at_most: 3}}', '"length" can be asked only of texts, and "cost" is none of these.'],
    ['{field: measures, number: {at_most: 3}}', '"number" can be asked only of numbers'],
    ['{field: unit, date_order: {not_after: programme.end}}', '"date_order" can be asked only of dates'],
    [
      '{field: unit, pattern: single-sentense}',
      '"single-sentense" cannot stand at a-rule.check.pattern. Did you mean "single-sentence"?',
    ],
    ["{field: unit, pattern: '(a+)+$'}", '"(a+)+$" cannot stand at a-rule.check.pattern.'],
    ["{field: unit, template: 'ACF-000'}", '"C" stands for nothing; write [C] for itself.'],
    ["{field: unit, template: '[ACF-000'}", 'A bracket is not closed.'],
    ["{field: unit, template: 'ACF]'}".replace('ACF', 'A'), 'A bracket is closed that was never opened.'],
    ['{field: measures, one_of: [practise]}', '"practise" can never stand at "measures". Did you mean "practice"?'],
    ['{field: single_act, one_of: [maybe]}', '"maybe" can never stand at "single_act".'],
    ['{field: unit, length: {at_least: 5, at_most: 3}}', 'Nothing is at least 5 and at most 3.'],
    ['{field: unit, length: {in: words}}', '"length" says neither at_least nor at_most.'],
    [
      '{field: responsible, refers_to: {kind: target-group}}',
      '"responsible" can never name an entry of the kind "target-group".',
    ],
    ['{field: targets, count: {at_least: 1, where: {field: amount, present: yes}}}', 'There is no field "amount".'],
    [
      '{field: disaggregation, count: {at_least: 1, where: {field: x, present: yes}}}',
      'The entries of "disaggregation" have no keys',
    ],
    ['{field: baseline.date, date_order: {not_after: programme.title}}', '"programme.title" is no date.'],
    ['{field: baseline.date, date_order: {not_after: 2030-13}}', 'There is no date "2030-13".'],
    ['{field: baseline.date, date_order: {months: 3}}', '"date_order" needs one of not_before and not_after.'],
    ['{field: programme.budget.lines, sum: {of: what, at_most: 3}}', '"what" is no number, so it cannot be added up.'],
    [
      '{field: programme.budget.lines, sum: {of: programme.budget.total, at_most: 3}}',
      'The entries of "programme.budget.lines" have no field "programme.budget.total".',
    ],
    ['{field: programme.budget.lines, sum: {of: amount}}', '"sum" says neither at_least nor at_most.'],
    ['{field: programme.budget.lines, sum: {of: amount, equals: programme.title}}', '"programme.title" is no number.'],
    [
      '{field: programme.budget.lines, sum: {of: amount, equals: 3, at_most: 3}}',
      '"sum" says both what it equals and bounds.',
    ],
    ['{field: programme.budget.lines, share: {at_most: 3}}', 'a-rule.check.share has no "where".'],
  ])('%s', (check, said) => {
    expect(faultsIn(ruleFile({ check }))).toEqual([expect.stringContaining(said)]);
    // What is asked in a condition is read in the same way.
    expect(faultsIn(ruleFile({ where: `{not: ${check}}` }))).toEqual([
      expect.stringContaining(said.replace('a-rule.check', 'a-rule.where.not')),
    ]);
  });
});

describe('the texts', () => {
  it.each([
    ["'{idd}'", 'There is no placeholder "{idd}". Did you mean "id"?'],
    ["'{Id}'", 'There is no placeholder "{Id}".'],
    ["'a { b'", 'There is no placeholder "{ b".'],
    ["'{id:qoted}'", '"qoted" is no form of a placeholder. Did you mean "quoted"?'],
    ["'{value}'", 'The check has nothing to put in place of {value}.'],
  ])('%s', (message, said) => {
    expect(faultsIn(ruleFile({ message }))).toEqual([expect.stringContaining(`9:14 ${said}`)]);
    expect(faultsIn(ruleFile({ help: message }))).toEqual([expect.stringContaining(said)]);
  });

  it('cannot speak of one field where the check speaks of several', () => {
    const check = '{any: [{field: unit, present: yes}, {field: definition, present: yes}]}';
    expect(faultsIn(ruleFile({ check, message: "'{field} {expected}'" }))).toHaveLength(2);
    const not = '{not: {field: measures, one_of: [delivery]}}';
    expect(faultsIn(ruleFile({ check: not, message: "'{field} {expected} {value}'" }))).toEqual([]);
  });

  it.each(['warn', '{propsal: error}', '{proposal: eror}', '3', '{}'])('a severity cannot be %s', (severity) => {
    expect(faultsIn(ruleFile({ severity }))).toEqual([expect.stringContaining('severity')]);
  });
});

it('whatever stands in a file, it ends with problems, or with rules that can be run', () => {
  const keys = fc.constantFrom(
    'field',
    'present',
    'count',
    'sum',
    'share',
    'one_of',
    'all',
    'not',
    'where',
    'of',
    'at_least',
    'date_order',
    'refers_to',
    'kind',
    'pattern',
    'template',
  );
  const leaf = fc.oneof(
    fc.constantFrom('unit', 'yes', 'lines', 'amount', 'targets', 'baseline.date', '{id}', ''),
    fc.integer(),
    fc.boolean(),
  );
  const tree = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.array(tie('node'), { maxLength: 3 }),
      fc.dictionary(keys, tie('node'), { maxKeys: 3 }),
    ),
  })).node;
  fc.assert(
    fc.property(tree, fc.constantFrom('where', 'check', 'message', 'severity', 'for', 'source'), (value, key) => {
      const { problems, rules } = readRuleFile(ruleFile({ [key]: JSON.stringify(value) }), 'h.yaml');
      expect(problems.length + rules.length).toBeGreaterThan(0);
      const crashes = rules.flatMap(tryExamples).filter(({ message }) => message.startsWith('The rule'));
      expect(crashes).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
