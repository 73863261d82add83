import { ACTIVITY_TYPES, type Knowledge } from '../../knowledge/open-knowledge.ts';
import type { ActivityType, Question, SafeguardingStatement } from '../../knowledge/types.generated.ts';
import { factsOf, type Item, reliabilityOf, remarksOf } from '../item.ts';

/** The questions of a design: those that are asked of every design, those on safety, those of each activity type. */
export function questionItems(knowledge: Knowledge): Item[] {
  const safeguarding = knowledge.safeguarding();
  const statements = new Map(safeguarding.statements.map((statement) => [statement.code, statement]));
  const items = (questions: readonly Question[], file: string, types: readonly ActivityType[]) =>
    questions.map((question) => questionItem(question, statements.get(question.code), file, types, knowledge));
  return [
    ...items(knowledge.programmeDesign().questions, 'part-1', []),
    ...items(safeguarding.questions, 'safeguarding', []),
    ...ACTIVITY_TYPES.flatMap((type) => items(knowledge.activity(type)?.questions ?? [], `activities/${type}`, [type])),
  ];
}

/** How the answer is given, in words. */
const KINDS: Readonly<Record<string, string>> = {
  text: 'free text',
  list: 'several short entries',
  'yes-no': 'yes or no, with the reason',
  choice: 'one value of a list',
  multi: 'several values of a list',
  number: 'a number, or who will find out by when',
  refs: 'entries of the design',
  table: 'a table',
  form: 'a short form',
  field: 'several answers, each in its field',
};

function questionItem(
  question: Question,
  statement: SafeguardingStatement | undefined,
  file: string,
  types: readonly ActivityType[],
  knowledge: Knowledge,
): Item {
  const list = question.list === undefined ? undefined : knowledge.list(question.list);
  return {
    id: question.code,
    kind: 'question',
    title: question.text,
    ...reliabilityOf(question),
    sources: [...new Set([...(question.sources ?? []), ...(statement?.sources ?? [])])],
    types,
    group: question.group,
    facts: [
      ...factsOf(
        ['Why it is asked', question.why],
        ['Asked', askedInWords(question)],
        ['Absorbs', question.absorbs],
        ['Answer', question.kind === undefined ? undefined : KINDS[question.kind]],
        ['Parts of the answer', question.parts?.map(({ key, label }) => label ?? key.replaceAll('_', ' '))],
        ['Values', list && [`${list.label}: ${list.values.map(({ label }) => label).join(' · ')}`]],
        ['Weak answer', question.weak],
        ['Strong answer (invented)', question.strong],
        ['Kept in the design file at', question.home],
        ['Name in an answers file', question.key],
        ['Private', question.private && 'The answer may be kept as a private note; it is left out of every document.'],
        ['Statement that the design makes', statement?.text],
      ),
      ...remarksOf(question),
      ...factsOf(['Note on the statement', statement?.note]),
    ],
    file,
    entry: question,
  };
}

/** Triggers of questions in words. */
const CONDITIONS: Readonly<Record<string, string>> = {
  'criminal-justice-is-chosen': 'criminal justice is among the activity types',
  'plan-from-draft-on': 'the plan exists at least as a draft',
  'model-is-copied': 'a model is copied from elsewhere',
  'restrictive-measure': 'an activity restricts what people may do',
};

/** When a question is asked: "question 18 of the sixty of a concept note". */
export function askedInWords({ ask, number, under, when, optional, dropped_because }: Question): string {
  const condition = when === undefined ? '' : `, if ${CONDITIONS[when] ?? when.replaceAll('-', ' ')}`;
  const mayStayOpen = optional === 'yes' ? '; may stay empty' : '';
  switch (ask) {
    case 'concept':
      return `${number === undefined ? 'from stage concept on' : `question ${number} of the sixty of a concept note`}${condition}`;
    case 'proposal':
      return `from stage proposal on${condition}${under ? `, under ${under}` : ''}${mayStayOpen}`;
    case 'prompt':
      return `not alone: shown while ${under ?? 'another question'} is answered${condition}${mayStayOpen}`;
    case 'dropped':
      return `no longer. ${dropped_because ?? 'Another question holds its matter.'}`;
  }
}
