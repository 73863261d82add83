import type { EvaluationRecommendation } from '../knowledge/types.generated.ts';
import type { InputName } from './evaluation-conditions.ts';

type Value<K extends 'scope' | 'conduct' | 'timing' | 'approach'> = NonNullable<EvaluationRecommendation[K]>[number];

/**
 * The English words of the evaluation advice, apart from its logic so that a language can be added beside them.
 * A value stands as it reads inside a sentence of the rationale.
 */
export const EVALUATION_WORDS = {
  scope: {
    own: 'an evaluation of our own',
    cluster: 'an evaluation in a cluster with similar projects',
    joint: 'a joint evaluation',
    thematic: 'a part in a thematic evaluation',
    regional: 'a part in a regional evaluation',
    none: 'no evaluation',
  } satisfies Record<Value<'scope'>, string>,
  conduct: {
    self: 'done by the team itself with an outside facilitator',
    internal: 'done by trained colleagues who are not part of the project',
    external: 'done by people from outside the organisation',
    mixed: 'done by the team and outside evaluators together',
  } satisfies Record<Value<'conduct'>, string>,
  timing: {
    'real-time': 'in real time',
    'mid-term': 'at mid-term',
    final: 'at the end',
    'ex-post': 'after the end',
  } satisfies Record<Value<'timing'>, string>,
  approach: {
    process: 'looking at how the work was done',
    'theory-based': 'following the steps from the work to the change',
    'before-after': 'comparing before and after',
    'quasi-experimental': 'comparing with similar places or groups',
    randomised: 'letting chance decide who starts first',
    'case-based': 'looking at single cases in depth',
  } satisfies Record<Value<'approach'>, string>,
  types: {
    awareness: 'awareness',
    livelihoods: 'livelihoods',
    'legal-framework': 'the legal framework',
    'criminal-justice': 'criminal justice',
    'identification-referral': 'identification with referral',
    'support-solutions': 'support up to durable solutions',
    'national-plan': 'a national plan',
    other: 'other work',
  } as Readonly<Record<string, string>>,
  novelty: {
    pilot: 'a pilot',
    adapted: 'adapted from elsewhere',
    established: 'established here',
  } as Readonly<Record<string, string>>,
  inputs: {
    money: 'money for an evaluation of its own',
    types: 'activity types',
    months: 'length in months',
    size: 'size',
    setting: 'setting',
    countries_on_corridor: 'countries on one corridor',
    harm_potential: 'harm the work itself could do',
    outcomes: 'outcomes',
    assumptions: 'assumptions',
    outcomes_without_indicator: 'outcomes without an outcome indicator',
    novelty: 'novelty',
    baseline_feasible: 'a baseline can be had',
    comparison_feasible: 'a comparison is feasible',
    comparison_ethical: 'a comparison would be right towards the people in it',
    siblings: 'similar projects',
    next_phase: 'a next phase is planned',
    donor_rule: 'rule of the donor',
  } satisfies Record<InputName, string>,
  unknown: 'unknown',
} as const;

/** A list in words: "a", "a and b", "a, b and c". */
export function inWords(items: readonly string[], last = 'and'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/** An amount as it is printed, the same on every machine: "EUR 2,460,000". */
export function amountInWords(amount: number, currency: string | undefined): string {
  const digits = String(Math.round(amount)).replace(/\B(?=(\d{3})+$)/g, ',');
  return currency === undefined ? digits : `${currency} ${digits}`;
}
