import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { readDesign } from '../../src/design/read-design.ts';
import { schemaFaults } from '../../src/design/schema-faults.ts';
import { lintFile } from '../../src/lint/lint-file.ts';
import { asCatalogued } from '../../src/lint/rule-set.ts';
import { RULES } from '../../src/lint/rules/registry.generated.ts';
import { wordsFor } from '../support/knowledge.ts';
import { schemaErrors } from '../support/schema-errors.ts';

const example = readFileSync(new URL('../../examples/fair-season.ctip.yaml', import.meta.url), 'utf8');

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Replaces, renames or removes what stands at one place of a copy. */
function mutate(data: Json, steps: readonly number[], value: Json, how: 'replace' | 'rename' | 'remove'): Json {
  const copy = structuredClone(data);
  let here: Json = copy;
  for (const [i, step] of steps.entries()) {
    if (here === null || typeof here !== 'object') break;
    const keys = Object.keys(here);
    const key = keys[step % keys.length];
    if (key === undefined) break;
    const group = here as Record<string, Json>;
    const inner: Json = group[key] ?? null;
    if (i < steps.length - 1 && inner !== null && typeof inner === 'object' && Object.keys(inner).length > 0) {
      here = inner;
      continue;
    }
    if (how === 'replace') group[key] = value;
    else if (Array.isArray(here)) here.splice(Number(key), 1);
    else {
      delete group[key];
      if (how === 'rename') group[`${key}x`] = inner;
    }
    break;
  }
  return copy;
}

const values: fc.Arbitrary<Json> = fc.constantFrom<Json>(
  null,
  true,
  7,
  -1,
  2.5,
  '',
  'text',
  'yes',
  '2027-13',
  '<10',
  [],
  ['a'],
  [1],
  {},
  { not_known_yet: 'June' },
  { not_known_yet: 'June', more: 1 },
  { answer: 'x' },
  { does_not_apply: 'short' },
);
const mutation = fc.record({
  steps: fc.array(fc.nat(40), { minLength: 1, maxLength: 7 }),
  value: values,
  how: fc.constantFrom('replace' as const, 'rename' as const, 'remove' as const),
});

describe('readDesign', () => {
  it('finds nothing wrong with a full design', () => {
    expect(readDesign(example).problems).toEqual([]);
  });

  it('gives a position for every key and value', () => {
    const file = readDesign(
      'ctip: 1\nprogramme: {title: "T", start: 2027}\npatterns:\n  - id: TP1\n    form: [other]\n',
    );
    expect(file.locate(['programme'], 'key')).toEqual({ line: 2, column: 1, endLine: 2, endColumn: 10 });
    expect(file.locate(['programme', 'title'])).toEqual({ line: 2, column: 20, endLine: 2, endColumn: 23 });
    expect(file.locate(['programme', 'start'], 'key')).toEqual({ line: 2, column: 25, endLine: 2, endColumn: 30 });
    expect(file.locate(['patterns', 0])).toEqual({ line: 4, column: 9, endLine: 4, endColumn: 12 });
    expect(file.locate(['patterns', 0, 'form', 0])).toEqual({ line: 5, column: 12, endLine: 5, endColumn: 17 });
    // What is missing is shown at the entry that lacks it, and a missing section at the start of the file.
    expect(file.locate(['patterns', 0, 'victims', 3])).toEqual(file.locate(['patterns', 0]));
    expect(file.locate(['evaluation', 'scope'])).toEqual({ line: 1, column: 1, endLine: 1, endColumn: 1 });
  });

  it('passes over empty keys, and keeps an empty not_known_yet', () => {
    const file = readDesign('ctip: 1\nprogramme:\n  title:\n  summary: {not_known_yet: }\n');
    expect(file.problems).toEqual([]);
    expect(file.data).toEqual({ ctip: 1, programme: { summary: { not_known_yet: null } } });
  });

  it('agrees with ajv on whether a design fits the schema', () => {
    const data = parse(example) as Json;
    fc.assert(
      fc.property(mutation, ({ steps, value, how }) => {
        const changed = mutate(data, steps, value, how);
        expect(schemaFaults(changed).length > 0).toBe(schemaErrors(changed).length > 0);
      }),
      { numRuns: 300 },
    );
  });

  it('reports one problem for each place', () => {
    const data = parse(example) as Json;
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const changed = mutations.reduce((design, { steps, value, how }) => mutate(design, steps, value, how), data);
        const problems = readDesign(stringify(changed)).problems.filter(
          ({ rule, severity }) => rule === 'schema' && severity === 'error',
        );
        const places = problems.map(({ pointer, message }) => `${pointer.join('/')} ${message}`);
        expect(new Set(places).size).toBe(places.length);
      }),
      { numRuns: 40 },
    );
  });

  it('never throws, whatever the text', () => {
    const lint = (text: string) => lintFile(text, { rules: asCatalogued(RULES), words: wordsFor });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string().map((text) => `ctip: 1\n${text}`),
          fc.json().map((text) => `ctip: 1\nx_a: ${text}\n`),
        ),
        (text) => {
          for (const finding of lint(text).findings) expect(finding.line).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300 },
    );
    const data = parse(example) as Json;
    fc.assert(
      fc.property(mutation, ({ steps, value, how }) => {
        const { findings } = lint(stringify(mutate(data, steps, value, how)));
        expect(findings.map(({ rule }) => rule)).not.toContain('internal/rule-crashed');
      }),
      { numRuns: 60 },
    );
  });
});

