import type { MessageCatalogue } from '../message.ts';

export const evidence: MessageCatalogue = {
  'earlier-work-changes-design': {
    none: {
      message: 'Nothing says what earlier work showed and what this design does because of it.',
      help: 'Add what was read or heard under knowledge_used, or write does_not_apply with where and when you searched.',
    },
    'only-opinion': {
      message: 'The design rests on opinion alone: {ids:list}.',
      help: 'Add an evaluation, a study or the experience of people concerned, or say where and when you searched for one.',
    },
    'no-change': {
      message: 'Earlier work is cited ({ids:list}), and nothing follows from it.',
      help: 'Say in design_change what this design does, or leaves out, because of it.',
    },
    'no-predecessor': {
      message: 'The response {type} names no earlier {earlier} and no review of it.',
      help: 'Add what the last {earlier} or its review showed under knowledge_used, with {type} in its activity_types.',
    },
  },
};
