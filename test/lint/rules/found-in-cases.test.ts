import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Design } from '../../../src/design/design.generated.ts';
import { lintDesign } from '../../../src/lint/engine.ts';
import type { Stage } from '../../../src/lint/rule.ts';
import { rulesInForce } from '../../../src/lint/rule-set.ts';
import { RULES } from '../../../src/lint/rules/registry.generated.ts';
import { wordsFor } from '../../support/knowledge.ts';
import { schemaErrors } from '../../support/schema-errors.ts';

/** What all rules of the preset `recommended` find, as `rule element`. */
function found(yaml: string, stage: Stage = 'proposal'): string[] {
  const design = parse(`ctip: 1\n${yaml}`) as Design;
  expect(schemaErrors(design), yaml).toEqual([]);
  const findings = lintDesign(design, { rules: rulesInForce(RULES), stage, words: wordsFor });
  expect(findings.filter(({ rule }) => rule.startsWith('internal/'))).toEqual([]);
  return findings.map(({ rule, element }) => `${rule} ${element}`);
}

const messages = (yaml: string, rule: string, stage: Stage = 'proposal'): string[] =>
  lintDesign(parse(`ctip: 1\n${yaml}`) as Design, { rules: rulesInForce(RULES), stage, words: wordsFor }).flatMap(
    (one) => (one.rule === rule ? [one.message] : []),
  );

const outcomes = (...list: string[]) =>
  `logframe: {outcomes: [${list.map((more, i) => `{id: OC${i + 1}${more}}`).join(', ')}]}`;
const work = (oc: number, ...activities: string[]) =>
  `, outputs: [{id: OP${oc}.1, activities: [${activities.map((more, i) => `{id: A${oc}.1.${i + 1}${more}}`).join(', ')}]}]`;

