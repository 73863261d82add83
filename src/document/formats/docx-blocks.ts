import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  type ITableCellOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { xmlText } from '../../text/xml-text.ts';
import type { Block, Column, Fact, Line, Piece, Row } from '../paper.ts';
import { columnWidths } from './column-widths.ts';
import { COLOUR } from './docx-styles.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

/** Above this many characters a row may break across pages: it could be taller than one. */
const LONG_ROW = 2400;

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const RULE = { style: BorderStyle.SINGLE, size: 4, color: COLOUR.rule } as const;
const BORDERS = { top: RULE, bottom: RULE, left: NONE, right: NONE, insideHorizontal: RULE, insideVertical: NONE };

/** A block of the view as paragraphs and tables of Word. */
export function blockElements(
  block: Block,
  next: Block | undefined,
  width: number,
  wide: boolean,
): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ style: `Heading${block.level}`, children: [new TextRun(xmlText(block.text))] })];
    case 'paragraph':
      // A sentence that introduces a table goes with it.
      return [textParagraph(block.line, { keepNext: next?.kind === 'table' || next?.kind === 'facts' })];
    case 'list':
      return block.items.map((item) =>
        textParagraph(item, { style: 'ListParagraph', numbering: { reference: 'bullets', level: 0 } }),
      );
    case 'facts':
      return [factTable(block.facts, width), gap()];
    case 'table':
      return [table(block, width, wide), gap()];
  }
}

/** Two tables that touch would become one. */
const gap = () => new Paragraph({ style: 'Gap' });

/** What something is called on the left, what is said of it on the right. */
export function factTable(facts: readonly Fact[], width: number): Table {
  const widths = columnWidths([28, 72], width);
  const rows = facts.map(({ name, lines }, at) => {
    const keepNext = staysWithNext(at, facts.length);
    const label = textParagraph([{ text: name, tone: 'plain' }], { style: 'FactName', keepNext });
    const said = lines.map((line) => textParagraph(line, { style: 'FactText', keepNext }));
    return new TableRow({
      cantSplit: isShort(lines),
      children: [cellOf([label], { width: widths[0] }), cellOf(said, { width: widths[1] })],
    });
  });
  return new Table({ ...frame(widths), rows });
}

/** Four rows or fewer stay together, and no first or last row stands alone on a page. */
const staysWithNext = (at: number, rows: number) => at < rows - 1 && (rows <= 4 || at === 0 || at === rows - 2);

function table({ columns, rows }: TableBlock, width: number, wide: boolean): Table {
  const widths = columnWidths(
    columns.map(({ share }) => share),
    width,
  );
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ heading, end }, i) =>
      cellOf(
        [
          textParagraph([{ text: heading, tone: 'plain' }], {
            style: 'CellHead',
            ...(end ? { alignment: AlignmentType.END } : {}),
          }),
        ],
        {
          width: widths[i],
          fill: COLOUR.head,
        },
      ),
    ),
  });
  return new Table({
    ...frame(widths),
    rows: [head, ...rows.map((_, at) => tableRow(rows, at, columns, widths, wide))],
  });
}

function frame(widths: number[]) {
  return {
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    borders: BORDERS,
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
  };
}

function tableRow(
  rows: readonly Row[],
  at: number,
  columns: readonly Column[],
  widths: number[],
  wide: boolean,
): TableRow {
  const row = rows[at] ?? { cells: [] };
  const next = rows[at + 1];
  // Kept together as far as a page allows: what a row opens, rows that share a cell, a last row and its sums.
  const sumsFollow = next !== undefined && rows.slice(at + 1).every(({ strong }) => strong);
  const keepNext =
    next !== undefined &&
    (row.strong || sumsFollow || staysWithNext(at, rows.length) || next.cells.some((cell) => cell === undefined));
  const style = wide ? 'CellSmall' : 'Cell';
  const children: TableCell[] = [];
  for (let i = 0; i < row.cells.length; i++) {
    const cell = row.cells[i];
    if (!cell) continue;
    let span = 1;
    // In a strong row an empty cell belongs to the text before it.
    while (row.strong && row.cells[i + span] && row.cells[i + span]?.lines.length === 0) span++;
    const end = columns[i]?.end === true;
    const paragraphs = cell.lines.map((line) =>
      textParagraph(line, { style, keepNext, ...(end ? { alignment: AlignmentType.END } : {}) }),
    );
    children.push(
      cellOf(paragraphs.length > 0 ? paragraphs : [new Paragraph({ style, keepNext })], {
        width: widths.slice(i, i + span).reduce((sum, each) => sum + each, 0),
        ...(row.strong ? { fill: COLOUR.group } : {}),
        ...(span > 1 ? { columnSpan: span } : {}),
        ...(cell.rows && cell.rows > 1 ? { rowSpan: cell.rows } : {}),
      }),
    );
    i += span - 1;
  }
  return new TableRow({ cantSplit: row.cells.every((cell) => isShort(cell?.lines ?? [])), children });
}

interface CellShape {
  readonly width: number | undefined;
  readonly fill?: string;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}

function cellOf(children: Paragraph[], { width = 0, fill, ...spans }: CellShape): TableCell {
  const options: ITableCellOptions = {
    children,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    ...(fill ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill } } : {}),
    ...spans,
  };
  return new TableCell(options);
}

const isShort = (lines: readonly Line[]) =>
  lines.reduce((sum, line) => sum + line.reduce((length, { text }) => length + text.length, 0), 0) < LONG_ROW;

function textParagraph(line: Line, options: IParagraphOptions): Paragraph {
  return new Paragraph({ ...options, children: line.flatMap(runs) });
}

/** A piece of text; a line end within it becomes a line end. */
function runs({ text, tone }: Piece): TextRun[] {
  return xmlText(text)
    .split('\n')
    .map(
      (part, i) =>
        new TextRun({
          text: part,
          ...(i > 0 ? { break: 1 } : {}),
          ...(tone === 'strong' ? { bold: true } : {}),
          ...(tone === 'quiet' ? { color: COLOUR.quiet } : {}),
          ...(tone === 'missing' ? { italics: true, color: COLOUR.missing } : {}),
        }),
    );
}
