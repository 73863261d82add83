import type { MessageCatalogue, MessageText } from '../message.ts';
import { quoting } from './quoting.ts';

const AUTHORITIES = {
  'border-service': 'border officers',
  'immigration-service': 'immigration officers',
  'labour-inspection': 'labour inspectors',
};
const CHILD_PROTECTION = {
  policy: 'a policy',
  safe_recruitment: 'safe recruitment of staff',
  risk_assessment: 'a risk assessment for each activity',
  age: 'the benefit of the doubt on age',
  guardian: 'a guardian',
  care: 'care outside adult shelters',
  consent: 'consent',
  reporting: "the children's own way to report",
  online: 'rules for online contact',
  going_missing: 'steps when a child goes missing',
  turning_18: 'the way past 18',
};
const CONSENT = {
  asked_separately_for: 'what is asked for separately',
  language_and_format: 'language and form',
  refusal_and_withdrawal: 'the right to refuse and to withdraw',
  limits_told_first: 'the limits of confidentiality, told first',
  capacity: 'what happens when somebody cannot decide at that moment',
  payment: 'that no payment buys consent',
  weak_settings: 'asking again after custody, shelter or an operation',
};
const DATA_PROTECTION = {
  inventory: 'which data are held, why and by whom',
  basis: 'the legal basis of data in the inventory',
  minimum: 'the minimum that is collected',
  separation: 'how identifying data are kept apart from monitoring',
  access: 'who has access',
  transfer: 'to whom data may go',
  retention: 'when data are destroyed and who owns them after the end',
  breach: 'who is told of a breach',
  rights: 'how a person sees, corrects or deletes the data',
  donor_reports: 'that donor reports are aggregate',
};
const RESTRICTION = {
  necessity: 'an answer on why it is necessary and proportionate',
  harm: 'an entry in the harm analysis on what it could do',
  services: 'a service among the partners that is independent of the authorities',
};
/** An action of a national plan that limits somebody's freedom. */
const RESTRICTIVE_ACTION: Readonly<Record<string, MessageText>> = {
  'plan-action': {
    message:
      'Action {number} of the national plan limits the freedom of people ({limits:words}), and the design does not hold {gaps:words}.',
    help: 'List in harm_analysis whom the limit could hurt, with because_of: [national-plan], and agree with an independent service where there is an operation.',
    words: RESTRICTION,
  },
};
const ETHICS_FIRST = 'Move one of them, so that nobody is asked before the review has approved it.';
const STOP_RULE_HELP = 'Write in stop_rule which finding leads to a pause or change, and who decides on it.';

const REMOVE =
  'Remove it, and replace it by a role, a band or a district; it also stays in older versions and copies of the file.';

