import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/lint/rule.ts';
import { rule as exit } from '../../../src/lint/rules/exit-starts-early/rule.ts';
import { rule as commitment } from '../../../src/lint/rules/partner-commitment-is-shown/rule.ts';
import { findingsOf, messagesOf } from '../../support/findings-of.ts';

const REASON = 'The programme pays claims and leaves nothing that costs.';
type Case = readonly [title: string, yaml: string, findings: readonly string[]];

function table(rule: Rule, cases: readonly Case[]): void {
  describe(rule.id, () => {
    it.each(cases)('%s', (_, yaml, expected) => {
      expect(findingsOf(rule, yaml)).toEqual(expected);
    });
  });
}

const dates = (start: string, end: string, more = '', stage = 'approval') =>
  `stage: ${stage}\nprogramme: {start: ${start}, end: ${end}}\n${more}`;
const four = (more: string) => dates('2027-01', '2030-12', more);
const steps = (...list: string[]) =>
  `sustainability: {exit_steps: [${list.map((date) => `{what: a step, date: ${date}}`).join(', ')}]}`;
const AT = ['warning /sustainability/exit_steps'];
const work = (...kinds: string[]) =>
  `logframe: {outcomes: [{id: OC1, outputs: [{id: OP1.1, activities: [${kinds
    .map((kind, i) => `{id: A1.1.${i + 1}, kind: ${kind}}`)
    .join(', ')}]}]}]}`;

table(exit, [
  ['no steps', four(''), AT],
  ['a note at proposal', dates('2027', '2030', '', 'proposal'), ['note /sustainability/exit_steps']],
  ['not at concept', dates('2027', '2030', '', 'concept'), []],
  ['eleven months', dates('2027-01', '2027-11'), []],
  ['twelve months', dates('2027-01', '2027-12'), AT],
  ['no dates of the programme', 'stage: approval', []],
  ['the month before the last quarter', four(steps('2029-12')), []],
  ['the first month of the last quarter', four(steps('2030-01')), AT],
  ['a year counts with its last day', four(steps('2030')), AT],
  ['an early step beside a late one', four(steps('2030-11', '2028-06')), []],
  ['a quarter that begins within a month counts from the next', dates('2027-01', '2028-02', steps('2027-11')), []],
  ['undated steps', four('sustainability: {exit_steps: [{what: a step}]}'), AT],
  ['a date that is held privately', four(steps('{held_privately: "2026-09, officer"}')), []],
  ['a date that is not known yet', four(steps('{not_known_yet: In May.}')), AT],
  ['a reason in place of the steps', four(`sustainability: {exit_steps: {does_not_apply: ${REASON}}}`), []],
  ['a reason in place of the section', four(`sustainability: {does_not_apply: ${REASON}}`), []],
  ['steps that are due', four('sustainability: {exit_steps: {not_known_yet: In May.}}'), AT],
  ['nothing has to last', four(`sustainability: {gains: {does_not_apply: ${REASON}}}`), []],
  ['outcomes that happen once', four('logframe: {outcomes: [{id: OC1, lasting: no}]}'), []],
  ['one of them has to last', four('logframe: {outcomes: [{id: OC1, lasting: no}, {id: OC2}]}'), AT],
  ['purely legal cases', four(work('legal-aid', 'management')), []],
  ['legal aid beside other work', four(work('legal-aid', 'training')), AT],
]);

it('exit-starts-early says by when', () => {
  expect(messagesOf([exit], four(''))).toEqual([
    'No step of the hand-over is planned. In a programme of 48 months the first is expected before 2030-01.',
  ]);
  expect(messagesOf([exit], dates('2027-07', '2028-12', steps('2028-10', '2028-09')))).toEqual([
    'The first step of the hand-over is dated 2028-09. It is expected before 2028-09.',
  ]);
});

const design = (partners: string, { bodies = '[P1]', more = '', stage = 'approval' } = {}) => `stage: ${stage}
programme: {partners: [${partners}]}
target_groups: [{id: TG1, actor: mandated-to-act, bodies: ${bodies}}]
logframe: {outcomes: [{id: OC1, who_changes: [{groups: [TG1]}]}]}
${more}`;
const police = (keys: string, id = 'P1') => `{id: ${id}, kind: police, role: screening${keys}}`;
const PARTNER = 'warning /programme/partners/0';
const gives = (more = '') => ({ bodies: '[]', more: `services: [{id: SV1, provider: P1}]\n${more}` });

table(commitment, [
  ['not at concept', design(police(''), { stage: 'concept' }), []],
  ['no agreement', design(police('')), [`${PARTNER}/agreement`]],
  ['none', design(police(', agreement: none')), [`${PARTNER}/agreement`]],
  ['an informal one', design(police(', agreement: informal')), []],
  ['a reason', design(police(', agreement: {does_not_apply: "The police act by order of the court."}')), []],
  ['advocacy, with its reason', design(police(', agreement: not-sought, why: a reluctant body')), []],
  ['advocacy, without one', design(police(', agreement: not-sought')), [`${PARTNER}/why`]],
  ['a body that is not public', design('{id: P1, kind: workers-organisation}'), []],
  ['a group that changes nothing', design(police('')).replace('groups: [TG1]', 'groups: [TG2]'), []],
  ['a group of people', design(police(''), { bodies: '{not_known_yet: In May.}' }), []],
  ['a kind without a partner', design('', { bodies: '[police]' }), ['warning /programme/partners']],
  ['a kind that is not public, without a partner', design('', { bodies: '[ngo]' }), []],
  ['an id that leads nowhere', design('', { bodies: '[P7]' }), []],
  ['a kind whose partner has agreed', design(police(', agreement: mou'), { bodies: '[police]' }), []],
  [
    'one partner of the kind is enough',
    design(`${police('')}, ${police(', agreement: mou', 'P2')}`, { bodies: '[police]' }),
    [],
  ],
  ['a kind whose partner has not agreed', design(police(''), { bodies: '[police]' }), [`${PARTNER}/agreement`]],
  [
    'an id is answered for by itself only',
    design(`${police('')}, ${police(', agreement: mou', 'P2')}`),
    [`${PARTNER}/agreement`],
  ],
  ['a provider without role and look', design('{id: P1, kind: ngo}', gives()), [PARTNER]],
  ['a provider without a role', design('{id: P1, kind: ngo, capacity_checked: 2026}', gives()), [`${PARTNER}/role`]],
  ['a provider without a look', design('{id: P1, kind: ngo, role: beds}', gives()), [`${PARTNER}/capacity_checked`]],
  ['a provider with both', design('{id: P1, kind: ngo, role: beds, capacity_checked: 2026-05}', gives()), []],
  ['a partner that provides nothing', design('{id: P2, kind: ngo}', gives()), []],
]);

describe('partner-commitment-is-shown', () => {
  it('lists the gaps of a partner in one finding', () => {
    const more = 'services: [{id: SV1, provider: P1}, {id: SV2, provider: P1}]';
    const yaml = design('{id: P1, kind: police}', { bodies: '[P1, police]', more });
    expect(findingsOf(commitment, yaml)).toEqual([PARTNER]);
    expect(messagesOf([commitment], yaml)).toEqual([
      'P1 is to act differently (OC1), gives SV1 and SV2 and lacks an agreement, its role in the programme and the date at which its capacity was looked at.',
    ]);
  });

  it('names the kind of a body that is no partner', () => {
    expect(messagesOf([commitment], design('', { bodies: '[labour-inspection]' }))).toEqual([
      'Staff of a labour inspection are to act differently (OC1), and no partner of this kind is named.',
    ]);
  });
});
