import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Design } from '../../../src/design/design.generated.ts';
import { lintDesign } from '../../../src/lint/engine.ts';
import type { Rule } from '../../../src/lint/rule.ts';
import { asCatalogued } from '../../../src/lint/rule-set.ts';
import { rule as ambiguous } from '../../../src/lint/rules/ambiguous-count-is-explained/rule.ts';
import { rule as counts } from '../../../src/lint/rules/count-is-not-the-only-outcome/rule.ts';
import { rule as critical } from '../../../src/lint/rules/critical-assumption-is-managed/rule.ts';
import { rule as decided } from '../../../src/lint/rules/evaluation-is-decided/rule.ts';
import { rule as isPublic } from '../../../src/lint/rules/findings-are-public/rule.ts';
import { rule as oneThing } from '../../../src/lint/rules/indicator-asks-one-thing/rule.ts';
import { rule as complete } from '../../../src/lint/rules/indicator-is-complete/rule.ts';
import { rule as named } from '../../../src/lint/rules/indicator-names-what-is-counted/rule.ts';
import { rule as monitoring } from '../../../src/lint/rules/monitoring-is-set-up/rule.ts';
import { rule as mapped } from '../../../src/lint/rules/others-are-mapped/rule.ts';
import { rule as independent } from '../../../src/lint/rules/outcome-evidence-is-independent/rule.ts';
import { rule as assumption } from '../../../src/lint/rules/outcome-has-assumption/rule.ts';
import { rule as baseline } from '../../../src/lint/rules/outcome-has-baseline/rule.ts';
import { rule as change } from '../../../src/lint/rules/outcome-has-outcome-indicator/rule.ts';
import { rule as action } from '../../../src/lint/rules/outcome-measures-action/rule.ts';
import { rule as plan } from '../../../src/lint/rules/plan-has-money-and-owners/rule.ts';
import { rule as filled } from '../../../src/lint/rules/required-field-is-filled/rule.ts';
import { findingsOf, messagesOf } from '../../support/findings-of.ts';

type Case = readonly [title: string, yaml: string, findings: readonly string[]];

function table(rule: Rule, cases: readonly Case[]): void {
  describe(rule.id, () => {
    it.each(cases)('%s', (_, yaml, expected) => {
      expect(findingsOf(rule, yaml)).toEqual(expected);
    });
  });
}

/** The rules that report, each as often as it does. */
const rulesOf = (rules: readonly Rule[], yaml: string): string[] =>
  lintDesign(parse(`ctip: 1\n${yaml}`) as Design, { rules: asCatalogued(rules), words: () => undefined }).map(
    ({ rule }) => rule,
  );

const OC = '/logframe/outcomes/0';
const outcome = (of: string, { stage = 'approval', more = '', inLogframe = '' } = {}) =>
  `stage: ${stage}\n${more}logframe: {${inLogframe}outcomes: [{id: OC1, ${of}}]}`;

const OPEN = 'indicators: [{id: OC1-I1, baseline: {not_known_yet: Taken with the evaluation.}}]';
const WORK = `${OPEN}, outputs: [{id: OP1.1, activities: [{id: A1.1.1, kind: outreach, start: 2027-04}]}]`;
const evaluated = (evaluation: string, stage = 'approval') =>
  outcome(WORK, { stage, more: `evaluation: {${evaluation}}\n` });
