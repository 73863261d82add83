import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/lint/rule.ts';
import { rule as copied } from '../../../src/lint/rules/answer-is-not-copied/rule.ts';
import { rule as dates } from '../../../src/lint/rules/date-fits-programme/rule.ts';
import { rule as complete } from '../../../src/lint/rules/output-is-complete/rule.ts';
import { rule as level } from '../../../src/lint/rules/result-fits-framework-level/rule.ts';
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
const OP = `${OC}/outputs/0`;
const logframe = (outcome: string, stage = 'proposal') =>
  `stage: ${stage}\nlogframe: {outcomes: [{id: OC1, ${outcome}}]}`;
const output = (more: string) => logframe(`outputs: [{id: OP1.1, ${more}}]`);

table(level, [
  ['an outcome that points only to instruments', logframe('framework: [instr-skills]'), [`note ${OC}/framework`]],
  ['a warning at approval', logframe('framework: [instr-skills]', 'approval'), [`warning ${OC}/framework`]],
  ['nothing at the concept', logframe('framework: [instr-skills]', 'concept'), []],
  ['an instrument beside a sub-result', logframe('framework: [instr-skills, sub-better-data]'), []],
  ['an area', logframe('framework: [area-more-exiting]'), []],
  ['a working institution, with the reason', logframe('framework: [instr-skills], level_reason: It is the aim.'), []],
  [
    'a reason that is a placeholder',
    logframe('framework: [instr-skills], level_reason: tbd'),
    [`note ${OC}/framework`],
  ],
  ['no node yet', logframe('framework: []'), []],
  ['an output that points to a sub-result', output('framework: [sub-better-data]'), [`note ${OP}/framework`]],
  ['an output that points to an area', output('framework: [area-more-exiting]'), [`note ${OP}/framework`]],
  ['an output with an instrument beside it', output('framework: [sub-better-data, instr-skills]'), []],
  ['an output with a reason', output('framework: [sub-better-data], level_reason: It is a standard.'), []],
  [
    'an impact below the areas',
    'stage: proposal\nlogframe: {impact: {framework: [sub-better-data]}}',
    ['note /logframe/impact/framework'],
  ],
  [
    'an impact with an area',
    'stage: proposal\nlogframe: {impact: {framework: [sub-better-data, area-less-profit]}}',
    [],
  ],
  [
    'an impact that does not apply',
    `stage: proposal\nlogframe: {impact: {framework: {does_not_apply: ${REASON}}}}`,
    [],
  ],
]);

