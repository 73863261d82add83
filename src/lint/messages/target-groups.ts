import type { MessageCatalogue } from '../message.ts';

const FACTS = { places: 'place', ages: 'age', sex: 'sex', occupation: 'work', situation: 'situation' };
const ADD_FACTS = 'Add place, age, work or situation from the mapped pattern, so that the group can be found.';

const SEXES = { female: 'women and girls', male: 'men and boys' };

export const targetGroups: MessageCatalogue = {
  'target-group-is-specific': {
    vague: {
      message:
        '{name:quoted} ({id}) could be anyone. It needs at least {wanted} of these facts, and all are open: {gaps:words}.',
      help: ADD_FACTS,
      words: FACTS,
    },
    'vague-too-few': {
      message:
        '{name:quoted} ({id}) could be anyone. It needs at least {wanted} such facts and has {given}; open are: {gaps:words}.',
      help: ADD_FACTS,
      words: FACTS,
    },
    unspecific: {
      message:
        '{id} is described too widely to be found. It needs at least {wanted} of these facts, and all are open: {gaps:words}.',
      help: ADD_FACTS,
      words: FACTS,
    },
    'unspecific-too-few': {
      message:
        '{id} is described too widely to be found. It needs at least {wanted} such facts and has {given}; open are: {gaps:words}.',
      help: ADD_FACTS,
      words: FACTS,
    },
  },
  'target-group-has-selection': {
    none: {
      message: 'How people get into {id} is open: {gaps:words}.',
      help: 'Name the markers of the pattern that decide who is in (selected_by), and by whom and how people are found (selection_method).',
      words: {
        selected_by: 'the markers that decide who is in',
        selection_method: 'the way in which people are found',
      },
    },
    'whole-area': {
      message: '{id} takes in a whole area and gives no reason.',
      help: 'Add after "whole area" why everybody there qualifies, or name the markers that decide who is in.',
    },
    broad: {
      message:
        'Who is in {id} is decided only by {markers:quoted}, which describes far more people than are trafficked.',
      help: 'Add markers of the mapped pattern, such as a debt, an offer in hand or a relative who has gone.',
    },
  },
  'affected-people-shape-design': {
    none: {
      message: 'It is not written down yet what people concerned decided or changed in this design.',
      help: 'Name under participation the group or body of survivors, migrants, workers or residents, and what it decided.',
    },
    'only-asked': {
      message: 'No group or body of people concerned is named as taking part in design or decision.',
      help: 'Let people concerned decide something, and name them with design or decision, directly or through a body they trust.',
    },
    undecided: {
      message: 'People concerned take part ({who:quoted}), and it is not written down yet what they decided.',
      help: 'Say in decided what in this design is different because of them.',
    },
    unprotected: {
      message:
        'People concerned take part ({who:quoted}), and it is not written down yet how they are paid and kept safe.',
      help: 'Fill paid_and_safe, or name under through the trusted body through which they take part.',
    },
  },
  'gender-analysis-shapes-design': {
    'analysis-open': {
      message:
        '{id} does not say yet how sex and gender shape it. For each sex, and for people of other gender, with disabilities or of low status, it is to say how they are recruited, exploited, recognised and helped.',
      help: 'Fill gender_and_diversity of {id}; one sentence for each is enough, and a reason is an answer.',
    },
    'one-sex': {
      message: 'The people at risk or trafficked whom the design names for {pattern} are all {sex:words} ({ids:list}).',
      help: 'Widen a group, or say in left_out why {other:words} are not included; one sentence is enough.',
      words: SEXES,
    },
    'one-sex-of-both': {
      message:
        'The target groups for {pattern} ({ids:list}) hold only {sex:words}, while it names {other:words} as well among those exploited.',
      help: 'Widen a group, or say in left_out why {other:words} are not included; one sentence is enough.',
      words: SEXES,
    },
  },
  'inclusion-is-planned': {
    open: {
      message: 'What exists, or that there is a gap, is not written down yet for {gaps:words}.',
      help: 'Fill {gaps:list} under safeguarding.inclusion; a gap that is stated openly is an answer, and nothing about any one person is asked for.',
      words: {
        disability: 'people with disabilities',
        language_and_status: 'people of other languages or legal status',
        papers: 'people without identity papers',
        left_out_sex: 'the sex that is left out',
        diversity: 'people of diverse sexual orientation and gender identity',
      },
    },
  },
};
