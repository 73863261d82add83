import { stemOf, wordsIn } from '../text/word-stem.ts';
import { hasMeasureHead } from './measure-heads.ts';
import type { WordList } from './word-list.ts';

/**
 * Whether the text of an English indicator is nothing but an empty verb phrase, so that nothing in it can be counted or
 * seen: "capacity of the police strengthened", "raised awareness among youth". Where things are named that can be
 * counted ("families supported") or a number or a measure stands, it is not.
 */
export function isEmptyPhrase(text: string, { emptyWords = [] }: WordList): boolean {
  const words = wordsIn(text.toLowerCase().split(/[,;:()]/, 1)[0] ?? '');
  if (words.length < 2 || hasMeasureHead(words) || words.some((word) => SAYS_MORE.has(word) || /^\d/.test(word))) {
    return false;
  }
  const stems = words.map(stemOf);
  return emptyWords.some((phrase) => {
    const wanted = wordsIn(phrase).map(stemOf);
    const at = stems.findIndex((_, i) => isThere(stems.slice(i, i + wanted.length), wanted));
    if (at < 0) return false;
    const rest = words.slice(at + wanted.length);
    const isClosing = rest.length === 0 || IN_WHICH.has(rest[0] ?? '');
    if (wanted.length > 1) return isClosing && at <= 1;
    // "Support" and "promotion" are things; only the verb says nothing.
    if (!/(?:ed|ing)$/.test(words[at] ?? '')) return false;
    const noun =
      at === 0 ? headOf(rest[0] === 'of' ? rest.slice(1) : rest) : isClosing ? headOf(words.slice(0, at)) : undefined;
    return noun !== undefined && !isCountable(noun);
  });
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const SAYS_MORE = set('who whom whose that which where when if whether by how');
/** After these a phrase only says where or among whom. */
const IN_WHICH = set('in among at across of for within on about throughout');
const PREPOSITIONS = set('of in among at across for within on about between to with from by through throughout');

/** The words of a phrase of the list, in either order: "raised awareness", "awareness raised". */
function isThere(stems: readonly string[], wanted: readonly string[]): boolean {
  return stems.length === wanted.length && wanted.every((stem) => stems.includes(stem));
}

/** The noun of a phrase: the last word before its first preposition. */
function headOf(words: readonly string[]): string | undefined {
  const end = words.findIndex((word) => PREPOSITIONS.has(word));
  return end < 0 ? words.at(-1) : words[end - 1];
}

const PEOPLE = set('people persons children women men girls boys youth staff police personnel');
/** Plurals that stand for nothing one could count. */
const VAGUE_PLURALS = set('capacities skills efforts rights systems relations abilities');

/** In doubt a plural is something that can be counted. */
function isCountable(noun: string): boolean {
  return PEOPLE.has(noun) || (/[^sui]s$/.test(noun) && !VAGUE_PLURALS.has(noun));
}
