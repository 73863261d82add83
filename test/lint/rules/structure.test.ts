import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Design } from '../../../src/design/design.generated.ts';
import { lintDesign } from '../../../src/lint/engine.ts';
import type { Rule } from '../../../src/lint/rule.ts';
import { asCatalogued } from '../../../src/lint/rule-set.ts';
import { rule as whoChanges } from '../../../src/lint/rules/outcome-names-who-changes/rule.ts';
import { rule as mapped } from '../../../src/lint/rules/pattern-is-mapped/rule.ts';
import { rule as filled } from '../../../src/lint/rules/required-field-is-filled/rule.ts';
import { rule as hasOutcome } from '../../../src/lint/rules/response-has-outcome/rule.ts';
import { rule as argued } from '../../../src/lint/rules/response-is-argued/rule.ts';
import { rule as triggered } from '../../../src/lint/rules/triggered-question-is-answered/rule.ts';
import { findingsOf, messagesOf } from '../../support/findings-of.ts';

const REASON = 'Nothing of this kind is part of this programme.';
type Case = readonly [title: string, yaml: string, findings: readonly string[]];

function table(rule: Rule, cases: readonly Case[]): void {
  describe(rule.id, () => {
    it.each(cases)('%s', (_, yaml, expected) => {
      expect(findingsOf(rule, yaml)).toEqual(expected);
    });
  });
}

const FRAME = 'title: T, countries: [XV], start: 2027-01, end: 2028-12';

table(filled, [
  ['concept: frame and response', 'stage: concept', ['note /programme', 'note /responses']],
  [
    'concept: the full frame',
    `stage: concept\nprogramme: {${FRAME}, budget: {total: 1}}\nresponses: [{type: other}]`,
    [],
  ],
  [
    'a placeholder is empty, a sentence that begins like one is not',
    `stage: concept\nprogramme: {title: "n/a", countries: [XV], start: 2027, end: 2028, budget: {total: 0}}\nresponses: [{type: other}]`,
    ['note /programme'],
  ],
  [
    'an answer that begins like a placeholder',
    `stage: concept\nprogramme: {title: "n/a, a working title", countries: [XV], start: 2027, end: 2028, budget: {total: 0}}\nresponses: [{type: other}]`,
    [],
  ],
  [
    'a marker in place of a group answers for its fields',
    `stage: concept\nprogramme: {${FRAME}, budget: {not_known_yet: The finance unit tells in May.}}\nresponses: [{type: other}]`,
    [],
  ],
  [
    'a marker without text answers for nothing',
    `stage: concept\nprogramme: {${FRAME}, budget: {not_known_yet: }}\nresponses: [{type: other}]`,
    ['note /programme'],
  ],
  [
    'approval: an entry of a list, once, at its place',
    approval('risks: [{id: R1, likelihood: low, effect: low, owner: own, text: T}]'),
    ['error /risks/0'],
  ],
  [
    'approval: all facts of an entry',
    approval('risks: [{id: R1, likelihood: low, effect: low, owner: own, text: T, mitigation: M}]'),
    [],
  ],
  ['approval: no harm by move needs no likelihood', approval('displacement: [{id: D1, channel: none, what: W}]'), []],
  [
    'approval: where to look, if it is likely',
    approval('displacement: [{id: D1, channel: route, what: W, likelihood: high}]'),
    ['error /displacement/0'],
  ],
  [
    'approval: benefit is not looked for elsewhere',
    approval('displacement: [{id: D1, channel: benefit-spread, what: W, likelihood: high}]'),
    [],
  ],
  ['approval: no questions where there is no evaluation', approval('evaluation: {scope: none}'), []],
  [
    'approval: a topic that does not arise needs no text',
    approval(
      'logframe: {outcomes: [{id: OC1, statement: S, framework: [sub-better-data], barriers: [{kind: cost}], outputs: [{id: OP1.1, statement: S, framework: [instr-skills]}], assumptions: [{id: OC1-A1, about: turnover, not_here: "Posts are permanent."}]}], theory_of_change: T, watch: [{id: W1, kind: harm, text: T, measures: safeguard, direction: down, source_kind: register}], impact: {statement: S, framework: [top-fewer-people-trafficked]}}',
    ),
    [],
  ],
]);

