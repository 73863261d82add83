import { stemOf, wordsIn } from '../text/word-stem.ts';

/** What a statement promises to end, and with which verb of the list. */
export interface PromisedEnd {
  readonly verb: string;
  readonly object: string;
}

/**
 * The promise to end trafficking, slavery or exploitation that is the main verb of an English statement, in the active
 * ("the police end trafficking") or in the passive ("slavery is eradicated").
 *
 * What stands in quotation marks or is a name is passed over, and so is a statement that speaks of a contribution or of
 * a goal of the United Nations. In doubt nothing is found: a clause that says who or when, a purpose ("use the law to
 * stop trafficking"), a noun ("the elimination of slavery").
 *
 * @param verbs verbs that promise an end, as in knowledge/word-lists.yaml
 */
export function promisedEnd(statement: string, verbs: readonly string[]): PromisedEnd | undefined {
  const plain = statement.replace(/"[^"]*"|“[^”]*”|‘[^’]*’/g, '; ');
  if (EXEMPT.test(plain)) return undefined;
  const byStem = new Map(verbs.map((verb) => [stemOf(verb), verb.toLowerCase()]));
  for (const clause of plain.split(/[.,;:()!?]|\s[–—-]\s/)) {
    const written = wordsIn(clause);
    const words = written.map((word) => word.toLowerCase());
    for (const [i, word] of words.entries()) {
      const verb = byStem.get(stemOf(word));
      if (!verb || isName(written, i)) continue;
      const at = activeObject(words, i) ?? passiveObject(words, i);
      const object = at === undefined || isName(written, at) ? undefined : words[at];
      if (object) return { verb, object };
    }
  }
  return undefined;
}

/** A contribution, or a goal of the United Nations, by its name or in the words of target 8.7. */
const EXEMPT = /\bcontribut|\bSDG\b|\bsustainable development goal|\bend modern slavery and human trafficking\b/i;

const OBJECTS: ReadonlySet<string> = new Set(['trafficking', 'slavery', 'exploitation']);

/** A word in capitals within a sentence belongs to a name. */
const isName = (words: readonly string[], i: number): boolean => i > 0 && /^\p{Lu}/u.test(words[i] ?? '');

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words after which a clause is about something else than what the statement promises. */
const SUBORDINATE = set('who whom whose that which where when while before after until if because so whether how why');
const AIMS = set('aim aims seek seeks intend intends manage manages');
const ARTICLES = set('a an the its their this that every each no');
/** After "and" only these show that the object goes on: "forced labour and modern slavery", not "cars and report". */
const QUALITIES = set('all other the forms of human modern child children sex sexual labour labor forced contemporary');
/** After these "of" does not change the object: "end all forms of human trafficking". */
const FORMS = set('form forms kind kinds type types practice practices');
const LINKS = set(
  'of in on at by for from to into with within across among along through during over under against and or as',
);
const FINAL = set('altogether forever worldwide everywhere nationwide completely entirely there here now');
const AUXILIARIES = set('is are was were be been being has have had');

/** Whether a noun ends its phrase, so that it is what is meant: "trafficking" but not "trafficking networks". */
function isHead(words: readonly string[], i: number): boolean {
  const next = words[i + 1];
  return next === undefined || [LINKS, FINAL, AUXILIARIES, SUBORDINATE].some((few) => few.has(next));
}

function activeObject(words: readonly string[], verb: number): number | undefined {
  const before = words.slice(0, verb);
  const last = before.at(-1) ?? '';
  if (before.some((word) => SUBORDINATE.has(word)) || ARTICLES.has(last)) return undefined;
  if (last === 'to' && verb > 1 && !AIMS.has(before.at(-2) ?? '')) return undefined;
  if (words[verb]?.endsWith('ing') && verb > 0 && !AUXILIARIES.has(last)) return undefined;
  let isListed = false;
  for (let i = verb + 1; i < words.length; i++) {
    const word = words[i] ?? '';
    if (OBJECTS.has(word) && isHead(words, i)) return i;
    const isLink = LINKS.has(word) && !(word === 'of' && FORMS.has(words[i - 1] ?? '')) && word !== 'and';
    // "Stop tolerating exploitation" ends something else.
    if (isLink || SUBORDINATE.has(word) || word.endsWith('ing') || (isListed && !QUALITIES.has(word))) return undefined;
    isListed ||= word === 'and';
  }
  return undefined;
}

/** The object as subject: "slavery is eradicated in the province", "all exploitation of children ends". */
function passiveObject(words: readonly string[], verb: number): number | undefined {
  const objects = words.flatMap((word, i) => (i < verb && OBJECTS.has(word) ? [i] : []));
  return objects.find((object) => isSubject(words, object, verb));
}

function isSubject(words: readonly string[], object: number, verb: number): boolean {
  if (object + 1 < verb && !isHead(words, object)) return false;
  // Before the object only its own qualities: "all forms of human", not "victims of", not the one case of somebody.
  const opening = words.slice(0, object);
  const isOther = (word: string, i: number) => {
    const before = opening[i - 1] ?? '';
    return LINKS.has(word) && !(word === 'of' && FORMS.has(before)) && !(word === 'and' && OBJECTS.has(before));
  };
  const isSomeones = (word: string) => SUBORDINATE.has(word) || AUXILIARIES.has(word) || /^their$|['’]s$/.test(word);
  if (opening.some((word, i) => isOther(word, i) || isSomeones(word))) return false;
  const between = words.slice(object + 1, verb);
  const start = between.findIndex((word) => AUXILIARIES.has(word));
  const rest = start < 0 ? between : between.slice(0, start);
  if (rest.some((word) => SUBORDINATE.has(word) || word === 'and' || word === 'as' || word === 'it')) return false;
  const auxiliaries = start < 0 ? [] : between.slice(start);
  const isThirdPerson = words[verb]?.endsWith('s') === true;
  if (auxiliaries.length === 0) return isThirdPerson;
  return !isThirdPerson && auxiliaries.every((word) => AUXILIARIES.has(word) || word.endsWith('ly'));
}
