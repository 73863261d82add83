/** A stretch of text; lines and columns count from 1, the end is behind the last character. Columns count characters. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Lines and columns of offsets in a text. A byte order mark does not count as a column. */
export class LineIndex {
  readonly #text: string;
  readonly #starts: number[] = [0];
  /** The last place that was asked for: the characters between it and the start of its line. */
  #last = { start: 0, offset: 0, count: 0 };

  constructor(text: string) {
    this.#text = text;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  range(start: number, end: number): Range {
    // The end of a block text lies on the line behind it; what is shown ends with its last character.
    const trimmed = start + this.#text.slice(start, Math.max(start, end)).trimEnd().length;
    const from = this.#position(start);
    const to = this.#position(Math.max(start, trimmed));
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  }

  #position(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: this.#charactersTo(offset, this.#starts[low] ?? 0) + 1 };
  }

  /** A file may stand on one line, so a place is counted from the one before where it lies behind it. */
  #charactersTo(offset: number, start: number): number {
    const from = this.#last.start === start && this.#last.offset <= offset ? this.#last : { offset: start, count: 0 };
    const next = this.#text.slice(from.offset, offset);
    const halves = next.match(PAIR)?.length ?? 0;
    const mark = from.offset === start && next.startsWith('\ufeff') ? 1 : 0;
    const count = from.count + next.length - halves - mark;
    this.#last = { start, offset, count };
    return count;
  }
}

/** One character that is stored in two halves. */
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;
