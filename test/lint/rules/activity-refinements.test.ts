import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Design } from '../../../src/design/design.generated.ts';
import type { Rule, Stage } from '../../../src/lint/rule.ts';
import { rule as childWork } from '../../../src/lint/rules/child-work-is-watched/rule.ts';
import { rule as debt } from '../../../src/lint/rules/debt-is-addressed/rule.ts';
import { rule as decision } from '../../../src/lint/rules/decision-is-prompt-and-free/rule.ts';
import { rule as evidence } from '../../../src/lint/rules/evidence-goes-beyond-testimony/rule.ts';
import { rule as gate } from '../../../src/lint/rules/gate-is-wider-than-police/rule.ts';
import { rule as treatment } from '../../../src/lint/rules/justice-measures-treatment/rule.ts';
import { rule as review } from '../../../src/lint/rules/law-review-is-wide/rule.ts';
import { rule as migration } from '../../../src/lint/rules/migration-is-not-the-failure/rule.ts';
import { rule as nonPunishment } from '../../../src/lint/rules/non-punishment-is-addressed/rule.ts';
import { rule as placement } from '../../../src/lint/rules/placement-is-safe/rule.ts';
import { rule as plan } from '../../../src/lint/rules/plan-has-money-and-owners/rule.ts';
import { rule as remedy } from '../../../src/lint/rules/remedy-is-pursued/rule.ts';
import { rule as skills } from '../../../src/lint/rules/skills-meet-a-market/rule.ts';
import { findingsOf, messagesOf, WORDS } from '../../support/findings-of.ts';

const at = (rule: Rule, yaml: string, stage: Stage = 'approval') => findingsOf(rule, `stage: ${stage}\n${yaml}`);
const missingOf = (rule: Rule, yaml: string) => {
  const missing: string[] = [];
  const design = parse(`ctip: 1\n${yaml}`) as Design;
  const settings = { stage: 'approval', words: WORDS } as unknown as Parameters<Rule['check']>[0];
  rule.check({
    ...settings,
    design,
    report: (report) => missing.push(...(report.missing ?? []).map((p) => p.join('/'))),
  });
  return missing;
};
const reason = '{does_not_apply: "Nothing of this kind happens in this programme."}';

describe('migration-is-not-the-failure', () => {
  const design = (indicators: string, { outcome = '', rest = '', type = 'livelihoods' } = {}) =>
    `responses: [{type: ${type}}]\nlogframe: {outcomes: [{id: OC1${outcome}, indicators: [${indicators}]}]${rest}}`;
  const falling = '{id: OC1-I1, counts: departures, direction: down, measures: practice}';
  const place = '/logframe/outcomes/0/indicators/0/direction';

  it('is a warning from the start and an error at approval', () => {
    expect(at(migration, design(falling), 'concept')).toEqual([`warning ${place}`]);
    expect(at(migration, design(falling))).toEqual([`error ${place}`]);
  });

  it('names several in one finding', () => {
    const second = '{id: OC1-I2, counts: departures, direction: down, measures: intention}';
    expect(messagesOf([migration], `stage: proposal\n${design(`${falling}, ${second}`)}`)).toEqual([
      'Fewer departures count as success in OC1-I1 and OC1-I2, and no indicator shows on what terms those who go travel and work. Fewer departures do not mean less trafficking.',
    ]);
  });

  it.each([
    ['departures of a kind that are to rise', design(`${falling}, {id: OC1-I2, counts: departures, direction: up}`), 0],
    [
      'an open direction',
      design('{id: OC1-I1, counts: departures, direction: explain, direction_reason: Read with I2}'),
      0,
    ],
    ['something else that falls', design('{id: OC1-I1, counts: people, direction: down, text: Children who leave}'), 0],
    ['prevalence', design(`${falling}, {id: OC1-I2, counts: prevalence, measures: condition}`), 0],
    ['income', design(`${falling}, {id: OC1-I2, counts: money, measures: condition, direction: up}`), 1],
    ['one of the library', design(`${falling}, {id: OC1-I2, library: A2-I03, measures: condition}`), 0],
    ['another of the library', design(`${falling}, {id: OC1-I2, library: A2-I04, measures: condition}`), 1],
    [
      'practice under safer migration',
      design(`${falling}, {id: OC1-I2, measures: practice}`, { outcome: ', framework: [sub-safer-migration]' }),
      0,
    ],
    [
      'knowledge under safer migration',
      design(`${falling}, {id: OC1-I2, measures: knowledge}`, { outcome: ', framework: [sub-safer-migration]' }),
      1,
    ],
    [
      'a pair of practice',
      design(`${falling.replace('}', ', paired_with: [OC1-I2]}')}, {id: OC1-I2, measures: condition}`),
      0,
    ],
    [
      'a pair of knowledge',
      design(`${falling.replace('}', ', paired_with: [OC1-I2]}')}, {id: OC1-I2, measures: knowledge}`),
      1,
    ],
    ['another type', design(falling, { type: 'criminal-justice' }), 0],
    ['only watched', design('', { rest: ', watch: [{id: W1, counts: departures, direction: down}]' }), 0],
    [
      'at the impact',
      design('', { rest: ', impact: {indicators: [{id: IM-I1, counts: departures, direction: down}]}' }),
      1,
    ],
  ])('%s', (_, yaml, count) => expect(at(migration, yaml)).toHaveLength(count));

  it('leaves outcomes of other types alone', () => {
    const yaml = `responses: [{type: livelihoods}, {type: criminal-justice}]
logframe: {outcomes: [{id: OC1, activity_types: [criminal-justice], indicators: [${falling}]}]}`;
    expect(at(migration, yaml)).toEqual([]);
  });

  it('tests outcomes that serve another type as well', () => {
    const yaml = `responses: [{type: livelihoods}, {type: criminal-justice}]\nlogframe: {outcomes: [{id: OC1, indicators: [${falling}]}]}`;
    expect(at(migration, yaml)).toEqual([`error ${place}`]);
  });
});

