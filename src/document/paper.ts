/** How a piece of text is meant; each format says it in its own way. */
export type Tone = 'plain' | 'strong' | 'quiet' | 'missing';

/** A piece of plain text; nothing in it is markup. */
export interface Piece {
  readonly text: string;
  readonly tone: Tone;
}

/** A line, a paragraph or an item of a list. */
export type Line = readonly Piece[];

export interface Cell {
  readonly lines: readonly Line[];
  /** Rows that the cell reaches over; 1 if absent. The rows below hold `undefined` in its place. */
  readonly rows?: number;
}

export interface Column {
  readonly heading: string;
  /** Share of the width, in any unit: the shares of a table are compared with each other. */
  readonly share: number;
  /** Numbers stand at the end of their column. */
  readonly end?: boolean;
}

export interface Row {
  readonly cells: readonly (Cell | undefined)[];
  /** A row that opens a group or closes with a sum. */
  readonly strong?: boolean;
}

/** A fact of a list of facts: what it is called, and what is said of it; without lines it is to be filled in by hand. */
export interface Fact {
  readonly name: string;
  readonly lines: readonly Line[];
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  /** One that leads in what follows stays on a page with it; fine print is for references and the like. */
  | { readonly kind: 'paragraph'; readonly line: Line; readonly leads?: boolean; readonly isFinePrint?: boolean }
  /** With `ticks` every item has a box to tick. */
  | { readonly kind: 'list'; readonly items: readonly Line[]; readonly ticks?: boolean }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly Row[];
      /** For a table that is filled in by hand: the lines of handwriting that every row has room for. */
      readonly space?: number;
    }
  /** Room to write by hand. */
  | { readonly kind: 'space'; readonly lines: number };

/** A chapter of a paper. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** Whether its tables need the width of the page. */
  readonly wide?: boolean;
  readonly blocks: readonly Block[];
}

/** What a document says, in the order in which it says it; every format renders this and nothing else. */
export interface Paper {
  readonly title: string;
  readonly subtitle?: string;
  readonly organisation?: string;
  /** Language code of the texts (BCP 47). */
  readonly language: string;
  /** The date that stands in the properties of a document, as milliseconds since 1970, UTC. */
  readonly date: number;
  /** What the title page says besides. */
  readonly facts: readonly Fact[];
  readonly sections: readonly Section[];
  /** The sentence on the last page. */
  readonly closing: string;
  readonly furniture: Furniture;
}

/** Words that a document format needs for its own parts. */
export interface Furniture {
  /** Heading of the list of chapters; absent: a paper of a few pages, which has none and no title page of its own. */
  readonly contents?: string;
  readonly page: string;
  readonly pageOf: string;
}
