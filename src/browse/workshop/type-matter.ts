import type { Knowledge } from '../../knowledge/open-knowledge.ts';
import type {
  ActivityType,
  Channel,
  Lesson,
  LibraryIndicator,
  Mark,
  Question,
} from '../../knowledge/types.generated.ts';

/** A lesson as it is printed: the kind of work that fits none of the seven has statements without a consequence. */
export interface PrintedLesson {
  readonly id?: string;
  readonly title?: string;
  readonly learned: string;
  readonly so?: string;
  readonly contested?: string;
  readonly mark: Mark;
  readonly sources: readonly string[];
}

/** What a workshop paper takes from the knowledge on one kind of work. */
export interface TypeMatter {
  readonly title: string;
  readonly purpose: string;
  /** The lessons that bear on every design of the type. */
  readonly lessons: readonly PrintedLesson[];
  /** Ids of those that bear on some designs only. */
  readonly further: readonly string[];
  readonly questions: readonly Question[];
  readonly channels: readonly Channel[];
  readonly harms: readonly string[];
  readonly indicators: readonly LibraryIndicator[];
  readonly assumptions: readonly string[];
}

/** What is printed on an activity type; for `other` what the general part of the knowledge says of it. */
export function typeMatter(type: ActivityType, knowledge: Knowledge): TypeMatter {
  const activity = knowledge.activity(type);
  if (!activity) return otherMatter(knowledge);
  const { title, purpose, lessons, questions, channels = [], harms = [], indicators, assumptions = [] } = activity;
  return {
    title,
    purpose: firstSentences(purpose),
    lessons: lessons.filter(({ bears_when }) => bears_when === undefined).map(printed),
    further: lessons.filter(({ bears_when }) => bears_when !== undefined).map(({ id }) => id),
    questions,
    channels: channels.filter(({ channel }) => channel !== 'other-harm'),
    // An unwanted effect that moves no exploitation belongs to the harms.
    harms: [...channels.filter(({ channel }) => channel === 'other-harm').map((each) => each.looks_like), ...harms],
    indicators,
    assumptions,
  };
}

function otherMatter(knowledge: Knowledge): TypeMatter {
  const { other, questions, lessons } = knowledge.programmeDesign();
  const { title, text, notes, indicators } = other;
  return {
    title,
    purpose: text,
    lessons: [
      ...notes.map(({ title, text, mark, sources = [] }) => ({ title, learned: text, mark, sources })),
      ...lessons.filter(({ id }) => knowledge.typeOf(id) === 'other').map(printed),
    ],
    further: [],
    // Built in there are none; an organisation may ask some of such work.
    questions: questions.filter(({ code }) => knowledge.typeOf(code) === 'other'),
    channels: [],
    harms: [],
    indicators,
    assumptions: [],
  };
}

const printed = ({ sources = [], ...lesson }: Lesson): PrintedLesson => ({ ...lesson, sources });

/** The first two sentences of a text; what is said after them explains. */
const firstSentences = (text: string): string =>
  text
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .slice(0, 2)
    .join(' ');
