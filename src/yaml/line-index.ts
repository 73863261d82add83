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
    const before = this.#text.slice(this.#starts[low] ?? 0, offset).replace(/^\ufeff/, '');
    return { line: low + 1, column: [...before].length + 1 };
  }
}
