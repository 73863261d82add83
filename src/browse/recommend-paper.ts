import type { Block, Line, Paper, Section } from '../document/paper.ts';
import { plain, quiet, strong } from '../document/pieces.ts';
import type { Knowledge } from '../knowledge/open-knowledge.ts';
import { factsOf } from './item.ts';
import { knowledgePaper } from './knowledge-paper.ts';
import type { RecommendedLesson } from './recommend-lessons.ts';

const HEADINGS: Readonly<Record<RecommendedLesson['state'], string>> = {
  open: 'Not answered yet',
  answered: 'Answered',
  'to-judge': 'For you to judge: nothing in a design file shows it at this stage',
};

/**
 * The lessons that bear on a design: what is open first, and of that what the linter found first.
 *
 * @param title of the design
 * @param all whether what is answered is told as well, not only counted
 */
export function recommendPaper(
  lessons: readonly RecommendedLesson[],
  title: string,
  knowledge: Knowledge,
  all: boolean,
): Paper {
  const of = (state: RecommendedLesson['state']) => lessons.filter((lesson) => lesson.state === state);
  const open = of('open').toSorted((a, b) => Number(b.findings.length > 0) - Number(a.findings.length > 0));
  const told: Section[] = [section('open', open, knowledge)];
  if (all) told.push(section('to-judge', of('to-judge'), knowledge), section('answered', of('answered'), knowledge));
  const count = `${lessons.length} lessons bear on it: ${open.length} are not answered yet, ${of('answered').length} are, ${of('to-judge').length} are for you to judge.`;
  return knowledgePaper(
    `Lessons for ${title}`,
    told.filter(({ blocks }) => blocks.length > 0),
    knowledge,
    `${count} An answer is not judged: that a question is answered does not say that the lesson was heeded.`,
  );
}

function section(
  state: RecommendedLesson['state'],
  lessons: readonly RecommendedLesson[],
  knowledge: Knowledge,
): Section {
  const blocks: Block[] =
    lessons.length === 0 ? [] : [{ kind: 'list', items: lessons.map((lesson) => lessonLine(lesson, knowledge)) }];
  return { id: state, title: `${HEADINGS[state]} (${lessons.length})`, blocks };
}

function lessonLine({ item, state, questions, findings, namedIn }: RecommendedLesson, knowledge: Knowledge): Line {
  const learned = item.facts.find(({ name }) => name === 'What has been learned')?.texts.join(' ');
  const so = item.facts.find(({ name }) => name === 'What a design should therefore do')?.texts.join(' ') ?? '';
  const still = factsOf(
    ['The linter finds', findings.length > 0 ? findings.map(({ rule, message }) => `${message} (${rule})`) : undefined],
    [
      'Still to be answered',
      questions.length > 0 ? questions.map((code) => `${code} ${knowledge.question(code)?.text ?? ''}`) : undefined,
    ],
    ['Named in', namedIn],
  );
  return [
    strong(item.id),
    quiet(item.mark ? ` [${item.mark}]` : ''),
    plain(`\n${item.title}${learned === undefined ? '' : ` ${learned}`}`),
    // What is answered is only named; what is open is told with what to do.
    ...(state === 'answered' ? [] : [plain(`\n→ ${so}`)]),
    ...still.flatMap(({ name, texts }) => texts.map((text) => quiet(`\n${name}: ${text}`))),
  ];
}
