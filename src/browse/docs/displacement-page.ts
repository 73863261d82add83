import type { Statement } from '../../knowledge/types.generated.ts';
import type { Book } from './book.ts';
import { type DocsPage, LEGEND } from './docs-page.ts';
import { guidanceBlocks, guidanceInPlace } from './guidance.ts';
import { DIRECTIONS_EXPLAINED, indicatorTables } from './indicators.ts';
import { bold, cell, code, link, table, text } from './markdown.ts';
import { sourceLines } from './source-lines.ts';

/** The page on harm that moves instead of ending. */
export function displacementPage(book: Book): DocsPage {
  const displacement = book.knowledge.displacement();
  const channel = (name: string) => text(book.knowledge.label('displacement-channel', name));
  return {
    title: 'Displacement: does the harm end, or does it move?',
    intro: [
      LEGEND,
      book.prose(displacement.intro),
      `Data in ${link(code('knowledge/displacement.yaml'), '../../knowledge/displacement.yaml')}; the questions stand among those ${link('of every design', 'programme-design.md#displacement')}.`,
    ],
    chapters: [
      {
        title: 'Terms',
        blocks: [
          table(
            ['Term', 'Meaning', 'Mark and sources'],
            displacement.terms.map((term) => [
              `${book.anchor(term)}${bold(text(term.term))}`,
              cell(book.prose(term.meaning), ...book.remarks(term)),
              book.evidence(term),
            ]),
          ),
        ],
      },
      {
        title: 'Channels',
        blocks: [
          table(
            ['Channel', 'In crime research', 'What it looks like', 'What triggers it', 'How it can be seen', 'Mark'],
            displacement.channels.map((entry) => [
              `${book.anchor(entry)}${bold(channel(entry.channel))}`,
              text(entry.crime_research_term),
              cell(book.prose(entry.looks_like), ...book.remarks(entry)),
              book.prose(entry.trigger),
              book.prose(entry.how_to_see),
              book.evidence(entry),
            ]),
          ),
        ],
      },
      { title: 'How likely it is', blocks: likelihoodBlocks(book) },
      { title: 'What is known', blocks: [statements(displacement.known, book)] },
      { title: 'What a design can do', blocks: [statements(displacement.reduce, book)] },
      {
        title: 'Indicators of displacement',
        blocks: [
          'Usable in any design; those of an activity type stand on its page.',
          DIRECTIONS_EXPLAINED,
          ...indicatorTables(displacement.indicators, book),
        ],
      },
      { title: 'Guidance', blocks: guidanceBlocks(displacement.guidance, book) },
      { title: 'Further reading', blocks: [sourceLines(displacement.further, book)] },
    ],
  };
}

function likelihoodBlocks(book: Book): string[] {
  const { channels, likelihood } = book.knowledge.displacement();
  return [
    ...guidanceInPlace('displacement-likelihoods', book),
    table(
      [
        'Activity type',
        ...channels.map(({ channel }) => text(book.knowledge.label('displacement-channel', channel))),
        'Mark',
      ],
      likelihood.map((row) => [book.type(row.type), ...channels.map(({ channel }) => row[channel]), code(row.mark)]),
    ),
    ...guidanceInPlace('displacement-more-likely', book),
    ...guidanceInPlace('displacement-less-likely', book),
  ];
}

function statements(list: readonly Statement[], book: Book): string {
  return table(
    ['Statement', 'Mark and sources'],
    list.map((statement) => [
      cell(`${book.anchor(statement)}${book.prose(statement.text)}`, ...book.remarks(statement)),
      book.evidence(statement),
    ]),
  );
}
