import { ACTIVITY_TYPES } from '../../knowledge/open-knowledge.ts';
import type { Book } from './book.ts';
import { type DocsPage, LEGEND } from './docs-page.ts';
import { guidanceBlocks, guidanceInPlace } from './guidance.ts';
import { lessonsTable } from './lessons.ts';
import { bullets, cell, code, labelled, link, table, text, under } from './markdown.ts';
import { behaviourChapters, wordChapters } from './programme-design-words.ts';
import { byGroup, droppedLine } from './questions.ts';
import { sourceLines } from './source-lines.ts';

/** The page of what every design needs, whatever it does. */
export function programmeDesignPage(book: Book): DocsPage {
  const { lessons, questions, guidance, further } = book.knowledge.programmeDesign();
  const asked = questions.filter(({ ask }) => ask === 'concept' || ask === 'proposal');
  return {
    title: 'Programme design: what every design needs',
    intro: [
      LEGEND,
      `What has been learned across activity types, the questions that every design answers, and the terms in which it answers them. Data in ${link(code('knowledge/part-1.yaml'), '../../knowledge/part-1.yaml')}.`,
    ],
    chapters: [
      { title: 'Lessons', blocks: [lessonsTable(lessons, book)] },
      {
        title: 'Questions of every design',
        blocks: [
          `Those on safety stand in ${link('safeguarding.md', 'safeguarding.md#questions')}, those of one activity type on its page; all at a glance in ${link('questions.md', 'questions.md')}.`,
          ...byGroup(asked, 3, book),
          under(
            3,
            'No longer asked',
            bullets(questions.filter(({ ask }) => ask === 'dropped').map((question) => droppedLine(question, book))),
          ),
        ],
      },
      ...behaviourChapters(book),
      { title: 'From pattern to response', blocks: patternBlocks(book) },
      { title: 'Legal elements', blocks: legalBlocks(book) },
      ...wordChapters(book),
      { title: 'Guidance', blocks: guidanceBlocks(guidance, book) },
      { title: 'Further reading', blocks: [sourceLines(further, book)] },
    ],
  };
}

function patternBlocks(book: Book): string[] {
  const { pattern_to_response, fit } = book.knowledge.programmeDesign();
  const types = [...ACTIVITY_TYPES, 'other'] as const;
  return [
    'From a stage of the mapped pattern to the points at which it can be broken. It is an aid to thinking, not a verdict.',
    table(
      ['Stage', 'Typical chokepoints', 'Activity types', 'Who changes behaviour', 'Mark'],
      pattern_to_response.map((stage) => [
        `${book.anchor(stage)}${text(stage.stage)}`,
        cell(book.prose(stage.chokepoints.join(', ')), ...book.remarks(stage)),
        stage.activity_types.map(book.type).join(', '),
        book.prose(stage.who_changes.join(', ')),
        book.evidence(stage),
      ]),
    ),
    under(3, 'How activity types usually match the result areas', ...guidanceInPlace('part-1-usual-match', book)),
    under(
      3,
      'What in a pattern speaks for or against an activity type',
      'Reasons to weigh, for the designer to accept or set aside.',
      ...types.map((type) =>
        under(
          4,
          book.knowledge.label('activity-type', type),
          table(
            ['Speaks', 'Where the pattern holds', 'Because', 'Mark'],
            fit
              .filter((reason) => reason.type === type)
              .map((reason) => [
                `${book.anchor(reason)}${reason.speaks}`,
                book.said(reason, 'Where the pattern holds').map(text).join('; '),
                cell(book.prose(reason.because), ...book.remarks(reason)),
                book.evidence(reason),
              ]),
          ),
        ),
      ),
    ),
  ];
}

const ELEMENTS = { 'legal-act': 'Act', 'legal-means': 'Means', 'legal-purpose': 'Purpose' } as const;

function legalBlocks(book: Book): string[] {
  const { legal } = book.knowledge.programmeDesign();
  const values = (list: readonly string[]) => text(list.map((value) => value.replaceAll('-', ' ')).join(', '));
  return [
    `${book.anchor(legal)}Trafficking in persons, in our words: ${book.prose(legal.definition)} ${code(legal.mark)} ${book.toAll(legal.sources)}`,
    bullets(legal.follows.map(book.prose)),
    'Which values of a pattern point to which element:',
    table(
      ['Element', 'In words', 'Read from', 'Values that point to it'],
      legal.elements.map(({ element, label, fields, any, if_false, note }) => [
        ELEMENTS[element],
        text(label),
        fields.map(code).join(', '),
        cell(
          values(any),
          if_false ? `only where what was said was false: ${values(if_false)}` : '',
          labelled('Note', book.prose(note)),
        ),
      ]),
    ),
    bullets(book.remarks(legal)),
  ];
}
