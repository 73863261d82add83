import { describe, expect, test } from 'vitest';
import type { Design } from '../../src/design/design.generated.ts';
import { AnswerError, answerStep } from '../../src/interview/answer.ts';
import { applyChanges } from '../../src/interview/apply-changes.ts';
import { offerIndicators } from '../../src/interview/offer-indicators.ts';
import { planInterview } from '../../src/interview/plan.ts';
import { readAnswer } from '../../src/interview/read-answer.ts';
import { recommendTypes } from '../../src/interview/recommend-types.ts';
import type { Answer, Step } from '../../src/interview/step.ts';
import { knowledge } from '../support/knowledge.ts';

const empty = { ctip: 1, responses: [{ type: 'awareness' }] } as unknown as Design;
const stepOf = (id: string, design: Design = empty): Step => {
  const step = planInterview(design, knowledge, 'proposal').find((one) => one.id === id);
  if (!step) throw new Error(`There is no step ${id}.`);
  return step;
};
const answered = (id: string, answer: Answer, design: Design = empty) =>
  applyChanges(design, answerStep(stepOf(id, design), answer, design)) as unknown as Record<string, unknown>;

describe('what an answer writes', () => {
  test('the first answer begins the entries around it, with their ids', () => {
    const id = 'logframe/outcomes/OC1/outputs/OP1.1/activities/A1.1.1/kind';
    expect(answerStep(stepOf(id), { kind: 'value', value: 'service' }, empty)).toEqual([
      {
        pointer: ['logframe', 'outcomes', 0],
        value: {
          id: 'OC1',
          activity_types: ['awareness'],
          outputs: [{ id: 'OP1.1', activities: [{ id: 'A1.1.1', kind: 'service' }] }],
        },
      },
    ]);
  });

  test('a target group that is begun for a response is named in it', () => {
    const design = answered('target_groups/TG1/name', { kind: 'value', value: 'People with an offer' });
    expect(design.target_groups).toEqual([{ id: 'TG1', name: 'People with an offer' }]);
    expect(design.responses).toEqual([{ type: 'awareness', target_groups: ['TG1'] }]);
  });

  test('"I don\'t know yet" stands in place of an empty list, and at the field of an entry that exists', () => {
    const unknown: Answer = { kind: 'not-known-yet', text: 'the institute, by May' };
    expect(answered('landscape/0/who', unknown).landscape).toEqual({ not_known_yet: 'the institute, by May' });
    const design = { ...empty, landscape: [{ who: 'a network' }] } as unknown as Design;
    expect(answered('landscape/0/where', unknown, design).landscape).toEqual([
      { who: 'a network', where: { not_known_yet: 'the institute, by May' } },
    ]);
    expect(answered('programme/title', { kind: 'not-known-yet', text: '' }).programme).toEqual({
      title: { not_known_yet: null },
    });
  });

  test('an answer takes the place of a marker', () => {
    const design = { ...empty, landscape: { not_known_yet: 'x' } } as unknown as Design;
    expect(answered('landscape/0/who', { kind: 'value', value: 'a network' }, design).landscape).toEqual([
      { who: 'a network' },
    ]);
  });

  test('"does not apply" speaks for a group as long as it is empty', () => {
    const answer: Answer = { kind: 'does-not-apply', reason: 'No authority takes part in this programme.' };
    const place = 'safeguarding/information_to_authorities/firewall';
    expect(answered(place, answer).safeguarding).toEqual({
      information_to_authorities: { does_not_apply: 'No authority takes part in this programme.' },
    });
  });

  test('what an entry is cannot be left unknown, and a reason has to be one', () => {
    const unknown: Answer = { kind: 'not-known-yet', text: '' };
    expect(() => answerStep(stepOf('patterns/TP1/form'), unknown, empty)).toThrow(AnswerError);
    const short: Answer = { kind: 'does-not-apply', reason: 'no' };
    expect(() => answerStep(stepOf('landscape/0/who'), short, empty)).toThrow('20 characters');
  });

  test('a private answer is kept out of every export, at the answer or at the entry', () => {
    const why = answered('patterns/TP1/enablers', { kind: 'value', value: ['tied-visa'], private: true }, {
      ...empty,
      patterns: [{ id: 'TP1' }],
    } as unknown as Design);
    expect(why.patterns).toEqual([{ id: 'TP1', enablers: { answer: ['tied-visa'], private: 'yes' } }]);
    const card = answered('patterns/TP1/perpetrators/0/role', { kind: 'value', value: 'recruiter', private: true });
    expect(card.patterns).toEqual([{ id: 'TP1', perpetrators: [{ role: 'recruiter', private: 'yes' }] }]);
  });

  test('displacement: a likelihood, a reason why not here, or one reason for all', () => {
    const displacement = (answer: Answer) => answered('displacement/route', answer).displacement;
    expect(displacement({ kind: 'channel', likelihood: 'high' })).toEqual([
      { id: 'D1', channel: 'route', likelihood: 'high' },
    ]);
    expect(displacement({ kind: 'not-here', reason: 'There is one ferry only.' })).toEqual([
      {
        id: 'D1',
        channel: 'route',
        likelihood: 'low',
        what: { does_not_apply: 'Not expected here, for the reason given.' },
        reason: 'There is one ferry only.',
      },
    ]);
    expect(displacement({ kind: 'cannot-move', reason: 'A wage-claim fund moves nobody.' })).toEqual([
      { id: 'D1', channel: 'none', what: 'A wage-claim fund moves nobody.' },
    ]);
  });

  test('an indicator of the library brings what the library knows of it', () => {
    const step = stepOf('logframe/outcomes/OC1/indicators/OC1-I1/text');
    const [indicator] = offerIndicators(step, empty, knowledge);
    if (!indicator) throw new Error('The library offers nothing.');
    expect(indicator.level).toBe('outcome');
    const changes = answerStep(step, { kind: 'library', code: indicator.id, text: 'Made specific' }, empty, indicator);
    const { logframe } = applyChanges(empty, changes) as unknown as {
      logframe: { outcomes: { indicators: unknown[] }[] };
    };
    expect(logframe.outcomes[0]?.indicators).toEqual([
      expect.objectContaining({
        id: 'OC1-I1',
        text: 'Made specific',
        library: indicator.id,
        measures: indicator.measures,
      }),
    ]);
  });
});

