import type { ActivityKnowledge, Channel, Question } from '../../knowledge/types.generated.ts';
import type { Book } from './book.ts';
import { type DocsPage, LEGEND } from './docs-page.ts';
import { guidanceBlocks } from './guidance.ts';
import { DIRECTIONS_EXPLAINED, indicatorTables } from './indicators.ts';
import { lessonsTable } from './lessons.ts';
import { bullets, cell, code, labelled, link, table, text, under } from './markdown.ts';
import { byGroup, droppedLine, promptLine, questionBlock } from './questions.ts';
import { sourceLines } from './source-lines.ts';

/** The page of one of the seven activity types. */
export function activityPage(activity: ActivityKnowledge, book: Book): DocsPage {
  const { code: id, type, title, purpose, mark, target_groups, lessons, questions, indicators } = activity;
  return {
    title,
    anchor: `<a id="${id.toLowerCase()}"></a>`,
    intro: [
      LEGEND,
      book.prose(purpose),
      `Code ${code(id)}; in a design file ${code(type)}; data in ${link(code(`knowledge/activities/${type}.yaml`), `../../knowledge/activities/${type}.yaml`)}. Purpose, target groups, assumptions, risks and harms are marked ${code(mark)}.`,
    ],
    chapters: [
      { title: 'Target groups', blocks: [bullets(target_groups.map(book.prose))] },
      { title: 'Place in the results framework', blocks: [frameworkTable(activity, book)] },
      { title: 'Lessons', blocks: [lessonsTable(lessons, book)] },
      { title: 'Design questions', blocks: questionBlocks(questions, book) },
      { title: 'Indicators', blocks: [DIRECTIONS_EXPLAINED, ...indicatorTables(indicators, book)] },
      { title: 'Displacement', blocks: displacementBlocks(activity.channels ?? [], book) },
      { title: 'Assumptions to state', blocks: [bullets((activity.assumptions ?? []).map(book.prose))] },
      { title: 'Risks', blocks: [bullets((activity.risks ?? []).map(book.prose))] },
      { title: 'Unintended harms', blocks: [bullets((activity.harms ?? []).map(book.prose))] },
      {
        title: 'Ways to evaluate it',
        blocks: [
          table(
            ['Approach', 'Suitable when', 'Limits and ethics', 'Mark'],
            (activity.evaluation ?? []).map(({ approach, suitable_when, limits, mark, sources, contested }) => [
              book.prose(approach),
              book.prose(suitable_when),
              cell(book.prose(limits), labelled('Contested', book.prose(contested))),
              cell(code(mark), book.toAll(sources)),
            ]),
          ),
        ],
      },
      { title: 'Guidance', blocks: guidanceBlocks(activity.guidance, book) },
      { title: 'Further reading', blocks: [sourceLines(activity.further, book)] },
    ],
  };
}

function frameworkTable({ type, framework }: ActivityKnowledge, book: Book): string {
  const { mapping, four_ps } = book.knowledge.resultsFramework();
  const named = (ids: readonly string[] | undefined) =>
    (ids ?? []).map((id) => `${text(book.knowledge.label('framework-node', id))} (${book.to(id)})`).join('<br>');
  const row = mapping.find((each) => each.type === type);
  const ps = four_ps.find((each) => each.type === type);
  return table(
    ['', 'Node of the framework'],
    [
      ['Results that it serves directly', named(framework.primary)],
      ['Results that it can serve, to be argued', named(framework.secondary)],
      ['Instruments of change', named(framework.instruments)],
      ['Above them', named(framework.area)],
      ['Of the four Ps', ps ? text(`${ps.main.join(' and ')}; some ${ps.some.join(', ')}`) : ''],
      ['Note', book.prose([row?.note, ps?.note].filter((note) => note !== undefined).join(' '))],
    ].filter(([, said]) => said !== ''),
  );
}

function questionBlocks(questions: readonly Question[], book: Book): string[] {
  const asked = (ask: Question['ask']) => questions.filter((question) => question.ask === ask);
  const codes = new Set(questions.map((question) => question.code));
  const elsewhere = asked('prompt').filter(({ under: parent }) => parent === undefined || !codes.has(parent));
  const parents = [...new Set(elsewhere.map(({ under: parent }) => parent))];
  return [
    `Besides the ${link('questions of every design', 'programme-design.md#questions-of-every-design')}. All questions at a glance: ${link('questions.md', 'questions.md')}.`,
    under(3, 'Among the sixty of a concept note', ...byGroup(asked('concept'), 4, book)),
    under(3, 'From stage proposal on', ...asked('proposal').map((question) => questionBlock(question, book))),
    under(
      3,
      'Shown beside questions of every design',
      bullets(
        parents.map((parent) => [
          parent === undefined ? 'Anywhere' : `${book.to(parent)} ${text(book.knowledge.question(parent)?.text ?? '')}`,
          ...elsewhere.filter((prompt) => prompt.under === parent).map((prompt) => promptLine(prompt, book)),
        ]),
      ),
    ),
    under(3, 'No longer asked', bullets(asked('dropped').map((question) => droppedLine(question, book)))),
  ];
}

function displacementBlocks(channels: readonly Channel[], book: Book): string[] {
  return [
    `Where, how or on whom the harm could go on because of this work. The likelihoods are our own guesses and are never written into a design; ${link('more on displacement', 'displacement.md')}.`,
    table(
      ['Channel', 'What it would look like', 'What reduces it', 'How it could be seen', 'Likelihood', 'Mark'],
      channels.map((channel) => [
        `${book.anchor(channel)}${text(book.knowledge.label('displacement-channel', channel.channel))}`,
        cell(book.prose(channel.looks_like), ...book.remarks(channel)),
        book.prose(channel.mitigation),
        book.prose(channel.watched_by),
        text(channel.likelihood ?? ''),
        book.evidence(channel),
      ]),
    ),
  ];
}
