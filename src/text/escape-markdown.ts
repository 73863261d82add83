import { printableText } from './printable-text.ts';

/** What means something anywhere in a line of GitHub Flavored Markdown; `$` opens a formula on GitHub. */
const INLINE = /[\\`*_[\]<>~|$]/g;

/** Text that would be read as an entity: `&amp;`, `&#38;`. */
const ENTITY = /&(?=#?[0-9a-z]+;)/gi;

/** What opens a heading, list, rule, or the underline of a heading when it stands first in a line. */
const LINE_START = /^(#{1,6}(?=\s|$)|[-+=])/;
const NUMBERED = /^(\d{1,9})([.)])(?=\s|$)/;

/**
 * Escapes a text so that CommonMark and GFM show it as it is, wherever a line may begin: no markup, HTML, table cell,
 * heading or list comes out of it.
 *
 * @returns lines without outer space, joined by line feeds; how a line end is written is up to the place the text goes to
 */
export function escapeMarkdown(text: string): string {
  return printableText(text).split('\n').map(escapeLine).join('\n');
}

function escapeLine(line: string): string {
  return line
    .replace(/\t/g, ' ')
    .trim()
    .replace(INLINE, '\\$&')
    .replace(ENTITY, '\\&')
    .replace(LINE_START, '\\$&')
    .replace(NUMBERED, '$1\\$2');
}
