import type { Bearing } from '../../knowledge/types.generated.ts';

type Clause =
  | 'pattern'
  | 'sector'
  | 'online'
  | 'setting'
  | 'people'
  | 'work'
  | 'restriction'
  | 'children'
  | 'approach'
  | 'scope'
  | 'measure';

/** The clauses of a condition, each for the values that it takes. */
const clauses: Readonly<Record<Clause, (values: string) => string>> = {
  pattern: (values: string) => `the pattern involves ${values}`,
  sector: (values: string) => `the sector is ${values}`,
  online: () => 'people are recruited, controlled or exploited online',
  setting: (values: string) => `you work where there is ${values}`,
  people: (values: string) => `you address ${values}`,
  work: (values: string) => `you run or pay for ${values}`,
  restriction: (values: string) => `your work involves ${values}`,
  children: () => 'you meet people under 18',
  approach: (values: string) => `your evaluation is ${values}`,
  scope: (values: string) => `your evaluation covers ${values}`,
  measure: (values: string) => `you measure ${values}`,
};

/** What fields of a condition say in the same words. */
const clauseOf: Readonly<Record<Bearing['field'], Clause>> = {
  recruitment: 'pattern',
  control: 'pattern',
  enablers: 'pattern',
  form: 'pattern',
  perpetrators: 'pattern',
  sector: 'sector',
  technology: 'online',
  setting: 'setting',
  actor: 'people',
  activity: 'work',
  service: 'work',
  restrictive: 'restriction',
  children: 'children',
  approach: 'approach',
  scope: 'scope',
  measures: 'measure',
};

/** The words of the conditions under which lessons bear on a design, in English. */
export const ENGLISH_CONDITIONS = {
  clauses,
  clauseOf,
  /** Values whose label does not fit into a sentence. */
  values: {
    attitude: 'attitudes',
    'bonded-by-caste-or-descent': 'bondage by caste or descent',
    broker: 'brokers',
    'caste-or-descent': 'bondage by caste or descent',
    closure: 'the closing of places',
    'debt-or-advance': 'a loan or advance',
    disaster: 'a disaster',
    displacement: 'displacement',
    'false-job-offer': 'false job offers',
    guardian: 'guardians for children',
    'guarded-site-or-state-order': 'a guarded site or order of the state',
    helpline: 'a helpline',
    institution: 'institutions such as children’s homes',
    'job-placement': 'placement in work',
    'kinship-or-fostering': 'relatives or fostering',
    lender: 'lenders',
    official: 'officials',
    'online-contact': 'contact online',
    'online-stranger': 'strangers online',
    operation: 'operations of police or inspectors',
    'order-of-the-state-or-armed-group': 'an order of the state or an armed group',
    raid: 'raids',
    'recruitment-from-shelter-camp-or-institution': 'recruitment from a shelter, camp or institution',
    'state-complicity': 'a state that takes part',
    'state-involvement': 'an authority that takes part in the pattern',
    'tied-visa': 'a visa tied to one employer',
    'true-job-false-terms': 'true jobs with false terms',
  } as Readonly<Record<string, string>>,
  anyOf: (values: readonly string[]) => {
    // "A loan or advance or debt" could be read in two ways: a comma parts the values.
    const comma = values.length > 2 || values.some((value) => value.includes(' or ')) ? ',' : '';
    return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')}${comma} or ${values.at(-1)}`;
  },
  heading: (said: readonly string[]) => `If ${said.join(', or ')}:`,
};
