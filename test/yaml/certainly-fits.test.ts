import { readFileSync } from 'node:fs';
import { validate } from '@cfworker/json-schema';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { certainlyFits } from '../../src/yaml/certainly-fits.ts';
import { schemaErrors } from '../support/schema-errors.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const designSchema = JSON.parse(read('schemas/design.schema.json')) as object;
const knowledgeSchema = JSON.parse(read('schemas/knowledge.schema.json')) as object;

/** Schemas of one keyword each, with what fits them and what does not. */
const TABLE: readonly (readonly [schema: object | boolean, fitting: readonly unknown[], other: readonly unknown[]])[] =
  [
    [{ type: 'string' }, ['', 'a'], [1, null, true, [], {}]],
    [{ type: ['integer', 'null'] }, [0, -3, null], [1.5, '1', false]],
    [{ type: 'number' }, [1.5, 2], ['2', Number.NaN, Number.POSITIVE_INFINITY]],
    [{ const: 'a' }, ['a'], ['b', 0]],
    [{ enum: ['a', 1] }, ['a', 1], ['1', 'b', ['a']]],
    [{ minLength: 2, maxLength: 3 }, ['ab', '\u{1f600}\u{1f600}', 7], ['a', '\u{1f600}', 'abcd']],
    [{ pattern: '^a[0-9]$' }, ['a1', 7], ['a', 'ba1']],
    [{ minimum: 1, maximum: 3 }, [1, 3, '9'], [0, 4]],
    [{ minItems: 1, maxItems: 2 }, [['a'], 'x'], [[], [1, 2, 3]]],
    [{ items: { type: 'string' } }, [[], ['a']], [[1], ['a', null]]],
    [{ uniqueItems: true }, [['a', 'b']], [['a', 'a']]],
    [{ required: ['a'] }, [{ a: 1 }, 'x'], [{}, { b: 1 }]],
    [{ minProperties: 1 }, [{ a: 1 }], [{}]],
    [{ propertyNames: { pattern: '^[a-z]+$' } }, [{ a: 1 }], [{ A: 1 }]],
    [{ properties: { a: { type: 'string' } } }, [{ a: 'x' }, { b: 1 }], [{ a: 1 }]],
    [
      { properties: { a: {} }, patternProperties: { '^x_': { type: 'string' } }, additionalProperties: false },
      [{ a: 1, x_b: 'c' }],
      [{ b: 1 }, { x_b: 1 }, { toString: 1 }],
    ],
    [{ additionalProperties: { type: 'string' } }, [{ a: 'x' }], [{ a: 1 }]],
    [{ allOf: [{ minimum: 1 }, { maximum: 2 }] }, [1], [0, 3]],
    [{ anyOf: [{ type: 'string' }, { minimum: 5 }] }, ['a', 5], [4]],
    [{ not: { required: ['a'] } }, [{}], [{ a: 1 }]],
    [
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      { if: { properties: { a: { const: 1 } } }, then: { required: ['b'] }, else: { required: ['c'] } },
      [{ a: 1, b: 1 }, { b: 1 }, { a: 2, c: 1 }],
      [{ a: 1 }, { a: 2, b: 1 }],
    ],
    // Nothing beside a reference counts.
    [{ definitions: { a: { type: 'string' } }, $ref: '#/definitions/a', minLength: 5 }, ['a'], [1]],
    [false, [], [1]],
  ];

