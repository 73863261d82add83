import { citation } from '../../knowledge/cite.ts';
import type { Source } from '../../knowledge/types.generated.ts';
import { CATEGORIES } from '../items/sources.ts';
import { REGIONS } from '../regions.ts';
import type { Book } from './book.ts';
import { citingItems, recommendingPages } from './citations.ts';
import { type DocsPage, LEGEND } from './docs-page.ts';
import { bold, bullets, cell, code, labelled, link, table, text } from './markdown.ts';

/** The library of sources: what each is, where it is, what of it was read, and what rests on it. */
export function sourcesPage(book: Book): DocsPage {
  const sources = book.knowledge.sources().toSorted(([a], [b]) => (a < b ? -1 : 1));
  const countries = [...new Set(sources.flatMap(([, { countries = [] }]) => countries))].sort();
  const keysWhere = (holds: (source: Source) => boolean | undefined) =>
    book.toAll(sources.filter(([, source]) => holds(source)).map(([key]) => key));
  return {
    title: 'Sources',
    intro: [
      LEGEND,
      `${sources.length} public sources, by kind; each with what of it was read. “Not stated” means that no note was kept of it, not that the work was read whole. Check a source before you quote it. Data in ${link(code('knowledge/sources/'), '../../knowledge/sources/')}; at the terminal: ${code('ctip knowledge sources')}.`,
    ],
    chapters: [
      ...Object.entries(CATEGORIES).map(([category, title]) => ({
        title,
        blocks: [
          bullets(
            sources
              .filter(([, source]) => source.category === category)
              .map(([key, source]) => entry(key, source, book)),
          ),
        ],
      })),
      {
        title: 'By country',
        blocks: [
          table(
            ['Country', 'Sources'],
            countries.map((country) => [text(country), keysWhere((source) => source.countries?.includes(country))]),
          ),
        ],
      },
      {
        title: 'By region',
        blocks: [
          table(
            ['Region', 'Sources'],
            REGIONS.map((region) => [text(region), keysWhere(({ regions }) => regions.includes(region))]).filter(
              ([, keys]) => keys !== '',
            ),
          ),
        ],
      },
    ],
  };
}

function entry(key: string, source: Source, book: Book): string {
  const { address, other_addresses = [], countries = [], regions, activities = [], read, listed_in } = source;
  const work = text(citation(source));
  const about = [...countries.map(text), ...regions.map(text), ...activities.map(book.type)];
  return cell(
    `${book.anchor(source)}${bold(text(key))} ${address ? link(work, address) : work}`,
    about.join(' · '),
    labelled('Read', text(read)),
    ...book.remarks(source),
    labelled('Also at', other_addresses.map((other) => `<${other}>`).join(', ')),
    labelled('Listed in', book.toAll(listed_in)),
    labelled('Cited by', book.toAll(citingItems(key, book))),
    labelled(
      'Further reading of',
      recommendingPages(key, book)
        .map((page) => link(page, `${page}#further-reading`))
        .join(', '),
    ),
  );
}
