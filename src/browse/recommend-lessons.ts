import type { Design } from '../design/design.generated.ts';
import type { Knowledge } from '../knowledge/open-knowledge.ts';
import type { Lesson } from '../knowledge/types.generated.ts';
import { bears } from './bearing.ts';
import type { Item } from './item.ts';
import { lessonItems } from './items/lessons.ts';

/**
 * How a design stands to a question:
 *
 * - `open`: nothing is answered, or what is answered is "not known yet"
 * - `partly`: something of it is answered, and something is not
 * - `not-asked`: its stage, or what it says so far, does not call for it
 */
export type AnswerState = 'answered' | 'partly' | 'open' | 'not-asked';

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
   * - `open`: a question that carries it is not answered or not wholly, or the linter finds that the design passes over it
   * - `answered`: its questions are answered, and nothing is found
   * - `to-judge`: the design is not asked a question that would show it, at least not yet
   */
  readonly state: 'open' | 'answered' | 'to-judge';
  /** Questions that are still to be answered, by code. */
  readonly questions: readonly { readonly code: string; readonly isBegun: boolean }[];
  readonly findings: readonly LessonFinding[];
}

/**
 * The lessons that bear on a design, in the order of the files, each with whether the design answers it.
 *
 * An answer is not judged: that a question is answered says that the matter was thought of, not that it was heeded.
 */
export function recommendLessons(design: Design, knowledge: Knowledge, state: DesignState): RecommendedLesson[] {
  return lessonItems(knowledge)
    .filter((item) => bears(item.entry as Lesson, item.types, design))
    .map((item) => stateOf(item, state));
}

function stateOf(item: Item, { answer, findings }: DesignState): RecommendedLesson {
  const { asked_in = [], checked_by = [] } = item.entry as Lesson;
  const states = asked_in.map((code) => [code, answer(code)] as const);
  const questions = states
    .filter(([, state]) => state === 'open' || state === 'partly')
    .map(([code, state]) => ({ code, isBegun: state === 'partly' }));
  const found = findings.filter(({ rule }) => checked_by.includes(rule));
  const base = { item, questions, findings: found };
  if (questions.length > 0 || found.length > 0) return { ...base, state: 'open' };
  return { ...base, state: states.some(([, state]) => state === 'answered') ? 'answered' : 'to-judge' };
}
