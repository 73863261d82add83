import type { LearningPractice } from '../../knowledge/types.generated.ts';
import type { Book } from './book.ts';
import type { Chapter } from './docs-page.ts';
import { guidanceInPlace } from './guidance.ts';
import { bold, cell, labelled, path, table, text } from './markdown.ts';

/** What a plan states, what is asked, how hidden and harmed people are learned from, and what is which level of result. */
export function learningChapters(book: Book): Chapter[] {
  const evaluation = book.knowledge.evaluation();
  return [
    {
      title: 'What an evaluation plan states',
      blocks: [
        table(
          ['What is stated', 'In a design file', 'From stage', 'Mark'],
          evaluation.plan_fields.map((field) => [
            cell(
              `${book.anchor(field)}${book.prose(field.state)}`,
              labelled('Weak answer', book.prose(field.weak)),
              labelled('Checked by', book.toAll(field.rules)),
              ...book.remarks(field),
            ),
            cell(...field.field.map(path)),
            field.from,
            book.evidence(field),
          ]),
        ),
      ],
    },
    {
      title: 'Questions by criterion',
      blocks: [
        table(
          ['Criterion', 'It asks', 'Questions specific to counter-trafficking', 'Mark and sources'],
          evaluation.criteria.map((criterion) => [
            `${book.anchor(criterion)}${bold(text(criterion.criterion))}`,
            cell(book.prose(criterion.meaning), ...book.remarks(criterion)),
            cell(...criterion.questions.map(book.prose)),
            book.evidence(criterion),
          ]),
        ),
      ],
    },
    { title: 'At the start and on the way', blocks: [practices(evaluation.start_and_way ?? [], book)] },
    {
      title: 'Methods for hidden populations',
      blocks: [
        ...guidanceInPlace('evaluation-prevalence-conditions', book),
        table(
          ['Method', 'Idea', 'Needs', 'Limits', 'When to use it', 'Mark and sources'],
          evaluation.methods.map((method) => [
            `${book.anchor(method)}${bold(text(method.name))}`,
            book.prose(method.idea),
            book.prose(method.needs),
            cell(book.prose(method.limits), ...book.remarks(method)),
            book.prose(method.use),
            book.evidence(method),
          ]),
        ),
      ],
    },
    { title: 'Learning from people who have been harmed', blocks: [practices(evaluation.learning, book)] },
    {
      title: 'Claiming an effect',
      blocks: guidanceInPlace('evaluation-contribution', book),
    },
    {
      title: 'Output, outcome, impact',
      blocks: [
        table(
          ['Level', 'The test', 'Example (invented)', 'Looks like it and is not', 'Mark and sources'],
          (evaluation.levels ?? []).map((level) => [
            `${book.anchor(level)}${bold(text(level.level))}`,
            book.prose(level.test),
            book.prose(level.good),
            cell(book.prose(level.not), ...book.remarks(level)),
            book.evidence(level),
          ]),
        ),
        table(
          ['Activity type', 'Output', 'Outcome', 'Impact', 'Mark'],
          (evaluation.examples ?? []).map((example) => [
            cell(`${book.anchor(example)}${book.type(example.type)}`, ...book.remarks(example)),
            book.prose(example.output),
            book.prose(example.outcome),
            book.prose(example.impact),
            book.evidence(example),
          ]),
        ),
      ],
    },
  ];
}

function practices(list: readonly LearningPractice[], book: Book): string {
  return table(
    ['Point', 'Practice', 'Mark and sources'],
    list.map((practice) => [
      `${book.anchor(practice)}${bold(text(practice.point))}`,
      cell(book.prose(practice.practice), ...book.remarks(practice)),
      book.evidence(practice),
    ]),
  );
}
