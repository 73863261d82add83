import type { Book } from './book.ts';
import { type DocsPage, LEGEND } from './docs-page.ts';
import { DIRECTIONS_EXPLAINED, indicatorTables } from './indicators.ts';
import { bold, bullets, cell, code, labelled, link, table, text } from './markdown.ts';

/** The page for responses that none of the seven types fits. */
export function otherPage(book: Book): DocsPage {
  const { other } = book.knowledge.programmeDesign();
  const { nodes } = book.knowledge.resultsFramework();
  return {
    title: other.title,
    anchor: book.anchor(other),
    intro: [
      LEGEND,
      `${book.prose(other.text)} ${code(other.mark)}`,
      `In a design file ${code('other')}; data in ${link(code('knowledge/part-1.yaml'), '../../knowledge/part-1.yaml')}, section ${code('other')}.`,
    ],
    chapters: [
      {
        title: 'Place in the results framework',
        blocks: [
          'Such a response chooses among these results; no activity type has them as its main aim.',
          bullets(
            other.sub_results.map(
              (id) => `${text(nodes.find((node) => node.id === id)?.label ?? id)} (${book.to(id)})`,
            ),
          ),
        ],
      },
      {
        title: 'What is known',
        blocks: [
          table(
            ['On', 'Statement', 'Mark and sources'],
            other.notes.map(({ title, text: statement, mark, sources, contested }) => [
              bold(text(title)),
              cell(book.prose(statement), labelled('Contested', book.prose(contested))),
              cell(code(mark), book.toAll(sources)),
            ]),
          ),
        ],
      },
      { title: 'Indicators', blocks: [DIRECTIONS_EXPLAINED, ...indicatorTables(other.indicators, book)] },
    ],
  };
}
