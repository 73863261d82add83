import type { MessageCatalogue } from '../message.ts';

export const displacement: MessageCatalogue = {
  'displacement-is-considered': {
    none: {
      message: 'No entry of displacement says where the harm could go on because of {types:list}.',
      help: 'Name the likeliest channel in displacement, or add an entry with channel: none and one sentence on why the problem cannot move.',
    },
  },
  'displacement-is-watched': {
    incomplete: {
      message:
        "{id} is rated {likelihood} and still lacks {gaps:list}. What is rated medium or high needs a mitigation, a decision rule and an indicator that looks beyond the programme's own places, groups or time.",
      help: 'Complete {gaps:list} of {id}: how it is made less likely, where you look, and which sign leads to which step.',
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
