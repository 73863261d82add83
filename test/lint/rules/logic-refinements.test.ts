import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Design } from '../../../src/design/design.generated.ts';
import { lintDesign } from '../../../src/lint/engine.ts';
import type { Rule } from '../../../src/lint/rule.ts';
import { asCatalogued } from '../../../src/lint/rule-set.ts';
import { rule as ambition } from '../../../src/lint/rules/ambition-fits-means/rule.ts';
import { rule as measuredLate } from '../../../src/lint/rules/change-is-measured-late-enough/rule.ts';
import { rule as critical } from '../../../src/lint/rules/critical-assumption-is-managed/rule.ts';
import { rule as expected } from '../../../src/lint/rules/expected-assumption-is-stated/rule.ts';
import { rule as fragile } from '../../../src/lint/rules/fragile-setting-is-analysed/rule.ts';
import { rule as reachable } from '../../../src/lint/rules/outcome-is-reachable-in-time/rule.ts';
import { rule as mapped } from '../../../src/lint/rules/pattern-is-mapped/rule.ts';
import { rule as source } from '../../../src/lint/rules/response-reaches-source-of-harm/rule.ts';
import { findingsOf, messagesOf } from '../../support/findings-of.ts';

const REASON = 'Nothing of this kind is part of this programme.';
type Case = readonly [title: string, yaml: string, findings: readonly string[]];

function table(rule: Rule, cases: readonly Case[]): void {
  describe(rule.id, () => {
    it.each(cases)('%s', (_, yaml, found) => {
      expect(findingsOf(rule, yaml)).toEqual(found);
    });
  });
}

const OC = '/logframe/outcomes/0';
const outcome = (more: string, stage = 'proposal') => `stage: ${stage}\nlogframe: {outcomes: [{id: OC1, ${more}}]}`;

const A1 = `${OC}/assumptions/0`;
const assumption = (more: string, stage = 'proposal') =>
  outcome(`assumptions: [{id: OC1-A1, text: Posts are granted., ${more}}]`, stage);
table(critical, [
  ['unlikely and high', assumption('holds: unlikely, effect: high'), [`warning ${A1}/watched_by`]],
  ['unknown and high', assumption('holds: unknown, effect: high'), [`warning ${A1}/watched_by`]],
  ['uncertain', assumption('holds: uncertain, effect: high'), []],
  ['likely', assumption('holds: likely, effect: high'), []],
  ['a medium effect', assumption('holds: unlikely, effect: medium'), []],
  ['a second way', assumption('holds: unlikely, effect: high, if_fails: The union visits.'), []],
  ['watched by an indicator', assumption('holds: unlikely, effect: high, watched_by: [W1]'), []],
  ['watched by a role with a date', assumption('holds: unlikely, effect: high, watched_by: "manager, each June"'), []],
  ['a reason', assumption(`holds: unlikely, effect: high, watched_by: {does_not_apply: ${REASON}}`), []],
  [
    'watching is still open',
    assumption('holds: unlikely, effect: high, watched_by: {not_known_yet: settled in May}'),
    [`warning ${A1}/watched_by`],
  ],
  ['a topic that does not arise', assumption('holds: unlikely, effect: high, not_here: Posts are permanent.'), []],
  ['nothing at the concept', assumption('holds: unlikely, effect: high', 'concept'), []],
  [
    'approval: unlikely and nothing',
    assumption('holds: unlikely, effect: high', 'approval'),
    [`error ${A1}/watched_by`],
  ],
  [
    'approval: any high effect is watched',
    assumption('holds: likely, effect: high', 'approval'),
    [`error ${A1}/watched_by`],
  ],
  [
    'approval: a second way is not enough',
    assumption('holds: unlikely, effect: high, if_fails: F', 'approval'),
    [`error ${A1}/watched_by`],
  ],
  ['approval: watched', assumption('holds: likely, effect: high, watched_by: [W1]', 'approval'), []],
  ['approval: a medium effect', assumption('holds: unlikely, effect: medium', 'approval'), []],
  [
    'an assumption of an output',
    outcome('outputs: [{id: OP1.1, assumptions: [{id: OP1.1-A1, holds: unlikely, effect: high}]}]'),
    [`warning ${OC}/outputs/0/assumptions/0/watched_by`],
  ],
]);

