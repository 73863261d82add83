import type { Book } from './book.ts';
import { type DocsPage, LEGEND } from './docs-page.ts';
import { choiceChapters } from './evaluation-choice.ts';
import { learningChapters } from './evaluation-learning.ts';
import { guidanceBlocks } from './guidance.ts';
import { lessonsTable } from './lessons.ts';
import { code, link } from './markdown.ts';
import { sourceLines } from './source-lines.ts';

/** The page on choosing, planning and paying for an evaluation. */
export function evaluationPage(book: Book): DocsPage {
  const { intro, lessons, guidance, further } = book.knowledge.evaluation();
  return {
    title: 'Evaluation and learning',
    intro: [
      LEGEND,
      book.prose(intro),
      `Data in ${link(code('knowledge/evaluation.yaml'), '../../knowledge/evaluation.yaml')}; ${code('ctip')} reads the decision table for a design and shows its advice while the evaluation is asked about.`,
    ],
    chapters: [
      { title: 'Lessons', blocks: [lessonsTable(lessons, book)] },
      ...choiceChapters(book),
      ...learningChapters(book),
      { title: 'Guidance', blocks: guidanceBlocks(guidance, book) },
      { title: 'Further reading', blocks: [sourceLines(further, book)] },
    ],
  };
}
