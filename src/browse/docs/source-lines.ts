import { citation } from '../../knowledge/cite.ts';
import type { Book } from './book.ts';
import { bullets, text } from './markdown.ts';

/** Sources as a list for further reading: each by its key, with the work and what of it was read. */
export function sourceLines(keys: readonly string[] | undefined, book: Book): string {
  return bullets(
    (keys ?? []).map((key) => {
      const source = book.knowledge.source(key);
      return source ? `${book.to(key)}: ${text(citation(source))}. Read: ${text(source.read)}.` : book.to(key);
    }),
  );
}
