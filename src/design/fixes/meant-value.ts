import { isCountryCode } from '../../text/english-country.ts';
import { isKnownLanguage } from '../../text/english-language.ts';
import { type Pointer, valueAt } from '../../yaml/pointer.ts';
import { type Field, fieldAt, listValues, resolved, type SchemaNode } from '../fields.ts';
import { familyOf, idIndex } from '../ids.ts';
import { isAllowed } from '../references.ts';
import { isPlaceholder } from '../values.ts';
import { meantChoice } from './meant-choice.ts';
import { meantAgeRange, meantCountry, meantCurrency, meantLanguage, meantSdgTarget } from './meant-code.ts';
import { meantDate } from './meant-date.ts';
import { meantId, meantReference } from './meant-id.ts';
import { meantNumber } from './meant-number.ts';

/** What the format asks for at the place of a single value. */
interface Wanted {
  readonly field: Field;
  readonly schema: SchemaNode;
  readonly pointer: Pointer;
  readonly data: object;
}

/**
 * The value that an author can only have meant by what stands at a place: one that nobody could read otherwise.
 *
 * @returns undefined where there is none; whether it is valid there is for the caller to find out
 */
export function meantValue(pointer: Pointer, data: object): unknown {
  const written = valueAt(data, pointer);
  if (written === null || written === undefined || typeof written === 'object') return undefined;
  const isItem = typeof pointer.at(-1) === 'number';
  const field = fieldAt(isItem ? pointer.slice(0, -1) : pointer, data);
  if (!field) return undefined;
  const list = resolved(field.schema);
  const items = list.items && resolved(list.items);
  if (isItem) return items && meantSingle(written, { field, schema: items, pointer, data });
  if (items && typesOf(list).includes('array')) {
    const entries = meantEntries(written, { field, schema: items, pointer, data });
    return entries && entries.length > 0 ? entries : undefined;
  }
  return meantSingle(written, { field, schema: list, pointer, data });
}

/** The entries of a list that was written as a single value, or as several with commas between them. */
function meantEntries(written: string | number | boolean | object, wanted: Wanted): unknown[] | undefined {
  if (typeof written !== 'string') return undefined;
  // A free text with a comma may have been meant as two.
  if (isOfTexts(wanted)) return /[,;\n]/.test(written) || isPlaceholder(written) ? undefined : [written];
  if (isEntry(written, wanted)) return [written];
  const entries = written.split(/\s*[,;]\s*/).map((part) => (isEntry(part, wanted) ? part : meantSingle(part, wanted)));
  return entries.includes(undefined) || new Set(entries).size < entries.length ? undefined : entries;
}

/** Whether a text is already one entry of the list. */
function isEntry(text: string, { field, schema, data }: Wanted): boolean {
  const allowed = allowedValues(field, schema);
  if (allowed.includes(text)) return true;
  if (field.to) return idIndex(data).has(text);
  if (field.type === 'codes') {
    if (field.of === 'country-code') return isCountryCode(text);
    return field.of === 'language-code' ? text.length < 4 && isKnownLanguage(text) : meantSdgTarget(text) === text;
  }
  return field.type === 'words' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

/** A list of free texts. */
const isOfTexts = (wanted: Wanted): boolean =>
  allowedValues(wanted.field, wanted.schema).length === 0 &&
  !wanted.field.to &&
  !['codes', 'words'].includes(wanted.field.type) &&
  typesOf(wanted.schema).join() === 'string';

function meantSingle(written: string | number | boolean | object, wanted: Wanted): unknown {
  const { field, schema, pointer, data } = wanted;
  const types = typesOf(schema);
  const allowed = allowedValues(field, schema);
  if (field.to && typeof written === 'string') {
    const id = meantReference(written, data);
    const family = id === undefined ? undefined : familyOf(id);
    if (family !== undefined && isAllowed(family, field.to)) return id;
  }
  if (allowed.length > 0) return meantChoice(written, allowed);
  switch (field.type === 'codes' ? field.of : field.type) {
    case 'date':
      return meantDate(written);
    case 'value':
      if (typeof written === 'boolean') return undefined;
      return meantChoice(written, ['yes', 'no']) ?? meantNumber(written, numberKind(field, pointer, data));
    case 'id':
      return typeof written === 'string' ? meantId(written, data) : undefined;
    case 'country-code':
      return typeof written === 'string' ? meantCountry(written) : undefined;
    case 'language-code':
      return typeof written === 'string' ? meantLanguage(written) : undefined;
    case 'currency-code':
      return typeof written === 'string' ? meantCurrency(written) : undefined;
    case 'sdg':
      return typeof written === 'string' ? meantSdgTarget(written) : undefined;
    case 'age-range':
      return typeof written === 'string' ? meantAgeRange(written) : undefined;
  }
  if (types.includes('string'))
    return isPlainText(schema) && typeof written === 'number' ? numberAsText(written) : undefined;
  if (types.includes('number') || types.includes('integer') || field.type === 'version')
    return meantNumber(written, numberKind(field, pointer, data));
  return undefined;
}

/** A text that needs no certain form. */
const isPlainText = (schema: SchemaNode): boolean => !('pattern' in schema);

/** A number in place of a text, as it stands; other forms of a number (1.50, 1e3) are left to their author. */
const numberAsText = (written: number): string | undefined =>
  Number.isSafeInteger(written) ? String(written) : undefined;

function numberKind(field: Field, pointer: Pointer, data: object) {
  const measure = field.type === 'value' ? measureAround(pointer, data) : undefined;
  return {
    hasNoThousandths: field.type === 'money' || ['count', 'category', 'money'].includes(String(measure)),
    isPercent: field.type === 'percent' || measure === 'percent',
  };
}

/** The measure of the indicator around one of its values. */
function measureAround(pointer: Pointer, data: object): unknown {
  const owner = pointer.findLastIndex(
    (_, length) => valueAt(data, [...pointer.slice(0, length), 'measure']) !== undefined,
  );
  return owner < 0 ? undefined : valueAt(data, [...pointer.slice(0, owner), 'measure']);
}

function allowedValues({ type, list }: Field, schema: SchemaNode): readonly string[] {
  if (type === 'yes-no') return ['yes', 'no'];
  return list === undefined ? (schema.enum ?? []).filter((value) => typeof value === 'string') : listValues(list);
}

const typesOf = ({ type }: SchemaNode): readonly string[] => [type ?? []].flat();
