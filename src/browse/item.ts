import type { ActivityType, Mark } from '../knowledge/types.generated.ts';

/** What can be looked up, in the order in which lists of several kinds show it. */
export const ITEM_KINDS = [
  'activity-type',
  'lesson',
  'question',
  'indicator',
  'channel',
  'pattern',
  'evaluation',
  'safeguarding',
  'framework',
  'guidance',
  'term',
  'list',
  'source',
  'red-flag',
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** Something that is said of an item: a name, and one text or several. */
export interface ItemFact {
  readonly name: string;
  readonly texts: readonly string[];
}

/**
 * One item of the knowledge, whatever file it stands in, in a form that can be listed, shown whole, searched and
 * printed alike.
 */
export interface Item {
  /** The id by which it is cited; where the data give none, one made of what it is: `word-survivor`. */
  readonly id: string;
  readonly kind: ItemKind;
  /** The item in one sentence or name. */
  readonly title: string;
  /** How far it can be relied on; sources say instead what of them was read. */
  readonly mark?: Mark;
  /** Whether the mark holds for a part of the statement only; a note says which. */
  readonly inPart?: boolean;
  /** What has to be known of it wherever it is shown: that serious sources disagree, what was read of a source. */
  readonly remark?: string;
  /** Keys of the sources that carry it. */
  readonly sources: readonly string[];
  /** Activity types that it is about; none: it is about every design. */
  readonly types: readonly ActivityType[];
  /** Where it belongs within its kind: "Problem and target group", "outcome". */
  readonly group?: string;
  /** Everything else that is said of it. */
  readonly facts: readonly ItemFact[];
  /** The file of `knowledge/` in which it stands, by its name without ending. */
  readonly file: string;
  /** The entry as it stands in that file. */
  readonly entry: unknown;
}

/** What a list or a search result shows of an item, without reading the file in which it stands. */
export type ItemInBrief = Pick<Item, 'id' | 'kind' | 'title' | 'mark' | 'inPart' | 'remark' | 'types' | 'group'>;

type Said = string | number | readonly string[] | undefined;

/** Facts of an item, in order; what is not said is left out. */
export function factsOf(...said: readonly (readonly [name: string, said: Said])[]): ItemFact[] {
  return said.flatMap(([name, value]) => {
    const texts = value === undefined ? [] : typeof value === 'object' ? value : [String(value)];
    return texts.length > 0 ? [{ name, texts }] : [];
  });
}

/** The facts that every entry with a mark may carry. */
export function remarksOf(entry: { readonly contested?: string; readonly note?: string }): ItemFact[] {
  return factsOf(['Contested', entry.contested], ['Note', entry.note]);
}

/** How far an entry can be relied on: its mark, its sources, and what has to be said of it wherever it is shown. */
export function reliabilityOf(entry: {
  readonly mark: Mark;
  readonly sources?: string[];
  readonly contested?: string;
  readonly mark_covers?: 'part';
}): Pick<Item, 'mark' | 'sources' | 'inPart' | 'remark'> {
  return {
    mark: entry.mark,
    sources: entry.sources ?? [],
    ...(entry.mark_covers === 'part' ? { inPart: true } : {}),
    ...(entry.contested === undefined ? {} : { remark: `Contested: ${entry.contested}` }),
  };
}

/** The mark as it is printed beside an item: `[found]`, `[found in part, contested]`. */
export function markInWords({ mark, inPart, remark }: Pick<Item, 'mark' | 'inPart' | 'remark'>): string | undefined {
  if (mark === undefined) return undefined;
  return `[${mark}${inPart ? ' in part' : ''}${remark?.startsWith('Contested') ? ', contested' : ''}]`;
}

/** A name as part of an id: "push-down, pop-up" becomes `push-down-pop-up`. */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
