import type { Item, ItemInBrief } from '../../../browse/item.ts';
import { MARKS } from '../../../browse/marks.ts';
import type { Paper } from '../../../document/paper.ts';
import { writePaper } from '../../../document/write-paper.ts';
import type { Knowledge } from '../../../knowledge/open-knowledge.ts';
import type { Io } from '../../io.ts';
import { printPaper } from '../../print-paper.ts';
import { terminal } from '../../terminal.ts';

export const SHOW_FORMATS = ['pretty', 'md', 'json'] as const;

export interface ShowOptions {
  readonly format: (typeof SHOW_FORMATS)[number];
  readonly color?: boolean;
}

/** Prints a paper at the terminal or as Markdown. At the terminal the marks are explained in a line. */
export async function showPaper(paper: Paper, options: ShowOptions, io: Io): Promise<void> {
  if (options.format === 'md') {
    io.stdout.write(await writePaper(paper, 'md'));
    return;
  }
  const marks = Object.entries(MARKS).map(([mark, meaning]) => `[${mark}] ${meaning.split(',')[0]}`);
  const isMarked = /\[(?:seed|found|field|proposed)\b/.test(JSON.stringify(paper.sections));
  const closing = isMarked
    ? `${marks.join(' · ')}. None of it is the wording of the ICAT toolkit: \`ctip knowledge\`.`
    : '';
  io.stdout.write(printPaper({ ...paper, closing }, terminal(io, io.stdout, options)));
}

/** Prints data as JSON, with the sentence on whose content it is. */
export function showJson(data: object, knowledge: Knowledge, io: Io): void {
  const notice = knowledge.programmeDesign().disclaimer;
  io.stdout.write(`${JSON.stringify({ version: 1, notice, ...data }, null, 2)}\n`);
}

/** An item as JSON gives it: what can be said of it in brief, where it stands, and the entry as it is in the data. */
export function itemAsJson(item: Item, place: string | undefined, knowledge: Knowledge): object {
  const { sources, entry } = item;
  return {
    ...briefAsJson(item, knowledge),
    sources,
    ...(place === undefined ? {} : { place }),
    entry,
  };
}

/** An item as search results give it. */
export function briefAsJson(item: ItemInBrief, knowledge: Knowledge): object {
  const { id, kind, title, mark, inPart, types, group, remark } = item;
  const origin = knowledge.origin(id);
  return {
    id,
    kind,
    title,
    ...(mark === undefined ? {} : { mark }),
    ...(inPart === undefined ? {} : { mark_covers: 'part' }),
    types,
    ...(group === undefined ? {} : { group }),
    ...(remark === undefined ? {} : { remark }),
    ...(origin === undefined ? {} : { added_by: origin.organisation }),
  };
}
