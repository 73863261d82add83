import { countItems } from '../count-items.ts';
import type { ItemKind } from '../item.ts';
import { countInWords } from '../kind-names.ts';
import { MARKS, VERIFIED } from '../marks.ts';
import type { Book } from './book.ts';
import type { DocsPage } from './docs-page.ts';
import { bullets, code, link, table, text } from './markdown.ts';

/** The first page: what there is, how far it can be relied on, where each thing stands and how it is corrected. */
export function readmePage(book: Book, titles: ReadonlyMap<string, string>): DocsPage {
  const { items } = book;
  return {
    title: 'What the field knows, as far as this project could gather it',
    intro: [
      `The knowledge that ${code('ctip')} works with, as pages to read: lessons, design questions, indicators, displacement, the results framework, evaluation, safeguarding, and the sources on which they rest. ${items.length} items, each with an id and, but for sources, a mark that says how far it can be relied on. The pages are generated from the data in ${link(code('knowledge/'), '../../knowledge/')}.`,
    ],
    chapters: [
      { title: 'What was verified and what was not', blocks: [bullets(VERIFIED.map(text))] },
      {
        title: 'Marks',
        blocks: [
          table(
            ['Mark', 'What it means', 'Items'],
            Object.entries(MARKS).map(([mark, meaning]) => [
              code(mark),
              // Written by the project, with its own backticks.
              meaning,
              String(items.filter((item) => item.mark === mark).length),
            ]),
          ),
          'Sources carry no mark: they say what of them was read. *Contested* says that serious sources disagree, and how.',
        ],
      },
      {
        title: 'Pages',
        blocks: [
          table(
            ['Page', 'About'],
            [...titles].map(([page, title]) => [link(page, page), text(title)]),
          ),
          `The named lists of the design file stand in ${link('the specification', '../design-file.md#12-named-lists')}. The same knowledge can be searched at the terminal: ${code('ctip knowledge search recruitment fees')}, ${code('ctip knowledge show A1-I03')}.`,
        ],
      },
      {
        title: 'What each file holds',
        blocks: [
          table(
            ['File', 'Holds', 'Items'],
            countItems(items).map(({ file, kinds, total }) => [
              fileLink(file),
              Object.entries(kinds)
                .map(([kind, count]) => countInWords(kind as ItemKind, count))
                .join(', '),
              String(total),
            ]),
          ),
        ],
      },
      {
        title: 'How to correct something',
        blocks: [
          [
            '1. Look for the id, or for a few words of the sentence, in the files above; the head of each page names its file.',
            '2. Change the sentence there. Name what carries it: `mark`, and the keys of `sources`. A source that is not there yet gets an entry in a file of `knowledge/sources/`, with what of it was read. Where serious sources disagree, say so in `contested`.',
            '3. Ids stay what they are, since designs cite them. What is no longer used keeps its id and says why.',
            '4. `npm run generate` writes these pages anew; `npx vitest run test/knowledge` checks form and references.',
          ].join('\n'),
          `Where the reference material disagreed, and what was decided, stands in ${link(code('knowledge/NOTES.md'), '../../knowledge/NOTES.md')}.`,
        ],
      },
    ],
  };
}

function fileLink(file: string): string {
  const path = file === 'sources' ? 'knowledge/sources/' : `knowledge/${file}.yaml`;
  return link(code(path), `../../${path}`);
}
