import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Design } from '../../../src/design/design.generated.ts';
import { lintDesign } from '../../../src/lint/engine.ts';
import type { Rule } from '../../../src/lint/rule.ts';
import { asCatalogued } from '../../../src/lint/rule-set.ts';
import { rule as fits } from '../../../src/lint/rules/indicator-fits-its-outcome/rule.ts';
import { rule as manageable } from '../../../src/lint/rules/indicator-set-is-manageable/rule.ts';
import { rule as independent } from '../../../src/lint/rules/outcome-evidence-is-independent/rule.ts';
import { rule as change } from '../../../src/lint/rules/outcome-has-outcome-indicator/rule.ts';
import { rule as split } from '../../../src/lint/rules/people-are-disaggregated/rule.ts';
import { rule as basis } from '../../../src/lint/rules/target-has-basis/rule.ts';
import { findingsOf, messagesOf } from '../../support/findings-of.ts';
import { schemaErrors } from '../../support/schema-errors.ts';

const REASON = 'Nothing of this kind exists in the district and none is planned.';
const PRIVATE = 'held_privately: "2026-09, safeguarding officer"';
const OC = '/logframe/outcomes/0';
const I1 = `${OC}/indicators/0`;

type Case = readonly [title: string, yaml: string, findings: readonly string[]];

/** A design whose one outcome has these indicators, with more of the outcome and of the design beside it. */
function outcome(indicators: string, { of = '', stage = 'proposal', more = '' } = {}): string {
  return `stage: ${stage}\n${more}logframe:\n  outcomes:\n    - id: OC1\n${of}      indicators: ${indicators}\n`;
}

function table(rule: Rule, cases: readonly Case[]): void {
  describe(rule.id, () => {
    it.each(cases)('%s', (_, yaml, expected) => {
      expect(schemaErrors(parse(`ctip: 1\n${yaml}`))).toEqual([]);
      expect(findingsOf(rule, yaml)).toEqual(expected);
    });
  });
}

const aim = (more: string) => `[{id: OC1-I1, measures: practice, ${more}}]`;
const TARGET = 'targets: [{by: 2029, value: 45}]';
table(basis, [
  ['a target without basis', outcome(aim(TARGET)), [`note ${I1}/basis`]],
  ['a warning at approval', outcome(aim(TARGET), { stage: 'approval' }), [`warning ${I1}/basis`]],
  ['off at concept', outcome(aim(TARGET), { stage: 'concept' }), []],
  ['a target in words', outcome(aim('targets: [{by: 2029, text: Rule in force}]')), [`note ${I1}/basis`]],
  ['an open point is no basis', outcome(aim(`${TARGET}, basis: {not_known_yet: ""}`)), [`note ${I1}/basis`]],
  ['with a basis', outcome(aim(`${TARGET}, basis: pilot`)), []],
  ['a reason in its place', outcome(aim(`${TARGET}, basis: {does_not_apply: ${REASON}}`)), []],
  ['held privately', outcome(aim(`${TARGET}, basis: {${PRIVATE}}`)), []],
  [
    'a reason answers for an unchanged value as well',
    outcome(aim(`baseline: {value: 45}, ${TARGET}, basis: {does_not_apply: ${REASON}}`)),
    [],
  ],
  ['no target', outcome(aim('basis: pilot')), []],
  ['a target that is still open', outcome(aim('targets: {not_known_yet: The survey is due.}')), []],
  ['a target without value', outcome(aim('targets: [{by: 2029}]')), []],
  ['equal to its baseline', outcome(aim(`baseline: {value: 45}, ${TARGET}, basis: pilot`)), [`note ${I1}/targets`]],
  ['equal, without basis: one finding', outcome(aim(`baseline: {value: 45}, ${TARGET}`)), [`note ${I1}/targets`]],
  [
    'only the last entry is the target',
    outcome(aim('baseline: {value: 45}, targets: [{by: 2028, value: 45}, {by: 2029, value: 60}], basis: pilot')),
    [],
  ],
  ['equal, to be kept', outcome(aim(`baseline: {value: 45}, ${TARGET}, basis: maintain`)), []],
  ['a standard that is met already', outcome(aim(`baseline: {value: 45}, ${TARGET}, basis: standard`)), []],
  [
    'a count from the start is not compared with the time before',
    outcome(aim(`cumulative: yes, baseline: {value: 45}, ${TARGET}, basis: need`)),
    [],
  ],
  [
    'yes before and yes after, in two spellings',
    outcome(aim('measure: yes-no, baseline: {value: true}, targets: [{by: 2029, value: yes}], basis: need')),
    [`note ${I1}/targets`],
  ],
  [
    'few before and few after can be a change',
    outcome(aim('baseline: {value: "<10"}, targets: [{by: 2029, value: "<10"}], basis: need')),
    [],
  ],
  [
    'all of a practice',
    outcome(aim('measure: percent, targets: [{by: 2029, value: 100}], basis: pilot')),
    [`note ${I1}/targets`],
  ],
  [
    'all of a practice that is a duty',
    outcome(aim('measure: percent, targets: [{by: 2029, value: 100}], basis: standard')),
    [],
  ],
  [
    'all of a practice, as before',
    outcome(aim('measure: percent, baseline: {value: 100}, targets: [{by: 2029, value: 100}], basis: maintain')),
    [],
  ],
  ['a hundred people', outcome(aim('measure: count, targets: [{by: 2029, value: 100}], basis: pilot')), []],
  [
    'all of something else than a practice',
    outcome('[{id: OC1-I1, measures: safeguard, measure: percent, targets: [{by: 2029, value: 100}], basis: need}]'),
    [],
  ],
  [
    'the impact, not outputs and not what is only watched',
    `stage: proposal\nlogframe:\n  impact: {indicators: [{id: IM-I1, ${TARGET}}]}\n  watch: [{id: W1, kind: harm, ${TARGET}}]\n  outcomes: [{id: OC1, outputs: [{id: OP1.1, indicators: [{id: OP1.1-I1, ${TARGET}}]}]}]\n`,
    ['note /logframe/impact/indicators/0/basis'],
  ],
]);