const FULL = 'indicators: [{id: OP1.1-I1, text: T}], activities: [{id: A1.1.1, kind: helpline, service: SV1}]';
const lines = (list: string) => `programme: {budget: {lines: ${list}}}\n`;
table(complete, [
  ['nothing but its id', output('statement: Desks work.'), [`warning ${OP}`]],
  ['no money', output(FULL), [`warning ${OP}/cost`]],
  ['no indicator', output('cost: 1, activities: [{id: A1.1.1, kind: helpline}]'), [`warning ${OP}/indicators`]],
  ['no activity', output('cost: 1, indicators: [{id: OP1.1-I1, text: T}]'), [`warning ${OP}/activities`]],
  [
    'activities that are still open',
    output(
      'cost: 1, indicators: [{id: OP1.1-I1, text: T}], activities: {not_known_yet: The partner plans them in May.}',
    ),
    [`warning ${OP}/activities`],
  ],
  [
    'activities that do not apply',
    output(`cost: 1, indicators: [{id: OP1.1-I1, text: T}], activities: {does_not_apply: ${REASON}}`),
    [],
  ],
  ['a cost of its own', output(`${FULL}, cost: 400`), []],
  ['it costs nothing', output(`${FULL}, cost: 0`), []],
  ['somebody else carries it', output(`${FULL}, paid_by: P3`), []],
  ['a cost of an activity', output('indicators: [{id: OP1.1-I1, text: T}], activities: [{id: A1.1.1, cost: 10}]'), []],
  ['a line for its outcome', lines('[{id: B1, for: [OC1]}]') + output(FULL), []],
  ['a line for the output', lines('[{id: B1, for: [OP1.1]}]') + output(FULL), []],
  ['a line for an activity', lines('[{id: B1, for: [A1.1.1]}]') + output(FULL), []],
  ['a line for its service', lines('[{id: B1, for: [SV1]}]') + output(FULL), []],
  [
    'a line for an outcome that it also leads to',
    lines('[{id: B1, for: [OC2]}]') + output(`${FULL}, also_leads_to: [OC2]`),
    [],
  ],
  ['a line for something else', lines('[{id: B1, for: [OC2]}]') + output(FULL), [`warning ${OP}/cost`]],
  ['lines that are held privately', lines('{held_privately: "2026-09, finance unit"}') + output(FULL), []],
  [
    'a budget that is held privately',
    `programme: {budget: {held_privately: "2026-09, finance unit"}}\n${output(FULL)}`,
    [],
  ],
  ['no output', logframe('statement: S'), []],
  ['nothing at the concept', `stage: concept\nlogframe: {outcomes: [{id: OC1, outputs: [{id: OP1.1}]}]}`, []],
  [
    'an error at approval',
    `stage: approval\nlogframe: {outcomes: [{id: OC1, outputs: [{id: OP1.1, ${FULL}}]}]}`,
    [`error ${OP}/cost`],
  ],
  [
    'no output has money: said once',
    logframe(`outputs: [{id: OP1.1, ${FULL}}, {id: OP1.2, indicators: [{id: OP1.2-I1, text: T}]}]`),
    ['warning /programme/budget/lines', `warning ${OC}/outputs/1/activities`],
  ],
  [
    'one of two has none',
    logframe(`outputs: [{id: OP1.1, cost: 1, ${FULL}}, {id: OP1.2}]`),
    [`warning ${OC}/outputs/1`],
  ],
]);

const time = (more = '', budget = '') =>
  `stage: proposal\nprogramme: {start: 2027-01, end: 2029-12, ${budget}}\n${more}`;
const SURVIVES = 'budget: {lines: [{id: B1, kind: evaluation, survives_closure: yes}]}';
const lasting = (kind: string, of: string) =>
  `budget: {lines: [{id: B1, kind: ${kind}, for: [${of}], survives_closure: yes}]}`;
const activity = (dates: string, of = '') =>
  `logframe: {outcomes: [{id: OC1, outputs: [{id: OP1.1, ${of} activities: [{id: A1.1.1, service: SV1, ${dates}}]}]}]}`;
