import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Design } from '../../../src/design/design.generated.ts';
import { lintDesign } from '../../../src/lint/engine.ts';
import type { Rule, Stage } from '../../../src/lint/rule.ts';
import { asCatalogued } from '../../../src/lint/rule-set.ts';
import { rule as abuse } from '../../../src/lint/rules/abuse-by-staff-is-prevented/rule.ts';
import { rule as consent } from '../../../src/lint/rules/consent-is-staged/rule.ts';
import { rule as data } from '../../../src/lint/rules/data-protection-is-described/rule.ts';
import { rule as experiment } from '../../../src/lint/rules/experiment-withholds-no-protection/rule.ts';
import { rule as harms } from '../../../src/lint/rules/harm-is-analysed/rule.ts';
import { rule as ethics } from '../../../src/lint/rules/research-has-ethics-review/rule.ts';
import { rule as restriction } from '../../../src/lint/rules/restriction-is-justified/rule.ts';
import { rule as funded } from '../../../src/lint/rules/safeguarding-is-funded/rule.ts';
import { rule as sensitive } from '../../../src/lint/rules/sensitive-passage-is-reviewed/rule.ts';
import { rule as cell } from '../../../src/lint/rules/small-cell-is-masked/rule.ts';
import { rule as story } from '../../../src/lint/rules/story-has-safeguards/rule.ts';
import { WORDS } from '../../support/findings-of.ts';
import { wordsFor } from '../../support/knowledge.ts';

const findings = (rules: readonly Rule[], yaml: string, stage: Stage = 'approval') =>
  lintDesign(parse(`ctip: 1\n${yaml}`) as Design, {
    rules: asCatalogued(rules),
    stage,
    words: (language) => (language === 'en' ? WORDS : undefined),
  });
const places = (rule: Rule, yaml: string, stage: Stage = 'approval') =>
  findings([rule], yaml, stage).map(({ pointer }) => pointer.join('/'));
const said = (rule: Rule, yaml: string) =>
  findings([rule], yaml)
    .map(({ message }) => message)
    .join(' ');

const MET = 'target_groups: [{id: TG1, actor: people-trafficked, contact: direct}]\n';
const NOT_MET =
  'target_groups: [{id: TG1, actor: people-trafficked, contact: none}, {id: TG2, actor: mandated-to-act, contact: direct}]\n';
const PRIVATE = '{held_privately: "2026-09, officer"}';
const REASON = '{does_not_apply: "The federation does this for its members."}';

it.each(['concept', 'proposal', 'approval'] as const)('the complete example holds at %s', (stage) => {
  const yaml = readFileSync(new URL('../../../examples/fair-season.ctip.yaml', import.meta.url), 'utf8');
  const rules = [abuse, consent, data, ethics, restriction, funded, sensitive, cell, story];
  expect(lintDesign(parse(yaml) as Design, { rules: asCatalogued(rules), stage, words: wordsFor })).toEqual([]);
});

describe('abuse-by-staff-is-prevented', () => {
  it.each([
    ['nobody met', NOT_MET, []],
    ['nothing stated', MET, ['safeguarding/abuse_by_staff']],
    ['a placeholder', `${MET}safeguarding: {abuse_by_staff: tbd}`, ['safeguarding/abuse_by_staff']],
    ['open', `${MET}safeguarding: {abuse_by_staff: {not_known_yet: In May.}}`, ['safeguarding/abuse_by_staff']],
    ['a policy of the parent', `${MET}safeguarding: {abuse_by_staff: "The policy of the federation."}`, []],
    ['a reason', `${MET}safeguarding: {abuse_by_staff: ${REASON}}`, []],
    ['held privately', `${MET}safeguarding: ${PRIVATE}`, []],
  ])('%s', (_, yaml, expected) => expect(places(abuse, yaml)).toEqual(expected));
});

describe('story-has-safeguards', () => {
  const design = (text: string) => `safeguarding: {communications: {${text}}}`;

  it.each([
    ['real stories', design('real_stories: yes'), ['safeguarding/communications/how']],
    ['in another spelling', design('real_stories: true, how: "..."'), ['safeguarding/communications/how']],
    ['safeguards', design('real_stories: yes, how: "Asked anew each time; paid."'), []],
    ['no stories', design('real_stories: no'), []],
    ['an open question', design('real_stories: {not_known_yet: In May.}'), []],
    ['the word survivor', `${MET}programme: {title: Survivors tell their story}`, []],
  ])('%s', (_, yaml, expected) => expect(places(story, yaml)).toEqual(expected));
});

