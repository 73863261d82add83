import type {
  ActivityType,
  Bearing,
  Channel,
  Lesson,
  LibraryIndicator,
  Mark,
  Question,
} from '../../knowledge/types.generated.ts';
import type { Workshop } from './part.ts';
import { inWords, QUESTION_TEXTS, withoutCodes } from './without-codes.ts';

/** A lesson as it is printed: the kind of work that fits none of the seven has statements without a consequence. */
export interface PrintedLesson {
  readonly id?: string;
  readonly title?: string;
  readonly learned: string;
  readonly so?: string;
  readonly contested?: string;
  /** The conditions under which it bears on a design of the type; absent: on every one. */
  readonly bears_when?: readonly Bearing[];
  readonly mark: Mark;
  /** Where the mark holds for a part of the lesson only. */
  readonly mark_covers?: 'part';
  readonly sources: readonly string[];
}

/** What a workshop paper takes from the knowledge on one kind of work. */
export interface TypeMatter {
  readonly title: string;
  readonly purpose: string;
  /** The lessons that bear on every design of the type. */
  readonly lessons: readonly PrintedLesson[];
  /** Those that bear on some designs only. */
  readonly further: readonly PrintedLesson[];
  readonly questions: readonly Question[];
  /** Ways in which the harm could go on. */
  readonly channels: readonly Channel[];
  /** What it would look like if the good spread instead. */
  readonly benefits: readonly string[];
  readonly harms: readonly string[];
  readonly indicators: readonly LibraryIndicator[];
  readonly assumptions: readonly string[];
}

const LESSON_TEXTS = ['title', 'learned', 'so', 'contested'] as const;

/** What is printed on an activity type; for `other` what the general part of the knowledge says of it. */
export function typeMatter(type: ActivityType, at: Workshop): TypeMatter {
  const activity = at.knowledge.activity(type);
  if (!activity) return otherMatter(at);
  const { title, purpose, lessons, questions, channels = [], harms = [], indicators, assumptions = [] } = activity;
  const said = (text: string) => withoutCodes(text, at);
  const seen = channels.map((channel) => inWords(channel, ['looks_like'], at));
  const looksOf = (of: Channel['channel']) =>
    seen.filter(({ channel }) => channel === of).map(({ looks_like }) => looks_like);
  return {
    title,
    purpose: said(firstSentences(purpose)),
    ...printed(lessons, at),
    questions: questions.map((question) => inWords(question, QUESTION_TEXTS, at)),
    channels: seen.filter(({ channel }) => channel !== 'other-harm' && channel !== 'benefit-spread'),
    benefits: looksOf('benefit-spread'),
    // An unwanted effect that moves no exploitation belongs to the harms.
    harms: [...looksOf('other-harm'), ...harms.map(said)],
    indicators: indicators.map((indicator) => inWords(indicator, ['text', 'pitfall'], at)),
    assumptions: assumptions.map(said),
  };
}

function otherMatter(at: Workshop): TypeMatter {
  const { knowledge } = at;
  const { other, questions, lessons } = knowledge.programmeDesign();
  const { title, text, notes, indicators } = other;
  const own = printed(
    lessons.filter(({ id }) => knowledge.typeOf(id) === 'other'),
    at,
  );
  return {
    title,
    purpose: withoutCodes(text, at),
    lessons: [
      ...notes.map(({ text, sources = [], ...note }) =>
        inWords<PrintedLesson>({ ...note, learned: text, sources }, LESSON_TEXTS, at),
      ),
      ...own.lessons,
    ],
    further: own.further,
    // Built in there are none; an organisation may ask some of such work.
    questions: questions
      .filter(({ code }) => knowledge.typeOf(code) === 'other')
      .map((question) => inWords(question, QUESTION_TEXTS, at)),
    channels: [],
    benefits: [],
    harms: [],
    indicators: indicators.map((indicator) => inWords(indicator, ['text', 'pitfall'], at)),
    assumptions: [],
  };
}

/** Lessons, those that bear on every design of the type apart from the others. */
function printed(lessons: readonly Lesson[], at: Workshop): Pick<TypeMatter, 'lessons' | 'further'> {
  const all = lessons.map(
    ({ sources = [], ...lesson }): PrintedLesson => ({
      ...inWords(lesson, LESSON_TEXTS, at),
      sources,
    }),
  );
  return {
    lessons: all.filter(({ bears_when }) => bears_when === undefined),
    further: all.filter(({ bears_when }) => bears_when !== undefined),
  };
}

/** The first two sentences of a text; what is said after them explains. */
const firstSentences = (text: string): string =>
  text
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .slice(0, 2)
    .join(' ');
