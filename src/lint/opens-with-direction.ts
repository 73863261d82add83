import { wordsIn } from '../text/word-stem.ts';
import { leadingHead } from './measure-heads.ts';

/**
 * The word of direction with which the text of an English indicator begins: "Increased reporting", "20 % reduction in
 * fees", "Higher share of". Undefined where it begins with none.
 *
 * Terms that only look so ("higher education", "more than half of", "drop-in centres") are left alone.
 */
export function openingDirection(text: string): string | undefined {
  const written = wordsIn(text);
  const words = written.map((word) => word.toLowerCase());
  const start = words.findIndex((word) => !OPENERS.has(word) && !/^\d/.test(word));
  const [first = '', next = ''] = words.slice(Math.max(start, 0));
  const isDirection =
    CHANGES.has(first) ||
    (MOVES.has(first) && (next === 'in' || next === 'of')) ||
    (QUANTITIES.has(first) && !NO_QUANTITY.has(next)) ||
    (COMPARED.has(first) && leadingHead(words.slice(start + 1)) !== undefined);
  return isDirection ? written[start] : undefined;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What may stand before the direction: "an increase", "at least 20 per cent reduction". */
const OPENERS = set('a an the at least % per cent percent percentage');
const CHANGES = set(
  'increase increases increased increasing reduce reduces reduced reducing reduction reductions decrease decreases ' +
    'decreased decreasing improve improves improved improving improvement improvements',
);
/** These are a direction only with what moves: "decline in calls". */
const MOVES = set('rise fall drop decline growth');
const QUANTITIES = set('more fewer less');
const NO_QUANTITY = set('than or');
const COMPARED = set('higher lower greater smaller better');
