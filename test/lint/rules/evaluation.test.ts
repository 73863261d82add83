import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Design } from '../../../src/design/design.generated.ts';
import { lintDesign } from '../../../src/lint/engine.ts';
import type { Rule } from '../../../src/lint/rule.ts';
import { asCatalogued } from '../../../src/lint/rule-set.ts';
import { rule as decided } from '../../../src/lint/rules/evaluation-is-decided/rule.ts';
import { rule as funded } from '../../../src/lint/rules/evaluation-is-funded/rule.ts';
import { rule as experiment } from '../../../src/lint/rules/experiment-withholds-no-protection/rule.ts';
import { rule as decisions } from '../../../src/lint/rules/findings-lead-to-decisions/rule.ts';
import { rule as monitoring } from '../../../src/lint/rules/monitoring-is-set-up/rule.ts';
import { toJsonPointer } from '../../../src/yaml/pointer.ts';
import { schemaErrors } from '../../support/schema-errors.ts';

const REASON = 'The corridor review of the fund looks at every project in 2029.';

type Case = readonly [title: string, yaml: string, findings: readonly string[]];

function lint(rules: readonly Rule[], yaml: string) {
  const design: unknown = parse(`ctip: 1\n${yaml}`);
  expect(schemaErrors(design)).toEqual([]);
  return lintDesign(design as Design, { rules: asCatalogued(rules) });
}

function table(rule: Rule, cases: readonly Case[]): void {
  describe(rule.id, () => {
    it.each(cases)('%s', (_, yaml, expected) => {
      const found = lint([rule], yaml);
      for (const { message, help } of found) expect(message + help).not.toMatch(/[{}]|undefined|NaN/);
      expect(found.map(({ severity, pointer }) => `${severity} ${toJsonPointer(pointer)}`)).toEqual(expected);
    });
  });
}

const evaluation = (keys: string, stage = 'proposal') => `stage: ${stage}\nevaluation: {${keys}}\n`;
const FULL = 'scope: own, rationale: New here., conduct: mixed, approach: process, timing: [{kind: final, date: 2029}]';

table(decided, [
  ['nothing said, at concept', 'stage: concept', ['note /evaluation']],
  ['nothing said, at approval', 'stage: approval', ['error /evaluation']],
  ['scope and reason are enough at concept', evaluation('scope: own, rationale: New here.', 'concept'), []],
  ['and not at proposal', evaluation('scope: own, rationale: New here.'), ['warning /evaluation']],
  ['all of it', evaluation(FULL), []],
  ['no reason', evaluation(FULL.replace('New here.', 'tbd')), ['warning /evaluation']],
  ['none, without learning steps', evaluation('scope: none, rationale: Short.', 'concept'), ['note /evaluation']],
  ['none, without a reason', evaluation('scope: none, learning_steps: A review.'), ['warning /evaluation']],
  [
    'none, with both',
    evaluation(
      'scope: none, rationale: "None of our own, we feed the corridor review.", learning_steps: A note.',
      'approval',
    ),
    [],
  ],
  ['a reason in place of the section', evaluation(`does_not_apply: ${REASON}`), []],
  ['not known yet is no decision', evaluation('not_known_yet: The fund tells us in May.'), ['warning /evaluation']],
]);

describe('evaluation-is-decided', () => {
  it('lists what is open in one finding', () => {
    expect(lint([decided], evaluation('scope: own')).map(({ message }) => message)).toEqual([
      'The decision on evaluation lacks the reason for it, the choice of who carries it out, its dates and its approach.',
    ]);
  });

  it('asks what was set aside only where the reason is open', () => {
    const help = (yaml: string) => lint([decided], yaml)[0]?.help;
    expect(help(evaluation('scope: own'))).toContain('what was set aside');
    expect(help(evaluation('scope: own, rationale: New here.'))).toBe('Add conduct, timing and approach.');
  });

  it('silences the finer rules, wherever they would report', () => {
    const dates = 'programme: {start: 2027-01, end: 2029-12}\n';
    const rules = [decided, funded, decisions];
    const ids = (yaml: string) => lint(rules, yaml + dates).map(({ rule }) => rule);
    expect(ids(evaluation('scope: own'))).toEqual(['evaluation-is-decided']);
    expect(ids(evaluation(FULL))).toEqual([
      'evaluation-is-funded',
      'findings-lead-to-decisions',
      'findings-lead-to-decisions',
    ]);
  });
});

const own = (budget: string, keys = '') =>
  `stage: proposal\nprogramme: {budget: {${budget}}}\nevaluation: {scope: own${keys}}\n`;
