import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Design } from '../../../src/design/design.generated.ts';
import { lintDesign } from '../../../src/lint/engine.ts';
import type { Rule, Stage } from '../../../src/lint/rule.ts';
import { asCatalogued } from '../../../src/lint/rule-set.ts';
import { rule as durability } from '../../../src/lint/rules/durability-is-measured/rule.ts';
import { rule as places } from '../../../src/lint/rules/identified-people-have-a-place/rule.ts';
import { rule as sequel } from '../../../src/lint/rules/law-has-a-sequel/rule.ts';
import { rule as possible } from '../../../src/lint/rules/recommended-action-is-possible/rule.ts';

const findings = (rule: Rule, yaml: string, stage: Stage = 'approval') =>
  lintDesign(parse(`ctip: 1\n${yaml}`) as Design, { rules: asCatalogued([rule]), stage });
const said = (rule: Rule, yaml: string) =>
  findings(rule, yaml).map(({ pointer, message }) => `${pointer.join('/')}: ${message}`);

describe('recommended-action-is-possible', () => {
  const design = (
    activity: string,
    services: string,
    types = '[awareness]',
  ) => `responses: [{type: awareness, answers: {action_possible_and_safe: {answer: yes, why: The desks answer.}}}, {type: livelihoods}]
logframe: {outcomes: [{id: OC1, activity_types: ${types}, outputs: [{id: OP1.1, activities: [{id: A1.1.1, ${activity}}, {id: A1.1.2, ${activity}}]}]}]}
services: ${services}`;
  const complete = '[{id: SV1, capacity: 90, hours: every day, languages: [vel]}]';

  it.each([
    ['a complete service', design('kind: outreach, service: SV1', complete)],
    ['an action that needs none', design('kind: information, service: none-needed', '[]')],
    ['work of another kind', design('kind: training', '[{id: SV1}]')],
    ['outcomes of other types', design('kind: outreach', '[]', '[livelihoods]')],
    ['activities of another type', design('kind: outreach, type: livelihoods', '[]', '[awareness, livelihoods]')],
    ['a service that does not exist', design('kind: outreach, service: SV7', complete)],
    [
      'a stated reason',
      design(
        'kind: outreach, service: SV1',
        '[{id: SV1, capacity: 9, languages: [vel], hours: {does_not_apply: "Letters are answered within two days."}}]',
      ),
    ],
  ])('passes %s', (_, yaml) => expect(said(possible, yaml)).toEqual([]));

  it('reports a service once, with the activities that lead to it', () => {
    const found = findings(
      possible,
      design('kind: outreach, service: SV1', '[{id: SV1, hours: tbd, languages: [vel]}]'),
    );
    expect(found.map(({ pointer }) => pointer)).toEqual([['services', 0]]);
    expect(found[0]?.message).toBe('SV1, to which people are sent by A1.1.1 and A1.1.2, lacks capacity and hours.');
  });

  it('reports each activity that names no service', () => {
    expect(said(possible, design('kind: information', complete))).toEqual([
      'logframe/outcomes/0/outputs/0/activities/0/service: A1.1.1 speaks to people and does not say which service answers those who want to act, or that none is needed.',
      'logframe/outcomes/0/outputs/0/activities/1/service: A1.1.2 speaks to people and does not say which service answers those who want to act, or that none is needed.',
    ]);
  });

  it.each([
    ['no', 1],
    ['false', 1],
    ['partly', 0],
    ['yes', 0],
  ])('action_possible_and_safe answered with %s', (answer, count) => {
    const yaml = `responses: [{type: awareness, answers: {action_possible_and_safe: {answer: ${answer}, why: "The desk closed."}}}]`;
    expect(said(possible, yaml)).toHaveLength(count);
  });
});

