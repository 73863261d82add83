import { ACTIVITY_TYPES } from '../../knowledge/open-knowledge.ts';
import type { Flag } from '../items/red-flags.ts';
import type { Book } from './book.ts';
import { type DocsPage, LEGEND } from './docs-page.ts';
import { anchorOf } from './item-address.ts';
import { cell, code, labelled, link, table, text } from './markdown.ts';

/** Every fault that reviewers look for, with the rule of the linter that serves it. */
export function redFlagsPage(book: Book): DocsPage {
  const { flags, rules } = book.linter;
  const none = flags.filter((flag) => flag.rule === undefined).length;
  return {
    title: 'Red flags',
    intro: [
      LEGEND,
      `A red flag is a fault that reviewers and evaluators look for in a design. Each is served by a rule of the linter: what a design should show is said here, the page of the rule says why. Of ${flags.length} red flags ${flags.length - none} are served by a rule; ${none} are none, with the reason. That these faults matter, and how they are told apart, is our own judgement: ${code('proposed')}.`,
      `All ${rules.length} rules: ${link('rules.md', '../rules.md')}.`,
    ],
    chapters: [
      ...groups(book).map(({ title, begins }) => ({
        title,
        blocks: [
          table(
            ['Red\u00a0flag\u00a0id', 'Served by', 'What a design should show'],
            flags
              .filter(({ id }) => begins.test(id))
              .toSorted((a, b) => (inOrder(a.id) < inOrder(b.id) ? -1 : 1))
              .map((flag) => row(flag, book)),
          ),
        ],
      })),
    ],
  };
}

function row({ id, rule, because }: Flag, book: Book): string[] {
  const statement = book.knowledge.safeguarding().statements.find(({ code: each }) => each === id);
  const level = book.knowledge.resultsFramework().level_rules.find((each) => each.id === id);
  const about = statement?.text ?? level?.text;
  const asks = book.linter.rules.find((each) => each.id === rule)?.statement;
  return [
    `<a id="${anchorOf(id)}"></a>${about === undefined ? text(id) : book.to(id)}`,
    rule === undefined ? 'no rule' : book.to(rule),
    cell(book.prose(asks), labelled('Statement', book.prose(about)), labelled('Because', book.prose(because))),
  ];
}

/** An id so that numbers stand in their order: A1-R2 before A1-R10. */
const inOrder = (id: string) => id.replace(/\d+/g, (digits) => digits.padStart(3, '0'));

/** What the ids of red flags begin with, and what such flags are about. */
function groups({ knowledge }: Book): { readonly title: string; readonly begins: RegExp }[] {
  return [
    { title: 'Every design', begins: /^PD-/ },
    ...ACTIVITY_TYPES.map((type) => ({
      title: knowledge.label('activity-type', type),
      begins: new RegExp(`^${knowledge.activity(type)?.code}-`),
    })),
    { title: 'Indicators, targets and assumptions', begins: /^C\d/ },
    { title: 'Levels of the results framework', begins: /^RF-L/ },
    { title: 'Evaluation', begins: /^RF-E/ },
    { title: 'Safety of people', begins: /^RF-S/ },
    { title: 'Statements on safeguarding', begins: /^SG-/ },
  ];
}