describe('debt-is-addressed', () => {
  const design = (
    pattern: string,
    { activity = 'kind: skills', barriers = '', response = 'type: livelihoods', types = '' } = {},
  ) => `patterns: [{id: TP1, ${pattern}}, {id: TP2, control: [violence]}]
responses: [{${response}}]
logframe: {outcomes: [{id: OC1${types && `, activity_types: ${types}`}${barriers && `, barriers: [${barriers}]`}, outputs: [{id: OP1.1, activities: [${activity && `{id: A1.1.1, ${activity}}`}]}]}]}`;
  const owed = 'control: [debt]';

  it.each([
    ['debt that holds', design(owed), 1],
    ['an advance, in the long form', design('recruitment: {answer: [debt-or-advance], why: Loans}'), 1],
    ['fees', design('enablers: [fees-charged-to-workers]'), 1],
    ['other means', design('control: [violence], recruitment: [romance], enablers: [corruption]'), 0],
    ['an activity that removes it', design(owed, { activity: 'kind: credit, removes: [cost, debt]' }), 0],
    ['debt relief', design(owed, { activity: 'kind: debt-relief' }), 0],
    ['somebody else', design(owed, { barriers: '{kind: debt, handled_by: P5}' }), 0],
    ['a stated reason', design(owed, { barriers: '{kind: debt, accepted: Lenders are out of reach.}' }), 0],
    ['another barrier that is handled', design(owed, { barriers: '{kind: cost, handled_by: P5}' }), 1],
    ['somebody else, before any activity', design(owed, { barriers: '{kind: debt, handled_by: P5}', activity: '' }), 0],
    [
      'a reason, before any activity',
      design(owed, { barriers: '{kind: debt, accepted: Out of reach}', activity: '' }),
      0,
    ],
    ['an outcome of several types', design(owed, { types: '[criminal-justice, livelihoods]' }), 1],
    [
      'two responses, one of them against any pattern',
      design(owed, { response: 'type: awareness, interrupts: [{pattern: TP2}]}, {type: livelihoods' }),
      1,
    ],
    ['an open barrier beside activities', design(owed, { barriers: '{kind: debt}' }), 0],
    ['an open barrier without activities', design(owed, { barriers: '{kind: debt}', activity: '' }), 1],
    ['other responses', design(owed, { response: 'type: criminal-justice' }), 0],
    [
      'a response against another pattern',
      design(owed, { response: 'type: awareness, interrupts: [{pattern: TP2}]' }),
      0,
    ],
    ['a response against this pattern', design(owed, { response: 'type: awareness, interrupts: [{pattern: TP1}]' }), 1],
    ['no outcome yet', 'patterns: [{id: TP1, control: [debt]}]\nresponses: [{type: awareness}]', 0],
  ])('%s', (_, yaml, count) => expect(at(debt, yaml)).toHaveLength(count));

  it('reminds at concept, at the barriers of the first outcome', () => {
    expect(at(debt, design(owed), 'concept')).toEqual(['note /logframe/outcomes/0/barriers']);
  });

  it('says by what people are held', () => {
    const [message] = messagesOf([debt], `stage: proposal\n${design(`${owed}, enablers: [fees-charged-to-workers]`)}`);
    expect(message).toBe(
      'People in TP1 are drawn in or held by debt and fees charged to workers, and nothing deals with it, neither OC1 nor another part of the design.',
    );
  });
});

