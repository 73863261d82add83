import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Design } from '../../../src/design/design.generated.ts';
import { lintDesign } from '../../../src/lint/engine.ts';
import { isEmptyPhrase } from '../../../src/lint/is-empty-phrase.ts';
import { openingDirection } from '../../../src/lint/opens-with-direction.ts';
import { promisedEnd } from '../../../src/lint/promised-end.ts';
import { repeatedTarget } from '../../../src/lint/repeated-target.ts';
import type { Rule } from '../../../src/lint/rule.ts';
import { asCatalogued } from '../../../src/lint/rule-set.ts';
import { rule as oneThing } from '../../../src/lint/rules/indicator-asks-one-thing/rule.ts';
import { rule as counted } from '../../../src/lint/rules/indicator-names-what-is-counted/rule.ts';
import { rule as neutral } from '../../../src/lint/rules/indicator-text-is-neutral/rule.ts';
import { rule as change } from '../../../src/lint/rules/outcome-has-outcome-indicator/rule.ts';
import { rule as bounded } from '../../../src/lint/rules/promise-is-bounded/rule.ts';
import { hasTwoMeasures, hasTwoUnits } from '../../../src/lint/two-measures.ts';
import type { WordList } from '../../../src/lint/word-list.ts';
import { findingsOf, WORDS } from '../../support/findings-of.ts';
import { wordsFor } from '../../support/knowledge.ts';
import { schemaErrors } from '../../support/schema-errors.ts';

const REASON = 'Nothing of this kind exists in the district and none is planned.';
const words: WordList = {
  ...WORDS,
  absolutePromises: ['eliminate', 'eradicate', 'abolish', 'end', 'stop'],
  emptyWords: ['strengthened', 'enhanced', 'supported', 'raised awareness', 'improved capacity', 'sensitised'],
};

const STATEMENT = '/logframe/outcomes/0/statement';
const I1 = '/logframe/outcomes/0/indicators/0';

/** What a rule finds in a design; null stands for a language without tested words. */
function found(rule: Rule, yaml: string, list: WordList | null = words): string[] {
  expect(schemaErrors(parse(`ctip: 1\n${yaml}`))).toEqual([]);
  return findingsOf(rule, yaml, list);
}

const outcome = (fields: string, stage = 'proposal') =>
  `stage: ${stage}\nlogframe: {outcomes: [{id: OC1, ${fields}}]}\n`;
const indicator = (fields: string, stage = 'proposal') =>
  outcome(`indicators: [{id: OC1-I1, measures: practice, ${fields}}]`, stage);

describe('promisedEnd', () => {
  it.each([
    ['The district authorities end human trafficking in Ostrel.', 'end trafficking'],
    ['To eradicate modern slavery in the fisheries.', 'eradicate slavery'],
    ['Ending trafficking of children', 'end trafficking'],
    ['The programme aims to eliminate all forms of labour exploitation', 'eliminate exploitation'],
    ['Police will have stopped trafficking altogether', 'stop trafficking'],
    ['Villages abolish forced labour and slavery.', 'abolish slavery'],
    ['In Ostrel, inspectors stop exploitation on farms.', 'stop exploitation'],
    ['All forms of slavery are eradicated in the fisheries.', 'eradicate slavery'],
    ['Trafficking in persons has been largely eliminated', 'eliminate trafficking'],
    ['Exploitation in the packing houses ends.', 'end exploitation'],
    ['Slavery and trafficking are eliminated in the district', 'eliminate trafficking'],
    ['Trafficking of children for exploitation is eliminated', 'eliminate trafficking'],
    ['Child trafficking stops in 12 communes', 'stop trafficking'],
  ])('%s', (statement, expected) => {
    const promise = promisedEnd(statement, words.absolutePromises ?? []);
    expect(promise && `${promise.verb} ${promise.object}`).toBe(expected);
  });

  it.each([
    'The programme contributes to ending slavery in Ostrel.',
    'As a contribution, the police end trafficking.',
    'Boat owners in all communes stop holding back wages.',
    'Inspectors use their powers to stop exploitation that they find.',
    'Officers who stop exploitation are promoted.',
    'The ministry adopts a plan for the elimination of slavery.',
    'Efforts to end trafficking are paid by the state.',
    'By the end of trafficking seasons workers are paid.',
    'The End Slavery Coalition refers people to services.',
    'Eradicate forced labour, end modern slavery and human trafficking.',
    'The movement End slavery in Ostrel refers people to services.',
    'By the end trafficking is rarer.',
    'Slavery elimination has a plan.',
    'The coalition "End slavery now" refers people to services.',
    'Progress is made on SDG target 8.7, end modern slavery and human trafficking.',
    'Police stop trafficking networks from recruiting.',
    'Communities stop tolerating exploitation.',
    'Cases of exploitation end in court.',
    'Exploitation reports are eliminated from the archive.',
    'Exploitation is noticed before it ends.',
    'Families stop sending children into exploitation.',
    'Inspectors stop vehicles and report exploitation.',
    'Patrols stop boats suspected of exploitation.',
    'Eliminate violence against all women, among them trafficking',
    'Their exploitation ends on the day they call.',
    "A worker's exploitation ends on the day of the call.",
    'Survivors of trafficking stop paying the debt.',
    'People at risk of exploitation are supported.',
    'No more than one in ten workers is in slavery.',
    'Children whose exploitation has ended go to school.',
    '',
  ])('nothing: %s', (statement) => {
    expect(promisedEnd(statement, words.absolutePromises ?? [])).toBeUndefined();
  });
});

