import type { MessageCatalogue } from '../message.ts';
import { ACTIVITY_TYPE_WORDS } from './activity-type-words.ts';

const GAPS = {
  watched_by: 'an indicator that looks beyond',
  mitigation: 'a mitigation',
  decision_rule: 'a decision rule',
};

export const displacement: MessageCatalogue = {
  'displacement-is-considered': {
    none: {
      message:
        'Nothing in displacement says where exploitation could move if the work on {types:words} goes as planned.',
      help: 'Name the likeliest channel in displacement, or add an entry with channel: none and one sentence on why the problem cannot move.',
      words: ACTIVITY_TYPE_WORDS,
    },
  },
  'displacement-is-watched': {
    incomplete: {
      message:
        "{id} is rated {likelihood} and still lacks {gaps:words}. What is rated medium or high needs a mitigation, a decision rule and an indicator that looks beyond the programme's own places, groups or time.",
      help: 'Complete {gaps:list} of {id}: how it is made less likely, where you look, and which sign leads to which step.',
      words: GAPS,
    },
    inside: {
      message:
        "{id} is rated {likelihood} and watched by {indicators:list} alone, without a look beyond the programme's own places, groups or time.",
      help: 'Add an indicator that looks where the harm would go, and say in its looks_beyond in which respect; a few calls to neighbouring services each quarter are enough.',
    },
    'too-early': {
      message:
        '{id} is rated {likelihood} and watched by {indicators:list} alone, not after the activities stop. Harm that waits is seen only afterwards.',
      help: 'Measure one of them once more after the activities stop (looks_beyond: [time], or measured_after with the event programme-end).',
    },
  },
};