const typed = (type: string, assumptions: string, more = '', stage = 'proposal') =>
  `stage: ${stage}\nresponses: [{type: ${type}}]\n${more}\nlogframe: {outcomes: [{id: OC1, assumptions: ${assumptions}}]}`;
const about = (...topics: string[]) =>
  `[${topics.map((topic, i) => `{id: OC1-A${i + 1}, about: ${topic}, text: T}`).join(', ')}]`;
const AT = `${OC}/assumptions`;
const trained = (kind: string, actor: string, types = '[{type: identification-referral}]') =>
  `stage: proposal\nresponses: ${types}\nlogframe: {outcomes: [{id: OC1, activity_types: [identification-referral], who_changes: [{actor: ${actor}}], assumptions: ${about('market')}, outputs: [{id: OP1.1, activities: [{id: A1.1.1, kind: ${kind}}]}]}]}`;
table(expected, [
  ['one of three topics', typed('criminal-justice', about('leaders-will')), [`warning ${AT}`]],
  ['all three', typed('criminal-justice', about('leaders-will', 'turnover', 'integrity')), []],
  ['a note at the concept', typed('criminal-justice', about('market'), '', 'concept'), [`note ${AT}`]],
  ['a warning at approval', typed('criminal-justice', about('market'), '', 'approval'), [`warning ${AT}`]],
  ['the concept does not ask for topics', typed('criminal-justice', '[{id: OC1-A1, text: T}]', '', 'concept'), []],
  ['the proposal does', typed('criminal-justice', '[{id: OC1-A1, text: T}]'), [`warning ${AT}`]],
  ['no assumption at all', typed('criminal-justice', '[]'), []],
  ['a list that is held privately', typed('awareness', '{held_privately: "2026-09, director"}'), []],
  [
    'a topic that does not arise, a private card and a risk',
    typed(
      'criminal-justice',
      '[{id: OC1-A1, about: turnover, not_here: Posts are permanent.}, {id: OC1-A2, about: integrity, private: yes, text: T}]',
      'risks: [{id: R1, about: leaders-will}]',
    ),
    [],
  ],
  [
    'a risk of this outcome',
    typed('legal-framework', about('other'), 'risks: [{id: R1, about: adoption-in-time, for: [OC1]}]'),
    [],
  ],
  [
    'a risk of another outcome',
    'stage: proposal\nresponses: [{type: legal-framework}, {type: other}]\nrisks: [{id: R1, about: adoption-in-time, for: [OC2]}]\nlogframe: {outcomes: [{id: OC1, activity_types: [legal-framework], assumptions: [{id: OC1-A1, about: other}]}, {id: OC2, activity_types: [other]}]}',
    [`warning ${AT}`],
  ],
  [
    'a topic that is held privately',
    typed('legal-framework', '[{id: OC1-A1, about: {held_privately: "2026-09, director"}}]'),
    [],
  ],
  [
    'risks that are held privately',
    typed('legal-framework', about('other'), 'risks: {held_privately: "2026-09, director"}'),
    [],
  ],
  [
    'an assumption of an output',
    'stage: proposal\nresponses: [{type: awareness}]\nlogframe: {outcomes: [{id: OC1, outputs: [{id: OP1.1, assumptions: [{id: OP1.1-A1, about: service-capacity}]}]}]}',
    [],
  ],
  [
    'one outcome of the response is enough',
    'stage: proposal\nresponses: [{type: awareness}]\nlogframe: {outcomes: [{id: OC1, assumptions: [{id: OC1-A1, about: other}]}, {id: OC2, assumptions: [{id: OC2-A1, about: service-capacity}]}]}',
    [],
  ],
  ['awareness', typed('awareness', about('market')), [`warning ${AT}`]],
  ['livelihoods', typed('livelihoods', about('market')), [`warning ${AT}`]],
  ['livelihoods with both', typed('livelihoods', about('market', 'income-control')), []],
  ['support', typed('support-solutions', about('housing')), [`warning ${AT}`]],
  ['plan', typed('national-plan', about('leaders-will', 'continuity', 'finance-ministry')), []],
  [
    'plan without the will of leaders',
    typed('national-plan', about('continuity', 'finance-ministry')),
    [`warning ${AT}`],
  ],
  ['another type', typed('other', about('market')), []],
  ['officials who are trained', trained('training', 'mandated-to-act'), [`warning ${AT}`]],
  ['a service that officials run', trained('referral', 'mandated-to-act'), []],
  [
    'the response on criminal justice names a topic once for all its outcomes',
    `stage: proposal\nresponses: [{type: criminal-justice}]\nlogframe: {outcomes: [{id: OC1, assumptions: ${about('turnover', 'leaders-will', 'integrity')}}, {id: OC2, who_changes: [{actor: mandated-to-act}], assumptions: [{id: OC2-A1, about: market}], outputs: [{id: OP2.1, activities: [{id: A2.1.1, kind: training}]}]}]}`,
    [],
  ],
  ['others who are trained', trained('training', 'people-at-risk'), []],
]);