describe('promise-is-bounded', () => {
  const promise = 'statement: The police end trafficking.';
  it.each([
    ['concept', 'note'],
    ['proposal', 'note'],
    ['approval', 'warning'],
  ])('at %s a %s', (stage, severity) => {
    expect(found(bounded, outcome(promise, stage))).toEqual([`${severity} ${STATEMENT}`]);
  });

  it('does not read the impact', () => {
    expect(found(bounded, 'stage: approval\nlogframe: {impact: {statement: The police end trafficking.}}\n')).toEqual(
      [],
    );
  });

  it('reads nothing where no words were tested', () => {
    expect(found(bounded, outcome(promise), null)).toEqual([]);
    expect(found(bounded, outcome(promise), WORDS)).toEqual([]);
  });
});

describe('openingDirection', () => {
  it.each([
    ['Increased share of workers who report', 'Increased'],
    ['An increase in reporting', 'increase'],
    ['Reduction in fees', 'Reduction'],
    ['20 % reduction in fees paid', 'reduction'],
    ['At least 20 per cent decrease in debt', 'decrease'],
    ['Percentage increase in income', 'increase'],
    ['improved access to courts', 'improved'],
    ['Decline in calls', 'Decline'],
    ['More workers who report', 'More'],
    ['Fewer people in debt', 'Fewer'],
    ['Higher share of cases decided', 'Higher'],
    ['Lower median days to a decision', 'Lower'],
    ['More than half of offices refer', undefined],
    ['More or less formal contracts', undefined],
    ['Share of girls in higher education', undefined],
    ['Higher courts that cite the law', undefined],
    ['Reduced-fee contracts signed', undefined],
    ['Drop-in centres open at night', undefined],
    ['Fall protection on farms', undefined],
    ['Share of workers whose debt was reduced', undefined],
    ['Percentage change in income', undefined],
    ['Number of increased penalties', undefined],
    ['At least two of the named steps', undefined],
    ['', undefined],
  ])('%s: %s', (text, expected) => {
    expect(openingDirection(text)).toBe(expected);
  });
});

