import { countItems } from '../../../browse/count-items.ts';
import { ITEM_KINDS, type ItemKind } from '../../../browse/item.ts';
import { allItems, offeredItems } from '../../../browse/items/all-items.ts';
import { countInWords } from '../../../browse/kind-names.ts';
import { knowledgePaper } from '../../../browse/knowledge-paper.ts';
import { MARKS, VERIFIED } from '../../../browse/marks.ts';
import type { Section } from '../../../document/paper.ts';
import { bullets, cell, facts, paragraph, plain, strong } from '../../../document/pieces.ts';
import { nearest } from '../../../text/nearest.ts';
import { shortened } from '../../../text/shortened.ts';
import { EXIT } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import { knowledgeFor } from '../../knowledge-for.ts';
import { fileOf } from '../../place-of.ts';
import { UserError } from '../../user-error.ts';
import { type ShowOptions, showJson, showPaper } from './show-as.ts';
import { TOPICS } from './topics.ts';

/**
 * `ctip knowledge`: what there is, how far it can be relied on, and how to look into it; with `--stats` how many items
 * each file holds.
 *
 * @throws UserError for a topic that there is not
 */
export async function runKnowledgeOverview(
  options: ShowOptions & { readonly stats?: boolean; readonly topic: readonly string[] },
  io: Io,
): Promise<number> {
  const [topic] = options.topic;
  if (topic !== undefined) throw unknownTopic(topic);
  const knowledge = await knowledgeFor(io);
  // The files are counted whole; what is offered leaves out the questions that are no longer asked.
  const items = options.stats ? allItems(knowledge) : offeredItems(knowledge);
  const own = items.filter(({ id }) => knowledge.origin(id) !== undefined);
  const counts = options.stats ? countItems(items, (item) => fileOf(item, knowledge)) : countItems(items);
  const builtIn = items.filter((item) => !own.includes(item));
  const marks = Object.keys(MARKS).map((mark) => [mark, builtIn.filter((item) => item.mark === mark).length] as const);
  if (options.format === 'json') {
    showJson(
      { verified: VERIFIED, marks: Object.fromEntries(marks), total: items.length, files: counts },
      knowledge,
      io,
    );
    return EXIT.ok;
  }
  if (options.stats) {
    const columns = [
      { heading: 'File', share: 34 },
      { heading: 'Holds', share: 56 },
      { heading: 'Items', share: 10, end: true },
    ];
    const rows = counts.map(({ file, kinds, total }) => ({
      cells: [
        cell([strong(file.replace(/^activities\//, ''))]),
        cell([plain(kindsInWords(kinds))]),
        cell([plain(String(total))]),
      ],
    }));
    const sum = { strong: true, cells: [cell([plain('All')]), cell(), cell([plain(String(items.length))])] };
    const blocks = [{ kind: 'table' as const, columns, rows: [...rows, sum] }];
    await showPaper(
      knowledgePaper('What the knowledge holds', [{ id: 'stats', title: '', blocks }], knowledge),
      options,
      io,
    );
    return EXIT.ok;
  }
  const kinds = ITEM_KINDS.map((kind) => [kind, items.filter((item) => item.kind === kind).length] as const);
  const sections: Section[] = [
    {
      id: 'verified',
      title: 'How far it can be relied on',
      blocks: [...VERIFIED, ...ownInWords(own.length)].flatMap((text) => paragraph([plain(text)])),
    },
    {
      id: 'marks',
      title: 'Marks',
      blocks: bullets(
        marks.map(([mark, count]) => [
          strong(`[${mark}]`),
          plain(` ${MARKS[mark as keyof typeof MARKS]} (${count} items)`),
        ]),
      ),
    },
    {
      id: 'topics',
      title: 'What there is',
      blocks: facts(
        TOPICS.map(({ name, kind, summary }) => ({
          name: `${name} (${kinds.find(([each]) => each === kind)?.[1] ?? 0})`,
          lines: [[plain(summary)]],
        })),
      ),
    },
    {
      id: 'start',
      title: 'Look into it',
      blocks: bullets(EXAMPLES.map(([command, what]) => [strong(command), plain(`\n${what}`)])),
    },
  ];
  await showPaper(
    knowledgePaper('What the field knows, as far as ctip could gather it', sections, knowledge),
    options,
    io,
  );
  return EXIT.ok;
}

/** What organisations added is theirs, and told as such. */
const ownInWords = (count: number): string[] =>
  count === 0
    ? []
    : [
        `Beside it stand ${count} items of your own configuration; they are the organisation’s, and the counts of marks leave them out.`,
      ];

const EXAMPLES = [
  [
    'ctip knowledge indicators --activity awareness --level outcome',
    'indicators of one activity type and level; also --node, --measures and words',
  ],
  ['ctip knowledge show A1-I03', 'one item whole, with its sources and what was read of them'],
  ['ctip knowledge search recruitment fees', 'everything that speaks of it, best first'],
  [
    'ctip knowledge recommend programme.ctip.yaml',
    'the lessons that bear on a design, and which of them it has not answered',
  ],
  [
    'ctip knowledge sources --country Nepal --category evaluation',
    'earlier evaluations and studies, by country, region, year, type',
  ],
  ['ctip knowledge workshop --activity awareness --to docx', 'a question sheet to print for group work'],
] as const;

function kindsInWords(kinds: Readonly<Partial<Record<ItemKind, number>>>): string {
  return Object.entries(kinds)
    .map(([kind, count]) => countInWords(kind as ItemKind, count))
    .join(', ');
}

function unknownTopic(topic: string): UserError {
  const names = [...TOPICS.map(({ name }) => name), 'show', 'search', 'recommend', 'workshop'];
  const near = nearest(topic, names);
  const isId = /^[A-Za-z]{1,3}\d?-[A-Za-z]+\d+/.test(topic);
  const hint = isId
    ? `\`ctip knowledge show ${topic.slice(0, 30)}\` shows an item by its id.`
    : near.length > 0
      ? `Did you mean ${near.join(' or ')}?`
      : `There are ${names.join(', ')}. Words are looked for with \`ctip knowledge search\`.`;
  return new UserError(`There is no topic "${shortened(topic)}".`, hint);
}
