import type { MessageCatalogue } from '../message.ts';

export const activity: MessageCatalogue = {
  'recommended-action-is-possible': {
    'no-service': {
      message:
        '{id} speaks to people and does not say which service answers those who want to act, or that none is needed.',
      help: 'Name the service in service, or write none-needed if people can do it by themselves.',
    },
    incomplete: {
      message: '{id}, to which people are sent by {activities:list}, lacks {gaps:list}.',
      help: 'Say how many people {id} can answer, at what hours and in which languages, before anybody is told to turn to it.',
    },
    'not-possible': {
      message: 'The recommended action is said to be not possible or not safe for the people who hear of it.',
      help: 'Change the action, or first put in place what makes it possible and safe.',
    },
  },
  'identified-people-have-a-place': {
    none: {
      message: 'People will be identified, and it is not written down yet which services can take them.',
      help: 'List in services where they go, with capacity, expected number and until when the money is secured.',
    },
    uncounted: {
      message:
        'It is open whether {services:list} can take the people who will be identified: capacity or expected number is missing.',
      help: 'Give capacity and expected for the same period; an expected range is fine.',
    },
    'too-few': {
      message: 'More people are expected than {services:list} can take.',
      help: 'Add funded places, agree with a further service, or identify no more people than can be served.',
    },
    unfunded: {
      message: 'The money of {services:list} is not secured to the end of the programme.',
      help: 'Secure a place until the programme ends, or name a public service with funded_until: standing.',
    },
    claim: {
      message: 'The design claims that more people leave exploitation, and identification is not joined by support.',
      help: 'Add a support response to services that last, or claim better identification (sub-increase-identifications) instead.',
    },
  },
  'durability-is-measured': {
    none: {
      message:
        'No indicator of {outcomes:list} is set for {months} months or more after case closure, so what lasts is not seen.',
      help: 'Ask once more after case closure, by the programme or the receiving service, of those who agreed to it at exit, with lost contacts shown apart.',
    },
  },
  'law-has-a-sequel': {
    none: {
      message: 'It is not written down yet what follows once the law is adopted.',
      help: 'Plan what brings it into use (regulation, money, forms, training, review), or say in followed_by who carries on.',
    },
  },
};
