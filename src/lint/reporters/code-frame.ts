import { displayWidth } from '../../text/display-width.ts';
import { terminalText } from '../../text/terminal-text.ts';
import { aroundPlace } from './around-place.ts';
import type { ReportContext, ReportedFinding } from './report.ts';

/**
 * The line of a finding with carets below what is meant, cut to the width: a card may be far longer than a terminal is
 * wide.
 *
 * @param colour paints the carets
 * @returns two lines, or an empty text where nothing may be shown
 */
export function codeFrame(
  finding: ReportedFinding,
  { chalk, unicode, width }: ReportContext,
  colour: (text: string) => string,
): string {
  if (finding.excerpt === undefined) return '';
  const number = String(finding.line);
  const bar = unicode ? '│' : '|';
  const ellipsis = unicode ? '…' : '...';
  const room = Math.max(16, width - number.length - 5 - 2 * ellipsis.length);
  const { characters, skipped, goesOn } = aroundPlace(finding.excerpt, finding.column, 2 * room);
  const cells = cellsOf(characters);
  const start = Math.min(finding.column - 1 - skipped, cells.length);
  const endOfLine = finding.endLine === finding.line ? finding.endColumn - 1 - skipped : cells.length;
  const end = Math.min(cells.length, Math.max(start + 1, endOfLine));
  const [from, to] = windowOf(cells, start, end, room);
  const shown = (first: number, last: number) =>
    cells
      .slice(first, last)
      .map(({ text }) => text)
      .join('');
  const before = (from + skipped > 0 ? ellipsis : '') + shown(from, start);
  const marked = shown(start, Math.min(end, to));
  const after = shown(Math.min(end, to), to) + (to < cells.length || goesOn ? ellipsis : '');
  const caret = '^'.repeat(Math.max(1, displayWidth(marked)));
  const gutter = ' '.repeat(number.length);
  return `  ${chalk.dim(`${number} ${bar}`)} ${before}${marked}${after}\n  ${chalk.dim(`${gutter} ${bar}`)} ${' '.repeat(displayWidth(before))}${colour(caret)}\n`;
}

interface Cell {
  readonly text: string;
  readonly width: number;
}

const cellsOf = (characters: readonly string[]): readonly Cell[] =>
  characters.map((character) => {
    if (/^[ -~]$/.test(character)) return { text: character, width: 1 };
    const text = terminalText(character);
    return { text, width: displayWidth(text) };
  });

/** Which cells are shown: the whole line where it fits, else a quarter of the room before what is meant. */
function windowOf(cells: readonly Cell[], start: number, end: number, room: number): readonly [number, number] {
  const widthOf = (at: number) => cells[at]?.width ?? 0;
  let whole = 0;
  for (let at = 0; at < end && whole <= room; at++) whole += widthOf(at);
  let from = whole <= room ? 0 : start;
  let taken = 0;
  while (from > 0 && taken + widthOf(from - 1) <= room / 4) taken += widthOf(--from);
  let to = from;
  let width = 0;
  while (to < cells.length && width + widthOf(to) <= room) width += widthOf(to++);
  // Where the line ends before the room does, more of its beginning fits.
  while (from > 0 && width + widthOf(from - 1) <= room) width += widthOf(--from);
  return [from, Math.max(to, Math.min(start + 1, cells.length))];
}
