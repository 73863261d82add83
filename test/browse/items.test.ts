import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { countItems } from '../../src/browse/count-items.ts';
import { itemFinder, nearestIds } from '../../src/browse/find-item.ts';
import { findItems } from '../../src/browse/find-items.ts';
import { allItems } from '../../src/browse/items/all-items.ts';
import { regionsIn } from '../../src/browse/regions.ts';
import { COUNTRY_NAMES } from '../../src/text/english-country.ts';
import { knowledge } from '../support/knowledge.ts';

const items = allItems(knowledge);
const functionWords = new Set(knowledge.wordLists('en')?.functionWords);
const find = itemFinder(items);
const shown = (id: string) => find(id)?.id;
const idsOf = (wanted: Parameters<typeof findItems>[1]) => findItems(items, wanted, functionWords).map(({ id }) => id);

describe('items', () => {
  it('have ids that stand once and can be typed', () => {
    const ids = items.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[A-Za-z0-9][A-Za-z0-9.+-]*$/.test(id))).toEqual([]);
  });

  it('carry a mark; sources say what of them was read', () => {
    expect(items.filter(({ kind, mark }) => mark === undefined && kind !== 'source')).toEqual([]);
  });

  it('leave nothing of the data untold', () => {
    const told = items.map(({ title, facts, group, sources, id }) =>
      [id, title, group, ...sources, ...facts.flatMap(({ name, texts }) => [name, ...texts])].join('\n'),
    );
    const all = plain(told.join('\n'));
    const folder = new URL('../../knowledge/', import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
    const untold = files
      .filter((file) => !file.startsWith('word-lists'))
      .flatMap((file) => {
        const texts = sentencesOf(parse(readFileSync(new URL(file, folder), 'utf8')));
        return texts
          .filter((text) => !all.includes(plain(text).replace(/\.$/, '')))
          .map((text) => `${file}: ${text.slice(0, 80)}`);
      });
    expect(untold).toEqual([]);
  });

  /** What stands at the head of a page in docs/knowledge, or is said by the overview. */
  const ON_PAGES = new Set(['disclaimer', 'intro']);

  /** Texts of at least four words; shorter ones are values, which items tell by their labels. */
  function sentencesOf(node: unknown, key = ''): string[] {
    if (typeof node === 'string') return node.split(/\s+/).length >= 4 && !ON_PAGES.has(key) ? [node] : [];
    if (Array.isArray(node)) return node.flatMap((entry) => sentencesOf(entry, key));
    if (node === null || typeof node !== 'object') return [];
    return Object.entries(node).flatMap(([name, entry]) => sentencesOf(entry, name));
  }

  function plain(text: string): string {
    return text.toLowerCase().replace(/\s+/g, ' ').trim();
  }
});

describe('itemFinder', () => {
  it.each([
    ['A1-I03', 'A1-I03'],
    ['a1-i03', 'A1-I03'],
    [' pd_l07 ', 'PD-L07'],
    ['H6', 'SG-H6'],
    ['IC3', 'SG-IC3'],
    ['L6', 'RF-L6'],
    ['PD-L7', 'PD-L07'],
    ['a1-i3', 'A1-I03'],
    ['SDG-8.7', 'sdg-8-7'],
    ['EL11', 'EL11'],
    ['E11b', 'E11b'],
    ['sub-safer-migration', 'sub-safer-migration'],
    ['awareness', 'A1'],
    ['national-plan', 'A7'],
    ['control-method', 'list-control-method'],
    ['thompson-2011', 'thompson-2011'],
  ])('%s is %s', (given, id) => {
    expect(shown(given)).toBe(id);
  });

  it('knows nothing else, and what was meant', () => {
    expect(shown('A1-I99')).toBeUndefined();
    expect(shown('constructor')).toBeUndefined();
    expect(nearestIds(items, 'A1-I30')).toContain('A1-I10');
    expect(nearestIds(items, 'sub-safe-migration')).toEqual(['sub-safer-migration']);
  });
});

describe('findItems', () => {
  it('narrows indicators by activity, level, node, step of change and words', () => {
    const found = idsOf({ kind: 'indicator', activity: 'awareness', level: 'outcome', measures: 'practice' });
    expect(found).toContain('A1-I08');
    expect(found).not.toContain('A1-I11');
    expect(idsOf({ kind: 'indicator', node: 'sub-clean-supply-chains' }).length).toBeGreaterThan(1);
    expect(idsOf({ kind: 'indicator', words: ['wages'] })).toEqual(idsOf({ kind: 'indicator', words: ['wage'] }));
    expect(idsOf({ kind: 'indicator', words: ['wage', 'xylophone'] })).toEqual([]);
  });

  it('narrows sources by country, region, year, activity and category', () => {
    const nepal = idsOf({ kind: 'source', country: 'Nepal' });
    expect(nepal).toContain('archer-2018');
    expect(idsOf({ kind: 'source', regions: regionsIn('Asia and Pacific') })).toEqual(expect.arrayContaining(nepal));
    expect(idsOf({ kind: 'source', regions: regionsIn('Africa') })).not.toContain('archer-2018');
    expect(idsOf({ kind: 'source', years: [2011, 2011] })).toContain('thompson-2011');
    expect(idsOf({ kind: 'source', years: [2012, 9999] })).not.toContain('thompson-2011');
    expect(idsOf({ kind: 'source', category: 'audit' })).toContain('eca-2017');
    expect(idsOf({ kind: 'source', category: 'evaluation', activity: 'awareness' }).length).toBeGreaterThan(1);
  });

  it('names of countries are those that a filter understands', () => {
    const names = new Set(COUNTRY_NAMES.values());
    const countries = knowledge.sources().flatMap(([, source]) => source.countries ?? []);
    expect(countries.length).toBeGreaterThan(30);
    expect(countries.filter((country) => !names.has(country))).toEqual([]);
  });
});

/*
 * What the domain files hold, counted in them: rows of their tables and entries of their lists. What this project adds
 * (second halves of two questions, sources found on the way) is counted apart in the tests of the files.
 */
describe('the counts of the domain', () => {
  const counts = new Map(countItems(items).map(({ file, kinds }) => [file, kinds]));
  it.each([
    // file, lessons, questions, indicators, displacement channels
    ['activities/awareness', 15, 18, 18, 7],
    ['activities/livelihoods', 15, 18, 20, 8],
    ['activities/legal-framework', 16, 18, 19, 7],
    ['activities/criminal-justice', 15, 18, 20, 8],
    ['activities/identification-referral', 18, 18, 19, 8],
    ['activities/support-solutions', 16, 18 + 1, 20, 8],
    ['activities/national-plan', 13, 18, 18, 8],
  ])('%s', (file, lesson, question, indicator, channel) => {
    expect(counts.get(file)).toMatchObject({ lesson, question, indicator, channel });
  });

  it('the other files', () => {
    expect(counts.get('part-1')).toMatchObject({ lesson: 28, question: 58 + 1, indicator: 4 });
    expect(counts.get('displacement')).toMatchObject({ indicator: 7 });
    expect(counts.get('evaluation')).toMatchObject({ lesson: 11 });
    expect(counts.get('lists')).toEqual({ list: 85 });
    const nodes = items.filter(({ kind, id }) => kind === 'framework' && /^(top|area|sub|instr|base|know)-/.test(id));
    expect(nodes).toHaveLength(2 + 5 + 13 + 10 + 5);
  });
});
