import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { RULES } from '../../../src/lint/rules/registry.generated.ts';
import { findingsOf } from '../../support/findings-of.ts';
import { schemaErrors } from '../../support/schema-errors.ts';

const activity = (more: string) =>
  `logframe: {outcomes: [{id: OC1, activity_types: [awareness], outputs: [{id: OP1.1, activities: [{id: A1.1.1, ${more}}]}]}]}`;
const MONITORED = 'programme: {budget: {currency: EUR, total: 9, monitoring: 6}}';
const AWARE = 'responses: [{type: awareness}]';
const MET = 'target_groups: [{id: TG1, contact: direct}]';
const channel = (reader: string) => `{how: a box, languages: [vel], answered_by: ${reader}, days: 10}`;
const consent = (topics: string) =>
  `{asked_separately_for: [${topics}], language_and_format: a, refusal_and_withdrawal: b, limits_told_first: c, capacity: d, payment: e, weak_settings: f}`;
const watched = (more: string) => `logframe: {watch: [{id: W1, ${more}}]}`;
const twoOutcomes = (access: string) =>
  `programme: {partners: [{id: P1, kind: labour-inspection${access}}]}\nlogframe: {outcomes: [{id: OC1, indicators: [{id: OC1-I1, data_from: P1}]}, {id: OC2, indicators: [{id: OC2-I1, data_from: P2}]}]}`;
const places = (expected: string) =>
  `responses: [{type: identification-referral}]\nservices: [{id: SV1, kind: accommodation, capacity: 6, expected: ${expected}, funded_until: standing}, {id: SV2, kind: case-work, capacity: 75, expected: 60, funded_until: standing}]`;
const ways = (list: string) => `responses: [{type: support-solutions, answers: {ways_forward: [${list}]}}]`;
const person = (level: string, inventory: string) =>
  `safeguarding: {person_level: ${level}, data_protection: {inventory: ${inventory}}}`;

/** Conditions that the mutants of the exemplary design showed to be missing, and the limits set to them. */
const CASES: readonly (readonly [
  rule: string,
  about: string,
  stage: string,
  yaml: string,
  findings: readonly string[],
])[] = [
  [
    'monitoring-is-set-up',
    'no plan',
    'approval',
    `${MONITORED}\nmonitoring: {responsible: own}\n${activity('kind: training, start: 2027-03')}`,
    ['error /monitoring/plan_by'],
  ],
  [
    'monitoring-is-set-up',
    'no plan yet',
    'proposal',
    `${MONITORED}\nmonitoring: {responsible: own}\n${activity('kind: training, start: 2027-03')}`,
    [],
  ],
  [
    'monitoring-is-set-up',
    'a reason in place of the plan',
    'approval',
    `${MONITORED}\nmonitoring: {responsible: own, plan_by: {does_not_apply: The plan of the whole agency is in force.}}\n${activity('kind: training, start: 2027-03')}`,
    [],
  ],
  [
    'recommended-action-is-possible',
    'open',
    'approval',
    `${AWARE}\n${activity('kind: outreach, service: none-needed')}`,
    ['error /responses/0/answers/action_possible_and_safe'],
  ],
  [
    'recommended-action-is-possible',
    'still open',
    'proposal',
    `${AWARE}\n${activity('kind: outreach, service: none-needed')}`,
    [],
  ],
  [
    'recommended-action-is-possible',
    'nothing tells people what to do',
    'approval',
    `${AWARE}\n${activity('kind: system')}`,
    [],
  ],
  [
    'recommended-action-is-possible',
    'all answers are held privately',
    'approval',
    `responses: [{type: awareness, answers: {held_privately: "2026-09, safeguarding officer"}}]\n${activity('kind: outreach, service: none-needed')}`,
    [],
  ],
  [
    'ambiguous-count-is-explained',
    'to be explained, and not explained',
    'proposal',
    watched('direction: explain'),
    ['warning /logframe/watch/0/direction_reason'],
  ],
  [
    'ambiguous-count-is-explained',
    'explained',
    'proposal',
    watched('direction: explain, direction_reason: Read with effort.'),
    [],
  ],
  ['ambiguous-count-is-explained', 'only watched', 'proposal', watched('direction: up, counts: cases'), []],
  [
    'outcome-evidence-is-independent',
    'one outcome hangs on a body that gives nothing',
    'proposal',
    twoOutcomes(', data_access: none'),
    ['warning /programme/partners/0/data_access'],
  ],
  ['outcome-evidence-is-independent', 'promised', 'proposal', twoOutcomes(', data_access: promised'), []],
  ['outcome-evidence-is-independent', 'open', 'proposal', twoOutcomes(''), []],
  [
    'identified-people-have-a-place',
    'fewer beds than people',
    'proposal',
    places('20'),
    ['warning /services/0/capacity'],
  ],
  [
    'identified-people-have-a-place',
    'the lower end of a range fits',
    'proposal',
    places('{answer: 7, from: 5, to: 9}'),
    [],
  ],
  [
    'feedback-reaches-someone',
    'the team itself',
    'proposal',
    `programme: {organisation: {unit: Fair Season team}}\n${MET}\nsafeguarding: {feedback_channel: ${channel('fair season team')}}`,
    ['warning /safeguarding/feedback_channel/answered_by'],
  ],
  [
    'feedback-reaches-someone',
    'the organisation',
    'proposal',
    `programme: {organisation: {unit: Fair Season team}}\n${MET}\nsafeguarding: {feedback_channel: ${channel('own')}}`,
    [],
  ],
  [
    'return-is-chosen',
    'one of the ways',
    'proposal',
    ways('staying, returning'),
    ['warning /safeguarding/return_by_choice'],
  ],
  ['return-is-chosen', 'not among the ways', 'proposal', ways('staying, moving-on'), []],
  [
    'return-is-chosen',
    'one finding for service and way',
    'proposal',
    `${ways('staying, returning')}\nservices: [{id: SV1, kind: return-assistance}]`,
    ['warning /safeguarding/return_by_choice'],
  ],
  [
    'consent-is-staged',
    'one signature',
    'proposal',
    `responses: [{type: support-solutions}]\nsafeguarding: {consent: ${consent('records')}}`,
    ['warning /safeguarding/consent/asked_separately_for'],
  ],
  [
    'consent-is-staged',
    'two topics',
    'proposal',
    `responses: [{type: support-solutions}]\nsafeguarding: {consent: ${consent('records, referral')}}`,
    [],
  ],
  [
    'consent-is-staged',
    'a survey alone',
    'proposal',
    `evaluation: {methods: [{method: interviews, asks: [people-affected]}]}\nsafeguarding: {consent: ${consent('research-or-evaluation')}}`,
    [],
  ],
  [
    'data-protection-is-described',
    'none, with some in the inventory',
    'proposal',
    person('no', '[{what: case files}]'),
    ['warning /safeguarding/person_level'],
  ],
  ['data-protection-is-described', 'none, with an empty inventory', 'proposal', person('no', '[]'), []],
];

it.each(CASES)('%s, %s (%s)', (id, _, stage, text, expected) => {
  const yaml = `stage: ${stage}\n${text}`;
  const rule = RULES.find((one) => one.id === id);
  expect(schemaErrors(parse(`ctip: 1\n${yaml}`))).toEqual([]);
  expect(rule && findingsOf(rule, yaml)).toEqual(expected);
});
