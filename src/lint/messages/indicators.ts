import type { MessageCatalogue, MessageText } from '../message.ts';
import { ACTIVITY_TYPE_WORDS } from './activity-type-words.ts';

/** The parts of an indicator, as they stand after "lacks". */
const PARTS = {
  measure: 'a measure',
  unit: 'a unit',
  cut_off: 'a cut-off (the score from which somebody counts)',
  targets: 'a target',
  'targets.value': 'the value of a target',
  'targets.by': 'the date of a target',
  means_of_verification: 'a means of verification',
  frequency: 'a word on how often it is measured',
  responsible: 'a role that measures it',
  text: 'a text',
  measures: 'the kind of change it measures',
  direction: 'a direction',
  source_kind: 'the kind of its source',
  population: 'whose change it shows',
  kind: 'the reason why it is watched',
};
const PARTS_OF_BASELINE = {
  date: 'a date',
  source: 'a source',
  due: 'the date by which it is measured',
  who: 'the role that measures it',
};

/** What stands behind an estimate of hidden people, as the rule hands it in. */
const PARTS_OF_ESTIMATE = {
  'a method': 'a method',
  'the smallest change it can show': 'the smallest change it can show',
  'a baseline by the same method': 'a baseline by the same method',
};

/** Where measure, unit and values of an indicator contradict each other. */
const CLASHES: Readonly<Record<string, MessageText>> = {
  'number-on-words': {
    message: '{id} has the measure {measure} and a number as value.',
    help: 'Put the state into words (text), or choose a measure that takes numbers.',
  },
  'percent-out-of-range': {
    message: '{id} is a percentage and has a value below 0 or above 100.',
    help: 'Correct the value, or choose number or rate as its measure.',
  },
  'yes-on-number': {
    message: '{id} has the measure {measure} and yes or no as value.',
    help: 'Give a number, or choose yes-no as its measure.',
  },
  'percent-unit': {
    message:
      '{id} has the unit {unit:quoted} and the measure {measure}; a percentage has the measure percent and says in its unit of whom or of what.',
    help: 'Set the measure to percent and name the population in the unit, or name what one is.',
  },
};

/** The same, said together with what is missing, so that an indicator has one finding. */
const CLASHES_WITH_GAPS = Object.fromEntries(
  Object.entries(CLASHES).map(([id, { message, help }]): [string, MessageText] => [
    `${id}-and-gaps`,
    { message: `${message} It also lacks {gaps:words}.`, help, words: PARTS },
  ]),
);