/** What evaluators keep finding, each on the smallest design that has it and on one that has not. */
type Row = readonly [fault: string, finding: string, faulty: string, sound: string];
const FAULTS: readonly Row[] = [
  [
    'the indicators of a law or plan count documents',
    'adoption-is-not-the-result OC1.indicators',
    `responses: [{type: legal-framework}]\n${outcomes(', activity_types: [legal-framework], indicators: [{id: OC1-I1, counts: documents}]')}`,
    `responses: [{type: legal-framework}]\n${outcomes(', activity_types: [legal-framework], indicators: [{id: OC1-I1, counts: documents}, {id: OC1-I2, measures: practice, measure: percent}]')}`,
  ],
  [
    'the indicators of an outcome ask for opinions',
    'outcome-has-outcome-indicator OC1.indicators',
    outcomes(', indicators: [{id: OC1-I1, measures: satisfaction}]'),
    outcomes(', indicators: [{id: OC1-I1, measures: practice}]'),
  ],
  [
    'the indicators stop at attitudes',
    'outcome-measures-action OC1.indicators',
    outcomes(', indicators: [{id: OC1-I1, measures: attitude}]'),
    outcomes(', indicators: [{id: OC1-I1, measures: attitude}, {id: OC1-I2, measures: practice}]'),
  ],
  [
    'a component has no outcome',
    'response-has-outcome support-solutions',
    `responses: [{type: awareness}, {type: support-solutions}]\n${outcomes(', activity_types: [awareness]')}`,
    `responses: [{type: awareness}, {type: support-solutions, supports: [OC1]}]\n${outcomes(', activity_types: [awareness]')}`,
  ],
  [
    'a component has no activity',
    'response-has-outcome OC1.outputs',
    `responses: [{type: awareness}, {type: support-solutions}]\n${outcomes(`, activity_types: [awareness, support-solutions]${work(1, ', type: awareness')}`)}`,
    `responses: [{type: awareness}, {type: support-solutions}]\n${outcomes(`, activity_types: [awareness, support-solutions]${work(1, ', type: awareness', ', type: support-solutions')}`)}`,
  ],
  [
    'a component has no indicator of its own',
    'response-has-outcome support-solutions.target_groups',
    `responses: [{type: support-solutions, target_groups: [TG2]}]\n${outcomes(`, activity_types: [support-solutions], who_changes: [{groups: [TG1]}], indicators: [{id: OC1-I1, population: [TG1]}]${work(1, '')}`)}`,
    `responses: [{type: support-solutions, target_groups: [TG2]}]\n${outcomes(`, activity_types: [support-solutions], who_changes: [{groups: [TG1]}], indicators: [{id: OC1-I1, population: [TG1, TG2]}]${work(1, '')}`)}`,
  ],
  [
    'an indicator speaks of others than its outcome',
    'indicator-fits-its-outcome OC1.indicators',
    outcomes(', who_changes: [{groups: [TG1]}], indicators: [{id: OC1-I1, measures: practice, population: [TG2]}]'),
    outcomes(', who_changes: [{groups: [TG1]}], indicators: [{id: OC1-I1, measures: practice, population: [TG1]}]'),
  ],
  [
    'those who deliver measure everything',
    'outcome-evidence-is-independent OC1.indicators',
    outcomes(', indicators: [{id: OC1-I1, measures: practice, source_kind: training-record}]'),
    outcomes(', indicators: [{id: OC1-I1, measures: practice, source_kind: file-review}]'),
  ],
  [
    'protection is a main aim by its code and nowhere planned',
    'response-has-outcome programme.codes.four_ps',
    `programme: {codes: {four_ps: [prevention, protection]}}\nresponses: [{type: awareness}]`,
    `programme: {codes: {four_ps: [prevention, protection]}}\nresponses: [{type: awareness}, {type: support-solutions}]`,
  ],
  [
    'protection is told and nowhere planned',
    'response-has-outcome logframe.impact.statement',
    `responses: [{type: criminal-justice}]\nlogframe: {impact: {statement: The programme contributes to the protection of victims and to convictions.}}`,
    `responses: [{type: criminal-justice}]\nservices: [{id: SV1, kind: legal-aid}]\nlogframe: {impact: {statement: The programme contributes to the protection of victims and to convictions.}}`,
  ],
  [
    'nothing says why the work leads to the result',
    'barrier-meets-activity OC1.barriers',
    outcomes(work(1, ', kind: workshop')),
    outcomes(`, because: Offices with a procedure use it.${work(1, ', kind: workshop')}`),
  ],
  [
    'the design rests on the will of a government and does not say so',
    'expected-assumption-is-stated OC1.assumptions',
    `responses: [{type: national-plan}]\n${outcomes(', assumptions: [{id: OC1-A1, about: continuity}, {id: OC1-A2, about: finance-ministry}]')}`,
    `responses: [{type: national-plan}]\n${outcomes(', assumptions: [{id: OC1-A1, about: continuity}, {id: OC1-A2, about: finance-ministry}, {id: OC1-A3, about: leaders-will}]')}`,
  ],
  [
    'an outcome has no assumption',
    'outcome-has-assumption OC1.assumptions',
    outcomes(''),
    outcomes(', assumptions: [{id: OC1-A1, text: The register stays open.}]'),
  ],
  [
    'nobody is to carry on',
    'gain-has-owner-and-payer sustainability.gains',
    outcomes(''),
    `${outcomes('')}\nsustainability: {gains: [{what: a desk, owner: own, payer: own, paid_from: organisation, yearly_cost: 100}]}`,
  ],
  [
    'a target group that could be anyone, even if its role is open',
    'target-group-is-specific TG1',
    'target_groups: [{id: TG1, name: vulnerable groups, actor: people-at-risk}]',
    'target_groups: [{id: TG1, name: vulnerable groups, actor: people-at-risk, ages: 15-24, occupation: day labourers}]',
  ],
  [
    'nobody decides who is in',
    'target-group-has-selection TG1',
    'target_groups: [{id: TG1, actor: people-at-risk, role: direct, ages: 0-17, places: [{country: XV}]}]',
    'target_groups: [{id: TG1, actor: people-at-risk, role: direct, ages: 0-17, places: [{country: XV}], selected_by: [a parent is abroad], selection_method: By the teachers.}]',
  ],
  [
    'authorities are to change and no partner is named',
    'partner-commitment-is-shown programme.partners',
    outcomes(', who_changes: [{actor: mandated-to-act, does: Refer on the same day.}]'),
    `programme: {partners: [{id: P1, kind: police, agreement: letter}]}\n${outcomes(', who_changes: [{actor: mandated-to-act, does: Refer on the same day.}]')}`,
  ],
  [
    'the target comes before the change can be seen',
    'outcome-is-reachable-in-time OC1-I1.targets',
    outcomes(
      `, indicators: [{id: OC1-I1, measures: institution, targets: [{by: 2028-03, value: 9}]}]${work(1, ', kind: procedure, start: 2027-06, end: 2027-12')}`,
    ),
    outcomes(
      `, indicators: [{id: OC1-I1, measures: institution, targets: [{by: 2028-12, value: 9}]}]${work(1, ', kind: procedure, start: 2027-06, end: 2027-12')}`,
    ),
  ],
  [
    'too many countries for the months, whatever the money',
    'ambition-fits-means logframe.outcomes',
    `programme: {countries: [XA, XB, XC, XD, XE, XF, XG, XH, XI, XJ], start: 2027-01, end: 2028-06}\n${outcomes('')}`,
    `programme: {countries: [XA, XB, XC, XD, XE], start: 2027-01, end: 2028-06}\n${outcomes('')}`,
  ],
  [
    'a campaign leads to no step that can be taken',
    'recommended-action-is-possible A1.1.1.service',
    `responses: [{type: awareness}]\n${outcomes(work(1, ', kind: information'))}`,
    `responses: [{type: awareness}]\n${outcomes(work(1, ', kind: information, service: none-needed'))}`,
  ],
  [
    'behaviour is to change and the new behaviour is open',
    'outcome-names-who-changes OC1.who_changes',
    outcomes(', who_changes: [{groups: [TG1]}]'),
    outcomes(', who_changes: [{groups: [TG1], does: Have the offer checked before they pay.}]'),
  ],
];