const work = (activity: string) => `      outputs: [{id: OP1.1, activities: [{id: A1.1.1, ${activity}}]}]\n`;
const partners = (list: string) => `programme: {partners: ${list}}\n`;
const from = (fields: string) => `[{id: OC1-I1, measures: practice, ${fields}}]`;
table(independent, [
  [
    'records of delivery only',
    outcome('[{id: OC1-I1, source_kind: attendance-list}, {id: OC1-I2, source_kind: project-report}]'),
    [`warning ${OC}/indicators`],
  ],
  [
    'one other source is enough',
    outcome('[{id: OC1-I1, source_kind: training-record}, {id: OC1-I2, source_kind: file-review}]'),
    [],
  ],
  [
    'a source that is still open',
    outcome('[{id: OC1-I1, source_kind: training-record}, {id: OC1-I2, measures: practice}]'),
    [],
  ],
  [
    'each such outcome',
    'stage: approval\nlogframe: {outcomes: [{id: OC1, indicators: [{id: OC1-I1, source_kind: project-report}]}, {id: OC2, indicators: [{id: OC2-I1, source_kind: survey}]}, {id: OC3, indicators: [{id: OC3-I1, source_kind: training-record}]}]}\n',
    ['warning /logframe/outcomes/0/indicators', 'warning /logframe/outcomes/2/indicators'],
  ],
  [
    'the deliverer collects',
    outcome(from('collected_by: P1'), { of: work('responsible: P1') }),
    ['warning /logframe/outcomes'],
  ],
  [
    'by the default of monitoring',
    outcome(from('source_kind: interview'), {
      of: work('responsible: own'),
      more: 'monitoring: {collected_by: own}\n',
    }),
    ['warning /logframe/outcomes'],
  ],
  [
    'one fault where records of delivery are all there is',
    outcome(from('source_kind: attendance-list, collected_by: own'), { of: work('responsible: own') }),
    [`warning ${OC}/indicators`],
  ],
  [
    'the provider of a service of the outcome collects',
    outcome(from('collected_by: P2'), {
      of: work('responsible: own, service: SV1'),
      more: 'services: [{id: SV1, provider: P2}]\n',
    }),
    ['warning /logframe/outcomes'],
  ],
  [
    'the provider of a service elsewhere',
    outcome(from('collected_by: P2'), {
      of: work('responsible: own, service: SV1'),
      more: 'services: [{id: SV1, provider: P1}, {id: SV2, provider: P2}]\n',
    }),
    [],
  ],
  [
    'a separate unit named in words',
    outcome(from('collected_by: monitoring unit'), { of: work('responsible: own') }),
    [],
  ],
  [
    'the same role in other capitals',
    outcome(from('collected_by: Case workers'), { of: work('responsible: case workers') }),
    ['warning /logframe/outcomes'],
  ],
  ['nobody named', outcome(from('source_kind: interview'), { of: work('responsible: own') }), []],
  [
    'forms that survivors fill in',
    outcome(from('source_kind: survivor-completed, collected_by: own'), { of: work('responsible: own') }),
    [],
  ],
  ...(['university', 'statistics-office', 'survivor-organisation'] as const).map(
    (kind): Case => [
      `a ${kind} that also delivers`,
      outcome(from('collected_by: P1'), { of: work('responsible: P1'), more: partners(`[{id: P1, kind: ${kind}}]`) }),
      [],
    ],
  ),
  [
    'another outcome has a source without a stake',
    'stage: proposal\nlogframe: {outcomes: [{id: OC1, indicators: [{id: OC1-I1, collected_by: own}], outputs: [{id: OP1.1, activities: [{id: A1.1.1, responsible: own}]}]}, {id: OC2, indicators: [{id: OC2-I1, collected_by: university team}]}]}\n',
    [],
  ],
  ...(
    [
      ['nothing said', '', ['warning /programme/partners/0/data_access']],
      ['only promised', ', data_access: promised', ['warning /programme/partners/0/data_access']],
      ['in writing', ', data_access: written', []],
      ['a reason', `, data_access: {does_not_apply: ${REASON}}`, []],
    ] as const
  ).map(
    ([title, access, expected]): Case => [
      `data of one institution, access: ${title}`,
      outcome(from('data_from: P1'), { more: partners(`[{id: P1, kind: police${access}}]`) }),
      expected,
    ],
  ),
  [
    'data of two institutions',
    outcome('[{id: OC1-I1, data_from: P1}, {id: OC1-I2, data_from: P2}]', { more: partners('[{id: P1}, {id: P2}]') }),
    [],
  ],
  [
    'one institution and one that is still open',
    outcome('[{id: OC1-I1, data_from: P1}, {id: OC1-I2, measures: practice}]', { more: partners('[{id: P1}]') }),
    [],
  ],
  ['an institution that is no partner', outcome(from('data_from: national police')), []],
  ['no outcomes', 'stage: approval\nlogframe: {outcomes: []}', []],
]);

