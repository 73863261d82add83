import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Design } from '../../../src/design/design.generated.ts';
import { closesWithDelivery } from '../../../src/lint/closes-with-delivery.ts';
import { lintDesign } from '../../../src/lint/engine.ts';
import type { Rule } from '../../../src/lint/rule.ts';
import { asCatalogued, rulesInForce } from '../../../src/lint/rule-set.ts';
import { rule as adoption } from '../../../src/lint/rules/adoption-is-not-the-result/rule.ts';
import { rule as ambiguous } from '../../../src/lint/rules/ambiguous-count-is-explained/rule.ts';
import { rule as late } from '../../../src/lint/rules/change-is-measured-late-enough/rule.ts';
import { rule as counts } from '../../../src/lint/rules/count-is-not-the-only-outcome/rule.ts';
import { rule as complete } from '../../../src/lint/rules/indicator-is-complete/rule.ts';
import { rule as baseline } from '../../../src/lint/rules/outcome-has-baseline/rule.ts';
import { rule as change } from '../../../src/lint/rules/outcome-has-outcome-indicator/rule.ts';
import { rule as action } from '../../../src/lint/rules/outcome-measures-action/rule.ts';
import { rule as perverse } from '../../../src/lint/rules/perverse-target-is-balanced/rule.ts';
import { rule as prevalence } from '../../../src/lint/rules/prevalence-claim-has-method/rule.ts';
import type { WordList } from '../../../src/lint/word-list.ts';
import { toJsonPointer } from '../../../src/yaml/pointer.ts';
import { schemaErrors } from '../../support/schema-errors.ts';

const REASON = 'Nothing of this kind exists in the district and none is planned.';
const words: WordList = {
  vagueGroups: [],
  functionWords: [],
  deliveryVerbs: ['train', 'raise awareness', 'distribute', 'hold', 'submit', 'sensitise', 'support'],
};

type Case = readonly [title: string, yaml: string, findings: readonly string[]];

/** Runs one rule on a design in YAML and says where it reports, with the severity. */
function findings(rules: readonly Rule[], yaml: string, list: WordList | undefined = words): string[] {
  const design: unknown = parse(`ctip: 1\n${yaml}`);
  expect(schemaErrors(design)).toEqual([]);
  const found = lintDesign(design as Design, { rules: asCatalogued(rules), words: () => list });
  return found.map(({ rule, severity, pointer, message, waived }) => {
    expect(message).not.toMatch(/[{}]|undefined|NaN/);
    expect(waived).toBe(false);
    return rules.length > 1 ? rule : `${severity} ${toJsonPointer(pointer)}`;
  });
}

/** A design whose one outcome has these indicators (flow style), with more of the outcome and of the design beside it. */
function outcome(indicators: string, { of = '', stage = 'proposal', more = '' } = {}): string {
  return `stage: ${stage}\n${more}logframe:\n  outcomes:\n    - id: OC1\n${of}      indicators: ${indicators}\n`;
}

const activities = (list: string) => `      outputs: [{id: OP1.1, activities: ${list}}]\n`;
const OC = '/logframe/outcomes/0';
const I1 = `${OC}/indicators/0`;

function table(rule: Rule, cases: readonly Case[]): void {
  describe(rule.id, () => {
    it.each(cases)('%s', (_, yaml, expected) => {
      expect(findings([rule], yaml)).toEqual(expected);
    });
  });
}

table(change, [
  ['no indicator', 'stage: concept\nlogframe: {outcomes: [{id: OC1}]}', [`warning ${OC}/indicators`]],
  ['an empty list', outcome('[]'), [`error ${OC}/indicators`]],
  ['an entry that is nothing but its id', outcome('[{id: OC1-I1}]'), [`error ${OC}/indicators`]],
  ['does_not_apply is no answer here', outcome(`{does_not_apply: ${REASON}}`), [`error ${OC}/indicators`]],
  ['held privately is one', outcome('{held_privately: "2026-09, safeguarding officer"}'), []],
  [
    'delivery and satisfaction only',
    outcome('[{id: OC1-I1, measures: delivery}, {id: OC1-I2, measures: satisfaction}]'),
    [`error ${OC}/indicators`],
  ],
  [
    'no kind of change applies',
    outcome(`[{id: OC1-I1, measures: {does_not_apply: ${REASON}}}]`),
    [`error ${OC}/indicators`],
  ],
  ['one change beside delivery', outcome('[{id: OC1-I1, measures: delivery}, {id: OC1-I2, measures: practice}]'), []],
  [
    'guessed from the words: never more than a warning',
    outcome('[{id: OC1-I1, text: "Number of officers trained, by sex"}]', { stage: 'approval' }),
    [`warning ${OC}/indicators`],
  ],
  [
    'a stated kind is stronger than the words',
    outcome('[{id: OC1-I1, text: "Number of officers trained", measures: practice}]'),
    [],
  ],
  [
    'open kind, no ground for a guess',
    outcome('[{id: OC1-I1, text: "Share of trained officers who used the checklist"}]'),
    [],
  ],
  ['no outcomes', 'stage: approval\nlogframe: {outcomes: []}', []],
]);

