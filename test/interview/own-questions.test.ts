import { describe, expect, test } from 'vitest';
import type { Design } from '../../src/design/design.generated.ts';
import { setValue } from '../../src/design/edit-design.ts';
import { fieldAt, fieldsAt } from '../../src/design/fields.ts';
import { readDesign } from '../../src/design/read-design.ts';
import { renderDesign } from '../../src/design/render-yaml.ts';
import { answerStep } from '../../src/interview/answer.ts';
import { designFromAnswers } from '../../src/interview/answers-file.ts';
import { applyChanges } from '../../src/interview/apply-changes.ts';
import { offerIndicators } from '../../src/interview/offer-indicators.ts';
import { planInterview } from '../../src/interview/plan.ts';
import { skeletonFor } from '../../src/interview/skeleton.ts';
import { knowledge as builtIn } from '../support/knowledge.ts';
import { withOwn } from '../support/own-knowledge.ts';
import { completeAnswers } from './answers-example.ts';

const OF_TYPE = `kind: additions
organisation: Quay Network
type: awareness
questions:
  - {code: QN-Q01, key: qn.payment, group: g, ask: concept, text: When do people pay?, why: It decides., home: ["responses[].answers.x_payment"], mark: field, private: possible}
  - {code: QN-Q02, group: g, ask: proposal, text: Who checks offers?, home: ["responses[].answers.x_check"], under: A1-Q11, mark: field}
indicators:
  - {id: QN-I01, level: outcome, measures: practice, direction: up, measure: percent, text: Share of offers checked, mark: proposed}
`;
const OF_EVERY = `kind: additions
organisation: Quay Network
questions:
  - {code: QN-Q11, group: g, ask: concept, text: Whom did you ask?, home: ["patterns[].answers.x_asked"], mark: field}
  - {code: QN-Q12, group: g, ask: proposal, text: Who checked it?, home: ["patterns[].answers.x_checked"], mark: field, optional: yes, under: PD-M17}
indicators:
  - {id: QN-I11, level: output, measures: delivery, direction: up, measure: count, text: Boats visited, mark: proposed}
`;
// PD-M17 is shown under another question and never asked alone; what stands under it is asked all the same.
const { knowledge, said } = withOwn({ 'type.yaml': OF_TYPE, 'every.yaml': OF_EVERY });

const design = {
  ctip: 1,
  stage: 'proposal',
  patterns: [{ id: 'TP1' }, { id: 'TP2' }],
  responses: [{ type: 'livelihoods' }, { type: 'awareness' }],
} as unknown as Design;
const asked = (stage: 'concept' | 'proposal', of: Design = design) =>
  planInterview(of, knowledge, stage).filter(({ code }) => code?.startsWith('QN-'));

