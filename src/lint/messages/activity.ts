import type { MessageCatalogue, MessageText } from '../message.ts';
import { quoting } from './quoting.ts';

const NO_REMEDY =
  'Nothing in the design pursues wages, compensation, status or cleared records for the people concerned.';
const WHAT_IT_DEPENDS_ON = {
  cooperation: "the person's cooperation with the authorities",
  testimony: "the person's testimony",
  conviction: 'a conviction in court',
};
const ACTION_PARTS = {
  owner: 'one body that alone answers for it',
  cost: 'a cost, or a date by which it is known',
};

/** What an action of a national plan lacks. */
const PLAN_ACTIONS: Readonly<Record<string, MessageText>> = {
  action: {
    message: 'Action {number} of the national plan lacks {gaps:words}.',
    help: 'Name one owner for each action, and its cost or in known_by the date by which it is known.',
    words: ACTION_PARTS,
  },
  'adopted-action': {
    message: 'Action {number} of the adopted national plan lacks {gaps:words}.',
    help: 'Name one owner for each action and what it costs.',
    words: { ...ACTION_PARTS, cost: 'a known cost' },
  },
};

export const activity: MessageCatalogue = {
  'recommended-action-is-possible': {
    'no-service': {
      message:
        '{id} speaks to people and does not say which service answers those who want to act, or that none is needed.',
      help: 'Name the service in service, or write none-needed if people can do it by themselves.',
    },
    'no-services': {
      message:
        '{ids:list} speak to people, and the design has no service to which those who want to act can turn, nor says that none is needed.',
      help: 'Add the service that answers and name it at each of them in service, or write none-needed where people can act by themselves.',
    },
    incomplete: {
      message: '{id}, to which people are sent by {activities:list}, lacks {gaps:list}.',
      help: 'Say how many people {id} can answer, at what hours and in which languages, before anybody is told to turn to it.',
    },
    unanswered: {
      message: 'People are told what to do ({ids:list}), and it is open whether that is possible and safe for them.',
      help: 'Answer action_possible_and_safe with yes, no or partly, and say in why what makes it so.',
    },
    'not-possible': {
      message:
        'The response on raising awareness says that its recommended action is not possible or not safe for those who hear of it.',
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
    short: {
      message: '{id} expects more people ({expected}) than it can take ({capacity}).',
      help: 'Add funded places, or say in expected how many will really come to {id}.',
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
      message: 'The response on the legal framework does not say yet what follows once the law is adopted.',
      help: 'Plan what brings it into use (regulation, money, forms, training, review), or say in followed_by who carries on.',
    },
  },
  'migration-is-not-the-failure': {
    falling: {
      message:
        'Fewer departures count as success in {ids:list}, and no indicator shows on what terms those who go travel and work. Fewer departures do not mean less trafficking.',
      help: 'Measure the terms of moving (contract, fee, checked employer) or how those who went are working, and set direction: explain with its reason here.',
    },
  },
  'debt-is-addressed': {
    untouched: {
      message:
        'People in {patterns:list} are drawn in or held by {means:words}, and nothing deals with it, neither {outcomes:list} nor another part of the design.',
      help: 'Add an activity that removes the barrier debt, or add the barrier and name who else deals with it (handled_by) or why it is left (accepted).',
      words: { debt: 'debt', fees: 'fees charged to workers' },
    },
  },
  'skills-meet-a-market': {
    none: {
      message:
        'People learn a trade in {activities:list}, and it is not written down yet who will hire them or buy from them.',
      help: 'Say in {key} which employers, buyers or own trade it leads to and what shows it, or plan a market-assessment first.',
    },
    'not-shown': {
      message:
        'People learn a trade in {activities:list}, and {key} names nothing that shows that somebody will hire them or buy from them.',
      help: 'Add evidence with its year, or why, to {key}, or plan a market-assessment first.',
    },
  },
  'child-work-is-watched': {
    none: {
      message:
        'Households are to produce more through {activities:list}, and nothing watches whether children work more or leave school for it.',
      help: 'Add a harm with who: children and the indicator that would show it (watched_by), for example one made from A2-I11.',
    },
    unwatched: {
      message:
        '{id} foresees harm to children, and no indicator would show it, while households are to produce more through {activities:list}.',
      help: 'Name in watched_by of {id} an indicator of the work hours or schooling of children, or say there why none is needed.',
    },
  },
  'placement-is-safe': {
    incomplete: {
      message: 'People placed by {id} do not have {gaps:words} yet.',
      help: 'Add {gaps:list} to terms of {id} once in place, and place nobody before.',
      words: {
        'employer-check': 'a check of the employer',
        'written-contract': 'a written contract',
        'no-fee': 'the rule that they pay no recruitment fee',
        'complaint-route': 'a way to complain',
      },
    },
    'no-service': {
      message: 'People are placed in jobs by {activities:list}, and no service says on what terms.',
      help: 'Add a service of kind job-placement with its terms (employer-check, written-contract, no-fee, complaint-route), and name it in service.',
    },
  },
  'law-review-is-wide': {
    'criminal-only': {
      message:
        'The response on the legal framework reviewed only criminal law. Debt, fees, visas and labour inspection mostly stand in other laws.',
      help: 'Look at labour, migration and recruitment law as well, or name in scope_fixed_by who set the scope.',
    },
  },
  'remedy-is-pursued': {
    support: {
      message: NO_REMEDY,
      help: 'Name in legal_help what is pursued for people, add legal aid as an activity or a service, or add the barrier legal-status with who else deals with it (handled_by).',
    },
    law: {
      message: NO_REMEDY,
      help: 'Say in claims_and_protection what people will be able to claim, add an indicator of what they receive, or add the barrier legal-status with who else deals with it (handled_by).',
    },
    justice: {
      message: NO_REMEDY,
      help: 'Add legal aid as an activity or a service, an indicator of what people receive, or the barrier legal-status with who else deals with it (handled_by).',
    },
  },
  'non-punishment-is-addressed': {
    law: {
      message:
        'The response on the legal framework does not say yet whether the law spares people for what they were made to do.',
      help: 'Answer non_punishment in draft_treats with yes, or with no and the reason in why, or follow the people charged by an indicator such as A3-I05.',
    },
    refused: {
      message:
        'The response on the legal framework says that its draft does not spare people for what they were made to do, and gives no reason.',
      help: 'Give the reason in why of draft_treats, or follow the people charged, detained or removed by an indicator such as A3-I05.',
    },
    officers: {
      message:
        'No indicator of {outcomes:list} or of another part of the design follows people who are charged, detained or removed for what they were made to do. People held in forced crime may meet officers as suspects.',
      help: 'Add an indicator that follows them, such as A4-I13 or A5-I13, or name the harm in harm_analysis with what is done against it.',
    },
  },
  'justice-measures-treatment': {
    none: {
      message: 'No indicator of {outcomes:list} or in watch measures how justice treats people (measures: safeguard).',
      help: 'Add one on what victims, witnesses or suspects experience, on protection in court, or on people punished for what they were made to do.',
    },
  },
  'evidence-goes-beyond-testimony': {
    unanswered: {
      message: 'The response on criminal justice does not say yet what evidence there is besides the witness.',
      help: 'List in evidence_sources the other kinds of evidence that investigators will use, such as financial, digital or documents.',
    },
    none: {
      message:
        'The response on criminal justice names no evidence besides the witness. If the witness withdraws, there may be no case.',
      help: 'Plan other evidence, such as financial, digital or documents, or give the reason in why of evidence_sources.',
    },
  },
  'decision-is-prompt-and-free': {
    none: {
      message:
        'The response on identification and referral does not say yet who decides on recognition, by which test and within how many days.',
      help: 'Answer body, test and days in decision.',
    },
    incomplete: {
      message: 'The decision on recognition lacks {gaps:words}.',
      help: 'Add {gaps:list} to decision.',
      words: { body: 'the body that decides', test: 'its test', days: 'the days within which it is taken' },
    },
    tied: {
      message: 'Recognition depends on {test:words}.',
      help: 'Choose a test on the situation of the person, or, if a law fixes this one, write fixed_by_law: yes and say in why what people receive meanwhile.',
      words: WHAT_IT_DEPENDS_ON,
    },
    'tied-by-law': {
      message: 'Recognition depends on {test:words}, as a law demands, with help meanwhile.',
      help: 'Keep the help free of the decision, and say whether the programme seeks to change the law.',
      words: WHAT_IT_DEPENDS_ON,
    },
  },
  'gate-is-wider-than-police': {
    'police-only': {
      message: 'Those who may identify or refer people are all law enforcement ({partners:list}).',
      help: 'Name a union, clinic, inspectorate or organisation that may do so too (may_identify), or plan a way that does not begin with the police.',
    },
  },
  'plan-has-money-and-owners': {
    'no-price': {
      message: 'The national plan is being written without a costing and without the finance or planning ministry.',
      help: 'Add an activity of kind costing, and name the ministry under partners or as a body of a target group.',
    },
    'no-costing': {
      message: 'The national plan is being written without a costing.',
      help: 'Add an activity of kind costing that ends before the plan is adopted.',
    },
    'no-payer': {
      message: 'The national plan is being written without the finance or planning ministry.',
      help: 'Name the ministry that will find the money under partners, or as a body of a target group.',
    },
    ...PLAN_ACTIONS,
    ...quoting(PLAN_ACTIONS, 'Action {number}'),
    'no-path': {
      message:
        "The national plan is adopted, and it is not written down yet how the state's share of its cost is reached.",
      help: 'Say in path of yearly_cost how the share that is not secured comes into public budgets, by when and through whom.',
    },
  },
};
