import type { MessageCatalogue, MessageText } from '../message.ts';

const PARTS_OF_DECISION = {
  scope: 'its scope',
  rationale: 'the reason for it',
  learning_steps: 'the steps taken to learn',
  conduct: 'the choice of who carries it out',
  timing: 'its dates',
  approach: 'its approach',
};
const PARTS_OF_SHARED = { with: 'the partners', contribution: 'the contribution', agreement: 'the agreement' };
const PARTS_OF_USE = {
  'purpose.user': 'who uses them',
  'purpose.decision': 'for which decision',
  'response.who': 'who answers them',
  'response.by': 'by when',
};

/** Findings that only donors or the organisation itself will read. */
const CLOSED: Readonly<Record<string, MessageText>> = Object.fromEntries(
  Object.entries({
    closed: '{names:quoted}',
    'closed-and-own': '{names:quoted} and the organisation itself',
    own: 'the organisation itself',
  }).map(([id, readers]): [string, MessageText] => [
    id,
    {
      message: `No reader of the findings is planned but ${readers}.`,
      help: 'Add those who took part or projects elsewhere, or say in not_public_because why nothing is public; safety is a reason.',
    },
  ]),
);

/** The same, where nobody would find them in a store either. */
const CLOSED_AND_UNSTORED = Object.fromEntries(
  Object.entries(CLOSED).map(([id, { message }]): [string, MessageText] => [
    `${id}-unstored`,
    {
      message: message.replace(/\.$/, ', and no shared store is named.'),
      help: 'Add those who took part or projects elsewhere, and a store (deposit), or say in not_public_because why nothing is public; safety is a reason.',
    },
  ]),
);

export const evaluation: MessageCatalogue = {
  'evaluation-is-decided': {
    absent: {
      message:
        'Nothing is decided about an evaluation. A design states which kind it chose, why, and what it set aside.',
      help: 'Fill {gaps:list}; no evaluation of your own, with the reason and the learning steps, is an answer too.',
    },
    open: {
      message: 'The decision on evaluation lacks {gaps:words}.',
      help: 'Add {gaps:list}.',
      words: PARTS_OF_DECISION,
    },
    'open-reason': {
      message: 'The decision on evaluation lacks {gaps:words}.',
      help: 'Add {gaps:list}; the rationale says why this kind of evaluation, and what was set aside.',
      words: PARTS_OF_DECISION,
    },
    'none-unexplained': {
      message: 'The design plans no evaluation and lacks {gaps:words}.',
      help: 'Say why there is none (rationale) and what is done to learn instead (learning_steps).',
      words: PARTS_OF_DECISION,
    },
  },
  'evaluation-is-funded': {
    'no-money': {
      message: 'The programme plans an evaluation of its own, and no sum for it is stated.',
      help: 'Enter a sum in programme.budget.evaluation, or say in evaluation.paid_by who pays.',
    },
    'below-estimate': {
      message: 'The evaluation costs {estimate} by your own estimate and the budget holds {sum}.',
      help: 'Set the difference aside, choose an evaluation that the sum can pay, or correct the estimate.',
    },
    'shared-open': {
      message: 'The evaluation is shared ({scope}), and these are open: {gaps:words}.',
      help: 'Name with whom it is made, what this programme contributes, and what is agreed so far.',
      words: PARTS_OF_SHARED,
    },
  },
  'experiment-withholds-no-protection': {
    service: {
      message:
        'The {kind} comparison holds a service back. Nobody may wait for protection for the sake of a comparison.',
      help: 'Compare an element that is added to full support, or places by the order in which they start, and set withheld to added-element or nothing.',
    },
    open: {
      message: 'The {kind} comparison does not say what, if anything, is held back.',
      help: 'Set withheld to nothing or to added-element; identification, support and safety are for everybody.',
    },
    'no-ethics': {
      message:
        'A {kind} comparison among people in need of protection is planned, and the state of the ethics review is open.',
      help: 'Say in safeguarding.ethics.status whether a review is planned, submitted or approved.',
    },
  },
  'findings-lead-to-decisions': {
    'use-open': {
      message: 'What becomes of the findings is open: {gaps:words}.',
      help: 'Name the user and the decision, and the role that answers the findings with a date.',
      words: PARTS_OF_USE,
    },
    'no-question': {
      message: 'No question is written down that the programme wants to answer while it runs.',
      help: 'Name in learning.questions one link or assumption of which you are least sure, and by when an answer is needed to decide something.',
    },
    'no-early-review': {
      message: 'No review before the middle of the programme ({middle}) lets a named role change the plan.',
      help: 'Set one date in the first half at which monitoring data are read, and name who may then change activities, targets or groups.',
    },
  },
  'monitoring-is-set-up': {
    neither: {
      message: 'No role and no sum for monitoring are stated.',
      help: 'Name a role and a sum; a share of a post or a contribution in kind is enough.',
    },
    'no-role': {
      message: 'No role for monitoring is stated.',
      help: 'Name the role in monitoring.responsible; in a small programme it may be the coordinator.',
    },
    'no-money': {
      message: 'No sum for monitoring is stated in the budget.',
      help: 'Enter a sum in programme.budget.monitoring, or say there who carries the cost.',
    },
    'no-plan': {
      message:
        'It is open when the monitoring plan is ready. The first activity that reaches somebody starts in {start} ({activity}).',
      help: 'Write in plan_by a date before that activity.',
    },
    'plan-late': {
      message:
        'The monitoring plan is due in {date}, which is not before the first activity that reaches somebody ({activity}, {start}).',
      help: 'Finish the plan before that activity, or move the activity.',
    },
    'baseline-late': {
      message:
        'The baseline of {id} is due in {date}, which is not before the first activity that reaches somebody ({activity}, {start}).',
      help: 'Measure it before that activity, or move the activity.',
    },
  },
  'findings-are-public': {
    open: {
      message: 'It is not written down yet {gaps:words}.',
      help: 'Fill {gaps:list}; a summary is enough, and where nothing can be public, say why in not_public_because.',
      words: {
        dissemination: 'who is to read the findings',
        deposit: 'in which shared store the findings will be found',
      },
    },
    ...CLOSED,
    ...CLOSED_AND_UNSTORED,
    'nothing-shared': {
      message: 'No evaluation is planned, and nothing says where others will find what was learned.',
      help: 'Add under learning.commitments what will be shared; a learning note is enough.',
    },
  },
  'judge-is-not-party': {
    manager: {
      message: 'The evaluation is declared external, and {manager:quoted}, which runs the programme, manages it too.',
      help: 'Name another manager, such as a separate evaluation office or the donor, or call the evaluation mixed or internal.',
    },
    plan: {
      message: '{body:quoted} coordinates the plan and alone evaluates it.',
      help: 'Name another body in evaluated_by, or add a second reader to it.',
    },
  },
};
