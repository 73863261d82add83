import type { EvaluationRow } from '../../knowledge/types.generated.ts';
import type { Book } from './book.ts';
import type { Chapter } from './docs-page.ts';
import { guidanceInPlace } from './guidance.ts';
import { bold, cell, code, labelled, table, text, under } from './markdown.ts';

/** Which evaluation: the kinds there are, the decision table, money, and what to do where there is little. */
export function choiceChapters(book: Book): Chapter[] {
  const { fields = [], rows, money_facts, settings, small_ways } = book.knowledge.evaluation();
  return [
    {
      title: 'Types of evaluation',
      blocks: [
        'Names in common use, and what each is in the four choices of a design: whose evaluation, who does it, when, and how effect is judged.',
        table(
          ['Name', 'In a design file', 'Good for', 'Limits', 'Mark and sources'],
          fields.map((form) => [
            `${book.anchor(form)}${bold(text(form.name))}`,
            cell(
              ...['Whose evaluation', 'Who does it', 'When', 'How effect is judged'].map((fact) =>
                labelled(fact, book.said(form, fact).map(text).join(', ')),
              ),
              book.prose(form.instead),
            ),
            book.prose(form.good_for),
            cell(book.prose(form.limits), ...book.remarks(form)),
            book.evidence(form),
          ]),
        ),
      ],
    },
    {
      title: 'Decision table',
      blocks: [
        'Read from the top: the first row without a plus whose condition holds gives the main choice, and every row with a plus whose condition holds adds to it. The table recommends; it never blocks.',
        table(
          ['Row', 'If', 'Recommended', 'Also', 'Because', 'Mark and sources'],
          rows.map((row) => [
            book.anchored(row),
            cell(book.prose(row.condition), ...book.remarks(row)),
            recommended(row, book),
            cell(...(row.also ?? []).map(book.prose)),
            book.prose(row.because),
            book.evidence(row),
          ]),
        ),
      ],
    },
    {
      title: 'Money',
      blocks: [
        table(
          ['What is known', 'Mark and sources'],
          money_facts.map((fact) => [
            cell(`${book.anchor(fact)}${book.prose(fact.text)}`, ...book.remarks(fact)),
            book.evidence(fact),
          ]),
        ),
        under(3, 'The least that a design keeps', ...guidanceInPlace('evaluation-minimum', book)),
        under(
          3,
          'Settings of the decision table',
          'The numbers and names with which the table compares.',
          table(
            ['Setting', 'Default', 'What it does', 'Mark'],
            settings.map((setting) => [
              `${book.anchor(setting)}${code(setting.name)}`,
              book.said(setting, 'Default').map(text).join(' '),
              cell(book.prose(setting.text), ...book.remarks(setting)),
              book.evidence(setting),
            ]),
          ),
        ),
      ],
    },
    {
      title: 'Small or short projects',
      blocks: [
        'What to do instead of nothing.',
        table(
          ['Way', 'When', 'What must hold', 'Mark and sources'],
          small_ways.map((way) => [
            `${book.anchor(way)}${bold(text(way.way))}`,
            book.prose(way.when),
            cell(book.prose(way.must_hold), ...book.remarks(way)),
            book.evidence(way),
          ]),
        ),
      ],
    },
  ];
}

function recommended(row: EvaluationRow, book: Book): string {
  return cell(
    ...['whose evaluation', 'who does it', 'when', 'approach'].map((name) =>
      labelled(name, book.said(row, `Recommended: ${name}`).map(text).join(', ')),
    ),
    labelled('does not fit', book.said(row, 'Does not fit').map(text).join(', ')),
  );
}
