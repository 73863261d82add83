import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/lint/rule.ts';
import { rule as affected } from '../../../src/lint/rules/affected-people-shape-design/rule.ts';
import { rule as barrier } from '../../../src/lint/rules/barrier-meets-activity/rule.ts';
import { rule as children } from '../../../src/lint/rules/children-are-protected/rule.ts';
import { rule as earlier } from '../../../src/lint/rules/earlier-work-changes-design/rule.ts';
import { rule as decisions } from '../../../src/lint/rules/findings-lead-to-decisions/rule.ts';
import { rule as gain } from '../../../src/lint/rules/gain-has-owner-and-payer/rule.ts';
import { rule as place } from '../../../src/lint/rules/identified-people-have-a-place/rule.ts';
import { rule as output } from '../../../src/lint/rules/output-is-complete/rule.ts';
import { rule as commitment } from '../../../src/lint/rules/partner-commitment-is-shown/rule.ts';
import { rule as possible } from '../../../src/lint/rules/recommended-action-is-possible/rule.ts';
import { rule as filled } from '../../../src/lint/rules/required-field-is-filled/rule.ts';
import { rule as hasOutcome } from '../../../src/lint/rules/response-has-outcome/rule.ts';
import { rule as argued } from '../../../src/lint/rules/response-is-argued/rule.ts';
import { findingsOf, messagesOf } from '../../support/findings-of.ts';

type Case = readonly [title: string, yaml: string, findings: readonly string[]];

function table(rule: Rule, cases: readonly Case[]): void {
  describe(rule.id, () => {
    it.each(cases)('%s', (_, yaml, expected) => {
      expect(findingsOf(rule, yaml)).toEqual(expected);
    });
  });
}

const APPROVAL = 'stage: approval\n';
const PROPOSAL = 'stage: proposal\n';

const response = (rest: string) =>
  `patterns: [{id: TP1, form: [forced-labour]}]\nresponses: [{type: awareness, ${rest}}]`;
const POINT = 'interrupts: [{pattern: TP1, stages: [recruitment]}]';
const HOW = 'interrupts: [{pattern: TP1, stages: [recruitment], how: The debt is not made.}]';
const WHY = 'rationale: The debt is made before departure.';
const INSTEAD = 'alternatives: ["A campaign, set aside since two moved nothing."]';
table(argued, [
  ['half an argument is enough at proposal', PROPOSAL + response(`${WHY}, ${POINT}`), []],
  ['nothing was weighed', APPROVAL + response(`${WHY}, ${HOW}`), ['warning /responses/0/alternatives']],
  ['no reason', APPROVAL + response(`${INSTEAD}, ${HOW}`), ['warning /responses/0/rationale']],
  ['not how', APPROVAL + response(`${WHY}, ${INSTEAD}, ${POINT}`), ['warning /responses/0/interrupts/0']],
  ['two parts, one finding', APPROVAL + response(`${WHY}, ${POINT}`), ['warning /responses/0']],
  ['all of it', APPROVAL + response(`${WHY}, ${INSTEAD}, ${HOW}`), []],
]);

const ENTRY = 'who: returned workers, in: [design]';
const SAFE = 'paid_and_safe: Day rate and no names.';
table(affected, [
  ['nothing was decided', `${APPROVAL}participation: [{${ENTRY}, ${SAFE}}]`, ['warning /participation/0']],
  ['what was decided may be open before', `${PROPOSAL}participation: [{${ENTRY}, ${SAFE}}]`, []],
  [
    'each that shapes the design is protected',
    `${APPROVAL}participation: [{${ENTRY}, decided: D, through: the union}, {${ENTRY}, decided: D}]`,
    ['warning /participation/1'],
  ],
  ['one is enough before', `${PROPOSAL}participation: [{${ENTRY}, through: the union}, {${ENTRY}}]`, []],
]);

const partner = (agreement: string) =>
  `${PROPOSAL}programme: {partners: [{id: P1, kind: social-ministry${agreement}}]}\nsustainability: {gains: [{what: housing, payer: P1}]}`;
table(commitment, [
  ['a payer without agreement', partner(', agreement: none'), ['warning /programme/partners/0/agreement']],
  ['a payer with a letter', partner(', agreement: letter'), []],
  ['an agreement that is open', partner(''), []],
]);

const paid = (kind: string, to: string) =>
  `${PROPOSAL}programme: {budget: {lines: [{id: B1, kind: ${kind}, for: [${to}]}]}}\nlogframe: {outcomes: [{id: OC1, outputs: [{id: OP1.1, indicators: [{id: OP1.1-I1, text: Claims filed}], activities: [{id: A1.1.1, kind: legal-aid}]}]}]}`;
const UNPAID = ['warning /logframe/outcomes/0/outputs/0/cost'];
table(output, [
  ['money around an outcome', paid('urgent-needs', 'OC1'), UNPAID],
  ['money for the outcome', paid('services', 'OC1'), []],
  ['money around, for the output itself', paid('interpretation', 'OP1.1'), []],
]);

const outcomes = (rest: string, activity = 'kind: outreach', types = '{type: awareness}, {type: livelihoods}') =>
  `${PROPOSAL}responses: [${types}]\nlogframe: {outcomes: [{id: OC1${rest}, outputs: [{id: OP1.1, activities: [{id: A1.1.1, ${activity}}]}]}]}`;
table(hasOutcome, [
  ['it names no response', outcomes(''), ['warning /logframe/outcomes/0/activity_types']],
  ['there is only one', outcomes('', 'kind: outreach', '{type: awareness}'), []],
]);