it('expected-assumption-is-stated names what is absent, once', () => {
  expect(messagesOf([expected], typed('criminal-justice', about('leaders-will')))).toEqual([
    'The response on criminal justice usually rests on turnover of staff and integrity. No assumption or risk of OC1 names this under about.',
  ]);
  const both = `${trained('training', 'mandated-to-act', '[{type: identification-referral}, {type: criminal-justice}]').slice(0, -2)}, {id: OC2, activity_types: [criminal-justice], assumptions: [{id: OC2-A1, about: turnover}]}]}`;
  expect(messagesOf([expected], both)).toEqual([
    'The response on criminal justice usually rests on the will of leaders and integrity. No assumption or risk of OC2 names this under about.',
    'Training of officials usually rests on turnover of staff. No assumption or risk of OC1 names this under about.',
  ]);
});

const ROUTE = '{role: origin, country: XV, region: Ardel}, {role: exploitation, country: XT, region: Kessal}';
interface Reach {
  programme?: string;
  route?: string;
  more?: string;
  type?: string;
  actor?: string;
  response?: string;
}
const reach = ({
  programme = 'places: [{country: XV}]',
  route = ROUTE,
  more = '',
  type = 'awareness',
  actor = 'recruiters-and-transporters',
  response = '',
}: Reach = {}) =>
  `stage: proposal\nprogramme: {${programme}}\npatterns: [{id: TP1, places: [${route}]}]\nresponses: [{type: ${type}${response}}]\nlogframe: {outcomes: [{id: OC1, who_changes: [{actor: ${actor}}]}]}\n${more}`;