table(baseline, [
  ['planned with a date in time', evaluated('timing: [{kind: baseline, date: 2027-02}]'), []],
  ['planned without a date', evaluated('timing: [{kind: baseline}]'), ['error /evaluation/timing/0']],
  ['the date may be open at proposal', evaluated('timing: [{kind: baseline}]', 'proposal'), []],
  [
    'planned too late, at any stage',
    evaluated('timing: [{kind: baseline, date: 2027-06}]', 'proposal'),
    ['warning /evaluation/timing/0'],
  ],
  [
    'before and after, without a baseline in the calendar',
    evaluated('approach: before-after, timing: [{kind: final, date: 2029-01}]'),
    ['error /evaluation/timing'],
  ],
  ['before and after, the calendar open as a whole', evaluated('comparison: {kind: before-after}'), []],
  ['nothing is planned', evaluated('timing: [{kind: final, date: 2029-01}]'), [`error ${OC}/indicators/0/baseline`]],
  [
    'planned, and the indicator says nothing of it',
    evaluated('timing: [{kind: baseline, date: 2027-02}]').replace(/baseline: \{not_known_yet[^}]*\}/, 'unit: people'),
    [`error ${OC}/indicators/0/baseline`],
  ],
]);
it('outcome-has-baseline speaks of the date, not of a missing baseline', () => {
  expect(messagesOf([baseline], evaluated('timing: [{kind: baseline}]'))).toEqual([
    'The evaluation plans the baseline of OC1-I1, and by when it is taken is not written down yet. It is needed before the first contact with the group.',
  ]);
});

const FULL =
  'unit: points, targets: [{by: 2029-01, value: 4}], means_of_verification: M, frequency: yearly, responsible: own';
describe('indicator-is-complete', () => {
  it.each([
    ['a scale', 'scale', ['OC1-I1 lacks a cut-off (the score from which somebody counts).']],
    ['a number', 'number', []],
  ])('cut-off: %s', (_, measure, expected) => {
    const yaml = outcome(`indicators: [{id: OC1-I1, measure: ${measure}, ${FULL}}]`, { stage: 'proposal' });
    expect(messagesOf([complete], yaml)).toEqual(expected);
  });

  const two = (one: string, other: string) =>
    outcome(
      `indicators: [{id: OC1-I1, measure: number, unit: days, ${one}}, {id: OC1-I2, measure: number, unit: days, ${other}}]`,
      { stage: 'proposal' },
    );
  const REST = 'targets: [{by: 2029-01, value: 4}], means_of_verification: M';
  const PLACES = ['warning /monitoring/frequency', 'warning /monitoring/responsible'];
  it('says what is missing at all of several indicators once, at monitoring', () => {
    expect(findingsOf(complete, two(REST, REST))).toEqual(PLACES);
    expect(findingsOf(complete, two(`${REST}, frequency: yearly, responsible: own`, REST))).toEqual([
      `warning ${OC}/indicators/1`,
    ]);
  });
  it('leaves the role to the rule on monitoring', () => {
    expect(rulesOf([complete, monitoring], two(REST, REST)).sort()).toEqual([complete.id, monitoring.id]);
  });
  it('names with its own gaps what approval asks besides', () => {
    const yaml = outcome('indicators: [{id: OC1-I1, text: T, measures: practice, measure: number, unit: days}]');
    const of = (rules: readonly Rule[]) => messagesOf(rules, yaml).filter((message) => /I1/.test(message));
    expect(of([complete, filled])).toEqual([
      'OC1-I1 lacks a target, a means of verification, a word on how often it is measured, a role that measures it, a direction, the kind of its source and whose change it shows.',
    ]);
    expect(of([filled])).toEqual(['Still open in OC1-I1: direction, kind of source and whose change it shows.']);
  });
});

const impact = (indicators: string) =>
  outcome('indicators: [{id: OC1-I1, measures: practice}]', {
    stage: 'proposal',
    inLogframe: `impact: {statement: Fewer people are held${indicators}}, `,
  });
table(change, [
  ['no indicator of the impact', impact(''), ['note /logframe/impact/indicators']],
  ['said to have none', impact(', indicators: {does_not_apply: No figure exists.}'), []],
  ['documents', impact(', indicators: [{id: IM-I1, counts: documents}]'), ['error /logframe/impact/indicators']],
  ['opinions', impact(', indicators: [{id: IM-I1, measures: attitude}]'), ['error /logframe/impact/indicators']],
  [
    'one that shows more',
    impact(', indicators: [{id: IM-I1, measures: delivery}, {id: IM-I2, measures: condition}]'),
    [],
  ],
]);