/** A design at approval in which every section but the given one does not apply. */
function approval(section: string): string {
  const sections =
    'patterns target_groups participation landscape knowledge_used responses logframe displacement risks services sustainability monitoring evaluation safeguarding learning programme';
  const others = sections.split(' ').filter((name) => !section.startsWith(`${name}:`));
  return `stage: approval\n${others.map((name) => `${name}: {does_not_apply: ${REASON}}`).join('\n')}\n${section}`;
}

describe('required-field-is-filled beside other rules', () => {
  it('does not repeat what a more telling rule names', () => {
    const yaml = `stage: proposal\nprogramme: {${FRAME}, budget: {total: 1}}`;
    expect(findingsOf(filled, yaml)).toContain('warning /patterns');
    expect(messagesOf([filled, mapped], yaml)).not.toContain('The section "Trafficking patterns" is still empty.');
    expect(messagesOf([filled], yaml)).toContain('The section "Trafficking patterns" is still empty.');
    expect(messagesOf([filled, mapped], yaml)).toContain('The section "Risks" is still empty.');
  });

  it('lists the open fields', () => {
    expect(
      messagesOf([filled], 'stage: concept\nprogramme: {title: T, countries: [XV]}\nresponses: [{type: other}]'),
    ).toEqual(['Still open in the programme: start, end and total budget.']);
  });

  it('names an entry without an id by its place', () => {
    const yaml = approval(
      'patterns: [{id: TP1, summary: S, sector: S, perpetrators: [{role: recruiter}], data: [{id: DS1, source: survey, what: W, year: 2026, reliability: fair, error: E}], answers: {season: S}}]',
    );
    expect(messagesOf([filled], yaml)).toContain('Still open in perpetrators 1 of TP1: kind.');
  });
});

const VICTIMS = 'victims: [{who: crop workers}]';
const SITE = 'places: [{role: exploitation, country: XT}]';
const CHAIN = 'recruitment: [debt-or-advance], control: [debt], demand: D';

table(mapped, [
  ['no patterns', 'stage: concept', ['warning /patterns']],
  ['unknown as a whole is not mapped', 'patterns: {not_known_yet: The survey is due in May.}', ['warning /patterns']],
  ['does_not_apply is no answer', `patterns: {does_not_apply: ${REASON}}`, ['warning /patterns']],
  ['held privately is', 'patterns: {held_privately: "2026-09, safeguarding officer"}', []],
  ['one gap, at its place', `patterns: [{id: TP1, form: [slavery], ${SITE}}]`, ['warning /patterns/0/victims']],
  [
    'that a field does not apply is no answer here',
    `patterns: [{id: TP1, form: [slavery], victims: {does_not_apply: ${REASON}}, ${SITE}}]`,
    ['warning /patterns/0/victims'],
  ],
  ['several gaps, at the pattern', `patterns: [{id: TP1, ${SITE}}]`, ['warning /patterns/0']],
  [
    'places without the site',
    `patterns: [{id: TP1, form: [slavery], ${VICTIMS}, places: [{role: origin}]}]`,
    ['warning /patterns/0/places'],
  ],
  ['means are not asked at concept', `patterns: [{id: TP1, form: [slavery], ${VICTIMS}, ${SITE}}]`, []],
  [
    'one open means at proposal',
    `stage: proposal\npatterns: [{id: TP1, form: [slavery], ${VICTIMS}, ${SITE}, ${CHAIN}}]`,
    [],
  ],
  [
    'two open means at proposal',
    `stage: proposal\npatterns: [{id: TP1, form: [slavery], ${VICTIMS}, ${SITE}, recruitment: [debt-or-advance], control: [debt]}]`,
    ['error /patterns/0'],
  ],
  [
    'unknown, to be established, is filled',
    `stage: proposal\npatterns: [{id: TP1, form: [slavery], victims: {not_known_yet: The survey tells in May.}, ${SITE}, recruitment: [debt-or-advance], control: [debt], demand: {not_known_yet: The union asks until May.}}]`,
    [],
  ],
  [
    'plans that face many patterns: the first is enough',
    `patterns: [{id: TP1, form: [slavery], ${VICTIMS}, ${SITE}}, {id: TP2}]\nresponses: [{type: national-plan}, {type: legal-framework}]`,
    [],
  ],
  [
    'with another response beside the plan every pattern counts',
    `patterns: [{id: TP1, form: [slavery], ${VICTIMS}, ${SITE}}, {id: TP2}]\nresponses: [{type: national-plan}, {type: awareness}]`,
    ['warning /patterns/1'],
  ],
]);

