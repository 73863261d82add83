import { COUNTRY_NAMES, isCountryCode } from '../../text/english-country.ts';
import { LANGUAGE_NAMES } from '../../text/english-language.ts';

/** Names that everybody uses and no list has. */
const OTHER_COUNTRY_NAMES = new Map([
  ['uk', 'GB'],
  ['usa', 'US'],
  ['unitedstatesofamerica', 'US'],
]);

/** There are two of them, and people write either so. */
const SHARED_NAMES = new Set(['congo', 'saintmartin']);

/** The code of a country by its English name or by its code in small letters. */
export function meantCountry(written: string): string | undefined {
  const text = written.trim();
  // `no` says more often that there is none than that it is Norway.
  if (/^[A-Za-z]{2}$/.test(text) && text !== 'no' && isCountryCode(text.toUpperCase())) return text.toUpperCase();
  const name = bareName(text);
  return SHARED_NAMES.has(name) ? undefined : (OTHER_COUNTRY_NAMES.get(name) ?? codeNamed(name, COUNTRY_NAMES));
}

/** The code of a language by its English name. */
export const meantLanguage = (written: string): string | undefined => codeNamed(bareName(written), LANGUAGE_NAMES);

/** The code of a currency by its code in small letters. */
export function meantCurrency(written: string): string | undefined {
  const code = written.trim().toUpperCase();
  return Intl.supportedValuesOf('currency').includes(code) ? code : undefined;
}

/** A target of the Sustainable Development Goals: "SDG 8.7" for `SDG-8.7`. */
export function meantSdgTarget(written: string): string | undefined {
  const target = /^sdg[\s_-]*(\d{1,2}\.(?:\d{1,2}|[a-d]))$/i.exec(written.trim())?.[1];
  return target === undefined ? undefined : `SDG-${target.toLowerCase()}`;
}

/** An age range: "16 – 45" for `16-45`. */
export function meantAgeRange(written: string): string | undefined {
  const text = written.replace(/\s+/g, '').replace(/[–—‑−]/, '-');
  return /^(?:\d{1,3}-\d{1,3}|\d{1,3}\+)$/.test(text) ? text : undefined;
}

const byName = new WeakMap<ReadonlyMap<string, string>, ReadonlyMap<string, string | undefined>>();

/** The code with a name; undefined where two have it. */
function codeNamed(name: string, names: ReadonlyMap<string, string>): string | undefined {
  let codes = byName.get(names);
  if (!codes) {
    const found = new Map<string, string | undefined>();
    for (const [code, known] of names) found.set(bareName(known), found.has(bareName(known)) ? undefined : code);
    codes = found;
    byName.set(names, codes);
  }
  return codes.get(name);
}

const bareName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/\bst\b\.?/g, 'saint')
    .replace(/[^\p{L}]+/gu, '');