describe('skills-meet-a-market', () => {
  const design = (response: string, activities = '{id: A1.1.1, kind: skills}', types = '') =>
    `responses: [{${response}}]\nlogframe: {outcomes: [{id: OC1${types}, outputs: [{id: OP1.1, activities: [${activities}]}]}]}`;

  it.each([
    ['no market', design('type: livelihoods'), ['warning /responses/0/answers/market']],
    ['a market', design('type: livelihoods, answers: {market: Two packers hire.}'), []],
    ['a placeholder', design('type: livelihoods, answers: {market: tbd}'), ['warning /responses/0/answers/market']],
    [
      'a market still open',
      design('type: livelihoods, answers: {market: {not_known_yet: May}}'),
      ['warning /responses/0/answers/market'],
    ],
    [
      'support, settled in words',
      design('type: support-solutions, answers: {settling: A course.}'),
      ['warning /responses/0/answers/settling'],
    ],
    [
      'support with evidence',
      design('type: support-solutions, answers: {settling: {answer: A course., evidence: [K1]}}'),
      [],
    ],
    [
      'support with a reason',
      design('type: support-solutions, answers: {settling: {answer: A course., why: Two firms wait.}}'),
      [],
    ],
    ['support that does not apply', design(`type: support-solutions, answers: {settling: ${reason}}`), []],
    [
      'a study of the market',
      design('type: livelihoods', '{id: A1.1.1, kind: skills}, {id: A1.1.2, kind: market-assessment}'),
      [],
    ],
    [
      'skills under an outcome of several types',
      design('type: livelihoods', '{id: A1.1.1, kind: skills}', ', activity_types: [awareness, livelihoods]'),
      ['warning /responses/0/answers/market'],
    ],
    ['literacy and language courses', design('type: livelihoods', '{id: A1.1.1, kind: training}'), []],
    ['skills of officials', design('type: criminal-justice'), []],
    [
      'skills of another type',
      design(
        'type: livelihoods',
        '{id: A1.1.1, kind: skills, type: awareness}',
        ', activity_types: [livelihoods, awareness]',
      ),
      [],
    ],
  ])('%s', (_, yaml, found) => expect(at(skills, yaml)).toEqual(found));

  it('names the absent answer as missing, and not one that stands there', () => {
    expect(missingOf(skills, design('type: livelihoods'))).toEqual(['responses/0/answers/market']);
    expect(missingOf(skills, design('type: support-solutions, answers: {settling: A course.}'))).toEqual([]);
  });

  it('asks two responses once, for the market', () => {
    const both = (answers = '') => design(`type: support-solutions}, {type: livelihoods, answers: {${answers}}`);
    expect(at(skills, both())).toEqual(['warning /responses/1/answers/market']);
    expect(at(skills, both('market: Two packers hire.'))).toEqual([]);
  });
});

describe('child-work-is-watched', () => {
  const design = (kind: string, { harms = '', watch = '', type = 'livelihoods' } = {}) =>
    `responses: [{type: ${type}}]
logframe: {outcomes: [{id: OC1, outputs: [{id: OP1.1, activities: [{id: A1.1.1, kind: ${kind}}]}]}], watch: [${watch}]}
safeguarding: {harm_analysis: [${harms}]}`;

  it.each([
    ['credit', design('credit'), ['warning /safeguarding/harm_analysis']],
    ['an asset', design('asset'), ['warning /safeguarding/harm_analysis']],
    ['an enterprise at home', design('home-enterprise'), ['warning /safeguarding/harm_analysis']],
    ['cash for needs', design('cash'), []],
    ['another type', design('asset', { type: 'support-solutions' }), []],
    ['the indicator of the library', design('asset', { watch: '{id: W1, library: A2-I11}' }), []],
    [
      'another indicator',
      design('asset', { watch: '{id: W1, library: A2-I04}' }),
      ['warning /safeguarding/harm_analysis'],
    ],
    ['a harm that is watched', design('asset', { harms: '{id: HM1, who: children, watched_by: [W1]}' }), []],
    ['a reason why not', design('asset', { harms: `{id: HM1, who: children, watched_by: ${reason}}` }), []],
    [
      'a harm that is not watched',
      design('asset', { harms: '{id: HM1, who: staff}, {id: HM2, who: children}' }),
      ['warning /safeguarding/harm_analysis/1/watched_by'],
    ],
    [
      'a watched harm to others',
      design('asset', { harms: '{id: HM1, who: staff, watched_by: [W1]}' }),
      ['warning /safeguarding/harm_analysis'],
    ],
    [
      'a watched harm of another response',
      design('asset', { harms: '{id: HM1, because_of: [awareness], who: children, watched_by: [W1]}' }),
      ['warning /safeguarding/harm_analysis'],
    ],
  ])('%s', (_, yaml, found) => expect(at(childWork, yaml)).toEqual(found));
});

