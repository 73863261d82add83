import type { MessageCatalogue } from '../message.ts';

export const sustainability: MessageCatalogue = {
  'gain-has-owner-and-payer': {
    none: {
      message: 'It is not written down yet who runs and pays for what is to last from {ids:list}.',
      help: 'Add a gain with owner, payer and yearly cost, or write lasting: no where the result happens once and stays.',
    },
    incomplete: {
      message: 'The gain {what:quoted} still lacks {gaps:words}.',
      help: 'Say who owns and runs it, who pays after the end and what it costs a year; a yearly cost of 0 is an answer.',
      words: { owner: 'an owner', payer: 'a payer', yearly_cost: 'a yearly cost' },
    },
    'only-donors': {
      message: 'After the end only donors pay for what {id} leaves behind.',
      help: 'Name a payer that stays, or plan the steps by which one takes over.',
    },
  },
  'service-outlives-project': {
    none: {
      message:
        'Support from {services:list} is promised for longer than its money lasts, and it is not written down yet what becomes of the people who are in it then.',
      help: 'Say in people_when_money_ends when intake stops and what carries people to the end, or secure the money for longer.',
    },
  },
};
