import type { ActivityType } from '../../knowledge/types.generated.ts';
import type { Book } from './book.ts';
import type { Chapter } from './docs-page.ts';
import { cell, table, text } from './markdown.ts';

/** How activity types stand in other frameworks: the four Ps, the SDG targets, the milestones of 2019. */
export function classificationChapters(book: Book): Chapter[] {
  const { four_ps, sdg_targets, milestones } = book.knowledge.resultsFramework();
  const types = (list: readonly ActivityType[]) => list.map(book.type).join(', ');
  return [
    {
      title: 'The four Ps',
      blocks: [
        'They name work, not results.',
        table(
          ['Activity type', 'Main', 'Some', 'Mark'],
          four_ps.map((row) => [
            cell(`${book.anchor(row)}${book.type(row.type)}`, ...book.remarks(row)),
            text(row.main.join(', ')),
            text(row.some.join(', ')),
            book.evidence(row),
          ]),
        ),
      ],
    },
    {
      title: 'SDG targets',
      blocks: [
        table(
          ['Target', 'On', 'Main activity types', 'Other activity types', 'Mark and sources'],
          sdg_targets.map((target) => [
            `${book.anchor(target)}${text(target.target)}`,
            cell(text(target.text), ...book.remarks(target)),
            types(target.main_types),
            types(target.types),
            book.evidence(target),
          ]),
        ),
      ],
    },
    {
      title: 'Milestones',
      blocks: [
        'The five milestones of Measurement, Action, Freedom (2019), and the area of the framework to which each is closest.',
        table(
          ['Milestone', 'On', 'Area', 'Main activity types', 'Other activity types', 'Mark and sources'],
          milestones.map((milestone) => [
            book.anchored(milestone),
            cell(text(milestone.text), ...book.remarks(milestone)),
            book.toAll(milestone.nodes),
            types(milestone.main_types),
            types(milestone.types),
            book.evidence(milestone),
          ]),
        ),
      ],
    },
  ];
}
