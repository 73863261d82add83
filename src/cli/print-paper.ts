import type { Block, Fact, Line, Paper, Piece } from '../document/paper.ts';
import { displayWidth } from '../text/display-width.ts';
import { terminalText } from '../text/terminal-text.ts';
import { wrap } from '../text/wrap.ts';
import type { Terminal } from './terminal.ts';

/** Text is kept to a width that reads well, however wide the terminal. */
const READABLE = 100;
/** Below this width what a fact is called stands above it, not beside it. */
const SIDE_BY_SIDE = 76;
const NAME_WIDTH = 24;
/** Between the columns of a table, and what a column needs at least to be read. */
const GAP = 2;
const NARROWEST = 6;

type TableBlock = Extract<Block, { kind: 'table' }>;

/** A paper for the terminal: as documents say it, without pages. */
export function printPaper(paper: Paper, terminal: Terminal): string {
  const { chalk } = terminal;
  const width = Math.min(terminal.width, READABLE);
  const text = (value: string) => wrap(terminalText(value), width);
  const parts = [
    chalk.bold(text(paper.title)),
    ...(paper.subtitle ? [text(paper.subtitle)] : []),
    ...paper.sections.flatMap(({ title, blocks }) => [
      ...(title === '' ? [] : [chalk.bold.underline(text(title))]),
      ...blocks.map((block) => printBlock(block, terminal, width)),
    ]),
    ...(paper.closing === '' ? [] : [chalk.dim(text(paper.closing))]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function printBlock(block: Block, terminal: Terminal, width: number): string {
  const { chalk, unicode } = terminal;
  switch (block.kind) {
    case 'heading':
      return chalk.bold(wrap(terminalText(block.text), width));
    case 'paragraph':
      return lineText(block.line, terminal, width);
    case 'list': {
      const bullet = unicode ? '•' : '-';
      const items = block.items.map((item) => `${bullet} ${lineText(item, terminal, width - 2, '  ')}`);
      // Entries of several lines are told apart by a line between them.
      return items.join(items.some((item) => item.includes('\n')) ? '\n\n' : '\n');
    }
    case 'facts':
      return block.facts.map((fact) => printFact(fact, terminal, width)).join('\n');
    case 'table':
      return printTable(block, terminal, width);
    case 'space':
      // Room to write by hand has no use at a terminal.
      return '';
  }
}

/** Columns side by side; where they would be too narrow to read, each row as a list of facts. */
function printTable({ columns, rows }: TableBlock, terminal: Terminal, width: number): string {
  const { chalk } = terminal;
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const room = width - GAP * (columns.length - 1);
  const widths = columns.map(({ share }) => Math.floor((room * share) / shares));
  const longestWord = (i: number) =>
    Math.max(
      ...rows.flatMap(({ cells }) =>
        (cells[i]?.lines ?? []).flatMap((line) =>
          line.flatMap(({ text }) => text.split(/\s+/).map((word) => displayWidth(word))),
        ),
      ),
    );
  const tooNarrow = columns.some(
    ({ heading }, i) => (widths[i] ?? 0) < Math.max(NARROWEST, displayWidth(heading), longestWord(i)),
  );
  if (tooNarrow) {
    const facts = rows.map(({ cells }) =>
      columns.map(({ heading }, i): Fact => ({ name: heading, lines: cells[i]?.lines ?? [] })),
    );
    return facts.map((row) => row.map((fact) => printFact(fact, terminal, width)).join('\n')).join('\n\n');
  }
  const side = (cells: readonly string[]) => {
    const parts = cells.map((cell) => cell.split('\n'));
    const height = Math.max(...parts.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      parts
        .map((lines, i) => {
          const text = lines[line] ?? '';
          const space = ' '.repeat(Math.max(0, (widths[i] ?? 0) - displayWidth(text)));
          return columns[i]?.end ? space + text : text + space;
        })
        .join(' '.repeat(GAP))
        .trimEnd(),
    ).join('\n');
  };
  const head = side(columns.map(({ heading }) => chalk.bold(terminalText(heading))));
  const body = rows.map(({ cells, strong }) => {
    const row = side(
      cells.map((cell, i) => (cell?.lines ?? []).map((line) => lineText(line, terminal, widths[i] ?? 0)).join('\n')),
    );
    return strong ? chalk.bold(row) : row;
  });
  return [head, ...body].join('\n');
}

function printFact({ name, lines }: Fact, terminal: Terminal, width: number): string {
  const { chalk } = terminal;
  const label = terminalText(name);
  const indent = ' '.repeat(width >= SIDE_BY_SIDE ? NAME_WIDTH : 2);
  const said = lines.map((line) => lineText(line, terminal, width - indent.length, indent));
  const text = said.join(`\n${indent}`);
  const besides = width >= SIDE_BY_SIDE && displayWidth(label) < NAME_WIDTH - 1;
  return besides
    ? `${chalk.bold(label)}${' '.repeat(NAME_WIDTH - displayWidth(label))}${text}`
    : `${chalk.bold(wrap(label, width))}\n${indent}${text}`;
}

function lineText(line: Line, terminal: Terminal, width: number, indent = ''): string {
  const text = line.map((piece) => toned(piece, terminal)).join('');
  return text
    .split('\n')
    .map((part) => wrap(part, width, indent))
    .join(`\n${indent}`);
}

function toned({ text, tone }: Piece, { chalk }: Terminal): string {
  const safe = terminalText(text, true);
  switch (tone) {
    case 'strong':
      return chalk.bold(safe);
    case 'quiet':
      return chalk.dim(safe);
    case 'missing':
      return chalk.italic(safe);
    case 'plain':
      return safe;
  }
}
