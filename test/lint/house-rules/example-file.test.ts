import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { VOCABULARY } from '../../../src/lint/house-rules/checks/vocabulary.ts';
import { readRuleFile } from '../../../src/lint/house-rules/read-rule-file.ts';
import { tryExamples } from '../../../src/lint/house-rules/try-examples.ts';
import { lintFile } from '../../../src/lint/lint-file.ts';
import { asCatalogued } from '../../../src/lint/rule-set.ts';

const root = new URL('../../../', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, root), 'utf8');
const EXAMPLE = text('examples/house-rules/northern-sea-fund.yaml');
const file = readRuleFile(EXAMPLE, 'fund.yaml');

it('has no problem, for ctip and for an editor', () => {
  expect(file.problems).toEqual([]);
  const published = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false }).compile(
    JSON.parse(text('schemas/house-rules.schema.json')),
  );
  expect(published(parse(EXAMPLE)) ? [] : published.errors).toEqual([]);
});

it.each(file.rules.map((placed) => [placed.rule.id, placed] as const))('%s does what its examples say', (_, placed) => {
  expect(tryExamples(placed)).toEqual([]);
});

it('shows the whole vocabulary but what is its twin', () => {
  const used = Object.keys(VOCABULARY).filter((name) => new RegExp(`\\b${name}: `).test(EXAMPLE));
  expect(used.sort()).toEqual(
    Object.keys(VOCABULARY)
      .filter((name) => name !== 'includes_any')
      .sort(),
  );
  expect(file.rules.length).toBeGreaterThanOrEqual(8);
});

it('finds nothing in the exemplary design, which was made for this fund', () => {
  const rules = asCatalogued(file.rules.map(({ rule }) => rule));
  const { findings } = lintFile(text('examples/fair-season.ctip.yaml'), { rules });
  expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
});