describe('placement-is-safe', () => {
  const service = (terms: string) => `services: [{id: SV1, kind: job-placement, provider: P1${terms}}]`;
  const all = '[employer-check, written-contract, no-fee, complaint-route]';
  const activity = (rest: string) =>
    `logframe: {outcomes: [{id: OC1, outputs: [{id: OP1.1, activities: [{id: A1.1.1, kind: placement${rest}}]}]}]}`;
  const partner = (agreement: string, kind = 'employment-service') =>
    `programme: {partners: [{id: P1, kind: ${kind}, agreement: ${agreement}}]}`;

  it.each([
    ['all four', service(`, terms: ${all}`), []],
    ['none', service(''), ['error /services/0/terms']],
    ['a reason', service(`, terms: ${reason}`), []],
    ['not known yet', service(', terms: {not_known_yet: May}'), ['error /services/0/terms']],
    ['a public service bound by law', `${service('')}\n${partner('law')}`, []],
    ['a public service bound by a letter', `${service('')}\n${partner('letter')}`, ['error /services/0/terms']],
    [
      'a private agency under a law',
      `${service('')}\n${partner('law', 'recruitment-agency')}`,
      ['error /services/0/terms'],
    ],
    ['an activity without a service', activity(''), ['error /logframe/outcomes/0/outputs/0/activities/0/service']],
    ['an activity beside a safe service', `${activity('')}\n${service(`, terms: ${all}`)}`, []],
    [
      'an activity of another service',
      `${activity(', service: SV2')}\nservices: [{id: SV2, kind: case-work}]`,
      ['error /services/0/terms'],
    ],
    ['the same with terms', `${activity(', service: SV2')}\nservices: [{id: SV2, kind: case-work, terms: ${all}}]`, []],
    ['services held privately', `${activity('')}\nservices: {held_privately: "2026-09, lead"}`, []],
    ['other services', 'services: [{id: SV1, kind: case-work}]', []],
  ])('%s', (_, yaml, found) => expect(at(placement, yaml)).toEqual(found));

  it('names what is not there yet', () => {
    expect(
      messagesOf([placement], `stage: proposal\n${service(', terms: [employer-check, complaint-route]')}`),
    ).toEqual([
      'People placed by SV1 do not have a written contract and the rule that they pay no recruitment fee yet.',
    ]);
  });

  it('names terms as missing only where none stands there', () => {
    expect(missingOf(placement, service(''))).toEqual(['services/0/terms']);
    expect(missingOf(placement, service(', terms: [no-fee]'))).toEqual([]);
  });
});

describe('law-review-is-wide', () => {
  const design = (reviewed: string, type = 'legal-framework') =>
    `responses: [{type: ${type}, answers: {laws_reviewed: ${reviewed}}}]`;

  it.each([
    ['criminal law alone', design('{answer: [criminal]}'), 1],
    ['one more', design('{answer: [criminal, labour]}'), 0],
    ['another alone', design('{answer: [labour]}'), 0],
    ['a scope that others set', design('{answer: [criminal], scope_fixed_by: parliament}'), 0],
    ['a reason', design('{answer: [criminal], why: The request names one article.}'), 0],
    ['no list', design('{scope_fixed_by: tbd}'), 0],
    ['an open answer', design('{not_known_yet: May}'), 0],
    ['another type', design('{answer: [criminal]}', 'other'), 0],
  ])('%s', (_, yaml, count) => expect(at(review, yaml)).toHaveLength(count));

  it('stands at the answer', () => {
    expect(at(review, design('{answer: [criminal]}'), 'proposal')).toEqual(['note /responses/0/answers/laws_reviewed']);
  });
});

describe('remedy-is-pursued', () => {
  const activity = (kind = 'training', outcome = '') =>
    `logframe: {outcomes: [{id: OC1${outcome}, outputs: [{id: OP1.1, activities: [{id: A1.1.1, kind: ${kind}}]}]}]}`;
  const support = (answers = '') => `responses: [{type: support-solutions, answers: {${answers}}}]\n`;
  const justice = 'responses: [{type: criminal-justice}]\n';

  it.each([
    ['support', support() + activity(), ['warning /responses/0/answers/legal_help']],
    [
      'law',
      `responses: [{type: legal-framework}]\n${activity()}`,
      ['warning /responses/0/answers/claims_and_protection'],
    ],
    ['justice', justice + activity(), ['warning /services']],
    ['other types', `responses: [{type: awareness}]\n${activity()}`, []],
    ['nothing planned yet', support(), []],
    ['help with wages', support('legal_help: [wages]') + activity(), []],
    ['help with documents and wages', support('legal_help: [documents, wages]') + activity(), []],
    [
      'an answer of one of two responses',
      `responses: [{type: support-solutions, answers: {legal_help: [status]}}, {type: legal-framework}]\n${activity()}`,
      [],
    ],
    [
      'help with documents',
      support('legal_help: [documents]') + activity(),
      ['warning /responses/0/answers/legal_help'],
    ],
    ['help that does not apply', support(`legal_help: ${reason}`) + activity(), []],
    [
      'claims in the law',
      `responses: [{type: legal-framework, answers: {claims_and_protection: [wages in 60 days]}}]\n${activity()}`,
      [],
    ],
    [
      'compensation in the draft',
      `responses: [{type: legal-framework, answers: {draft_treats: {compensation: yes}}}]\n${activity()}`,
      [],
    ],
    [
      'no compensation in the draft',
      `responses: [{type: legal-framework, answers: {draft_treats: {compensation: no}}}]\n${activity()}`,
      ['warning /responses/0/answers/claims_and_protection'],
    ],
    ['legal aid as work', justice + activity('legal-aid'), []],
    ['legal aid as a service', `${justice}services: [{id: SV1, kind: legal-aid}]`, []],
    ['another service', `${justice}services: [{id: SV1, kind: witness-support}]`, ['warning /services']],
    ['the legal aid of a partner', `${justice}programme: {partners: [{id: P1, kind: legal-aid}]}\n${activity()}`, []],
    ['an outcome of compensation', justice + activity('training', ', framework: [sub-better-compensation]'), []],
    [
      'an indicator of money received',
      justice + activity('training', ', indicators: [{id: OC1-I1, library: A4-I12}]'),
      [],
    ],
    [
      'another indicator',
      justice + activity('training', ', indicators: [{id: OC1-I1, library: A4-I10}]'),
      ['warning /services'],
    ],
    ['somebody else', justice + activity('training', ', barriers: [{kind: legal-status, handled_by: P5}]'), []],
    [
      'somebody else for something else',
      justice + activity('training', ', barriers: [{kind: cost, handled_by: P5}]'),
      ['warning /services'],
    ],
  ])('%s', (_, yaml, found) => expect(at(remedy, yaml)).toEqual(found));

  it('names the absent answer as missing, and not one that stands there', () => {
    expect(missingOf(remedy, support() + activity())).toEqual(['responses/0/answers/legal_help']);
    expect(missingOf(remedy, support('legal_help: [documents]') + activity())).toEqual([]);
    expect(missingOf(remedy, justice + activity())).toEqual([]);
  });
});