describe('safeguarding-is-funded', () => {
  const kinds = (list: string) => list.split(' ').filter(Boolean);
  const budget = (lines: string, elsewhere = '', rest = '') =>
    `${MET}programme: {budget: {lines: [${kinds(lines).map((kind, i) => `{id: B${i + 1}, kind: ${kind}, amount: 5}`)}], paid_elsewhere: [${kinds(elsewhere).map((kind) => `{kind: ${kind}, by: own}`)}]}}\n${rest}`;

  it.each([
    ['all three', budget('urgent-needs interpretation staff-care'), ''],
    ['some paid elsewhere', budget('urgent-needs', 'interpretation staff-care'), ''],
    ['all paid elsewhere', budget('', 'urgent-needs interpretation staff-care'), ''],
    ['no budget yet', budget(''), ''],
    [
      'none of them',
      budget('staff'),
      'no money for urgent needs, interpretation and the supervision and care of staff.',
    ],
    ['one gap', budget('urgent-needs interpretation'), 'no money for the supervision and care of staff.'],
    [
      'a line of zero',
      budget('urgent-needs staff-care').replace('}], paid', '}, {id: B3, kind: interpretation, amount: 0}], paid'),
      'no money for interpretation.',
    ],
    [
      'an interpretation service',
      budget('urgent-needs staff-care', '', 'services: [{id: SV1, kind: interpretation}]'),
      '',
    ],
    ['no care needed', budget('urgent-needs interpretation', '', `safeguarding: {staff_care: ${REASON}}`), ''],
    [
      'care described',
      budget('urgent-needs interpretation', '', 'safeguarding: {staff_care: "Twice a month."}'),
      'supervision and care',
    ],
    ['a reason', `${MET}programme: {budget: {lines: [{id: B1, kind: staff}], paid_elsewhere: ${REASON}}}`, ''],
    ['nobody met', budget('staff').replace(MET, NOT_MET), ''],
  ])('%s', (_, yaml, expected) => {
    if (expected === '') expect(said(funded, yaml)).toBe('');
    else expect(said(funded, yaml)).toContain(expected);
  });

  it('is one finding at the lines', () => expect(places(funded, budget('staff'))).toEqual(['programme/budget/lines']));
});

describe('data-protection-is-described', () => {
  const texts = ['minimum', 'separation', 'access', 'transfer', 'retention', 'breach', 'rights', 'donor_reports'];
  const held = '[{what: case files, basis: consent}]';
  const design = (inventory: string, left: readonly string[] = [], level = 'yes') =>
    `safeguarding: {person_level: ${level}, data_protection: {inventory: ${inventory}, ${texts
      .filter((part) => !left.includes(part))
      .map((part) => `${part}: "As the policy says."`)
      .join(', ')}}}`;

  it.each([
    ['all stated', design(held), []],
    ['no data', 'safeguarding: {person_level: no}', []],
    ['an open question', 'safeguarding: {data_protection: {minimum: x}}', []],
    ['nothing', 'safeguarding: {person_level: yes}', ['safeguarding/data_protection']],
    ['one gap', design(held, ['retention']), ['safeguarding/data_protection/retention']],
    ['two gaps', design(held, ['retention', 'transfer']), ['safeguarding/data_protection']],
    ['no legal basis', design('[{what: case files}]'), ['safeguarding/data_protection/inventory/0/basis']],
    ['an inventory elsewhere', design(REASON), []],
    ['held privately', `safeguarding: {person_level: yes, data_protection: ${PRIVATE}}`, []],
  ])('%s', (_, yaml, expected) => expect(places(data, yaml)).toEqual(expected));

  it('names every gap', () => {
    expect(said(data, design('[{what: a}, {what: b}]', ['breach']))).toContain(
      'does not yet cover the legal basis of data in the inventory and who is told of a breach.',
    );
  });
});

