import type { ActivityType, LibraryIndicator, Mark, Question, Region, Source } from '../knowledge/types.generated.ts';
import type { Item, ItemKind } from './item.ts';
import { searchTerm, wordsOf } from './search-terms.ts';

/** What is wanted of a list; what is not named is not asked for. */
export interface Wanted {
  readonly kind?: ItemKind;
  readonly activity?: ActivityType;
  readonly mark?: Mark;
  /** Level of an indicator. */
  readonly level?: LibraryIndicator['level'];
  /** Node of the results framework that an indicator fits. */
  readonly node?: string;
  /** What an indicator measures: the step of change. */
  readonly measures?: LibraryIndicator['measures'];
  /** When a question is asked. */
  readonly ask?: Question['ask'];
  readonly category?: Source['category'];
  /** English name of a country. */
  readonly country?: string;
  /** Regions of which one is enough. */
  readonly regions?: readonly Region[];
  /** First and last year of a source. */
  readonly years?: readonly [from: number, to: number];
  /** Words that the item holds, all of them, whatever their endings. */
  readonly words?: readonly string[];
}

/**
 * The items that answer everything that is wanted, in their order.
 *
 * @param ownerOf the organisation that added an item: its name counts among the words of the item
 */
export function findItems(
  items: readonly Item[],
  wanted: Wanted,
  functionWords: ReadonlySet<string> = new Set(),
  ownerOf: (id: string) => string | undefined = () => undefined,
): Item[] {
  const { words = [], ...rest } = wanted;
  const terms = words.flatMap((text) => wordsOf(text)).flatMap((word) => searchTerm(word, functionWords) ?? []);
  return items.filter((item) => answers(item, rest) && holds(item, terms, functionWords, ownerOf));
}

function answers(item: Item, wanted: Omit<Wanted, 'words'>): boolean {
  const { kind, activity, mark, level, node, measures, ask, category, country, regions, years } = wanted;
  const indicator = item.kind === 'indicator' ? (item.entry as LibraryIndicator) : undefined;
  const question = item.kind === 'question' ? (item.entry as Question) : undefined;
  const source = item.kind === 'source' ? (item.entry as Source) : undefined;
  return (
    (kind === undefined || item.kind === kind) &&
    (activity === undefined || item.types.includes(activity)) &&
    (mark === undefined || item.mark === mark) &&
    (level === undefined || indicator?.level === level) &&
    (node === undefined || indicator?.nodes?.includes(node) === true) &&
    (measures === undefined || indicator?.measures === measures) &&
    (ask === undefined || question?.ask === ask) &&
    (category === undefined || source?.category === category) &&
    (country === undefined || source?.countries?.includes(country) === true) &&
    (regions === undefined || source?.regions.some((region) => regions.includes(region)) === true) &&
    (years === undefined || (source?.year !== undefined && source.year >= years[0] && source.year <= years[1]))
  );
}

function holds(
  item: Item,
  terms: readonly string[],
  functionWords: ReadonlySet<string>,
  ownerOf: (id: string) => string | undefined,
): boolean {
  if (terms.length === 0) return true;
  const texts = [
    item.id,
    item.title,
    item.group ?? '',
    ownerOf(item.id) ?? '',
    ...item.facts.flatMap((fact) => fact.texts),
  ];
  const held = new Set(texts.flatMap((text) => wordsOf(text)).map((word) => searchTerm(word, functionWords)));
  return terms.every((term) => held.has(term));
}
