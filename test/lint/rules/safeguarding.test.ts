import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Design } from '../../../src/design/design.generated.ts';
import { lintDesign } from '../../../src/lint/engine.ts';
import type { Rule, Stage } from '../../../src/lint/rule.ts';
import { asCatalogued, rulesInForce } from '../../../src/lint/rule-set.ts';
import { rule as isOpen } from '../../../src/lint/rules/accommodation-is-open/rule.ts';
import { rule as children } from '../../../src/lint/rules/children-are-protected/rule.ts';
import { rule as path } from '../../../src/lint/rules/disclosure-has-a-path/rule.ts';
import { rule as feedback } from '../../../src/lint/rules/feedback-reaches-someone/rule.ts';
import { rule as firewall } from '../../../src/lint/rules/firewall-is-stated/rule.ts';
import { rule as harms } from '../../../src/lint/rules/harm-is-analysed/rule.ts';
import { rule as unconditional } from '../../../src/lint/rules/help-is-unconditional/rule.ts';
import { rule as traceable } from '../../../src/lint/rules/no-traceable-detail/rule.ts';
import { rule as chosen } from '../../../src/lint/rules/return-is-chosen/rule.ts';

const findings = (rule: Rule, yaml: string, stage: Stage = 'approval') =>
  lintDesign(parse(`ctip: 1\n${yaml}`) as Design, { rules: asCatalogued([rule]), stage });
const places = (rule: Rule, yaml: string, stage: Stage = 'approval') =>
  findings(rule, yaml, stage).map(({ severity, pointer }) => `${severity} ${pointer.join('/')}`);

const MET = 'target_groups: [{id: TG1, actor: people-trafficked, contact: direct}]\n';
const NOT_MET =
  'target_groups: [{id: TG1, actor: people-trafficked, contact: none}, {id: TG2, actor: mandated-to-act, contact: direct}]\n';

describe('no-traceable-detail', () => {
  const phone = '+41 79 555 01 41';

  it('reads every text, with one finding for each place and kind', () => {
    const yaml = `patterns: [{id: TP1, victims: [{who: "call ${phone} or +41 79 555 01 42"}], answers: {unknowns: [none, "ask x.y@mail.example, ${phone}"]}}]
waivers: [{rule: a, where: TP1, reason: "it is ${phone}"}]`;
    expect(places(traceable, yaml, 'concept')).toEqual([
      'error patterns/0/victims/0/who',
      'error patterns/0/answers/unknowns/1',
      'error patterns/0/answers/unknowns/1',
      'error waivers/0/reason',
    ]);
  });

  it('takes the keys of own notes as labels', () => {
    const yaml = `x_passport_no: XK4471902
programme: {x_people: {phone: 555014122, "${phone}": at night, age: 34}}`;
    expect(places(traceable, yaml)).toEqual([
      'error x_passport_no',
      'error programme/x_people/phone',
      'error programme/x_people',
    ]);
  });

  it('prints nothing of what it found', () => {
    const yaml = `x_passport_no: XK4471902
programme: {x_people: {"${phone}": "${phone}"}, summary: "x.secret@mail.example and ${phone}"}`;
    const printed = JSON.stringify(findings(traceable, yaml));
    expect(printed).not.toMatch(/XK447|79 555|secret|mail\.example/);
    expect(printed).toContain('+** ** *** ** 41');
  });

  it('leaves the shared mailbox and public identifiers alone', () => {
    const yaml = `programme: {contact: {email: desk@alliance.example}, iati: {identifier: "GB82WEST12345698765432"}, organisation: {ref: "GB82WEST12345698765432"}}
knowledge_used: [{id: K1, link: "https://library.example/why-crews-stay"}]`;
    expect(places(traceable, yaml)).toEqual([]);
    expect(places(traceable, 'programme: {contact: {role: desk@alliance.example}}')).toHaveLength(1);
    expect(places(traceable, 'knowledge_used: [{id: K1, link: "https://files.example/talk.mp4"}]')).toHaveLength(1);
  });
});

