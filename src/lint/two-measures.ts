import { wordsIn } from '../text/word-stem.ts';
import { leadingHead } from './measure-heads.ts';

/**
 * Whether the text of an English indicator holds two measures: "number of complaints and share of complaints answered".
 * A mere "and" joins no measures ("police and prosecutors"), nor do two heads of one thing ("number and share of").
 */
export function hasTwoMeasures(text: string): boolean {
  const [first = [], ...others] = partsOf(text);
  if (leadingHead(first) === undefined) return false;
  let isClause = first.some((word) => RELATIVE.has(word));
  for (const part of others) {
    const head = leadingHead(part);
    // "Workers who know the contract and the number of the helpline": within such a clause only a share is a measure.
    if (head === 'share' || (head !== undefined && !isClause && part[0] !== 'the' && CLEAR.has(part[0] ?? '')))
      return true;
    isClause ||= part.some((word) => RELATIVE.has(word));
  }
  return false;
}

/** Whether a unit names two units: "number and %", "days; EUR". "Officers and prosecutors" is one. */
export function hasTwoUnits(unit: string): boolean {
  const kinds = unit.split(JOINS).flatMap((part) => kindOf(part.trim().toLowerCase()) ?? []);
  return new Set(kinds).size > 1;
}

const JOINS = /\s*[;,/]\s*(?:and\s+|or\s+)?|\s+(?:and|or|plus|as well as|&)\s+/i;
const RELATIVE: ReadonlySet<string> = new Set([
  'who',
  'whom',
  'whose',
  'that',
  'which',
  'where',
  'when',
  'with',
  'between',
]);
/** Heads that begin a measure beyond doubt; a level or a value may also be what somebody knows. */
const CLEAR: ReadonlySet<string> = new Set(['number', 'count', 'total', 'median', 'average', 'mean']);

function partsOf(text: string): string[][] {
  return text.split(JOINS).map((part) => wordsIn(part.toLowerCase()));
}

/** The kind of a unit that is nothing but a unit; undefined for things that are counted. */
function kindOf(unit: string): 'share' | 'number' | 'time' | 'money' | undefined {
  if (/^(?:in )?(?:%|per ?cent|percentage|share|proportion)(?: of\b.*)?$/.test(unit)) return 'share';
  if (/^(?:number|count|no\.)(?: of\b.*)?$/.test(unit)) return 'number';
  if (/^(?:minutes?|hours?|days?|weeks?|months?|years?)$/.test(unit)) return 'time';
  return /^(?:eur|usd|gbp|euros?|dollars?)$/.test(unit) ? 'money' : undefined;
}
