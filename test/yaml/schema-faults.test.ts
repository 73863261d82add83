import { readFileSync } from 'node:fs';
import { validate } from '@cfworker/json-schema';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { toJsonPointer } from '../../src/yaml/pointer.ts';
import { schemaFaults } from '../../src/yaml/schema-faults.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const schemaOf = (name: string) => JSON.parse(read(name)) as { definitions?: Record<string, object> };
const PASSING_ON =
  /^(?:properties|patternProperties|additionalProperties|propertyNames|items|allOf|anyOf|oneOf|if|\$ref)$/;

/** What another interpreter of JSON Schema says of the same data. */
function byOther(data: unknown, schema: { definitions?: Record<string, object> }): string[] {
  const lookup = Object.fromEntries(
    Object.entries(schema.definitions ?? {}).map(([name, node]) => [`#/definitions/${name}`, node]),
  );
  const { errors } = validate(data, schema, '7', lookup, false);
  return errors
    .filter(({ keyword }) => !PASSING_ON.test(keyword))
    .map(({ keyword, keywordLocation, instanceLocation, error }) => {
      const place = decodeURIComponent(instanceLocation.slice(1));
      if (keyword === 'false') return `unknown-key ${place}`;
      if (keywordLocation.includes('/propertyNames/')) return `key-form ${place}`;
      return `${keyword} ${place}${keyword === 'required' ? (/"([^"]+)"/.exec(error)?.[1] ?? '') : ''}`;
    })
    .sort();
}

const bySelf = (data: unknown, schema: object): string[] =>
  schemaFaults(data, schema)
    .map(({ keyword, pointer, missing }) => `${keyword} ${toJsonPointer(pointer)}${missing ?? ''}`)
    .sort();

const OTHERS: readonly unknown[] = ['', 'other', 3, -1.5, true, [], {}, ['x', 'x'], { x_a: 1 }, [{ b: 1 }]];

/** Every value of some data replaced by others, one after the other, and every key renamed. */
function* spoilings(data: object, where = ''): Generator<[string, () => void]> {
  const group = data as Record<string, unknown>;
  for (const [i, [key, value]] of Object.entries(group).entries()) {
    const other = OTHERS[(i + where.length) % OTHERS.length];
    group[key] = other;
    yield [
      `${where}/${key}=${JSON.stringify(other)}`,
      () => {
        group[key] = value;
      },
    ];
    if (!Array.isArray(data)) {
      delete group[key];
      group[`${key} ~/`] = value;
      yield [
        `${where}/+${key}`,
        () => {
          delete group[`${key} ~/`];
          group[key] = value;
        },
      ];
    }
    if (value !== null && typeof value === 'object') yield* spoilings(value, `${where}/${key}`);
  }
}

describe('schemaFaults', () => {
  it.each([
    ['schemas/design.schema.json', 'examples/fair-season.ctip.yaml', 17],
    ['schemas/knowledge.schema.json', 'knowledge/displacement.yaml', 17],
    ['schemas/knowledge.schema.json', 'knowledge/activities/awareness.yaml', 53],
    ['schemas/house-rules.schema.json', 'examples/house-rules/northern-sea-fund.yaml', 2],
  ])('says by %s of a spoilt %s what another interpreter says', { timeout: 120_000 }, (schemaName, name, step) => {
    const schema = schemaOf(schemaName);
    const data = parse(read(name)) as object;
    const start = bySelf(data, schema);
    let seen = 0;
    let faults = 0;
    for (const [where, undo] of spoilings(data)) {
      if (seen++ % step === 0) {
        const own = bySelf(data, schema);
        expect([where, own]).toEqual([where, byOther(data, schema)]);
        faults += own.length;
      }
      undo();
    }
    expect(faults).toBeGreaterThan(50);
    expect(bySelf(data, schema)).toEqual(start);
  });

  it('says what was asked', () => {
    const schema = {
      properties: {
        a: { maxLength: 2 },
        b: { propertyNames: { pattern: '^x' } },
        c: { not: { required: ['d'] } },
      },
      required: ['e'],
    };
    expect(schemaFaults({ a: 'abc', b: { y: 1 }, c: { d: 1 } }, schema)).toEqual([
      { keyword: 'required', pointer: [], missing: 'e', asked: ['e'] },
      { keyword: 'maxLength', pointer: ['a'], asked: 2 },
      { keyword: 'not', pointer: ['c'], asked: { required: ['d'] } },
      { keyword: 'key-form', pointer: ['b', 'y'], asked: { pattern: '^x' } },
    ]);
  });

  it('says no more of what nobody can mend in a day, and never gives up', () => {
    const data = Array.from({ length: 200_000 }, (_, i) => ({ a: i, b: i, c: i }));
    const schema = { items: { properties: { a: { type: 'string' }, b: { type: 'string' } } } };
    expect(schemaFaults(data, schema)).toHaveLength(10_000);
    expect(schemaFaults([...data.map(() => ({})), { a: 1 }], schema)).toEqual([
      { keyword: 'type', pointer: [200_000, 'a'], asked: 'string' },
    ]);
  });

  it('refuses a schema with a keyword that it does not know, so that nothing passes unseen', () => {
    expect(() => schemaFaults('a', { oneOf: [] })).toThrow('no check of "oneOf"');
  });
});