describe('harm-is-analysed', () => {
  const entry = (who: string) =>
    `{id: HM1, who: ${who}, harm: "They lose the job.", mitigation: "A list.", sign: "Complaints.", owner: P1}`;
  const stop = 'stop_rule: {finding: "One removal.", who_decides: P1}';
  const operation =
    'logframe: {outcomes: [{id: OC1, outputs: [{id: OP1.1, activities: [{id: A1.1.1, kind: inspection, restrictive: [closure]}]}]}]}\n';
  const support = 'responses: [{type: support-solutions}]\n';

  it.each([
    ['desk work', NOT_MET + support, []],
    ['contact', MET, ['error safeguarding/harm_analysis']],
    ['enforcement without contact', NOT_MET + operation, ['error safeguarding/harm_analysis']],
    ['support', MET + support, ['error safeguarding/harm_analysis']],
    [
      'support, a stop rule in part',
      `${MET}${support}safeguarding: {stop_rule: {finding: Threats in two districts.}}`,
      ['error safeguarding/harm_analysis', 'error safeguarding/stop_rule'],
    ],
    ['contact, one full harm', `${MET}safeguarding: {harm_analysis: [${entry('participants')}]}`, []],
    [
      'support, nobody beside',
      `${MET}${support}safeguarding: {harm_analysis: [${entry('recognised')}], ${stop}}`,
      ['error safeguarding/harm_analysis'],
    ],
    ['support, a bystander', `${MET}${support}safeguarding: {harm_analysis: [${entry('bystanders')}], ${stop}}`, []],
    ['held privately', `${MET}${support}safeguarding: {held_privately: "2026-09, officer"}`, []],
    [
      'harms held privately',
      `${MET}${support}safeguarding: {harm_analysis: {held_privately: "2026-09, officer"}, ${stop}}`,
      [],
    ],
    [
      'half a stop rule',
      `${MET}${support}safeguarding: {harm_analysis: [${entry('neighbours')}], stop_rule: {finding: "One removal."}}`,
      ['error safeguarding/stop_rule'],
    ],
  ])('%s', (_, yaml, expected) => expect(places(harms, yaml)).toEqual(expected));

  it.each([
    ['', 'what finding would make the programme pause, or who decides.'],
    [', stop_rule: {finding: "One removal."}', 'The stop rule does not say who decides on a pause.'],
    [', stop_rule: {who_decides: P1}', 'The stop rule does not say what finding would make the programme pause.'],
  ])('says which part of the stop rule is open with "%s"', (rest, expected) => {
    const yaml = `${MET}${support}safeguarding: {harm_analysis: [${entry('neighbours')}]${rest}}`;
    expect(findings(harms, yaml)[0]?.message).toContain(expected);
  });

  it('names the gaps of an entry, private ones included', () => {
    const yaml = `${MET}safeguarding: {harm_analysis: [{id: HM1, who: partners, private: yes, mitigation: tbd, sign: "Threats."}]}`;
    const [finding, ...more] = findings(harms, yaml);
    expect(more).toEqual([]);
    expect(finding?.message).toContain('HM1 lacks the harm itself, a mitigation and somebody who watches.');
  });
});

describe('help-is-unconditional', () => {
  const design = (service: string, response = '{type: support-solutions}') =>
    `responses: [${response}]\nservices: [{id: SV1, ${service}}]`;

  it.each([
    ['nothing asked', 'conditions: [none]', []],
    ['house rules', 'conditions: [behaviour, other]', []],
    ['held privately', 'conditions: {held_privately: "2026-09, officer"}', []],
    ['open', 'kind: cash', ['note services/0/conditions']],
    [
      'does not apply',
      'conditions: {does_not_apply: "There is nothing to be asked here."}',
      ['note services/0/conditions'],
    ],
    ['cooperation', 'conditions: [cooperation]', ['error services/0/conditions']],
    ['formal recognition', 'conditions: [formal-recognition]', ['error services/0/conditions']],
    [
      'a law',
      'conditions: [testimony], imposed_by_law: "Section 12, softened by the lawyer."',
      ['warning services/0/conditions'],
    ],
    ['a law not named', 'conditions: [testimony], imposed_by_law: tbd', ['error services/0/conditions']],
  ])('%s at concept', (_, service, expected) => {
    expect(places(unconditional, design(service), 'concept')).toEqual(expected);
    expect(places(unconditional, design(service, '{type: livelihoods}'), 'concept')).toEqual([]);
  });

  it.each([
    ['[recognised, nationals]', 1],
    ['{answer: [recognised]}', 1],
    ['{answer: [recognised], why: "The state pays for others."}', 0],
    ['[recognised, presumed]', 0],
    ['[nationals, foreigners]', 0],
  ])('who_may_use: %s', (who, count) => {
    const yaml = `responses: [{type: support-solutions, answers: {who_may_use: ${who}}}]`;
    expect(places(unconditional, yaml, 'concept')).toEqual(Array(count).fill('error responses/0/answers/who_may_use'));
  });
});

