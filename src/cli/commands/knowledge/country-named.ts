import { COUNTRY_NAMES } from '../../../text/english-country.ts';
import { nearest } from '../../../text/nearest.ts';
import { shortened } from '../../../text/shortened.ts';
import { UserError } from '../../user-error.ts';

/** Names of countries that are in wide use beside those of the list. */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  uk: 'GB',
  britain: 'GB',
  usa: 'US',
  burma: 'MM',
  'ivory coast': 'CI',
  'viet nam': 'VN',
  swaziland: 'SZ',
  turkey: 'TR',
  'cape verde': 'CV',
  'east timor': 'TL',
  drc: 'CD',
};

/**
 * The English name of a country that somebody names: by that name, its code of two letters, or a name in wide use.
 *
 * @throws UserError if there is none
 */
export function countryNamed(given: string): string {
  const plain = (name: string) => name.trim().toLowerCase().replaceAll("'", '’');
  const code = ALSO_CALLED[plain(given)] ?? given.trim().toUpperCase();
  const byCode = COUNTRY_NAMES.get(code);
  if (byCode !== undefined) return byCode;
  const names = [...COUNTRY_NAMES.values()];
  const found = names.find((name) => plain(name) === plain(given));
  if (found !== undefined) return found;
  const near = nearest(given, names);
  throw new UserError(
    `"${shortened(given)}" is no country that ctip knows.`,
    near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'Write its English name or its code of two letters.',
  );
}