export const safeguarding: MessageCatalogue = {
  'no-traceable-detail': {
    identity: {
      message: 'The text at {element} holds what looks like the number of an identity paper ({sample}).',
      help: REMOVE,
    },
    case: {
      message: 'The text at {element} holds what looks like the number of a case, court or police file ({sample}).',
      help: REMOVE,
    },
    account: {
      message: 'The text at {element} holds what looks like the number of a bank account ({sample}).',
      help: REMOVE,
    },
    telephone: { message: 'The text at {element} holds what looks like a telephone number ({sample}).', help: REMOVE },
    email: {
      message: 'The text at {element} holds what looks like an e-mail address ({sample}).',
      help: 'Remove it; the one place for a shared mailbox is programme.contact.email.',
    },
    coordinates: {
      message: 'The text at {element} holds what looks like coordinates of a place ({sample}).',
      help: REMOVE,
    },
    map: {
      message: 'The text at {element} holds what looks like a link to a place on a map ({sample}).',
      help: REMOVE,
    },
    media: {
      message: 'The text at {element} holds what looks like a link to a picture, recording or film ({sample}).',
      help: 'Remove it; if it shows no person, cite the page it stands on, or waive this place with the reason.',
    },
  },
  'harm-is-analysed': {
    none: {
      message: 'It is not written down yet who could end up worse off because of this work.',
      help: 'List the harms you can foresee in harm_analysis, each with who, what is done against it, the sign by which it would be seen, and who watches.',
    },
    incomplete: {
      message: '{id} lacks {gaps:words}. A harm is in hand once somebody watches for its sign.',
      help: 'Add {gaps:list} to {id}.',
      words: {
        who: 'the people harmed',
        harm: 'the harm itself',
        mitigation: 'a mitigation',
        sign: 'the sign by which it would be seen',
        owner: 'somebody who watches',
      },
    },
    'none-and-stop-rule': {
      message:
        'It is not written down yet who could end up worse off because of this work, nor what finding would make it pause and who decides.',
      help: 'List in harm_analysis the harms you can foresee, each with who, what is done against it, its sign and who watches, and write in stop_rule which finding leads to a pause.',
    },
    'nobody-beside': {
      message:
        'No harm is about people who are not recognised, bystanders or neighbours. Identification, support and operations touch them as well.',
      help: 'Ask what happens to those who are turned away or stand nearby, and add an entry with who: not-recognised, bystanders or neighbours.',
    },
    'stop-rule': {
      message: 'The stop rule does not say what finding would make the programme pause, or who decides.',
      help: STOP_RULE_HELP,
    },
    'stop-rule-finding': {
      message: 'The stop rule does not say what finding would make the programme pause.',
      help: STOP_RULE_HELP,
    },
    'stop-rule-who_decides': {
      message: 'The stop rule does not say who decides on a pause.',
      help: STOP_RULE_HELP,
    },
  },
  'feedback-reaches-someone': {
    none: {
      message: 'People are met, and it is not written down yet how they can complain or comment.',
      help: 'Say how people can complain or comment safely, in which languages, who outside the team reads it, and within how many days they hear back.',
    },
    incomplete: {
      message: 'The feedback channel lacks {gaps:words}.',
      help: 'Add {gaps:list}, so that a complaint is understood, reaches somebody outside the team and is answered in time.',
      words: {
        how: 'the way to complain',
        languages: 'its languages',
        answered_by: 'who answers',
        days: 'the days within which people hear back',
      },
    },
    'own-team': {
      message: 'Complaints are answered by the unit that manages the programme, which may be what they are about.',
      help: 'Name in answered_by somebody outside the team, in the organisation or beyond it.',
    },
  },
  'help-is-unconditional': {
    unanswered: {
      message: '{id} does not say yet what is asked of people in return for its help.',
      help: 'Write conditions: [none] if nothing is asked; if something is, name it.',
    },
    harmful: {
      message: 'Help from {id} depends on {conditions:words}.',
      help: 'Remove the condition, or name in imposed_by_law the law that imposes it and how it is softened.',
    },
    'harmful-by-law': {
      message: 'Help from {id} depends on {conditions:words}, as a law demands.',
      help: 'Look for a part of the help that can be given without it, and tell people of the condition before anything else.',
    },
    'recognised-only': {
      message:
        'The response on support and durable solutions is open only to formally recognised people, and the reason is not written down yet.',
      help: 'Open it to people who are presumed to be trafficked or were refused, or give the reason in why.',
    },
  },
  'accommodation-is-open': {
    unanswered: {
      message: '{id} does not say yet whether residents can leave, telephone and receive visits.',
      help: 'Answer freedom: open, or individual-limits where a limit is individual, limited in time, reviewed and recorded.',
    },
    closed: {
      message: '{id} is a closed house: residents cannot leave freely.',
      help: 'Open the house, or keep only limits that are individual, limited in time, reviewed and recorded (freedom: individual-limits).',
    },
    'closed-by-law': {
      message: '{id} is a closed house, as a law demands.',
      help: 'Say in imposed_by_law how it is softened, and look for an open place for everybody whom the law does not cover.',
    },
  },
  'return-is-chosen': {
    unanswered: {
      message:
        'Help to return or to rejoin the family is planned ({services:list}), and it is not written down yet how people choose. A risk assessment for each person, free and informed agreement and at least one alternative are expected.',
      help: 'Describe the three in return_by_choice.',
    },
    'way-unanswered': {
      message:
        'Return is among the ways forward, and it is not written down yet how people choose. A risk assessment for each person, free and informed agreement and at least one alternative are expected.',
      help: 'Describe the three in return_by_choice.',
    },
    'only-return': {
      message: 'The response on support and durable solutions offers return as the only way forward.',
      help: 'Offer at least one other way, staying or moving on, and say what happens if the person says no.',
    },
  },
  'firewall-is-stated': {
    none: {
      message:
        'Authorities ({authorities:words}) take part and people who may be trafficked are met; it is not written down yet which information passes to whom, when and by whose consent.',
      help: 'Answer firewall and write the rule in information_to_authorities; a legal duty to report is an answer if people hear of it first.',
      words: AUTHORITIES,
    },
    incomplete: {
      message: 'What passes to authorities ({authorities:words}) is only half stated, without {gaps:words}.',
      help: 'Add {gaps:list} to information_to_authorities, so that people can be told before they are asked anything.',
      words: { ...AUTHORITIES, firewall: 'whether information passes', rule: 'the rule itself' },
    },
  },
  'children-are-protected': {
    unanswered: {
      message: 'It is open whether anyone under 18 will be met.',
      help: 'Answer met with yes, no or unknown; with unknown, plan as if you will.',
    },
    'met-unprotected': {
      message: 'People under 18 are met ({groups:list}). How they are protected is open: {gaps:words}.',
      help: 'Answer met with yes and add {gaps:list}; the policy of the organisation may be named where it covers a point.',
      words: CHILD_PROTECTION,
    },
    'met-unsaid': {
      message: 'The ages of {groups:list} begin below 18, and the section on children does not say that they are met.',
      help: 'Answer met with yes, or correct the ages of the group.',
    },
    contradicted: {
      message: 'Nobody under 18 is said to be met, but the ages of {groups:list} begin below 18.',
      help: 'Change met to yes or unknown, or correct the ages of the group.',
    },
    incomplete: {
      message: 'The protection of children does not yet cover {gaps:words}.',
      help: 'Add {gaps:list}; the policy of the organisation may be named where it covers a point.',
      words: CHILD_PROTECTION,
    },
  },
  'disclosure-has-a-path': {
    none: {
      message:
        'People are met or asked, and it is not written down yet what happens in the hour after somebody speaks of exploitation.',
      help: 'Write the steps, and name agreed services (at least {wanted}), one of them no law-enforcement body.',
    },
    incomplete: {
      message: 'The disclosure path lacks {gaps:words}.',
      help: 'Add {gaps:list}, so that everybody who meets people knows what to do and whom to call.',
      words: {
        steps: 'its steps',
        services: 'its services',
        checked_on: 'the date on which its services were checked',
      },
    },
    'no-other-door': {
      message: 'The disclosure path leads to {services:list} alone: no agreed service that is not law enforcement.',
      help: 'Agree with a service that helps without the police, and add it to the path.',
    },
    'few-services': {
      message:
        'The disclosure path leads to {services:list} and to no other agreed service. At least {wanted} are expected.',
      help: 'Agree with one more service, or say in gap_plan what is done where there is none.',
    },
    stale: {
      message:
        'The referral list was last checked {days} days before the programme starts. At most {limit} days are expected.',
      help: 'Call the services once more before the start, and write the new date in checked_on.',
    },
  },
  'sensitive-passage-is-reviewed': {
    unread: {
      message:
        'The passage at {element} may let somebody be recognised or put somebody in danger: it holds what looks like {signs:words}.',
      help: 'Read it with that eye and take out what could lead to a person; if it is safe, waive this place with the role that read it and the reason.',
      words: {
        name: 'the name of a person',
        age: 'the age of one person with place and date, or a date of birth',
        quotation: 'the words of one person',
        method: 'a covert method or the day of an operation',
        condition: 'the health or status of a named person',
      },
    },
  },
  'small-cell-is-masked': {
    small: {
      message:
        'The baseline of {id} counts fewer than {limit} people affected by trafficking and is split by {features} or more features. Few people with several features can be recognised.',
      help: 'Write "<10" in place of the figure, join groups or places, or leave the small cell out.',
    },
  },
  'restriction-is-justified': {
    activity: {
      message: '{id} limits the freedom of people ({limits:words}), and the design does not hold {gaps:words}.',
      help: 'Say in necessity why the limit is needed, for whom and who stands beside those concerned; list in harm_analysis whom it could hurt, and agree with an independent service where there is an operation.',
      words: RESTRICTION,
    },
    ...RESTRICTIVE_ACTION,
    ...quoting(RESTRICTIVE_ACTION, 'Action {number}'),
  },
  'consent-is-staged': {
    'one-signature': {
      message:
        'Consent is asked for {topic:words} alone, while people are identified or supported. A yes to one step is no yes to the others.',
      help: 'List in asked_separately_for what else is asked for, such as assessment, referral and records.',
    },
    none: {
      message:
        'People are identified, supported or asked, and it is not written down yet how they agree. One signature for everything is no consent.',
      help: 'Describe in consent what is asked for separately, in which language and form, and how a person refuses or withdraws.',
    },
    incomplete: {
      message: 'The statement on consent does not yet cover {gaps:words}.',
      help: 'Add {gaps:list}; the protocol of an organisation may be named where it covers a point.',
      words: CONSENT,
    },
  },
  'data-protection-is-described': {
    denied: {
      message: 'No data about single persons are said to be held, and the inventory names {held:quoted}.',
      help: 'Answer person_level with yes and describe how they are protected, or take out of the inventory what is not held.',
    },
    none: {
      message: 'Data about single persons will be held, and it is not written down yet how they are protected.',
      help: 'Describe in data_protection which data are held and on which legal basis, who sees them, to whom they go and when they are destroyed.',
    },
    incomplete: {
      message:
        'Data about single persons will be held, and the statement on data protection does not yet cover {gaps:words}.',
      help: 'Add {gaps:list}; the policy of an organisation may be named where it covers a point.',
      words: DATA_PROTECTION,
    },
  },
  'research-has-ethics-review': {
    'no-status': {
      message:
        'People affected are to be interviewed or surveyed, or lists on which they stand are to be matched, and it is not written down yet how far the ethics review is.',
      help: 'Answer ethics.status, with the board and the date; a review that is not needed takes a reason.',
    },
    'no-reason': {
      message:
        'People affected are asked or matched in lists, and the reason why no ethics review is needed is missing.',
      help: 'Give the reason in ethics.reason, or plan a review before data are collected.',
    },
    'no-date': {
      message:
        'An ethics review is planned and has no date yet, so nobody can see whether it comes before data are collected.',
      help: 'Write in ethics.date by when the review is expected.',
    },
    'too-late': {
      message: 'The ethics review is dated {review}, and data of {id} are collected before it, by {date}.',
      help: ETHICS_FIRST,
    },
    'too-late-for-several': {
      message:
        'The ethics review is dated {review}, and data of {ids:list} are collected before it, the first ({id}) by {date}.',
      help: ETHICS_FIRST,
    },
  },
  'story-has-safeguards': {
    none: {
      message:
        'Real stories or images of people will be used, and it is not written down yet how these people are protected.',
      help: 'Say in communications.how that consent is asked for each use, how a person withdraws later, and what support and payment there is.',
    },
  },
  'abuse-by-staff-is-prevented': {
    none: {
      message:
        'People are met, and it is not written down yet how sexual exploitation and abuse by staff and partners is prevented.',
      help: 'State the policy, the training, the way to report and the clause in partner contracts in abuse_by_staff; the policy of a parent organisation may be named with its way to report.',
    },
  },
  'safeguarding-is-funded': {
    gaps: {
      message: 'People are met, and the budget names no money for {gaps:words}.',
      help: 'Add a budget line of each kind ({gaps:list}), or say in paid_elsewhere who pays.',
      words: {
        'urgent-needs': 'urgent needs',
        interpretation: 'interpretation',
        'staff-care': 'the supervision and care of staff',
      },
    },
  },
};
