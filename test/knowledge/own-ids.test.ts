import { describe, expect, it } from 'vitest';
import { allItems } from '../../src/browse/items/all-items.ts';
import { builtInNames } from '../../src/cli/built-in-names.ts';
import { knowledge } from '../support/knowledge.ts';
import { withOwn } from '../support/own-knowledge.ts';

const file = (lines: string, type = '', organisation = 'Own') =>
  `kind: additions\norganisation: ${organisation}\n${type}${lines}`;
const source = (key: string) => `  ${key}: {title: t, read: r, category: review, regions: [Africa]}\n`;
const lesson = (sources: string, id = 'ABC-L01') =>
  `  - {id: ${id}, learned: a, so: b, mark: found, sources: [${sources}]}\n`;
const question = (code: string, more: string) =>
  `  - {code: ${code}, group: g, ask: concept, text: t, home: ["responses[].answers.x_${code.slice(-3).toLowerCase()}"], mark: field${more}}\n`;

describe('an own id that a built-in item of any kind has', () => {
  it.each([
    ['word-survivor', 'by the built-in knowledge'],
    ['channel-location', 'by the built-in knowledge'],
    ['sub-safer-migration', ': knowledge/x.yaml, line 7'],
    ['other', 'by the built-in knowledge'],
    ['iom-2010', ': knowledge/x.yaml, line 7'],
    // In another case, by the name of an activity type or a list, and as people shorten ids.
    ['a1-i03', 'by the built-in "A1-I03": knowledge/x.yaml, line 7'],
    ['a1', 'by the built-in "A1"'],
    ['awareness', 'by the built-in "A1"'],
    ['e12', 'by the built-in "E12+"'],
    ['control-method', 'by the built-in "list-control-method"'],
    ['list-control-method', ''],
    ['h6', 'by the built-in "SG-H6"'],
    ['pd-l01', 'by the built-in "PD-L01"'],
    ['c18', 'by the built-in "C18"'],
  ])('%s is refused', (key, by) => {
    const place = (id: string) =>
      ['A1-I03', 'iom-2010', 'sub-safer-migration'].includes(id) ? { path: 'knowledge/x.yaml', line: 7 } : undefined;
    const { said, knowledge: own } = withOwn(file(`sources:\n${source(key)}`), place);
    expect(said).toEqual([expect.stringContaining(`own.yaml:4:3: The source key "${key}" is taken`)]);
    expect(said[0]).toContain(by);
    expect(said[0]?.includes('If it is the same work')).toBe(key === 'iom-2010');
    expect(own.ownIds().size).toBe(0);
    expect(allItems(own)).toEqual(allItems(knowledge));
  });

  it('is every one of them', () => {
    const { takenBy } = builtInNames(knowledge, () => undefined);
    const items = allItems(knowledge);
    expect(items.length).toBeGreaterThan(1400);
    expect(items.filter(({ id }) => takenBy(id) !== id || takenBy(id.toLowerCase()) === undefined)).toEqual([]);
    const lists = knowledge.lists().lists.map(({ list }) => list);
    expect(lists.filter((list) => takenBy(list) === undefined)).toEqual([]);
    expect(['abc-returns-2024', 'ABC-L01', 'ABC-I01', 'reports'].map(takenBy)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('says the place of a list, which stands there without its prefix', () => {
    const { placeOf } = builtInNames(knowledge, (id) => ({ path: id, line: 1 }));
    expect(placeOf('list-control-method')).toEqual({ path: 'control-method', line: 1 });
  });
});

it('two own ids that differ in case only are the same', () => {
  const { said, knowledge: own } = withOwn(
    file(`lessons:\n${lesson('iom-2010')}sources:\n${source('abc-l01')}${source('abc-x')}`),
  );
  expect(said).toEqual([expect.stringContaining('own.yaml:6:3: The source key "abc-l01" is taken: own.yaml, line 4.')]);
  expect([...own.ownIds()]).toEqual(['ABC-L01', 'abc-x']);
  const other = { 'a.yaml': file(`sources:\n${source('abc-l01')}`), 'b.yaml': file(`lessons:\n${lesson('iom-2010')}`) };
  expect(withOwn(other).said).toEqual([
    expect.stringContaining('b.yaml:4:10: The id "ABC-L01" is taken: a.yaml, line 4.'),
  ]);
});

describe('an entry that is refused because its id is built in drags nothing down', () => {
  const own = (files: Parameters<typeof withOwn>[0]) => {
    const { said, knowledge: opened } = withOwn(files);
    return { said: said.map((text) => text.replace(/ taken.*/, ' taken')), ids: [...opened.ownIds()] };
  };

  it.each([
    ['whole', source('iom-2010')],
    ['broken', '  iom-2010: {title: t, read: r, category: revue, regions: [Africa]}\n'],
  ])('a %s source', (_, entry) => {
    const { said, ids } = own({
      'a.yaml': file(`lessons:\n${lesson('iom-2010')}sources:\n${entry}`),
      'b.yaml': file(`lessons:\n${lesson('iom-2010', 'DEF-L01')}`, '', 'Another'),
    });
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('a.yaml:6:');
    expect(ids).toEqual(['ABC-L01', 'DEF-L01']);
  });

  it('a question, and those that are asked below it', () => {
    const lines = `questions:\n${question('A1-Q01', '')}${question('ABC-Q02', ', under: A1-Q01')}lessons:\n${lesson('iom-2010').replace('}', ', asked_in: [A1-Q01]}')}`;
    expect(own(file(lines, 'type: awareness\n'))).toEqual({
      said: ['own.yaml:5:12: The code "A1-Q01" is taken'],
      ids: ['ABC-L01', 'ABC-Q02'],
    });
  });

  it('but what rests on an own id that is refused has nothing to rest on', () => {
    const { said, ids } = own(file(`lessons:\n${lesson('awareness')}sources:\n${source('awareness')}`));
    expect(said).toEqual([
      expect.stringContaining('own.yaml:4:61: The source "awareness" is left out'),
      'own.yaml:6:3: The source key "awareness" is taken',
    ]);
    expect(ids).toEqual([]);
  });
});

it('a question below one that is left out is told that, and nothing of types', () => {
  const lines = `questions:\n${question('ABC-Q01', '').replace('text: t, ', '')}${question('ABC-Q02', ', under: ABC-Q01')}`;
  expect(withOwn(file(lines, 'type: awareness\n')).said).toEqual([
    expect.stringContaining('ABC-Q01 has no "text".'),
    expect.stringContaining('The question "ABC-Q01" is left out, because something in it is wrong.'),
  ]);
  const nowhere = `questions:\n${question('ABC-Q02', ', under: ABC-Q09')}`;
  expect(withOwn(file(nowhere, 'type: awareness\n')).said).toEqual([
    expect.stringContaining('There is no question "ABC-Q09".'),
  ]);
});