describe('non-punishment-is-addressed', () => {
  const law = (answers: string) => `responses: [{type: legal-framework, answers: {${answers}}}]`;
  const officers = (indicator: string, { rest = '', activity = '', contact = 'through-others' } = {}) =>
    `responses: [{type: identification-referral, target_groups: [TG1]}]
target_groups: [{id: TG1, actor: people-trafficked, contact: ${contact}}]
logframe: {outcomes: [{id: OC1, indicators: [{id: OC1-I1, ${indicator}}]${activity && `, outputs: [{id: OP1.1, activities: [{id: A1.1.1, ${activity}}]}]`}}]}
${rest}`;
  const harm = (text: string, because = 'identification-referral') =>
    `safeguarding: {harm_analysis: [{id: HM1, because_of: [${because}], harm: ${text}}]}`;
  const draft = ['warning /responses/0/answers/draft_treats/non_punishment'];
  const indicators = ['warning /logframe/outcomes/0/indicators'];

  it.each([
    ['a law without an answer', law(''), draft],
    ['a law that spares people', law('draft_treats: {non_punishment: yes}'), []],
    ['a law that does not', law('draft_treats: {non_punishment: no}'), draft],
    [
      'a law that does not, with the reason',
      law('draft_treats: {non_punishment: no, why: It stands in the code.}'),
      [],
    ],
    ['a law to which it does not apply', law(`draft_treats: ${reason}`), []],
    ['claims that spare people', law('claims_and_protection: ["no fine for forced acts"]'), []],
    ['claims, one of which spares people', law('claims_and_protection: ["wages within 60 days", "no fine"]'), []],
    ['other claims', law('claims_and_protection: ["wages within 60 days"]'), draft],
    [
      'an outcome of several types',
      officers('measures: practice').replace(
        'id: OC1,',
        'id: OC1, activity_types: [awareness, identification-referral],',
      ),
      indicators,
    ],
    ['no indicator yet', officers('').replace(', indicators: [{id: OC1-I1, }]', ''), []],
    ['no outcome yet', officers('').replace(/outcomes.*\n/, 'watch: [{id: W1, measures: practice}]}\n'), []],
    ['officers', officers('measures: practice'), indicators],
    ['an indicator of the library', officers('measures: safeguard, library: A5-I19'), []],
    [
      'another of the library',
      officers('measures: safeguard, library: A5-I10, text: People informed before questions'),
      indicators,
    ],
    ['own words', officers('measures: safeguard, text: People detained or charged after a visit'), []],
    [
      'own words that measure delivery',
      officers('measures: delivery, text: Officers told not to fine people'),
      indicators,
    ],
    ['a harm', officers('measures: practice', { rest: harm('Co-workers are deported.') }), []],
    [
      'a harm of several responses',
      officers('measures: practice', { rest: harm('Co-workers are deported.', 'awareness, identification-referral') }),
      [],
    ],
    ['another harm', officers('measures: practice', { rest: harm('People lose their crew place.') }), indicators],
    [
      'a harm of another response',
      officers('measures: practice', { rest: harm('Sellers are fined.', 'livelihoods') }),
      indicators,
    ],
    ['work that meets nobody', officers('measures: practice', { activity: 'kind: training, contact: none' }), []],
    ['groups that nobody meets', officers('measures: practice', { contact: 'none' }), []],
    [
      'an activity that meets people',
      officers('measures: practice', { activity: 'kind: operation, contact: direct', contact: 'none' }),
      indicators,
    ],
    ['work on paper', officers('measures: practice', { activity: 'kind: system' }), []],
    ['another type', officers('measures: practice').replace('identification-referral', 'awareness'), []],
    [
      'legal help',
      `${officers('measures: practice').replace('}]\ntarget', '}, {type: support-solutions, answers: {legal_help: [non-punishment]}}]\ntarget')}`,
      [],
    ],
  ])('%s', (_, yaml, found) => expect(at(nonPunishment, yaml)).toEqual(found));

  it('reads no words of a language without a list: there any safeguard counts', () => {
    const own = `stage: approval\n${officers('measures: safeguard, text: Personnes punies')}`;
    expect(findingsOf(nonPunishment, own, null)).toEqual([]);
    const named = `stage: approval\n${officers('measures: practice', { rest: harm('Co-workers are deported.') })}`;
    expect(findingsOf(nonPunishment, named, null)).toEqual(indicators);
  });

  it('says whether the answer is open or a no', () => {
    const [open] = messagesOf([nonPunishment], `stage: proposal\n${law('')}`);
    const [said] = messagesOf([nonPunishment], `stage: proposal\n${law('draft_treats: {non_punishment: no}')}`);
    expect([open, said]).toEqual([
      'The response on the legal framework does not say yet whether the law spares people for what they were made to do.',
      'The response on the legal framework says that its draft does not spare people for what they were made to do, and gives no reason.',
    ]);
    expect(missingOf(nonPunishment, law('draft_treats: {non_punishment: no}'))).toEqual([]);
  });
});

