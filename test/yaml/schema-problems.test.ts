import { describe, expect, it } from 'vitest';
import { schemaProblems } from '../../src/yaml/schema-problems.ts';

const SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['who'],
  properties: {
    who: { type: 'string', description: 'Whose list this is.', minLength: 1, maxLength: 9 },
    things: {
      type: 'array',
      description: 'What is on it.',
      minItems: 1,
      items: { $ref: '#/definitions/thing' },
    },
    named: {
      type: 'object',
      description: 'Works by their keys.',
      propertyNames: { type: 'string', pattern: '^[a-z]+$', description: 'Small letters.', examples: ['abc'] },
      additionalProperties: { type: 'object', additionalProperties: false, properties: { a: { type: 'string' } } },
    },
  },
  definitions: {
    thing: {
      type: 'object',
      description: 'A thing.',
      additionalProperties: false,
      required: ['id', 'colour'],
      properties: {
        id: { type: 'string', pattern: '^T[0-9]+$', description: 'Its name.', examples: ['T1'] },
        colour: { $ref: '#/definitions/colour' },
        year: { type: 'integer', description: 'When.', minimum: 1900, maximum: 2100 },
        text: { type: 'string' },
        tags: { type: 'array', uniqueItems: true, maxItems: 2, items: { type: 'string', pattern: '^[a-z]+$' } },
      },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      allOf: [{ if: { properties: { colour: { const: 'scarlet' } } }, then: { not: { required: ['year'] } } }],
    },
    colour: { type: 'string', description: 'How it looks; scarlet = not green.', enum: ['scarlet', 'green'] },
  },
};

const problemsOf = (data: unknown) =>
  schemaProblems(data, SCHEMA, ['id']).map(({ pointer, part, message, help }) => ({
    at: `${pointer.join('/')}${part === 'key' ? ' (key)' : ''}`,
    message,
    help,
  }));
const thing = { id: 'T1', colour: 'green' };

describe('schemaProblems', () => {
  it('has nothing to say of what fits', () => {
    expect(
      problemsOf({ who: 'us', things: [{ ...thing, year: 2000, tags: ['a', 'b'] }], named: { abc: { a: 'x' } } }),
    ).toEqual([]);
  });

  it.each([
    [{}, 'who', 'The file has no "who".', 'Expected a text: whose list this is.'],
    [{ who: '' }, 'who', 'The text of who is empty.', 'Expected a text: whose list this is.'],
    [{ who: 'everybody' + 's' }, 'who', 'The text of who has more than 9 characters.', 'Shorten it.'],
    [{ who: ['us'] }, 'who', 'A list cannot stand at who.', 'Expected a text: whose list this is.'],
    [
      { who: 2024 },
      'who',
      '"2024" cannot stand at who.',
      'Expected a text: whose list this is. Put it in double quotes.',
    ],
    [
      { who: 'us', thigns: [] },
      'thigns (key)',
      'There is no key "thigns" at the top level. Did you mean "things"?',
      'The keys are who, things, named.',
    ],
    [{ who: 'us', things: [] }, 'things', 'The list things is empty.', 'Expected a list: what is on it.'],
    [{ who: 'us', things: {} }, 'things', 'A group of keys cannot stand at things.', 'Expected a list: what is on it.'],
    [
      { who: 'us', things: [{ id: 'T1' }] },
      'things/0/colour',
      'T1 has no "colour".',
      'Expected one of scarlet, green. How it looks; scarlet = not green.',
    ],
    [
      { who: 'us', things: [{ ...thing, colour: 'gren' }] },
      'things/0/colour',
      '"gren" cannot stand at T1.colour. Did you mean "green"?',
      'Expected one of scarlet, green. How it looks; scarlet = not green.',
    ],
    [
      { who: 'us', things: [{ ...thing, id: 't' }] },
      'things/0/id',
      '"t" does not have the form that "id" needs.',
      'Expected a text: its name. For example T1.',
    ],
    [
      { who: 'us', things: [{ ...thing, year: 1 }] },
      'things/0/year',
      '"1" cannot stand at T1.year.',
      'Expected a whole number from 1900 to 2100: when.',
    ],
    [
      { who: 'us', things: [{ ...thing, year: '2024' }] },
      'things/0/year',
      '"2024" cannot stand at T1.year.',
      'Expected a whole number from 1900 to 2100: when. Remove the quotation marks.',
    ],
    [
      { who: 'us', things: [{ ...thing, tags: ['a', 'a'] }] },
      'things/0/tags',
      'The list T1.tags holds the same entry twice.',
      'Keep one of the two.',
    ],
    [
      { who: 'us', things: [{ ...thing, tags: ['a', 'b', 'c'] }] },
      'things/0/tags',
      'The list T1.tags has more than 2 entries.',
      'Expected a list of texts.',
    ],
    [
      { who: 'us', things: [{ ...thing, tags: ['A'] }] },
      'things/0/tags/0',
      '"A" does not have the form that an entry of "tags" needs.',
      'Expected a text.',
    ],
    [
      { who: 'us', things: [{ id: 'T1', colour: 'scarlet', year: 2000 }] },
      'things/0',
      'T1 cannot have "year" together with what else it says.',
      'Remove "year".',
    ],
    [
      { who: 'us', named: { 'A b': {} } },
      'named/A b (key)',
      'The key "A b" does not have the form that it needs here.',
      'Expected a text: small letters. For example abc.',
    ],
    [
      { who: 'us', named: { abc: { b: 'x' } } },
      'named/abc/b (key)',
      'There is no key "b" in named.abc.',
      'The only key is a.',
    ],
  ])('%j', (data, at, message, help) => {
    expect(problemsOf(data)).toEqual([{ at, message, help }]);
  });

  it('names every missing key, and passes over what lies below a value of the wrong kind', () => {
    expect(problemsOf({ who: 'us', named: { 'A b': { b: 'x' } } }).map(({ at }) => at)).toEqual(['named/A b (key)']);
    expect(problemsOf({ things: [{}, 'x'] }).map(({ at }) => at)).toEqual([
      'who',
      'things/1',
      'things/0/id',
      'things/0/colour',
    ]);
  });
});
