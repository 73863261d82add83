import type { Block, Cell, Fact, Line, Piece } from './paper.ts';

export const plain = (text: string): Piece => ({ text, tone: 'plain' });
export const strong = (text: string): Piece => ({ text, tone: 'strong' });
export const quiet = (text: string): Piece => ({ text, tone: 'quiet' });
export const missing = (text: string): Piece => ({ text, tone: 'missing' });

/** The pieces of several lines in one, with a space between them; undefined if none of them says anything. */
export function joined(...lines: (Line | undefined)[]): Line | undefined {
  const said = lines.filter((line): line is Line => line !== undefined && line.length > 0);
  if (said.length === 0) return undefined;
  return said.flatMap((line, i) => (i === 0 ? line : [plain(' '), ...line]));
}

/** A line that opens with what it is about: "**Alternatives.** …"; undefined if nothing follows. */
export function named(name: string, line: Line | undefined): Line | undefined {
  return line && [strong(name), plain(' '), ...line];
}

export function paragraph(line: Line | undefined): Block[] {
  return line ? [{ kind: 'paragraph', line }] : [];
}

export function heading(level: 2 | 3, text: string, blocks: readonly Block[]): Block[] {
  return blocks.length > 0 ? [{ kind: 'heading', level, text }, ...blocks] : [];
}

export function bullets(items: readonly (Line | undefined)[]): Block[] {
  const said = items.filter((item): item is Line => item !== undefined);
  return said.length > 0 ? [{ kind: 'list', items: said }] : [];
}

/** A line that opens with a capital, as the facts around it do; addresses, `eHealth` and the like stay as they are. */
function opened(line: Line): Line {
  const [first, ...rest] = line;
  if (!first || !/^\p{Ll}(\p{Ll}|\s)/u.test(first.text) || /^(\S*(@|:\/)|\w{2,3}(,|$))/.test(first.text)) return line;
  return [{ ...first, text: capital(first.text) }, ...rest];
}

/** A text with a capital at its start. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A fact, if there is something to say. */
export function fact(name: string, ...lines: (Line | undefined)[]): Fact[] {
  const said = lines.filter((line): line is Line => line !== undefined);
  return said.length > 0 ? [{ name, lines: said.map(opened) }] : [];
}

export function facts(list: readonly Fact[]): Block[] {
  const [first, ...others] = list;
  if (!first) return [];
  // One fact alone is a sentence, not a table.
  if (others.length === 0 && first.lines.length === 1) return paragraph(named(`${first.name}:`, first.lines[0]));
  return [{ kind: 'facts', facts: list }];
}

export function cell(...lines: (Line | undefined)[]): Cell {
  return { lines: lines.filter((line): line is Line => line !== undefined) };
}
