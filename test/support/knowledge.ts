import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Knowledge, openKnowledge } from '../../src/knowledge/open-knowledge.ts';
import type { WordList } from '../../src/lint/word-list.ts';

const folder = new URL('../../knowledge/', import.meta.url);
const read = (file: string): unknown => parse(readFileSync(new URL(`${file}.yaml`, folder), 'utf8'));

/** The knowledge as its YAML files stand in the repository, without a build. */
export const knowledge: Knowledge = openKnowledge((file) => {
  if (file !== 'sources') return read(file);
  const files = readdirSync(new URL('sources/', folder)).sort();
  const parts = files.map((name) => read(`sources/${name.replace(/\.yaml$/, '')}`) as { sources: object });
  return { kind: 'sources', sources: Object.assign({}, ...parts.map((part) => part.sources)) };
});

/** The tested word list of a language. */
export const wordsFor = (language: string): WordList | undefined => knowledge.wordLists(language);