describe('accommodation-is-open', () => {
  const design = (service: string, rest = '') => `services: [{id: SV1, ${service}}]\n${rest}`;
  const partner = 'programme: {partners: [{id: P1, kind: ngo}]}';
  const paid = 'programme: {budget: {lines: [{id: B1, kind: accommodation, for: [SV1]}]}}';

  it.each([
    ['open', 'kind: accommodation, provider: own, freedom: open', '', []],
    ['individual limits', 'kind: accommodation, provider: own, freedom: individual-limits', '', []],
    ['another kind', 'kind: health-care, freedom: closed', '', []],
    ['a provider not named yet', 'kind: accommodation', '', ['warning services/0/freedom']],
    ['unanswered', 'kind: accommodation, provider: P1', partner, ['warning services/0/freedom']],
    [
      'does not apply',
      'kind: accommodation, provider: own, freedom: {does_not_apply: "It is a small house of two rooms."}',
      '',
      ['warning services/0/freedom'],
    ],
    ['held privately', 'kind: accommodation, provider: own, freedom: {held_privately: "2026-09, officer"}', '', []],
    ['closed', 'kind: accommodation, provider: own, freedom: closed', '', ['error services/0/freedom']],
    [
      'closed by law',
      'kind: accommodation, provider: own, freedom: closed, imposed_by_law: "Section 4, day leave."',
      '',
      ['warning services/0/freedom'],
    ],
    ['a shelter of others', 'kind: accommodation, provider: church network', '', ['note services/0/freedom']],
    [
      'a shelter of others that is paid',
      'kind: accommodation, provider: church network',
      paid,
      ['warning services/0/freedom'],
    ],
    [
      'a closed shelter of others',
      'kind: accommodation, provider: church network, freedom: closed',
      '',
      ['warning services/0/freedom'],
    ],
  ])('%s at proposal', (_, service, rest, expected) =>
    expect(places(isOpen, design(service, rest), 'proposal')).toEqual(expected),
  );

  it('is an error at every stage once it is closed', () => {
    expect(places(isOpen, design('kind: accommodation, provider: own, freedom: closed'), 'concept')).toEqual([
      'error services/0/freedom',
    ]);
  });
});

describe('return-is-chosen', () => {
  const service = (kind: string) => `services: [{id: SV1, kind: ${kind}}, {id: SV2, kind: ${kind}}]\n`;
  const statement = 'safeguarding: {return_by_choice: "Nobody travels before a written talk."}';

  it.each([
    ['no such service', service('education'), []],
    ['no statement', service('return-assistance'), ['note safeguarding/return_by_choice']],
    ['reunification', service('family-reunification'), ['note safeguarding/return_by_choice']],
    ['a statement', service('return-assistance') + statement, []],
    [
      'does not apply',
      `${service('return-assistance')}safeguarding: {does_not_apply: "There is no risk in this programme."}`,
      ['note safeguarding/return_by_choice'],
    ],
    ['held privately', `${service('return-assistance')}safeguarding: {held_privately: "2026-09, officer"}`, []],
    [
      'only return',
      'responses: [{type: support-solutions, answers: {ways_forward: {answer: [returning], why: x}}}]',
      ['error responses/0/answers/ways_forward'],
    ],
    ['two ways', 'responses: [{type: support-solutions, answers: {ways_forward: [returning, staying]}}]', []],
    [
      'ways open',
      'responses: [{type: support-solutions, answers: {ways_forward: {not_known_yet: Asked in May.}}}]',
      [],
    ],
  ])('%s at concept', (_, yaml, expected) => expect(places(chosen, yaml, 'concept')).toEqual(expected));
});

