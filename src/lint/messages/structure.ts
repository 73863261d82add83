import type { MessageCatalogue } from '../message.ts';
import { ACTIVITY_TYPE_WORDS } from './activity-type-words.ts';
import { FIELD_WORDS } from './field-words.ts';

/** Plain titles of the sections of a design, as they stand in quotation marks. */
const SECTIONS = {
  programme: 'The programme',
  patterns: 'Trafficking patterns',
  target_groups: 'Target groups',
  participation: 'Participation',
  landscape: 'Who else is at work',
  knowledge_used: 'Knowledge used',
  responses: 'Responses',
  logframe: 'Logframe',
  displacement: 'Displacement',
  risks: 'Risks',
  services: 'Services',
  sustainability: 'Sustainability',
  monitoring: 'Monitoring',
  evaluation: 'Evaluation',
  safeguarding: 'Safeguarding',
  learning: 'Learning',
};

const FILL =
  'Fill {fields:list}, or write not_known_yet with who finds out by when, or does_not_apply with the reason.';
const FILL_EACH =
  'Fill {fields:list} of each, or write not_known_yet with who finds out by when, or does_not_apply with the reason.';

/** The parts of an output, as they stand after "lacks". */
const PARTS_OF_OUTPUT = {
  activities: 'an activity',
  indicators: 'an indicator',
  cost: 'money behind it',
};

