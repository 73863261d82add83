import type { Knowledge } from '../../knowledge/open-knowledge.ts';
import type { ActivityType } from '../../knowledge/types.generated.ts';
import type { Item } from '../item.ts';
import { allItems } from '../items/all-items.ts';
import type { Flag } from '../items/red-flags.ts';
import { anchorOf, pageOf } from './item-address.ts';
import { cell, code, labelled, link, text } from './markdown.ts';

/** What the pages say of the linter, whose room this one does not know. */
export interface LinterInBrief {
  /** The rules, each in one sentence. */
  readonly rules: readonly { readonly id: string; readonly statement: string }[];
  readonly flags: readonly Flag[];
}

/** What every page needs to write its items: their ids, marks and sources, and where everything else stands. */
export interface Book {
  readonly knowledge: Knowledge;
  readonly linter: LinterInBrief;
  readonly items: readonly Item[];
  /** The item of an entry of the knowledge. */
  item(entry: object): Item;
  /** The id of an entry behind the anchor to which links lead. */
  anchored(entry: object): string;
  /** The anchor alone, for entries whose id is made and says nothing. */
  anchor(entry: object): string;
  /** A link to what has this id; the id alone where it stands on no page. */
  to(id: string): string;
  /** Links to several, with commas. */
  toAll(ids: readonly string[] | undefined): string;
  /** An activity type in words, with a link to its page. */
  type(type: ActivityType): string;
  /** A text in which every id leads to what it stands for. */
  prose(value: string | undefined): string;
  /** The texts of one fact of an entry, as in `ctip knowledge show`. */
  said(entry: object, fact: string): readonly string[];
  /** The mark of an entry and its sources, for a cell of a table. */
  evidence(entry: object): string;
  /** The same behind a sentence. */
  marked(entry: object): string;
  /** What is contested of an entry, and what is noted. */
  remarks(entry: object): readonly string[];
}

/**
 * Opens the book of the knowledge.
 *
 * @returns a book whose `item` and what builds on it throw for an entry that no item holds
 */
export function openBook(knowledge: Knowledge, linter: LinterInBrief): Book {
  const items = allItems(knowledge);
  const byEntry = new Map(items.map((item) => [item.entry, item]));
  const targets = new Map<string, string>([
    ...linter.flags.map(({ id }) => [id, `red-flags.md#${anchorOf(id)}`] as const),
    ...items.flatMap((item) => {
      const page = pageOf(item);
      return page === undefined ? [] : [[item.id, `${page}#${anchorOf(item.id)}`] as const];
    }),
    ...linter.rules.map(({ id }) => [id, `../../src/lint/rules/${id}/page.md`] as const),
  ]);

  const item = (entry: object): Item => {
    const found = byEntry.get(entry);
    if (!found) throw new Error(`No item holds the entry ${JSON.stringify(entry).slice(0, 80)}`);
    return found;
  };
  const anchor = (entry: object) => `<a id="${anchorOf(item(entry).id)}"></a>`;
  const to = (id: string) => {
    const target = targets.get(id);
    return target === undefined ? text(id) : link(text(id), target);
  };
  const toAll = (ids: readonly string[] | undefined) => (ids ?? []).map(to).join(', ');
  const evidenceOf = (entry: object) => {
    const { mark, sources } = item(entry);
    return [mark === undefined ? '' : code(mark), toAll(sources)].filter((part) => part !== '');
  };
  // A word alone, such as `other`, is an id and a word; of these only keys of sources are looked for in a text.
  const isNamed = (word: string) =>
    targets.has(word) && (/[-\d]/.test(word) || knowledge.source(word) !== undefined) ? to(word) : word;
  const prose = (value: string | undefined) => text(value ?? '').replace(WORD, isNamed);

  return {
    knowledge,
    linter,
    items,
    item,
    anchor,
    anchored: (entry) => `${anchor(entry)}${text(item(entry).id)}`,
    to,
    toAll,
    type: (type) => link(text(knowledge.label('activity-type', type)), `${type}.md`),
    prose,
    said: (entry, fact) => item(entry).facts.find(({ name }) => name === fact)?.texts ?? [],
    evidence: (entry) => cell(...evidenceOf(entry)),
    marked: (entry) => evidenceOf(entry).join(' '),
    remarks: (entry) =>
      item(entry)
        .facts.filter(({ name }) => REMARKS.includes(name))
        .map(({ name, texts }) => labelled(name, texts.map(prose).join(' '))),
  };
}

const REMARKS = ['Contested', 'Note', 'Note on the statement'];

/** Words with hyphens and digits, but no part of an address or a path. */
const WORD = /(?<![\p{L}\p{N}./:@\\#-])[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*\+?(?![\p{L}\p{N}/@]|\.\w)/gu;
