import type { SafeguardingStatement } from '../../knowledge/types.generated.ts';
import type { Book } from './book.ts';
import { type DocsPage, LEGEND } from './docs-page.ts';
import { guidanceBlocks } from './guidance.ts';
import { cell, code, labelled, link, path, table, under } from './markdown.ts';
import { byGroup } from './questions.ts';
import { sourceLines } from './source-lines.ts';

/** The page on keeping people safe: what sources agree on, what is asked, what a design states. */
export function safeguardingPage(book: Book): DocsPage {
  const { intro, agreed = [], questions, statements, guidance, further } = book.knowledge.safeguarding();
  const never = statements.filter(isForbidden);
  const groups = [...new Set(statements.filter((each) => !isForbidden(each)).map(({ group }) => group))];
  return {
    title: 'Safeguarding',
    intro: [
      LEGEND,
      book.prose(intro),
      `Data in ${link(code('knowledge/safeguarding.yaml'), '../../knowledge/safeguarding.yaml')}.`,
    ],
    chapters: [
      {
        title: 'What must never stand in a design file',
        blocks: [
          'A design file is copied, versioned, mailed and exported; what was written once stays in its history.',
          table(
            ['Statement\u00a0id', 'Never', 'Checked by', 'Mark and sources'],
            never.map((statement) => [
              book.anchored(statement),
              cell(
                book.prose(statement.text.replace(/^Never: (.)/, (_, c: string) => c.toUpperCase())),
                ...book.remarks(statement),
              ),
              statement.block ? book.to(statement.block) : '',
              book.evidence(statement),
            ]),
          ),
        ],
      },
      {
        title: 'What the sources agree on',
        blocks: [
          table(
            ['Statement', 'Mark and sources'],
            agreed.map((statement) => [
              cell(`${book.anchor(statement)}${book.prose(statement.text)}`, ...book.remarks(statement)),
              book.evidence(statement),
            ]),
          ),
        ],
      },
      {
        title: 'Questions',
        blocks: ['Three of the sixty questions of a concept note are on safety.', ...byGroup(questions, 3, book)],
      },
      {
        title: 'What a design states',
        blocks: groups.map((group) =>
          under(
            3,
            group,
            statementTable(
              statements.filter((statement) => statement.group === group),
              book,
            ),
          ),
        ),
      },
      { title: 'Guidance', blocks: guidanceBlocks(guidance, book) },
      { title: 'Further reading', blocks: [sourceLines(further, book)] },
    ],
  };
}

/** Statements N1 to N10 are about every text and have no field of their own. */
const isForbidden = ({ code: id }: SafeguardingStatement) => /^SG-N\d/.test(id);

function statementTable(statements: readonly SafeguardingStatement[], book: Book): string {
  return table(
    ['Statement\u00a0id', 'What the design states', 'Kept at', 'Checked by', 'Mark'],
    statements.map((statement) => {
      const { code: id, text: said, home, why, weak, note, block, asked_as, mark, sources } = statement;
      // A statement that is a question has its item, and its anchor, there.
      const isQuestion = asked_as === id;
      return [
        isQuestion ? book.to(id) : book.anchored(statement),
        cell(
          book.prose(said),
          labelled('Why', book.prose(why)),
          labelled('Weak answer', book.prose(weak)),
          labelled('Asked with', asked_as ? book.to(asked_as) : ''),
          ...(isQuestion ? [labelled('Note', book.prose(note))] : book.remarks(statement)),
        ),
        cell(...home.map(path)),
        block ? book.to(block) : '',
        isQuestion ? cell(code(mark), book.toAll(sources)) : book.evidence(statement),
      ];
    }),
  );
}
