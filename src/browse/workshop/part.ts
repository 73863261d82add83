import type { Block, Line, Piece } from '../../document/paper.ts';
import { plain, quiet, strong } from '../../document/pieces.ts';
import type { Knowledge } from '../../knowledge/open-knowledge.ts';
import type { Question } from '../../knowledge/types.generated.ts';
import type { WorkshopWords } from '../workshop-words.ts';

/** How far the design shall be taken with the paper. */
export type WorkshopStage = 'concept' | 'proposal';

/** What every part of a workshop paper is written from. */
export interface Workshop {
  readonly knowledge: Knowledge;
  readonly words: WorkshopWords;
  readonly stage: WorkshopStage;
}

/** A part of the paper, which the group takes in one go. */
export interface WorkshopPart {
  readonly title: string;
  /** How long it takes; 0: nobody has to talk about it. */
  readonly minutes: number;
  readonly blocks: readonly Block[];
}

/** The line that opens a part: how long it takes, how to go about it, and what to ask oneself meanwhile. */
export function howTo({ words }: Workshop, minutes: number, how: string, asked: readonly Question[] = []): Block {
  const line = [quiet(words.minutes(minutes)), plain(how), ...asked.map(({ text }) => strong(` ${text}`))];
  return { kind: 'paragraph', line, leads: true };
}

/** A table with nothing in it but its headings: the group fills in so many rows, each with room for so many lines. */
export function emptyTable(
  headings: readonly (readonly [heading: string, share: number])[],
  rows: number,
  space = 2,
): Block {
  const columns = headings.map(([heading, share]) => ({ heading, share }));
  return { kind: 'table', columns, rows: emptyRows(columns.length, rows), space };
}

export function emptyRows(columns: number, rows: number) {
  return Array.from({ length: rows }, () => ({ cells: Array.from({ length: columns }, () => ({ lines: [] })) }));
}

/** Who added an item of the knowledge; nothing for what is built in. */
export function addedBy(id: string, { knowledge, words }: Workshop): Piece[] {
  const origin = knowledge.origin(id);
  return origin ? [quiet(words.addedBy(origin.organisation))] : [];
}

export const textLine = (text: string): Line => [plain(text)];
