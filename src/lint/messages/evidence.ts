import type { MessageCatalogue, MessageText } from '../message.ts';
import { ACTIVITY_TYPE_WORDS } from './activity-type-words.ts';
import { quoting } from './quoting.ts';

const CLAIMS = {
  ...ACTIVITY_TYPE_WORDS,
  risk_factors: 'what sets those exploited apart',
  how_many: 'the number of people concerned',
  information_gap: 'the lack of information',
  income_compared: 'what people earn here and by leaving',
  market: 'who will hire or buy',
  legal_gap: 'the gap in the law',
  why_skill: 'the lack of skill',
};

/** No entry of the landscape is complete. */
const NEAREST: Readonly<Record<string, MessageText>> = {
  incomplete: {
    message:
      'No entry of the landscape says who works where and how this design stands to it. The nearest one lacks {gaps:words}.',
    help: 'Fill {gaps:list}; one complete entry is enough, and sensitive: yes keeps a name out of public documents.',
    words: { who: 'a name', where: 'a place', relation: 'its relation to this design' },
  },
};

export const evidence: MessageCatalogue = {
  'earlier-work-changes-design': {
    none: {
      message: 'It is not written down yet what earlier work showed and what this design does because of it.',
      help: 'Add what was read or heard under knowledge_used, or write does_not_apply with where and when you searched.',
    },
    'only-opinion': {
      message: 'The design rests on opinion alone: {ids:list}.',
      help: 'Add an evaluation, a study or the experience of people concerned, or say where and when you searched for one.',
    },
    'no-change': {
      message: 'Earlier work is cited ({ids:list}), and it is not written down yet what follows from it.',
      help: 'Say in design_change what this design does, or leaves out, because of it.',
    },
    unused: {
      message: 'Of what is cited, nothing follows yet from {ids:list}.',
      help: 'Say in design_change what this design does, or leaves out, because of each, or leave the entry out.',
    },
    'no-predecessor': {
      message: 'No earlier {earlier:words} and no review of one is named for the response on {type:words}.',
      help: 'Add what the last {earlier:words} or its review showed under knowledge_used, with {type} in its activity_types.',
      words: { ...ACTIVITY_TYPE_WORDS, plan: 'plan', law: 'law' },
    },
  },
  'claim-has-source': {
    'gap-open': {
      message:
        'The response on raising awareness rests on a lack of information, and what shows it is not written down yet.',
      help: 'Fill information_gap with its source; a right so new that nobody can know it is a reason (does_not_apply).',
    },
    'no-source': {
      message: 'No source is named for {claims:words} ({where:words}).',
      help: 'Write it as answer with evidence beside it, and name there an entry of knowledge_used or of the data of a pattern.',
      words: CLAIMS,
    },
    'own-only': {
      message: 'Only your own work stands behind {claims:words} ({where:words}).',
      help: 'Name a source from outside beside it: a survey, a study, or the experience of the people concerned.',
      words: CLAIMS,
    },
    'no-year': {
      message: 'The year of {id} is open, and nothing with a year stands behind {claims:words}.',
      help: 'Enter the year of the finding or of the data; an old one is not reported.',
      words: CLAIMS,
    },
  },
  'others-are-mapped': {
    ...NEAREST,
    ...quoting(NEAREST, 'The nearest one'),
    none: {
      message: 'Who else works on this here is not written down yet.',
      help: 'Name under landscape who works where and what they leave undone, or write does_not_apply with how you searched.',
    },
  },
};
