import { findItems, type Wanted } from '../../../browse/find-items.ts';
import type { ItemKind } from '../../../browse/item.ts';
import { itemSections } from '../../../browse/item-sections.ts';
import { offeredItems } from '../../../browse/items/all-items.ts';
import { KIND_NAMES } from '../../../browse/kind-names.ts';
import { knowledgePaper } from '../../../browse/knowledge-paper.ts';
import { REGIONS, regionsIn } from '../../../browse/regions.ts';
import { searchTerm, wordsOf } from '../../../browse/search-terms.ts';
import { COUNTRY_NAMES } from '../../../text/english-country.ts';
import { nearest } from '../../../text/nearest.ts';
import { EXIT } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import { knowledgeFor } from '../../knowledge-for.ts';
import { UserError } from '../../user-error.ts';
import { activityNamed } from './activity-named.ts';
import { itemAsJson, type ShowOptions, showJson, showPaper } from './show-as.ts';

export interface ListCommandOptions extends ShowOptions {
  readonly kind: ItemKind;
  readonly words: readonly string[];
  readonly activity?: string;
  readonly mark?: Wanted['mark'];
  readonly level?: Wanted['level'];
  readonly node?: string;
  readonly measures?: Wanted['measures'];
  readonly stage?: 'concept' | 'proposal';
  readonly category?: Wanted['category'];
  readonly country?: string;
  readonly region?: string;
  readonly year?: string;
}

/**
 * `ctip knowledge lessons`, `questions`, `indicators` …: the items of one kind, narrowed by what is asked for.
 *
 * @throws UserError for an activity type, node, country, region or year that there is not
 */
export async function runKnowledgeList(options: ListCommandOptions, io: Io): Promise<number> {
  const knowledge = await knowledgeFor(io);
  const { kind, words } = options;
  const nodes = knowledge.resultsFramework().nodes.map(({ id }) => id);
  const wanted: Wanted = {
    kind,
    words,
    ...(options.activity === undefined ? {} : { activity: activityNamed(options.activity) }),
    ...(options.mark === undefined ? {} : { mark: options.mark }),
    ...(options.level === undefined ? {} : { level: options.level }),
    ...(options.node === undefined ? {} : { node: known(options.node, nodes, 'node of the results framework') }),
    ...(options.measures === undefined ? {} : { measures: options.measures }),
    ...(options.stage === undefined ? {} : { ask: options.stage }),
    ...(options.category === undefined ? {} : { category: options.category }),
    ...(options.country === undefined ? {} : { country: countryNamed(options.country) }),
    ...(options.region === undefined ? {} : { regions: regionsIn(known(options.region, REGIONS, 'region')) }),
    ...(options.year === undefined ? {} : { years: yearsNamed(options.year) }),
  };
  const functionWords = new Set(knowledge.wordLists('en')?.functionWords);
  const said = words.flatMap((text) => wordsOf(text));
  const isEmpty = said.length > 0 && said.every((word) => searchTerm(word, functionWords) === undefined);
  if (words.length > 0 && (said.length === 0 || isEmpty))
    io.stderr.write('Nothing in these words can be looked for, so they narrow nothing.\n');
  const items = findItems(offeredItems(knowledge), wanted, functionWords, (id) => knowledge.origin(id)?.organisation);
  if (options.format === 'json') {
    showJson({ items: items.map((item) => itemAsJson(item, undefined, knowledge)) }, knowledge, io);
    return EXIT.ok;
  }
  const name = KIND_NAMES[kind].heading;
  if (items.length === 0) {
    io.stdout.write(`Nothing of what there is under "${name}" answers that.\n`);
    io.stderr.write('Leave out a word or an option, or look through everything with `ctip knowledge search`.\n');
    return EXIT.ok;
  }
  await showPaper(knowledgePaper(`${name} (${items.length})`, itemSections(items, knowledge), knowledge), options, io);
  if (options.format === 'pretty')
    io.stderr.write('\n`ctip knowledge show <id>` shows one of them whole, with its sources.\n');
  return EXIT.ok;
}

/** One of a closed set, in any case and with spaces or hyphens. */
function known<T extends string>(given: string, names: readonly T[], what: string): T {
  const plain = (name: string) =>
    name
      .trim()
      .toLowerCase()
      .replace(/[\s_-]+/g, ' ');
  const found = names.find((name) => plain(name) === plain(given));
  if (found !== undefined) return found;
  const near = nearest(given, names);
  throw new UserError(
    `There is no ${what} "${shortened(given)}".`,
    near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `There are: ${names.join(', ')}.`,
  );
}

/** Names of countries that are in wide use beside those of the list. */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  uk: 'GB',
  britain: 'GB',
  usa: 'US',
  burma: 'MM',
  'ivory coast': 'CI',
  'viet nam': 'VN',
  swaziland: 'SZ',
  turkey: 'TR',
  'cape verde': 'CV',
  'east timor': 'TL',
  drc: 'CD',
};

function countryNamed(given: string): string {
  const plain = (name: string) => name.trim().toLowerCase().replaceAll("'", '’');
  const code = ALSO_CALLED[plain(given)] ?? given.trim().toUpperCase();
  const byCode = COUNTRY_NAMES.get(code);
  if (byCode !== undefined) return byCode;
  const names = [...COUNTRY_NAMES.values()];
  const found = names.find((name) => plain(name) === plain(given));
  if (found !== undefined) return found;
  const near = nearest(given, names);
  throw new UserError(
    `"${shortened(given)}" is no country that ctip knows.`,
    near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'Write its English name or its code of two letters.',
  );
}

/** `2019` or `2015-2020`; one end may be left open: `2015-`. */
function yearsNamed(given: string): [number, number] {
  const [, only, from, to] = /^(?:(\d{4})|(\d{4})?\s*[-–]\s*(\d{4})?)$/.exec(given.trim()) ?? [];
  const first = Number(only ?? from ?? 0);
  const last = Number(only ?? to ?? 9999);
  if ((only ?? from ?? to) === undefined || first > last)
    throw new UserError(
      `"${shortened(given)}" is no year and no span of years.`,
      'Write a year such as 2019, or a span such as 2015-2020 or 2015-.',
    );
  return [first, last];
}

/** What somebody wrote, as far as a message repeats it. */
const shortened = (given: string) => (given.length > 60 ? `${given.slice(0, 59)}…` : given);