describe('justice-measures-treatment', () => {
  const design = (
    indicators: string,
    { activity = '', groups = '{id: TG1, actor: mandated-to-act, contact: direct}', rest = '', types = '' } = {},
  ) => `responses: [{type: criminal-justice, target_groups: [TG1]}]
target_groups: [${groups}]
logframe: {outcomes: [{id: OC1${types}, indicators: [${indicators}]${activity && `, outputs: [{id: OP1.1, activities: [{id: A1.1.1, ${activity}}]}]`}}]${rest}}`;
  const practice = '{id: OC1-I1, measures: practice}';
  const place = '/logframe/outcomes/0/indicators';

  it('grows with the stage', () => {
    const stages = ['concept', 'proposal', 'approval'] as const;
    expect(stages.flatMap((stage) => at(treatment, design(practice), stage))).toEqual([
      `note ${place}`,
      `warning ${place}`,
      `error ${place}`,
    ]);
  });

  it.each([
    ['a safeguard', design(`${practice}, {id: OC1-I2, measures: safeguard}`), 0],
    ['a watched safeguard', design(practice, { rest: ', watch: [{id: W1, measures: safeguard}]' }), 0],
    [
      'a safeguard on work of children',
      design(practice, { rest: ', watch: [{id: W1, library: A2-I11, measures: safeguard}]' }),
      1,
    ],
    ['no indicator yet', design(''), 0],
    ['financial investigators', design(practice, { activity: 'kind: training, contact: none' }), 0],
    ['groups without contact', design(practice, { groups: '{id: TG1, contact: none}' }), 0],
    ['groups whose contact is open', design(practice, { groups: '{id: TG1}' }), 0],
    [
      'one of two groups',
      design(practice, { groups: '{id: TG1, contact: none}, {id: TG2, contact: direct}' }).replace(
        '[TG1]',
        '[TG1, TG2]',
      ),
      1,
    ],
    [
      'groups of other responses',
      design(practice, { groups: '{id: TG1, contact: none}, {id: TG2, contact: direct}' }),
      0,
    ],
    ['training of those who meet people', design(practice, { activity: 'kind: training' }), 1],
    ['a register', design(practice, { activity: 'kind: system' }), 0],
    ['a register and a course', design(practice, { activity: 'kind: system}, {id: A1.1.2, kind: training' }), 1],
    ['an operation', design(practice, { activity: 'kind: operation, contact: direct', groups: '{id: TG1}' }), 1],
    ['an outcome of another type', design(practice, { types: ', activity_types: [awareness]' }), 0],
  ])('%s', (_, yaml, count) => expect(at(treatment, yaml)).toHaveLength(count));

  it('does not count a safeguard of another outcome', () => {
    const yaml = `${design(practice, { types: ', activity_types: [criminal-justice]' }).slice(0, -2)}, {id: OC2, activity_types: [awareness], indicators: [{id: OC2-I1, measures: safeguard}]}]}`;
    expect(at(treatment, yaml)).toEqual([`error ${place}`]);
  });
});

