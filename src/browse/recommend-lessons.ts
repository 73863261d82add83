import type { Design } from '../design/design.generated.ts';
import { listOf } from '../design/values.ts';
import type { Knowledge } from '../knowledge/open-knowledge.ts';
import type { Lesson } from '../knowledge/types.generated.ts';
import { bears } from './bearing.ts';
import type { Item } from './item.ts';
import { lessonItems } from './items/lessons.ts';

/** How a design stands to a question: `not-asked` where its stage or what it says does not call for it. */
export type AnswerState = 'answered' | 'open' | 'not-asked';

/** A finding of the linter, as far as a lesson needs it. */
export interface LessonFinding {
  readonly rule: string;
  readonly message: string;
}

/** What is known of a design besides what stands in it; handed in, since other rooms know it. */
export interface DesignState {
  /** How the design stands to a question, by its code. */
  readonly answer: (code: string) => AnswerState;
  /** The open findings; those that the author accepted are none. */
  readonly findings: readonly LessonFinding[];
}

/** A lesson that bears on a design, and how the design stands to it. */
export interface RecommendedLesson {
  readonly item: Item;
  /**
   * - `open`: a question that carries it is not answered, or the linter finds that the design passes over it
   * - `answered`: its questions are answered and nothing is found, or the design says that it used the lesson
   * - `to-judge`: nothing in a design file can show it at this stage
   */
  readonly state: 'open' | 'answered' | 'to-judge';
  /** Questions that are still to be answered, by code. */
  readonly questions: readonly string[];
  readonly findings: readonly LessonFinding[];
  /** The entry of `knowledge_used` that names the lesson. */
  readonly namedIn?: string;
}

/**
 * The lessons that bear on a design, in the order of the files, each with whether the design answers it.
 *
 * An answer is not judged: that a question is answered says that the matter was thought of, not that it was heeded.
 */
export function recommendLessons(design: Design, knowledge: Knowledge, state: DesignState): RecommendedLesson[] {
  return lessonItems(knowledge)
    .filter((item) => bears(item.entry as Lesson, item.types, design))
    .map((item) => stateOf(item, design, state));
}

function stateOf(item: Item, design: Design, { answer, findings }: DesignState): RecommendedLesson {
  const { asked_in = [], checked_by = [] } = item.entry as Lesson;
  const states = asked_in.map((code) => [code, answer(code)] as const);
  const questions = states.filter(([, state]) => state === 'open').map(([code]) => code);
  const found = findings.filter(({ rule }) => checked_by.includes(rule));
  const namedIn = cardNaming(item.id, design);
  const base = { item, questions, findings: found };
  if (namedIn !== undefined) return { ...base, state: 'answered', questions: [], findings: [], namedIn };
  if (questions.length > 0 || found.length > 0) return { ...base, state: 'open' };
  return { ...base, state: states.some(([, state]) => state === 'answered') ? 'answered' : 'to-judge' };
}

/** The id of the entry of `knowledge_used` that names a lesson by its id. */
function cardNaming(id: string, design: Design): string | undefined {
  const named = new RegExp(`(?<![\\w-])${id}(?![\\w-])`);
  return listOf(design.knowledge_used).find((card) =>
    Object.values(card).some((value) => typeof value === 'string' && named.test(value)),
  )?.id;
}