describe('consent-is-staged', () => {
  const texts = [
    'language_and_format',
    'refusal_and_withdrawal',
    'limits_told_first',
    'capacity',
    'payment',
    'weak_settings',
  ];
  const support = 'responses: [{type: support-solutions}]\n';
  const design = (left: readonly string[] = [], topics = '[assessment, referral]') =>
    `safeguarding: {consent: {asked_separately_for: ${topics}, ${texts
      .filter((part) => !left.includes(part))
      .map((part) => `${part}: "As the protocol says."`)
      .join(', ')}}}`;
  const survey = (group: string) =>
    `${NOT_MET}logframe: {watch: [{id: W1, source_kind: interview, population: [${group}]}]}\n`;

  it.each([
    ['support', support, ['safeguarding/consent']],
    ['identification', 'responses: [{type: identification-referral}]', ['safeguarding/consent']],
    ['interviews', survey('TG1'), ['safeguarding/consent']],
    ['interviews of officials', survey('TG2'), []],
    ['awareness', `${MET}responses: [{type: awareness}]`, []],
    ['all stated', support + design(), []],
    ['one gap', support + design(['payment']), ['safeguarding/consent/payment']],
    ['no separate consents', support + design([], '[]'), ['safeguarding/consent/asked_separately_for']],
    ['two gaps', support + design(['payment', 'capacity']), ['safeguarding/consent']],
    ['a protocol elsewhere', `${support}safeguarding: {consent: ${REASON}}`, []],
  ])('%s', (_, yaml, expected) => expect(places(consent, yaml)).toEqual(expected));

  it('names every gap', () => {
    expect(said(consent, support + design(['refusal_and_withdrawal', 'limits_told_first']))).toContain(
      'does not yet cover the right to refuse and to withdraw and the limits of confidentiality, told first.',
    );
  });
});

describe('research-has-ethics-review', () => {
  const evaluation = (asks: string) => `evaluation: {methods: [{method: talks, asks: [${asks}]}]}\n`;
  const indicator = (text: string) =>
    `${NOT_MET}logframe: {outcomes: [{id: OC1, indicators: [{id: OC1-I1, ${text}}]}]}\n`;
  const asked = 'source_kind: survey, population: [TG1]';
  const activity = (text: string) =>
    `logframe: {outcomes: [{id: OC1, outputs: [{id: OP1.1, activities: [{id: A1.1.1, ${text}}]}]}]}\n`;
  const review = (text: string) => `safeguarding: {ethics: {${text}}}`;
  const STATUS = ['safeguarding/ethics/status'];

  it.each([
    ['people asked', evaluation('people-affected'), STATUS],
    ['children asked', evaluation('children'), STATUS],
    ['officials and documents', evaluation('officials, documents, general-public'), []],
    ['a survey', indicator(asked), STATUS],
    [
      'asked instead of others',
      indicator('source_kind: interview, population: [TG2], measured_through: [TG1]'),
      STATUS,
    ],
    ['a survey of officials', indicator('source_kind: survey, population: [TG2]'), []],
    ['a register', indicator('source_kind: register, population: [TG1]'), []],
    ['feedback on a service', indicator(`${asked}, measures: satisfaction`), []],
    ['an estimate by survey', indicator('estimation: {method: household-survey}'), STATUS],
    ['matched lists', indicator('estimation: {method: multiple-systems-estimation}'), STATUS],
    ['an estimate from records', indicator('estimation: {method: administrative-data}'), []],
    ['a rule for matching', 'safeguarding: {data_protection: {matching: A trusted third party.}}', STATUS],
    ['no matching', `safeguarding: {data_protection: {matching: ${REASON}}}`, []],
    ['research with contact', activity('kind: research, contact: direct'), STATUS],
    ['research at a desk', activity('kind: research'), []],
    ['a review', evaluation('people-affected') + review('status: submitted'), []],
    [
      'no review, no reason',
      evaluation('people-affected') + review('status: not-needed'),
      ['safeguarding/ethics/reason'],
    ],
    [
      'no review, a reason',
      evaluation('people-affected') + review('status: not-needed, reason: "Cards without names."'),
      [],
    ],
    ['planned some time', evaluation('people-affected') + review('status: planned'), ['safeguarding/ethics/date']],
    ['planned', evaluation('people-affected') + review('status: planned, date: 2027-01'), []],
    ['a reason in its place', `${evaluation('people-affected')}safeguarding: {ethics: ${REASON}}`, []],
    ['held privately', `${evaluation('people-affected')}safeguarding: ${PRIVATE}`, []],
  ])('%s', (_, yaml, expected) => expect(places(ethics, yaml)).toEqual(expected));

  it.each([
    ['before the baseline', 'baseline: {due: 2027-03}', 'approved', '2027-02', 0],
    ['in its month', 'baseline: {due: 2027-03}', 'approved', '2027-03-20', 0],
    ['after it', 'baseline: {due: 2027-03}', 'approved', '2027-04', 1],
    ['after it, still planned', 'baseline: {due: 2027-03}', 'planned', '2027-05-01', 1],
    ['perhaps after it', 'baseline: {due: 2027-03}', 'planned', '2027', 0],
    ['after a baseline that is past', 'baseline: {value: 3, date: 2026-03}', 'planned', '2027-04', 0],
    [
      'after the first target',
      'baseline: {value: 3, date: 2026-03}, targets: [{by: 2027-03}, {by: 2029-03}]',
      'planned',
      '2027-04',
      1,
    ],
    ['after the second target only', 'targets: [{by: 2027-03}, {by: 2029-03}]', 'planned', '2027-02', 0],
  ])('a review dated %s', (_, text, status, date, count) => {
    const yaml = indicator(`${asked}, ${text}`) + review(`status: ${status}, date: ${date}`);
    expect(places(ethics, yaml)).toEqual(Array(count).fill('safeguarding/ethics/date'));
  });

  it('names what comes too early, the first of it with its date', () => {
    const yaml = `${NOT_MET}logframe:
  outcomes: [{id: OC1, indicators: [{id: OC1-I1, ${asked}, baseline: {due: 2027-03}}], outputs: [{id: OP1.1, activities: [{id: A1.1.1, kind: survey, contact: direct, start: 2027-02}]}]}]
${review('status: planned, date: 2027-05')}`;
    expect(said(ethics, yaml)).toBe(
      'The ethics review is dated 2027-05, and data of A1.1.1 and OC1-I1 are collected before it, the first (A1.1.1) by 2027-02.',
    );
  });

  it('leaves the missing review of an experiment to the rule on experiments', () => {
    const yaml = `responses: [{type: support-solutions}]\nevaluation: {comparison: {kind: random, withheld: nothing}, methods: [{method: talks, asks: [people-affected]}]}`;
    expect(findings([experiment, ethics], yaml).map(({ rule }) => rule)).toEqual([experiment.id]);
    expect(places(ethics, yaml)).toEqual(STATUS);
  });
});

