import type { Lesson } from '../../knowledge/types.generated.ts';
import type { Book } from './book.ts';
import { bold, cell, labelled, table, text } from './markdown.ts';

/** Lessons as a table: what has been learned, what a design should therefore do, and on what it rests. */
export function lessonsTable(lessons: readonly Lesson[], book: Book): string {
  return table(
    ['Lesson\u00a0id', 'What has been learned', 'What a design should therefore do', 'Mark and sources'],
    lessons.map((lesson) => [
      book.anchored(lesson),
      cell(
        `${lesson.title ? `${bold(`${text(lesson.title)}.`)} ` : ''}${book.prose(lesson.learned)}`,
        ...book.remarks(lesson),
      ),
      cell(
        book.prose(lesson.so),
        labelled('Bears on designs with', book.said(lesson, 'Bears on designs with').map(text).join('; or ')),
        labelled('Answered with', book.toAll(lesson.asked_in)),
        labelled('Checked by', book.toAll(lesson.checked_by)),
      ),
      book.evidence(lesson),
    ]),
  );
}