const HERE = ['warning /responses/0/reason_elsewhere'];
const INSIDE = '{role: origin, country: XV, region: Ardel}, {role: exploitation, country: XV, region: Port}';
table(source, [
  ['all at origin', reach(), HERE],
  ['a note at the concept', reach().replace('proposal', 'concept'), ['note /responses/0/reason_elsewhere']],
  ['a sentence', reach({ response: ', reason_elsewhere: The mandate ends at the border.' }), []],
  [
    'a sentence at one of two responses',
    reach().replace(
      'responses: [{type: awareness}]',
      'responses: [{type: awareness}, {type: livelihoods, reason_elsewhere: Mandate.}]',
    ),
    [],
  ],
  ['livelihoods', reach({ type: 'livelihoods' }), HERE],
  ['support', reach({ type: 'support-solutions' }), []],
  ['law', reach({ type: 'legal-framework' }), []],
  ['a partner at destination', reach({ programme: 'places: [{country: XV}], partners: [{id: P1, country: XT}]' }), []],
  ['a partner elsewhere', reach({ programme: 'places: [{country: XV}], partners: [{id: P1, country: XV}]' }), HERE],
  ['a place of the programme', reach({ programme: 'places: [{country: XV}, {country: XT, region: Other}]' }), []],
  ['a target group', reach({ more: 'target_groups: [{id: TG1, places: [{country: XT}]}]' }), []],
  ['a service', reach({ more: 'services: [{id: SV1, places: [{country: XT}]}]' }), []],
  ['a country, while no places are named', reach({ programme: 'countries: [XV, XT]' }), []],
  ['countries without the destination', reach({ programme: 'countries: [XV]' }), HERE],
  ['a country beside places', reach({ programme: 'countries: [XV, XT], places: [{country: XV}]' }), HERE],
  ['nothing known of the places of work', reach({ programme: 'title: T' }), []],
  ['places that are held privately', reach({ programme: 'places: {held_privately: "2026-09, director"}' }), []],
  ['a pattern without place of exploitation', reach({ route: '{role: origin, country: XV}' }), []],
  ['no pattern', reach().replace(/patterns: .*\n/, ''), []],
  [
    'within one country, another region',
    reach({ route: INSIDE, programme: 'places: [{country: XV, region: Ardel}], partners: [{id: P1, country: XV}]' }),
    HERE,
  ],
  ['within one country, that region', reach({ route: INSIDE, programme: 'places: [{country: XV, region: port}]' }), []],
  ['within one country, no region named', reach({ route: INSIDE }), []],
  [
    'within one country, only partners known',
    reach({ route: INSIDE, programme: 'partners: [{id: P1, country: XV}]' }),
    [],
  ],
  [
    'a pattern that prevention leaves to others',
    reach({ response: ', interrupts: [{pattern: TP2}]' }).replace(
      'patterns: [',
      'patterns: [{id: TP2, places: [{role: exploitation, country: XV}]}, ',
    ),
    [],
  ],
  ['nobody who gains or decides', reach({ programme: 'places: [{country: XT}]', actor: 'people-at-risk' }), HERE],
  ...['exploiters', 'users-and-buyers', 'firms-in-between', 'mandated-to-act'].map(
    (actor): Case => [`an outcome for ${actor}`, reach({ programme: 'places: [{country: XT}]', actor }), []],
  ),
  [
    'an outcome of which the actor is open',
    reach({ programme: 'places: [{country: XT}]', actor: 'people-at-risk' }).replace(
      'outcomes: [',
      'outcomes: [{id: OC2}, ',
    ),
    [],
  ],
  ['no outcome', reach({ programme: 'places: [{country: XT}]' }).replace(/logframe: .*\n/, ''), []],
]);

it('response-reaches-source-of-harm says which of the two is missing, and is silent where no pattern is mapped', () => {
  const first = (yaml: string) => messagesOf([source], yaml)[0]?.split('.')[0];
  expect(first(reach())).toBe(
    'No place of the work, and no partner across the border, lies where people are exploited in TP1',
  );
  expect(first(reach({ programme: 'places: [{country: XT}]', actor: 'people-at-risk' }))).toBe(
    'No outcome is about anybody who recruits, employs, buys or lends, or about officials',
  );
  expect(first(reach({ actor: 'people-at-risk' }))).toMatch(
    /^The work is not where people are exploited in TP1, and no/,
  );
  const found = lintDesign(parse(`ctip: 1\n${reach()}`) as Design, { rules: asCatalogued([mapped, source]) });
  expect(found.map(({ rule }) => rule)).toEqual(['pattern-is-mapped']);
});

interface Timed {
  measures?: string;
  by?: string;
  kind?: string;
  start?: string;
  end?: string;
  of?: string;
  indicator?: string;
  more?: string;
}
const timed = ({
  measures = 'institution',
  by = '2028-03',
  kind = 'procedure',
  start = '2027-06',
  end = '2027-12',
  of = '',
  indicator = '',
  more = '',
}: Timed = {}) =>
  `stage: proposal\n${more}logframe: {outcomes: [{id: OC1, ${of} indicators: [{id: OC1-I1, measures: ${measures}, ${indicator} targets: [{by: ${by}}]}], outputs: [{id: OP1.1, activities: [{id: A1.1.1, kind: ${kind}, start: ${start}, end: ${end}}]}]}]}`;
