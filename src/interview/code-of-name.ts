/** Codes that CLDR names although ISO 3166 no longer, or never, gave them to a country. */
const NO_COUNTRY = new Set(
  'AC AN BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH NT QO RH SU TA TP UK UN VD YD YU ZR ZZ'.split(' '),
);

/** Names in use beside the one that CLDR gives. */
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

function codesByName(type: 'region' | 'language', codes: readonly string[]): ReadonlyMap<string, string> {
  const display = new Intl.DisplayNames('en', { type, fallback: 'none' });
  const found = new Map<string, string>();
  for (const code of codes) {
    const name = display.of(code);
    for (const part of name === undefined ? [] : namesIn(name))
      if (!found.has(plain(part))) found.set(plain(part), code);
  }
  return found;
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const PAIRS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

let countries: ReadonlyMap<string, string> | undefined;
let languages: ReadonlyMap<string, string> | undefined;

/** The ISO 3166 code of a country by its code or its English name; XA to XZ are free. Undefined if there is none. */
export function countryCode(text: string): string | undefined {
  const typed = text.trim();
  if (/^[A-Za-z]{2}$/.test(typed)) {
    const code = typed.toUpperCase();
    if (/^X[A-Z]$/.test(code)) return code;
    const named = NO_COUNTRY.has(code)
      ? undefined
      : new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code);
    if (named !== undefined) return code;
  }
  countries ??= codesByName(
    'region',
    PAIRS.map((pair) => pair.toUpperCase()).filter((code) => !NO_COUNTRY.has(code) && !code.startsWith('X')),
  );
  return OTHER_COUNTRY_NAMES[plain(typed)] ?? countries.get(plain(typed));
}

/** The code of a language by its code or its English name; a code that nobody registered is taken as it is. */
export function languageCode(text: string): string | undefined {
  const typed = text.trim();
  languages ??= codesByName('language', PAIRS);
  return languages.get(plain(typed)) ?? (/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(typed) ? typed : undefined);
}
