import type { MessageCatalogue } from '../message.ts';
import { ACTIVITY_TYPE_WORDS } from './activity-type-words.ts';

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
    'no-predecessor': {
      message: 'No earlier {earlier} and no review of one is named for the response on {type:words}.',
      help: 'Add what the last {earlier} or its review showed under knowledge_used, with {type} in its activity_types.',
      words: ACTIVITY_TYPE_WORDS,
    },
  },
};
