import type { Field } from './fields.ts';
import { listValues } from './fields.ts';

/** Lists up to this length are named whole in a message. */
const NAMED_WHOLE = 12;

/** What a field holds, as the end of a sentence that begins "Expected ". */
export function expectedOf(field: Field): string {
  switch (field.type) {
    case 'version':
      return 'the number 1';
    case 'text':
    case 'party':
    case 'source':
    case 'ref-or-text':
      return 'a text';
    case 'short-text':
      return 'a short text on one line, of at most 300 characters';
    case 'texts':
      return 'a list of texts, such as [first, second]';
    case 'number':
      return 'a number, such as 12500 or 37.5, without thousands separators';
    case 'money':
      return 'an amount such as 48000, without currency and thousands separators';
    case 'percent':
      return 'a number from 0 to 100, without the per cent sign';
    case 'year':
      return 'a year such as 2026, from 1950 on';
    case 'date':
      return `a year, a month or a day: 2027, 2027-03 or 2027-03-15${field.or ? `; or ${field.or.join(', ')}` : ''}`;
    case 'value':
      return 'a number, yes or no, or "<10" for a small number of people';
    case 'yes-no':
      return 'yes or no';
    case 'age-range':
      return 'an age range such as 16-45 or 18+';
    case 'country-code':
      return 'a country code of two capital letters, such as NP (XA to XZ are free for invented places)';
    case 'currency-code':
      return 'a currency code of three capital letters, such as EUR';
    case 'language-code':
      return 'a language code such as en';
    case 'web-address':
      return 'an address that begins with https://';
    case 'codes':
      if (field.of === 'sdg') return 'a list of SDG targets, such as [SDG-8.7]';
      return field.of === 'language-code'
        ? 'a list of language codes, such as [en, ne]'
        : 'a list of country codes, such as [NP, IN]';
    case 'words':
      return 'a list of words in small letters with hyphens, such as [sex, age, first-or-repeat]';
    case 'choice':
      return `one of ${valuesOf(field)}`;
    case 'choices':
      return `a list with values among ${valuesOf(field)}`;
    case 'places':
      return 'a list of places, such as [{country: NP, region: Bagmati}]';
    case 'refs':
    case 'refs-or-texts':
    case 'refs-or-values':
    case 'refs-or-party':
    case 'parties':
      return 'a list of ids, such as [TG1, TG2]';
    case 'entries':
      return 'a list of entries';
    case 'group':
      return 'a group of keys below this one';
    case 'answer':
      return answerForm(field);
    case 'id':
      return `an id such as ${String(field.example ?? 'OC1')}`;
    case 'address':
      return 'an address such as OC1-I2.baseline: an id or a chain of keys, without list positions';
    default:
      return field.example === undefined ? 'another kind of value' : `something like ${JSON.stringify(field.example)}`;
  }
}

function answerForm(field: Field): string {
  switch (field.kind) {
    case 'list':
      return 'a list of texts, or a group with answer, why and evidence';
    case 'yes-no':
      return 'a group with answer (yes, no or partly) and why';
    case 'number':
      return 'a number, or a group with answer, unit and why';
    case 'choice':
      return `one of ${valuesOf(field)}`;
    case 'multi':
      return `a list with values among ${valuesOf(field)}`;
    case 'table':
      return 'a list of rows, such as [{…}, {…}]';
    case 'form':
      return 'a group of keys below this one';
    default:
      return 'a text, or a group with answer, why and evidence';
  }
}

function valuesOf(field: Field): string {
  const values = listValues(field.list ?? '');
  if (values.length <= NAMED_WHOLE) return values.join(', ');
  return `the ${values.length} values of the list ${field.list} (${values.slice(0, 4).join(', ')}, …)`;
}
