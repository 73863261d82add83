import type { Source } from './types.generated.ts';

/**
 * A source in one line, as it stands in a list of references: author, title, publisher, year. What is not known is
 * left out, the year as "n.d."; the address and what was read of the work are for the caller to add.
 *
 * @returns "Thompson, L., IOM, Statement at the 11th Alliance against Trafficking in Persons Conference, 2011"
 */
export function citation(source: Pick<Source, 'author' | 'title' | 'publisher' | 'year'>): string {
  const publisher = source.publisher === source.author ? undefined : source.publisher;
  // A title such as "Global Report 2022" says the year already.
  const year =
    source.year === undefined ? 'n.d.' : source.title.endsWith(String(source.year)) ? undefined : source.year;
  return [source.author, source.title, publisher, year].filter((part) => part !== undefined).join(', ');
}
