import type { Book } from './book.ts';
import type { Chapter } from './docs-page.ts';
import { guidanceInPlace } from './guidance.ts';
import { bold, cell, table, text } from './markdown.ts';

/** Whose behaviour changes, what an indicator measures of it, and what stands in the way. */
export function behaviourChapters(book: Book): Chapter[] {
  const { actor_groups, measures, factors, other_barriers } = book.knowledge.programmeDesign().behaviour;
  const label = (list: string, value: string) => text(book.knowledge.label(list, value));
  const labels = (list: string, values: readonly string[]) => values.map((value) => label(list, value)).join(', ');
  return [
    {
      title: 'Whose behaviour changes',
      blocks: [
        table(
          ['Group', 'Who belongs to it', 'Mark and sources'],
          actor_groups.map((group) => [
            `${book.anchor(group)}${label('actor-group', group.value)}`,
            cell(book.prose(group.meaning), ...book.remarks(group)),
            book.evidence(group),
          ]),
        ),
      ],
    },
    {
      title: 'The ladder of change',
      blocks: [
        'What an indicator measures, from effort to result. An outcome about people cannot rest on the first steps alone.',
        table(
          ['It measures', 'That is', 'Counts as a change', 'Mark'],
          measures.map((measure) => [
            `${book.anchor(measure)}${label('measures', measure.value)}`,
            cell(book.prose(measure.meaning), ...book.remarks(measure)),
            book.said(measure, 'Counts as a change').map(text).join(', '),
            book.evidence(measure),
          ]),
        ),
      ],
    },
    {
      title: 'What stands in the way',
      blocks: [
        'Barriers to a behaviour, by the factor to which they belong.',
        table(
          [
            'Factor',
            'Sub-factors',
            'Examples',
            'What would address it',
            'Barriers in a design file',
            'Mark and sources',
          ],
          factors.map((factor) => [
            `${book.anchor(factor)}${bold(text(factor.title))}`,
            cell(book.prose(factor.sub_factors.join(', ')), ...book.remarks(factor)),
            book.prose(factor.examples?.join('; ')),
            book.prose(factor.addressed_by?.join('; ')),
            labels('barrier', factor.barriers),
            book.evidence(factor),
          ]),
        ),
        `Outside these factors: ${labels('barrier', other_barriers)}.`,
        ...guidanceInPlace('part-1-planning-steps', book),
      ],
    },
  ];
}

/** How strong a piece of evidence is, and which word is used when. */
export function wordChapters(book: Book): Chapter[] {
  const { evidence_grades, words } = book.knowledge.programmeDesign();
  return [
    {
      title: 'Grades of evidence',
      blocks: [
        table(
          ['Grade', 'That is', 'Mark'],
          evidence_grades.map((grade) => [
            `${book.anchor(grade)}${text(book.knowledge.label('evidence-grade', grade.value))}`,
            cell(book.prose(grade.meaning), ...book.remarks(grade)),
            book.evidence(grade),
          ]),
        ),
      ],
    },
    {
      title: 'Which word when',
      blocks: [
        table(
          ['Say', 'When', 'Not', 'Mark'],
          words.map((word) => [
            `${book.anchor(word)}${bold(text(word.say))}`,
            book.prose(word.when),
            cell(book.prose(word.not), ...book.remarks(word)),
            book.evidence(word),
          ]),
        ),
      ],
    },
  ];
}