describe('repeatedTarget', () => {
  it.each([
    ['80 % of offices apply the protocol', true, 80],
    ['Protocol applied by 80 per cent of offices', true, 80],
    ['Share of people served within 80 hours', true, undefined],
    ['Share of the 80 offices that apply it', true, undefined],
    ['80 offices apply the protocol', false, 80],
    ['Offices that apply the protocol (target: 80)', false, 80],
    ['1,500 workers have a contract', false, 1500],
    ['Offices that take 80 of 90 steps', false, undefined],
    ['People served within 80 hours', false, undefined],
    ['Workers aged 80', false, undefined],
    ['Cases under 80 days old', false, undefined],
    ['Cases decided in 80 working days', false, undefined],
    ['Convention 80-2 cases', false, undefined],
    ['Indicator 80.2 of the plan', false, undefined],
    ['Cases per 80 inhabitants', false, undefined],
    ['At least 2 of the named steps', false, undefined],
    ['1 office applies the protocol', false, undefined],
    ['81 offices apply the protocol', false, undefined],
  ])('%s (percent: %s): %s', (text, isPercent, expected) => {
    expect(repeatedTarget(text, isPercent, [1, 2, 80, 1500])).toBe(expected);
  });
});

describe('indicator-text-is-neutral', () => {
  const neutralOf = (fields: string, list: WordList | null = words) => found(neutral, indicator(fields), list);

  it.each([
    ['a direction', 'text: Increased reporting', [`note ${I1}/text`]],
    ['the number of its target', 'text: 80 offices refer, targets: [{by: 2029, value: 80}]', [`note ${I1}/text`]],
    [
      'both, said once',
      'text: "Increase to 80 % of offices", measure: percent, targets: [{by: 2028, value: 50}, {by: 2029, value: 80}]',
      [`note ${I1}/text`],
    ],
    ['a number that is no target', 'text: 80 offices refer, targets: [{by: 2029, value: 90}]', []],
    ['an empty phrase is the matter of another rule', 'text: Improved capacity of the police', []],
    ['a neutral text', 'text: Share of offices that refer, direction: up', []],
    ['an open text', 'text: {not_known_yet: Agreed in March.}', []],
  ])('%s', (_, fields, expected) => {
    expect(neutralOf(fields)).toEqual(expected);
  });

  it('reads nothing where no words were tested, and is off at concept', () => {
    expect(neutralOf('text: Increased reporting', null)).toEqual([]);
    expect(found(neutral, indicator('text: Increased reporting', 'concept'))).toEqual([]);
  });
});

