import { escapeMarkdown } from '../../text/escape-markdown.ts';
import type { Block, Cell, Line, Paper, Piece, Row } from '../paper.ts';

/** A paper as GitHub Flavored Markdown: CommonMark with tables. */
export function paperAsMarkdown(paper: Paper): string {
  const { title, subtitle, facts, sections, closing } = paper;
  const parts = [
    ...(title === '' ? [] : [`# ${heading(title)}`]),
    ...(subtitle ? [`**${heading(subtitle)}**`] : []),
    block({ kind: 'facts', facts }),
    ...sections.flatMap((section) => [
      ...(section.title === '' ? [] : [`## ${heading(section.title)}`]),
      ...section.blocks.map(block),
    ]),
    '---',
    `*${inline(closing, ' ')}*`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function block(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${heading(block.text)}`;
    case 'paragraph':
      return line(block.line, '\\\n');
    case 'list':
      return block.items.map((item) => `- ${block.ticks ? '[ ] ' : ''}${line(item, '\\\n  ')}`).join('\n');
    case 'facts':
      return block.facts
        .map(({ name, lines }) =>
          `- **${inline(name, ' ')}:** ${lines.map((each) => line(each, '\\\n  ')).join('\\\n  ')}`.trimEnd(),
        )
        .join('\n');
    case 'table':
      return [
        row(block.columns.map((column) => inline(column.heading, ' '))),
        row(block.columns.map((column) => (column.end ? '---:' : '---'))),
        ...block.rows.map(tableRow),
      ].join('\n');
    case 'space':
      // Empty lines to type into, and a rule under them, which is what is left of the room when it is rendered.
      return `${'\n'.repeat(block.lines)}${'_'.repeat(40)}`;
  }
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const tableRow = ({ cells }: Row) => row(cells.map((cell) => (cell ? cellText(cell) : '')));
const cellText = (cell: Cell) => cell.lines.map((each) => line(each, '<br>')).join('<br>');

/** A heading stands on one line, whatever the text holds. */
const heading = (text: string) => inline(text, ' ');

/**
 * The pieces of a line. Space at the edges of a piece goes outside its marks, since `** text**` is no emphasis.
 *
 * @param lineBreak how a line end within the text is written at this place
 */
function line(pieces: Line, lineBreak: string): string {
  return pieces
    .map((piece) => toned(piece, lineBreak))
    .join('')
    .trim();
}

function toned({ text, tone }: Piece, lineBreak: string): string {
  const core = inline(text, lineBreak);
  if (core === '') return text === '' ? '' : ' ';
  const before = text.startsWith('\n') ? lineBreak : /^\s/.test(text) ? ' ' : '';
  const after = /\s$/.test(text) ? ' ' : '';
  const mark = tone === 'strong' ? '**' : tone === 'missing' ? '*' : '';
  // A mark does not reach over a break of lines in every place where one can stand.
  const marked =
    mark === ''
      ? core
      : core
          .split(lineBreak)
          .map((part) => `${mark}${part}${mark}`)
          .join(lineBreak);
  return `${before}${marked}${after}`;
}

function inline(text: string, lineBreak: string): string {
  return escapeMarkdown(text)
    .split('\n')
    .filter((part) => part !== '')
    .join(lineBreak);
}
