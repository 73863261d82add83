import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/lint/rule.ts';
import { rule as gender } from '../../../src/lint/rules/gender-analysis-shapes-design/rule.ts';
import { rule as inclusion } from '../../../src/lint/rules/inclusion-is-planned/rule.ts';
import { findingsOf, messagesOf } from '../../support/findings-of.ts';

const REASON = 'Nothing of this kind is part of this programme.';
type Case = readonly [title: string, yaml: string, findings: readonly string[]];

function table(rule: Rule, cases: readonly Case[]): void {
  describe(rule.id, () => {
    it.each(cases)('%s', (_, yaml, expected) => {
      expect(findingsOf(rule, yaml)).toEqual(expected);
    });
  });
}

const MEN = '{id: TG1, actor: people-trafficked, sex: [male]}';
const onePattern = (groups: string, pattern = '', stage = 'concept') =>
  `stage: ${stage}\npatterns: [{id: TP1, form: [forced-labour]${pattern}}]\ntarget_groups: [${groups}]`;
const LEFT = 'note /target_groups/0/left_out';
const ANALYSIS = 'warning /patterns/0/gender_and_diversity';

table(gender, [
  ['the analysis is not asked at concept', onePattern(''), []],
  ['it is from the proposal on', onePattern('', '', 'proposal'), [ANALYSIS]],
  ['a written analysis', onePattern('', ', gender_and_diversity: Men are held by debt.', 'approval'), []],
  [
    'an analysis that is due',
    onePattern('', ', gender_and_diversity: {not_known_yet: In May.}', 'approval'),
    [ANALYSIS],
  ],
  ['held privately', onePattern('', ', gender_and_diversity: {held_privately: "2026-09, officer"}', 'approval'), []],
  ['no pattern', 'stage: approval\ntarget_groups: [{id: TG1, actor: people-at-risk, sex: [male]}]', []],
  ['one sex', onePattern(MEN), [LEFT]],
  ['one sex in two groups', onePattern(`${MEN}, {id: TG2, actor: people-at-risk, sex: [male]}`), [LEFT]],
  ['both sexes in one group', onePattern('{id: TG1, actor: people-at-risk, sex: [female, male]}'), []],
  ['both sexes in two groups', onePattern(`${MEN}, {id: TG2, actor: people-at-risk, sex: [female]}`), []],
  ['the sex of one group is open', onePattern(`${MEN}, {id: TG2, actor: people-at-risk}`), []],
  [
    'a reason',
    onePattern('{id: TG1, actor: people-trafficked, sex: [male], left_out: No women are on these boats.}'),
    [],
  ],
  [
    'a reason at another group',
    onePattern(`${MEN}, {id: TG2, actor: people-at-risk, sex: [male], left_out: None.}`),
    [],
  ],
  [
    'a reason that is a placeholder',
    onePattern('{id: TG1, actor: people-at-risk, sex: [male], left_out: tbd}'),
    [LEFT],
  ],
  ['officials of one sex', onePattern('{id: TG1, actor: mandated-to-act, sex: [male]}'), []],
  [
    'families of both sexes do not widen it',
    onePattern(`${MEN}, {id: TG2, actor: families-and-leaders, sex: [female, male]}`),
    [LEFT],
  ],
]);

describe('gender-analysis-shapes-design, several patterns', () => {
  const two = (responses: string) => `stage: concept
patterns: [{id: TP1, form: [forced-labour]}, {id: TP2, form: [forced-begging]}]
target_groups: [{id: TG1, actor: people-at-risk, sex: [female]}, {id: TG2, actor: people-at-risk, sex: [male, female]}]
responses: [${responses}]`;
  const cuts = (type: string, pattern: string, group: string) =>
    `{type: ${type}, interrupts: [{pattern: ${pattern}}], target_groups: [${group}]}`;

  it('takes the groups of the responses that cut into a pattern', () => {
    expect(findingsOf(gender, two(cuts('awareness', 'TP1', 'TG1')))).toEqual([LEFT]);
    expect(findingsOf(gender, two(cuts('awareness', 'TP1', 'TG2')))).toEqual([]);
    expect(findingsOf(gender, two('{type: awareness, target_groups: [TG1]}'))).toEqual([]);
  });

  it('names the same groups once', () => {
    const both = `${cuts('awareness', 'TP1', 'TG1')}, ${cuts('livelihoods', 'TP2', 'TG1')}`;
    expect(findingsOf(gender, two(both))).toEqual([LEFT]);
  });

  it('says so where the pattern names the other sex', () => {
    const victims = ', victims: [{who: packers, sex: [female]}, {who: pickers, sex: [male]}]';
    expect(messagesOf([gender], onePattern(MEN, victims))).toEqual([
      'The target groups for TP1 (TG1) hold only men and boys, while it names women and girls as well among those exploited.',
    ]);
    expect(messagesOf([gender], onePattern(MEN))).toEqual([
      'The people at risk or trafficked whom the design names for TP1 are all men and boys (TG1).',
    ]);
  });
});

