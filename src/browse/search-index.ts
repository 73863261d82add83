import { distance } from 'fastest-levenshtein';
import MiniSearch, { type Options } from 'minisearch';
import type { Item, ItemInBrief } from './item.ts';
import { searchTerm, wordsOf } from './search-terms.ts';

/** A title says more than what is told below it. */
const WEIGHTS = { title: 3, text: 1 } as const;

/** Facts that say where an item is used, not what it is about: nobody looks for them, and they would make hits of everything. */
const NOT_SEARCHED = new Set([
  'Absorbs',
  'Answer',
  'Answered with the questions',
  'Asked',
  'Checked by the rule',
  'Checked by the rules',
  'Counts',
  'Direction',
  'In the design file',
  'Kept in the design file at',
  'Name in an answers file',
  'Level',
  'Private',
  'Read together with',
  'What was read of it',
  'Address',
]);

function textOf({ facts, group }: Item): string {
  const told = facts.filter(({ name }) => !NOT_SEARCHED.has(name)).flatMap(({ texts }) => texts);
  return [group, ...told].join(' ');
}

function options(functionWords: ReadonlySet<string>): Options<Item> {
  return {
    fields: Object.keys(WEIGHTS),
    tokenize: wordsOf,
    processTerm: (word) => searchTerm(word, functionWords) ?? null,
    extractField: (item, field) =>
      field === 'text' ? textOf(item) : (item[field as keyof Item] as string | undefined),
    searchOptions: { boost: WEIGHTS, weights: { prefix: 0.4, fuzzy: 0.2 } },
  };
}

/** What a search needs: an index over terms, and the items in brief by their ids. */
export interface SearchIndex {
  readonly terms: MiniSearch<Item>;
  /** An item by its id, in any case. */
  brief(id: string): ItemInBrief | undefined;
}

/** An index over items. */
export function buildIndex(items: readonly Item[], functionWords: ReadonlySet<string>): SearchIndex {
  const terms = new MiniSearch(options(functionWords));
  terms.addAll(items);
  const byId = new Map(items.map((item) => [item.id.toLowerCase(), item]));
  return { terms, brief: (id) => byId.get(id.toLowerCase()) };
}

/**
 * The index of the whole knowledge as the build writes it: a line for the index without its terms, a line for each term,
 * an empty line, a line for each item. A search reads of it only the lines that it needs: setting up a whole index takes
 * longer than the rest of a search.
 */
export function writeIndex(items: readonly Item[], functionWords: ReadonlySet<string>): string {
  const { index, ...rest } = buildIndex(items, functionWords).terms.toJSON();
  const briefs = items.map(
    ({ id, kind, title, mark, inPart, remark, types, group }): ItemInBrief => ({
      id,
      kind,
      title,
      types,
      ...(mark === undefined ? {} : { mark }),
      ...(inPart === undefined ? {} : { inPart }),
      ...(remark === undefined ? {} : { remark }),
      ...(group === undefined ? {} : { group }),
    }),
  );
  return [
    JSON.stringify({ ...rest, index: [] }),
    ...index.map((entry) => JSON.stringify(entry)),
    '',
    ...briefs.map((brief) => JSON.stringify(brief)),
  ].join('\n');
}

/** A mistyped letter is forgiven in longer words, and a beginning is enough from four letters on. */
export const FORGIVEN = {
  prefix: (term: string) => term.length > 3,
  fuzzy: (term: string) => (term.length > 5 && /^[a-z]+$/.test(term) ? 0.2 : false),
} as const;

/**
 * The part of a written index that a query needs, and items beside it.
 *
 * @param wanted the terms that will be looked for
 * @param more items that are not in the written index
 */
export function loadIndex(
  written: string,
  functionWords: ReadonlySet<string>,
  wanted: readonly string[],
  more: readonly Item[] = [],
): SearchIndex {
  const lines = written.split('\n');
  const end = lines.indexOf('');
  const matches = matcher(wanted);
  const index = lines
    .slice(1, end)
    .filter((line) => matches(line.slice(2, line.indexOf('"', 2))))
    .map((line) => JSON.parse(line));
  const terms = MiniSearch.loadJS<Item>({ ...JSON.parse(lines[0] ?? ''), index }, options(functionWords));
  terms.addAll(more);
  // `{"id":"A1-I03",` opens each line.
  const opening = '{"id":"'.length;
  const briefs = new Map(
    lines.slice(end + 1).map((line) => [line.slice(opening, line.indexOf('"', opening)).toLowerCase(), line]),
  );
  const added = new Map(more.map((item) => [item.id.toLowerCase(), item]));
  return {
    terms,
    brief: (id) => {
      const line = briefs.get(id.toLowerCase());
      return line === undefined ? added.get(id.toLowerCase()) : JSON.parse(line);
    },
  };
}

/** Whether an indexed term is near enough to a wanted one. Told apart by length first: there are thousands to look at. */
function matcher(wanted: readonly string[]): (indexed: string) => boolean {
  const each = wanted.map((term) => {
    const share = FORGIVEN.fuzzy(term);
    return { term, byPrefix: FORGIVEN.prefix(term), most: share === false ? 0 : Math.round(term.length * share) };
  });
  return (indexed) =>
    each.some(({ term, byPrefix, most }) => {
      if (indexed === term || (byPrefix && indexed.startsWith(term))) return true;
      return most > 0 && Math.abs(indexed.length - term.length) <= most && distance(term, indexed) <= most;
    });
}
