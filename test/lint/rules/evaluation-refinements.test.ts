import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/lint/rule.ts';
import { rule as decided } from '../../../src/lint/rules/evaluation-is-decided/rule.ts';
import { rule as arePublic } from '../../../src/lint/rules/findings-are-public/rule.ts';
import { rule as judge } from '../../../src/lint/rules/judge-is-not-party/rule.ts';
import { findingsOf, messagesOf } from '../../support/findings-of.ts';

type Case = readonly [title: string, yaml: string, findings: readonly string[]];

function table(rule: Rule, cases: readonly Case[]): void {
  describe(rule.id, () => {
    it.each(cases)('%s', (_, yaml, expected) => {
      expect(findingsOf(rule, yaml)).toEqual(expected);
    });
  });
}

const PROGRAMME = `programme:
  organisation: {name: Alliance, unit: Fair Season team}
  partners: [{id: P1, name: Open Door}]
  donors: [{name: Northern Fund}]
`;
const evaluation = (keys: string, { more = '', stage = 'approval' } = {}) =>
  `stage: ${stage}\n${PROGRAMME}evaluation: {${keys}}\n${more}`;
const STORE = 'deposit: {where: public library}';
const OTHERS = 'dissemination: [{to: people who took part}]';
const E = 'warning /evaluation';
const COMMITTED = { more: 'learning: {commitments: [{what: a learning note}]}' };

table(arePublic, [
  ['not at concept', evaluation('scope: own', { stage: 'concept' }), []],
  ['nothing', evaluation('scope: own'), [E]],
  ['a note at proposal', evaluation('scope: own', { stage: 'proposal' }), ['note /evaluation']],
  ['no evaluation section', 'stage: approval', []],
  ['readers outside and a store', evaluation(`${OTHERS}, ${STORE}`), []],
  ['no store', evaluation(OTHERS), [`${E}/deposit`]],
  ['a store without a place', evaluation(`${OTHERS}, deposit: {licence: CC BY}`), [`${E}/deposit`]],
  [
    'a reason in place of the store',
    evaluation(`${OTHERS}, deposit: {does_not_apply: "There is no library that takes notes."}`),
    [],
  ],
  ['no readers', evaluation(STORE), [`${E}/dissemination`]],
  ['only the donor', evaluation(`dissemination: [{to: northern fund}], ${STORE}`), [`${E}/dissemination`]],
  [
    'the donor and the own unit',
    evaluation(`dissemination: [{to: Northern Fund}, {to: Fair Season team}, {to: own}], ${STORE}`),
    [`${E}/dissemination`],
  ],
  ['the donor, in public', evaluation(`dissemination: [{to: Northern Fund, public: yes}], ${STORE}`), []],
  ['the donor and another', evaluation(`dissemination: [{to: Northern Fund}, {to: ministries}], ${STORE}`), []],
  ['nothing is public', evaluation(`dissemination: [{to: ministries, public: no}], ${STORE}`), [`${E}/dissemination`]],
  [
    'an open reader where the donor is open too',
    `stage: approval\nevaluation: {dissemination: [{what: report}], ${STORE}}`,
    [],
  ],
  ['a reader that is still open', evaluation(`dissemination: [{what: report}], ${STORE}`), []],
  ['a reason: safety', evaluation('not_public_because: The corridor is too small.'), []],
  ['a placeholder is no reason', evaluation('not_public_because: tbd'), [E]],
  ['a learning note for others', evaluation(`dissemination: [{to: Northern Fund}], ${STORE}`, COMMITTED), []],
  ['a learning note and no store', evaluation('dissemination: [{to: Northern Fund}]', COMMITTED), [`${E}/deposit`]],
  ['no evaluation is planned', evaluation('scope: none'), ['warning /learning/commitments']],
  ['no evaluation, a learning note', evaluation('scope: none', COMMITTED), []],
  ['no evaluation, a reader outside', evaluation(`scope: none, ${OTHERS}`), []],
  [
    'no evaluation, only the donor reads',
    evaluation('scope: none, dissemination: [{to: Northern Fund}]'),
    ['warning /learning/commitments'],
  ],
]);

describe('findings-are-public', () => {
  it('names the readers, and the missing store with them', () => {
    const readers = 'dissemination: [{to: Northern Fund}, {to: own}]';
    expect(messagesOf([arePublic], evaluation(`${readers}, ${STORE}`))).toEqual([
      'No reader of the findings is planned but "Northern Fund" and the organisation itself.',
    ]);
    expect(messagesOf([arePublic], evaluation(readers))).toEqual([
      'No reader of the findings is planned but "Northern Fund" and the organisation itself, and no shared store is named.',
    ]);
  });
});

const plan = (keys: string) =>
  `stage: approval\n${PROGRAMME}responses: [{type: awareness}, {type: national-plan, plan: {${keys}}}]`;
const ALONE = 'coordinated_by: national coordinator, evaluated_by: National  Coordinator';
const M = [`${E}/manager`];
const P = ['warning /responses/1/plan/evaluated_by'];

table(judge, [
  ['not at concept', evaluation('conduct: external, manager: own', { stage: 'concept' }), []],
  ['the unit that runs the programme', evaluation('conduct: external, manager: fair season team'), M],
  ['the organisation', evaluation('conduct: external, manager: Alliance'), M],
  ['the organisation as own', evaluation('conduct: external, manager: own'), M],
  ['a separate unit, named in words', evaluation('conduct: external, manager: evaluation office of the Alliance'), []],
  ['a partner', evaluation('conduct: external, manager: P1'), []],
  ['called by its name', evaluation('conduct: self, manager: own'), []],
  ['mixed', evaluation('conduct: mixed, manager: own'), []],
  ['no manager yet', evaluation('conduct: external'), []],
  ['no organisation', 'stage: approval\nevaluation: {conduct: external, manager: own}', M],
  ['the coordinator alone', plan(`status: draft, ${ALONE}`), P],
  ['in a running plan', plan(`status: running, ${ALONE}`), P],
  ['a plan still to be drafted', plan(`status: to-draft, ${ALONE}`), []],
  ['a plan whose status is open', plan(ALONE), []],
  [
    'a second reader',
    plan(
      'status: adopted, coordinated_by: national coordinator, evaluated_by: "national coordinator, read by the audit office"',
    ),
    [],
  ],
  ['a partner by id and by name', plan('status: adopted, coordinated_by: P1, evaluated_by: open door'), P],
  ['another body', plan('status: adopted, coordinated_by: P1, evaluated_by: own'), []],
  ['open', plan('status: adopted, coordinated_by: P1'), []],
]);

it('judge-is-not-party keeps silent while the evaluation is not decided', () => {
  const yaml = evaluation('scope: own, conduct: external, manager: own');
  expect(messagesOf([judge], yaml)).toEqual([
    'The evaluation is declared external, and "Alliance", which runs the programme, manages it too.',
  ]);
  expect(messagesOf([decided, judge], yaml)).toHaveLength(1);
  expect(messagesOf([decided, judge], yaml)[0]).toContain('lacks');
});
