import { COUNTRY_NAMES, isCountryCode } from '../text/english-country.ts';
import { LANGUAGE_NAMES } from '../text/english-language.ts';

/** Names in use beside the one that documents print. */
const OTHER_COUNTRY_NAMES: Readonly<Record<string, string>> = {
  usa: 'US',
  america: 'US',
  uk: 'GB',
  'great britain': 'GB',
  burma: 'MM',
  'ivory coast': 'CI',
  'democratic republic of the congo': 'CD',
  'dr congo': 'CD',
  drc: 'CD',
  congo: 'CG',
  'republic of the congo': 'CG',
  'czech republic': 'CZ',
  turkey: 'TR',
  'east timor': 'TL',
  swaziland: 'SZ',
  macedonia: 'MK',
  'cape verde': 'CV',
  palestine: 'PS',
  'hong kong': 'HK',
  macau: 'MO',
  holland: 'NL',
  uae: 'AE',
  'lao pdr': 'LA',
  'viet nam': 'VN',
};

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/\bst\b\.?/g, 'saint')
    .replace(/[^a-z]+/g, ' ')
    .trim();

/** "Myanmar (Burma)" is known as either. */
const namesIn = (name: string): string[] => [
  name,
  name.replace(/\(.*\)/, ''),
  ...(/\((.*)\)/.exec(name)?.slice(1) ?? []),
];

function codesByName(names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...names].flatMap(([code, name]) => namesIn(name).map((part) => [plain(part), code] as const)));
}

let countries: ReadonlyMap<string, string> | undefined;
let languages: ReadonlyMap<string, string> | undefined;

/** The ISO 3166 code of a country by its code or its English name; XA to XZ are free. Undefined if there is none. */
export function countryCode(text: string): string | undefined {
  const typed = text.trim();
  if (/^[A-Za-z]{2}$/.test(typed) && isCountryCode(typed.toUpperCase())) return typed.toUpperCase();
  countries ??= codesByName(COUNTRY_NAMES);
  return OTHER_COUNTRY_NAMES[plain(typed)] ?? countries.get(plain(typed));
}

/** The code of a language by its code or its English name; a code that nobody registered is taken as it is. */
export function languageCode(text: string): string | undefined {
  const typed = text.trim();
  languages ??= codesByName(LANGUAGE_NAMES);
  return languages.get(plain(typed)) ?? (/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(typed) ? typed : undefined);
}