const met = (more: string, group = 'contact: direct, sex: [female]', stage = 'approval') =>
  `stage: ${stage}\ntarget_groups: [{id: TG1, actor: people-trafficked, ${group}}]\n${more}`;
const I = '/safeguarding/inclusion';
const but = (...keys: string[]) => {
  const all = ['disability', 'language_and_status', 'papers', 'left_out_sex', 'diversity'];
  return `safeguarding: {inclusion: {${all
    .filter((key) => !keys.includes(key))
    .map((key) => `${key}: A gap is stated.`)
    .join(', ')}}}`;
};

table(inclusion, [
  ['nothing', met(''), [`warning ${I}`]],
  ['a note at proposal', met('', 'contact: direct', 'proposal'), [`note ${I}`]],
  ['not at concept', met('', 'contact: direct', 'concept'), []],
  ['nobody is met', met('', 'contact: none'), []],
  ['officials only', 'stage: approval\ntarget_groups: [{id: TG1, actor: mandated-to-act, contact: direct}]', []],
  ['all stated', met(but()), []],
  ['one is open', met(but('diversity')), [`warning ${I}/diversity`]],
  [
    'not known yet',
    met(but('diversity').replace('}}', ', diversity: {not_known_yet: May.}}}')),
    [`warning ${I}/diversity`],
  ],
  ['a reason in place of the group', met(`safeguarding: {inclusion: {does_not_apply: ${REASON}}}`), []],
  [
    'a door for persons with disabilities',
    met(`${but('disability')}\nservices: [{id: SV1, open_to: [persons-with-disabilities]}]`),
    [],
  ],
  [
    'a door for people without papers',
    met(`${but('papers')}\nservices: [{id: SV1, open_to: [women, without-papers]}]`),
    [],
  ],
  [
    'doors for one sex',
    met(`${but('left_out_sex')}\nservices: [{id: SV1, open_to: [women]}]`, 'contact: direct, sex: [female, male]'),
    [`warning ${I}/left_out_sex`],
  ],
  [
    'doors for both',
    met(`${but('left_out_sex')}\nservices: [{id: SV1, open_to: [women]}, {id: SV2, open_to: [boys]}]`),
    [],
  ],
  ['both sexes are met, and no door is stated', met(but('left_out_sex'), 'contact: direct, sex: [female, male]'), []],
  ['one sex is met', met(but('left_out_sex')), [`warning ${I}/left_out_sex`]],
  [
    'both sexes among officials do not count',
    met(
      but('left_out_sex'),
      'contact: direct, sex: [female]}, {id: TG2, actor: mandated-to-act, contact: direct, sex: [male]',
    ),
    [`warning ${I}/left_out_sex`],
  ],
  [
    'a gap plan answers for the sex that is left out',
    met(but('left_out_sex').replace('{inclusion', '{disclosure_path: {gap_plan: Hotel rooms.}, inclusion')),
    [],
  ],
  [
    'and for nothing else',
    met(but('disability').replace('{inclusion', '{disclosure_path: {gap_plan: Hotel rooms.}, inclusion')),
    [`warning ${I}/disability`],
  ],
]);

it('inclusion-is-planned lists what is open in plain words', () => {
  expect(messagesOf([inclusion], met(but('papers', 'left_out_sex')))).toEqual([
    'What exists, or that there is a gap, is not written down yet for people without identity papers and the sex that is left out.',
  ]);
});