describe('restriction-is-justified', () => {
  const police = '{id: P1, kind: police, agreement: protocol}';
  const clinic = ', {id: P2, kind: health-service, agreement: protocol}';
  const design = (activity: string, rest = clinic, harm = '{id: HM1, who: bystanders}') =>
    `programme: {partners: [${police}${rest}]}
responses: [{type: criminal-justice}, {type: awareness}]
logframe: {outcomes: [{id: OC1, activity_types: [criminal-justice], outputs: [{id: OP1.1, activities: [{id: A1.1.1, ${activity}}]}]}]}
safeguarding: {harm_analysis: [${harm}]}\n`;
  const raid = 'restrictive: [raid], necessity: "Only on evidence."';
  const ACTIVITY = 'logframe/outcomes/0/outputs/0/activities/0';

  it.each([
    ['no limit', design('kind: operation, statement: Lift the ban'), ''],
    ['all answered', design(raid), ''],
    ['no answer', design('restrictive: [raid]'), 'an answer on why it is necessary and proportionate.'],
    ['a reason in its place', design(`restrictive: [raid], necessity: ${REASON}`), ''],
    ['a harm of its type', design(raid, clinic, '{id: HM1, because_of: [criminal-justice]}'), ''],
    [
      'a harm of another type',
      design(raid, clinic, '{id: HM1, because_of: [awareness]}'),
      'an entry in the harm analysis',
    ],
    ['the type of the activity', design(`type: awareness, ${raid}`, clinic, '{id: HM1, because_of: [awareness]}'), ''],
    ['no harm at all', design(raid, clinic, ''), ''],
    ['no service', design(raid, ''), 'a service among the partners that is independent'],
    ['a service not agreed', design(raid, clinic.replace('protocol', 'not-sought')), 'a service among the partners'],
    ['a ban needs no service', design('restrictive: [ban], necessity: "For recruiters."', ''), ''],
    [
      'surveillance in an operation',
      design('kind: operation, restrictive: [surveillance], necessity: x', ''),
      'a service among',
    ],
    [
      'own services',
      `${design(raid, '').replace('{partners', '{organisation: {kind: national-ngo}, partners')}services: [{id: SV1, provider: own}]`,
      '',
    ],
    [
      'own services of an authority',
      `${design(raid, '').replace('{partners', '{organisation: {kind: government}, partners')}services: [{id: SV1, provider: own}]`,
      'a service among',
    ],
    [
      'no services of its own',
      design(raid, '').replace('{partners', '{organisation: {kind: national-ngo}, partners'),
      'a service among',
    ],
    [
      'an international organisation',
      design(raid, clinic.replace('health-service', 'international-organisation')),
      'a service among',
    ],
    [
      'an international organisation that gives a service',
      `${design(raid, clinic.replace('health-service', 'international-organisation'))}services: [{id: SV1, provider: P2}]`,
      '',
    ],
    ['partners held privately', design(raid).replace(/partners: \[.*\]/, `partners: ${PRIVATE}`), ''],
  ])('%s', (_, yaml, expected) => {
    if (expected === '') expect(said(restriction, yaml)).toBe('');
    else expect(said(restriction, yaml)).toContain(expected);
  });

  it('is one finding, at the answer that is missing', () => {
    const bare = 'restrictive: [closure]';
    expect(places(restriction, design(bare, '', '{id: HM1, because_of: [awareness]}'))).toEqual([
      `${ACTIVITY}/necessity`,
    ]);
    expect(places(restriction, design(raid, ''))).toEqual([`${ACTIVITY}/restrictive`]);
    expect(findings([restriction], design(raid, ''), 'concept').map(({ severity }) => severity)).toEqual(['note']);
  });

  it('leaves an empty list of harms to the rule on harms', () => {
    const rules = findings([harms, restriction], design(raid, clinic, '')).map(({ rule }) => rule);
    expect(new Set(rules)).toEqual(new Set([harms.id]));
  });

  const plan = (status: string, limit: string, rest = '', partner = clinic) =>
    `programme: {partners: [${police}${partner}]}
responses: [{type: national-plan, plan: {status: ${status}, actions: [{action: x}, {action: y, restrictive: [${limit}]}]}}]\n${rest}`;

  it.each([
    ['a draft', plan('draft', 'age-limit'), 1],
    ['still to be drafted', plan('to-draft', 'age-limit'), 0],
    [
      'a harm',
      plan('running', 'age-limit', 'safeguarding: {harm_analysis: [{id: HM1, because_of: [national-plan]}]}'),
      0,
    ],
    [
      'a harm of another type',
      plan('running', 'age-limit', 'safeguarding: {harm_analysis: [{id: HM1, because_of: [awareness]}]}'),
      1,
    ],
    ['harms held privately', plan('adopted', 'age-limit', `safeguarding: {harm_analysis: ${PRIVATE}}`), 0],
    ['no service', plan('adopted', 'raid', 'safeguarding: {harm_analysis: [{id: HM1}]}', ''), 1],
    ['no limit', plan('adopted', ''), 0],
    ['no harm where the rule on harms looks', plan('draft', 'age-limit', MET), 0],
  ])('an action of a plan: %s', (_, yaml, count) => {
    expect(places(restriction, yaml)).toEqual(Array(count).fill('responses/0/plan/actions/1/restrictive'));
  });

  it('names an action of a plan by its number', () => {
    expect(said(restriction, plan('draft', 'age-limit'))).toContain(
      'Action 2 ("y") of the national plan limits the freedom of people (age limit)',
    );
  });
});