const group = (more: string) => `target_groups: [{id: TG1, actor: people-at-risk, ${more}}]\n`;
const people = (more: string) =>
  `[{id: OC1-I1, measures: practice, counts: people, measure: percent, population: [TG1], ${more}}]`;
const MANY = group('size: 400');
table(split, [
  ['not split', outcome(people('direction: up'), { more: MANY }), [`note ${I1}/disaggregation`]],
  [
    'a warning at approval',
    outcome(people('direction: up'), { more: MANY, stage: 'approval' }),
    [`warning ${I1}/disaggregation`],
  ],
  ['by place only', outcome(people('disaggregation: [place]'), { more: MANY }), [`note ${I1}/disaggregation`]],
  ['by sex and age', outcome(people('disaggregation: [sex, age]'), { more: MANY }), []],
  ['in other words', outcome(people('disaggregation: [gender, age-group]'), { more: MANY }), []],
  [
    'by the default',
    outcome(people('direction: up'), { more: `${MANY}monitoring: {disaggregation: [sex, age]}\n` }),
    [],
  ],
  [
    'an own list stands in place of the default',
    outcome(people('disaggregation: [place]'), { more: `${MANY}monitoring: {disaggregation: [sex, age]}\n` }),
    [`note ${I1}/disaggregation`],
  ],
  ['a reason', outcome(people(`disaggregation: {does_not_apply: ${REASON}}`), { more: MANY }), []],
  [
    'a reason in monitoring',
    outcome(people('direction: up'), { more: `${MANY}monitoring: {disaggregation: {does_not_apply: ${REASON}}}\n` }),
    [],
  ],
  [
    'still open, in place of the default',
    outcome(people('disaggregation: {not_known_yet: Asked in March.}'), {
      more: `${MANY}monitoring: {disaggregation: [sex, age]}\n`,
    }),
    [`note ${I1}/disaggregation`],
  ],
  ['49 people', outcome(people('direction: up'), { more: group('size: 49') }), []],
  ['50 people', outcome(people('direction: up'), { more: group('size: 50') }), [`note ${I1}/disaggregation`]],
  [
    'a size in its long form',
    outcome(people('direction: up'), { more: group('size: {answer: 60, unit: people a year}') }),
    [`note ${I1}/disaggregation`],
  ],
  ['a range that begins below', outcome(people('direction: up'), { more: group('size: {from: 30, to: 90}') }), []],
  ['a size that nobody knows', outcome(people('direction: up'), { more: group('role: direct') }), []],
  [
    'the sizes of several groups together',
    outcome('[{id: OC1-I1, counts: people, measure: percent, population: [TG1, TG2]}]', {
      more: 'target_groups: [{id: TG1, size: 30}, {id: TG2, size: 30}]\n',
    }),
    [`note ${I1}/disaggregation`],
  ],
  [
    'a small count of a large group',
    outcome('[{id: OC1-I1, counts: people, measure: count, population: [TG1], targets: [{by: 2029, value: 20}]}]', {
      more: MANY,
    }),
    [],
  ],
  [
    'a large count without a group',
    outcome('[{id: OC1-I1, counts: people, measure: count, targets: [{by: 2028, value: 20}, {by: 2029, value: 120}]}]'),
    [`note ${I1}/disaggregation`],
  ],
  ['a group of one sex', outcome(people('direction: up'), { more: group('size: 400, sex: [female]') }), []],
  [
    'a group of women and a group of men',
    outcome('[{id: OC1-I1, counts: people, measure: percent, population: [TG1, TG2]}]', {
      more: 'target_groups: [{id: TG1, size: 300, sex: [female]}, {id: TG2, size: 300, sex: [male]}]\n',
    }),
    [`note ${I1}/disaggregation`],
  ],
  [
    'something else than people',
    outcome('[{id: OC1-I1, counts: documents, measure: count, targets: [{by: 2029, value: 120}]}]', { more: MANY }),
    [],
  ],
  [
    'people supported: also by form',
    outcome(people('disaggregation: [sex, age]'), { more: MANY, of: '      activity_types: [support-solutions]\n' }),
    [`note ${I1}/disaggregation`],
  ],
  [
    'people supported, with form',
    outcome(people('disaggregation: [sex, age, form]'), {
      more: MANY,
      of: '      activity_types: [support-solutions]\n',
    }),
    [],
  ],
  [
    'staff who identify: not by form',
    outcome(people('disaggregation: [sex, age]'), {
      more: 'target_groups: [{id: TG1, actor: mandated-to-act, size: 400}]\n',
      of: '      activity_types: [identification-referral]\n',
    }),
    [],
  ],
  [
    'people who are informed: not by form',
    outcome(people('disaggregation: [sex, age]'), { more: MANY, of: '      activity_types: [awareness]\n' }),
    [],
  ],
  [
    'outputs and what is watched',
    `stage: proposal\n${MANY}logframe:\n  watch: [{id: W1, kind: effort, counts: people, population: [TG1]}]\n  outcomes: [{id: OC1, outputs: [{id: OP1.1, indicators: [{id: OP1.1-I1, counts: people, population: [TG1]}]}]}]\n`,
    ['note /logframe/outcomes/0/outputs/0/indicators/0/disaggregation', 'note /logframe/watch/0/disaggregation'],
  ],
]);