describe('questions of an organisation', () => {
  test('are read without a problem', () => expect(said).toEqual([]));

  test('at concept: of each pattern, and of the response of their type only', () => {
    expect(asked('concept').map(({ key, scope, pointer, state }) => [key, scope, pointer.join('.'), state])).toEqual([
      ['QN-Q11', 'TP1', 'patterns.0.answers.x_asked', 'open'],
      ['QN-Q11', 'TP2', 'patterns.1.answers.x_asked', 'open'],
      ['qn.payment', 'awareness', 'responses.1.answers.x_payment', 'open'],
    ]);
  });

  test('from the proposal on the others too, each once, where it stands under another question after that', () => {
    const plan = planInterview(design, knowledge, 'proposal');
    expect(asked('proposal').map(({ code, scope }) => `${code} ${scope}`)).toEqual([
      'QN-Q11 TP1',
      'QN-Q12 TP1',
      'QN-Q11 TP2',
      'QN-Q12 TP2',
      'QN-Q02 awareness',
      'QN-Q01 awareness',
    ]);
    const codes = [...new Set(plan.map(({ code }) => code))];
    expect(codes.indexOf('QN-Q02')).toBe(codes.indexOf('A1-Q11') + 1);
  });

  test('say whose they are, and never stand between a designer and a complete concept', () => {
    const [first, , payment] = asked('concept');
    expect(first?.why).toBe('Added by Quay Network.');
    expect(payment?.why).toBe('It decides. Added by Quay Network.');
    expect(payment?.mayBePrivate).toBe(true);
    expect(asked('proposal').filter(({ essential }) => essential)).toEqual([]);
  });

  test('leave the built-in questions as they are', () => {
    const own = (step: { code?: string }) => step.code?.startsWith('QN-') === true;
    for (const stage of ['concept', 'proposal', 'approval'] as const) {
      expect(planInterview(design, knowledge, stage).filter((step) => !own(step))).toEqual(
        planInterview(design, builtIn, stage),
      );
    }
  });

  test('an answer is written in its place, in data and in text, and read without a problem', () => {
    const step = asked('concept')[2];
    if (!step) throw new Error('The question is not asked.');
    const changes = answerStep(step, { kind: 'value', value: 'Before they leave.', private: true }, design);
    expect(changes).toEqual([
      { pointer: ['responses', 1, 'answers', 'x_payment'], value: { answer: 'Before they leave.', private: 'yes' } },
    ]);
    const after = applyChanges(design, changes);
    expect(asked('concept', after)[2]?.state).toBe('answered');
    const [change] = changes;
    const text = setValue(renderDesign(design), change?.pointer ?? [], change?.value);
    expect(text).toContain('x_payment: {answer: "Before they leave.", private: yes}');
    expect(readDesign(text)).toMatchObject({ problems: [], data: after });
  });

  test('take the three markers', () => {
    for (const answer of [
      { kind: 'not-known-yet', text: 'the survey, June' },
      { kind: 'does-not-apply', reason: 'Nobody pays for these places.' },
      { kind: 'held-privately', text: '2026-09, director' },
    ] as const) {
      const step = asked('concept')[0];
      if (!step) throw new Error('The question is not asked.');
      const after = applyChanges(design, answerStep(step, answer, design));
      expect(readDesign(renderDesign(after)).problems).toEqual([]);
      expect(asked('concept', after)[0]?.state).toBe(answer.kind === 'not-known-yet' ? 'known-unknown' : 'answered');
    }
  });

  test('stand in the skeleton', () => {
    const text = skeletonFor(['awareness'], 'concept', knowledge);
    expect(text).toContain('# When do people pay?\n');
    expect(text).toMatch(/^ *# +x_payment:$/m);
    expect(readDesign(text).problems).toEqual([]);
  });
});

describe('in an answers file', () => {
  const from = (more: string) => designFromAnswers(completeAnswers + more, knowledge);

  test('they are answered by key, or by code where they have none', () => {
    const {
      design: made,
      problems,
      missing,
    } = from('qn.payment: Before they leave.\nQN-Q11: {not_known_yet: "who, June"}\nQN-Q02: {awareness: The desk.}\n');
    expect({ problems, missing }).toEqual({ problems: [], missing: [] });
    expect(made.responses).toEqual([
      expect.objectContaining({
        answers: expect.objectContaining({ x_payment: 'Before they leave.', x_check: 'The desk.' }),
      }),
    ]);
    expect(made.patterns).toEqual([
      expect.objectContaining({ answers: expect.objectContaining({ x_asked: { not_known_yet: 'who, June' } }) }),
    ]);
    expect(readDesign(renderDesign(made)).problems).toEqual([]);
  });

  test('a file without them is complete, and a misspelt key is told from them', () => {
    expect(from('')).toMatchObject({ problems: [], missing: [] });
    expect(from('qn.paymnet: x\n').problems).toEqual([
      expect.objectContaining({ key: 'qn.paymnet', help: 'Did you mean qn.payment?' }),
    ]);
  });

  test('a question of a type that is not chosen has no place', () => {
    const other = completeAnswers.replace('activity_types: [awareness]', 'activity_types: [livelihoods]');
    const { problems } = designFromAnswers(`${other}qn.payment: x\n`, knowledge);
    expect(problems).toContainEqual(
      expect.objectContaining({
        key: 'qn.payment',
        message: expect.stringContaining('the type awareness, which is not chosen'),
      }),
    );
  });
});

describe('indicators of an organisation', () => {
  const offered = (...types: string[]) => {
    const of = { ctip: 1, responses: types.map((type) => ({ type })) } as unknown as Design;
    const step = planInterview(of, knowledge, 'concept').find(({ form }) => form === 'indicator');
    if (!step) throw new Error('No indicator is asked for.');
    return offerIndicators(step, of, knowledge).map(({ id }) => id);
  };

  test('are offered where their type is chosen, those of every design always', () => {
    expect(offered('awareness')).toEqual(expect.arrayContaining(['QN-I01', 'QN-I11', 'A1-I03']));
    expect(offered('livelihoods')).toContain('QN-I11');
    expect(offered('livelihoods')).not.toContain('QN-I01');
  });

  test('of the library, those on business and buyers go with the type other', () => {
    expect(offered('other')).toEqual(expect.arrayContaining(['PD-I01', 'PD-DI01']));
    expect(offered('livelihoods')).not.toContain('PD-I01');
    expect(offered('livelihoods')).toContain('PD-DI01');
  });
});

describe('the field of an own answer', () => {
  test.each([
    [['patterns', 0, 'answers', 'x_a'], 'answer'],
    [['responses', 1, 'answers', 'x_a'], 'answer'],
    [['responses', 1, 'answers', 'x_a', 'why'], 'text'],
    [['responses', 1, 'answers', 'x_a', 'evidence'], 'refs'],
    [['responses', 1, 'answers', 'information_gap'], 'answer'],
  ] as const)('%j is of the type %s', (pointer, type) => {
    expect(fieldAt(pointer, design)?.type).toBe(type);
  });

  test.each([
    [['x_a']],
    [['programme', 'x_a']],
    [['answers', 'x_a']],
    [['responses', 1, 'answers', 'y_a']],
    [['patterns', 0, 'x_a', 'answers']],
  ] as const)('%j is no field', (pointer) => {
    expect(fieldAt(pointer, design)).toBeUndefined();
  });

  test('is in no list of fields, since no schema can name it', () => {
    expect(fieldsAt(['patterns', 0, 'answers']).filter(({ key }) => key.startsWith('x_'))).toEqual([]);
  });
});
