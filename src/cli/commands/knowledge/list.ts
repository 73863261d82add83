import { findItems, type Wanted } from '../../../browse/find-items.ts';
import type { ItemKind } from '../../../browse/item.ts';
import { itemSections } from '../../../browse/item-sections.ts';
import { allItems } from '../../../browse/items/all-items.ts';
import { KIND_NAMES } from '../../../browse/kind-names.ts';
import { knowledgePaper } from '../../../browse/knowledge-paper.ts';
import { REGIONS, regionsIn } from '../../../browse/regions.ts';
import type { Question } from '../../../knowledge/types.generated.ts';
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
  const items = findItems(allItems(knowledge), wanted, functionWords).filter(
    // Questions that are no longer asked are shown by their code, not offered.
    ({ entry }) => kind !== 'question' || (entry as Question).ask !== 'dropped',
  );
  if (options.format === 'json') {
    showJson({ items: items.map((item) => itemAsJson(item, undefined)) }, knowledge, io);
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
    `There is no ${what} "${given}".`,
    near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `There are: ${names.join(', ')}.`,
  );
}

function countryNamed(given: string): string {
  const byCode = COUNTRY_NAMES.get(given.trim().toUpperCase());
  if (byCode !== undefined) return byCode;
  const names = [...COUNTRY_NAMES.values()];
  const found = names.find((name) => name.toLowerCase() === given.trim().toLowerCase());
  if (found !== undefined) return found;
  const near = nearest(given, names);
  throw new UserError(
    `"${given}" is no country that ctip knows.`,
    near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'Write its English name or its code of two letters.',
  );
}

/** `2019` or `2015-2020`; one end may be left open: `2015-`. */
function yearsNamed(given: string): [number, number] {
  const match = /^\s*(\d{4})?\s*(-|–)?\s*(\d{4})?\s*$/.exec(given);
  const [, from, dash, to] = match ?? [];
  if (from === undefined && to === undefined)
    throw new UserError(`"${given}" is no year.`, 'Write a year such as 2019, or a span such as 2015-2020 or 2015-.');
  if (dash === undefined) return [Number(from ?? to), Number(from ?? to)];
  return [Number(from ?? 0), Number(to ?? 9999)];
}