export const indicators: MessageCatalogue = {
  'outcome-has-outcome-indicator': {
    none: {
      message: 'No indicator of {id} is written down yet. An outcome needs at least one sign of the change itself.',
      help: 'Say by which one or two signs somebody would see that the change has come, and what kind of change each measures.',
    },
    'delivery-only': {
      message:
        'All indicators of {id} ({ids:list}) measure delivery or satisfaction. How would one see that somebody acts or lives differently?',
      help: 'Add an indicator of practice, condition or institution, and move what counts delivery to an output.',
    },
    'impact-short': {
      message:
        'All indicators of the impact ({ids:list}) show documents, deliveries, knowledge or opinions. None shows how people live or what those who exploit can do.',
      help: 'Add an indicator of practice, condition or institution, and leave those of documents and deliveries to outputs.',
    },
    'no-impact': {
      message: 'No indicator of the impact is written down, so what the programme contributes to cannot be followed.',
      help: 'Add one figure that somebody collects anyway, without promising it alone, or say in does_not_apply why there is none.',
    },
    guessed: {
      message:
        'All indicators of {id} ({ids:list}) seem to count what is delivered. How would one see that somebody acts or lives differently?',
      help: 'Say in measures what kind of change each shows; if it is delivery, add an indicator of practice, condition or institution.',
    },
  },
  'outcome-measures-action': {
    'no-action': {
      message: 'The indicators of {id} stop at {measured:words}; nothing measures what people do.',
      help: 'Add one indicator of an action, taken some months later, or state in claim_limit that the outcome claims no more.',
    },
  },
  'adoption-is-not-the-result': {
    'documents-only': {
      message:
        'All indicators of {id} ({ids:list}) count documents. A text adopted is a beginning: who applies it, and how would a file show it?',
      help: 'Add an indicator of its use, or say in followed_by of the response who carries on; adoption itself may stay as an indicator of an output.',
    },
  },
  'count-is-not-the-only-outcome': {
    'counts-only': {
      message:
        'All outcome indicators for {types:words} ({ids:list}) are plain counts. A higher count can mean more exploitation, more effort or better work.',
      help: 'Add one that shows a share, the time taken, the quality of a decision or what the person received.',
      words: ACTIVITY_TYPE_WORDS,
    },
  },
  'ambiguous-count-is-explained': {
    unexplained: {
      message: '{id} counts {counts} and lacks {gaps:words}. A rise or a fall of this count can be good or bad.',
      help: 'Say in direction_reason what a rise would mean here, and name in paired_with an indicator of effort or quality to read it with.',
      words: { direction_reason: 'the reason for its direction', paired_with: 'an indicator to read it with' },
    },
    unread: {
      message: '{id} has the direction explain, and it is open how its figure is to be read.',
      help: 'Say in direction_reason what a rise or a fall would mean, or give the direction that is better.',
    },
    'promised-to-fall': {
      message:
        '{id} promises that the number of {counts} falls. It can fall because fewer are looked for, so a fall by itself does not show less trafficking.',
      help: 'Set its direction to explain and read it with effort, or move it to logframe.watch.',
    },
  },
  'perverse-target-is-balanced': {
    unbalanced: {
      message:
        '{id} has a rising target for {counts} and no safeguard beside it. Such a target can reward the wrong act.',
      help: 'Take the target away, or pair it with an indicator with measures: safeguard that shows what happened to the people concerned.',
    },
  },
  'indicator-is-complete': {
    gaps: {
      message: '{id} lacks {gaps:words}.',
      help: 'Add what is missing; frequency and responsible may stand once, in monitoring, for all indicators.',
      words: PARTS,
    },
    'no-frequency': {
      message: 'How often the indicators are measured is not written down yet, neither for all of them nor for any.',
      help: 'Write it once in monitoring.frequency, and at an indicator only where it differs.',
    },
    'no-responsible': {
      message: 'Who measures the indicators is not written down yet, neither for all of them nor for any.',
      help: 'Name the role once in monitoring.responsible, and at an indicator only where it differs.',
    },
    ...CLASHES,
    ...CLASHES_WITH_GAPS,
  },
  'outcome-has-baseline': {
    none: {
      message: 'No baseline of {id} is written down yet. A change can only be seen against a start.',
      help: 'Give its value with date and source, or say who measures it by when, before the first contact with the group.',
    },
    'value-incomplete': {
      message: 'The baseline of {id} has a value without {gaps:words}.',
      help: 'Add {gaps:list}, so that a reader can judge the value.',
      words: PARTS_OF_BASELINE,
    },
    'plan-incomplete': {
      message: 'The baseline of {id} has no value yet, and its plan lacks {gaps:words}.',
      help: 'Give the value with date and source, or say who measures it (who) by when (due).',
      words: PARTS_OF_BASELINE,
    },
    'too-late': {
      message:
        'The baseline of {id} is due in {due}, which is not before {activity}, the first activity that meets the group.',
      help: 'Measure it before the first contact, or move that activity.',
    },
    'planned-undated': {
      message:
        'The evaluation plans the baseline of {ids:list}, and by when it is taken is not written down yet. It is needed before the first contact with the group.',
      help: 'Give the baseline in evaluation.timing its date, or name due and who at the indicator.',
    },
    'planned-late': {
      message:
        'The evaluation takes the baseline of {ids:list} in {date}, which is not before {activity}, the first activity that meets the group.',
      help: 'Take the baseline before the first contact, or move that activity.',
    },
  },
  'prevalence-claim-has-method': {
    gaps: {
      message:
        '{id} is meant to show a change in how many people are exploited and lacks {gaps:words}. A single project can rarely show such a change.',
      help: 'Add what is missing, or move the figure to logframe.watch and promise the step that you can show.',
      words: PARTS_OF_ESTIMATE,
    },
  },
  'change-is-measured-late-enough': {
    'too-early': {
      message:
        'The change in {id} ({ids:list}) is measured only within {months} months of the exposure. Whether it lasts cannot be seen so soon.',
      help: 'Look again after {months} months or more and say so in measured_after, or mark an act that ends the matter as single_act.',
    },
  },
  'target-has-basis': {
    none: {
      message: 'Nothing says yet on what the target of {id} rests.',
      help: 'Say in basis whether it comes from a past value, a benchmark, a pilot or a count of the need, or whether it is a standard or a value to be kept.',
    },
    unchanged: {
      message: 'The target of {id} ({value}) equals its baseline, so no change is planned.',
      help: 'Set basis to maintain if the value is to be kept, or to standard if a right or duty is met already; otherwise correct the target or the baseline.',
    },
    everybody: {
      message: 'The target of {id} is 100 % of a practice. That all people do something is rarely seen.',
      help: 'Set basis to standard if it is a right or a duty; otherwise choose a value that experience supports and say in basis where it comes from.',
    },
  },
  'outcome-evidence-is-independent': {
    'records-of-delivery': {
      message:
        'All indicators of {id} ({ids:list}) rest on attendance lists, training records or project reports. These show what was delivered, not what changed.',
      help: 'Add one source with no stake in the result, such as a file review, a survey or forms that the people supported fill in.',
    },
    'deliverers-collect': {
      message: 'All outcome data ({ids:list}) are collected by those who carry out the activities or run the services.',
      help: 'Let somebody with no stake collect for at least one of them and name them in collected_by, for example a separate monitoring unit, a university or case reviewers from outside.',
    },
    'deliverers-answer': {
      message:
        'Those who carry out the activities or run the services answer for all outcome data ({ids:list}). No other collector is named, and nobody from outside evaluates.',
      help: 'Let somebody with no stake collect for at least one of them and name them in collected_by, or have a part of the evaluation made from outside.',
    },
    'no-access': {
      message: 'All data on {id} come from {partner}, which has not agreed to give them.',
      help: 'Agree access and set data_access of {partner}, or add a source of another institution for {id}.',
    },
    'one-institution': {
      message: 'All outcome data come from {id}, and no written agreement gives access to them.',
      help: 'Agree access in writing and set data_access of {id} to written, or add a source of another institution.',
    },
  },
  'people-are-disaggregated': {
    'not-split': {
      message:
        '{id} is about {people} people and is not split by {gaps:words}. For data already collected a split cannot be made up later.',
      help: 'Add it to disaggregation of the indicator, or once for all in monitoring.disaggregation; small cells are collected but not published.',
      words: { sex: 'sex', age: 'age', form: 'form of exploitation' },
    },
  },
  'indicator-fits-its-outcome': {
    'other-population': {
      message:
        '{id} is about a change of {who:words}; its indicators ({ids:list}) name as their population {named:list} and nobody of those.',
      help: 'Add an indicator with {who:words} as its population, or say in measured_through who is asked instead.',
      words: { 'mandated-to-act': 'those mandated to act' },
    },
  },
  'indicator-set-is-manageable': {
    'many-on-outcome': {
      message: '{id} has {number} indicators. Which of them would change a decision?',
      help: 'Keep those that somebody will use to decide, at most {most}, and leave out or merge the rest.',
    },
    many: {
      message:
        'The design has {all} indicators, {on_change} of them on the change at outcomes or impact. Which of them would change a decision?',
      help: 'Keep those that somebody will use to decide, at most {most} in all, and look first at the outputs.',
    },
    'few-on-change': {
      message:
        'Only {on_change} of {promised} promised indicators show a change at outcomes or impact, fewer than one in {one_in}.',
      help: 'Leave out indicators of outputs that nobody will use to decide, and use the effort for the outcomes.',
    },
  },
};
