import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/lint/rule.ts';
import { rule as shaping } from '../../../src/lint/rules/affected-people-shape-design/rule.ts';
import { rule as selection } from '../../../src/lint/rules/target-group-has-selection/rule.ts';
import { rule as specific } from '../../../src/lint/rules/target-group-is-specific/rule.ts';
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

const group = (more: string, role = 'direct') => `stage: approval\ntarget_groups: [{id: TG1, role: ${role}${more}}]`;

table(specific, [
  ['nothing', group(''), ['error /target_groups/0']],
  ['one fact', group(', ages: 16-24'), ['error /target_groups/0']],
  ['two facts', group(', ages: 16-24, situation: hold an offer'), []],
  ['a wide name with two facts', group(', name: youth, ages: 16-24, sex: [female]'), []],
  ['a fact that does not apply', group(`, ages: 16-24, occupation: {does_not_apply: ${REASON}}`), []],
  [
    'a fact that is not known yet',
    group(', ages: 16-24, occupation: {not_known_yet: In May.}'),
    ['error /target_groups/0'],
  ],
  ['indirect', group('', 'indirect'), []],
  ['duty bearers', group('', 'duty-bearer'), []],
]);

describe('target-group-is-specific', () => {
  it('says so where the whole name could mean anyone', () => {
    expect(messagesOf([specific], group(', name: Women  and children'))[0]).toContain(
      '"Women and children" (TG1) could be anyone',
    );
    expect(messagesOf([specific], group(', name: women and children of Lenk'))[0]).toContain(
      'TG1 is described too widely to be found. It needs at least 2 of these facts, and all are open: place, age, sex, work and situation.',
    );
  });

  it('lists the open facts', () => {
    expect(messagesOf([specific], group(', sex: [female]'))[0]).toBe(
      'TG1 is described too widely to be found. It needs at least 2 such facts and has 1; open are: place, age, work and situation.',
    );
  });
});

const select = (markers: string, method = ', selection_method: By returned workers.') =>
  group(`, selected_by: ${markers}${method}`);
const G = 'warning /target_groups/0';
table(selection, [
  ['nothing', group(''), [G]],
  ['no method', select('[owes money]', ''), [`${G}/selection_method`]],
  ['no markers', group(', selection_method: By returned workers.'), [`${G}/selected_by`]],
  ['only poverty and residence', select('[poor households, "lives in the area"]'), [`${G}/selected_by`]],
  ['open to all', select('[open to everybody]'), [`${G}/selected_by`]],
  ['poverty beside a marker', select('[poor households, owes money to a lender]'), []],
  ['a residence that means something', select('[lives in a house of the employer]'), []],
  ['whole area with a reason', group(', selection_method: "Whole area, since each household has sent somebody."'), []],
  ['whole area without a reason', group(', selection_method: whole area'), [`${G}/selection_method`]],
  ['markers held privately', select('{held_privately: "2026-09, safeguarding officer"}'), []],
  ['duty bearers', group('', 'duty-bearer'), []],
]);

it('target-group-has-selection reads no words without a word list', () => {
  expect(findingsOf(selection, select('[poor households]'), null)).toEqual([]);
});

const took = (entries: string, stage = 'proposal') => `stage: ${stage}\nparticipation: ${entries}`;
const PARTNERS =
  '\nprogramme: {partners: [{id: P1, kind: police}, {id: P2, kind: survivor-organisation}]}\ntarget_groups: [{id: TG1, actor: mandated-to-act}, {id: TG2, actor: people-at-risk}]';
table(shaping, [
  ['nobody', 'stage: proposal', ['warning /participation']],
  ['only asked', took('[{who: workers, in: [asked, review], paid_and_safe: P}]'), ['warning /participation']],
  ['in design, paid and safe', took('[{who: workers, in: [design], paid_and_safe: P}]'), []],
  ['in decision', took('[{who: workers, in: [decision], paid_and_safe: P}]'), []],
  ['not paid', took('[{who: workers, in: [design]}]'), ['warning /participation/0']],
  ['payment is not asked at concept', took('[{who: workers, in: [design]}]', 'concept'), []],
  ['through a trusted body', took('[{who: workers, in: [design], through: P2}]'), []],
  [
    'one protected entry is enough',
    took('[{who: workers, in: [design]}, {who: residents, in: [design], paid_and_safe: P}]'),
    [],
  ],
  ['a body of officials', took('[{who: P1, in: [design], paid_and_safe: P}]') + PARTNERS, ['warning /participation']],
  ['a body of survivors', took('[{who: P2, in: [design], paid_and_safe: P}]') + PARTNERS, []],
  ['a group of officials', took('[{who: TG1, in: [design], paid_and_safe: P}]') + PARTNERS, ['warning /participation']],
  ['a group of people at risk', took('[{who: TG2, in: [design], paid_and_safe: P}]') + PARTNERS, []],
  ['a reason', took(`{does_not_apply: ${REASON}}`), []],
]);

it('lists of words understand ordinary endings', () => {
  const group = (name: string) => `stage: approval\ntarget_groups: [{id: TG1, actor: people-at-risk, name: ${name}}]`;
  const said = (name: string) => messagesOf([specific], group(name)).join(' ');
  expect(said('Youths').replace('Youths', 'Youth')).toBe(said('Youth'));
  expect(said('Kiln workers').replace('Kiln workers', 'Youth')).not.toBe(said('Youth'));
});