describe('small-cell-is-masked', () => {
  const design = (text: string, rest = '') =>
    `${NOT_MET}logframe: {watch: [{id: W1, measure: count, counts: people-identified, ${text}}]}\n${rest}`;
  const split = (value: string, keys = 'sex: female, age: 14-17') =>
    `baseline: {value: 40, split: [{${keys}, value: ${value}}]}`;
  const SPLIT = ['logframe/watch/0/baseline/split'];
  const VALUE = ['logframe/watch/0/baseline/value'];

  it.each([
    ['a small cell', design(split('3')), SPLIT],
    ['nine', design(split('9')), SPLIT],
    ['ten', design(split('10')), []],
    ['zero', design(split('0')), []],
    ['a band', design(split('"<10"')), []],
    ['one feature', design(split('3', 'sex: female')), []],
    [
      'two features side by side',
      design('baseline: {split: [{sex: female, value: 3}, {age: 14-17, value: 30}]}'),
      SPLIT,
    ],
    ['a small total, two splits', design('baseline: {value: 7}, disaggregation: [sex, age]'), VALUE],
    ['a small total, one split', design('baseline: {value: 7}, disaggregation: [sex]'), []],
    ['a small total, no split', design('baseline: {value: 7}'), []],
    ['splits of the monitoring', design('baseline: {value: 7}', 'monitoring: {disaggregation: [sex, form]}'), VALUE],
    [
      'own splits stand in their place',
      design('baseline: {value: 7}, disaggregation: [sex]', 'monitoring: {disaggregation: [sex, form]}'),
      [],
    ],
    ['a percentage', design(split('3')).replace('measure: count', 'measure: percent'), []],
    [
      'a target',
      design(
        'targets: [{by: 2028, value: 4, split: [{sex: female, age: 14-17, value: 2}]}], disaggregation: [sex, age]',
      ),
      [],
    ],
    ['held privately', design(`baseline: ${PRIVATE}`), []],
    ['an own threshold below', design(split('7'), 'safeguarding: {data_protection: {smallest_cell: 5}}'), []],
    ['an own threshold above', design(split('12'), 'safeguarding: {data_protection: {smallest_cell: 20}}'), SPLIT],
  ])('%s', (_, yaml, expected) => expect(places(cell, yaml)).toEqual(expected));

  const people = (text: string) => design(`${split('3')}, ${text}`).replace('people-identified', 'people');
  it.each([
    ['people trafficked', people('population: [TG1]'), 1],
    ['officials', people('population: [TG2]'), 0],
    ['staff in words', people('population: [judges of the district]'), 0],
    ['nobody named', people('unit: people'), 1],
    ['courts', design(split('3')).replace('people-identified', 'institutions'), 0],
    ['cases', design(split('3')).replace('people-identified', 'cases'), 0],
  ])('of %s', (_, yaml, count) => expect(places(cell, yaml)).toHaveLength(count));

  it.each([
    ['TG1', 1],
    ['TG2', 0],
  ])('takes those who change at the outcome (%s) where nobody is named', (group, count) => {
    const yaml = `${NOT_MET}logframe: {outcomes: [{id: OC1, who_changes: [{groups: [${group}]}], outputs: [{id: OP1.1, indicators: [{id: OP1.1-I1, measure: count, counts: people, ${split('3')}}]}]}]}`;
    expect(places(cell, yaml)).toHaveLength(count);
  });

  it('is one finding that repeats neither figure nor features', () => {
    const [finding, ...more] = findings(
      [cell],
      design('baseline: {value: 7, split: [{sex: female, form: begging, value: 3}]}'),
    );
    expect(more).toEqual([]);
    expect(finding?.pointer.join('/')).toBe(VALUE[0]);
    expect(`${finding?.message} ${finding?.help}`).not.toMatch(/\b[37]\b|female|begging|sex/);
  });
});

