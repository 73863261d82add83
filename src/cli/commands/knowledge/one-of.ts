import { nearest } from '../../../text/nearest.ts';
import { shortened } from '../../../text/shortened.ts';
import { UserError } from '../../user-error.ts';

/**
 * One of a closed set, written in any case and with spaces or hyphens.
 *
 * @param what it is called in a message
 * @throws UserError if it is none of them
 */
export function oneOf<T extends string>(given: string, names: readonly T[], what: string): T {
  const plain = (name: string) =>
    name
      .trim()
      .toLowerCase()
      .replace(/[\s_-]+/g, ' ');
  const found = names.find((name) => plain(name) === plain(given));
  if (found !== undefined) return found;
  const near = nearest(given, names);
  throw new UserError(
    `There is no ${what} "${shortened(given)}".`,
    near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `There are: ${names.join(', ')}.`,
  );
}
