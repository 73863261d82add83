import type { MessageCatalogue } from '../message.ts';

const PLAIN_COUNT = 'it says neither out of how many nor why the number alone is enough';

/** The verbs and objects that the rule looks for: words of its lists, not of the design. */
const PROMISES = Object.fromEntries(
  ['eliminate', 'eradicate', 'abolish', 'end', 'stop', 'trafficking', 'slavery', 'exploitation'].map((word) => [
    word,
    word,
  ]),
);

export const wording: MessageCatalogue = {
  'promise-is-bounded': {
    absolute: {
      message: '{id} promises to {verb:words} {object:words}. What part of that can this design change?',
      help: 'Say who will act differently or whose situation will be different, or word it as a contribution.',
      words: PROMISES,
    },
  },
  'indicator-text-is-neutral': {
    direction: {
      message: 'The text of {id} begins with a direction ({direction:quoted}).',
      help: 'Name in text only what is measured, and put the direction into direction and the value aimed at into targets.',
    },
    target: {
      message: 'The text of {id} repeats the number of its target ({number}).',
      help: 'Name in text only what is measured; the number stands in targets and can be changed there alone.',
    },
    both: {
      message:
        'The text of {id} begins with a direction ({direction:quoted}) and repeats the number of its target ({number}).',
      help: 'Name in text only what is measured; direction and targets hold the rest.',
    },
  },
  'indicator-asks-one-thing': {
    'two-measures': {
      message: 'The text of {id} ({text:quoted}) holds two measures. One value cannot answer both.',
      help: 'Make two indicators of it, each with its own baseline and target, or keep the one that would change a decision.',
    },
    'two-units': {
      message: 'The unit of {id} ({unit:quoted}) names two units.',
      help: 'Keep the unit in which the target is given, and make a second indicator if the other is needed too.',
    },
  },
  'indicator-names-what-is-counted': {
    'plain-count': {
      message: `{id} is a plain number: ${PLAIN_COUNT}.`,
      help: 'Say in out_of out of how many, or in why_count why the number is enough, for example because there are few of them.',
    },
    'empty-phrase': {
      message: 'The text of {id} ({text:quoted}) names nothing that can be counted or seen.',
      help: 'Say who does what, or which thing is in place, so that two people would count the same.',
    },
    'empty-and-plain': {
      message: `The text of {id} ({text:quoted}) names nothing that can be counted or seen. As a plain number, ${PLAIN_COUNT}.`,
      help: 'Say who does what, or which thing is in place, and in out_of out of how many.',
    },
  },
};