describe('what evaluators keep finding', () => {
  it.each(FAULTS)('%s: %s', (_, finding, faulty, sound) => {
    expect(found(faulty)).toContain(finding);
    expect(found(sound)).not.toContain(finding);
  });
});

describe('one fault gives one finding', () => {
  const responses = 'responses: [{type: awareness}, {type: livelihoods}, {type: national-plan}]\n';

  it('outcomes without any output, whichever responses pursue them', () => {
    const yaml = responses + outcomes('', '');
    expect(found(yaml).filter((one) => one.startsWith('response-has-outcome'))).toEqual([
      'response-has-outcome OC1.outputs',
    ]);
    expect(messages(yaml, 'response-has-outcome')[0]).toMatch(
      /OC1 and OC2.*raising awareness, livelihoods and the national/,
    );
  });

  it('outputs without activities are told by their outputs', () => {
    const lists = found(responses + outcomes(', outputs: [{id: OP1.1}]'));
    expect(lists.filter((one) => one.startsWith('response-has-outcome'))).toEqual([]);
    expect(lists).toContain('output-is-complete OP1.1');
  });

  it('an indicator of others than those who change is told by the indicator', () => {
    const yaml = `responses: [{type: awareness, target_groups: [TG1]}]\n${outcomes(`, who_changes: [{groups: [TG1]}], indicators: [{id: OC1-I1, measures: practice, population: [TG2]}]${work(1, '')}`)}`;
    expect(found(yaml)).toContain('indicator-fits-its-outcome OC1.indicators');
    expect(found(yaml).filter((one) => one.startsWith('response-has-outcome'))).toEqual([]);
  });

  it('an outcome without an indicator is told once', () => {
    const yaml = `responses: [{type: awareness, target_groups: [TG1]}]\n${outcomes(`, who_changes: [{groups: [TG1]}]${work(1, '')}`, `, who_changes: [{groups: [TG2]}], indicators: [{id: OC2-I1, measures: practice, population: [TG2]}]${work(2, '')}`)}`;
    expect(found(yaml)).toContain('outcome-has-outcome-indicator OC1.indicators');
    expect(found(yaml).filter((one) => one.startsWith('response-has-outcome'))).toEqual([]);
  });

  it('unless its author says who is asked instead', () => {
    const yaml = `responses: [{type: awareness, target_groups: [TG1]}]\n${outcomes(`, who_changes: [{groups: [TG1]}], indicators: [{id: OC1-I1, measures: practice, population: [viewers], measured_through: [an online panel]}]${work(1, '')}`)}`;
    expect(found(yaml)).toContain('response-has-outcome awareness.target_groups');
  });

  it('outcomes without any reason', () => {
    const yaml = outcomes(work(1, ', kind: workshop'), work(2, ', kind: workshop'));
    expect(found(yaml).filter((one) => one.startsWith('barrier-meets-activity'))).toEqual([
      'barrier-meets-activity OC1.barriers',
    ]);
    expect(messages(yaml, 'barrier-meets-activity')[0]).toContain('OC1 and OC2');
  });

  it('barriers that nothing is set against, not each activity as well', () => {
    const yaml = outcomes(
      `, barriers: [{kind: knowledge}, {kind: debt}]${work(1, ', kind: outreach', ', kind: workshop')}`,
    );
    expect(found(yaml).filter((one) => one.startsWith('barrier-meets-activity'))).toEqual([
      'barrier-meets-activity OC1.barriers',
    ]);
    const half = yaml.replace('kind: outreach', 'kind: outreach, removes: [knowledge]');
    expect(found(half).filter((one) => one.startsWith('barrier-meets-activity'))).toEqual([
      'barrier-meets-activity OC1.barriers',
      'barrier-meets-activity A1.1.2.removes',
    ]);
  });

  it('information alone asks for the barriers, and nothing else does', () => {
    const yaml = outcomes(`, who_changes: [{actor: people-at-risk}]${work(1, ', kind: information')}`);
    expect(found(yaml)).toContain('information-is-not-alone OC1.barriers');
    expect(found(yaml).filter((one) => one.startsWith('barrier-meets-activity'))).toEqual([]);
  });

  it('at approval open barriers and the theory of change are not listed again', () => {
    const yaml = outcomes(work(1, ', kind: workshop'));
    expect(messages(yaml, 'required-field-is-filled', 'approval').join(' ')).not.toMatch(/barriers|theory/);
  });

  it('who is in comes after who is meant', () => {
    const yaml = 'target_groups: [{id: TG1, actor: people-at-risk, role: direct}]';
    expect(found(yaml)).toContain('target-group-is-specific TG1');
    expect(found(yaml)).not.toContain('target-group-has-selection TG1');
  });

  it.each([
    ['the budget', 'budget: {not_known_yet: The donor says in May.}', false],
    ['its total', 'budget: {currency: EUR, total: {not_known_yet: The donor says in May.}}', false],
    ['nothing is said of it', 'title: T', true],
  ])('money behind an output comes after the money: open is %s', (_, programme, isAsked) => {
    const yaml = `programme: {${programme}}\n${outcomes(', outputs: [{id: OP1.1, indicators: [{id: OP1.1-I1, text: Desks at work}], activities: [{id: A1.1.1, kind: helpline}]}]')}`;
    expect(found(yaml).some((one) => one.startsWith('output-is-complete'))).toBe(isAsked);
  });

  const TIME = 'programme: {start: 2027-01, end: 2029-12}\n';
  it('steps of the hand-over come after what is handed over', () => {
    expect(found(TIME + outcomes(''))).toContain('gain-has-owner-and-payer sustainability.gains');
    expect(found(TIME + outcomes(''))).not.toContain('exit-starts-early sustainability.exit_steps');
    const gains = 'sustainability: {gains: [{what: a desk, owner: own, payer: own, yearly_cost: 100}]}';
    expect(found(`${TIME}${outcomes('')}\n${gains}`)).toContain('exit-starts-early sustainability.exit_steps');
  });
});

