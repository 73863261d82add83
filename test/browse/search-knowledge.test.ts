import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/browse/item.ts';
import { allItems } from '../../src/browse/items/all-items.ts';
import { buildIndex, loadIndex, writeIndex } from '../../src/browse/search-index.ts';
import { searchKnowledge } from '../../src/browse/search-knowledge.ts';
import { queryTerms, searchTerm, wordsOf } from '../../src/browse/search-terms.ts';
import { knowledge } from '../support/knowledge.ts';

const functionWords = new Set(knowledge.wordLists('en')?.functionWords);
const items = allItems(knowledge);
const index = buildIndex(items, functionWords);
const wordsOfQuery = (query: string) => [...queryTerms(query, functionWords).values()];
const search = (query: string) => searchKnowledge(index, wordsOfQuery(query));
const ids = (query: string) => search(query).hits.map(({ id }) => id);

describe('searchKnowledge', () => {
  it.each([
    ['recruitment fees', 'PD-L17'],
    ['recruitment fee', 'A2-I19'],
    ['accommodation freedom to leave', 'SG-H7'],
    ['debt bondage', 'list-form-of-exploitation'],
    ['what must still exist in three years', 'PD-B09'],
  ])('%s finds %s among the first twelve', (query, id) => {
    expect(ids(query).slice(0, 12)).toContain(id);
  });

  it('puts an id that is named before everything else', () => {
    expect(ids('A1-I03')[0]).toBe('A1-I03');
    expect(ids('thompson-2011')[0]).toBe('thompson-2011');
  });

  it('finds words whatever their endings, and with a slip of the pen', () => {
    expect(ids('fees')).toEqual(ids('fee'));
    expect(ids('displacment')).toContain('term-displacement');
  });

  it('gives what holds all words, and only where nothing does, what holds some', () => {
    const both = search('hotline languages');
    expect(both.holds).toBe('all');
    const some = search('hotline xylophone');
    expect(some.holds).toBe('some');
    expect(some.hits.length).toBeGreaterThan(3);
  });

  it.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['words too common', 'the of and to'],
    ['signs alone', '.*+?^$()|[]\\'],
    ['a regular expression', '(?:a+)+$'],
    ['Arabic script', 'الاتجار بالبشر'],
    ['a control character', '\u0000\u001b[31m'],
    ['an unpaired surrogate', '\ud800'],
    ['a name of an object', '__proto__ constructor toString'],
  ])('%s is an ordinary query', (_, query) => {
    const result = search(query);
    expect(Array.isArray(result.hits)).toBe(true);
    for (const hit of result.hits) expect(hit.id).toBeTypeOf('string');
  });

  it('finds nothing where nothing is asked for', () => {
    for (const query of ['', ' \n', 'the of', 'الاتجار', '***']) expect(search(query).hits).toEqual([]);
  });

  it('is the same with the part of the written index that a query needs', () => {
    const written = writeIndex(items, functionWords);
    for (const query of ['recruitment fees', 'hotline', 'joint evaluations', 'displacment', 'A1-I03', 'xylophone']) {
      const terms = [...queryTerms(query, functionWords).keys()];
      const part = loadIndex(written, functionWords, terms);
      const ids = ({ hits }: { hits: readonly { id: string }[] }) => hits.map(({ id }) => id);
      expect(ids(searchKnowledge(part, wordsOfQuery(query))), query).toEqual(ids(search(query)));
    }
  });

  it('takes in items that were added later', () => {
    const item: Item = {
      id: 'OWN-L01',
      kind: 'lesson',
      title: 'Zebroid carts carry nobody',
      sources: [],
      types: [],
      facts: [],
      file: 'own',
      entry: {},
    };
    const own = loadIndex(writeIndex(items, functionWords), functionWords, ['zebroid', 'cart'], [item]);
    expect(searchKnowledge(own, ['zebroid', 'cart']).hits.map(({ id }) => id)).toEqual(['OWN-L01']);
  });

  it('gives only what is wanted', () => {
    const kept = searchKnowledge(index, ['debt'], ({ kind }) => kind === 'indicator');
    expect(kept.hits.length).toBeGreaterThan(2);
    expect(new Set(kept.hits.map(({ kind }) => kind))).toEqual(new Set(['indicator']));
  });
});

describe('words', () => {
  it('ids stay whole, words of other scripts are words', () => {
    expect(wordsOf('see A1-I03, PD-DI01 and the fee’s')).toEqual([
      'see',
      'A1-I03',
      'PD-DI01',
      'and',
      'the',
      'fee',
      's',
    ]);
    expect(wordsOf('नेपाल')).toEqual(['नेपाल']);
  });

  it('are compared without their endings; function words are none', () => {
    expect(searchTerm('Fees', functionWords)).toBe(searchTerm('fee', functionWords));
    expect(searchTerm('the', functionWords)).toBeUndefined();
    expect(searchTerm('A1-I03', functionWords)).toBe('a1-i03');
  });
});
