import type { Question } from '../../knowledge/types.generated.ts';
import { askedInWords } from '../items/questions.ts';
import type { Book } from './book.ts';
import { type DocsPage, LEGEND } from './docs-page.ts';
import { cell, code, labelled, table, text } from './markdown.ts';
import { homesOf } from './questions.ts';

/** All questions at a glance: the sixty of a concept note, what is asked later, what became of the rest. */
export function questionsPage(book: Book): DocsPage {
  const questions = book.knowledge.questions();
  const asked = (ask: Question['ask']) => questions.filter((question) => question.ask === ask);
  const sixty = asked('concept').toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0));
  const counts = { proposal: asked('proposal').length, prompt: asked('prompt').length };
  const whose = (question: Question) => {
    const [type] = book.item(question).types;
    return type === undefined ? 'every design' : book.type(type);
  };
  const kept = (question: Question) => cell(...homesOf(question));
  return {
    title: 'All questions',
    intro: [
      LEGEND,
      `${sixty.length} questions make a concept note; a design is asked those of every design and those of the activity types that it chooses. ${counts.proposal} more come at stage proposal, and ${counts.prompt} are prompts: they are shown while another question is answered, and never asked alone. Each code leads to its page, with why it is asked and what a weak answer looks like.`,
    ],
    chapters: [
      {
        title: 'The sixty of a concept note',
        blocks: [
          table(
            ['No.', 'Question\u00a0code', 'Question', 'Asked of', 'Kept in'],
            sixty.map((question) => [
              String(question.number ?? ''),
              book.to(question.code),
              text(question.text),
              whose(question),
              kept(question),
            ]),
          ),
        ],
      },
      {
        title: 'From stage proposal on',
        blocks: [
          table(
            ['Question\u00a0code', 'Question', 'Asked of', 'When', 'Kept in'],
            asked('proposal').map((question) => [
              book.to(question.code),
              text(question.text),
              whose(question),
              book.prose(askedInWords(question)),
              kept(question),
            ]),
          ),
        ],
      },
      {
        title: 'Prompts',
        blocks: [
          table(
            ['Question\u00a0code', 'Prompt', 'Shown with', 'Kept in'],
            asked('prompt').map((question) => [
              book.to(question.code),
              cell(text(question.text), labelled('With', book.item(question).types.map(book.type).join(', '))),
              question.under ? book.to(question.under) : '',
              kept(question),
            ]),
          ),
        ],
      },
      {
        title: 'No longer asked',
        blocks: [
          'Codes are never used again for something else.',
          table(
            ['Question\u00a0code', 'Question', 'Because', 'Mark'],
            asked('dropped').map((question) => [
              book.to(question.code),
              text(question.text),
              book.prose(question.dropped_because),
              code(question.mark),
            ]),
          ),
        ],
      },
    ],
  };
}
