import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/lint/rule.ts';
import { rule as barriers } from '../../../src/lint/rules/barrier-meets-activity/rule.ts';
import { rule as information } from '../../../src/lint/rules/information-is-not-alone/rule.ts';
import { rule as assumption } from '../../../src/lint/rules/outcome-has-assumption/rule.ts';
import { rule as training } from '../../../src/lint/rules/training-is-not-alone/rule.ts';
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

const OC = '/logframe/outcomes/0';
const outcome = (more: string, stage = 'proposal') => `stage: ${stage}\nlogframe: {outcomes: [{id: OC1${more}}]}`;
const feeding = (...kinds: string[]) =>
  `, outputs: [{id: OP1.1, activities: [${kinds.map((kind, i) => `{id: A1.1.${i + 1}, ${kind}}`).join(', ')}]}]`;

const STATEMENT = ', statement: Workers have the offer checked before they pay.';
const assume = (text: string) => `, assumptions: [{id: OC1-A1, text: ${text}}]`;
table(assumption, [
  ['none', outcome(STATEMENT), [`warning ${OC}/assumptions`]],
  ['an entry that says nothing', outcome(', assumptions: [{id: OC1-A1}]'), [`warning ${OC}/assumptions`]],
  [
    'a topic that does not arise is no assumption',
    outcome(', assumptions: [{id: OC1-A1, not_here: Posts are permanent.}]'),
    [`warning ${OC}/assumptions`],
  ],
  ['one of its own', outcome(STATEMENT + assume('The register stays open.')), []],
  ['a private one', outcome(', assumptions: [{id: OC1-A1, private: yes, text: The register stays open.}]'), []],
  ['a reason', outcome(`, assumptions: {does_not_apply: ${REASON}}`), []],
  [
    'an assumption of its output is not its own',
    outcome(', outputs: [{id: OP1.1, assumptions: [{id: OP1.1-A1, text: T}]}]'),
    [`warning ${OC}/assumptions`],
  ],
  [
    'unless it is shared',
    outcome(', outputs: [{id: OP1.1, assumptions: [{id: OP1.1-A1, text: T, also_for: [OC1]}]}]'),
    [],
  ],
  [
    'shared by another outcome',
    'logframe: {outcomes: [{id: OC1}, {id: OC2, assumptions: [{id: OC2-A1, text: T, also_for: [OC1]}]}]}',
    [],
  ],
  // Content words of the statement: workers, have, offer, checked, pay. Four of five are 80 %, three are 60 %.
  [
    'it repeats four of five words',
    outcome(STATEMENT + assume('Workers pay when the offer is checked.')),
    [`warning ${OC}/assumptions/0/text`],
  ],
  ['it repeats three of five words', outcome(STATEMENT + assume('Workers trust a checked offer.')), []],
  [
    'words are never more than a warning',
    outcome(STATEMENT + assume('Workers pay when the offer is checked.'), 'approval'),
    [`warning ${OC}/assumptions/0/text`],
  ],
  ['none is an error at approval', outcome(STATEMENT, 'approval'), [`error ${OC}/assumptions`]],
  [
    'another says something else',
    outcome(
      `${STATEMENT}, assumptions: [{id: OC1-A1, text: Workers pay when the offer is checked.}, {id: OC1-A2, text: The register stays open.}]`,
    ),
    [],
  ],
]);

it('outcome-has-assumption compares no words without a word list', () => {
  const yaml = outcome(STATEMENT + assume('Workers pay when the offer is checked.'));
  expect(findingsOf(assumption, yaml, null)).toEqual([]);
});

const BARRIERS = ', barriers: [{kind: knowledge}, {kind: debt}]';
table(barriers, [
  [
    'a barrier that nothing touches',
    outcome(BARRIERS + feeding('kind: outreach, removes: [knowledge]')),
    [`note ${OC}/barriers/1`],
  ],
  [
    'handled by somebody else',
    outcome(
      `, barriers: [{kind: knowledge}, {kind: debt, handled_by: P1}]${feeding('kind: outreach, removes: [knowledge]')}`,
    ),
    [],
  ],
  [
    'accepted openly',
    outcome(
      `, barriers: [{kind: knowledge}, {kind: debt, accepted: Too large.}]${feeding('kind: outreach, removes: [knowledge]')}`,
    ),
    [],
  ],
  [
    'an activity that removes none',
    outcome(BARRIERS + feeding('kind: outreach, removes: [knowledge, debt]', 'kind: workshop')),
    [`note ${OC}/outputs/0/activities/1/removes`],
  ],
  [
    'an activity that removes another',
    outcome(BARRIERS + feeding('kind: outreach, removes: [knowledge, debt]', 'kind: workshop, removes: [cost]')),
    [`note ${OC}/outputs/0/activities/1/removes`],
  ],
  [
    'management and monitoring',
    outcome(
      BARRIERS +
        feeding('kind: outreach, removes: [knowledge, debt]', 'kind: management', 'kind: monitoring', 'kind: survey'),
    ),
    [],
  ],
  [
    'a reason',
    outcome(
      BARRIERS +
        feeding('kind: outreach, removes: [knowledge, debt]', `kind: workshop, removes: {does_not_apply: ${REASON}}`),
    ),
    [],
  ],
  ['no activities yet', outcome(BARRIERS), []],
  ['no barrier and no reason', outcome(feeding('kind: outreach')), [`warning ${OC}/barriers`]],
  ['no barrier and no work yet', outcome(''), []],
  ['no barrier, and a reason', outcome(`, because: An unpaid debt binds people.${feeding('kind: outreach')}`), []],
  [
    'no barrier, and a theory of change',
    `${outcome(feeding('kind: outreach')).replace('logframe: {', 'logframe: {theory_of_change: If, then., ')}`,
    [],
  ],
  ['off at concept', outcome(BARRIERS + feeding('kind: outreach'), 'concept'), []],
]);

