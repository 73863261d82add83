import type { MessageCatalogue } from '../message.ts';

export const structure: MessageCatalogue = {
  'required-field-is-filled': {
    section: {
      message: 'The section {section} is still empty.',
      help: 'Fill it, or write not_known_yet with who finds out by when, or does_not_apply with the reason.',
    },
    fields: {
      message: '{section} still lacks {fields:list}.',
      help: 'Fill what is open, or write not_known_yet with who finds out by when, or does_not_apply with the reason.',
    },
  },
  'pattern-is-mapped': {
    none: {
      message: 'Nothing says who is exploited, how and where.',
      help: 'Map one trafficking pattern under patterns before choosing activities.',
    },
    incomplete: {
      message: 'The pattern {id} does not name {fields:list}.',
      help: 'Add what is known, or write not_known_yet with who will establish it by when.',
    },
  },
  'response-is-argued': {
    'no-point': {
      message: 'The response {type} does not say which pattern it cuts into, and at which stage of the chain.',
      help: 'Name the pattern and the stages under interrupts.',
    },
    'no-reason': {
      message: 'The response {type} gives neither a reason nor an alternative that was weighed.',
      help: 'Say in rationale why this is the best use of the money, or name in alternatives what was set aside and why.',
    },
    neither: {
      message:
        'The response {type} names no point in a pattern at which it acts, and gives neither a reason nor an alternative.',
      help: 'Name pattern and stages under interrupts, and the reason in rationale or what was weighed in alternatives.',
    },
  },
  'response-has-outcome': {
    'no-outcome': {
      message: '{type} is one of the responses, but no outcome is pursued through it.',
      help: 'Give it an outcome, name under supports the outcome it only serves, or fold it into another response.',
    },
    'no-activity': {
      message: '{type} is one of the responses, but no activity under {outcomes:list} belongs to it.',
      help: 'Add its activities, name under supports the outcome it only serves, or take the response out.',
    },
    'no-indicator': {
      message:
        'No indicator of {outcomes:list} shows a change of a group that {type} addresses. It addresses {groups:list}.',
      help: 'Name the group in the population of an indicator, add an indicator for it, or correct target_groups.',
    },
  },
  'outcome-names-who-changes': {
    none: {
      message: '{id} does not say who will do what differently, or whose situation will be different.',
      help: 'Add a card under who_changes with the group or actor, and with does or situation.',
    },
    'no-actor': {
      message: '{id} names a change, but not who changes.',
      help: 'Name the target groups, or the actor where no target group stands for it.',
    },
    'no-change': {
      message: '{id} names who changes, but not what will be different.',
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
      message: 'The comparison of incomes lacks {gaps:list}.',
      help: 'Add {gaps:list}, or say in why who will find out by which month.',
    },
    marking_and_envy: {
      message: 'The livelihoods response is open to trafficked people alone, and nothing says how marking is avoided.',
      help: 'Answer marking_and_envy: how nobody is marked as trafficked by taking part, and how envy is limited.',
    },
  },
};