describe('readDesign on a file that somebody means to choke on', () => {
  const many = (count: number, entry: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => entry(i)).join('');

  it.each([
    ['brackets', `a: ${'['.repeat(4_800_000)}`, 'The file is nested deeper than 20 levels here.'],
    ['braces', '{a: '.repeat(1_200_000), 'The file is nested deeper than 20 levels here.'],
    ['dashes', `a:\n  ${'- '.repeat(2_400_000)}`, 'The file is nested deeper than 20 levels here.'],
    [
      'faults',
      `ctip: 1\ntarget_groups:\n${many(20_000, (i) => `  - {id: TG${i + 1}, name: 5, role: x, actor: y, contact: z}\n`)}`,
      '"x" cannot stand at TG1.role.',
    ],
    [
      'keys',
      `ctip: 1\n${many(60_000, (i) => `k${i}: 1\n`)}`,
      'There is no key "k0" at the top level; ctip passes over it.',
    ],
    [
      'keys that stand twice',
      `ctip: 1\n${many(60_000, (i) => `k${i % 30_000}: 1\n`)}`,
      'The key "k0" stands twice in the same group.',
    ],
    [
      'references',
      `ctip: 1\ntarget_groups: [${many(20_000, (i) => `{id: TG${i + 1}},`)}]\nresponses: [{type: awareness, target_groups: [${many(20_000, (i) => `TG7${i + 100_000},`)}]}]\n`,
      '"target_groups: TG7100000" points to nothing: no entry has this id.',
    ],
    [
      'a long way in a circle',
      `ctip: 1\nlogframe:\n  outcomes:\n${many(20_000, (i) => `    - {id: OC${i + 1}, leads_to: [OC${i === 19_999 ? 7 : i + 2}]}\n`)}`,
      'OC7 leads to itself through its own "leads_to".',
    ],
  ])('reads %s without giving up, and in a bearable time', { timeout: 40_000 }, (_, source, message) => {
    expect(readDesign(source).problems.map((problem) => problem.message)).toContain(message);
  });
});

describe('what stands alone where a list is asked for', () => {
  it.each([
    [
      'logframe: {outcomes: [{id: OC1, activity_types: awareness}]}',
      '"awareness" cannot stand at OC1.activity_types by itself.',
      'Write it as a list: [awareness].',
    ],
    [
      'responses: [{type: awareness, target_groups: TG1}]',
      '"TG1" cannot stand at responses 1.target_groups by itself.',
      'Write it as a list: [TG1].',
    ],
  ])('is named with the list in which it should stand: %s', (source, message, help) => {
    expect(readDesign(`ctip: 1\n${source}\n`).problems[0]).toMatchObject({ message, help });
  });
});
