import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Design } from '../../src/design/design.generated.ts';
import { lintDesign } from '../../src/lint/engine.ts';
import { rulesInForce } from '../../src/lint/rule-set.ts';
import { RULES } from '../../src/lint/rules/registry.generated.ts';
import { wordsFor } from '../support/knowledge.ts';
import { schemaErrors } from '../support/schema-errors.ts';

const outcome = (of: string) => `logframe: {outcomes: [{id: OC1, ${of}}]}`;
const measured = (measures: string, event: string, months: number) =>
  outcome(`indicators: [{id: OC1-I1, measures: ${measures}, measured_after: {event: ${event}, months: ${months}}}]`);
/** An outcome of one kind of change with its first work and its first target. */
const timed = (measures: string, kind: string, { start, end, by }: Readonly<Record<'start' | 'end' | 'by', string>>) =>
  outcome(
    `indicators: [{id: OC1-I1, measures: ${measures}, targets: [{by: ${by}, value: 40}]}], outputs: [{id: OP1.1, activities: [{id: A1.1.1, kind: ${kind}, start: ${start}, end: ${end}}]}]`,
  );
const indicators = (number: number, owner: string, measures: string) =>
  Array.from({ length: number }, (_, i) => `{id: ${owner}-I${i + 1}, measures: ${measures}}`).join(', ');
const set = (onOutcome: number, onOutput: number) =>
  outcome(
    `indicators: [${indicators(onOutcome, 'OC1', 'practice')}], outputs: [{id: OP1.1, indicators: [${indicators(onOutput, 'OP1.1', 'delivery')}]}]`,
  );
const means = (budget: number, outcomes: number) =>
  `programme: {countries: [XV], start: 2027-01, end: 2027-12, budget: {currency: USD, total: ${budget}}}\nlogframe: {outcomes: [${Array.from({ length: outcomes }, (_, i) => `{id: OC${i + 1}}`).join(', ')}]}`;
const exit = (months: string, date: string) =>
  `programme: {start: 2027-01, end: ${months}}\nsustainability: {exit_steps: [{what: a first share of the cost, date: ${date}}]}`;
const text = 'Supervision twice a month, leave after hard cases';
const copies = (short: string) => `risks: [{id: R1, mitigation: "${short}"}, {id: R2, mitigation: "${short}"}]`;
const cell = (value: number, dimensions: string) =>
  outcome(
    `indicators: [{id: OC1-I1, counts: people-identified, measure: count, disaggregation: [${dimensions}], baseline: {value: ${value}}}]`,
  );
const path = (checked: string, services: string) =>
  `stage: approval\nprogramme: {start: 2027-01}\ntarget_groups: [{id: TG1, contact: direct}]\nservices: [{id: SV1, kind: health-care, provider: own}, {id: SV2, kind: legal-aid, provider: own}]\nsafeguarding: {disclosure_path: {steps: Listen and go along if wished., services: [${services}], checked_on: ${checked}}}`;

