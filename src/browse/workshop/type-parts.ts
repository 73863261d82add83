import type { Block } from '../../document/paper.ts';
import { capital, cell, heading, plain, quiet, strong } from '../../document/pieces.ts';
import type { ActivityType, Question } from '../../knowledge/types.generated.ts';
import { proposalPart } from './general-parts.ts';
import { indicatorTable, menuOf } from './indicator-menu.ts';
import { lessonTable } from './lesson-table.ts';
import { emptyRows, emptyTable, howTo, textLine, type Workshop, type WorkshopPart } from './part.ts';
import { promptsOf, questionCard } from './question-card.ts';
import { type TypeMatter, typeMatter } from './type-matter.ts';

const MINUTES = { point: 4, lessons: 20, question: 15, displacement: 20, harms: 20, indicators: 20, assumptions: 10 };

/** General questions with a part of their own, in which the type's prompts for them stand. */
const HAS_PART = { displacement: 'PD-D01', harms: 'PD-D05', indicators: 'PD-B06' } as const;

/** Below this number of channels the group has more empty rows for its own. */
const FEW_CHANNELS = 4;

/** What a group goes through for one kind of work; what the knowledge does not hold is no part. */
export function typeParts(type: ActivityType, at: Workshop): WorkshopPart[] {
  const matter = typeMatter(type, at);
  return [
    ...standingPart(matter, at),
    ...lessonsPart(matter, at),
    ...corePart(matter, at),
    ...proposalPart(matter.questions, at),
    ...displacementPart(matter, at),
    ...harmsPart(matter, at),
    ...indicatorsPart(matter, at),
    ...assumptionsPart(matter, at),
  ];
}

/** The questions of the type that sharpen general ones: a few words on each, so that the group speaks of one thing. */
function standingPart({ questions }: TypeMatter, at: Workshop): WorkshopPart[] {
  const { title, how, point, words: inWords, sharpens } = at.words.standing;
  const elsewhere = new Set<string>(Object.values(HAS_PART));
  const rows = questions.flatMap((question) => {
    const under = question.ask === 'prompt' ? generalQuestion(question.under, at) : undefined;
    if (under?.number === undefined || elsewhere.has(under.code)) return [];
    return [{ question, number: under.number }];
  });
  if (rows.length === 0) return [];
  const table: Block = {
    kind: 'table',
    space: 2,
    columns: [
      { heading: point, share: 46 },
      { heading: inWords, share: 54 },
    ],
    rows: rows
      .sort((a, b) => a.number - b.number)
      .map(({ question, number }) => ({
        cells: [cell([plain(question.text), quiet(` (${sharpens(number)})`)]), cell()],
      })),
  };
  return [part(title, rows.length * MINUTES.point, how, [table], at)];
}

function generalQuestion(code: string | undefined, { knowledge }: Workshop): Question | undefined {
  const general = [...knowledge.programmeDesign().questions, ...knowledge.safeguarding().questions];
  return general.find((question) => question.code === code);
}

function lessonsPart({ lessons, further }: TypeMatter, at: Workshop): WorkshopPart[] {
  if (lessons.length + further.length === 0) return [];
  const { words } = at;
  const blocks = [
    ...(lessons.length > 0 ? [lessonTable(lessons, at)] : []),
    ...heading(3, words.lessons.further, further.length > 0 ? [lessonTable(further, at)] : []),
    { kind: 'paragraph', line: [strong(words.lessons.takeOver)] } as const,
    { kind: 'space', lines: 3 } as const,
  ];
  return [part(words.lessons.title, MINUTES.lessons, words.lessons.how, blocks, at)];
}

function corePart({ questions }: TypeMatter, at: Workshop): WorkshopPart[] {
  const core = questions.filter(({ ask }) => ask === 'concept');
  if (core.length === 0) return [];
  const { title, how } = at.words.core;
  const cards = core.flatMap((question) =>
    questionCard(question, questions, { level: 3, compared: true, lines: 5 }, at),
  );
  return [part(title, core.length * MINUTES.question, how(MINUTES.question), cards, at)];
}

function displacementPart({ channels, benefits, questions }: TypeMatter, at: Workshop): WorkshopPart[] {
  if (channels.length === 0) return [];
  const { title, how, channel, here, notice, act, benefit, benefitLooksLike } = at.words.displacement;
  const table: Block = {
    kind: 'table',
    space: 2,
    columns: [
      { heading: channel, share: 37 },
      { heading: here, share: 19 },
      { heading: notice, share: 22 },
      { heading: act, share: 22 },
    ],
    rows: [
      ...channels.map((each) => ({
        cells: [
          cell([strong(`${at.knowledge.label('displacement-channel', each.channel)}: `), plain(each.looks_like)]),
          cell(),
          cell(),
          cell(),
        ],
      })),
      ...emptyRows(4, Math.max(1, FEW_CHANNELS - channels.length)),
    ],
  };
  const asked = promptsOf(HAS_PART.displacement, questions, at);
  // Nothing goes on elsewhere here: the question is turned round, so it has a line of its own below the table.
  const good: Block[] = [
    { kind: 'paragraph', line: [strong(benefit), plain(` ${benefitLooksLike(benefits)}`)], leads: true },
    { kind: 'space', lines: 2 },
  ];
  return [part(title, MINUTES.displacement, how, [table, ...(benefits.length > 0 ? good : [])], at, asked)];
}

function harmsPart({ harms, questions }: TypeMatter, at: Workshop): WorkshopPart[] {
  if (harms.length === 0) return [];
  const { title, how, gravest, watches, stop } = at.words.harms;
  const blocks = [
    tickList(harms),
    emptyTable(
      [
        [gravest, 34],
        [watches, 33],
        [stop, 33],
      ],
      2,
    ),
  ];
  return [part(title, MINUTES.harms, how, blocks, at, promptsOf(HAS_PART.harms, questions, at))];
}

function indicatorsPart({ indicators, questions }: TypeMatter, at: Workshop): WorkshopPart[] {
  const menu = menuOf(indicators, at);
  if (menu.length === 0) return [];
  const { title, how, sign, today, source, when } = at.words.indicators;
  const blocks = [
    indicatorTable(menu, at),
    emptyTable(
      [
        [sign, 34],
        [today, 22],
        [source, 26],
        [when, 18],
      ],
      2,
    ),
  ];
  return [part(title, MINUTES.indicators, how, blocks, at, promptsOf(HAS_PART.indicators, questions, at))];
}

function assumptionsPart({ assumptions }: TypeMatter, at: Workshop): WorkshopPart[] {
  if (assumptions.length === 0) return [];
  const { title, how, doubted, test, who } = at.words.assumptions;
  const blocks = [
    tickList(assumptions),
    emptyTable(
      [
        [doubted, 34],
        [test, 44],
        [who, 22],
      ],
      2,
    ),
  ];
  return [part(title, MINUTES.assumptions, how, blocks, at)];
}

function part(
  title: string,
  minutes: number,
  how: string,
  blocks: readonly Block[],
  at: Workshop,
  asked: readonly Question[] = [],
): WorkshopPart {
  return { title, minutes, blocks: [howTo(at, minutes, how, asked), ...blocks] };
}

const tickList = (items: readonly string[]): Block => ({
  kind: 'list',
  ticks: true,
  items: items.map((item) => textLine(capital(item))),
});
