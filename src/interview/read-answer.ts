import { readDate } from '../design/dates.ts';
import type { Design } from '../design/design.generated.ts';
import { expectedOf } from '../design/expected.ts';
import type { Field } from '../design/fields.ts';
import { idIndex } from '../design/ids.ts';
import { printableText } from '../text/printable-text.ts';
import { valueAt } from '../yaml/pointer.ts';
import { countryCode, languageCode } from './code-of-name.ts';
import type { Step } from './step.ts';

/** What was typed, as a value of the design; or what is wrong with it, in the designer's words. */
export type ReadAnswer =
  | { readonly value: unknown; readonly evidence?: readonly string[] }
  | { readonly problem: string };

const SHORT_TEXT = 300;

/** Reads what was typed in answer to a step. The text is not empty. */
export function readAnswer(step: Step, typed: string, design: Design, field: Field = step.field): ReadAnswer {
  const text = printableText(typed).replace(/\s+/g, ' ').trim();
  if (step.form === 'place' && field === step.field) return readPlace(text);
  switch (field.type) {
    case 'number':
    case 'money':
    case 'percent':
    case 'year':
      return readNumber(text, field);
    case 'date':
      return field.or?.includes(text) || readDate(text) ? { value: text } : { problem: needs(field) };
    case 'age-range':
      return readAges(text);
    case 'value':
      return readValue(text, measureOf(step, design), field);
    case 'country-code':
    case 'language-code':
    case 'currency-code':
      return readCode(text, field.type);
    case 'codes':
      return readCodes(text, field.of ?? '');
    case 'places':
      return readPlaces(text);
    case 'answer':
      return field.kind === 'number' ? readNumber(text, field) : withEvidence(text, design);
    case 'short-text':
      return text.length > SHORT_TEXT
        ? { problem: `This has ${text.length} characters; a short text holds at most ${SHORT_TEXT}.` }
        : { value: text };
    case 'words':
      return { value: listIn(text).map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')) };
    default:
      return { value: text };
  }
}

const needs = (field: Field): string => `Please write ${expectedOf(field)}.`;
const listIn = (text: string): string[] =>
  text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function readNumber(text: string, field: Field): ReadAnswer {
  const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
  if (value === undefined) {
    const digits = text.replace(/[^\d.-]/g, '');
    const hint = /^-?[\d\s,.'’]+\D*$/.test(text) && digits !== '' ? ` For example ${text.replace(/\D/g, '')}.` : '';
    return { problem: `Please write the number in digits only, without separators or signs.${hint}` };
  }
  if (field.type === 'percent' && (value < 0 || value > 100))
    return { problem: 'A percentage lies between 0 and 100.' };
  if (field.type === 'year' && !(Number.isInteger(value) && value >= 1950 && value < 2100)) {
    return { problem: 'Please write a year with four digits, from 1950 on.' };
  }
  return { value };
}

function readAges(text: string): ReadAnswer {
  const ages = text.replace(/\s*(-|–|to)\s*/, '-');
  const [, from, to] = /^(\d{1,3})(?:-(\d{1,3})|\+)$/.exec(ages) ?? [];
  if (from === undefined)
    return { problem: 'Please write from which age to which: 16-45, or 18+ without an upper end.' };
  if (to !== undefined && Number(from) >= Number(to))
    return { problem: 'Please write the lower age first, such as 16-45.' };
  return { value: ages };
}

/** The kind of value that the indicator around a baseline or a target has. */
function measureOf(step: Step, design: Design): unknown {
  const at = step.pointer.findLastIndex(
    (part, index) => typeof part === 'number' && step.pointer[index - 1] !== 'targets',
  );
  return valueAt(design, [...step.pointer.slice(0, at + 1), 'measure']);
}

function readValue(text: string, measure: unknown, field: Field): ReadAnswer {
  if (measure === 'yes-no')
    return /^(yes|no)$/i.test(text) ? { value: text.toLowerCase() } : { problem: 'Please answer yes or no.' };
  if (/^< ?\d+$/.test(text)) return { value: text.replace(' ', '') };
  const read = readNumber(text, measure === 'percent' ? { ...field, type: 'percent' } : field);
  if ('problem' in read) return read;
  const isWhole = measure !== 'count' && measure !== 'category' ? true : Number.isInteger(read.value);
  return isWhole ? read : { problem: 'A count is a whole number; write "<10" for a small number of people.' };
}

function readCode(text: string, type: 'country-code' | 'language-code' | 'currency-code'): ReadAnswer {
  if (type === 'country-code')
    return codeOr(
      countryCode(text),
      `There is no country "${text}". Write its English name or two letters, such as NP.`,
    );
  if (type === 'language-code')
    return codeOr(
      languageCode(text),
      `There is no language "${text}". Write its English name or its code, such as ne.`,
    );
  const currency = text.toUpperCase();
  const known = Intl.supportedValuesOf('currency').includes(currency);
  return codeOr(known ? currency : undefined, `"${text}" is no currency code. Write its three letters, such as EUR.`);
}

const codeOr = (code: string | undefined, problem: string): ReadAnswer =>
  code === undefined ? { problem } : { value: code };

function readCodes(text: string, of: string): ReadAnswer {
  const type = of === 'language-code' ? 'language-code' : 'country-code';
  const read =
    of === 'sdg' ? listIn(text).map((value) => ({ value })) : listIn(text).map((part) => readCode(part, type));
  const wrong = read.find((one) => 'problem' in one);
  if (wrong && 'problem' in wrong) return wrong;
  return { value: [...new Set(read.flatMap((one) => ('value' in one ? [one.value] : [])))] };
}

const PLACE_PARTS = ['country', 'region', 'district', 'locality'] as const;

/** "Nepal, Bagmati, Kathmandu": from large to small. */
function readPlace(text: string): ReadAnswer {
  const parts = text.split(',').map((part) => part.trim());
  const country = countryCode(parts[0] ?? '');
  if (country === undefined) {
    return {
      problem: `Please begin with the country: there is none called "${parts[0]}". For example: Nepal, Bagmati.`,
    };
  }
  if (parts.length > PLACE_PARTS.length)
    return { problem: 'Please write one place: country, region, district, locality.' };
  const named = PLACE_PARTS.map((key, index) => [key, index === 0 ? country : parts[index]] as const);
  return { value: Object.fromEntries(named.filter(([, part]) => part !== undefined && part !== '')) };
}

function readPlaces(text: string): ReadAnswer {
  const read = text
    .split(';')
    .filter((part) => part.trim() !== '')
    .map((part) => readPlace(part.trim()));
  const wrong = read.find((one) => 'problem' in one);
  if (wrong && 'problem' in wrong) return wrong;
  return { value: read.flatMap((one) => ('value' in one ? [one.value] : [])) };
}

/** Ids of sources in brackets at the end of an answer say what it rests on: "Most had a loan. [DS1, K2]" */
function withEvidence(text: string, design: Design): ReadAnswer {
  const match = /^(.*\S)\s*\[((?:DS|K)\d+(?:\s*,\s*(?:DS|K)\d+)*)\]$/.exec(text);
  if (!match) return { value: text };
  const ids = listIn(match[2] ?? '');
  const unknown = ids.filter((id) => !idIndex(design).has(id));
  if (unknown.length > 0) {
    return {
      problem: `There is no ${unknown.join(' and no ')} in this design. Name a source that stands in it, such as DS1 or K1.`,
    };
  }
  return { value: match[1], evidence: ids };
}