describe('outcome-has-outcome-indicator and the others', () => {
  it('reads no words where no list was tested', () => {
    const yaml = outcome('[{id: OC1-I1, text: "Number of officers trained"}]');
    expect(lintDesign(parse(`ctip: 1\n${yaml}`) as Design, { rules: asCatalogued([change]) })).toEqual([]);
  });

  it('silences the finer rules on the indicators of the outcome', () => {
    const yaml = outcome('[{id: OC1-I1, measures: delivery}]');
    expect(findings([change, baseline], yaml)).toEqual(['outcome-has-outcome-indicator']);
    const other = outcome('[{id: OC1-I1, measures: practice}]');
    expect(findings([change, baseline], other)).toEqual(['outcome-has-baseline']);
  });
});

describe('closesWithDelivery', () => {
  it.each([
    ['Number of officers trained', true],
    ['Leaflets distributed (by language)', true],
    ['Number of claims submitted', true],
    ['Meetings held; reports written', true],
    ['Villages sensitized', true],
    ['Villages with awareness raised', true],
    ['Share of trained officers who used the checklist', false],
    ['Share of workers who were trained', false],
    ['Number of trainers', false],
    ['Share of people in need of support', false],
    ['Share of families with income raised', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(closesWithDelivery(text, words)).toBe(expected);
  });
});

const KNOWS = '{id: OC1-I1, measures: knowledge}';
table(action, [
  [
    'knowledge and intention only',
    outcome(`[${KNOWS}, {id: OC1-I2, measures: intention}]`),
    [`warning ${OC}/indicators`],
  ],
  ['a note at concept', outcome(`[${KNOWS}]`, { stage: 'concept' }), [`note ${OC}/indicators`]],
  ['at approval a warning', outcome(`[${KNOWS}]`, { stage: 'approval' }), [`warning ${OC}/indicators`]],
  [
    'at approval an error under safer migration',
    outcome(`[${KNOWS}]`, { stage: 'approval', of: '      framework: [sub-safer-migration]\n' }),
    [`error ${OC}/indicators`],
  ],
  [
    'before approval a warning under safer migration',
    outcome(`[${KNOWS}]`, { of: '      framework: [sub-safer-migration]\n' }),
    [`warning ${OC}/indicators`],
  ],
  [
    'at approval an error if fewer people are claimed',
    `${outcome(`[${KNOWS}]`, { stage: 'approval' })}  impact: {framework: [top-fewer-people-trafficked]}\n`,
    [`error ${OC}/indicators`],
  ],
  [
    'a count of delivery beside it does not close it',
    outcome(`[${KNOWS}, {id: OC1-I2, measures: delivery}]`),
    [`warning ${OC}/indicators`],
  ],
  ['delivery alone is the business of another rule', outcome('[{id: OC1-I1, measures: delivery}]'), []],
  ['an action beside it', outcome(`[${KNOWS}, {id: OC1-I2, measures: practice}]`), []],
  ['one kind still open', outcome(`[${KNOWS}, {id: OC1-I2, text: "Share"}]`), []],
  ['the claim stops at knowledge', outcome(`[${KNOWS}]`, { of: '      claim_limit: knowledge\n' }), []],
  [
    'the claim goes on to practice',
    outcome(`[${KNOWS}]`, { of: '      claim_limit: practice\n' }),
    [`warning ${OC}/indicators`],
  ],
]);

const TEXT = '{id: OC1-I1, counts: documents, measures: institution}';
const law = (response = '{type: legal-framework}') => ({ more: `responses: [${response}]\n` });
table(adoption, [
  ['documents only, type from the chosen responses', outcome(`[${TEXT}]`, law()), [`error ${OC}/indicators`]],
  [
    'national plans as well',
    outcome(`[${TEXT}]`, { stage: 'concept', ...law('{type: national-plan}') }),
    [`warning ${OC}/indicators`],
  ],
  [
    'the type of its activities',
    outcome(`[${TEXT}]`, { of: activities('[{id: A1.1.1, type: legal-framework}]'), ...law('{type: awareness}') }),
    [`error ${OC}/indicators`],
  ],
  ['other work', outcome(`[${TEXT}]`, law('{type: livelihoods}')), [`error ${OC}/indicators`]],
  [
    'the outcome belongs to other work',
    outcome(`[${TEXT}]`, { of: '      activity_types: [awareness]\n', ...law() }),
    [`error ${OC}/indicators`],
  ],
  ['an indicator of use beside it', outcome(`[${TEXT}, {id: OC1-I2, counts: cases}]`, law()), []],
  [
    'it is said what carries on',
    outcome(`[${TEXT}]`, law('{type: legal-framework, followed_by: The commission takes it on.}')),
    [],
  ],
  [
    'another response carries on',
    outcome(`[${TEXT}]`, law('{type: legal-framework}, {type: awareness, followed_by: The union goes on.}')),
    [`error ${OC}/indicators`],
  ],
  ['no indicators', outcome('[]', law()), []],
]);

const COUNT = '{id: OC1-I1, measure: count, counts: people-identified}';
const justice = (types = '[identification-referral]') => ({ of: `      activity_types: ${types}\n` });
table(counts, [
  [
    'counts only',
    outcome(`[${COUNT}, {id: OC1-I2, measure: count, counts: cases}]`, justice()),
    [`error ${OC}/indicators`],
  ],
  [
    'what is counted is open',
    outcome('[{id: OC1-I1, measure: count}]', justice('[criminal-justice]')),
    [`error ${OC}/indicators`],
  ],
  [
    'one finding for two responses with the same outcomes',
    outcome(`[${COUNT}]`, justice('[criminal-justice, legal-framework]')),
    [`error ${OC}/indicators`],
  ],
  ['other work', outcome(`[${COUNT}]`, justice('[awareness]')), []],
  ['a time beside it', outcome(`[${COUNT}, {id: OC1-I2, measure: number, unit: days}]`, justice()), []],
  ['a share beside it', outcome(`[${COUNT}, {id: OC1-I2, measure: percent}]`, justice()), []],
  ['out of how many', outcome('[{id: OC1-I1, measure: count, counts: people, out_of: of 180 staff}]', justice()), []],
  ['documents', outcome('[{id: OC1-I1, measure: count, counts: documents}]', justice('[legal-framework]')), []],
  ['the measure is open', outcome('[{id: OC1-I1, counts: cases}]', justice()), []],
  [
    'a rate at another outcome of the same response is enough',
    `stage: proposal\nlogframe:\n  outcomes:\n    - {id: OC1, activity_types: [criminal-justice], indicators: [${COUNT}]}\n    - {id: OC2, activity_types: [criminal-justice], indicators: [{id: OC2-I1, measure: percent}]}`,
    [],
  ],
  [
    'a rate at an outcome of another response is not',
    `stage: proposal\nlogframe:\n  outcomes:\n    - {id: OC1, activity_types: [criminal-justice], indicators: [${COUNT}]}\n    - {id: OC2, activity_types: [awareness], indicators: [{id: OC2-I1, measure: percent}]}`,
    [`error ${OC}/indicators`],
  ],
]);

const EXPLAINED = 'direction_reason: More trust., paired_with: [W1]';
table(ambiguous, [
  ['both missing', outcome('[{id: OC1-I1, counts: reports}]'), [`warning ${I1}/direction_reason`]],
  [
    'the pair missing',
    outcome('[{id: OC1-I1, counts: reports, direction_reason: More trust.}]'),
    [`warning ${I1}/paired_with`],
  ],
  ['explained and paired', outcome(`[{id: OC1-I1, counts: reports, ${EXPLAINED}}]`), []],
  [
    'a reason instead of the pair',
    outcome(`[{id: OC1-I1, counts: calls, direction_reason: More trust., paired_with: {does_not_apply: ${REASON}}}]`),
    [],
  ],
  [
    'not known yet is not',
    outcome(
      '[{id: OC1-I1, counts: calls, direction_reason: More trust., paired_with: {not_known_yet: The union tells us in May.}}]',
    ),
    [`warning ${I1}/paired_with`],
  ],
  [
    'another numerator',
    outcome('[{id: OC1-I1, text: "Share of arrests in which a screening was done", counts: other}]'),
    [],
  ],
  [
    'promised to fall at impact level',
    'stage: approval\nlogframe: {impact: {indicators: [{id: IM-I1, counts: people-identified, direction: down, direction_reason: Less., paired_with: [W1]}]}}',
    ['error /logframe/impact/indicators/0/direction'],
  ],
  [
    'to be explained at impact level',
    `stage: approval\nlogframe: {impact: {indicators: [{id: IM-I1, counts: people-identified, direction: explain, ${EXPLAINED}}]}}`,
    [],
  ],
  [
    'falling at outcome level, explained',
    outcome(`[{id: OC1-I1, counts: complaints, direction: down, ${EXPLAINED}}]`),
    [],
  ],
  ['only watched', 'stage: approval\nlogframe: {watch: [{id: W1, counts: cases}]}', []],
  [
    'at an output',
    'stage: approval\nlogframe: {outcomes: [{id: OC1, outputs: [{id: OP1.1, indicators: [{id: OP1.1-I1, counts: cases}]}]}]}',
    [],
  ],
]);

const raids = (rest: string) => `{id: OC1-I1, counts: raids, ${rest}}`;
table(perverse, [
  [
    'above the baseline',
    outcome(`[${raids('baseline: {value: 4}, targets: [{value: 12}]')}]`),
    [`error ${I1}/targets`],
  ],
  [
    'above a masked baseline',
    outcome(`[${raids('baseline: {value: "<10"}, targets: [{value: 12}]')}]`),
    [`error ${I1}/targets`],
  ],
  [
    'on the way only',
    outcome(`[${raids('baseline: {value: 4}, targets: [{value: 9}, {value: 4}]')}]`),
    [`error ${I1}/targets`],
  ],
  [
    'from target to target',
    outcome(`[${raids('targets: [{value: 4}, {value: 12}]')}]`, { stage: 'concept' }),
    [`warning ${I1}/targets`],
  ],
  ['by its direction', outcome(`[${raids('direction: up, targets: [{value: 12}]')}]`), [`error ${I1}/targets`]],
  ['falling', outcome(`[${raids('direction: up, baseline: {value: 40}, targets: [{value: 5}]')}]`), []],
  ['no target', outcome(`[${raids('direction: up, baseline: {value: 4}')}]`), []],
  [
    'a pair that is no safeguard',
    outcome(
      `[${raids('baseline: {value: 4}, targets: [{value: 12}], paired_with: [OC1-I2]')}, {id: OC1-I2, measures: practice}]`,
    ),
    [`error ${I1}/targets`],
  ],
  [
    'a safeguard beside it',
    outcome(
      `[${raids('baseline: {value: 4}, targets: [{value: 12}], paired_with: [OC1-I2]')}, {id: OC1-I2, measures: safeguard}]`,
    ),
    [],
  ],
  [
    'a safeguard that is not paired',
    outcome(`[${raids('baseline: {value: 4}, targets: [{value: 12}]')}, {id: OC1-I2, measures: safeguard}]`),
    [`error ${I1}/targets`],
  ],
  [
    'a reason instead',
    outcome(`[${raids(`baseline: {value: 4}, targets: [{value: 12}], paired_with: {does_not_apply: ${REASON}}`)}]`),
    [],
  ],
  ['money paid to victims', outcome('[{id: OC1-I1, counts: money, baseline: {value: 4}, targets: [{value: 12}]}]'), []],
  [
    'outputs are read too',
    'stage: proposal\nlogframe: {outcomes: [{id: OC1, outputs: [{id: OP1.1, indicators: [{id: OP1.1-I1, counts: arrests, baseline: {value: 0}, targets: [{value: 1}]}]}]}]}',
    [`error ${OC}/outputs/0/indicators/0/targets`],
  ],
]);

const FULL = 'unit: workers, targets: [{by: 2029, value: 45}], means_of_verification: Interviews';
const watchers = { more: 'monitoring: {responsible: officer, frequency: yearly}\n' };
table(complete, [
  ['nothing there', outcome('[{id: OC1-I1}]'), [`warning ${I1}`]],
  ['complete with the defaults of monitoring', outcome(`[{id: OC1-I1, measure: count, ${FULL}}]`, watchers), []],
  [
    'complete with its own',
    outcome(`[{id: OC1-I1, measure: count, ${FULL}, responsible: P8, frequency: monthly}]`),
    [],
  ],
  [
    'no role and no frequency anywhere',
    outcome(`[{id: OC1-I1, measure: count, ${FULL}}]`, { stage: 'approval' }),
    [`error ${I1}`],
  ],
  [
    'a target without a date',
    outcome(
      '[{id: OC1-I1, measure: count, unit: workers, targets: [{value: 45}], means_of_verification: Interviews}]',
      watchers,
    ),
    [`warning ${I1}`],
  ],
  [
    'a target without a value',
    outcome(
      '[{id: OC1-I1, measure: count, unit: workers, targets: [{by: 2029}], means_of_verification: Interviews}]',
      watchers,
    ),
    [`warning ${I1}`],
  ],
  [
    'words need no unit and no number',
    outcome(
      '[{id: OC1-I1, measure: text, targets: [{by: 2029, text: In force.}], means_of_verification: Reading}]',
      watchers,
    ),
    [],
  ],
  [
    'a number on words',
    outcome('[{id: OC1-I1, measure: text, targets: [{by: 2029, value: 3}], means_of_verification: Reading}]', watchers),
    [`warning ${I1}/measure`],
  ],
  [
    'a percentage above 100',
    outcome(
      '[{id: OC1-I1, measure: percent, unit: workers, targets: [{by: 2029, value: 450}], means_of_verification: Reading}]',
      watchers,
    ),
    [`warning ${I1}/measure`],
  ],
  [
    'per cent as a unit',
    outcome(`[{id: OC1-I1, measure: number, ${FULL.replace('workers', 'per cent of workers')}}]`, watchers),
    [`warning ${I1}/measure`],
  ],
  [
    'percentage points are another unit',
    outcome(`[{id: OC1-I1, measure: number, ${FULL.replace('workers', 'percentage points')}}]`, watchers),
    [],
  ],
  [
    'yes on a count',
    outcome(
      '[{id: OC1-I1, measure: count, unit: rules, targets: [{by: 2029, value: yes}], means_of_verification: Reading}]',
      watchers,
    ),
    [`warning ${I1}/measure`],
  ],
  [
    'yes on yes-no',
    outcome(
      '[{id: OC1-I1, measure: yes-no, targets: [{by: 2029, value: yes}], means_of_verification: Reading}]',
      watchers,
    ),
    [],
  ],
  [
    'a contradiction and a gap are one finding',
    outcome('[{id: OC1-I1, measure: percent, targets: [{by: 2029, value: 450}]}]', watchers),
    [`warning ${I1}`],
  ],
  [
    'no targets for what is watched',
    'stage: proposal\nmonitoring: {responsible: officer, frequency: yearly}\nlogframe: {watch: [{id: W1, measure: count, unit: hours, means_of_verification: Logs}]}',
    [],
  ],
  [
    'a reason instead of targets',
    outcome(
      `[{id: OC1-I1, measure: count, unit: workers, targets: {does_not_apply: ${REASON}}, means_of_verification: Logs}]`,
      watchers,
    ),
    [],
  ],
]);

const planned = (plan: string, work = '') => outcome(`[{id: OC1-I1, baseline: {${plan}}}]`, { of: work });
const PLAN = 'due: 2027-03, who: P8';
table(baseline, [
  ['none', outcome('[{id: OC1-I1}]', { stage: 'approval' }), [`error ${I1}/baseline`]],
  ['only how', planned('how: interviews'), [`warning ${I1}/baseline`]],
  ['value, date, source', planned('value: 14, date: 2026, source: DS2'), []],
  ['a true zero', planned('value: 0, date: 2026-12, source: the desks do not exist yet'), []],
  ['an unmeasured zero', planned('value: 0'), [`warning ${I1}/baseline`]],
  ['words with date and source', planned('text: No rule in force., date: 2026, source: gazette'), []],
  ['a plan without a role', planned('due: 2027-02'), [`warning ${I1}/baseline`]],
  ['a plan', planned(PLAN), []],
  ['a bare value beside a plan', planned(`value: 14, ${PLAN}`), []],
  [
    'the earliest activity counts, not the first in the file',
    planned(
      PLAN,
      activities('[{id: A1.1.1, kind: outreach, start: 2027-06}, {id: A1.1.2, kind: outreach, start: 2027-02}]'),
    ),
    [`warning ${I1}/baseline/due`],
  ],
  ['at intake', planned('at_intake: yes'), []],
  ['a reason instead of it', planned(`does_not_apply: ${REASON}`), []],
  ['a reason instead of the value', planned(`value: {does_not_apply: ${REASON}}`), []],
  [
    'due in the month of the first activity',
    planned(PLAN, activities('[{id: A1.1.1, kind: outreach, start: 2027-03}]')),
    [`warning ${I1}/baseline/due`],
  ],
  ['due before the first activity', planned(PLAN, activities('[{id: A1.1.1, kind: outreach, start: 2027-04}]')), []],
  [
    'work that meets nobody comes first',
    planned(
      PLAN,
      activities(
        '[{id: A1.1.1, kind: survey, start: 2027-01}, {id: A1.1.2, kind: drafting, start: 2027-01}, {id: A1.1.3, kind: training, contact: none, start: 2027-01}]',
      ),
    ),
    [],
  ],
  [
    'a survey that says that it meets people',
    planned(PLAN, activities('[{id: A1.1.1, kind: survey, contact: direct, start: 2027-01}]')),
    [`warning ${I1}/baseline/due`],
  ],
  [
    'nobody is met at all',
    `target_groups: [{id: TG1, name: Readers, contact: none}]\n${planned(PLAN, activities('[{id: A1.1.1, kind: information, start: 2027-01}]'))}`,
    [],
  ],
  [
    'the impact looks at every activity',
    `${planned(PLAN.replace('2027-03', '2026-12'), activities('[{id: A1.1.1, kind: outreach, start: 2027-01}]'))}  impact: {indicators: [{id: IM-I1, baseline: {due: 2027-06, who: P8}}]}\n`,
    ['warning /logframe/impact/indicators/0/baseline/due'],
  ],
  [
    'outputs and what is watched',
    'stage: approval\nlogframe: {watch: [{id: W1}], outcomes: [{id: OC1, outputs: [{id: OP1.1, indicators: [{id: OP1.1-I1}]}]}]}',
    [],
  ],
]);

const impact = (indicator: string, more = '') =>
  `stage: proposal\n${more}logframe: {impact: {indicators: [{id: IM-I1, ${indicator}}]}}`;
const METHOD = 'estimation: {method: household-survey, smallest_change: 7 points}';
const IM = '/logframe/impact/indicators/0';
const data = (source: string) => `patterns: [{id: TP1, data: [{id: DS1, source: ${source}}]}]\n`;
table(prevalence, [
  ['nothing said', impact('counts: prevalence'), [`warning ${IM}/estimation`]],
  ['no baseline', impact(`counts: prevalence, ${METHOD}`), [`warning ${IM}/baseline`]],
  [
    'no smallest change',
    impact('counts: prevalence, baseline: {due: 2027, who: P8}, estimation: {method: household-survey}'),
    [`warning ${IM}/estimation`],
  ],
  ['all three', impact(`counts: prevalence, ${METHOD}, baseline: {value: 30, source: DS1}`, data('survey')), []],
  [
    'baseline from records, method a survey',
    impact(`counts: prevalence, ${METHOD}, baseline: {value: 30, source: DS1}`, data('police')),
    [`warning ${IM}/baseline`],
  ],
  [
    'baseline from records, method from records',
    impact(
      'counts: prevalence, estimation: {method: multiple-systems-estimation, smallest_change: 7 points}, baseline: {value: 30, source: DS1}',
      data('police'),
    ),
    [],
  ],
  [
    'a falling number of people',
    impact('counts: people, measure: count, measures: condition, direction: down'),
    [`warning ${IM}/estimation`],
  ],
  [
    'a falling share of a known group',
    impact('counts: people, measure: percent, measures: condition, direction: down'),
    [],
  ],
  ['a rising number of people', impact('counts: people, measure: count, measures: condition, direction: up'), []],
  ['at outcome level', outcome('[{id: OC1-I1, counts: prevalence}]', { stage: 'concept' }), [`note ${I1}/estimation`]],
  ['not promised', 'stage: approval\nlogframe: {watch: [{id: W1, kind: context, counts: prevalence}]}', []],
  [
    'a reason instead of the estimate',
    impact(`counts: prevalence, estimation: {does_not_apply: ${REASON}}, baseline: {due: 2027, who: P8}`),
    [],
  ],
]);

it('prevalence-claim-has-method silences outcome-has-baseline on the indicator it speaks of', () => {
  const yaml =
    'stage: proposal\nlogframe: {impact: {indicators: [{id: IM-I1, counts: prevalence}, {id: IM-I2, counts: other}]}}';
  expect(findings([baseline], yaml)).toHaveLength(2);
  expect(findings([baseline, prevalence], yaml).sort()).toEqual([
    'outcome-has-baseline',
    'prevalence-claim-has-method',
  ]);
});

const after = (event: string, months: number) =>
  `{id: OC1-I1, measures: practice, measured_after: {event: ${event}, months: ${months}}}`;
const due = (by: string, kind: string, dates = 'start: 2027-01, end: 2027-06') =>
  outcome(`[{id: OC1-I1, measures: practice, targets: [{by: 2027-02}, {by: ${by}}]}]`, {
    of: activities(`[{id: A1.1.1, kind: ${kind}, ${dates}}]`),
  });
const EARLY = [`warning ${I1}/measured_after`];
table(late, [
  ['two months after contact', outcome(`[${after('contact', 2)}]`), EARLY],
  ['three months after contact', outcome(`[${after('contact', 3)}]`), []],
  ['five months after training', outcome(`[${after('training', 5)}]`), EARLY],
  ['six months after training', outcome(`[${after('training', 6)}]`), []],
  ['five months after income starts', outcome(`[${after('income-start', 5)}]`, { stage: 'approval' }), EARLY],
  ['another event', outcome(`[${after('case-closure', 0)}]`), []],
  [
    'one late look is enough',
    outcome(
      `[${after('training', 0)}, {id: OC1-I2, measures: persistence, measured_after: {event: training, months: 9}}]`,
    ),
    [],
  ],
  [
    'a late look at knowledge is not',
    outcome(
      `[${after('training', 0)}, {id: OC1-I2, measures: knowledge, measured_after: {event: training, months: 9}}]`,
    ),
    EARLY,
  ],
  [
    'a single act beside it is not tested',
    outcome(`[${after('training', 0)}, {id: OC1-I2, measures: practice, single_act: yes}]`),
    EARLY,
  ],
  [
    'a single act',
    outcome('[{id: OC1-I1, measures: practice, single_act: yes, measured_after: {event: contact, months: 0}}]'),
    [],
  ],
  ['a reason', outcome(`[{id: OC1-I1, measures: condition, measured_after: {does_not_apply: ${REASON}}}]`), []],
  ['last target five months after the course', due('2027-11', 'training'), EARLY],
  ['last target six months after the course', due('2027-12', 'training'), []],
  ['last target two months after the messages', due('2027-08', 'information'), EARLY],
  ['last target three months after the messages', due('2027-09', 'information'), []],
  ['an activity that meets people all the time', due('2029-06', 'outreach', 'start: 2027-01, end: 2029-12'), []],
  ['work that exposes nobody', due('2027-06', 'drafting'), []],
  [
    'a reason beside early targets',
    due('2027-06', 'training').replace(
      'measures: practice,',
      `measures: practice, measured_after: {does_not_apply: ${REASON}},`,
    ),
    [],
  ],
  ['no dates', outcome('[{id: OC1-I1, measures: practice}]'), []],
]);

it('change-is-measured-late-enough keeps to the settings', () => {
  const design = parse(`ctip: 1\n${outcome(`[${after('contact', 3)}]`)}`) as Design;
  const rules = rulesInForce(
    [late],
    [{ from: 'test', rules: { [late.id]: { options: { months_after_information: 4 } } } }],
  );
  expect(lintDesign(design, { rules }).map(({ message }) => message)).toEqual([
    'The change in OC1 (OC1-I1) is measured only within 4 months of the exposure. Whether it lasts cannot be seen so soon.',
  ]);
});

it('one finding lists what an indicator lacks', () => {
  const design = parse(
    `ctip: 1\n${outcome('[{id: OC1-I1, measure: percent, targets: [{value: 450}, {value: 4}]}]')}`,
  ) as Design;
  expect(lintDesign(design, { rules: asCatalogued([complete]) }).map(({ message }) => message)).toEqual([
    'OC1-I1 is a percentage and has a value below 0 or above 100. It also lacks a unit, the date of a target, a means of verification, a word on how often it is measured and a role that measures it.',
  ]);
});
