import type { ItemKind } from '../../../browse/item.ts';
import { rankedSection } from '../../../browse/item-sections.ts';
import { allItems } from '../../../browse/items/all-items.ts';
import { knowledgePaper } from '../../../browse/knowledge-paper.ts';
import { loadIndex } from '../../../browse/search-index.ts';
import { searchKnowledge } from '../../../browse/search-knowledge.ts';
import { MOST_TERMS, queryTerms } from '../../../browse/search-terms.ts';
import { readAsset } from '../../assets.ts';
import { EXIT } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import { knowledgeFor } from '../../knowledge-for.ts';
import { activityNamed } from './activity-named.ts';
import { briefAsJson, type ShowOptions, showJson, showPaper } from './show-as.ts';

export interface SearchCommandOptions extends ShowOptions {
  readonly words: readonly string[];
  readonly kind?: ItemKind;
  readonly activity?: string;
  readonly limit: number;
}

/** `ctip knowledge search "recruitment fees"`: everything that speaks of it, best first. Finding nothing is an answer. */
export async function runKnowledgeSearch(options: SearchCommandOptions, io: Io): Promise<number> {
  const knowledge = await knowledgeFor(io);
  const functionWords = new Set(knowledge.wordLists('en')?.functionWords);
  const query = options.words.join(' ');
  const terms = [...queryTerms(query, functionWords)].slice(0, MOST_TERMS + 1);
  const words = terms.slice(0, MOST_TERMS).map(([, word]) => word);
  const own = knowledge.ownIds();
  const index = loadIndex(
    readAsset('./knowledge/search-index.txt'),
    functionWords,
    terms.map(([term]) => term),
    own.size > 0 ? allItems(knowledge).filter(({ id }) => own.has(id)) : [],
  );
  const activity = options.activity === undefined ? undefined : activityNamed(options.activity);
  const result = searchKnowledge(
    index,
    words,
    (item) =>
      (options.kind === undefined || item.kind === options.kind) &&
      (activity === undefined || item.types.includes(activity)),
  );
  const hits = result.hits.slice(0, options.limit);
  if (options.format === 'json') {
    showJson(
      {
        words,
        holds: result.holds,
        found: result.hits.length,
        items: hits.map((item) => briefAsJson(item, knowledge)),
      },
      knowledge,
      io,
    );
    return EXIT.ok;
  }
  if (terms.length > words.length) io.stderr.write(`Only the first ${MOST_TERMS} different words were looked for.\n`);
  if (hits.length === 0) {
    io.stdout.write(nothingFound(query, words));
    return EXIT.ok;
  }
  const count = result.hits.length > hits.length ? `${hits.length} of ${result.hits.length}` : `${hits.length}`;
  const shown = words.length > 8 ? `${told(words.slice(0, 8))} …` : told(words);
  const title = `Found for “${shown}”: ${count}`;
  const note = result.holds === 'some' ? 'Nothing holds all the words; these hold some of them.' : undefined;
  await showPaper(knowledgePaper(title, [rankedSection(hits, '', knowledge)], knowledge, note), options, io);
  if (options.format === 'pretty') {
    const all = result.hits.length > hits.length ? ` \`--limit ${result.hits.length}\` lists all.` : '';
    io.stderr.write(`\n\`ctip knowledge show <id>\` shows one of them whole.${all}\n`);
  }
  return EXIT.ok;
}

/** Words as a message repeats them: none longer than a word can be. */
const told = (words: readonly string[]) =>
  words.map((word) => (word.length > 40 ? `${word.slice(0, 39)}…` : word)).join(' ');

function nothingFound(query: string, words: readonly string[]): string {
  if (/^\s*[A-Za-z]{1,3}\d?-?[A-Za-z]*\d+[a-z]?\s*$/.test(query))
    return `Nothing speaks of ${query.trim()}. \`ctip knowledge show ${query.trim()}\` shows an item by its id.\n`;
  if (words.length > 0) {
    const english = /[^\p{Script=Latin}\p{N}-]/u.test(words.join('')) ? ' The knowledge is written in English.' : '';
    return `Nothing speaks of “${told(words.slice(0, 8))}”.${english} Try another word, or \`ctip knowledge\` for what there is.\n`;
  }
  return query.trim() === ''
    ? 'Nothing was asked for. Name one word or several: `ctip knowledge search recruitment fees`.\n'
    : 'These words are too common to look for. Add a word that carries the matter, such as “fees” or “hotline”.\n';
}