const target = (more: string) => `logframe: {outcomes: [{id: OC1, indicators: [{id: OC1-I1, ${more}}]}]}`;
const A = `${OP}/activities/0`;
const I = `${OC}/indicators/0`;
table(dates, [
  ['an activity before the start', time(activity('start: 2026-11, end: 2027-03')), [`warning ${A}/start`]],
  ['an activity after the end', time(activity('start: 2029-10, end: 2030-03')), [`warning ${A}/end`]],
  ['an activity that starts after the end', time(activity('start: 2030-03')), [`warning ${A}/start`]],
  ['once for an activity that is both', time(activity('start: 2026-01, end: 2030-03')), [`warning ${A}/start`]],
  ['the first and the last month', time(activity('start: 2027-01, end: 2029-12')), []],
  ['the day before and the day after', time(activity('start: 2027-01-01, end: 2029-12-31')), []],
  ['years', `stage: proposal\nprogramme: {start: 2027-03, end: 2029-06}\n${activity('start: 2027, end: 2029')}`, []],
  [
    'another year',
    `stage: proposal\nprogramme: {start: 2027-03, end: 2029-06}\n${activity('start: 2027, end: 2030')}`,
    [`warning ${A}/end`],
  ],
  ['a date that is open', time(activity('start: {not_known_yet: after the vote}, end: 2029-06')), []],
  ['a programme without dates', `stage: proposal\n${activity('start: 1990-01, end: 2090-01')}`, []],
  ['somebody else carries it', time(activity('start: 2026-11, end: 2030-03', 'paid_by: P3,')), []],
  ['money for its service survives', time(activity('end: 2030-03'), lasting('after-care', 'SV1')), []],
  ['money for its outcome survives', time(activity('end: 2030-03'), lasting('after-care', 'OC1')), []],
  [
    'money for another service survives',
    time(activity('end: 2030-03'), lasting('after-care', 'SV2')),
    [`warning ${A}/end`],
  ],
  [
    'money that survives pays for nothing before the start',
    time(activity('start: 2026-11'), lasting('after-care', 'OC1')),
    [`warning ${A}/start`],
  ],
  [
    'lines that are held privately',
    time(activity('start: 2029-01, end: 2030-03'), 'budget: {lines: {held_privately: "2026-09, finance unit"}}'),
    [],
  ],
  ['a target after the end', time(target('targets: [{by: 2029-06}, {by: 2030-06}]')), [`warning ${I}/targets/1/by`]],
  ['a target with a look that is paid', time(target('targets: [{by: 2030-06}]'), SURVIVES), []],
  ['monitoring that survives', time(target('targets: [{by: 2030-06}]'), lasting('monitoring', 'OC1')), []],
  [
    'after-care is no look',
    time(target('targets: [{by: 2030-06}]'), lasting('after-care', 'OC1')),
    [`warning ${I}/targets/0/by`],
  ],
  ['a target before the start', time(target('targets: [{by: 2026-06}]'), SURVIVES), [`warning ${I}/targets/0/by`]],
  [
    'a baseline that is due after the first target',
    time(target('baseline: {due: 2028-09, who: institute}, targets: [{by: 2028-06}]')),
    [`warning ${I}/baseline/due`],
  ],
  ['a baseline in the month of the target', time(target('baseline: {due: 2028-06}, targets: [{by: 2028-06}]')), []],
  ['a baseline at intake', time(target('baseline: {at_intake: yes}, targets: [{by: 2028-06}]')), []],
  [
    'indicators of an output count as well',
    time(
      'logframe: {outcomes: [{id: OC1, outputs: [{id: OP1.1, indicators: [{id: OP1.1-I1, targets: [{by: 2031}]}]}]}]}',
    ),
    [`warning ${OP}/indicators/0/targets/0/by`],
  ],
  [
    'an evaluation after the end',
    time('evaluation: {timing: [{kind: final, date: 2030-02}]}'),
    ['warning /evaluation/timing/0/date'],
  ],
  [
    'several, once',
    time(
      'evaluation: {timing: [{kind: mid-term, date: 2028-06}, {kind: final, date: 2030-02}, {kind: ex-post, date: 2031}]}',
    ),
    ['warning /evaluation/timing/1/date'],
  ],
  ['an evaluation with money', time('evaluation: {timing: [{kind: ex-post, date: 2030-12}]}', SURVIVES), []],
  [
    'money that does not survive',
    time('evaluation: {timing: [{kind: ex-post, date: 2030-12}]}', SURVIVES.replace('yes', 'no')),
    ['warning /evaluation/timing/0/date'],
  ],
  ['somebody else pays', time('evaluation: {paid_by: the fund, timing: [{kind: ex-post, date: 2030-12}]}'), []],
  [
    'agreed with others',
    time(
      'evaluation: {scope: joint, shared: {agreement: Letter of May 2026.}, timing: [{kind: ex-post, date: 2030-12}]}',
    ),
    [],
  ],
  ['a baseline before the start', time('evaluation: {timing: [{kind: baseline, date: 2026-10}]}'), []],
  [
    'a mid-term before the start',
    time('evaluation: {timing: [{kind: mid-term, date: 2026-10}]}'),
    ['warning /evaluation/timing/0/date'],
  ],
  ['nothing at the concept', time(activity('end: 2031')).replace('proposal', 'concept'), []],
  ['an error at approval', time(activity('end: 2031')).replace('proposal', 'approval'), [`error ${A}/end`]],
]);

