import type { MessageCatalogue, MessageText } from '../message.ts';
import { ACTIVITY_TYPE_WORDS } from './activity-type-words.ts';
import { quoting } from './quoting.ts';

/** Topics of assumptions and the types of work that usually rest on them, in plain words. */
const TOPIC_WORDS = {
  ...ACTIVITY_TYPE_WORDS,
  turnover: 'turnover of staff',
  'leaders-will': 'the will of leaders',
  integrity: 'integrity',
  'adoption-in-time': 'adoption in time',
  continuity: 'continuity',
  'finance-ministry': 'the ministry of finance',
  'service-capacity': 'the capacity of services',
  market: 'the market',
  'income-control': 'who controls the income',
  'legal-status': 'legal status',
  housing: 'housing',
};

/** An assumption on which much hangs and that nobody manages. */
const CRITICAL: Readonly<Record<string, MessageText>> = {
  'unmanaged-unlikely': {
    message:
      '{id} is unlikely to hold and {outcome} suffers much without it. Nobody watches it and nothing is planned for that case.',
    help: 'Say in watched_by which indicator or role shows whether it holds, and in if_fails what is done if it does not.',
  },
  'unmanaged-unknown': {
    message:
      'Whether {id} holds is unknown and {outcome} suffers much without it. Nobody watches it and nothing is planned for that case.',
    help: 'Say in watched_by which indicator or role shows whether it holds, and in if_fails what is done if it does not.',
  },
  unwatched: {
    message: '{outcome} suffers much if {id} does not hold, and nothing shows whether it does.',
    help: 'Name in watched_by the indicator, or the role with the date, that shows whether it holds.',
  },
};

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
    'restates-quoted': {
      message: '{id} assumes only itself; its own words come back in {assumptions:list}: {texts:quoted}.',
      help: 'Say what must hold outside your control for the outputs to lead to {id}, rather than the outcome again.',
    },
  },
  'barrier-meets-activity': {
    unexplained: {
      message:
        'Nothing says why the work under {ids:list} leads to the result: no barrier, no reason under because, no theory of change.',
      help: 'Name the barriers of each outcome and what removes them, or write in because why the outputs bring it about.',
    },
    'no-link': {
      message: 'It is not written down why {ids:list} would bring about the impact.',
      help: 'Say it in because, in one sentence for each outcome: what changes for those who exploit, or for those who are exploited.',
    },
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
  'critical-assumption-is-managed': { ...CRITICAL, ...quoting(CRITICAL, '{id}') },
  'expected-assumption-is-stated': {
    type: {
      message:
        'The response on {type:words} usually rests on {topics:words}. No assumption or risk of {outcomes:list} names this under about.',
      help: 'Add an assumption or a risk on it, set about where one already speaks of it, or say in not_here why it does not arise.',
      words: TOPIC_WORDS,
    },
    training: {
      message:
        'Training of officials usually rests on {topics:words}. No assumption or risk of {outcomes:list} names this under about.',
      help: 'Say which of these the outcome relies on (a private card or held_privately counts), or in not_here why it does not arise.',
      words: TOPIC_WORDS,
    },
  },
  'response-reaches-source-of-harm': {
    nowhere: {
      message:
        'No place of the work, and no partner across the border, lies where people are exploited in {patterns:list}.',
      help: 'Connect the work with that place through a partner, a service or an outcome there, or give the reason in reason_elsewhere.',
    },
    nobody: {
      message:
        'No outcome is about anybody who recruits, employs, buys or lends, or about officials. The whole burden of safety lies on people at risk.',
      help: 'Add an outcome for one of them, or give the reason in reason_elsewhere in one sentence.',
    },
    neither: {
      message:
        'The work is not where people are exploited in {patterns:list}, and no outcome is about anybody who recruits, employs, buys or lends, or about officials.',
      help: 'Connect the work with that place and with those who act there, or give the reason in reason_elsewhere in one sentence.',
    },
  },
  'outcome-is-reachable-in-time': {
    'after-output': {
      message:
        'The first targets of {id} come early ({ids:list}): {first} is due in {due}, the first output in {from}, and such a change usually takes {months} months.',
      help: 'Move the targets, plan a look after the end, or say in lag_reason of {id} why the change can be seen so soon.',
    },
    'after-draft': {
      message:
        'The first targets of {id} come early ({ids:list}): {first} is due in {due}, the draft in {from}, and the use of a law or plan is usually seen {months} months after its adoption.',
      help: 'Move the targets, plan a look after the end, or say in lag_reason of {id} why the change can be seen so soon.',
    },
  },
  'ambition-fits-means': {
    months: {
      message: 'Outcomes: {outcomes}; countries: {countries}; months: {months}.',
      help: 'Ask which outcome or country the programme would drop first, and whether it would be stronger without it.',
    },
    figures: {
      message:
        'Outcomes: {outcomes}; countries: {countries}. Budget: {total}, which is {share} for each outcome in each country.',
      help: 'Ask which outcome or country the programme would drop first, and whether it would be stronger without it.',
    },
    'figures-and-months': {
      message:
        'Outcomes: {outcomes}; countries: {countries}; months: {months}. Budget: {total}, which is {share} for each outcome in each country.',
      help: 'Ask which outcome or country the programme would drop first, and whether it would be stronger without it.',
    },
  },
  'fragile-setting-is-analysed': {
    setting: {
      message:
        'The programme works in a setting of {settings:words}, and it is not written down yet who gains there and who could be endangered.',
      help: 'Say in setting_analysis who gains, who is a partner and how people, staff and information stay safe, or use held_privately.',
    },
    authority: {
      message:
        'Among the perpetrators of {patterns:list} is an official or the state, and it is not written down yet how people, staff and information stay safe.',
      help: 'Say in setting_analysis who gains, who is a partner and what follows, or use held_privately where writing it down endangers somebody.',
    },
    both: {
      message:
        'The programme works in a setting of {settings:words}, and an official or the state is among the perpetrators of {patterns:list}. It is not written down yet how people, staff and information stay safe.',
      help: 'Say in setting_analysis who gains, who is a partner and what follows, or use held_privately where writing it down endangers somebody.',
    },
  },
};