const BY = [`note ${OC}/indicators/0/targets/0/by`];
const LAW = { more: 'responses: [{type: legal-framework}]\n', kind: 'drafting', measures: 'practice' };
const plan = (status: string) => ({ ...LAW, more: `responses: [{type: national-plan, plan: {status: ${status}}}]\n` });
table(reachable, [
  ['an institution after three months', timed(), BY],
  ['an institution after six months', timed({ by: '2028-06' }), []],
  ['practice after two months', timed({ measures: 'practice', by: '2028-02' }), BY],
  ['practice after three months', timed({ measures: 'practice' }), []],
  ['condition after eleven months', timed({ measures: 'condition', by: '2028-11' }), BY],
  ['condition after twelve months', timed({ measures: 'condition', by: '2028-12' }), []],
  ['knowledge', timed({ measures: 'knowledge', by: '2027-12' }), []],
  ['a warning at approval', timed().replace('proposal', 'approval'), [`warning ${OC}/indicators/0/targets/0/by`]],
  ['nothing at the concept', timed().replace('proposal', 'concept'), []],
  ['a reason', timed({ of: 'lag_reason: Wages are paid in the month of the ruling.,' }), []],
  ['an activity that runs for long', timed({ end: '2029-12' }), []],
  ['one that runs for twelve months counts from its end', timed({ start: '2027-01' }), BY],
  ['a year may be its first month', timed({ end: '2027' }), []],
  ['a year as target may be its last', timed({ by: '2028' }), []],
  ['an open date', timed({ end: '{not_known_yet: after the vote}' }), []],
  [
    'an open date beside a known one',
    timed().replace('activities: [', 'activities: [{id: A1.1.2, kind: system}, '),
    [],
  ],
  ['an open kind', timed().replace('kind: procedure, ', ''), []],
  [
    'the first of several works counts',
    timed({ by: '2028-03' }).replace(
      'activities: [',
      'activities: [{id: A1.1.2, kind: system, start: 2027-03, end: 2027-09}, ',
    ),
    [],
  ],
  [
    'preparation does not',
    timed({ by: '2028-03' }).replace(
      'activities: [',
      'activities: [{id: A1.1.2, kind: research, start: 2027-03, end: 2027-09}, ',
    ),
    BY,
  ],
  ['the earliest target counts', timed({ by: '2029-03}, {by: 2028-03' }), [`note ${OC}/indicators/0/targets/1/by`]],
  ['use of a law after eight months', timed({ ...LAW, by: '2028-08' }), BY],
  ['use of a law after twelve months', timed({ ...LAW, by: '2028-12' }), []],
  ['a draft that takes long counts from its end', timed({ ...LAW, end: '2028-12', by: '2028-12' }), BY],
  ['the adoption itself', timed({ ...LAW, measures: 'institution', indicator: 'counts: documents,' }), []],
  ['a plan to draft', timed({ ...plan('to-draft'), by: '2028-08' }), BY],
  ['a plan that runs', timed({ ...plan('running'), by: '2028-08' }), []],
  ['drafting for another type', timed({ ...LAW, more: 'responses: [{type: criminal-justice}]\n', by: '2028-08' }), []],
  [
    'several indicators, once',
    timed().replace('indicators: [', 'indicators: [{id: OC1-I2, measures: practice, targets: [{by: 2028-01}]}, '),
    BY,
  ],
]);

it('outcome-is-reachable-in-time gives dates and months, and leaves the word to change-is-measured-late-enough', () => {
  expect(messagesOf([reachable], timed())).toEqual([
    'The first targets of OC1 come early (OC1-I1): OC1-I1 is due in 2028-03, the first output in 2027-12, and such a change usually takes 6 months.',
  ]);
  const yaml = `ctip: 1\n${timed({ measures: 'practice', by: '2028-02', kind: 'training' })}`;
  const found = lintDesign(parse(yaml) as Design, { rules: asCatalogued([measuredLate, reachable]) });
  expect(found.map(({ rule }) => rule)).toEqual(['change-is-measured-late-enough']);
});

const outcomes = (count: number) => `[${Array.from({ length: count }, (_, i) => `{id: OC${i + 1}}`).join(', ')}]`;
const means = (count: number, countries: string, budget: string, end = '2029-12') =>
  `stage: proposal\nprogramme: {countries: [${countries}], start: 2027-01, end: ${end}, budget: {${budget}}}\nlogframe: {outcomes: ${outcomes(count)}}`;