describe('children-are-protected', () => {
  const parts = [
    'policy',
    'safe_recruitment',
    'risk_assessment',
    'age',
    'guardian',
    'care',
    'consent',
    'reporting',
    'online',
  ];
  const stated = (met: string, left: readonly string[] = []) =>
    `safeguarding: {children: {met: ${met}, ${parts
      .filter((part) => !left.includes(part))
      .map((part) => `${part}: "As the policy says."`)
      .join(', ')}}}\n`;
  const group = (text: string) => `target_groups: [{id: TG1, ${text}}]\n`;
  const message = (yaml: string) =>
    findings(children, yaml)
      .map((finding) => finding.message)
      .join(' ');

  it.each([
    ['met and all stated', stated('yes'), ''],
    ['not met', 'safeguarding: {children: {met: no}}', ''],
    ['not met, in another spelling', 'safeguarding: {children: {met: false}}', ''],
    ['held privately', 'safeguarding: {children: {held_privately: "2026-09, officer"}}', ''],
    ['not asked', '', 'It is open whether anyone under 18'],
    [
      'does not apply',
      'safeguarding: {children: {does_not_apply: "The programme is for adults only."}}',
      'It is open whether',
    ],
    ['unknown', stated('unknown', ['online']), 'not yet cover rules for online contact.'],
    [
      'a part that does not apply',
      `safeguarding: {children: {met: yes, policy: {does_not_apply: "The organisation is too small for one."}}}`,
      'not yet cover a policy, safe recruitment of staff',
    ],
    [
      'a child-protection partner',
      `${stated('yes', ['guardian'])}programme: {partners: [{id: P1, kind: child-protection}]}`,
      '',
    ],
    [
      'another partner',
      `${stated('yes', ['guardian'])}programme: {partners: [{id: P1, kind: ngo}]}`,
      'not yet cover a guardian.',
    ],
    [
      'accommodation',
      `${stated('yes')}services: [{id: SV1, kind: accommodation}]`,
      'not yet cover steps when a child goes missing and the way past 18.',
    ],
    [
      'ages that begin below 18',
      `${group('ages: 16-45')}safeguarding: {children: {met: no}}`,
      'the ages of TG1 begin below 18',
    ],
    ['ages of adults', `${group('ages: 18+')}safeguarding: {children: {met: no}}`, ''],
    ['children who are not met', `${group('ages: 6-12, contact: none')}safeguarding: {children: {met: no}}`, ''],
    [
      'words about families',
      `${group('name: Families, situation: household survey')}safeguarding: {children: {met: no}}`,
      '',
    ],
  ])('%s', (_, yaml, expected) => {
    if (expected === '') expect(message(yaml)).toBe('');
    else expect(message(yaml)).toContain(expected);
  });

  it('is one finding', () => {
    expect(places(children, stated('yes', ['age', 'care', 'online']))).toEqual(['error safeguarding/children']);
  });
});

describe('disclosure-has-a-path', () => {
  const partners = `programme: {start: 2027-01, partners: [{id: P1, kind: police, agreement: protocol}, {id: P2, kind: ngo, agreement: contract},
  {id: P3, kind: legal-aid, agreement: not-sought}, {id: P4, kind: border-service, agreement: law}, {id: P5, kind: labour-inspection}]}
services: [{id: SV1, provider: P1}, {id: SV2, provider: P2}, {id: SV3, provider: P3}, {id: SV4, provider: P4}, {id: SV5, provider: P5}, {id: SV6, provider: state hospital}, {id: SV7, provider: own}]\n`;
  const steps = 'steps: "Listen, offer, go along."';
  const design = (text: string, met = MET) => `${met}${partners}safeguarding: {disclosure_path: {${text}}}`;
  const message = (yaml: string, stage: Stage = 'proposal') =>
    findings(path, yaml, stage)
      .map((finding) => finding.message)
      .join(' ');

  it.each([
    ['two agreed services', `${steps}, services: [SV1, SV2]`, ''],
    ['a body in words and an own service', `${steps}, services: [SV6, SV7]`, ''],
    ['labour inspection is no law enforcement', `${steps}, services: [SV4, SV5]`, ''],
    ['one service and a plan', `${steps}, services: [SV2], gap_plan: "The union drives."`, ''],
    [
      'the list of a cluster',
      `${steps}, services: {does_not_apply: "The list of the protection cluster is used."}`,
      '',
    ],
    ['an id that leads nowhere', `${steps}, services: [SV2, SV99]`, ''],
    ['nothing', '', 'not written down yet what happens in the hour after'],
    ['no steps', 'services: [SV1, SV2]', 'lacks its steps.'],
    ['no services', `${steps}, gap_plan: "The union drives."`, 'lacks its services.'],
    ['one service', `${steps}, services: [SV2]`, 'leads to SV2 and to no other agreed service'],
    ['one that is agreed', `${steps}, services: [SV2, SV3]`, 'leads to SV2 and to no other agreed service'],
    [
      'law enforcement alone',
      `${steps}, services: [SV1, SV4], gap_plan: "The union drives."`,
      'leads to SV1 and SV4 alone',
    ],
    [
      'no agreement besides the police',
      `${steps}, services: [SV1, SV3]`,
      'no agreed service that is not law enforcement',
    ],
  ])('%s', (_, text, expected) => {
    const found = findings(path, design(text), 'proposal');
    expect(found).toHaveLength(expected === '' ? 0 : 1);
    if (expected !== '') expect(found[0]?.message).toContain(expected);
  });

  it.each([
    ['2026-10-03', ''],
    ['2026-10-02', '91 days before the programme starts. At most 90'],
    ['2026-10', ''],
    ['2026-09', '93 days before'],
    ['2027-03', ''],
    ['', 'lacks the date on which its services were checked'],
  ])('a list checked on "%s"', (date, expected) => {
    const yaml = design(`${steps}, services: [SV1, SV2]${date ? `, checked_on: ${date}` : ''}`);
    expect(message(yaml, 'proposal')).toBe('');
    const atApproval = message(yaml, 'approval');
    if (expected === '') expect(atApproval).toBe('');
    else expect(atApproval).toContain(expected);
  });

  it('keeps to the days of the settings', () => {
    const yaml = parse(`ctip: 1\n${design(`${steps}, services: [SV1, SV2], checked_on: 2026-10-02`)}`) as Design;
    const rules = rulesInForce([path], [{ from: 'test', rules: { [path.id]: { options: { days: 91 } } } }]);
    expect(lintDesign(yaml, { rules, stage: 'approval' })).toEqual([]);
  });

  it.each([
    ['nobody met or asked', '', 0],
    ['an evaluation that asks people', 'evaluation: {methods: [{method: talks, asks: [people-affected]}]}', 1],
    ['an evaluation that asks officials', 'evaluation: {methods: [{method: talks, asks: [officials]}]}', 0],
    ['a survey', 'logframe: {watch: [{id: W1, source_kind: survey, population: [TG1]}]}', 1],
    ['a survey of officials', 'logframe: {watch: [{id: W1, source_kind: survey, population: [TG2]}]}', 0],
    ['a register', 'logframe: {watch: [{id: W1, source_kind: register, population: [TG1]}]}', 0],
  ])('%s', (_, yaml, count) => expect(findings(path, NOT_MET + yaml)).toHaveLength(count));
});