it('pattern-is-mapped silences response-is-argued', () => {
  const yaml = 'stage: proposal\npatterns: [{id: TP1}]\nresponses: [{type: awareness}]';
  expect(findingsOf(argued, yaml)).toHaveLength(1);
  expect(messagesOf([mapped, argued], yaml)).toHaveLength(1);
});

const TP = 'patterns: [{id: TP1}]\n';
table(argued, [
  ['nothing at all', `${TP}responses: [{type: awareness}]`, ['note /responses/0']],
  ['no point', `${TP}responses: [{type: awareness, rationale: R}]`, ['note /responses/0/interrupts']],
  [
    'a pattern without a stage',
    `${TP}responses: [{type: awareness, rationale: R, interrupts: [{pattern: TP1}]}]`,
    ['note /responses/0/interrupts/0/stages'],
  ],
  [
    'one full entry is enough',
    `${TP}responses: [{type: awareness, rationale: R, interrupts: [{pattern: TP1}, {pattern: TP1, stages: [exit]}]}]`,
    [],
  ],
  [
    'no reason',
    `${TP}responses: [{type: awareness, interrupts: [{pattern: TP1, stages: [exit]}]}]`,
    ['note /responses/0/rationale'],
  ],
  [
    'an alternative in place of a reason',
    `${TP}responses: [{type: awareness, alternatives: [The call fixes it.], interrupts: [{pattern: TP1, stages: [exit]}]}]`,
    [],
  ],
  [
    'a reason that is not known yet is none',
    `${TP}responses: [{type: awareness, rationale: {not_known_yet: In May.}, interrupts: [{pattern: TP1, stages: [exit]}]}]`,
    ['note /responses/0/rationale'],
  ],
  ['no point without patterns', 'responses: [{type: awareness, rationale: R}]', []],
]);