/** One option, a value beside its default, and a design on which the two differ. */
const CASES: readonly (readonly [rule: string, option: string, value: number, yaml: string])[] = [
  ['ambition-fits-means', 'usd_for_outcome', 70_000, means(120_000, 2)],
  ['ambition-fits-means', 'months_for_outcome', 4, means(900_000, 3)],
  ['ambition-fits-means', 'months_for_part', 1, means(5_000_000, 2).replace('[XV]', '[XV, XW, XT, XU]')],
  ['answer-is-not-copied', 'characters', 60, `${copies(text)}\ndisplacement: [{id: D1, mitigation: "${text}"}]`],
  ['answer-is-not-copied', 'fields', 2, copies(text)],
  ['change-is-measured-late-enough', 'months_after_information', 6, measured('practice', 'contact', 4)],
  ['change-is-measured-late-enough', 'months_after_training', 9, measured('practice', 'training', 7)],
  ['change-is-measured-late-enough', 'months_after_income', 12, measured('condition', 'income-start', 8)],
  [
    'change-is-measured-late-enough',
    'rolling_months',
    36,
    timed('practice', 'training', { start: '2027-01', end: '2028-12', by: '2028-12' }),
  ],
  ['disclosure-has-a-path', 'days', 30, path('2026-11-15', 'SV1, SV2')],
  ['disclosure-has-a-path', 'services', 1, path('2026-11-15', 'SV1')],
  [
    'durability-is-measured',
    'months',
    12,
    `responses: [{type: support-solutions}]\n${measured('condition', 'case-closure', 9)}`,
  ],
  ['exit-starts-early', 'months', 24, exit('2028-06', '2028-06')],
  ['exit-starts-early', 'last_part', 0.5, exit('2028-12', '2028-03')],
  [
    'findings-lead-to-decisions',
    'months',
    18,
    'programme: {start: 2027-01, end: 2027-12}\nevaluation: {does_not_apply: A cluster evaluation looks at it.}',
  ],
  ['indicator-set-is-manageable', 'most_on_outcome', 4, set(5, 0)],
  ['indicator-set-is-manageable', 'most_in_all', 7, set(4, 4)],
  ['indicator-set-is-manageable', 'enough_for_share', 5, set(1, 5)],
  ['indicator-set-is-manageable', 'one_in', 2, set(4, 6)],
  [
    'outcome-has-assumption',
    'overlap',
    0.3,
    outcome(
      'statement: Nurses ask workers about debt., assumptions: [{id: OC1-A1, text: Nurses stay in their clinics and workers come to them.}]',
    ),
  ],
  [
    'outcome-is-reachable-in-time',
    'months_to_practice',
    9,
    timed('practice', 'training', { start: '2027-01', end: '2027-03', by: '2027-09' }),
  ],
  [
    'outcome-is-reachable-in-time',
    'months_to_institution',
    9,
    timed('institution', 'training', { start: '2027-01', end: '2027-03', by: '2027-10' }),
  ],
  [
    'outcome-is-reachable-in-time',
    'months_to_condition',
    6,
    timed('condition', 'training', { start: '2027-01', end: '2027-03', by: '2027-12' }),
  ],
  [
    'outcome-is-reachable-in-time',
    'months_after_draft',
    24,
    `responses: [{type: legal-framework}]\n${outcome('activity_types: [legal-framework], indicators: [{id: OC1-I1, measures: practice, targets: [{by: 2028-12, value: 40}]}], outputs: [{id: OP1.1, activities: [{id: A1.1.1, kind: drafting, start: 2027-01, end: 2027-06}]}]')}`,
  ],
  [
    'outcome-is-reachable-in-time',
    'rolling_months',
    36,
    timed('practice', 'training', { start: '2027-01', end: '2028-12', by: '2028-12' }),
  ],
  [
    'pattern-is-mapped',
    'open_means',
    1,
    'patterns: [{id: TP1, form: [forced-labour], victims: [{who: crew workers}], places: [{role: exploitation, country: XT}], recruitment: [debt-or-advance], control: [debt], demand: Cheap crates.}]',
  ],
  [
    'people-are-disaggregated',
    'people',
    100,
    outcome('indicators: [{id: OC1-I1, counts: people, measure: count, targets: [{by: 2028, value: 80}]}]'),
  ],
  ['small-cell-is-masked', 'smallest_cell', 20, cell(15, 'sex, age')],
  ['small-cell-is-masked', 'features', 3, cell(5, 'sex, age')],
  ['target-group-is-specific', 'facts', 3, 'target_groups: [{id: TG1, role: direct, sex: [female], ages: 18-45}]'],
  [
    'waiver-has-reason',
    'characters',
    40,
    'waivers: [{rule: outcome-has-baseline, where: waivers, reason: The register opens in March., accepted_by: officer, until: 2027-04}]',
  ],
];

describe.each(CASES)('%s, %s: %d', (id, option, value, yaml) => {
  const design = parse(`ctip: 1\n${yaml.startsWith('stage') ? '' : 'stage: proposal\n'}${yaml}`) as Design;
  const rule = RULES.filter((one) => one.id === id);
  const findings = (options: Readonly<Record<string, number>>) =>
    lintDesign(design, {
      // Some rules stand in the preset strict alone.
      rules: rulesInForce(rule, [{ from: 'test', preset: 'strict', rules: { [id]: { options } } }]),
      words: wordsFor,
    });

  it('another value finds another fault', () => {
    expect(schemaErrors(design)).toEqual([]);
    expect([findings({}).length, findings({ [option]: value }).length].sort()).toEqual([0, 1]);
  });
});

it('each option has a case here, and no case names another', () => {
  const options = RULES.flatMap((rule) => Object.keys(rule.options ?? {}).map((name) => `${rule.id} ${name}`));
  expect(CASES.map(([rule, option]) => `${rule} ${option}`).sort()).toEqual(options.sort());
});

it('figures in messages are those of the options in force', () => {
  const design = parse(`ctip: 1\nstage: proposal\n${set(5, 0)}`) as Design;
  const rules = rulesInForce(
    RULES.filter(({ id }) => id === 'indicator-set-is-manageable'),
    [{ from: 'test', preset: 'strict', rules: { 'indicator-set-is-manageable': { options: { most_on_outcome: 4 } } } }],
  );
  expect(lintDesign(design, { rules }).map(({ help }) => help)).toEqual([
    'Keep those that somebody will use to decide, at most 4, and leave out or merge the rest.',
  ]);
});
