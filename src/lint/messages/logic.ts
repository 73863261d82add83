import type { MessageCatalogue } from '../message.ts';

export const logic: MessageCatalogue = {
  'outcome-has-assumption': {
    none: {
      message: 'No assumption of {id} is named, and none is shared with it.',
      help: 'Say what must hold, outside your control, for the outputs to lead there, or name {id} in also_for of an assumption.',
    },
    restates: {
      message: '{id} assumes only itself; its own words come back in {assumptions:list}.',
      help: 'Say what must hold outside your control for the outputs to lead to {id}, rather than the outcome again.',
    },
  },
  'barrier-meets-activity': {
    untouched: {
      message: 'No activity is set against these barriers of {id}: {kinds:words}.',
      help: 'Add an activity that removes each of them, name who else does (handled_by), or accept it openly (accepted).',
    },
    'removes-none': {
      message: '{id} removes none of the barriers of {outcome}.',
      help: 'Name under removes the barrier it lowers, add the barrier to {outcome}, or leave the activity out.',
    },
  },
  'information-is-not-alone': {
    force: {
      message: '{id} rests on information alone, and its pattern works through {means:words}.',
      help: 'Add what makes the safer step possible for these people, or act on those who recruit, lend or employ.',
    },
    'no-barriers': {
      message: '{id} rests on information alone, and it is not written down yet what stands in the way.',
      help: 'Name the barriers other than missing knowledge, and add what removes each of them.',
    },
    'only-knowledge': {
      message: '{id} rests on information alone, with missing knowledge as its only barrier.',
      help: 'Ask what else stands in the way, and add what makes the safer step possible, or cite evidence that information moved this action.',
    },
  },
  'training-is-not-alone': {
    alone: {
      message: '{id} is to change the practice of officials, services or partners by {kinds:words} alone.',
      help: 'Add the rule, post, tool, supervision or feedback that changes with it, or name in builds_on the reform it is part of.',
    },
  },
};
