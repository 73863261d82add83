import type { Question } from '../../knowledge/types.generated.ts';
import { howTo, type Workshop, type WorkshopPart } from './part.ts';
import { questionCard, questionTable } from './question-card.ts';
import { inWords, QUESTION_TEXTS } from './without-codes.ts';

/** Minutes that a group takes for a question. */
const MINUTES = 8;
const MINUTES_PROPOSAL = 5;

/** The last of the sixty questions that is about the pattern. */
const LAST_OF_PATTERN = 12;

/** The questions of every design in three parts: the pattern, the change, safety. */
export function generalParts(at: Workshop): WorkshopPart[] {
  const { knowledge, words } = at;
  // Beside them stand those that an organisation asks of work that fits no type.
  const spoken = (question: Question) => inWords(question, QUESTION_TEXTS, at);
  const ofDesign = knowledge
    .programmeDesign()
    .questions.filter(({ code }) => knowledge.typeOf(code) === undefined)
    .map(spoken);
  const ofSafety = knowledge.safeguarding().questions.map(spoken);
  const pool = [...ofDesign, ...ofSafety];
  const inOrder = (questions: readonly Question[]) =>
    questions
      .filter(({ ask }) => ask === 'concept')
      .sort((a, b) => (a.number ?? Number.POSITIVE_INFINITY) - (b.number ?? Number.POSITIVE_INFINITY) || 0);
  // A question that an organisation added has no number; it is asked of a pattern.
  const ofPattern = ({ number, home }: Question) =>
    number === undefined ? home.some((place) => place.startsWith('patterns[]')) : number <= LAST_OF_PATTERN;
  const part = (title: string, how: string, questions: readonly Question[]): WorkshopPart => {
    const minutes = questions.length * MINUTES;
    const cards = questions.flatMap((question) =>
      questionCard(question, pool, { level: 2, compared: false, lines: 5 }, at),
    );
    return { title, minutes, blocks: [howTo(at, minutes, how), ...cards] };
  };
  const all = inOrder(ofDesign);
  const { general } = words;
  return [
    part(general.pattern, general.patternHow, all.filter(ofPattern)),
    part(
      general.change,
      general.changeHow,
      all.filter((question) => !ofPattern(question)),
    ),
    part(general.safety, general.safetyHow, inOrder(ofSafety)),
    ...proposalPart(pool, at),
  ].filter(({ blocks }) => blocks.length > 1);
}

/** What is asked from stage proposal on; none at stage concept. */
export function proposalPart(pool: readonly Question[], at: Workshop): WorkshopPart[] {
  const questions = at.stage === 'proposal' ? pool.filter(({ ask }) => ask === 'proposal') : [];
  if (questions.length === 0) return [];
  const minutes = questions.length * MINUTES_PROPOSAL;
  const { title, how } = at.words.proposal;
  return [{ title, minutes, blocks: [howTo(at, minutes, how), questionTable(questions, at)] }];
}
