import type { Block, Line } from '../../document/paper.ts';
import { cell, joined, plain, quiet, strong } from '../../document/pieces.ts';
import { addedBy, textLine, type Workshop } from './part.ts';
import type { PrintedLesson } from './type-matter.ts';

/** The lessons as a table: a box to tick, what has been learned, what to do. */
export function lessonTable(lessons: readonly PrintedLesson[], at: Workshop): Block {
  const { words } = at;
  const { learned, todo, done, contested } = words.lessons;
  const hasTodo = lessons.some(({ so }) => so !== undefined);
  const columns = [
    { heading: done, share: 12 },
    { heading: learned, share: hasTodo ? 53 : 88 },
    ...(hasTodo ? [{ heading: todo, share: 35 }] : []),
  ];
  return {
    kind: 'table',
    columns,
    rows: lessons.map((lesson) => {
      const { id, title, so } = lesson;
      const text: Line = [
        ...(title ? [strong(`${title}. `)] : []),
        plain(lesson.learned),
        ...(lesson.contested ? [quiet(` ${contested} ${lesson.contested}`)] : []),
      ];
      const mark = [quiet(words.end.marks.name[lesson.mark])];
      return {
        cells: [
          cell(textLine(id === undefined ? '☐' : `☐ ${id}`), mark),
          cell(text, id === undefined ? undefined : joined(addedBy(id, at))),
          ...(hasTodo ? [cell(so === undefined ? undefined : textLine(so))] : []),
        ],
      };
    }),
  };
}