describe('what is typed', () => {
  const typed = (id: string, text: string, design?: Design) => readAnswer(stepOf(id, design), text, design ?? empty);

  test.each([
    ['programme/budget/total', '820000', 820000],
    ['programme/start', '2027-01', '2027-01'],
    ['programme/countries', 'Nepal, Côte d’Ivoire; xa', ['NP', 'CI', 'XA']],
    ['patterns/TP1/victims/0/ages', '16 to 45', '16-45'],
    ['patterns/TP1/victims/0/ages', '18+', '18+'],
    ['patterns/TP1/places/0/country', 'Nepal, Bagmati', { country: 'NP', region: 'Bagmati' }],
    ['services/SV1/languages', 'Nepali, hi', ['ne', 'hi']],
    ['services/SV1/funded_until', 'standing', 'standing'],
    ['programme/title', 'A \u001b[31mred\u001b[0m  title\u202e', 'A [31mred[0m title'],
  ])('%s: %s', (id, text, value) => {
    expect(typed(id, text)).toEqual({ value });
  });

  test.each([
    ['programme/budget/total', '820,000', 'For example 820000'],
    ['programme/start', '2027-13', 'a year, a month or a day'],
    ['programme/countries', 'Atlantis', 'no country "Atlantis"'],
    ['patterns/TP1/victims/0/ages', '45-16', 'lower age first'],
    ['target_groups/TG1/fit_percent', '140', 'between 0 and 100'],
    ['patterns/TP1/data/DS1/year', '26', 'four digits'],
    ['programme/title', 'x'.repeat(301), '301 characters'],
  ])('%s: %s is explained', (id, text, problem) => {
    expect(typed(id, text)).toEqual({ problem: expect.stringContaining(problem) });
  });

  test('sources in brackets at the end of an answer are kept as its evidence', () => {
    const design = { ...empty, patterns: [{ id: 'TP1', data: [{ id: 'DS1' }] }] } as unknown as Design;
    const id = 'patterns/TP1/answers/risk_factors';
    expect(typed(id, 'Most had a loan. [DS1]', design)).toEqual({ value: 'Most had a loan.', evidence: ['DS1'] });
    expect(typed(id, 'Most had a loan. [DS7]', design)).toEqual({ problem: expect.stringContaining('no DS7') });
  });
});

describe('the recommendation of types', () => {
  test('follows from the mapped pattern, with its reasons, and warns', () => {
    const design = {
      ctip: 1,
      patterns: [{ id: 'TP1', recruitment: ['false-job-offer'], control: { answer: ['debt'], why: 'seen in files' } }],
    } as unknown as Design;
    const awareness = recommendTypes(design, knowledge).find(({ type }) => type === 'awareness');
    expect(awareness?.speaksFor.map(({ found }) => found)).toEqual([
      [knowledge.label('recruitment-method', 'false-job-offer')],
    ]);
    expect(awareness?.speaksAgainst.map(({ found }) => found)).toEqual([[knowledge.label('control-method', 'debt')]]);
  });

  test('an unmapped pattern speaks for nothing', () => {
    expect(
      recommendTypes(empty, knowledge).flatMap(({ speaksFor, speaksAgainst }) => [...speaksFor, ...speaksAgainst]),
    ).toEqual([]);
  });
});