it('people-are-disaggregated names what is missing, in words', () => {
  const yaml = outcome(people('disaggregation: [sex]'), {
    more: MANY,
    of: '      activity_types: [criminal-justice]\n',
  });
  expect(messagesOf([split], yaml)[0]).toContain(
    'OC1-I1 is about 400 people and is not split by age and form of exploitation.',
  );
});

const GROUPS =
  'target_groups: [{id: TG1, actor: mandated-to-act, bodies: [P1]}, {id: TG2, actor: people-at-risk}, {id: TG3, actor: mandated-to-act}]\n';
const changes = (card: string) => ({ of: `      who_changes: [${card}]\n`, more: GROUPS });
const about = (population: string, more = '') => `[{id: OC1-I1, measures: practice, population: ${population}${more}}]`;
table(fits, [
  ['another group', outcome(about('[TG2]'), changes('{groups: [TG1]}')), [`warning ${OC}/indicators`]],
  [
    'another group of the same actor',
    outcome(about('[TG3]'), changes('{groups: [TG1]}')),
    [`warning ${OC}/indicators`],
  ],
  ['people in words', outcome(about('[trainers]'), changes('{groups: [TG1]}')), [`warning ${OC}/indicators`]],
  ['off at concept', outcome(about('[TG2]'), { ...changes('{groups: [TG1]}'), stage: 'concept' }), []],
  ['the group', outcome(about('[TG2, TG1]'), changes('{groups: [TG1]}')), []],
  [
    'one indicator of two',
    outcome('[{id: OC1-I1, population: [TG2]}, {id: OC1-I2, population: [TG1]}]', changes('{groups: [TG1]}')),
    [],
  ],
  ['one card of two', outcome(about('[TG2]'), changes('{groups: [TG1]}, {groups: [TG2]}')), []],
  ['the body of the group', outcome(about('[P1]'), changes('{groups: [TG1]}')), []],
  ['another body', outcome(about('[P2]'), changes('{groups: [TG1]}')), [`warning ${OC}/indicators`]],
  ['judged by those they serve', outcome(about('[TG2]', ', measured_through: [TG2]'), changes('{groups: [TG1]}')), []],
  [
    'one of two has no population yet',
    outcome('[{id: OC1-I1, population: [TG2]}, {id: OC1-I2, measures: practice}]', changes('{groups: [TG1]}')),
    [],
  ],
  ['a reason', outcome(about(`{does_not_apply: ${REASON}}`), changes('{groups: [TG1]}')), []],
  ['nobody named', outcome(about('[TG2]'), { more: GROUPS }), []],
  ['an actor of another kind', outcome(about('[TG2]'), changes('{actor: exploiters}')), [`warning ${OC}/indicators`]],
  ['a group of that actor', outcome(about('[TG3]'), changes('{actor: mandated-to-act}')), []],
  ['an actor and people in words', outcome(about('[crew leaders]'), changes('{actor: exploiters}')), []],
  ['an actor and a partner', outcome(about('[P1]'), changes('{actor: mandated-to-act}')), []],
  ['no indicator', outcome('[]', changes('{groups: [TG1]}')), []],
]);

