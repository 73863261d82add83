import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Lists, ResultsFramework } from '../../src/knowledge/types.generated.ts';

const folder = new URL('../../knowledge/', import.meta.url);
const read = (name: string): unknown => parse(readFileSync(new URL(name, folder), 'utf8'));
const namesIn = (path: string) =>
  readdirSync(new URL(path, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${path}${name}`);
const FILES = [...namesIn('./'), ...namesIn('activities/'), ...namesIn('sources/')];

/** Where a field's path or a value is the matter itself, or an address. */
const NAMES = ['home', 'field', 'address', 'other_addresses'];

const nodes = (read('results-framework.yaml') as ResultsFramework).nodes.map(({ id }) => id);
const values = (read('lists.yaml') as Lists).lists.flatMap((list) => list.values.map(({ value }) => value));
// A value of two words, such as "legal-aid", is also an English word.
const codes = new Set([...nodes, ...values.filter((value) => value.split('-').length > 2)]);

/** What in a text is the name of a field, a path, or a value of the format instead of a word. */
function codesIn(text: string): string[] {
  const plain = text.replaceAll(/https?:\S+/g, '');
  return [
    ...(plain.match(/\b[a-z]+(?:_[a-z]+)+\b|\b[a-z]{3,}\.[a-z]{3,}\b|\[\]|[{}]/g) ?? []),
    ...(plain.match(/\b[a-z]+(?:-[a-z]+)+\b/g) ?? []).filter((word) => codes.has(word)),
  ];
}

/** Every text of several words that stands below a key, with the place where it stands. */
function textsIn(node: unknown, at: string): [string, string][] {
  if (typeof node === 'string') return /\s/.test(node) ? [[at, node]] : [];
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, value]) => (NAMES.includes(key) ? [] : textsIn(value, `${at}.${key}`)));
}

describe('the knowledge is written in words', () => {
  it.each(FILES)('%s', (name) => {
    const found = textsIn(read(name), name).flatMap(([at, text]) => codesIn(text).map((code) => `${at}: ${code}`));
    expect(found).toEqual([]);
  });

  it('a field, a path, a node and a value are found, words and addresses are not', () => {
    expect(codesIn('Mark technology_facilitated, fill evaluation.scope and services[].')).toEqual([
      'technology_facilitated',
      'evaluation.scope',
      '[]',
    ]);
    expect(codesIn('Treat fees-charged-to-workers under sub-safer-migration.')).toEqual([
      'fees-charged-to-workers',
      'sub-safer-migration',
    ]);
    expect(codesIn('Legal-aid files of re-trafficking cases, https://a.example/b_c.html')).toEqual([]);
    expect(textsIn({ note: 'Two words.', home: ['a path'], mark: 'found' }, 'file')).toEqual([
      ['file.note', 'Two words.'],
    ]);
  });
});