export const structure: MessageCatalogue = {
  'required-field-is-filled': {
    section: {
      message: 'The section "{section:words}" is still empty.',
      help: 'Fill {section}, or write not_known_yet with who finds out by when, or does_not_apply with the reason.',
      words: SECTIONS,
    },
    fields: {
      message: 'Still open in {section:words}: {fields:words}.',
      help: FILL,
      words: FIELD_WORDS,
    },
    response: { message: 'Still open in {entry:words}: {fields:words}.', help: FILL, words: FIELD_WORDS },
    entry: { message: 'Still open in {entry}: {fields:words}.', help: FILL, words: FIELD_WORDS },
    responses: { message: 'Still open in {entries:words}: {fields:words}.', help: FILL_EACH, words: FIELD_WORDS },
    entries: { message: 'Still open in {entries:list}: {fields:words}.', help: FILL_EACH, words: FIELD_WORDS },
  },
  'pattern-is-mapped': {
    none: {
      message: 'It is not written down yet who is exploited, how and where.',
      help: 'Map one trafficking pattern under patterns before choosing activities.',
    },
    incomplete: {
      message: 'The pattern {id} does not name {fields:words}.',
      help: 'Add what is known, or write not_known_yet with who will establish it by when.',
      words: {
        form: 'the form of exploitation',
        victims: 'the people exploited',
        'a place with the role exploitation': 'the place of exploitation',
        recruitment: 'the means of recruitment',
        control: 'the means of control',
        demand: 'the demand behind it',
        enablers: 'what enables it',
      },
    },
  },
  'response-is-argued': {
    'no-point': {
      message:
        'The response on {type:words} does not say yet which pattern it cuts into, and at which stage of the chain.',
      help: 'Name the pattern and the stages under interrupts.',
      words: ACTIVITY_TYPE_WORDS,
    },
    'no-reason': {
      message: 'No reason and no alternative that was weighed are written down yet for the response on {type:words}.',
      help: 'Say in rationale why this is the best use of the money, or name in alternatives what was set aside and why.',
      words: ACTIVITY_TYPE_WORDS,
    },
    half: {
      message: 'The response on {type:words} is argued in part only. Still open: {gaps:words}.',
      help: 'Add {gaps:list} to the response; a sentence each is enough, and a call that fixes the choice is an alternative too.',
      words: {
        ...ACTIVITY_TYPE_WORDS,
        rationale: 'why it is the best use of the money',
        alternatives: 'what else was weighed',
        how: 'how it interrupts the pattern',
      },
    },
    neither: {
      message:
        'The response on {type:words} does not say yet at which point of a pattern it acts, nor the reason for it or an alternative that was weighed.',
      help: 'Name pattern and stages under interrupts, and the reason in rationale or what was weighed in alternatives.',
      words: ACTIVITY_TYPE_WORDS,
    },
  },
  'response-has-outcome': {
    'no-work': {
      message: 'No output and no activity are written down yet under {outcomes:list}, for the work on {types:words}.',
      help: 'Say under outputs what is put in place for each of them, and by which activities.',
      words: ACTIVITY_TYPE_WORDS,
    },
    'protection-coded': {
      message: 'Protection is named among the main aims in four_ps, and no response, outcome or service plans it.',
      help: 'Plan it with a response on identification or support, an outcome and a service, or take it out of four_ps.',
    },
    'protection-told': {
      message: 'The design speaks of {phrase:quoted}, and no response, outcome or service plans it.',
      help: 'Plan it with a response on identification or support, an outcome and a service, or say who else does it.',
    },
    'no-outcome': {
      message: 'No outcome is pursued yet through the response on {type:words}.',
      help: 'Give it an outcome, name under supports the outcome it only serves, or fold it into another response.',
      words: ACTIVITY_TYPE_WORDS,
    },
    untyped: {
      message:
        'It is open which of the responses {ids:list} serve: neither activity_types nor the type of an activity names one.',
      help: 'Name under activity_types of each outcome the responses that bring it about.',
    },
    'no-activity': {
      message: 'No activity under {outcomes:list} belongs yet to the response on {type:words}.',
      help: 'Add its activities, name under supports the outcome it only serves, or take the response out.',
      words: ACTIVITY_TYPE_WORDS,
    },
    'no-population': {
      message:
        'No indicator of {outcomes:list} names in population whose change it shows; the response on {type:words} addresses {groups:list}.',
      help: 'Name the group in the population of an indicator, add an indicator for it, or correct target_groups.',
      words: ACTIVITY_TYPE_WORDS,
    },
    'no-indicator': {
      message:
        'No indicator of {outcomes:list} shows a change of a group that the response on {type:words} addresses. It addresses {groups:list}.',
      help: 'Name the group in the population of an indicator, add an indicator for it, or correct target_groups.',
      words: ACTIVITY_TYPE_WORDS,
    },
  },
  'outcome-names-who-changes': {
    none: {
      message:
        'For {id} it is not written down yet who will do what differently, or whose situation will be different.',
      help: 'Add a card under who_changes with the group or actor, and with does or situation.',
    },
    'no-actor': {
      message: '{id} names a change, but not yet who changes.',
      help: 'Name the target groups, or the actor where no target group stands for it.',
    },
    'no-change': {
      message: '{id} names who changes, but not yet what will be different.',
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
      message:
        'The response on raising awareness produces material, and nothing says how it is tested with the people it is made for.',
      help: 'Answer pretest: how, with whom and how many, and what changed because of it.',
    },
    income_compared: {
      message: 'The response on livelihoods does not compare the income offered here with the income from leaving.',
      help: 'Answer income_compared: what is earned here, what by leaving after fees and debt, and by when the two match.',
    },
    'income-half': {
      message: 'The response on livelihoods compares incomes without {gaps:words}.',
      help: 'Add {gaps:list}, or say in why who will find out by which month.',
      words: { here: 'the income offered here', by_leaving: 'the income from leaving' },
    },
    marking_and_envy: {
      message:
        'The response on livelihoods is open to trafficked people alone, and nothing says how marking is avoided.',
      help: 'Answer marking_and_envy: how nobody is marked as trafficked by taking part, and how envy is limited.',
    },
  },
  'result-fits-framework-level': {
    impact: {
      message: 'The impact points to {nodes:list}, and to no top result or area of the results framework.',
      help: 'Name the top- or area- node to which the programme contributes in the end.',
    },
    outcome: {
      message:
        '{id} points only to instruments ({nodes:list}). What changes for people or institutions once they are in place?',
      help: 'Point to the sub- node of that change, or say in level_reason why the outcome stands at this level.',
    },
    output: {
      message: '{id} points to {nodes:list}, a result for people or institutions, and to nothing that is put in place.',
      help: 'Point to the instr- node of what is put in place, make an outcome of it, or say why in level_reason.',
    },
  },
  'output-is-complete': {
    unfinished: {
      message: 'The output {id} lacks {gaps:words}.',
      help: 'Add what is missing, or leave the output out if nothing is to be put in place.',
      words: PARTS_OF_OUTPUT,
    },
    unpaid: {
      message: 'The output {id} lacks {gaps:words}.',
      help: 'Give the output or its activities a cost, name it, its outcome or its service in a budget line (for), or say in paid_by who else carries it; add what else is missing.',
      words: PARTS_OF_OUTPUT,
    },
    undivided: {
      message: 'No output has money behind it yet: no cost, no budget line that names results, nobody else who pays.',
      help: 'Name in the budget lines (for) the outcomes, outputs or services that each pays for, or give the outputs a cost.',
    },
  },
  'date-fits-programme': {
    'activity-before': {
      message: '{id} is dated {date}, and the programme starts in {start}.',
      help: 'Move the activity, or name in paid_by of its output who carries it before the start.',
    },
    'activity-after': {
      message:
        '{id} is dated {date}, and the programme ends in {end}. No money that survives its closure is named for it.',
      help: 'Move the activity, or name what pays for it then: a budget line for it with survives_closure, or paid_by of its output.',
    },
    'target-before': {
      message: 'A target of {id} is dated {date}, and the programme starts in {start}.',
      help: 'Correct the date of the target.',
    },
    'target-after': {
      message:
        'A target of {id} is dated {date}, and the programme ends in {end}. No money for a look after the end is named.',
      help: 'Move the target, or name a budget line for evaluation or monitoring with survives_closure.',
    },
    'baseline-after-target': {
      message: 'The baseline of {id} is due in {due}, after its target of {date}.',
      help: 'Take the baseline before the first contact, or move the target.',
    },
    'evaluation-before': {
      message: 'The evaluation plans a step ({kind}) in {date}, and the programme starts in {start}.',
      help: 'Correct the date, or set its kind to baseline.',
    },
    'evaluation-after': {
      message:
        'The evaluation plans a step ({kind}) in {date}, and the programme ends in {end}. No money that survives its closure is named.',
      help: 'Mark the budget line that pays for it with survives_closure, name in paid_by who else pays, or move the date.',
    },
  },
  'answer-is-not-copied': {
    copied: {
      message: '{count} fields hold the same text: {fields:list}.',
      help: 'Say for each what is done or meant there, or say it once and leave the others out.',
    },
  },
  'waiver-is-used': {
    unused: {
      message: 'The waiver of {rule} at {where} accepts a finding that is not there any more.',
      help: 'Take it out, so that it does not hide the next one; `ctip lint --fix` does that.',
    },
    double: {
      message: 'The waiver of {rule} at {where} accepts only what another waiver accepts already.',
      help: 'Keep the one that was agreed, and take the other out.',
    },
    'unknown-rule': {
      message: 'A waiver names the rule {rule:quoted}, which does not exist.',
      help: 'Write the rule as the finding prints it, or take the waiver out.',
    },
    'misspelt-rule': {
      message: 'A waiver names the rule {rule:quoted}, which does not exist. Did you mean {near}?',
      help: 'Write the rule as the finding prints it, or take the waiver out.',
    },
  },
  'waiver-is-current': {
    expired: {
      message: 'The waiver of {rule} at {where} held until {until}, and the finding is still there.',
      help: 'Mend the finding, or have it accepted anew with a new end date.',
    },
  },
  'waiver-has-reason': {
    open: {
      message: 'The waiver of {rule} at {where} lacks {gaps:words}.',
      help: 'Say why the finding is accepted, which role accepted it, and until when.',
      words: { reason: 'a reason', accepted_by: 'the role that accepted it', until: 'an end date' },
    },
    short: {
      message: 'The reason of the waiver of {rule} at {where} is {reason:quoted}, which says too little.',
      help: 'Say in a sentence of at least {characters} characters why the finding may stand.',
    },
  },
};