describe('evidence-goes-beyond-testimony', () => {
  const design = (answers: string, kinds: readonly string[] = []) =>
    `responses: [{type: criminal-justice, answers: {${answers}}}]
logframe: {outcomes: [{id: OC1, outputs: [{id: OP1.1, activities: [${kinds.map((kind, i) => `{id: A1.1.${i + 1}, kind: ${kind}}`).join(', ')}]}]}]}`;

  it.each([
    ['no answer', design(''), 1],
    ['none', design('evidence_sources: [none]'), 1],
    ['one kind', design('evidence_sources: [financial]'), 0],
    ['none and one kind', design('evidence_sources: [none, digital]'), 0],
    ['none, with the reason', design('evidence_sources: {answer: [none], why: Files are built by others.}'), 0],
    ['the long form', design('evidence_sources: {answer: [none]}'), 1],
    ['does not apply', design(`evidence_sources: ${reason}`), 0],
    ['held privately', design('evidence_sources: {held_privately: "2026-09, lead"}'), 0],
    ['not known yet', design('evidence_sources: {not_known_yet: Asked in May}'), 1],
    ['prevention by the police', design('', ['information', 'outreach', 'monitoring']), 0],
    ['prevention and operations', design('', ['information', 'operation']), 1],
  ])('%s', (_, yaml, count) => expect(at(evidence, yaml)).toHaveLength(count));

  it('tells an open answer from none', () => {
    const place = 'responses/0/answers/evidence_sources';
    expect(missingOf(evidence, design(''))).toEqual([place]);
    expect(missingOf(evidence, design('evidence_sources: [none]'))).toEqual([]);
    expect(at(evidence, design('evidence_sources: [none]'), 'proposal')).toEqual([`note /${place}`]);
  });
});

describe('decision-is-prompt-and-free', () => {
  const design = (answer: string, services = '[]') =>
    `responses: [{type: identification-referral, answers: {${answer && `decision: ${answer}`}}}]\nservices: ${services}`;
  const place = '/responses/0/answers/decision';
  const full = (test: string, rest = '') => `{body: court, test: ${test}, days: 30${rest}}`;
  const free = '[{id: SV1, conditions: [none]}]';

  it.each([
    ['all parts', design(full('reasonable-grounds')), []],
    ['no answer', design(''), [`error ${place}`]],
    ['only an appeal', design('{appeal: yes}'), [`error ${place}`]],
    ['no days', design('{body: police, test: signs-present}'), [`error ${place}/days`]],
    ['no days and no test', design('{body: police}'), [`error ${place}`]],
    ['a reason', design(reason), []],
    ['held privately', design('{held_privately: "2026-09, lead"}'), []],
    ['testimony', design(full('testimony')), [`error ${place}/test`]],
    ['cooperation', design(full('cooperation')), [`error ${place}/test`]],
    ['conviction', design(full('conviction')), [`error ${place}/test`]],
    ['a law, and nothing meanwhile', design(full('conviction', ', fixed_by_law: yes')), [`error ${place}/test`]],
    [
      'a law, and what people receive',
      design(full('conviction', ', fixed_by_law: yes, why: Housing at once.')),
      [`warning ${place}/test`],
    ],
    ['a law, and a free service', design(full('conviction', ', fixed_by_law: yes'), free), [`warning ${place}/test`]],
    [
      'a law, and a service with a price',
      design(full('conviction', ', fixed_by_law: yes'), '[{id: SV1, conditions: [testimony]}]'),
      [`error ${place}/test`],
    ],
    ['a free service and no law', design(full('conviction', ', why: Custom'), free), [`error ${place}/test`]],
    [
      'testimony without days',
      design('{body: court, test: testimony}'),
      [`error ${place}/days`, `error ${place}/test`],
    ],
    [
      'a law, and a price beside none',
      design(full('conviction', ', fixed_by_law: yes'), '[{id: SV1, conditions: [none, testimony]}]'),
      [`error ${place}/test`],
    ],
    ['another type', 'responses: [{type: support-solutions}]', []],
  ])('%s', (_, yaml, found) => expect(at(decision, yaml)).toEqual(found));
});