it('indicator-fits-its-outcome names actors in words', () => {
  const yaml = outcome(about('[TG2]'), changes('{actor: mandated-to-act}, {actor: users-and-buyers}'));
  expect(messagesOf([fits], yaml)[0]).toContain('a change of those mandated to act and users and buyers;');
});

const many = (count: number, id: string, more = '') =>
  `[${Array.from({ length: count }, (_, i) => `{id: ${id}-I${i + 1}, measures: practice${more}}`).join(', ')}]`;
const set = (atOutcome: string, atOutput = '[]', watch = '[]') =>
  `stage: proposal\nlogframe: {watch: ${watch}, outcomes: [{id: OC1, indicators: ${atOutcome}, outputs: [{id: OP1.1, indicators: ${atOutput}}]}]}\n`;
const watched = (count: number) =>
  `[${Array.from({ length: count }, (_, i) => `{id: W${i + 1}, kind: harm}`).join(', ')}]`;
table(manageable, [
  ['six on an outcome', outcome(many(6, 'OC1')), []],
  ['seven on an outcome', outcome(many(7, 'OC1')), [`note ${OC}/indicators`]],
  ['a note at approval too', outcome(many(7, 'OC1'), { stage: 'approval' }), [`note ${OC}/indicators`]],
  ['outputs do not count on the outcome', set(many(6, 'OC1'), many(2, 'OP1.1')), []],
  ['prescribed ones do not count', outcome(many(7, 'OC1', ', references: [{vocabulary: 9, code: "16.2.2"}]')), []],
  ['nine, few on change', set(many(1, 'OC1'), many(8, 'OP1.1')), []],
  ['twelve, a third on change', set(many(4, 'OC1'), many(8, 'OP1.1')), []],
  ['ten, fewer than a third', set(many(3, 'OC1'), many(7, 'OP1.1')), ['note /logframe']],
  ['what is watched makes up for nothing', set(many(3, 'OC1'), many(7, 'OP1.1'), watched(9)), ['note /logframe']],
  ['what is watched is not promised', set(many(4, 'OC1'), many(8, 'OP1.1'), watched(9)), []],
  [
    'delivery at an outcome, ten in all',
    set(many(4, 'OC1').replaceAll('practice', 'satisfaction'), many(6, 'OP1.1')),
    ['note /logframe'],
  ],
  ['forty in all', set(many(6, 'OC1'), many(12, 'OP1.1'), watched(22)), []],
  ['forty-one in all, said once', set(many(5, 'OC1'), many(12, 'OP1.1'), watched(24)), ['note /logframe']],
]);

describe('outcome-has-outcome-indicator', () => {
  it('silences the finer rules on its outcome', () => {
    const indicator =
      'measures: delivery, counts: people, measure: count, population: [TG2], source_kind: attendance-list';
    const yaml = outcome(`[{id: OC1-I1, ${indicator}, targets: [{by: 2029, value: 400}]}]`, changes('{groups: [TG1]}'));
    const design = parse(`ctip: 1\n${yaml}`) as Design;
    const finer = [basis, independent, split, fits];
    const found = (rules: readonly Rule[]) =>
      lintDesign(design, { rules: asCatalogued(rules) }).map(({ rule }) => rule);
    expect(found(finer)).toEqual(finer.map(({ id }) => id));
    expect(found([change, ...finer])).toEqual([change.id]);
  });
});
