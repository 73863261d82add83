import { escapeMarkdown } from '../../text/escape-markdown.ts';

/*
 * Markdown of the pages that are generated from the knowledge. Besides what papers say (src/document), these pages link
 * to each other and carry an anchor for every item, so they are written directly. Every function returns Markdown;
 * `text` is the only one that takes something else.
 */

/** A text on one line, shown as it is: nothing in it becomes markup. */
export function text(value: string): string {
  return escapeMarkdown(value)
    .split('\n')
    .filter((line) => line !== '')
    .join(' ');
}

/** A name of the data, such as a path or a value; such names hold no backtick. */
export const code = (name: string): string => `\`${name}\``;

/** A path of the design file. A long one may break behind its dots, or it would push the other columns aside. */
export function path(name: string): string {
  return name.length <= 30 ? code(name) : `<code>${text(name).replaceAll('.', '.<wbr>')}</code>`;
}

export const bold = (markdown: string): string => `**${markdown}**`;
export const italic = (markdown: string): string => `*${markdown}*`;

/** A link. Brackets of an address would end it, so such an address stands in angle brackets. */
export function link(markdown: string, target: string): string {
  return `[${markdown}](${/[()\s]/.test(target) ? `<${target}>` : target})`;
}

/** "*Why:* …", or nothing. */
export function labelled(label: string, markdown: string | undefined): string {
  return markdown ? `${italic(`${label}:`)} ${markdown}` : '';
}

/** Lines within a cell of a table; empty ones are left out. */
export const cell = (...lines: readonly string[]): string => lines.filter((line) => line !== '').join('<br>');

/** A table, or nothing where it has no rows. A column in which no row says anything is left out. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const isSaid = headings.map((_, i) => rows.some((cells) => cells[i] !== ''));
  const said = (cells: readonly string[]) => cells.filter((_, i) => isSaid[i]);
  const row = (cells: readonly string[]) => `| ${said(cells).join(' | ')} |`;
  return [row(headings), row(headings.map(() => '---')), ...rows.map(row)].join('\n');
}

/** A list; lines of an item after the first are items below it. */
export function bullets(items: readonly (string | readonly string[])[]): string {
  return items
    .map((item) => (typeof item === 'string' ? [item] : item))
    .filter(([first]) => first !== undefined && first !== '')
    .map(([first = '', ...below]) => [`- ${first}`, ...below.map((line) => `  - ${line}`)].join('\n'))
    .join('\n');
}

/** A heading with what stands below it, or nothing where there is nothing. */
export function under(level: 2 | 3 | 4, title: string, ...blocks: readonly string[]): string {
  const said = blocks.filter((block) => block !== '');
  return said.length === 0 ? '' : [`${'#'.repeat(level)} ${text(title)}`, ...said].join('\n\n');
}