describe('sensitive-passage-is-reviewed', () => {
  const design = (text: string, rest = '') => `programme: {summary: ${JSON.stringify(text)}${rest}}`;

  it.each([
    ['The survivor Nomen Nescio speaks at the opening.', 'the name of a person'],
    ['Suspect N. N. owns two bars.', 'the name of a person'],
    ['Speaks with a woman named Nomen about the house.', 'the name of a person'],
    ['A 15-year-old girl from Ardel was met in March 2026.', 'the age of one person'],
    ['The man, aged 34, left Ardel on 3 May 2026.', 'the age of one person'],
    ['Date of birth: 2004-03-12.', 'the age of one person'],
    ['One of them said: "I was told to wait at the door."', 'the words of one person'],
    ['She says “they took my papers and went away”.', 'the words of one person'],
    ['An undercover officer buys a contract.', 'a covert method'],
    ['The raid on 12 March 2027 covers four bars.', 'a covert method'],
    ['Our informer Nomen Nescio agrees.', 'the name of a person'],
    ['Nomen Nescio was pregnant then.', 'the health or status'],
    ['Mrs Nescio has no papers.', 'the health or status'],
  ])('reads: %s', (text, expected) => expect(said(sensitive, design(text))).toContain(expected));

  it.each([
    ['Key informant interviews with twelve officials in Lenk, March 2026.'],
    ['Victim Support Europe and the Survivor Advisory Council take part.'],
    ['Training for the witness Protection Unit.'],
    ['Girls aged 14-17 from Ardel, met in March 2026; a child under 15 in Lenk in 2026.'],
    ['15-year-olds in Ardel in 2026, and a worker aged 18 or over.'],
    ['A 12-year-old programme in Ardel, of 2024.'],
    ['A girl aged 15 was met in March 2026.'],
    ['A girl aged 15 from Ardel was met.'],
    ['“Was it they who took my papers, or another crew?”'],
    ['A man of 34 can join.'],
    ['The law says in section 3: "I was forced" is a defence.'],
    ['The item reads "I was told the wage before I left".'],
    ['She asks: "How much of my wage was kept, and was I told why?"'],
    ['"Annex I was adopted by all parties in 2019."'],
    ['No undercover work is paid for.'],
    ['The line has been in operation since 2027-03-12.'],
    ['HIV services for each survivor; South Africa has HIV clinics.'],
  ])('passes: %s', (text) => expect(said(sensitive, design(text))).toBe(''));

  it('knows the names that the design gives itself', () => {
    expect(places(sensitive, design('The survivor Ardel Sorrin speaks.'))).toHaveLength(1);
    expect(
      places(
        sensitive,
        design('The survivor Ardel Sorrin speaks.', ', partners: [{id: P1, name: Ardel Sorrin Circle}]'),
      ),
    ).toEqual([]);
    expect(
      places(sensitive, design('The survivor Ardel Sorrin speaks.', ', places: [{country: XV, region: Ardel Sorrin}]')),
    ).toEqual([]);
  });

  it('leaves the titles of published works alone', () => {
    const work = (key: string) =>
      `knowledge_used: [{id: K1, ${key}: "\\"I was told to wait at the door\\", 58 interviews"}]`;
    expect(places(sensitive, work('reference'))).toEqual([]);
    expect(places(sensitive, work('finding'))).toEqual(['knowledge_used/0/finding']);
  });

  it('is one finding for a passage, at every stage, and repeats nothing of it', () => {
    const yaml = design(
      'The survivor Nomen Nescio said: "I was told to wait at the door." An undercover officer listened.',
    );
    for (const stage of ['concept', 'proposal', 'approval'] as const) {
      const found = findings([sensitive], yaml, stage);
      expect(found.map(({ severity }) => severity)).toEqual(['warning']);
      expect(JSON.stringify(found)).not.toMatch(/Nomen|Nescio|door|officer/);
      expect(found[0]?.message).toContain('the name of a person, the words of one person and a covert method');
    }
  });

  it('reads own notes with their keys as labels, and names no place whose key says too much', () => {
    const found = findings(
      [sensitive],
      'programme: {x_survivor: Nomen Nescio, x_notes: {"survivor Nomen Nescio": met in May}}',
    );
    expect(found.map(({ pointer }) => pointer.join('/'))).toEqual(['programme/x_survivor', 'programme/x_notes']);
    expect(JSON.stringify(found)).not.toMatch(/Nomen|Nescio/);
  });

  it('is closed by a waiver for the place', () => {
    const yaml = `${design('An undercover officer buys a contract.')}
waivers: [{rule: sensitive-passage-is-reviewed, where: programme.summary, reason: "Read in May 2026.", accepted_by: safeguarding officer}]`;
    expect(findings([sensitive], yaml).map(({ waived }) => waived)).toEqual([true]);
  });

  it('reads no other language', () => {
    const text = 'An undercover officer buys a contract.';
    expect(places(sensitive, design(text, ', language: en'))).toHaveLength(1);
    expect(places(sensitive, design(text, ', language: de'))).toEqual([]);
    // Even where another language has a tested list.
    const german = parse(`ctip: 1\n${design(text, ', language: de')}`) as Design;
    expect(lintDesign(german, { rules: asCatalogued([sensitive]), words: () => WORDS })).toEqual([]);
    const english = parse(`ctip: 1\n${design(text)}`) as Design;
    expect(lintDesign(english, { rules: asCatalogued([sensitive]) })).toEqual([]);
  });

  it('takes no longer for a long text than its length', () => {
    const long = ['I ', '"', 'victim ', 'Aa ', 'a girl ', 'raid ', "x'"].map((part) => part.repeat(10_000));
    const started = performance.now();
    for (const text of long) said(sensitive, design(text));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
