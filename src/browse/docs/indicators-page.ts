import type { Book } from './book.ts';
import { type DocsPage, LEGEND } from './docs-page.ts';
import { DIRECTIONS_EXPLAINED, inWords, LEVELS } from './indicators.ts';
import { code, table, text } from './markdown.ts';

/** All indicators of the library at a glance. */
export function indicatorsPage(book: Book): DocsPage {
  const indicators = book.knowledge.indicators();
  return {
    title: 'All indicators',
    intro: [
      LEGEND,
      `${indicators.length} indicators to take over and adapt, by level. Each id leads to its page, with verification, pitfalls and what it is read together with. At the terminal: ${code('ctip knowledge indicators')}.`,
      DIRECTIONS_EXPLAINED,
    ],
    chapters: LEVELS.map(([level, title]) => ({
      title,
      blocks: [
        table(
          ['Indicator\u00a0id', 'Indicator', 'Measures', 'Counts', 'Direction', 'Unit', 'Nodes', 'Mark'],
          indicators
            .filter((indicator) => indicator.level === level)
            .map((indicator) => [
              book.to(indicator.id),
              text(indicator.text),
              inWords('measures', indicator.measures, book),
              indicator.counts ? inWords('counts', indicator.counts, book) : '',
              indicator.direction,
              text(indicator.unit ?? ''),
              book.toAll(indicator.nodes),
              code(indicator.mark),
            ]),
        ),
      ],
    })),
  };
}
