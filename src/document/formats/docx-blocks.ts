import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type IParagraphOptions,
  type ITableBordersOptions,
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
const WRITING = { ...RULE, color: COLOUR.writing } as const;

/** The height of a line of handwriting, in twentieths of a point: between college and wide ruled paper. */
const LINE_HEIGHT = 425;

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
      return [
        textParagraph(block.line, {
          keepNext: block.leads ?? (next !== undefined && BOUND.has(next.kind)),
          ...(block.isFinePrint ? { style: 'CellSmall', keepLines: true } : {}),
        }),
      ];
    case 'list':
      return block.items.map((item) =>
        textParagraph(item, {
          style: 'ListParagraph',
          numbering: { reference: block.ticks ? 'ticks' : 'bullets', level: 0 },
          // A list to tick is gone through with a pen, not read.
          ...(block.ticks ? { spacing: { after: 40 } } : {}),
        }),
      );
    case 'facts': {
      // What is to be thought of stands above the room to write.
      const keepNext = next?.kind === 'space';
      return [factTable(block.facts, width, keepNext), gap(keepNext)];
    }
    case 'table':
      return [table(block, width, wide), gap()];
    case 'space':
      return [writingLines(block.lines, width), gap()];
  }
}

const BOUND: ReadonlySet<Block['kind']> = new Set(['table', 'facts', 'space']);

/** Two tables that touch would become one. */
const gap = (keepNext = false) => new Paragraph({ style: 'Gap', keepNext });

/** What something is called on the left, what is said of it on the right; with nothing said, a line to write on. */
export function factTable(facts: readonly Fact[], width: number, withNext = false): Table {
  const widths = columnWidths([28, 72], width);
  const rows = facts.map(({ name, lines }, at) => {
    const keepNext = withNext || staysWithNext(at, facts.length);
    const label = textParagraph([{ text: name, tone: 'plain' }], { style: 'FactName', keepNext });
    const said = lines.map((line) => textParagraph(line, { style: 'FactText', keepNext }));
    return new TableRow({
      cantSplit: isShort(lines),
      ...(said.length === 0 ? roomFor(1) : {}),
      children: [
        cellOf([label], { width: widths[0] }),
        cellOf(said.length > 0 ? said : [new Paragraph({ style: 'FactText', keepNext })], { width: widths[1] }),
      ],
    });
  });
  return new Table({ ...frame(widths), rows });
}

const roomFor = (lines: number) => ({ height: { value: lines * LINE_HEIGHT, rule: HeightRule.ATLEAST } });

/** Ruled lines. Rows of a table: unlike borders of paragraphs, every program draws them alike, and they grow. */
function writingLines(lines: number, width: number): Table {
  const rows = Array.from({ length: lines }, (_, at) => {
    const line = new Paragraph({ style: 'Cell', keepNext: at < lines - 1 });
    return new TableRow({ cantSplit: true, ...roomFor(1), children: [cellOf([line], { width })] });
  });
  return new Table({ ...frame([width], { ...BORDERS, top: NONE, bottom: WRITING, insideHorizontal: WRITING }), rows });
}

/** Four rows or fewer stay together, and no first or last row stands alone on a page. */
const staysWithNext = (at: number, rows: number) => at < rows - 1 && (rows <= 4 || at === 0 || at === rows - 2);

function table({ columns, rows, space }: TableBlock, width: number, wide: boolean): Table {
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
  // Who writes by hand needs to see where a cell ends.
  const borders = space === undefined ? BORDERS : { ...BORDERS, insideVertical: RULE };
  return new Table({
    ...frame(widths, borders),
    rows: [head, ...rows.map((_, at) => tableRow(rows, at, columns, widths, wide, space))],
  });
}

function frame(widths: number[], borders: ITableBordersOptions = BORDERS) {
  return {
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    borders,
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
  };
}

function tableRow(
  rows: readonly Row[],
  at: number,
  columns: readonly Column[],
  widths: number[],
  wide: boolean,
  space: number | undefined,
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
  return new TableRow({
    cantSplit: row.cells.every((cell) => isShort(cell?.lines ?? [])),
    ...(space === undefined ? {} : roomFor(space)),
    children,
  });
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
