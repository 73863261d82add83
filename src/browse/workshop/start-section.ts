import type { Block, Section } from '../../document/paper.ts';
import { bullets, cell, fact, facts, heading, paragraph, plain, strong } from '../../document/pieces.ts';
import { textLine, type Workshop, type WorkshopPart } from './part.ts';

/** Minutes for what stands around the parts. */
const MINUTES = { welcome: 10, pause: 15, end: 10 };

/** What the group has to know before it begins: safety, roles, what is needed, how long it takes. */
export function startSection(
  parts: readonly WorkshopPart[],
  isAboutTypes: boolean,
  isForSeveralGroups: boolean,
  { words }: Workshop,
): Section {
  const { start } = words;
  const needed = [...start.needed, ...(isAboutTypes ? [start.neededForTypes] : [])];
  return {
    id: 'start',
    title: start.title,
    blocks: [
      ...paragraph(textLine(start.purpose(isAboutTypes))),
      ...paragraph(isForSeveralGroups ? textLine(start.splitGroups) : undefined),
      ...heading(2, start.safety, bullets(start.safetyRules.map(textLine))),
      ...heading(2, start.needs, bullets(needed.map(textLine))),
      ...heading(2, start.roles, facts(start.roleOf.flatMap(([name, text]) => fact(name, textLine(text))))),
      ...heading(2, start.agenda, [agenda(parts, words)]),
    ],
  };
}

/** The parts with their minutes; the pause comes where half of the time is over. */
function agenda(parts: readonly WorkshopPart[], words: Workshop['words']): Block {
  const { start, end } = words;
  const sum = (rows: readonly (readonly [string, number])[]) => rows.reduce((total, [, minutes]) => total + minutes, 0);
  const rows: (readonly [string, number])[] = [
    [start.welcome, MINUTES.welcome],
    ...parts.map(({ title, minutes }) => [title, minutes] as const),
    [end.title, MINUTES.end],
  ];
  const half = sum(rows) / 2;
  const before = rows.findIndex((_, i) => sum(rows.slice(0, i + 1)) >= half);
  rows.splice(before + 1, 0, [start.pause, MINUTES.pause]);
  rows.push([start.together, sum(rows)]);
  // Two columns beside each other: the list is looked at once and need not fill half a page.
  const height = Math.ceil(rows.length / 2);
  const pair = (entry: readonly [string, number] | undefined, isLast: boolean) => {
    const line = (text: string) => [isLast ? strong(text) : plain(text)];
    return entry ? [cell(line(entry[0])), cell(line(String(entry[1])))] : [cell(), cell()];
  };
  const columns = [
    { heading: start.part, share: 39 },
    { heading: start.minutes, share: 11, end: true },
  ];
  return {
    kind: 'table',
    columns: [...columns, ...columns],
    rows: rows.slice(0, height).map((entry, i) => ({
      cells: [...pair(entry, false), ...pair(rows[height + i], height + i === rows.length - 1)],
    })),
  };
}
