import { ACTIVITY_TYPES } from '../../knowledge/open-knowledge.ts';
import type { Flag } from '../items/red-flags.ts';
import type { Book } from './book.ts';
import { type DocsPage, LEGEND } from './docs-page.ts';
import { anchorOf } from './item-address.ts';
import { bullets, cell, code, labelled, link, table, text } from './markdown.ts';

/** Every fault that reviewers look for, with the rule of the linter that serves it. */
export function redFlagsPage(book: Book): DocsPage {
  const { flags, planned, rules } = book.linter;
  const built = flags.filter((flag) => flag.rule !== undefined && !flag.planned).length;
  const none = flags.filter((flag) => flag.rule === undefined).length;
  return {
    title: 'Red flags',
    intro: [
      LEGEND,
      `A red flag is a fault that reviewers and evaluators look for in a design. Each is served by a rule of the linter: what the rule asks for is said here, its page says why. Of ${flags.length} red flags ${built} are served by a rule that is built, ${flags.length - built - none} wait for a rule that is planned, and ${none} are no rule, with the reason. That these faults matter, and how they are told apart, is our own judgement: ${code('proposed')}.`,
      `All ${rules.length} rules that are built: ${link('rules.md', '../rules.md')}.`,
    ],
    chapters: [
      ...groups(book).map(({ title, begins }) => ({
        title,
        blocks: [
          table(
            ['Red\u00a0flag\u00a0id', 'Served by', 'What the rule asks for'],
            flags
              .filter(({ id }) => begins.test(id))
              .toSorted((a, b) => (inOrder(a.id) < inOrder(b.id) ? -1 : 1))
              .map((flag) => row(flag, book)),
          ),
        ],
      })),
      {
        title: 'Planned rules',
        blocks: [
          'Named and not built yet, with the red flags that they will serve. Nothing of what they are about is checked today.',
          bullets(
            planned.map((rule) => {
              const served = flags.filter((flag) => flag.rule === rule).map(({ id }) => id);
              return `<a id="${anchorOf(rule)}"></a>${code(rule)}${served.length > 0 ? `: ${text(served.join(', '))}` : ''}`;
            }),
          ),
        ],
      },
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
    cell(
      rule !== undefined && asks === undefined ? 'Not built yet.' : book.prose(asks),
      labelled('Statement', book.prose(about)),
      labelled('Because', book.prose(because)),
    ),
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