const MONEY = '/programme/budget/evaluation';
table(funded, [
  ['no sum', own('currency: EUR'), [`warning ${MONEY}`]],
  ['no budget', evaluation('scope: own', 'approval'), [`error ${MONEY}`]],
  ['zero', own('evaluation: 0'), [`warning ${MONEY}`]],
  ['below the own estimate', own('evaluation: 5000', ', cost_estimate: 30000'), [`warning ${MONEY}`]],
  ['the estimate exactly', own('evaluation: 30000', ', cost_estimate: 30000'), []],
  ['a small sum without an estimate', own('evaluation: 500, total: 900000'), []],
  ['somebody else pays', own('currency: EUR', ', cost_estimate: 30000, paid_by: donor framework'), []],
  ['a reason', own(`evaluation: {does_not_apply: ${REASON}}`), []],
  ['none', evaluation('scope: none'), []],
  ['scope still open', evaluation('conduct: self'), []],
  ['shared, nothing agreed', evaluation('scope: cluster'), ['warning /evaluation/shared']],
  [
    'shared, no agreement',
    evaluation('scope: joint, shared: {with: [River project], contribution: 12000}'),
    ['warning /evaluation/shared'],
  ],
  [
    'shared, agreed',
    evaluation('scope: regional, shared: {with: [River project], contribution: 12000, agreement: Letter.}'),
    [],
  ],
  [
    'shared, paid elsewhere',
    evaluation('scope: thematic, paid_by: fund, shared: {with: [River project], agreement: Letter.}'),
    [],
  ],
  [
    'shared, paid elsewhere, nobody has agreed',
    evaluation('scope: thematic, paid_by: fund'),
    ['warning /evaluation/shared'],
  ],
]);

it('evaluation-is-funded says both sums', () => {
  const [finding] = lint([funded], own('currency: EUR, evaluation: 5000', ', cost_estimate: 30000'));
  expect(finding?.message).toBe('The evaluation costs 30000 EUR by your own estimate and the budget holds 5000 EUR.');
});

const comparison = (keys: string, { stage = 'concept', type = 'support-solutions', more = '' } = {}) =>
  `stage: ${stage}\nresponses: [{type: ${type}}]\nevaluation: {comparison: {${keys}}}\n${more}`;
const WITHHELD = ['error /evaluation/comparison/withheld'];
const ETHICS = ['error /safeguarding/ethics/status'];
const operation = (activity: string) =>
  `logframe: {outcomes: [{id: OC1, outputs: [{id: OP1.1, activities: [${activity}]}]}]}\n`;
table(experiment, [
  ['a service is held back', comparison('kind: random, withheld: service'), WITHHELD],
  [
    'matched, identification',
    comparison('kind: matched, withheld: service', { type: 'identification-referral' }),
    WITHHELD,
  ],
  ['it is not said what is held back', comparison('kind: random'), WITHHELD],
  ['an added element', comparison('kind: random, withheld: added-element'), []],
  ['a phased start', comparison('kind: random, withheld: nothing'), []],
  ['before and after', comparison('kind: before-after, withheld: service'), []],
  ['other work', comparison('kind: random, withheld: service', { type: 'awareness' }), []],
  [
    'operations',
    comparison('kind: random, withheld: service', {
      type: 'criminal-justice',
      more: operation('{id: A1.1.1, kind: operation}'),
    }),
    WITHHELD,
  ],
  [
    'restrictive activities',
    comparison('kind: random, withheld: service', {
      type: 'awareness',
      more: operation('{id: A1.1.1, restrictive: [interception]}'),
    }),
    WITHHELD,
  ],
  ['ethics open from proposal on', comparison('kind: random, withheld: nothing', { stage: 'proposal' }), ETHICS],
  ['both open', comparison('kind: random, withheld: service', { stage: 'approval' }), [...WITHHELD, ...ETHICS]],
  [
    'ethics stated',
    comparison('kind: random, withheld: nothing', {
      stage: 'proposal',
      more: 'safeguarding: {ethics: {status: planned}}\n',
    }),
    [],
  ],
  [
    'a reason for no ethics review',
    comparison('kind: random, withheld: nothing', {
      stage: 'proposal',
      more: `safeguarding: {ethics: {does_not_apply: ${REASON}}}\n`,
    }),
    [],
  ],
  [
    'a reason is no answer to what is held back',
    comparison(`kind: random, withheld: {does_not_apply: ${REASON}}`),
    ['error /evaluation/comparison/withheld'],
  ],
  [
    'nor in a matched comparison',
    comparison(`kind: matched, withheld: {does_not_apply: ${REASON}}`),
    ['error /evaluation/comparison/withheld'],
  ],
  [
    'held privately is one',
    comparison('kind: random, withheld: {held_privately: "2026-09, safeguarding officer"}'),
    [],
  ],
]);

const USE = 'purpose: {user: ministries, decision: funding}, response: {who: steering group, by: 2029-12}';
const plan = (reviews: string, { end = '2028-12', use = USE, stage = 'approval' } = {}) =>
  `stage: ${stage}\nprogramme: {start: 2027-01, end: ${end}}\nevaluation: {${use}}\nmonitoring: {reviews: ${reviews}}\n`;
