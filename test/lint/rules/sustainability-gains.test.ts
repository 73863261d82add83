import { describe, expect, it } from 'vitest';
import { rule } from '../../../src/lint/rules/gain-has-owner-and-payer/rule.ts';
import { findingsOf, messagesOf } from '../../support/findings-of.ts';

const REASON = 'The programme pays claims and leaves nothing that costs.';
const design = (gains: string, { stage = 'approval', outcomes = '{id: OC1}', more = '' } = {}) =>
  `stage: ${stage}\nlogframe: {outcomes: [${outcomes}]}\nsustainability: {${gains}}${more}`;
const FULL = 'for: [OC1], owner: P1, payer: P1, paid_from: public-budget, yearly_cost: 9';
const DONOR = 'gains: [{for: [OC1], owner: P1, payer: a fund, paid_from: donor, yearly_cost: 9}]';
const STEPS = ', exit_steps: [{what: W, date: 2031-06}]';
const end = (date: string, more = '') => `\nprogramme: {end: ${date}${more}}`;
const AT = 'error /sustainability/gains';

describe('gain-has-owner-and-payer', () => {
  it.each<[string, string, string[]]>([
    ['no section', 'stage: approval\nlogframe: {outcomes: [{id: OC1}]}', [AT]],
    ['no gain of this outcome', design('gains: [{for: [OC2], owner: P1}]', { outcomes: '{id: OC1}' }), [AT]],
    ['once-only', design('gains: []', { outcomes: '{id: OC1, lasting: no}' }), []],
    ['nothing has to last', design(`gains: {does_not_apply: ${REASON}}`), []],
    ['not known yet', design('gains: {not_known_yet: In May.}'), [AT]],
    ['complete', design(`gains: [{${FULL}}]`), []],
    ['a gain that names no outcome', design('gains: [{owner: P1, payer: P1, yearly_cost: 9}]'), []],
    ['no payer', design('gains: [{for: [OC1], what: desks, owner: P1, yearly_cost: 9}]'), [`${AT}/0/payer`]],
    ['no payer, and nothing says of what', design('gains: [{for: [OC1], owner: P1, yearly_cost: 9}]'), [`${AT}/0`]],
    ['nothing to pay', design('gains: [{for: [OC1], owner: P1, yearly_cost: 0}]'), []],
    ['several gaps', design('gains: [{for: [OC1], what: desks}]'), [`${AT}/0`]],
    ['one complete gain is enough', design(`gains: [{for: [OC1]}, {${FULL}}]`), []],
    ['the cost is not asked at concept', design('gains: [{owner: P1, payer: P1}]', { stage: 'concept' }), []],
    ['only donors', design(DONOR), ['warning /sustainability/gains/0/paid_from']],
    ['only donors, at concept', design(DONOR, { stage: 'concept' }), ['note /sustainability/gains/0/paid_from']],
    ['a donor beside another', design(`${DONOR.slice(0, -1)}, {${FULL}}]`), []],
    ['steps that go on after the end', design(DONOR + STEPS, { more: end('2030-12') }), []],
    [
      'steps within the programme',
      design(DONOR + STEPS, { more: end('2031-12') }),
      ['warning /sustainability/gains/0/paid_from'],
    ],
    ['steps in a setting of conflict', design(DONOR + STEPS, { more: end('2031-12', ', setting: [conflict]') }), []],
    [
      'a setting of conflict without steps',
      design(DONOR, { more: end('2031-12', ', setting: [conflict]') }),
      ['warning /sustainability/gains/0/paid_from'],
    ],
    ['no outcomes', 'stage: approval', []],
  ])('%s', (_, yaml, expected) => {
    expect(findingsOf(rule, yaml)).toEqual(expected);
  });

  it('names outcomes together and a shared gain once', () => {
    const outcomes = '{id: OC1}, {id: OC2}';
    expect(messagesOf([rule], design('gains: []', { outcomes }))).toEqual([
      'It is not written down yet who runs and pays for what is to last from OC1 and OC2.',
    ]);
    expect(messagesOf([rule], design('gains: [{for: [OC1, OC2], what: desks, owner: P1}]', { outcomes }))).toEqual([
      'The gain "desks" still lacks a payer and a yearly cost.',
    ]);
  });
});
