import type { Question } from '../../knowledge/types.generated.ts';
import { askedInWords } from '../items/questions.ts';
import type { Book } from './book.ts';
import { bold, bullets, cell, code, labelled, path, text, under } from './markdown.ts';

/** The prompts that are shown while a question is answered. */
export function promptsUnder(question: Question, book: Book): Question[] {
  return book.knowledge.questions().filter(({ ask, under: parent }) => ask === 'prompt' && parent === question.code);
}

/** The fields in which an answer is kept. */
export const homesOf = ({ home }: Question): string[] => home.map(path);

/**
 * A question whole: what is asked, why, a weak and a strong answer, where the answer is kept, and the prompts shown
 * while it is answered. Prompts of the same file are told here, those of other pages are linked.
 */
export function questionBlock(question: Question, book: Book): string {
  const { file } = book.item(question);
  const prompts = promptsUnder(question, book);
  const own = prompts.filter((prompt) => book.item(prompt).file === file);
  const others = prompts.filter((prompt) => !own.includes(prompt));
  const line = (label: string, fact: string, between = ' ') => [
    labelled(label, book.said(question, fact).map(book.prose).join(between)),
  ];
  const statement = book.said(question, 'Statement that the design makes');
  return [
    `${book.anchor(question)}${code(question.code)} ${bold(text(question.text))}`,
    bullets([
      aboutAnswer(question, book),
      ...line('Why', 'Why it is asked'),
      ...line('Weak answer', 'Weak answer'),
      ...line('Strong answer (invented)', 'Strong answer (invented)'),
      ...line('Values', 'Values'),
      ...line('Parts of the answer', 'Parts of the answer', '; '),
      ...line('Private', 'Private'),
      labelled('Statement that the design makes', statement.map(book.prose).join(' ')),
      ...(question.absorbs ? [labelled('Takes over the matter of', book.toAll(question.absorbs))] : []),
      ...book.remarks(question),
      ...(question.sources ? [labelled('Sources', book.toAll(question.sources))] : []),
      ...(own.length > 0 ? [['Shown beside it:', ...own.map((prompt) => promptLine(prompt, book))]] : []),
      ...(others.length > 0
        ? [labelled('Shown beside it, by activity type', book.toAll(others.map((each) => each.code)))]
        : []),
    ]),
  ].join('\n\n');
}

/** A prompt as an item of a list. */
export function promptLine(prompt: Question, book: Book): string {
  return cell(
    `${book.anchored(prompt)} ${text(prompt.text)} ${code(prompt.mark)}`,
    labelled('Why', book.prose(prompt.why)),
    labelled('Weak answer', book.prose(prompt.weak)),
    labelled('Strong answer (invented)', book.prose(prompt.strong)),
    labelled('Takes over the matter of', book.toAll(prompt.absorbs)),
    labelled('Kept at', homesOf(prompt).join(', ')),
    labelled('Values', book.said(prompt, 'Values').map(text).join(' ')),
    labelled('Parts of the answer', book.said(prompt, 'Parts of the answer').map(text).join('; ')),
    ...book.said(prompt, 'Private').map((said) => labelled('Private', book.prose(said))),
    ...book.remarks(prompt),
    labelled('Sources', book.toAll(prompt.sources)),
  );
}

/** A question that is no longer asked, and why. */
export function droppedLine(question: Question, book: Book): string {
  return [
    `${book.anchored(question)} ${text(question.text)}`,
    labelled('Because', book.prose(question.dropped_because)),
    ...book.remarks(question),
    code(question.mark),
  ].join(' ');
}

/** When it is asked, how it is answered, where the answer is kept: "Question 26 of the sixty · free text · …". */
function aboutAnswer(question: Question, book: Book): string {
  const asked = askedInWords(question);
  return [
    book.prose(asked.charAt(0).toUpperCase() + asked.slice(1)),
    book.said(question, 'Answer').map(text).join(', '),
    question.home.length > 0 ? `kept at ${homesOf(question).join(', ')}` : '',
    code(question.mark),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** Questions under the headings of their groups, in the order in which the groups first come. */
export function byGroup(questions: readonly Question[], level: 3 | 4, book: Book): string[] {
  return [...new Set(questions.map(({ group }) => group))].map((group) =>
    under(
      level,
      group,
      ...questions.filter((question) => question.group === group).map((question) => questionBlock(question, book)),
    ),
  );
}
