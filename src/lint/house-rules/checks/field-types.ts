import type { Field, FieldType } from '../../../design/fields.ts';

const among =
  (types: readonly FieldType[], kinds: readonly string[]) =>
  ({ type, kind = 'text' }: Field): boolean =>
    types.includes(type) || (type === 'answer' && kinds.includes(kind));

const TEXTS = ['text', 'short-text', 'party', 'source', 'ref-or-text'] as const satisfies readonly FieldType[];
const CODES = [
  'id',
  'date',
  'year',
  'age-range',
  'country-code',
  'currency-code',
  'language-code',
  'code',
  'web-address',
] as const satisfies readonly FieldType[];
const ENTRIES = ['entries', 'places'] as const satisfies readonly FieldType[];
const VALUE_LISTS = [
  'texts',
  'choices',
  'words',
  'codes',
  'parties',
  'refs',
  'refs-or-texts',
  'refs-or-values',
  'refs-or-party',
] as const satisfies readonly FieldType[];

/** Texts that people write. */
export const isText = among(TEXTS, ['text']);
/** Texts and codes: what has a form. */
export const isWritten = among([...TEXTS, ...CODES], ['text']);
/** Lists of any kind. */
export const isList = among([...ENTRIES, ...VALUE_LISTS], ['list', 'multi', 'table']);
/** Lists of plain values. */
export const isValueList = among(VALUE_LISTS, ['list', 'multi']);
/** Lists whose entries have keys. */
export const isEntryList = among(ENTRIES, ['table']);
/** Numbers; a value may be a number, `yes` or `<10`. */
export const isNumber = among(['number', 'percent', 'money', 'value', 'year'], ['number']);
/** Dates, as exact as they are known. */
export const isDate = among(['date', 'year'], []);
/** Single values that can be compared. */
export const isSingle = among(
  [...TEXTS, ...CODES, 'choice', 'yes-no', 'number', 'percent', 'money', 'value', 'ref', 'address'],
  ['text', 'yes-no', 'choice', 'number'],
);
/** Fields that name entries of the design by their ids. */
export const isReference = ({ to }: Field): boolean => to !== undefined;
