import type { Block, Line, Paper, Section } from '../document/paper.ts';
import { plain, quiet, strong } from '../document/pieces.ts';
import type { Knowledge } from '../knowledge/open-knowledge.ts';
import type { Lesson } from '../knowledge/types.generated.ts';
import { factsOf, markInWords } from './item.ts';
import { knowledgePaper } from './knowledge-paper.ts';
import type { RecommendedLesson } from './recommend-lessons.ts';

const HEADINGS: Readonly<Record<RecommendedLesson['state'], string>> = {
  open: 'Not answered yet',
  answered: 'Answered',
  'to-judge': 'For you to judge: the design is not asked, or not yet, what would show it',
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
  const told: Section[] = [section('open', open, knowledge), section('to-judge', of('to-judge'), knowledge)];
  if (all) told.push(section('answered', of('answered'), knowledge));
  const count = `Lessons that bear on it: ${lessons.length}. Not answered yet: ${open.length}; answered: ${of('answered').length}; for you to judge: ${of('to-judge').length}. Others may bear on it once more of the pattern and the work is described.`;
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

function lessonLine({ item, state, questions, findings }: RecommendedLesson, knowledge: Knowledge): Line {
  const origin = knowledge.origin(item.id);
  const { so } = item.entry as Lesson;
  const still = factsOf(
    ['The linter finds', findings.length > 0 ? findings.map(({ rule, message }) => `${message} (${rule})`) : undefined],
    [
      'Still to be answered',
      questions.length > 0
        ? questions.map(
            ({ code, isBegun }) => `${code} ${knowledge.question(code)?.text ?? ''}${isBegun ? ' (in part)' : ''}`,
          )
        : undefined,
    ],
  );
  return [
    strong(item.id),
    quiet(
      [markInWords(item), origin && `added by ${origin.organisation}`].map((said) => (said ? ` ${said}` : '')).join(''),
    ),
    plain(`\n${item.title}`),
    ...(item.remark ? [quiet(`\n${item.remark}`)] : []),
    // What is answered is only named; what is open is told with what to do.
    ...(state === 'answered' ? [] : [plain(`\n→ ${so}`)]),
    ...still.flatMap(({ name, texts }) => texts.map((text) => quiet(`\n${name}: ${text}`))),
  ];
}