const GROUPS = 'target_groups: [{id: TG1}, {id: TG2, bodies: [P2]}]\n';
const outcome = (more: string) => `logframe: {outcomes: [{id: OC1${more}}]}`;
const FED = ', outputs: [{id: OP1.1, activities: [{id: A1.1.1, kind: outreach}]}]';
table(hasOutcome, [
  ['no outcome', 'responses: [{type: awareness}]', ['note /responses/0']],
  [
    'an outcome of another type',
    `responses: [{type: awareness}, {type: other}]\n${outcome(', activity_types: [other]')}`,
    ['note /responses/0'],
  ],
  [
    'it only supports another',
    `responses: [{type: awareness, supports: [OC1]}, {type: other}]\n${outcome(', activity_types: [other]')}`,
    [],
  ],
  ['an outcome without types counts for all', `responses: [{type: awareness}, {type: other}]\n${outcome('')}`, []],
  [
    'at proposal it needs activities',
    `stage: proposal\nresponses: [{type: awareness}]\n${outcome('')}`,
    ['warning /logframe/outcomes/0/outputs'],
  ],
  [
    'activities of another type',
    `stage: proposal\nresponses: [{type: awareness}, {type: other}]\n${outcome(', activity_types: [awareness, other], outputs: [{id: OP1.1, activities: [{id: A1.1.1, type: other}]}]')}`,
    ['warning /logframe/outcomes/0/outputs'],
  ],
  [
    'a population it does not address',
    `${GROUPS}stage: proposal\nresponses: [{type: awareness, target_groups: [TG1]}]\n${outcome(`${FED}, indicators: [{id: OC1-I1, population: [TG2]}]`)}`,
    ['warning /responses/0/target_groups'],
  ],
  [
    'a population it addresses',
    `${GROUPS}stage: proposal\nresponses: [{type: awareness, target_groups: [TG1]}]\n${outcome(`${FED}, indicators: [{id: OC1-I1, population: [TG2]}, {id: OC1-I2, population: [TG1]}]`)}`,
    [],
  ],
  [
    'a body of a group it addresses',
    `${GROUPS}stage: proposal\nresponses: [{type: awareness, target_groups: [TG2]}]\n${outcome(`${FED}, indicators: [{id: OC1-I1, population: [P2]}]`)}`,
    [],
  ],
  [
    'no indicator is the subject of another rule',
    `${GROUPS}stage: proposal\nresponses: [{type: awareness, target_groups: [TG1]}]\n${outcome(FED)}`,
    [],
  ],
  [
    'populations are not asked at concept',
    `${GROUPS}responses: [{type: awareness, target_groups: [TG1]}]\n${outcome(', indicators: [{id: OC1-I1}]')}`,
    [],
  ],
  [
    'an outcome that its activities feed from elsewhere',
    'stage: proposal\nresponses: [{type: awareness}, {type: other}]\nlogframe: {outcomes: [{id: OC1, activity_types: [other], outputs: [{id: OP1.1, also_leads_to: [OC2], activities: [{id: A1.1.1, type: awareness}, {id: A1.1.2, type: other}]}]}, {id: OC2, activity_types: [other]}]}',
    [],
  ],
]);

describe('response-has-outcome', () => {
  const two = (indicator: string) =>
    `${GROUPS}stage: proposal\nresponses: [{type: awareness, target_groups: [TG1]}]\nlogframe: {outcomes: [{id: OC1${FED}, indicators: [{id: OC1-I1${indicator}}]}, {id: OC2${FED.replaceAll('1.1', '2.1')}}]}`;

  it('speaks only of outcomes that have an indicator', () => {
    expect(messagesOf([hasOutcome], two(''))).toEqual([
      'No indicator of OC1 names in population whose change it shows; the response on raising awareness addresses TG1.',
    ]);
  });

  it('does not say that no population is named where another one is', () => {
    expect(messagesOf([hasOutcome], two(', population: [TG2]'))).toEqual([
      'No indicator of OC1 shows a change of a group that the response on raising awareness addresses. It addresses TG1.',
    ]);
  });
});

const card = (cards: string) => `stage: proposal\nlogframe: {outcomes: [{id: OC1, who_changes: ${cards}}]}`;
const AT = 'warning /logframe/outcomes/0/who_changes';
table(whoChanges, [
  ['no cards', 'stage: proposal\nlogframe: {outcomes: [{id: OC1}]}', [AT]],
  ['no change', card('[{actor: exploiters}]'), [`${AT}/0`]],
  ['no actor', card('[{does: Pay.}]'), [`${AT}/0`]],
  ['halves on two cards', card('[{actor: exploiters}, {does: Pay.}]'), [`${AT}/0`]],
  ['groups in place of an actor', card('[{groups: [TG1], does: Pay.}]'), []],
  ['a situation needs no behaviour', card('[{actor: people-trafficked, situation: Live safely.}]'), []],
  ['one full card is enough', card('[{actor: exploiters}, {actor: exploiters, does: Pay.}]'), []],
  ['a reason', card(`{does_not_apply: ${REASON}}`), []],
]);

