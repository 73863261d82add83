import { findItems, type Wanted } from '../../../browse/find-items.ts';
import type { ItemKind } from '../../../browse/item.ts';
import { itemSections } from '../../../browse/item-sections.ts';
import { offeredItems } from '../../../browse/items/all-items.ts';
import { KIND_NAMES } from '../../../browse/kind-names.ts';
import { knowledgePaper } from '../../../browse/knowledge-paper.ts';
import { REGIONS, regionsIn } from '../../../browse/regions.ts';
import { searchTerm, wordsOf } from '../../../browse/search-terms.ts';
import { EXIT } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import { knowledgeFor } from '../../knowledge-for.ts';
import { activityNamed } from './activity-named.ts';
import { countryNamed } from './country-named.ts';
import { oneOf } from './one-of.ts';
import { itemAsJson, type ShowOptions, showJson, showPaper } from './show-as.ts';
import { yearsNamed } from './years-named.ts';

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
    ...(options.node === undefined ? {} : { node: oneOf(options.node, nodes, 'node of the results framework') }),
    ...(options.measures === undefined ? {} : { measures: options.measures }),
    ...(options.stage === undefined ? {} : { ask: options.stage }),
    ...(options.category === undefined ? {} : { category: options.category }),
    ...(options.country === undefined ? {} : { country: countryNamed(options.country) }),
    ...(options.region === undefined ? {} : { regions: regionsIn(oneOf(options.region, REGIONS, 'region')) }),
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
