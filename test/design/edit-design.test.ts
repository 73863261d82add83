import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { EditError, setValue } from '../../src/design/edit-design.ts';
import { renderDesign } from '../../src/design/render-yaml.ts';
import { type Pointer, valueAt } from '../../src/yaml/pointer.ts';

const example = readFileSync(new URL('../../examples/fair-season.ctip.yaml', import.meta.url), 'utf8');

function leaves(value: unknown, pointer: Pointer = []): Pointer[] {
  if (value === null || typeof value !== 'object') return [pointer];
  return Object.entries(value).flatMap(([key, item]) =>
    leaves(item, [...pointer, Array.isArray(value) ? Number(key) : key]),
  );
}

/** How many characters at the start and at the end both texts share. */
function untouched(before: string, after: string): number {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return start + end;
}

describe('setValue', () => {
  const cases: [string, string, Pointer, unknown, string][] = [
    [
      'replaces a value and keeps the comment behind it',
      'ctip: 1 # v\nstage: concept # early\n',
      ['stage'],
      'proposal',
      'ctip: 1 # v\nstage: proposal # early\n',
    ],
    [
      'puts a new section in the order of the format',
      'ctip: 1\nstage: concept\n\n# who\ntarget_groups: []\n',
      ['programme', 'title'],
      'A title',
      'ctip: 1\nstage: concept\n\nprogramme:\n  title: A title\n\n# who\ntarget_groups: []\n',
    ],
    [
      'puts a new key after the one that comes before it',
      'ctip: 1\nprogramme:\n  title: T   # ours\n  # dates\n  start: 2027\n',
      ['programme', 'summary'],
      'Short.',
      'ctip: 1\nprogramme:\n  title: T   # ours\n  summary: Short.\n  # dates\n  start: 2027\n',
    ],
    [
      'adds a key inside a card',
      'ctip: 1\nprogramme: {title: T}\n',
      ['programme', 'start'],
      '2027-01',
      'ctip: 1\nprogramme: {title: T, start: 2027-01}\n',
    ],
    [
      'appends a card to a list',
      'ctip: 1\nlandscape:\n  - {who: a, where: b}\n\n# end\n',
      ['landscape', 1],
      { who: 'c', where: 'd' },
      'ctip: 1\nlandscape:\n  - {who: a, where: b}\n  - {who: c, where: d}\n\n# end\n',
    ],
    [
      'appends to a list in brackets',
      'ctip: 1\nprogramme:\n  countries: [XV]\n',
      ['programme', 'countries', 1],
      'NO',
      'ctip: 1\nprogramme:\n  countries: [XV, NO]\n',
    ],
    [
      'replaces a marker by a list',
      'ctip: 1\npatterns: {not_known_yet: later}\n',
      ['patterns', 0, 'id'],
      'TP1',
      'ctip: 1\npatterns:\n  - id: TP1\n',
    ],
    [
      'fills an empty key',
      'ctip: 1\nprogramme:\n  title:\n  start: 2027\n',
      ['programme', 'title'],
      'T',
      'ctip: 1\nprogramme:\n  title: T\n  start: 2027\n',
    ],
    [
      'works at the end of a file without a final line end',
      'ctip: 1\nstage: concept',
      ['programme', 'title'],
      'T',
      'ctip: 1\nstage: concept\n\nprogramme:\n  title: T',
    ],
    [
      'keeps Windows line ends',
      'ctip: 1\r\nprogramme:\r\n  title: T\r\n',
      ['programme', 'start'],
      '2027',
      'ctip: 1\r\nprogramme:\r\n  title: T\r\n  start: "2027"\r\n',
    ],
    ['keeps a byte order mark', '\ufeffctip: 1\n', ['stage'], 'concept', '\ufeffctip: 1\nstage: concept\n'],
    [
      'removes a key with its line',
      'ctip: 1\nprogramme:\n  title: T\n  start: 2027\n',
      ['programme', 'title'],
      undefined,
      'ctip: 1\nprogramme:\n  start: 2027\n',
    ],
    [
      'removes an entry',
      'ctip: 1\nlandscape:\n  - {who: a}\n  - {who: b}\n',
      ['landscape', 0],
      undefined,
      'ctip: 1\nlandscape:\n  - {who: b}\n',
    ],
  ];
  it.each(cases)('%s', (_, before, pointer, value, after) => {
    expect(setValue(before, pointer, value)).toBe(after);
  });

  it('breaks a long text at the ends of its sentences', () => {
    const long = `${'The offer is checked before the first payment is made. '.repeat(3).trim()}`;
    const text = setValue('ctip: 1\nprogramme:\n  title: T\n', ['programme', 'summary'], long);
    expect(text).toContain('  summary: >-\n    The offer is checked before the first payment is made.\n    The offer');
  });

  it('refuses a place below a text', () => {
    expect(() => setValue('ctip: 1\nprogramme: none\n', ['programme', 'title'], 'T')).toThrow(EditError);
  });

  it('changes a value of a full design and nothing else', () => {
    const data = parse(example);
    const sample = leaves(data).filter((_, i) => i % 47 === 0);
    for (const pointer of sample) {
      const old = valueAt(data, pointer);
      const after = setValue(example, pointer, typeof old === 'number' ? old + 1 : 'changed-value');
      const oldLength = Math.max(String(old).length * 2 + 400, 0);
      expect(untouched(example, after), pointer.join('.')).toBeGreaterThan(example.length - oldLength);
    }
  });

  it('removes any section of a full design and can write it again', () => {
    const data = parse(example);
    for (const key of Object.keys(data)) {
      const without = setValue(example, [key], undefined);
      expect(parse(setValue(without, [key], data[key]))).toEqual(data);
    }
  });

  it('writes any text so that it reads back', () => {
    const places: Pointer[] = [
      ['programme', 'title'],
      ['risks', 0, 'text'],
      ['patterns', 0, 'answers', 'ways_out'],
      ['landscape', 3],
    ];
    const base =
      'ctip: 1\nprogramme:\n  acronym: A\nrisks:\n  - {id: R1, text: x}\npatterns:\n  - id: TP1\n    form: [other]\nlandscape: [{who: a}, {who: b}, {who: c}]\n';
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ mode: 'sentences', maxCount: 5 }), fc.string()),
        (pointer, text) => {
          const value = pointer[0] === 'landscape' ? { who: text } : text;
          const read = valueAt(parse(setValue(base, pointer, value)), pointer);
          expect(read).toEqual(value);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('renderDesign', () => {
  it('writes a full design that reads back and is as compact as one written by hand', () => {
    const text = renderDesign(parse(example), ['A comment.']);
    expect(parse(text)).toEqual(parse(example));
    expect(text.startsWith('# A comment.\nctip: 1\nstage: approval\n\nprogramme:\n  title: ')).toBe(true);
    expect(text.split('\n').length).toBeLessThan(750);
  });
});