table(earlier, [
  [
    'one of two changed nothing',
    `${APPROVAL}knowledge_used: [{id: K1, grade: trial, design_change: C}, {id: K2, grade: practice}]`,
    ['note /knowledge_used/1/design_change'],
  ],
  ['at proposal one is enough', `${PROPOSAL}knowledge_used: [{id: K1, grade: trial, design_change: C}, {id: K2}]`, []],
]);

const linked = (of: string, theory = 'theory_of_change: If, then.') =>
  `${APPROVAL}logframe: {${theory}, outcomes: [{id: OC1${of}}]}`;
table(barrier, [
  ['no link to the impact', linked(''), ['note /logframe/outcomes/0/because']],
  ['a link', linked(', because: Lenders lose their hold.'), []],
  ['no theory at all is asked for first', linked('', 'theory_of_change: tbd'), []],
]);

const lasting = (of: string) =>
  `${APPROVAL}logframe: {outcomes: [{id: OC1, ${of}}]}\nsustainability: {gains: [{what: desks, owner: P1, payer: P1, yearly_cost: 9}]}`;
table(gain, [
  ['why should they go on', lasting('who_changes: [{does: Ask first.}]'), ['note /logframe/outcomes/0/lasts_because']],
  ['it is said', lasting('who_changes: [{does: Ask first.}], lasts_because: It is their duty.'), []],
  ['a situation', lasting('who_changes: [{situation: They are housed.}]'), []],
  ['it need not last', lasting('lasting: no, who_changes: [{does: Ask first.}]'), []],
]);
it('gain-has-owner-and-payer names a gain without a name by its number', () => {
  expect(
    messagesOf([gain], `${PROPOSAL}logframe: {outcomes: [{id: OC1}]}\nsustainability: {gains: [{owner: P1}]}`),
  ).toEqual(['Gain 1 does not say what is to last, and lacks a payer and a yearly cost.']);
});

const USED =
  'evaluation: {purpose: {user: U, decision: D}, response: {who: W, by: 2029-01}}\nmonitoring: {reviews: {does_not_apply: A grant of four months.}}\n';
table(decisions, [
  ['no question', `${APPROVAL}${USED}learning: {failure_condition: F}`, ['note /learning/questions']],
  ['a question', `${APPROVAL}${USED}learning: {questions: [{id: LQ1, text: T}]}`, []],
  ['nothing on learning at all', APPROVAL + USED, []],
]);

const met = (children: string, contact = 'direct') =>
  `${PROPOSAL}target_groups: [{id: TG1, contact: ${contact}, ages: 0-17}]\nsafeguarding: {person_level: no${children}}`;
describe('children-are-protected', () => {
  it.each([
    ['their ages answer it', met(''), 'People under 18 are met (TG1). How they are protected is open: a policy, safe'],
    ['nobody is met', met('', 'none'), 'It is open whether anyone under 18 will be met.'],
  ])('%s', (_, yaml, expected) => {
    const [message, ...others] = messagesOf([children], yaml);
    expect(message?.startsWith(expected)).toBe(true);
    expect(others).toEqual([]);
  });
});

const speaking = (activities: string, services = '') =>
  `${PROPOSAL}responses: [{type: awareness}]\n${services}logframe: {outcomes: [{id: OC1, activity_types: [awareness], outputs: [{id: OP1.1, activities: [${activities}]}]}]}`;
const AT = '/logframe/outcomes/0/outputs/0/activities';
const TWO = '{id: A1.1.1, kind: outreach}, {id: A1.1.2, kind: information}';
table(possible, [
  ['no service at all, one finding', speaking(TWO), [`warning ${AT}/0/service`]],
  [
    'one for each where there are services',
    speaking(TWO, 'services: [{id: SV1}]\n'),
    [`warning ${AT}/0/service`, `warning ${AT}/1/service`],
  ],
  ['a film that nobody carries to people', speaking('{id: A1.1.1, kind: production}'), [`warning ${AT}/0/service`]],
  [
    'a leaflet that messengers carry',
    speaking('{id: A1.1.1, kind: production}, {id: A1.1.2, kind: outreach, service: none-needed}'),
    [],
  ],
]);

const beds = (expected: string) =>
  `${PROPOSAL}programme: {end: 2028-12}\nresponses: [{type: identification-referral}]\nservices: [{id: SV1, kind: case-work, capacity: 60, expected: 50, funded_until: standing}, {id: SV2, kind: accommodation, capacity: 20, expected: ${expected}, funded_until: standing}]`;
table(place, [
  ['one service is full', beds('40'), ['warning /services/1/capacity']],
  ['it says why', beds('{answer: 40, why: They come in turn.}'), []],
]);

describe('required-field-is-filled', () => {
  const others =
    'target_groups participation landscape knowledge_used responses logframe displacement risks services sustainability monitoring evaluation safeguarding learning programme';
  const pattern = (rest: string) =>
    `${APPROVAL}${others
      .split(' ')
      .map((name) => `${name}: {does_not_apply: Not here.}\n`)
      .join(
        '',
      )}patterns: [{id: TP1, summary: S, sector: S, perpetrators: [{role: recruiter, kind: [person]}], data: [{id: DS1, source: survey, what: W, year: 2026, reliability: fair, error: E}], answers: {season: S}, recruitment: [debt-or-advance], control: [debt], demand: D${rest}}]`;
  it('asks at approval for the one means of a pattern that is open', () => {
    expect(messagesOf([filled], pattern(''))).toEqual(['Still open in TP1: enablers.']);
    expect(messagesOf([filled], pattern(', enablers: [tied-visa]'))).toEqual([]);
  });
});