describe('firewall-is-stated', () => {
  const inspector = 'programme: {partners: [{id: P1, kind: labour-inspection}, {id: P2, kind: ngo}]}\n';
  const both =
    'safeguarding: {information_to_authorities: {firewall: no, rule: "A duty to report; people hear it first."}}';

  it.each([
    ['a partner', MET + inspector, 1],
    [
      'a trained body by its kind',
      `target_groups: [{id: TG1, actor: people-at-risk, contact: through-others}, {id: TG2, actor: mandated-to-act, bodies: [border-service]}]`,
      1,
    ],
    ['no contact', NOT_MET + inspector, 0],
    [
      'contact with buyers only',
      `target_groups: [{id: TG1, actor: users-and-buyers, contact: direct}]\n${inspector}`,
      0,
    ],
    ['no such body', `${MET}programme: {partners: [{id: P1, kind: prosecution}]}`, 0],
    ['a duty to report', MET + inspector + both, 0],
    [
      'a rule without firewall',
      `${MET}${inspector}safeguarding: {information_to_authorities: {rule: "Only counts."}}`,
      1,
    ],
    [
      'held privately',
      `${MET}${inspector}safeguarding: {information_to_authorities: {held_privately: "2026-09, officer"}}`,
      0,
    ],
  ])('%s', (_, yaml, count) => {
    expect(places(firewall, yaml)).toEqual(Array(count).fill('error safeguarding/information_to_authorities'));
  });

  it('names a body once that is partner and trained', () => {
    const yaml = `programme: {partners: [{id: P1, kind: police}]}\ntarget_groups: [{id: TG1, contact: direct}, {id: TG2, actor: mandated-to-act, bodies: [P1]}]`;
    expect(findings(firewall, yaml)[0]?.message).toContain('Authorities (police) take part');
  });
});

describe('feedback-reaches-someone', () => {
  const channel = (text: string) => `${MET}safeguarding: {feedback_channel: {${text}}}`;

  it.each([
    ['no contact', NOT_MET, undefined],
    ['no channel', MET, 'not written down yet how they can complain'],
    ['a full channel', channel('how: Phone, languages: [vel], answered_by: P7, days: 10'), undefined],
    ['a channel of others', channel('does_not_apply: "The complaint line of the alliance is used."'), undefined],
    ['an empty list', channel('how: Phone, languages: [], answered_by: P7, days: 10'), 'lacks its languages.'],
    [
      'no reader and no time',
      channel('how: Phone, languages: [vel]'),
      'lacks who answers and the days within which people hear back.',
    ],
  ])('%s', (_, yaml, expected) => {
    const found = findings(feedback, yaml);
    expect(found).toHaveLength(expected ? 1 : 0);
    if (expected) expect(found[0]?.message).toContain(expected);
  });

  it('is off at concept', () => expect(findings(feedback, MET, 'concept')).toEqual([]));
});