describe('identified-people-have-a-place', () => {
  const design = (services: string, rest = '', types = '{type: identification-referral}') =>
    `programme: {end: 2029-12}\nresponses: [${types}]\nservices: ${services}\n${rest}`;
  const message = (yaml: string) => said(places, yaml).join(' ');

  it.each([
    ['room and money', '[{id: SV1, kind: case-work, capacity: 120, expected: 120, funded_until: 2029-12}]'],
    ['money to the year of the end', '[{id: SV1, kind: case-work, capacity: 120, expected: 120, funded_until: 2029}]'],
    ['a public service', '[{id: SV1, kind: health-care, capacity: 50, expected: 40, funded_until: standing}]'],
    [
      'a range whose lower end fits',
      '[{id: SV1, kind: case-work, capacity: 100, expected: {answer: 120, from: 90, to: 150}, funded_until: standing}]',
    ],
    [
      'figures held privately',
      '[{id: SV1, kind: accommodation, capacity: {held_privately: "2026-09, officer"}, expected: 12, funded_until: standing}]',
    ],
    ['services held privately', '{held_privately: "2026-09, safeguarding officer"}'],
    [
      'one that fits among others',
      '[{id: SV1, kind: accommodation, capacity: 2}, {id: SV2, kind: case-work, capacity: 9, expected: 9, funded_until: 2030-01}]',
    ],
  ])('passes %s', (_, services) => expect(message(design(services))).toBe(''));

  it.each([
    ['no service', '[]', 'not written down yet which services'],
    [
      'a reason that is not accepted',
      '{does_not_apply: "Others in the region take care of it."}',
      'not written down yet which services',
    ],
    [
      'a door only',
      '[{id: SV1, kind: helpline, capacity: 900, expected: 9, funded_until: standing}]',
      'not written down yet which services',
    ],
    [
      'no expected number',
      '[{id: SV1, kind: case-work, capacity: 9, funded_until: standing}]',
      'capacity or expected number is missing',
    ],
    [
      'too little room',
      '[{id: SV1, kind: case-work, capacity: 20, expected: 120, funded_until: standing}]',
      'More people are expected than SV1',
    ],
    [
      'money that ends early',
      '[{id: SV1, kind: case-work, capacity: 120, expected: 120, funded_until: 2029-06}]',
      'SV1 is not secured',
    ],
    ['money that is open', '[{id: SV1, kind: case-work, capacity: 120, expected: 120}]', 'SV1 is not secured'],
    [
      'room and money apart',
      '[{id: SV1, kind: case-work, capacity: 9, expected: 9}, {id: SV2, kind: cash, capacity: 1, expected: 9, funded_until: standing}]',
      'SV1 is not secured',
    ],
  ])('reports %s once', (_, services, part) => {
    const found = findings(places, design(services));
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain(part);
  });

  it('says nothing without identification', () => {
    expect(message(design('[]', '', '{type: awareness}'))).toBe('');
  });

  it('does not let identification alone claim that more people leave', () => {
    const fits = '[{id: SV1, kind: case-work, capacity: 9, expected: 9, funded_until: standing}]';
    const claim =
      'logframe: {impact: {framework: [area-more-exiting]}, outcomes: [{id: OC1, framework: [area-more-exiting]}]}';
    const found = findings(places, design(fits, claim));
    expect(found.map(({ pointer }) => pointer.join('/'))).toEqual(['logframe/impact/framework']);
    expect(found[0]?.related).toEqual([['logframe', 'outcomes', 0, 'framework']]);
    const both = '{type: identification-referral}, {type: support-solutions}';
    expect(message(design(fits, claim, both))).toBe('');
  });
});

describe('durability-is-measured', () => {
  const design = (indicators: string, types = '[support-solutions]') =>
    `responses: [{type: support-solutions}, {type: awareness}]\nlogframe: {outcomes: [{id: OC1, activity_types: ${types}, indicators: ${indicators}}]}`;

  it.each([
    ['six months', '[{id: OC1-I1}, {id: OC1-I2, measured_after: {event: case-closure, months: 6}}]', 0],
    ['five months', '[{id: OC1-I1, measured_after: {event: case-closure, months: 5}}]', 1],
    ['another event', '[{id: OC1-I1, measured_after: {event: service-start, months: 12}}]', 1],
    ['the receiving service', '[{id: OC1-I1, collected_by: P4, measured_after: {event: case-closure, months: 12}}]', 0],
    ['a reason at each', '[{id: OC1-I1, measured_after: {does_not_apply: "Nobody may be asked after leaving."}}]', 0],
    [
      'a reason at one',
      '[{id: OC1-I1, measured_after: {does_not_apply: "One act ends the matter here."}}, {id: OC1-I2}]',
      1,
    ],
    ['no indicator', '[]', 0],
  ])('%s', (_, indicators, count) => expect(said(durability, design(indicators))).toHaveLength(count));

  it('does not count indicators of other outcomes or of outputs', () => {
    expect(said(durability, design('[{id: OC1-I1}]', '[awareness]'))).toEqual([]);
    const late = 'measured_after: {event: case-closure, months: 12}';
    const yaml = `responses: [{type: support-solutions}]\nlogframe: {outcomes: [{id: OC1, indicators: [{id: OC1-I1}], outputs: [{id: OP1.1, indicators: [{id: OP1.1-I1, ${late}}]}]}]}`;
    expect(said(durability, yaml)).toEqual([
      'logframe/outcomes/0/indicators: No indicator of OC1 is set for 6 months or more after case closure, so what lasts is not seen.',
    ]);
  });
});

describe('law-has-a-sequel', () => {
  const design = (activity: string, response = '') =>
    `responses: [{type: legal-framework${response}}, {type: criminal-justice}]
logframe: {outcomes: [{id: OC1, activity_types: [legal-framework, criminal-justice], outputs: [{id: OP1.1, activities: [{id: A1.1.1, ${activity}}]}]},
  {id: OC2, activity_types: [criminal-justice], outputs: [{id: OP2.1, activities: [{id: A2.1.1, kind: training}]}]}]}`;

  it.each([
    ['drafting alone', design('kind: drafting'), 1],
    ['a procedure', design('kind: procedure'), 0],
    ['watching the law', design('kind: monitoring-of-law, type: legal-framework'), 0],
    ['training of another type', design('kind: training, type: criminal-justice'), 1],
    ['somebody who carries on', design('kind: drafting', ', followed_by: The ministry drafts the regulation.'), 0],
    ['somebody held privately', design('kind: drafting', ', followed_by: {held_privately: "2026-09, lead"}'), 0],
    ['nobody known yet', design('kind: drafting', ', followed_by: {not_known_yet: Asked in May.}'), 1],
    ['no such response', 'responses: [{type: national-plan}]', 0],
  ])('%s', (_, yaml, count) => expect(said(sequel, yaml)).toHaveLength(count));

  it('reminds at concept, where the answer goes', () => {
    const [finding] = findings(sequel, 'responses: [{type: legal-framework}]', 'concept');
    expect([finding?.severity, finding?.pointer]).toEqual(['note', ['responses', 0, 'followed_by']]);
  });
});
