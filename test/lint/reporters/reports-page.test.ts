import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FORMATS } from '../../../src/lint/reporters/index.ts';
import { finding, report, written } from './sample.ts';

const page = readFileSync(new URL('../../../docs/reports.md', import.meta.url), 'utf8');
const files = [report([finding()])];

it('docs/reports.md speaks of every format', () => {
  expect([...page.matchAll(/^## (\w+)$/gm)].map(([, name]) => name).filter((name) => name !== 'Choosing')).toEqual(
    FORMATS,
  );
});

it.each(['pretty', 'compact', 'github', 'markdown', 'junit'] as const)(
  'docs/reports.md shows %s as it is',
  async (format) => {
    expect(page).toContain(`\n${await written(format, files, { width: 80 })}`);
  },
);

it('docs/reports.md shows the objects of json and sarif as they are', async () => {
  const blocks = [...page.matchAll(/```json\n(.*?)```/gs)].map(([, text = '']) => JSON.parse(text));
  const json = JSON.parse(await written('json', files));
  const { results } = JSON.parse(await written('sarif', files)).runs[0];
  expect(blocks).toEqual([json, results[0]]);
});
