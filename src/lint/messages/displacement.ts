import type { MessageCatalogue } from '../message.ts';
import { ACTIVITY_TYPE_WORDS } from './activity-type-words.ts';

const GAPS = {
  watched_by: 'an indicator that looks beyond',
  mitigation: 'a mitigation',
  decision_rule: 'a decision rule',
};

const CHANNELS = {
  location: 'other places',
  route: 'other routes',
  'target-group': 'other groups of people',
  method: 'other methods',
  perpetrator: 'other perpetrators',
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
  'likely-channel-is-answered': {
    'left-out': {
      message:
        'The displacement entries on {type:words} leave out the ways that are held to be likeliest there, {channels:words}.',
      help: 'Add an entry for one of them; rate it low if you think so, and say why in its reason.',
      words: { ...ACTIVITY_TYPE_WORDS, ...CHANNELS },
    },
    unrated: {
      message: '{id} names {channel:words}, and its likelihood is open.',
      help: 'Rate it high, medium or low in your own judgement; low with a reason is a full answer.',
      words: CHANNELS,
    },
    unreasoned: {
      message: '{id} rates {channel:words} low, and the reason is open.',
      help: 'Say in its reason, in one sentence, why this is less likely here than elsewhere.',
      words: CHANNELS,
    },
  },
  'evaluation-asks-about-side-effects': {
    none: {
      message: 'Harm is foreseen ({ids:list}), and no evaluation question looks for it.',
      help: 'Add a question with tags: [unintended], or one whose for names an entry; the question of a joint evaluation counts.',
    },
    'no-evaluation': {
      message: 'Harm is foreseen ({ids:list}), no evaluation is planned, and no learning question looks for it.',
      help: 'Add a learning question whose for names one of these entries.',
    },
  },
};