describe('certainlyFits', () => {
  it.each(TABLE)('reads %j', (schema, fitting, other) => {
    for (const value of fitting)
      expect([value, certainlyFits(value, { allOf: [schema], ...definitionsOf(schema) })]).toEqual([value, true]);
    for (const value of other)
      expect([value, certainlyFits(value, { allOf: [schema], ...definitionsOf(schema) })]).toEqual([value, false]);
  });

  it('is not certain of what it does not look at, not even below a denial', () => {
    for (const schema of [
      { contains: { type: 'string' } },
      { format: 'date' },
      { enum: [['a']] },
      { $ref: '#/definitions/none' },
      { items: [{ type: 'string' }] },
    ]) {
      expect(certainlyFits(['a'], schema)).toBe(false);
      expect(certainlyFits([1], { not: schema })).toBe(false);
    }
    expect(certainlyFits([{}, {}], { uniqueItems: true })).toBe(false);
    expect(certainlyFits(Number.NaN, { not: { type: 'number' } })).toBe(false);
  });

  it('fits the examples, so that the interpreter is never asked', () => {
    for (const name of ['fair-season'])
      expect(certainlyFits(parse(read(`examples/${name}.ctip.yaml`)), designSchema)).toBe(true);
    for (const name of ['displacement', 'word-lists', 'activities/awareness'])
      expect([name, certainlyFits(parse(read(`knowledge/${name}.yaml`)), knowledgeSchema)]).toEqual([name, true]);
  });

  it('says of every spoilt design what ajv says', { timeout: 60_000 }, () => {
    const design = parse(read('examples/fair-season.ctip.yaml')) as object;
    let refused = 0;
    let accepted = 0;
    let seen = 0;
    for (const undo of spoilings(design)) {
      if (seen++ % 5 === 0) {
        const fits = certainlyFits(design, designSchema);
        expect([undo.where, fits]).toEqual([undo.where, schemaErrors(design).length === 0]);
        if (fits) accepted++;
        else refused++;
      }
      undo();
    }
    expect(schemaErrors(design)).toEqual([]);
    // Both happen, hundreds of times.
    expect(Math.min(refused, accepted)).toBeGreaterThan(400);
  });

  it('says of spoilt knowledge what the interpreter says', { timeout: 60_000 }, () => {
    const knowledge = parse(read('knowledge/displacement.yaml')) as object;
    const lookup = Object.fromEntries(
      Object.entries((knowledgeSchema as { definitions: Record<string, object> }).definitions).map(([name, node]) => [
        `#/definitions/${name}`,
        node,
      ]),
    );
    let seen = 0;
    for (const undo of spoilings(knowledge)) {
      if (seen++ % 7 === 0) {
        const fits = certainlyFits(knowledge, knowledgeSchema);
        expect([undo.where, fits]).toEqual([undo.where, validate(knowledge, knowledgeSchema, '7', lookup, true).valid]);
      }
      undo();
    }
    expect(seen).toBeGreaterThan(1000);
  });
});

const definitionsOf = (schema: object | boolean) =>
  typeof schema === 'object' && 'definitions' in schema ? { definitions: schema.definitions } : {};

type Undo = (() => void) & { where: string };

const OTHERS: readonly unknown[] = [
  '',
  'other',
  3,
  -1.5,
  null,
  true,
  [],
  {},
  ['x', 'x'],
  { not_known_yet: null },
  { x_a: 1 },
];

/** Spoils one place after the other in several ways; each is to be undone before the next. */
function* spoilings(data: object, where = ''): Generator<Undo> {
  const group = data as Record<string, unknown>;
  const undo = (how: string, restore: () => void): Undo => Object.assign(restore, { where: `${where} ${how}` });
  for (const [i, [key, value]] of Object.entries(group).entries()) {
    for (const other of [OTHERS[(i + where.length) % OTHERS.length], OTHERS[(i * 3 + 1) % OTHERS.length]]) {
      group[key] = other;
      yield undo(`${key}=${JSON.stringify(other)}`, () => {
        group[key] = value;
      });
    }
    if (!Array.isArray(data)) {
      delete group[key];
      yield undo(`-${key}`, () => {
        group[key] = value;
      });
      group[`${key}_`] = value;
      yield undo(`+${key}_`, () => {
        delete group[`${key}_`];
      });
    }
    if (value !== null && typeof value === 'object') yield* spoilings(value, `${where}/${key}`);
  }
}
