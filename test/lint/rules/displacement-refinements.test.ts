import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/lint/rule.ts';
import { rule as isConsidered } from '../../../src/lint/rules/displacement-is-considered/rule.ts';
import { rule as asksAbout } from '../../../src/lint/rules/evaluation-asks-about-side-effects/rule.ts';
import { rule as isAnswered } from '../../../src/lint/rules/likely-channel-is-answered/rule.ts';
import { findingsOf, messagesOf } from '../../support/findings-of.ts';

type Case = readonly [title: string, yaml: string, findings: readonly string[]];

function table(rule: Rule, cases: readonly Case[]): void {
  describe(rule.id, () => {
    it.each(cases)('%s', (_, yaml, expected) => {
      expect(findingsOf(rule, yaml)).toEqual(expected);
    });
  });
}

const entry = (id: number, keys: string) => `{id: D${id}, ${keys}}`;
const moves = (types: string, entries: string, stage = 'approval') =>
  `stage: ${stage}\nresponses: [${types
    .split(' ')
    .map((type) => `{type: ${type}}`)
    .join(', ')}]\ndisplacement: ${entries}`;
const D = 'warning /displacement';
const LOW = 'channel: location, likelihood: low';

table(isAnswered, [
  ['not at concept', moves('awareness', `[${entry(1, 'channel: route, likelihood: high')}]`, 'concept'), []],
  [
    'a note at proposal',
    moves('awareness', `[${entry(1, 'channel: route, likelihood: high')}]`, 'proposal'),
    ['note /displacement'],
  ],
  ['another channel only', moves('awareness', `[${entry(1, 'channel: route, likelihood: high')}]`), [D]],
  ['one of the likeliest', moves('awareness', `[${entry(1, 'channel: target-group, likelihood: high')}]`), []],
  ['low without a reason', moves('awareness', `[${entry(1, LOW)}]`), [`${D}/0/reason`]],
  ['low with a reason', moves('awareness', `[${entry(1, `${LOW}, reason: One ferry only.`)}]`), []],
  ['low with evidence', moves('awareness', `[${entry(1, `${LOW}, evidence: [K1]`)}]`), []],
  ['no likelihood', moves('awareness', `[${entry(1, 'channel: location')}]`), [`${D}/0/likelihood`]],
  [
    'a likelihood that is not known yet',
    moves('awareness', `[${entry(1, 'channel: location, likelihood: {not_known_yet: In May.}')}]`),
    [`${D}/0/likelihood`],
  ],
  [
    'one answered beside one that is open',
    moves('awareness', `[${entry(1, 'channel: location')}, ${entry(2, 'channel: target-group, likelihood: medium')}]`),
    [],
  ],
  [
    'for another response',
    moves(
      'awareness livelihoods',
      `[${entry(1, 'because_of: [livelihoods], channel: location, likelihood: high')}, ${entry(2, 'because_of: [awareness], channel: method, likelihood: high')}]`,
    ),
    [D],
  ],
  [
    'no entry for the response',
    moves('awareness', `[${entry(1, 'because_of: [livelihoods], channel: route, likelihood: high')}]`),
    [],
  ],
  ['no entries', moves('awareness', '[]'), []],
  [
    'a reason in place of the list',
    moves('awareness', '{does_not_apply: "Nothing is offered that recruiters could avoid."}'),
    [],
  ],
  ['nowhere, because', moves('awareness', `[${entry(1, 'channel: none, what: Nobody is moved by it.')}]`), []],
  ['nowhere, without a reason', moves('awareness', `[${entry(1, 'channel: none')}]`), [D]],
  [
    'benefit that spreads is no answer',
    moves('awareness', `[${entry(1, 'channel: benefit-spread, likelihood: high')}]`),
    [],
  ],
  ['a channel that is still open', moves('awareness', `[{id: D1, what: Recruiters turn to the islands.}]`), []],
  ['law: method', moves('legal-framework', `[${entry(1, 'channel: method, likelihood: high')}]`), []],
  ['law: place is not enough', moves('legal-framework', `[${entry(1, 'channel: location, likelihood: high')}]`), [D]],
  ['justice: perpetrators', moves('criminal-justice', `[${entry(1, 'channel: perpetrator, likelihood: high')}]`), []],
  [
    'justice: timing is not enough',
    moves('criminal-justice', `[${entry(1, 'channel: timing, likelihood: high')}]`),
    [D],
  ],
  [
    'types without a table',
    moves(
      'identification-referral support-solutions national-plan other',
      `[${entry(1, 'channel: timing, likelihood: high')}]`,
    ),
    [],
  ],
  [
    'one open entry for two responses',
    moves('awareness livelihoods', `[${entry(1, 'channel: location')}]`),
    [`${D}/0/likelihood`],
  ],
]);