describe('nothing is said where there is nothing to say', () => {
  it.each([
    [
      'the viewers of a film are not selected',
      'actor: people-at-risk, role: direct, contact: none, ages: 15-30, occupation: clerks',
    ],
    ['buyers are not selected', 'actor: users-and-buyers, role: direct, ages: 15-30, occupation: cooks'],
    [
      'recruiters are not selected',
      'actor: recruiters-and-transporters, role: direct, sex: [male], occupation: brokers',
    ],
    ['an organisation has no age', 'actor: worker-organisation, role: direct, places: [{country: XV}]'],
    ['authorities with an open role are named by their duty', 'actor: mandated-to-act'],
    ['authorities that are met are found by their bodies', 'actor: mandated-to-act, role: direct, bodies: [police]'],
  ])('%s', (_, group) => {
    expect(found(`target_groups: [{id: TG1, ${group}}]`).filter((one) => one.startsWith('target-group-'))).toEqual([]);
  });

  it('an organisation of which nothing is known is still too wide', () => {
    const yaml = 'target_groups: [{id: TG1, name: partners, actor: worker-organisation, role: direct}]';
    expect(messages(yaml, 'target-group-is-specific')).toEqual([expect.not.stringMatching(/\bage\b|\bsex\b/)]);
  });

  it.each([
    ['a law', 'responses: [{type: legal-framework}]', false],
    ['support', 'responses: [{type: support-solutions}]', true],
    [
      'a law, with people who are met',
      'responses: [{type: legal-framework}]\ntarget_groups: [{id: TG1, contact: direct}]',
      true,
    ],
    ['no response yet', 'stage: proposal', true],
  ])('services are asked for where somebody is sent to them: %s', (_, yaml, isAsked) => {
    expect(found(yaml.replace('stage: proposal', '')).includes('required-field-is-filled services')).toBe(isAsked);
  });

  const PROTECT = 'logframe: {impact: {statement: The programme contributes to the protection of victims.}}';
  it.each([
    [
      'an outcome about trafficked people',
      `responses: [{type: awareness}]\n${PROTECT.replace('}}', '}, outcomes: [{id: OC1, who_changes: [{actor: people-trafficked}]}]}')}`,
    ],
    ['a law may be the protection', `responses: [{type: legal-framework}]\n${PROTECT}`],
    ['a kind of work that has no type', `responses: [{type: other}]\n${PROTECT}`],
    [
      'victims of fraud',
      `responses: [{type: awareness}]\nprogramme: {summary: It protects workers and young people from fraud.}`,
    ],
    ['no response yet', PROTECT],
  ])('protection: %s', (_, yaml) => {
    expect(found(yaml).filter((one) => /^response-has-outcome (?:logframe|programme)/.test(one))).toEqual([]);
  });
});
