import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addressOf, resolveAddress } from '../../src/design/address.ts';
import type { Design } from '../../src/design/design.generated.ts';
import { lintDesign } from '../../src/lint/engine.ts';
import { asCatalogued } from '../../src/lint/rule-set.ts';
import { RULES } from '../../src/lint/rules/registry.generated.ts';
import { isWithin } from '../../src/yaml/pointer.ts';
import { wordsFor } from '../support/knowledge.ts';

const design = parse(`
ctip: 1
programme: {title: Fair contracts, places: [{country: NP}]}
responses: [{type: awareness, answers: {pretest: Done.}}]
logframe:
  outcomes:
    - id: OC1
      indicators: [{id: OC1-I1, baseline: {value: 3}}]
      outputs: [{id: OP1.1, activities: [{id: A1.1.1}]}]
`) as Design;

describe('resolveAddress', () => {
  it.each([
    ['OC1-I1.baseline', ['logframe', 'outcomes', 0, 'indicators', 0, 'baseline']],
    ['OP1.1', ['logframe', 'outcomes', 0, 'outputs', 0]],
    ['A1.1.1.start', ['logframe', 'outcomes', 0, 'outputs', 0, 'activities', 0, 'start']],
    ['awareness.answers.pretest', ['responses', 0, 'answers', 'pretest']],
    ['evaluation', ['evaluation']],
    ['evaluation.comparison', ['evaluation', 'comparison']],
    ['safeguarding.disclosure_path.steps', ['safeguarding', 'disclosure_path', 'steps']],
    ['OC9', undefined],
    ['evaluatoin', undefined],
    ['evaluation.comparisn', undefined],
    ['programme.title.text', undefined],
  ] as const)('%s', (address, pointer) => {
    expect(resolveAddress(design, address)).toEqual(pointer);
  });
});

it('the address of a place leads to it, without positions of lists', () => {
  expect(addressOf(design, ['logframe', 'outcomes', 0, 'indicators', 0, 'baseline', 'value'])).toBe(
    'OC1-I1.baseline.value',
  );
  expect(addressOf(design, ['programme', 'places', 0, 'country'])).toBe('programme.places');
  expect(addressOf(design, ['responses', 0, 'answers'])).toBe('awareness.answers');
  expect(addressOf(design, [])).toBe('');
});

it('whatever the linter finds can be accepted at the place that it names', () => {
  for (const file of ['mtv-exit', 'ghana-compact']) {
    const text = readFileSync(new URL(`../../examples/${file}.ctip.yaml`, import.meta.url), 'utf8');
    const example = parse(text) as Design;
    const found = lintDesign(example, { rules: asCatalogued(RULES), stage: 'approval', words: wordsFor });
    const lost = found.filter(({ element, pointer }) => {
      const place = resolveAddress(example, element);
      // A place within a list without ids has the address of the list.
      return !place || !isWithin(pointer, place);
    });
    expect(lost.map(({ rule, element }) => `${rule} ${element}`)).toEqual([]);
  }
});