describe('likely-channel-is-answered', () => {
  it('names the ways that were left out', () => {
    expect(
      messagesOf([isAnswered], moves('criminal-justice', `[${entry(1, 'channel: timing, likelihood: high')}]`)),
    ).toEqual([
      'The displacement entries on criminal justice leave out the ways that are held to be likeliest there, other places, other methods and other perpetrators.',
    ]);
  });

  it('keeps silent where displacement-is-considered speaks', () => {
    const yaml = moves(
      'awareness livelihoods',
      `[${entry(1, 'because_of: [awareness], channel: route, likelihood: high')}]`,
    );
    expect(findingsOf(isAnswered, yaml)).toEqual([D]);
    const [message, ...more] = messagesOf([isConsidered, isAnswered], yaml);
    expect([message?.slice(0, 23), ...more]).toEqual(['Nothing in displacement']);
  });
});

const HARM = 'safeguarding: {harm_analysis: [{id: HM1, who: relatives}]}';
const asked = (evaluation: string, harm = HARM, stage = 'approval') =>
  `stage: ${stage}\nevaluation: {${evaluation}}\n${harm}`;
const Q = ['warning /evaluation/questions'];

table(asksAbout, [
  ['not at concept', asked('scope: own', HARM, 'concept'), []],
  ['no questions', asked('scope: own'), Q],
  ['a question about results', asked('scope: own, questions: [{id: EQ1, tags: [together]}]'), Q],
  ['a tagged question', asked('scope: own, questions: [{id: EQ1}, {id: EQ2, tags: [regional, unintended]}]'), []],
  ['a question about the entry', asked('scope: own, questions: [{id: EQ1, for: [HM1]}]'), []],
  ['a question about another entry', asked('scope: own, questions: [{id: EQ1, for: [OC1]}]'), Q],
  [
    'a joint evaluation asks it',
    asked('scope: joint, questions: {does_not_apply: "The corridor evaluation asks it, question 4."}'),
    [],
  ],
  ['questions that are due', asked('scope: joint, questions: {not_known_yet: In May.}'), Q],
  ['no evaluation section', `stage: approval\n${HARM}`, []],
  ['a reason in place of the evaluation', asked('does_not_apply: "The fund evaluates all its projects in 2029."'), []],
  ['no harm foreseen', asked('scope: own', ''), []],
  [
    'harm that cannot move, benefit that spreads',
    asked('scope: own', 'displacement: [{id: D1, channel: none}, {id: D2, channel: benefit-spread}]'),
    [],
  ],
  ['displacement', asked('scope: own', 'displacement: [{id: D1, channel: route}]'), Q],
  ['a private harm', asked('scope: own', HARM.replace('relatives', 'partners, private: yes')), Q],
  ['no evaluation is planned', asked('scope: none'), ['warning /learning/questions']],
  ['a learning question looks', asked('scope: none', `${HARM}\nlearning: {questions: [{id: LQ1, for: [HM1]}]}`), []],
  [
    'a learning question is no evaluation question',
    asked('scope: own', `${HARM}\nlearning: {questions: [{id: LQ1, for: [HM1]}]}`),
    Q,
  ],
]);
