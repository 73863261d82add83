import type { Guidance } from '../../knowledge/types.generated.ts';
import type { Book } from './book.ts';
import { bold, bullets, labelled, text, under } from './markdown.ts';

/** Guidance under the headings of its groups. */
export function guidanceBlocks(guidance: readonly Guidance[], book: Book): string[] {
  return [...new Set(guidance.map(({ group }) => group))].map((group) =>
    under(
      3,
      group,
      bullets(
        guidance
          .filter((entry) => entry.group === group)
          .map((entry) => [sentence(entry, book), ...(entry.points ?? []).map(book.prose)]),
      ),
    ),
  );
}

/**
 * What a file says outside its lists, in the place where it belongs: the sentence, and what it lists.
 *
 * @param id the id of the item; where there is none, since the file does not say it, nothing comes
 */
export function guidanceInPlace(id: string, book: Book): string[] {
  const found = book.items.find((item) => item.id === id);
  if (!found) return [];
  const entry = found.entry as Guidance;
  return [sentence(entry, book), bullets((entry.points ?? []).map(book.prose))];
}

function sentence(entry: Guidance, book: Book): string {
  return [
    `${book.anchor(entry)}${entry.title ? `${bold(`${text(entry.title)}.`)} ` : ''}${book.prose(entry.text)}`,
    labelled('Shown beside', entry.under ? book.to(entry.under) : ''),
    ...book.remarks(entry),
    book.marked(entry),
  ]
    .filter((part) => part !== '')
    .join(' ');
}