it('date-fits-programme names both dates', () => {
  expect(messagesOf([dates], time('evaluation: {timing: [{kind: final, date: 2030-02}]}'))).toEqual([
    'The evaluation plans a step (final) in 2030-02, and the programme ends in 2029-12. No money that survives its closure is named.',
  ]);
});

const SENTENCE = 'All activities follow the policy of the organisation.';
const risk = (n: number, text: string) => `{id: R${n}, mitigation: "${text}"}`;
const risks = (...texts: string[]) => `risks: [${texts.map((text, i) => risk(i + 1, text)).join(', ')}]`;
table(copied, [
  ['three fields', `stage: proposal\n${risks(SENTENCE, SENTENCE, SENTENCE)}`, ['warning /risks/0/mitigation']],
  ['two fields', `stage: proposal\n${risks(SENTENCE, SENTENCE)}`, []],
  [
    'across sections, capitals, spaces and signs apart',
    `stage: concept\n${risks(SENTENCE)}
safeguarding: {staff_care: "ALL activities follow  the policy of the organisation", consent: {payment: "${SENTENCE}"}}`,
    ['note /safeguarding/staff_care'],
  ],
  [
    'displacement and assumptions',
    `stage: approval\ndisplacement: [{id: D1, mitigation: "${SENTENCE}"}]
logframe: {outcomes: [{id: OC1, assumptions: [{id: OC1-A1, if_fails: "${SENTENCE}"}], outputs: [{id: OP1.1, assumptions: [{id: OP1.1-A1, text: "${SENTENCE}"}]}]}]}`,
    ['warning /displacement/0/mitigation'],
  ],
  ['39 characters', `stage: proposal\n${risks(...Array<string>(3).fill(`${'a'.repeat(19)} ${'b'.repeat(19)}.`))}`, []],
  [
    '40 characters',
    `stage: proposal\n${risks(...Array<string>(3).fill(`${'a'.repeat(20)} ${'b'.repeat(19)}.`))}`,
    ['warning /risks/0/mitigation'],
  ],
  ['short phrases', `stage: proposal\n${risks('As for R1.', 'As for R1.', 'As for R1.')}`, []],
  [
    'one reason for several fields',
    `stage: proposal\nsafeguarding: {${['staff_care', 'abuse_by_staff', 'return_by_choice'].map((key) => `${key}: {does_not_apply: ${REASON}}`).join(', ')}}`,
    [],
  ],
  ['own fields', `stage: proposal\nsafeguarding: {x_a: "${SENTENCE}", x_b: "${SENTENCE}", x_c: "${SENTENCE}"}`, []],
  [
    'texts elsewhere',
    `stage: proposal\nparticipation: [{decided: "${SENTENCE}"}, {decided: "${SENTENCE}"}, {decided: "${SENTENCE}"}]`,
    [],
  ],
  [
    'two sentences, each copied',
    `stage: proposal\n${risks(SENTENCE, SENTENCE, SENTENCE)}
safeguarding: {consent: {payment: "${SENTENCE} Always.", capacity: "${SENTENCE} Always.", weak_settings: "${SENTENCE} Always."}}`,
    ['warning /safeguarding/consent/payment', 'warning /risks/0/mitigation'],
  ],
]);

it('answer-is-not-copied names the fields and keeps the text to itself', () => {
  const yaml = `${risks(SENTENCE, SENTENCE)}\nsafeguarding: {staff_care: "${SENTENCE}"}\nstage: proposal`;
  expect(messagesOf([copied], yaml)).toEqual([
    '3 fields hold the same text: safeguarding.staff_care, R1.mitigation and R2.mitigation.',
  ]);
});
