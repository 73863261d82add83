import type { Knowledge } from '../../knowledge/open-knowledge.ts';
import type { Workshop } from './part.ts';

/** How a lesson, question, indicator or statement of safety is numbered: A2-I19, PD-DI01, SG-H6, EL8. */
const CODE = String.raw`(?:[A-Z]{1,4}\d?-[A-Z]{1,3}\d{1,2}[a-z]?|EL\d{1,2})`;
const CODES = `${CODE}(?:(?:[,;]| to| and| or|–) ?${CODE})*`;
const ONLY_CODES = new RegExp(String.raw`\s*\((?:see )?${CODES}\)`, 'g');
/** "the displacement indicators PD-DI01 to PD-DI07": the words before them have said it. */
const RUN_AFTER_NAME = new RegExp(`(?<=\\b(?:indicators|questions|lessons)) ${CODE}(?: to|–) ?${CODE}`, 'g');
const ANY = new RegExp(`\\b${CODE}\\b`, 'g');

/**
 * A text for people who hold paper and cannot look a code up: brackets that hold nothing but codes are left out, the
 * code of a question becomes its number, that of an indicator its text, that of a lesson the paper in which it is printed.
 * What stands for none of these stays.
 */
export function withoutCodes(text: string, { knowledge, words }: Pick<Workshop, 'knowledge' | 'words'>): string {
  return text
    .replace(ONLY_CODES, '')
    .replace(RUN_AFTER_NAME, '')
    .replace(ANY, (code) => spelledOut(code, knowledge, words) ?? code);
}

/** An entry of the knowledge with these texts of it in words. */
export function inWords<Entry extends object>(
  entry: Entry,
  texts: readonly (keyof Entry & string)[],
  at: Pick<Workshop, 'knowledge' | 'words'>,
): Entry {
  const said = texts.flatMap((name) => {
    const text = entry[name];
    return typeof text === 'string' ? [[name, withoutCodes(text, at)] as const] : [];
  });
  return { ...entry, ...Object.fromEntries(said) };
}

/** The texts of a question that are printed. */
export const QUESTION_TEXTS = ['text', 'why', 'weak', 'strong'] as const;

function spelledOut(code: string, knowledge: Knowledge, words: Workshop['words']): string | undefined {
  const question = knowledge.question(code);
  if (question?.number !== undefined) return words.standing.sharpens(question.number);
  const text = question?.text ?? knowledge.indicator(code)?.text;
  if (text !== undefined) return `“${text}”`;
  const type = knowledge.typeOf(code);
  return type && words.lessons.paperOn(knowledge.label('activity-type', type));
}
