import { expect, it } from 'vitest';
import { gatherOpenFields } from '../../src/lint/gather-open-fields.ts';
import type { Report } from '../../src/lint/rule.ts';
import type { Pointer } from '../../src/yaml/pointer.ts';

const entry = (at: Pointer, name: string, fields: readonly string[], message = 'entry'): Report => ({
  at,
  message,
  args: { entry: name, fields },
  missing: fields.map((field) => [...at, field]),
});
const OUTPUT = (outcome: number) => ['logframe', 'outcomes', outcome, 'outputs', 0] as const;
const said = (reports: readonly Report[]) =>
  gatherOpenFields(reports).map(({ at, message, args }) => ({ at, message, args }));

it('entries of one list that lack the same are one report, at the list', () => {
  const [gathered, ...others] = gatherOpenFields([
    entry(['target_groups', 0], 'TG1', ['size', 'left_out']),
    entry(['target_groups', 2], 'TG3', ['size', 'left_out']),
  ]);
  expect(others).toEqual([]);
  expect(gathered).toEqual({
    at: ['target_groups'],
    message: 'entries',
    args: { list: 'target_groups', entries: ['TG1', 'TG3'], fields: ['size', 'left_out'] },
    related: [
      ['target_groups', 0],
      ['target_groups', 2],
    ],
    missing: [
      ['target_groups', 0, 'size'],
      ['target_groups', 0, 'left_out'],
      ['target_groups', 2, 'size'],
      ['target_groups', 2, 'left_out'],
    ],
  });
});

it('an entry that lacks something else, or alone, stays as it is', () => {
  const reports = [entry(['risks', 0], 'R1', ['owner']), entry(['risks', 1], 'R2', ['owner', 'text'])];
  expect(gatherOpenFields(reports)).toEqual(reports);
});

it('lists within lists are one, told apart by what they hold', () => {
  const outputs = [0, 1].map((i) => entry(OUTPUT(i), `OP${i + 1}.1`, ['framework']));
  const activities = [0, 1].map((i) => entry([...OUTPUT(i), 'activities', 0], `A${i + 1}.1.1`, ['framework']));
  const at = ['logframe', 'outcomes'];
  expect(said([...outputs, ...activities])).toEqual([
    {
      at,
      message: 'entries',
      args: { list: 'logframe.outcomes.outputs', entries: ['OP1.1', 'OP2.1'], fields: ['framework'] },
    },
    {
      at,
      message: 'entries',
      args: { list: 'logframe.outcomes.outputs.activities', entries: ['A1.1.1', 'A2.1.1'], fields: ['framework'] },
    },
  ]);
});

it('sections are never joined, and responses keep their own words', () => {
  const sections = ['risks', 'learning'].map(
    (section): Report => ({ at: [section], message: 'section', args: { section } }),
  );
  expect(gatherOpenFields(sections)).toEqual(sections);
  const responses = [0, 1].map((i) =>
    entry(['responses', i], i === 0 ? 'awareness' : 'livelihoods', ['answers'], 'response'),
  );
  expect(said(responses)).toEqual([
    {
      at: ['responses'],
      message: 'responses',
      args: { list: 'responses', entries: ['awareness', 'livelihoods'], fields: ['answers'] },
    },
  ]);
});