const SHOWN = ['note /logframe/outcomes'];
table(ambition, [
  ['30,000 for each outcome and country', means(2, 'XV, XT', 'currency: USD, total: 120000'), SHOWN],
  ['50,000 for each', means(2, 'XV, XT', 'currency: USD, total: 200000'), []],
  ['the rate decides', means(2, 'XV, XT', 'currency: EUR, total: 190000, rate: {usd: 1.1}'), []],
  ['a weaker currency', means(2, 'XV, XT', 'currency: NOK, total: 1000000, rate: {usd: 0.1}'), SHOWN],
  ['no rate: the months are still looked at', means(4, 'XV, XT', 'currency: EUR, total: 1000', '2027-06'), SHOWN],
  ['no rate, and time enough', means(4, 'XV, XT', 'currency: EUR, total: 1000'), []],
  ['no currency', means(4, 'XV, XT', 'total: 1000'), []],
  ['no budget: the months are still looked at', means(8, 'XV', 'currency: USD', '2027-12'), SHOWN],
  ['no budget, and time enough', means(2, 'XV', 'currency: USD'), []],
  ['no countries', means(4, '', 'currency: USD, total: 1000'), []],
  ['one outcome in one country', means(1, 'XV', 'currency: USD, total: 1000', '2027-03'), []],
  ['four outcomes in 23 months', means(4, 'XV', 'currency: USD, total: 9000000', '2028-11'), SHOWN],
  ['four outcomes in 24 months', means(4, 'XV', 'currency: USD, total: 9000000', '2028-12'), []],
  ['still a note at approval', means(4, 'XV', 'currency: USD, total: 1000').replace('proposal', 'approval'), SHOWN],
  ['nothing at the concept', means(4, 'XV', 'currency: USD, total: 1000').replace('proposal', 'concept'), []],
]);

it('ambition-fits-means prints the figures', () => {
  expect(messagesOf([ambition], means(4, 'XV, XT, XW', 'currency: USD, total: 360000', '2028-06'))).toEqual([
    'Outcomes: 4; countries: 3; months: 18. Budget: 360000 USD, which is 30000 for each outcome in each country.',
  ]);
});

const setting = (programme: string, perpetrators = '', stage = 'proposal') =>
  `stage: ${stage}\nprogramme: {${programme}}\npatterns: [{id: TP1, perpetrators: [${perpetrators}]}]`;
const ASKED = ['warning /programme/setting_analysis'];
table(fragile, [
  ...['conflict', 'displacement', 'disaster', 'state-involvement'].map(
    (kind): Case => [kind, setting(`setting: [${kind}]`), ASKED],
  ),
  ['a note at the concept', setting('setting: [conflict]', '', 'concept'), ['note /programme/setting_analysis']],
  ['stable', setting('setting: [stable]'), []],
  ['no setting', setting('title: T'), []],
  ['an official', setting('setting: [stable]', '{role: recruiter, kind: official}'), ASKED],
  ['the state', setting('title: T', '{kind: state}'), ASKED],
  ['a corrupt official by role', setting('title: T', '{role: corrupt-official}'), ASKED],
  ['others', setting('title: T', '{role: recruiter, kind: broker}'), []],
  ['a private card', setting('title: T', '{kind: official, private: yes}'), ASKED],
  ['an analysis', setting('setting: [conflict], setting_analysis: Two checkpoints live from fees.'), []],
  ['held privately', setting('setting: [conflict], setting_analysis: {held_privately: "2026-09, director"}'), []],
  ['a reason', setting(`setting: [conflict], setting_analysis: {does_not_apply: ${REASON}}`), []],
  ['still open', setting('setting: [conflict], setting_analysis: {not_known_yet: in May}'), ASKED],
]);

it('fragile-setting-is-analysed points to a private card only where nothing else speaks', () => {
  const related = (yaml: string) =>
    lintDesign(parse(`ctip: 1\n${yaml}`) as Design, { rules: asCatalogued([fragile]) }).flatMap((found) =>
      found.related.map((place) => place.join('/')),
    );
  const hidden = '{kind: official, private: yes}';
  expect(related(setting('title: T', hidden))).toEqual(['patterns/0/perpetrators/0']);
  expect(related(setting('title: T', `${hidden}, {kind: state}`))).toEqual(['patterns/0/perpetrators/1']);
  expect(related(setting('setting: [conflict]', hidden))).toEqual(['programme/setting']);
  expect(messagesOf([fragile], setting('setting: [conflict]', hidden))[0]).not.toContain('official');
});
