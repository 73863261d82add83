import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/lint/rule.ts';
import { rule as claims } from '../../../src/lint/rules/claim-has-source/rule.ts';
import { rule as others } from '../../../src/lint/rules/others-are-mapped/rule.ts';
import { findingsOf, messagesOf } from '../../support/findings-of.ts';

const REASON = 'Asked four agencies in April 2026; nobody works on this here.';
type Case = readonly [title: string, yaml: string, findings: readonly string[]];

function table(rule: Rule, cases: readonly Case[]): void {
  describe(rule.id, () => {
    it.each(cases)('%s', (_, yaml, expected) => {
      expect(findingsOf(rule, yaml)).toEqual(expected);
    });
  });
}

const KNOWN = `knowledge_used:
  - {id: K1, year: 2024}
  - {id: K2, year: 2025, own_work: yes}
  - {id: K3}
  - {id: K4, year: {not_known_yet: In May.}}
`;
const response = (type: string, answers: string, stage = 'proposal') =>
  `stage: ${stage}\n${KNOWN}responses: [{type: ${type}, answers: ${answers}}]`;
const gap = (value: string) => response('awareness', `{information_gap: ${value}}`);
const A = 'warning /responses/0/answers';
const GAP = [`${A}/information_gap`];

table(claims, [
  ['not at concept', response('awareness', '{}', 'concept'), []],
  ['no information gap', response('awareness', '{pretest: In May.}'), GAP],
  ['no answers at all', 'stage: approval\nresponses: [{type: awareness}]', GAP],
  ['all answers held privately', response('awareness', '{held_privately: "2026-09, officer"}'), []],
  ['a claim in one line', gap('Nobody knows.'), GAP],
  ['an empty list of evidence', gap('{answer: Nobody knows., evidence: []}'), GAP],
  ['a detail is no source', gap('{answer: Nobody knows., why: By experience.}'), GAP],
  ['a source with its year', gap('{answer: Nobody knows., evidence: [K1]}'), []],
  ['not known yet', gap('{not_known_yet: The institute asks in May.}'), GAP],
  [
    'a right that nobody can know yet',
    gap(`{does_not_apply: "The right is in force since January; nobody was told."}`),
    [],
  ],
  ['held privately', gap('{held_privately: "2026-09, officer"}'), []],
  ['only own work', gap('{answer: A., evidence: [K2]}'), GAP],
  ['own work beside another', gap('{answer: A., evidence: [K2, K1]}'), []],
  ['a source without a year', gap('{answer: A., evidence: [K3]}'), ['warning /knowledge_used/2/year']],
  ['a year that is not known yet', gap('{answer: A., evidence: [K4]}'), ['warning /knowledge_used/3/year']],
  ['a dated source beside it', gap('{answer: A., evidence: [K3, K1]}'), []],
  [
    'a dated source that is own work does not date it',
    gap('{answer: A., evidence: [K3, K2]}'),
    ['warning /knowledge_used/2/year'],
  ],
  ['an id that leads nowhere', gap('{answer: A., evidence: [K9]}'), []],
  ['a private claim', gap('{answer: A., private: yes}'), GAP],
  ['other types make no claim', response('livelihoods', '{}'), []],
  ['two claims of one response', response('livelihoods', '{market: Hotels hire., income_compared: {here: 90}}'), [A]],
  ['a form with its source', response('livelihoods', '{income_compared: {here: 90, evidence: [K1]}}'), []],
  ['the gap in the law', response('legal-framework', '{legal_gap: No offence of debt bondage.}'), [`${A}/legal_gap`]],
  ['the lack of skill', response('criminal-justice', '{why_skill: Nobody asks about debt.}'), [`${A}/why_skill`]],
  ['a claim that is due', response('legal-framework', '{legal_gap: {not_known_yet: In May.}}'), []],
  [
    'scale and cause of a pattern',
    'stage: proposal\npatterns: [{id: TP1, form: [slavery], answers: {how_many: 40, risk_factors: Debt.}}]',
    ['warning /patterns/0/answers'],
  ],
  [
    'data of a pattern are a source',
    'stage: proposal\npatterns: [{id: TP1, form: [slavery], data: [{id: DS1, year: 2025}], answers: {how_many: {answer: 40, evidence: [DS1]}}}]',
    [],
  ],
  ['no claim on a pattern', 'stage: approval\npatterns: [{id: TP1, form: [slavery]}]', []],
]);

describe('claim-has-source', () => {
  it('names what rests on nothing, and where', () => {
    const yaml = response('livelihoods', '{market: Hotels hire., income_compared: {here: 90}}');
    expect(messagesOf([claims], yaml)).toEqual([
      'No source is named for what people earn here and by leaving and who will hire or buy (livelihoods).',
    ]);
    expect(messagesOf([claims], gap('{answer: A., evidence: [K2]}'))).toEqual([
      'Only your own work stands behind the lack of information (raising awareness).',
    ]);
  });

  it('names a claim of two patterns once', () => {
    const pattern = (id: string) => `{id: ${id}, form: [slavery], answers: {how_many: {answer: 40, evidence: [K3]}}}`;
    const yaml = `stage: proposal\n${KNOWN}patterns: [${pattern('TP1')}, ${pattern('TP2')}]`;
    expect(messagesOf([claims], yaml)).toEqual([
      'The year of K3 is open, and nothing with a year stands behind the number of people concerned.',
    ]);
  });

  it('names a source without a year once', () => {
    const yaml = response(
      'livelihoods',
      '{market: {answer: A., evidence: [K3]}, income_compared: {here: 90, evidence: [K3]}}',
    );
    expect(findingsOf(claims, yaml)).toEqual(['warning /knowledge_used/2/year']);
    expect(messagesOf([claims], yaml)).toEqual([
      'The year of K3 is open, and nothing with a year stands behind what people earn here and by leaving and who will hire or buy.',
    ]);
  });
});

const landscape = (value: string, stage = 'approval') => `stage: ${stage}\nlandscape: ${value}`;
const L = 'warning /landscape';
table(others, [
  ['nothing', 'stage: approval', [L]],
  ['a note at concept', 'stage: concept', ['note /landscape']],
  ['an empty list', landscape('[]'), [L]],
  ['nobody found', landscape(`{does_not_apply: ${REASON}}`), []],
  ['not known yet', landscape('{not_known_yet: In May.}'), [L]],
  ['a complete entry', landscape('[{who: a church, where: Lenk, relation: Hosts people.}]'), []],
  ['no relation', landscape('[{who: a church, where: Lenk}]'), [`${L}/0/relation`]],
  [
    'a name that is held privately',
    landscape('[{who: {held_privately: "2026-09, officer"}, where: Lenk, relation: R.}]'),
    [],
  ],
  [
    'the nearest of several',
    landscape('[{who: a church}, {who: a union, where: Lenk, relation: tbd}]'),
    [`${L}/1/relation`],
  ],
  ['two gaps', landscape('[{who: a church}]'), [`${L}/0`]],
  ['one complete entry is enough', landscape('[{who: a church}, {who: a union, where: Lenk, relation: R.}]'), []],
]);
