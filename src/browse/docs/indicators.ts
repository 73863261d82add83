import type { LibraryIndicator } from '../../knowledge/types.generated.ts';
import type { Book } from './book.ts';
import { cell, labelled, table, text, under } from './markdown.ts';

export const LEVELS = [
  ['impact', 'Impact'],
  ['outcome', 'Outcome'],
  ['output', 'Output'],
] as const satisfies readonly (readonly [LibraryIndicator['level'], string])[];

/** How the word in a column "direction" is meant. */
export const DIRECTIONS_EXPLAINED =
  'Direction: *up*, a rise is better; *down*, a fall is better; *explain*, neither is good by itself and the design says what a change would mean. Directions are our own judgement.';

/** Indicators whole, a table for each level. */
export function indicatorTables(indicators: readonly LibraryIndicator[], book: Book): string[] {
  return LEVELS.map(([level, title]) =>
    under(
      3,
      title,
      table(
        ['Indicator\u00a0id', 'Indicator', 'How it is read', 'Verification and pitfall', 'Mark'],
        indicators
          .filter((indicator) => indicator.level === level)
          .map((indicator) => [
            book.anchored(indicator),
            cell(
              text(indicator.text),
              labelled('Shows', book.prose(indicator.shows)),
              labelled('Read together with', book.toAll(indicator.pair)),
              labelled('Results framework', book.toAll(indicator.nodes)),
              ...book.remarks(indicator),
            ),
            cell(
              labelled('Measures', inWords('measures', indicator.measures, book)),
              labelled('Counts', indicator.counts && inWords('counts', indicator.counts, book)),
              labelled('Direction', indicator.direction),
              labelled('Unit', text(indicator.unit ?? '')),
              labelled('Split by', book.said(indicator, 'Split by').map(text).join(', ')),
            ),
            cell(
              labelled('Verification', book.prose(indicator.verification)),
              labelled('Pitfall', book.prose(indicator.pitfall)),
            ),
            book.evidence(indicator),
          ]),
      ),
    ),
  );
}

/** A value of a list as it stands within a line. */
export function inWords(list: string, value: string, book: Book): string {
  return text(book.knowledge.label(list, value).toLowerCase());
}