const ABLE = 'indicators: [{id: OC1-I1, measures: ability}, {id: OC1-I2, measures: institution, counts: documents}]';
table(action, [
  [
    'a skill where an act is claimed',
    outcome(`who_changes: [{does: Ask in private.}], ${ABLE}`),
    [`warning ${OC}/indicators`],
  ],
  ['no act is claimed', outcome(`who_changes: [{situation: They are housed.}], ${ABLE}`), []],
  ['no more is claimed than the skill', outcome(`who_changes: [{does: D}], claim_limit: ability, ${ABLE}`), []],
  [
    'an act beside it',
    outcome(
      'who_changes: [{does: D}], indicators: [{id: OC1-I1, measures: ability}, {id: OC1-I2, measures: practice}]',
    ),
    [],
  ],
]);

const answered = (evaluation: string, responsible = 'P1', more = '') =>
  outcome(
    `indicators: [{id: OC1-I1, responsible: ${responsible}${more}}], outputs: [{id: OP1.1, activities: [{id: A1.1.1, responsible: P1}]}]`,
    { more: `evaluation: {${evaluation}}\n` },
  );
table(independent, [
  ['nobody from outside', answered('conduct: self'), ['warning /logframe/outcomes']],
  ['no evaluation', answered('scope: none'), ['warning /logframe/outcomes']],
  ['the organisation itself', answered('conduct: internal', 'own'), ['warning /logframe/outcomes']],
  ['an evaluation from outside', answered('conduct: external'), []],
  ['another role answers', answered('conduct: self', 'university'), []],
  ['another collects', answered('conduct: self', 'P1', ', collected_by: university'), []],
]);

const counted = outcome(
  'activity_types: [criminal-justice], indicators: [{id: OC1-I1, text: Cases, counts: cases, measure: count}]',
);
it('a plain count that is the only outcome is one finding', () => {
  expect(rulesOf([counts, ambiguous, named], counted)).toEqual([counts.id]);
  expect(rulesOf([ambiguous, named], counted)).toEqual([ambiguous.id, named.id]);
});

it('readers are asked for once the evaluation is decided', () => {
  const yaml = 'stage: approval\nevaluation: {scope: own}';
  expect(rulesOf([isPublic], yaml)).toEqual([isPublic.id]);
  expect(rulesOf([decided, isPublic], yaml)).toEqual([decided.id]);
});

describe('messages quote what they speak of', () => {
  const card = (more: string) =>
    outcome(`assumptions: [{id: OC1-A1, text: Posts are kept, effect: high, holds: likely${more}}]`);
  const SAME =
    'statement: Nurses ask workers about debt, assumptions: [{id: OC1-A1, text: Nurses ask workers about debt';
  it.each([
    [
      critical,
      card(''),
      'OC1 suffers much if OC1-A1 ("Posts are kept") does not hold, and nothing shows whether it does.',
    ],
    [critical, card(', private: yes'), 'OC1 suffers much if OC1-A1 does not hold, and nothing shows whether it does.'],
    [
      assumption,
      outcome(`${SAME}}]`),
      'OC1 assumes only itself; its own words come back in OC1-A1: "Nurses ask workers about debt".',
    ],
    [assumption, outcome(`${SAME}, private: yes}]`), 'OC1 assumes only itself; its own words come back in OC1-A1.'],
    [
      oneThing,
      outcome('indicators: [{id: OC1-I1, text: Number of calls and share of calls answered}]'),
      'The text of OC1-I1 ("Number of calls and share of calls answered") holds two measures. One value cannot answer both.',
    ],
    [
      mapped,
      'landscape: [{who: the union, where: Kessal}]',
      'No entry of the landscape says who works where and how this design stands to it. The nearest one ("the union") lacks its relation to this design.',
    ],
    [
      plan,
      'stage: approval\nresponses: [{type: national-plan, plan: {status: draft, actions: [{action: Open a shelter, owner: P1}]}}]',
      'Action 1 ("Open a shelter") of the national plan lacks a cost, or a date by which it is known.',
    ],
  ])('%#', (rule, yaml, expected) => {
    expect(messagesOf([rule as Rule], yaml)).toContain(expected);
  });
});
