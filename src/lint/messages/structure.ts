import type { MessageCatalogue } from '../message.ts';
import { ACTIVITY_TYPE_WORDS } from './activity-type-words.ts';

/** Plain titles of the sections of a design. */
const SECTIONS = {
  programme: 'The programme',
  patterns: 'Trafficking patterns',
  target_groups: 'Target groups',
  participation: 'Participation',
  landscape: 'Who else is at work',
  knowledge_used: 'Knowledge used',
  responses: 'Responses',
  logframe: 'Logframe',
  displacement: 'Displacement',
  risks: 'Risks',
  services: 'Services',
  sustainability: 'Sustainability',
  monitoring: 'Monitoring',
  evaluation: 'Evaluation',
  safeguarding: 'Safeguarding',
  learning: 'Learning',
};

export const structure: MessageCatalogue = {
  'required-field-is-filled': {
    section: {
      message: 'The section "{section:words}" is still empty.',
      help: 'Fill {section}, or write not_known_yet with who finds out by when, or does_not_apply with the reason.',
      words: SECTIONS,
    },
    fields: {
      message: '{section} still lacks {fields:list}.',
      help: 'Fill what is open, or write not_known_yet with who finds out by when, or does_not_apply with the reason.',
    },
  },
  'pattern-is-mapped': {
    none: {
      message: 'It is not written down yet who is exploited, how and where.',
      help: 'Map one trafficking pattern under patterns before choosing activities.',
    },
    incomplete: {
      message: 'The pattern {id} does not name {fields:words}.',
      help: 'Add what is known, or write not_known_yet with who will establish it by when.',
      words: {
        form: 'the form of exploitation',
        victims: 'the people exploited',
        'a place with the role exploitation': 'the place of exploitation',
        recruitment: 'the means of recruitment',
        control: 'the means of control',
        demand: 'the demand behind it',
        enablers: 'what enables it',
      },
    },
  },
  'response-is-argued': {
    'no-point': {
      message:
        'The response on {type:words} does not say yet which pattern it cuts into, and at which stage of the chain.',
      help: 'Name the pattern and the stages under interrupts.',
      words: ACTIVITY_TYPE_WORDS,
    },
    'no-reason': {
      message: 'No reason and no alternative that was weighed are written down yet for the response on {type:words}.',
      help: 'Say in rationale why this is the best use of the money, or name in alternatives what was set aside and why.',
      words: ACTIVITY_TYPE_WORDS,
    },
    neither: {
      message:
        'The response on {type:words} does not say yet at which point of a pattern it acts, nor the reason for it or an alternative that was weighed.',
      help: 'Name pattern and stages under interrupts, and the reason in rationale or what was weighed in alternatives.',
      words: ACTIVITY_TYPE_WORDS,
    },
  },
  'response-has-outcome': {
    'no-outcome': {
      message: 'No outcome is pursued yet through the response on {type:words}.',
      help: 'Give it an outcome, name under supports the outcome it only serves, or fold it into another response.',
      words: ACTIVITY_TYPE_WORDS,
    },
    'no-activity': {
      message: 'No activity under {outcomes:list} belongs yet to the response on {type:words}.',
      help: 'Add its activities, name under supports the outcome it only serves, or take the response out.',
      words: ACTIVITY_TYPE_WORDS,
    },
    'no-population': {
      message:
        'No indicator of {outcomes:list} names in population whose change it shows; the response on {type:words} addresses {groups:list}.',
      help: 'Name the group in the population of an indicator, add an indicator for it, or correct target_groups.',
      words: ACTIVITY_TYPE_WORDS,
    },
    'no-indicator': {
      message:
        'No indicator of {outcomes:list} shows a change of a group that the response on {type:words} addresses. It addresses {groups:list}.',
      help: 'Name the group in the population of an indicator, add an indicator for it, or correct target_groups.',
      words: ACTIVITY_TYPE_WORDS,
    },
  },
  'outcome-names-who-changes': {
    none: {
      message:
        'For {id} it is not written down yet who will do what differently, or whose situation will be different.',
      help: 'Add a card under who_changes with the group or actor, and with does or situation.',
    },
    'no-actor': {
      message: '{id} names a change, but not yet who changes.',
      help: 'Name the target groups, or the actor where no target group stands for it.',
    },
    'no-change': {
      message: '{id} names who changes, but not yet what will be different.',
      help: 'Write in does what they will do so that somebody could see it, or in situation how they will live.',
    },
    neither: {
      message: 'No card of who_changes in {id} names both who changes and what will be different.',
      help: 'Complete one card: groups or actor, and does or situation.',
    },
  },
  'triggered-question-is-answered': {
    transfer: {
      message: 'The design copies the model of {id}, and nothing says whether it transfers.',
      help: 'Answer under transfer, and name in why the conditions that made it work there and whether they are here.',
    },
    'transfer-conditions': {
      message: 'The design copies the model of {id}, and its answer on transfer names no conditions.',
      help: 'Add why: which conditions made it work there, and are they present here?',
    },
    pretest: {
      message: 'Material is produced, and nothing says how it is tested with the people it is made for.',
      help: 'Answer pretest: how, with whom and how many, and what changed because of it.',
    },
    income_compared: {
      message: 'Nothing compares the income offered here with the income from leaving.',
      help: 'Answer income_compared: what is earned here, what by leaving after fees and debt, and by when the two match.',
    },
    'income-half': {
      message: 'The comparison of incomes lacks {gaps:words}.',
      help: 'Add {gaps:list}, or say in why who will find out by which month.',
      words: { here: 'the income offered here', by_leaving: 'the income from leaving' },
    },
    marking_and_envy: {
      message: 'The livelihoods response is open to trafficked people alone, and nothing says how marking is avoided.',
      help: 'Answer marking_and_envy: how nobody is marked as trafficked by taking part, and how envy is limited.',
    },
  },
};