const copied = (transfer: string) => `stage: proposal\nknowledge_used: [{id: K1, copied_as_model: yes${transfer}}]`;
const awareness = (more: string) =>
  `stage: proposal\nresponses: [{type: awareness${more}}]\n${outcome(', outputs: [{id: OP1.1, activities: [{id: A1.1.1, kind: production}]}]')}`;
const livelihoods = (answers: string) =>
  `stage: proposal\ntarget_groups: [{id: TG1, actor: people-trafficked}, {id: TG2, actor: people-at-risk}]\nresponses: [{type: livelihoods, ${answers}}]`;
const BOTH = 'income_compared: {here: 90, by_leaving: 80}';
table(triggered, [
  ['a copied model', copied(''), ['warning /knowledge_used/0/transfer']],
  ['an answer without conditions', copied(', transfer: {answer: yes}'), ['warning /knowledge_used/0/transfer/why']],
  ['an answer with conditions', copied(', transfer: {answer: yes, why: W}'), []],
  ['open with a reason', copied(', transfer: {not_known_yet: In May.}'), []],
  ['open without a reason', copied(', transfer: {not_known_yet: }'), ['warning /knowledge_used/0/transfer']],
  ['not asked at concept', 'knowledge_used: [{id: K1, copied_as_model: yes}]', []],
  ['not copied', 'stage: proposal\nknowledge_used: [{id: K1, copied_as_model: no}]', []],
  ['material is produced', awareness(''), ['warning /responses/0/answers/pretest']],
  ['material is tested', awareness(', answers: {pretest: With 120 people.}'), []],
  ['all answers are held privately', awareness(', answers: {held_privately: "2026-09, press officer"}'), []],
  ['no material', `stage: proposal\nresponses: [{type: awareness}]\n${outcome(FED)}`, []],
  [
    'material of another response',
    'stage: proposal\nresponses: [{type: awareness}, {type: other}]\nlogframe: {outcomes: [{id: OC1, activity_types: [other], outputs: [{id: OP1.1, activities: [{id: A1.1.1, kind: production}]}]}]}',
    [],
  ],
  ['incomes, from the concept on', 'responses: [{type: livelihoods}]', ['note /responses/0/answers/income_compared']],
  [
    'half of the comparison',
    livelihoods('answers: {income_compared: {here: 90}}'),
    ['warning /responses/0/answers/income_compared'],
  ],
  [
    'half, with who finds out the rest',
    livelihoods('answers: {income_compared: {here: 90, why: The study tells in May.}}'),
    [],
  ],
  [
    'open to trafficked people alone',
    livelihoods(`target_groups: [TG1], answers: {${BOTH}}`),
    ['warning /responses/0/answers/marking_and_envy'],
  ],
  ['open to others too', livelihoods(`target_groups: [TG1, TG2], answers: {${BOTH}}`), []],
  ['marking answered', livelihoods(`target_groups: [TG1], answers: {${BOTH}, marking_and_envy: Open counters.}`), []],
]);

it('each question of triggered-question-is-answered has its own sources', () => {
  const sources = (yaml: string) =>
    lintDesign(parse(`ctip: 1\n${yaml}`) as Design, { rules: asCatalogued([triggered]) }).map(
      (finding) => finding.sources,
    );
  expect(sources(copied(''))).toEqual([['thompson-2011']]);
  expect(sources(copied(', transfer: {answer: yes}'))).toEqual([['thompson-2011']]);
  expect(sources(awareness(''))).toEqual([['A1-L07']]);
  expect(sources('responses: [{type: livelihoods}]')).toEqual([['A2-L05']]);
  expect(sources(livelihoods(`target_groups: [TG1], answers: {${BOTH}}`))).toEqual([['proposed']]);
});