describe('gate-is-wider-than-police', () => {
  const design = (partners: string, activity = '', type = 'identification-referral') =>
    `responses: [{type: ${type}}]\nprogramme: {partners: [${partners}]}
logframe: {outcomes: [{id: OC1, outputs: [{id: OP1.1, activities: [${activity && `{id: A1.1.1, ${activity}}`}]}]}]}`;
  const police = '{id: P1, kind: police, may_identify: yes}';

  it.each([
    ['the police alone', design(police), 1],
    ['written as true', design(police.replace('yes', 'true')), 1],
    ['police and border service', design(`${police}, {id: P2, kind: border-service, may_identify: yes}`), 1],
    ['a clinic as well', design(`${police}, {id: P2, kind: health-service, may_identify: yes}`), 0],
    ['a clinic that may not', design(`${police}, {id: P2, kind: health-service, may_identify: no}`), 1],
    ['inspectors alone', design('{id: P1, kind: labour-inspection, may_identify: yes}'), 0],
    ['nobody said yet', design('{id: P1, kind: police}'), 0],
    ['a way before it', design(police, 'kind: referral, responsible: P9'), 0],
    ['a way run by the police', design(police, 'kind: referral, responsible: P1'), 1],
    ['advocacy', design(police, 'kind: advocacy'), 0],
    ['training', design(police, 'kind: training'), 1],
    ['another type', design(police, '', 'support-solutions'), 0],
  ])('%s', (_, yaml, count) => expect(at(gate, yaml)).toHaveLength(count));

  it('names who they are', () => {
    expect(messagesOf([gate], `stage: proposal\n${design(police)}`)).toEqual([
      'Those who may identify or refer people are all law enforcement (P1).',
    ]);
  });
});

describe('plan-has-money-and-owners', () => {
  const design = (status: string, { actions = '', answers = '', rest = '' } = {}) =>
    `responses: [{type: national-plan, plan: {status: ${status}${actions && `, actions: [${actions}]`}}, answers: {${answers}}}]\n${rest}`;
  const costing =
    'logframe: {outcomes: [{id: OC1, outputs: [{id: OP1.1, activities: [{id: A1.1.1, kind: costing}]}]}]}\n';
  const ministry = 'programme: {partners: [{id: P1, kind: finance-ministry}]}\n';
  const path = 'yearly_cost: {path: A third more each year.}';
  const ready = costing + ministry;
  const action = '/responses/0/plan/actions';
  const first = (yaml: string) => messagesOf([plan], `stage: approval\n${yaml}`)[0];

  it.each([
    [
      'neither',
      design('to-draft'),
      'The national plan is being written without a costing and without the finance or planning ministry.',
    ],
    ['no costing', design('draft', { rest: ministry }), 'The national plan is being written without a costing.'],
    [
      'no payer',
      design('draft', { rest: costing }),
      'The national plan is being written without the finance or planning ministry.',
    ],
    ['both', design('to-draft', { rest: ready }), undefined],
    [
      'a body of a target group',
      design('draft', { rest: `${costing}target_groups: [{id: TG1, bodies: [planning-ministry]}]` }),
      undefined,
    ],
    ['no status', 'responses: [{type: national-plan, plan: {shape: separate}}]', undefined],
    ['another type', 'responses: [{type: legal-framework, plan: {status: draft}}]', undefined],
  ])('while it is written: %s', (_, yaml, message) => expect(first(yaml)).toBe(message));

  it('never tests the actions of a plan that is still to be drafted', () => {
    expect(at(plan, design('to-draft', { actions: '{action: Inspect}', rest: ready }))).toEqual([]);
  });

  it.each([
    ['a cost', '{owner: P1, cost: 0}', []],
    ['a date for the cost', '{owner: P1, known_by: 2028-06}', []],
    ['neither', '{owner: P1}', [`error ${action}/0/cost`]],
    ['no owner', '{cost: 9}', [`error ${action}/0/owner`]],
    ['two owners', '{owner: [P1, P2], cost: 9}', [`error ${action}/0/owner`]],
    ['one owner in a list', '{owner: [P1], cost: 9}', []],
    ['nothing', '{action: Inspect}', [`error ${action}/0`]],
    ['two actions', '{owner: P1}, {cost: 9}', [`error ${action}/0/cost`, `error ${action}/1/owner`]],
  ])('an action of a draft with %s', (_, actions, found) => {
    expect(at(plan, design('draft', { actions, rest: ready }))).toEqual(found);
  });

  it('names as missing what is absent, not two owners', () => {
    expect(missingOf(plan, design('draft', { actions: '{owner: [P1, P2]}', rest: ready }))).toEqual([
      'responses/0/plan/actions/0/cost',
    ]);
  });

  it.each([
    ['a known cost and a path', design('adopted', { actions: '{owner: P1, cost: 9}', answers: path }), []],
    [
      'a date in place of the cost',
      design('adopted', { actions: '{owner: P1, known_by: 2028-06}', answers: path }),
      [`error ${action}/0/cost`],
    ],
    ['no path', design('running'), ['error /responses/0/answers/yearly_cost/path']],
    ['money secured in full', design('running', { answers: 'yearly_cost: {total: 9, secured: 9}' }), []],
    [
      'money secured in part',
      design('running', { answers: 'yearly_cost: {total: 9, secured: 8}' }),
      ['error /responses/0/answers/yearly_cost/path'],
    ],
    ['a reason', design('running', { answers: `yearly_cost: ${reason}` }), []],
    [
      'a reason beside the figures',
      design('running', { answers: 'yearly_cost: {total: 9, why: Donors carry it until 2031.}' }),
      [],
    ],
  ])('once adopted: %s', (_, yaml, found) => expect(at(plan, yaml)).toEqual(found));
});
