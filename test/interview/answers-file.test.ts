import { describe, expect, test } from 'vitest';
import { readDesign } from '../../src/design/read-design.ts';
import { renderDesign } from '../../src/design/render-yaml.ts';
import { designFromAnswers } from '../../src/interview/answers-file.ts';
import { planInterview } from '../../src/interview/plan.ts';
import { knowledge } from '../support/knowledge.ts';
import { completeAnswers as complete } from './answers-example.ts';

const from = (source: string) => designFromAnswers(source, knowledge);
const without = (key: string) =>
  complete.replace(new RegExp(`^${key.replace('.', '\\.')}:.*\\n(?:[ ].*\\n)*`, 'm'), '');

describe('a complete answers file', () => {
  const { design, problems, missing } = from(complete);

  test('becomes a design that is valid and complete as a concept', () => {
    expect(problems).toEqual([]);
    expect(missing).toEqual([]);
    const read = readDesign(renderDesign(design));
    expect(read.problems).toEqual([]);
    expect(read.data).toEqual(design);
  });

  test('puts each answer into its home', () => {
    expect(design.patterns).toEqual([expect.objectContaining({ id: 'TP1', form: ['forced-labour'] })]);
    expect(design.target_groups).toEqual([expect.objectContaining({ id: 'TG1', fit_percent: 75 })]);
    expect(design.services).toEqual([expect.objectContaining({ id: 'SV1', conditions: ['none'] })]);
    expect(design.knowledge_used).toEqual([expect.objectContaining({ id: 'K1', year: 2024 })]);
    expect(design.programme).toEqual(
      expect.objectContaining({ budget: { currency: 'EUR', total: 820000, evaluation: 60000 } }),
    );
    const [outcome] = (design.logframe as { outcomes: Record<string, unknown>[] }).outcomes;
    expect(outcome?.outputs).toEqual([
      {
        id: 'OP1.1',
        activities: [{ id: 'A1.1.1', kind: 'service', statement: 'A licence check at both terminals', service: 'SV1' }],
      },
    ]);
    expect(outcome?.barriers).toHaveLength(2);
    expect(outcome?.assumptions).toEqual([expect.objectContaining({ id: 'OC1-A1' })]);
  });
});

describe('what is missing', () => {
  test('is named by key, number and question, all of it at once', () => {
    const { missing } = from(without('pattern.control').replace(/^awareness\.information_gap.*\n/m, ''));
    expect(missing).toEqual([
      {
        key: 'pattern.control',
        number: 7,
        text: 'What keeps them from leaving?',
        scope: 'TP1',
        fields: ['patterns[].control'],
      },
      expect.objectContaining({ key: 'awareness.information_gap', number: 26, scope: 'awareness' }),
    ]);
  });

  test('of an empty beginning: every essential question of a concept', () => {
    const { missing, problems } = from('activity_types: [awareness]\n');
    expect(problems).toEqual([]);
    const numbers = new Set(missing.flatMap(({ number }) => number ?? []));
    expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
    expect(missing.map(({ key }) => key)).toContain('programme.title');
  });

  test('a marker is an answer', () => {
    const source = `${without('pattern.control')}pattern.control: {not_known_yet: The survey of May will say.}\n`;
    const { missing, problems, design } = from(source);
    expect([missing, problems]).toEqual([[], []]);
    expect(planInterview(design, knowledge, 'concept').find(({ key }) => key === 'pattern.control')?.state).toBe(
      'known-unknown',
    );
  });

  test('a marker for a whole question holds for all that it asks', () => {
    const { missing, problems, design } = from(
      `${without('harm.worse_off')}harm.worse_off: {not_known_yet: 'Workshop in May.'}\n`,
    );
    expect([missing, problems]).toEqual([[], []]);
    expect(design.safeguarding).toEqual(
      expect.objectContaining({ harm_analysis: { not_known_yet: 'Workshop in May.' } }),
    );
  });
});

describe('what is wrong', () => {
  test.each([
    [
      'pattern.contrl: [debt]\n',
      'pattern.contrl',
      'There is no question "pattern.contrl".',
      'Did you mean pattern.control',
    ],
    ['livelihoods.market: x\n', 'livelihoods.market', 'which is not chosen', 'Add livelihoods to activity_types'],
    ['pattern.norms: [1, 2\n', '', 'no valid YAML', 'indentation'],
    ['risks: &a [1]\n', '', 'Anchors and tags are not allowed.', 'no anchors'],
    ['behaviour.lasts: {OC7: x}\n', 'behaviour.lasts.OC7', 'OC7', 'id'],
  ])('%s', (extra, key, message, help) => {
    const { problems } = from(complete + extra);
    expect(problems[0]).toEqual({
      line: expect.any(Number),
      key,
      message: expect.stringContaining(message),
      help: expect.stringContaining(help),
    });
  });

  test('a value that cannot stand is named with the key and line of the answers file', () => {
    const { problems } = from(complete.replace('ages: 18-45}\n  - {who: packing', 'ages: old}\n  - {who: packing'));
    const line = complete.split('\n').findIndex((text) => text.includes('first or second season')) + 1;
    expect(problems).toEqual([
      expect.objectContaining({ line, key: 'pattern.victims.0.ages', message: expect.stringContaining('"old"') }),
    ]);
  });

  test('an activity type that does not exist, with the nearest one', () => {
    const { problems } = from(complete.replace('activity_types: [awareness]', 'activity_types: [awarness]'));
    expect(problems).toContainEqual(
      expect.objectContaining({
        key: 'activity_types.0',
        message: '"awarness" is no activity type.',
        help: expect.stringContaining('Did you mean awareness?'),
      }),
    );
  });
});

describe('"not known yet" in place of an answer', () => {
  test('holds for a part of a question that has a key of its own', () => {
    const { design, problems } = from(
      'activity_types: [awareness]\npattern.overlooked: {not_known_yet: the partners say by June}\n',
    );
    expect(problems).toEqual([]);
    const [pattern] = design.patterns as { answers: unknown }[];
    expect(pattern?.answers).toEqual({ overlooked: { not_known_yet: 'the partners say by June' } });
  });

  test('is never dropped without a word', () => {
    const twice = 'patterns: [{id: TP1, demand: three exporters}]\npattern.demand: {not_known_yet: by June}';
    const { problems } = from(complete.replace(/^pattern\.demand: .*$/m, twice));
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('This marks nothing')]);
  });

  test('is said of a service by leaving it out, since no marker may stand there', () => {
    const { missing } = from(complete.replace(/, service: SV1/, ''));
    expect(missing).toEqual([]);
  });
});

describe('an answers file that is wrong', () => {
  test.each([
    ['patterns: true\n', 'This cannot stand at "patterns".'],
    ['patterns: {id: TP1}\n', 'This cannot stand at "patterns".'],
    ['programme: a title\n', 'This cannot stand at "programme".'],
    ['stage: concept\n---\nstage: proposal\n', 'The file is no valid YAML'],
    [`pattern.ways_out: ${'['.repeat(20_000)}\n`, 'nested too deeply'],
    ['pattern.form_and_sector: true\n', 'cannot stand at'],
  ])('%j is answered with what is wrong', (source, says) => {
    expect(
      from(source)
        .problems.map(({ message }) => message)
        .join('\n'),
    ).toContain(says);
  });
});