it('barrier-meets-activity reports an outcome once', () => {
  expect(messagesOf([barriers], outcome(BARRIERS + feeding('kind: management')))).toEqual([
    'No activity is set against these barriers of OC1: knowledge and debt.',
  ]);
});

const AT_RISK = ', who_changes: [{actor: people-at-risk}]';
const NORM = ', barriers: [{kind: norm}]';
const KNOWLEDGE = ', barriers: [{kind: knowledge}]';
const INFO = feeding('kind: information', 'kind: survey');
const DEBT = '\npatterns: [{id: TP1, recruitment: {answer: [debt-or-advance], why: W}}]';
table(information, [
  ['no barriers', outcome(AT_RISK + INFO), [`warning ${OC}/barriers`]],
  ['only knowledge', outcome(AT_RISK + KNOWLEDGE + INFO), [`warning ${OC}/barriers`]],
  ['another barrier', outcome(AT_RISK + NORM + INFO), []],
  ['another barrier, and debt in the pattern', outcome(AT_RISK + NORM + INFO) + DEBT, [`warning ${OC}/outputs`]],
  [
    'force under control',
    `${outcome(AT_RISK + NORM + INFO)}\npatterns: [{id: TP1, control: [tied-visa]}]`,
    [`warning ${OC}/outputs`],
  ],
  [
    'means that are no force',
    `${outcome(AT_RISK + NORM + INFO)}\npatterns: [{id: TP1, control: [isolation-or-language], recruitment: [romance]}]`,
    [],
  ],
  ['something else besides', outcome(AT_RISK + KNOWLEDGE + feeding('kind: information', 'kind: helpline')) + DEBT, []],
  ['an activity of an open kind', outcome(AT_RISK + KNOWLEDGE + feeding('kind: information', 'start: 2027')), []],
  ['no activities yet', outcome(AT_RISK + KNOWLEDGE), []],
  ['buyers', outcome(`, who_changes: [{actor: users-and-buyers}]${INFO}`) + DEBT, []],
  [
    'the actor of its groups',
    `target_groups: [{id: TG1, actor: families-and-leaders}]\n${outcome(`, who_changes: [{groups: [TG1]}]${INFO}`)}`,
    [`warning ${OC}/barriers`],
  ],
  [
    'evidence by comparison',
    `${outcome(`${AT_RISK}, evidence: [K1]${INFO}`)}\nknowledge_used: [{id: K1, grade: comparison}]`,
    [],
  ],
  [
    'weaker evidence',
    `${outcome(`${AT_RISK}, evidence: [K1]${INFO}`)}\nknowledge_used: [{id: K1, grade: before-after}]`,
    [`warning ${OC}/barriers`],
  ],
  [
    'evidence that the outcome does not cite',
    `${outcome(AT_RISK + INFO)}\nknowledge_used: [{id: K1, grade: trial}]`,
    [`warning ${OC}/barriers`],
  ],
  [
    'only the patterns that its response cuts into count',
    `${outcome(AT_RISK + NORM + INFO)}\nresponses: [{type: awareness, interrupts: [{pattern: TP2}]}]\npatterns: [{id: TP1, control: [debt]}, {id: TP2, control: [surveillance-or-phone-control]}]`,
    [],
  ],
]);

const OFFICIALS = ', who_changes: [{actor: mandated-to-act}]';
const RESPONSE = '\nresponses: [{type: criminal-justice';
table(training, [
  [
    'courses alone',
    outcome(OFFICIALS + feeding('kind: training', 'kind: study-visit', 'kind: management')),
    [`warning ${OC}/outputs`],
  ],
  ['coaching is a kind of its own', outcome(OFFICIALS + feeding('kind: training', 'kind: coaching')), []],
  [
    'part of a named reform',
    `${outcome(OFFICIALS + feeding('kind: training'))}${RESPONSE}, builds_on: The law of 2025.}]`,
    [],
  ],
  [
    'a reform that is not known yet',
    `${outcome(OFFICIALS + feeding('kind: training'))}${RESPONSE}, builds_on: {not_known_yet: In May.}}]`,
    [`warning ${OC}/outputs`],
  ],
  [
    'a reform of another response',
    `${outcome(`, activity_types: [criminal-justice]${OFFICIALS}${feeding('kind: training')}`)}${RESPONSE}}, {type: other, builds_on: B}]`,
    [`warning ${OC}/outputs`],
  ],
  ['people at risk', outcome(AT_RISK + feeding('kind: training')), []],
  ['no activities yet', outcome(OFFICIALS), []],
  ['only management', outcome(OFFICIALS + feeding('kind: management')), []],
]);
