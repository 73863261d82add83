import { describe, expect, test } from 'vitest';
import type { Design, ListActivityType } from '../../src/design/design.generated.ts';
import { setValue } from '../../src/design/edit-design.ts';
import { type Field, fieldsAt } from '../../src/design/fields.ts';
import { readDesign } from '../../src/design/read-design.ts';
import { answerStep } from '../../src/interview/answer.ts';
import { conditionHolds } from '../../src/interview/needs.ts';
import { planInterview } from '../../src/interview/plan.ts';
import { SECTIONS } from '../../src/interview/script.ts';
import type { Step } from '../../src/interview/step.ts';
import { isTriggered } from '../../src/interview/triggers.ts';
import type { Pointer } from '../../src/yaml/pointer.ts';
import { knowledge } from '../support/knowledge.ts';
import { schemaErrors } from '../support/schema-errors.ts';
import { answerAll, sampleAnswer } from './sample-answers.ts';

const designOf = (...types: ListActivityType[]): Design =>
  ({ ctip: 1, responses: types.map((type) => ({ type })) }) as Design;
const numbers = (steps: readonly Step[]) =>
  [...new Set(steps.flatMap(({ number }) => number ?? []))].sort((a, b) => a - b);
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const open = (steps: readonly Step[]) => steps.filter(({ state }) => state === 'open');

/** Type, first and last of its five questions (core-questions.md). */
const TYPES: readonly [ListActivityType, number, number][] = [
  ['awareness', 26, 30],
  ['livelihoods', 31, 35],
  ['legal-framework', 36, 40],
  ['criminal-justice', 41, 45],
  ['identification-referral', 46, 50],
  ['support-solutions', 51, 55],
  ['national-plan', 56, 60],
];

describe('the questions of a concept', () => {
  test.each(TYPES)('%s: the 25 of every design and its own five', (type, from, to) => {
    const plan = planInterview(designOf(type), knowledge, 'concept');
    expect(numbers(plan)).toEqual([...range(1, 25), ...range(from, to)]);
  });

  test('two types make 35 questions, "other" has none of its own', () => {
    expect(numbers(planInterview(designOf('awareness', 'national-plan', 'other'), knowledge, 'concept'))).toEqual([
      ...range(1, 30),
      ...range(56, 60),
    ]);
    expect(numbers(planInterview(designOf('other'), knowledge, 'concept'))).toEqual(range(1, 25));
  });

  test('every question says why it is asked', () => {
    const plan = planInterview(designOf(...TYPES.map(([type]) => type)), knowledge, 'concept');
    expect(plan.filter(({ number, why }) => number !== undefined && !why).map(({ key }) => key)).toEqual([]);
  });

  test('the sections come in their order', () => {
    const plan = planInterview(designOf('awareness'), knowledge, 'concept');
    const order = [...new Set(plan.map(({ section }) => section))];
    expect(order).toEqual(SECTIONS.map(({ id }) => id).filter((id) => id !== 'delivery'));
  });
});

describe('the rest from proposal on', () => {
  const keys = (stage: 'concept' | 'proposal') =>
    new Set(planInterview(designOf('awareness', 'criminal-justice'), knowledge, stage).map(({ key }) => key));

  test('questions of stage proposal and prompts with a home of their own come after their parent', () => {
    for (const key of [
      'pattern.earnings',
      'pattern.season',
      'pattern.norms',
      'awareness.pretest',
      'criminal-justice.fair_trial',
      'learning.failure_condition',
    ]) {
      expect([key, keys('concept').has(key), keys('proposal').has(key)]).toEqual([key, false, true]);
    }
    const ids = planInterview(designOf('awareness'), knowledge, 'proposal').map(({ key }) => key);
    expect(ids.indexOf('pattern.season')).toBeGreaterThan(ids.indexOf('pattern.places_and_journey'));
    expect(ids.indexOf('pattern.season')).toBeLessThan(ids.indexOf('pattern.recruitment'));
  });

  test('a trigger that the design decides against is not asked', () => {
    const plan = planInterview(designOf('awareness'), knowledge, 'proposal');
    expect(plan.map(({ key }) => key)).not.toContain('pattern.earnings');
  });

  test('fields without a question are worded by the statement whose home they are', () => {
    const design = { ...designOf('support-solutions') };
    const plan = planInterview(design, knowledge, 'proposal');
    const payment = plan.find(({ id }) => id === 'safeguarding/consent/payment');
    expect(payment?.text).toBe(knowledge.safeguarding().statements.find(({ code }) => code === 'SG-IC7')?.text);
  });
});

