/** The text of a file with the few operations that editing needs; line ends are those of the file. */
export class SourceText {
  readonly #text: string;
  readonly #eol: string;

  constructor(text: string) {
    this.#text = text;
    this.#eol = /\r\n|\n/.exec(text)?.[0] ?? '\n';
  }

  splice(start: number, end: number, inserted: string): string {
    return this.#text.slice(0, start) + inserted.replaceAll('\n', this.#eol) + this.#text.slice(end);
  }

  append(rendered: string): string {
    const gap = this.#text === '' || this.#text.endsWith('\n') ? '' : '\n';
    return this.splice(this.#text.length, this.#text.length, `${gap}${rendered}\n`);
  }

  /** Inserts whole lines after the line in which an offset stands, a comment at its end included. */
  insertAfterLine(offset: number, lines: string): string {
    const lineEnd = this.#lineEnd(offset);
    return this.splice(lineEnd, lineEnd, `\n${lines}`);
  }

  removeLines(start: number, end: number): string {
    const from = this.#text.lastIndexOf('\n', start - 1) + 1;
    const to = this.#text.indexOf('\n', end);
    return this.splice(from, to < 0 ? this.#text.length : to + 1, '');
  }

  column(offset: number): number {
    const start = this.#text.lastIndexOf('\n', offset - 1) + 1;
    return offset - start - (start === 0 && this.#text.startsWith('\ufeff') ? 1 : 0);
  }

  indentation(offset: number): number {
    const start = this.#text.lastIndexOf('\n', offset - 1) + 1;
    return /^ */.exec(this.#text.slice(start))?.[0].length ?? 0;
  }

  afterColon(offset: number): number {
    const colon = this.#text.indexOf(':', offset);
    return colon < 0 ? offset : colon + 1;
  }

  trimmedEnd(offset: number): number {
    return this.#text.slice(0, offset).trimEnd().length;
  }

  #lineEnd(offset: number): number {
    const newline = this.#text.indexOf('\n', offset);
    if (newline < 0) return this.#text.length;
    return this.#text[newline - 1] === '\r' ? newline - 1 : newline;
  }
}
