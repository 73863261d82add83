import type { Block, Line, Row } from '../../document/paper.ts';
import { cell, joined, plain, quiet, strong } from '../../document/pieces.ts';
import { conditionInWords } from './condition.ts';
import { addedBy, textLine, type Workshop } from './part.ts';
import type { PrintedLesson } from './type-matter.ts';

/**
 * The lessons as a table: a box to tick, what has been learned, what to do. A condition stands in a row above the
 * lessons that bear only where it is true.
 */
export function lessonTable(lessons: readonly PrintedLesson[], at: Workshop): Block {
  const { learned, todo, done } = at.words.lessons;
  const hasTodo = lessons.some(({ so }) => so !== undefined);
  const columns = [
    { heading: done, share: 14 },
    { heading: learned, share: hasTodo ? 52 : 86 },
    ...(hasTodo ? [{ heading: todo, share: 34 }] : []),
  ];
  const conditions = lessons.map(({ bears_when }) => bears_when && conditionInWords(bears_when, at));
  const rows = lessons.flatMap((lesson, i) => {
    const condition = conditions[i];
    const row = lessonRow(lesson, hasTodo, at);
    if (condition === undefined || condition === conditions[i - 1]) return [row];
    return [{ cells: columns.map((_, at) => (at === 0 ? cell([strong(condition)]) : cell())), strong: true }, row];
  });
  return { kind: 'table', columns, rows };
}

function lessonRow(lesson: PrintedLesson, hasTodo: boolean, at: Workshop): Row {
  const { id, title, learned, contested, so } = lesson;
  const text: Line = [
    ...(title ? [strong(`${title}. `)] : []),
    plain(learned),
    ...(contested ? [quiet(` ${at.words.lessons.contested} ${contested}`)] : []),
  ];
  return {
    cells: [
      cell(textLine(id === undefined ? '☐' : `☐ ${id}`), [quiet(markOf(lesson, at))]),
      cell(text, id === undefined ? undefined : joined(addedBy(id, at))),
      ...(hasTodo ? [cell(so === undefined ? undefined : textLine(so))] : []),
    ],
  };
}

/** How far a lesson can be relied on: "found", or "found in part" where the mark holds for a part of it only. */
function markOf({ mark, mark_covers }: PrintedLesson, { words }: Workshop): string {
  const { name, inPart } = words.end.marks;
  return mark_covers === 'part' ? inPart(name[mark]) : name[mark];
}