describe('what is asked depends on what stands in the file', () => {
  const steps = (design: object, stage: 'concept' | 'proposal' = 'concept') =>
    planInterview(design as Design, knowledge, stage);
  const find = (plan: readonly Step[], id: string) => plan.find((step) => step.id === id);

  test('a value and a marker are no longer open; a placeholder is', () => {
    const plan = steps({ ctip: 1, programme: { title: 'tbd', start: { not_known_yet: null }, end: '2030' } });
    expect(find(plan, 'programme/title')?.state).toBe('open');
    expect(find(plan, 'programme/start')?.state).toBe('known-unknown');
    expect(find(plan, 'programme/end')?.state).toBe('answered');
  });

  test('a marker on a list speaks for its entries', () => {
    const plan = steps({
      ctip: 1,
      landscape: { does_not_apply: 'Nobody else works here, as two ministries confirm.' },
    });
    expect(find(plan, 'landscape/0/who')?.state).toBe('answered');
  });

  test('the second target group of another type is asked only when it is wanted', () => {
    const design = {
      ...designOf('awareness'),
      target_groups: [{ id: 'TG1', name: 'a' }],
      responses: [{ type: 'awareness', target_groups: ['TG1'] }],
    };
    expect(find(steps(design), 'target_groups/TG2/name')).toBeUndefined();
    const more = planInterview(design as unknown as Design, knowledge, 'concept', {
      more: [{ list: ['target_groups'] }],
    });
    expect(find(more, 'target_groups/TG2/name')?.also).toEqual([
      { pointer: ['responses', 0, 'target_groups'], value: ['TG1', 'TG2'] },
    ]);
  });

  test('officials are not asked for sex and ages', () => {
    const group = (actor: string) => ({
      ...designOf('criminal-justice'),
      target_groups: [{ id: 'TG1', actor }],
      responses: [{ type: 'criminal-justice', target_groups: ['TG1'] }],
    });
    expect(find(steps(group('mandated-to-act')), 'target_groups/TG1/sex')).toBeUndefined();
    expect(find(steps(group('people-at-risk')), 'target_groups/TG1/sex')?.state).toBe('open');
  });

  test('each response without an outcome gets one to be begun, with ids that do not clash', () => {
    const ids = steps(designOf('awareness', 'livelihoods')).map(({ id }) => id);
    expect(ids).toContain('logframe/outcomes/OC1/statement');
    expect(ids).toContain('logframe/outcomes/OC2/statement');
    expect(ids).toContain('logframe/outcomes/OC1/outputs/OP1.1/activities/A1.1.1/kind');
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('what may stay empty is not asked again once its entry is complete', () => {
    const perpetrators = (card: object) => ({ ctip: 1, patterns: [{ id: 'TP1', perpetrators: [card] }] });
    expect(find(steps(perpetrators({ role: 'recruiter' })), 'patterns/TP1/perpetrators/0/who')?.state).toBe('open');
    expect(
      find(steps(perpetrators({ role: 'recruiter', kind: 'broker' })), 'patterns/TP1/perpetrators/0/who'),
    ).toBeUndefined();
  });

  test('"the harm cannot move" answers every displacement channel', () => {
    const plan = steps({
      ...designOf('awareness'),
      displacement: [{ id: 'D1', channel: 'none', what: 'It moves nobody.' }],
    });
    expect(open(plan).filter(({ form }) => form === 'channel')).toEqual([]);
    const one = steps({
      ...designOf('awareness'),
      displacement: [{ id: 'D1', channel: 'route', likelihood: 'low', what: 'x' }],
    });
    expect(open(one).filter(({ form }) => form === 'channel')).toHaveLength(6);
  });

  test('the channels that the library holds likelier come first', () => {
    const channels = steps(designOf('awareness')).flatMap(({ channel }) => channel ?? []);
    const row = knowledge.displacement().likelihood.find(({ type }) => type === 'awareness');
    expect(row?.[channels[0] as 'location']).toBe('high');
    expect(channels).toHaveLength(7);
  });
});

describe('an interview that is gone through', () => {
  test.each(TYPES)(
    '%s: asks the core questions and the facts of the programme, and ends with a valid file',
    (type) => {
      let text = 'ctip: 1\n';
      const others = new Set<string>();
      const left = new Set<string>();
      for (let turn = 0; turn < 400; turn++) {
        const file = readDesign(text);
        if (!file.data) throw new Error(`${file.problems[0]?.message}\n${text}`);
        const step = open(planInterview(file.data, knowledge, 'concept')).find(({ id }) => !left.has(id));
        if (!step) break;
        if (step.number === undefined) others.add(step.key.split('.')[0] ?? '');
        const answer =
          step.form === 'types' ? ({ kind: 'value', value: [type] } as const) : sampleAnswer(step, file.data);
        if (!answer) left.add(step.id);
        else
          for (const { pointer, value } of answerStep(step, answer, file.data)) text = setValue(text, pointer, value);
      }
      const { data, problems } = readDesign(text);
      expect([...others]).toEqual(['stage', 'programme']);
      expect([...left]).toEqual([]);
      expect(problems.filter(({ severity }) => severity !== 'note')).toEqual([]);
      expect(schemaErrors(data)).toEqual([]);
    },
    60_000,
  );

  test('at proposal, too, it comes to an end and fits the schema', () => {
    const { design } = answerAll(designOf('support-solutions'), 'proposal');
    expect(open(planInterview(design, knowledge, 'proposal'))).toEqual([]);
    expect(schemaErrors(design)).toEqual([]);
  }, 120_000);

  test('"I don\'t know yet" to everything leaves open points and no open question that could take one', () => {
    const { design } = answerAll(designOf('awareness'), 'concept', (step, here) =>
      step.unknownAt ? { kind: 'not-known-yet', text: 'the institute, by May' } : sampleAnswer(step, here),
    );
    const plan = planInterview(design, knowledge, 'concept');
    expect(open(plan)).toEqual([]);
    expect(plan.some(({ state }) => state === 'known-unknown')).toBe(true);
    expect(schemaErrors(design)).toEqual([]);
  }, 60_000);

  test('leaving and coming back goes on at the first open question', () => {
    let turns = 0;
    const { design, asked } = answerAll(designOf('awareness'), 'concept', (step, here) =>
      turns++ < 30 ? sampleAnswer(step, here) : undefined,
    );
    const first = open(planInterview(design, knowledge, 'concept'))[0];
    expect(first?.id).toBe(asked[30]?.id);
  }, 60_000);
});

test('every condition of the schema and every trigger of the knowledge has a test', () => {
  const visit = (pointer: Pointer, depth: number): void => {
    for (const field of fieldsAt(pointer)) check(field, pointer, depth);
  };
  const check = (field: Field, pointer: Pointer, depth: number): void => {
    expect(() => conditionHolds(field, { ctip: 1 } as Design, pointer)).not.toThrow();
    if (depth > 8) return;
    if (field.type === 'group') visit([...pointer, field.key], depth + 1);
    if (field.type === 'entries') visit([...pointer, field.key, 0], depth + 1);
  };
  visit([], 0);
  for (const { when } of knowledge.questions()) expect(() => isTriggered(when, { ctip: 1 } as Design)).not.toThrow();
});