const REVIEWS = ['warning /monitoring/reviews'];
table(decisions, [
  ['complete', plan('[{date: 2027-12, who_decides: steering group}]'), []],
  ['a note at proposal', plan('[]', { stage: 'proposal' }), ['note /monitoring/reviews']],
  ['a review after the middle', plan('[{date: 2028-02, who_decides: steering group}]'), REVIEWS],
  ['a review at which nobody decides', plan('[{date: 2027-06}]'), REVIEWS],
  [
    'one of the yearly reviews is early enough',
    plan('[{date: 2028-12, who_decides: board}, {date: 2027-12, who_decides: board}]'),
    [],
  ],
  ['eight months need no review', plan('[]', { end: '2027-08' }), []],
  ['nine months do', plan('[]', { end: '2027-09' }), REVIEWS],
  ['a reason instead of reviews', plan(`{does_not_apply: ${REASON}}`), []],
  ['dates still open', evaluation(USE, 'approval'), []],
  [
    'no decision',
    plan('[{date: 2027-06, who_decides: board}]', { use: USE.replace(', decision: funding', '') }),
    ['warning /evaluation'],
  ],
  [
    'no date for the answer',
    plan('[{date: 2027-06, who_decides: board}]', { use: USE.replace(', by: 2029-12', '') }),
    ['warning /evaluation'],
  ],
  [
    'a reason instead of the answer',
    plan('[{date: 2027-06, who_decides: board}]', {
      use: `purpose: {user: ministries, decision: funding}, response: {does_not_apply: ${REASON}}`,
    }),
    [],
  ],
]);

it('findings-lead-to-decisions names the middle of the programme', () => {
  const [finding] = lint([decisions], plan('[]'));
  expect(finding?.message).toBe(
    'No review before the middle of the programme (2028-01) lets a named role change the plan.',
  );
});

const setUp = (keys: string, { budget = 'monitoring: 6000', stage = 'proposal', work = '' } = {}) =>
  `stage: ${stage}\nprogramme: {budget: {${budget}}}\nmonitoring: {${keys}}\n${work}`;
const ROLE = 'responsible: coordinator';
const work = (list: string, more = '') => ({
  work: `logframe: {outcomes: [{id: OC1, outputs: [{id: OP1.1, activities: ${list}}]}]${more}}\n`,
});
const TRAINING = '[{id: A1.1.1, kind: training, start: 2027-03}]';
table(monitoring, [
  ['nothing there', 'stage: approval', ['error /monitoring/responsible']],
  ['a role without money', setUp(ROLE, { budget: 'total: 9' }), ['warning /programme/budget/monitoring']],
  ['money without a role', setUp('frequency: yearly'), ['warning /monitoring/responsible']],
  ['zero is no money', setUp(ROLE, { budget: 'monitoring: 0' }), ['warning /programme/budget/monitoring']],
  ['a coordinator and a sum', setUp(ROLE), []],
  [
    'a share of a post',
    setUp(ROLE, { budget: 'monitoring: {does_not_apply: "A third of a post, paid by the organisation."}' }),
    [],
  ],
  ['in kind', setUp(ROLE, { budget: 'paid_elsewhere: [{kind: monitoring, by: own}]' }), []],
  ['a budget line', setUp(ROLE, { budget: 'lines: [{id: B1, kind: monitoring, amount: 500}]' }), []],
  [
    'a line for something else',
    setUp(ROLE, { budget: 'lines: [{id: B1, kind: staff, amount: 500}]' }),
    ['warning /programme/budget/monitoring'],
  ],
  ['the plan comes before the first activity', setUp(`${ROLE}, plan_by: 2027-02`, work(TRAINING)), []],
  ['the plan comes with it', setUp(`${ROLE}, plan_by: 2027-03`, work(TRAINING)), ['warning /monitoring/plan_by']],
  [
    'institutions count as reached',
    setUp(`${ROLE}, plan_by: 2027-03`, work('[{id: A1.1.1, kind: procedure, contact: none, start: 2027-02}]')),
    ['warning /monitoring/plan_by'],
  ],
  [
    'officials who are trained count, though no people affected are met',
    setUp(`${ROLE}, plan_by: 2027-03`, work('[{id: A1.1.1, kind: training, contact: none, start: 2027-02}]')),
    ['warning /monitoring/plan_by'],
  ],
  [
    'surveys and management do not',
    setUp(
      `${ROLE}, plan_by: 2027-03`,
      work('[{id: A1.1.1, kind: survey, start: 2027-01}, {id: A1.1.2, kind: management, start: 2027-01}]'),
    ),
    [],
  ],
  [
    'a late baseline of what is watched',
    setUp(ROLE, work(TRAINING, ', watch: [{id: W1, baseline: {due: 2027-06, who: P8}}]')),
    ['warning /logframe/watch/0/baseline/due'],
  ],
  ['an early one', setUp(ROLE, work(TRAINING, ', watch: [{id: W1, baseline: {due: 2027-02, who: P8}}]')), []],
  [
    'a late baseline of the impact is reported elsewhere',
    setUp(ROLE, work(TRAINING, ', impact: {indicators: [{id: IM-I1, baseline: {due: 2027-06, who: P8}}]}')),
    [],
  ],
]);
