import type { WordList } from './word-list.ts';

/**
 * Whether a verb of delivery closes the first clause of an indicator: "Number of officers trained, by sex".
 *
 * Used only to guess what an indicator measures where its author left that open. A clause that goes on after the verb
 * ("trained officers who used the checklist") or that says what somebody does ("who", "that") is left alone.
 */
export function closesWithDelivery(text: string, words: WordList): boolean {
  const clause = text
    .toLowerCase()
    .split(/[,;:.()–—/]/, 1)[0]
    ?.trim()
    .split(/\s+/);
  if (!clause || clause.some((word) => RELATIVE.has(word))) return false;
  return words.deliveryVerbs.some((phrase) => {
    const [verb = '', ...object] = phrase.toLowerCase().split(' ');
    const closing = clause.slice(-1 - object.length);
    const last = closing.at(-1) ?? '';
    return participlesOf(verb).includes(last) && object.every((word, i) => closing[i] === word);
  });
}

/** Words after which a clause tells what the people counted do, which is more than delivery. */
const RELATIVE = new Set(['who', 'whom', 'whose', 'that', 'which', 'where']);

/** The verbs of the list whose participle does not follow a rule. */
const IRREGULAR: Readonly<Record<string, string>> = { hold: 'held', build: 'built', broadcast: 'broadcast' };

/** Possible participles of an English verb, in British and American spelling. Forms that are no word match nothing. */
function participlesOf(verb: string): string[] {
  const irregular = IRREGULAR[verb];
  if (irregular) return [irregular];
  const regular = [`${verb}ed`, `${verb}d`, `${verb}${verb.at(-1)}ed`];
  return verb.endsWith('ise') ? [...regular, `${verb.slice(0, -3)}ized`] : regular;
}
