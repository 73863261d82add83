import type { MessageCatalogue } from '../message.ts';

const COMMITMENT = {
  agreement: 'an agreement',
  why: 'the reason why no agreement is sought',
  role: 'its role in the programme',
  capacity_checked: 'the date at which its capacity was looked at',
};
const BODIES = {
  police: 'the police',
  'border-service': 'a border service',
  'immigration-service': 'an immigration service',
  prosecution: 'the prosecution service',
  court: 'the courts',
  'prison-service': 'a prison service',
  'labour-inspection': 'a labour inspection',
  'national-coordinator': 'the national coordinator',
  'national-rapporteur': 'the national rapporteur',
  'interior-ministry': 'the interior ministry',
  'justice-ministry': 'the justice ministry',
  'labour-ministry': 'the labour ministry',
  'social-ministry': 'the social ministry',
  'health-ministry': 'the health ministry',
  'education-ministry': 'the education ministry',
  'foreign-ministry': 'the foreign ministry',
  'finance-ministry': 'the finance ministry',
  'planning-ministry': 'the planning ministry',
  'local-government': 'local government',
  parliament: 'parliament',
  'statistics-office': 'a statistics office',
  'audit-or-ombuds': 'an audit office or ombuds institution',
  'employment-service': 'an employment service',
  'child-protection': 'a child protection body',
};

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
    unnamed: {
      message: 'Gain {number} does not say what is to last, and lacks {gaps:words}.',
      help: 'Say in what which desk, post, rule or service stays, who owns and runs it, who pays after the end and what it costs a year.',
      words: { owner: 'an owner', payer: 'a payer', yearly_cost: 'a yearly cost' },
    },
    'no-reason': {
      message: 'Nothing says yet why people go on acting as {ids:list} wants once the programme is over.',
      help: 'Say in lasts_because, in one sentence, what holds the new practice in place: a duty, an interest, a tool or those who ask for it.',
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
  'exit-starts-early': {
    none: {
      message:
        'No step of the hand-over is planned. In a programme of {months} months the first is expected before {before}.',
      help: 'Add to exit_steps what has to be agreed by mid-point, with its date.',
    },
    undated: {
      message: 'The steps of the hand-over have no dates. The first is expected before {before}.',
      help: 'Date the steps, beginning with what has to be agreed by mid-point.',
    },
    late: {
      message: 'The first step of the hand-over is dated {first}. It is expected before {before}.',
      help: 'Add the step that comes before it, such as an agreement or a first share of the cost, with its date.',
    },
  },
  'partner-commitment-is-shown': {
    nobody: {
      message: 'Authorities are to act differently ({outcomes:list}), and no partner at all is named.',
      help: 'Add the bodies to the partners with their agreements; agreement: not-sought with the reason is an answer.',
    },
    'no-partner': {
      message: 'Staff of {kind:words} are to act differently ({outcomes:list}), and no partner of this kind is named.',
      help: 'Add the body to the partners with its agreement; agreement: not-sought with the reason is an answer.',
      words: BODIES,
    },
    agreement: {
      message: '{id} is to act differently ({outcomes:list}), and no agreement with it is named.',
      help: 'Enter its agreement, for which a letter is enough, or write not-sought and give the reason in why.',
    },
    why: {
      message: '{id} is to act differently ({outcomes:list}), and the reason why no agreement is sought is open.',
      help: 'Give the reason in why, in one sentence.',
    },
    'takes-over': {
      message: '{id} is to run or to pay for what lasts, and there is no agreement with it.',
      help: 'Enter its agreement, for which a letter is enough, or write not-sought and give the reason in why.',
    },
    'takes-over-quoted': {
      message: '{id} is to run or to pay for {gains:quoted} after the end, and there is no agreement with it.',
      help: 'Enter its agreement, for which a letter is enough, or write not-sought and give the reason in why.',
    },
    delivers: {
      message: '{id} gives {services:list} and lacks {gaps:words}.',
      help: 'Fill {gaps:list} of {id}.',
      words: COMMITMENT,
    },
    both: {
      message: '{id} is to act differently ({outcomes:list}), gives {services:list} and lacks {gaps:words}.',
      help: 'Fill {gaps:list} of {id}; a letter is an agreement, and not-sought with the reason in why is an answer.',
      words: COMMITMENT,
    },
  },
};