describe('hasTwoMeasures', () => {
  it.each([
    ['Number of complaints filed and share of complaints answered', true],
    ['Share of cases decided, and median days to the decision', true],
    ['Number of calls; number of referrals', true],
    ['Percentage of contracts signed / number of contracts seen', true],
    ['The total number of visits and the share of visits with a sign', true],
    ['Share of officers who used the checklist and share of files with an entry', true],
    ['% of women and % of men with a contract', true],
    ['Number and share of complaints answered', false],
    ['Average and median days to the decision', false],
    ['Share of police and prosecutors who screen', false],
    ['Share of women/men with a contract', false],
    ['Share of workers who know the fee and the number of the helpline', false],
    ['Share of workers who can name the average wage and number of hours', false],
    ['Share of families that compare fees and amount of debt', false],
    ['Ratio of number of inspections and number of farms', false],
    ['Calls received and calls answered', false],
    ['Share of cases, by number of days', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(hasTwoMeasures(text)).toBe(expected);
  });
});

describe('hasTwoUnits', () => {
  it.each([
    ['number and %', true],
    ['% / number', true],
    ['number of people; per cent of people', true],
    ['days, EUR', true],
    ['officers and prosecutors', false],
    ['% of officers and prosecutors', false],
    ['hours and minutes', false],
    ['inspection, outreach or clinic visits', false],
    ['cases per year', false],
    ['days', false],
    ['', false],
  ])('%s: %s', (unit, expected) => {
    expect(hasTwoUnits(unit)).toBe(expected);
  });
});

describe('indicator-asks-one-thing', () => {
  const TWO = 'text: Number of calls and share of calls answered';
  it.each([
    ['two measures', TWO, [`note ${I1}/text`]],
    ['two units', 'text: Calls answered, unit: number and %', [`note ${I1}/unit`]],
    ['two measures in two units: one fault', `${TWO}, unit: number and %`, [`note ${I1}/text`]],
    ['one of each', 'text: Share of calls answered, unit: calls', []],
  ])('%s', (_, fields, expected) => {
    expect(found(oneThing, indicator(fields))).toEqual(expected);
  });

  it('reads nothing where no words were tested', () => {
    expect(found(oneThing, indicator(TWO), null)).toEqual([]);
  });
});

describe('isEmptyPhrase', () => {
  it.each([
    ['Capacity strengthened', true],
    ['Capacity of the police strengthened', true],
    ['National cooperation enhanced in three regions', true],
    ['Strengthened institutional capacity of police', true],
    ['Strengthening of cooperation between agencies', true],
    ['Awareness raised', true],
    ['Raised awareness among youth', true],
    ['Improved capacity of courts (by region)', true],
    ['Skills enhanced', true],
    ['Families supported', false],
    ['Police staff supported', false],
    ['Trafficked persons supported in shelters', false],
    ['Villages sensitised', false],
    ['Number of officers with capacity strengthened', false],
    ['Strengthened shelters', false],
    ['Officers who say that cooperation is strengthened', false],
    ['Cooperation strengthened with 12 agencies', false],
    ['Family support in place', false],
    ['Improved access to courts', false],
    ['Cooperation', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isEmptyPhrase(text, words)).toBe(expected);
  });
});

describe('indicator-names-what-is-counted', () => {
  it.each([
    ['a plain count', 'measure: count, text: Referrals made', [`note ${I1}/out_of`]],
    ['out of how many', 'measure: count, text: Offices that refer, out_of: of 15 offices', []],
    ['why it is enough', 'measure: count, text: Ministries that changed the rule, why_count: There are three.', []],
    ['a reason in its place', `measure: count, out_of: {does_not_apply: ${REASON}}`, []],
    ['an open point is no answer', 'measure: count, out_of: {not_known_yet: Counted in May.}', [`note ${I1}/out_of`]],
    ['a share', 'measure: percent, text: Share of people referred', []],
    ['another number', 'measure: number, text: Median days', []],
    ['an empty phrase', 'measure: percent, text: Capacity strengthened', [`note ${I1}/text`]],
    [
      'an empty phrase as a plain count: one finding',
      'measure: count, text: Capacity strengthened',
      [`note ${I1}/text`],
    ],
  ])('%s', (_, fields, expected) => {
    expect(found(counted, indicator(fields))).toEqual(expected);
  });

  it('is a warning at approval', () => {
    expect(found(counted, indicator('measure: count', 'approval'))).toEqual([`warning ${I1}/out_of`]);
  });

  it('asks no whole of outputs, and reads their words', () => {
    const output = (fields: string) =>
      outcome(`outputs: [{id: OP1.1, indicators: [{id: OP1.1-I1, measure: count, ${fields}}]}]`);
    expect(found(counted, output('text: Manuals printed'))).toEqual([]);
    expect(found(counted, output('text: Capacity strengthened'))).toEqual([
      'note /logframe/outcomes/0/outputs/0/indicators/0/text',
    ]);
  });

  it('reads no phrase where no words were tested, and still asks for the whole', () => {
    expect(found(counted, indicator('measure: percent, text: Capacity strengthened'), null)).toEqual([]);
    expect(found(counted, indicator('measure: count, text: Capacity strengthened'), null)).toEqual([
      `note ${I1}/out_of`,
    ]);
  });
});

it('outcome-has-outcome-indicator silences the wording of its indicators', () => {
  const yaml = outcome(
    'indicators: [{id: OC1-I1, measures: delivery, measure: count, text: Increased number of calls and share of calls answered, unit: number and %}]',
  );
  const design = parse(`ctip: 1\n${yaml}`) as Design;
  const ids = (rules: readonly Rule[]) =>
    lintDesign(design, { rules: asCatalogued(rules), words: () => words }).map(({ rule }) => rule);
  expect(ids([neutral, oneThing, counted])).toEqual([neutral.id, oneThing.id, counted.id]);
  expect(ids([change, neutral, oneThing, counted])).toEqual([change.id]);
});

it('the tested English list has the words of these rules', () => {
  expect(wordsFor('en')?.absolutePromises).toContain('eradicate');
  expect(wordsFor('en')?.emptyWords).toContain('raised awareness');
});
