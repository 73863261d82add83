import type { EvaluationRecommendation } from '../knowledge/types.generated.ts';
import type { EvaluationInputs } from './evaluation-conditions.ts';
import type { EvaluationMoney } from './evaluation-money.ts';
import { amountInWords, inWords, EVALUATION_WORDS as WORDS } from './evaluation-wording.ts';
import type { ConditionalAdvice, RowAdvice } from './row-advice.ts';

interface Choices {
  readonly main?: RowAdvice;
  readonly alternatives: readonly ConditionalAdvice[];
  readonly additions: readonly RowAdvice[];
  readonly outcomesWithoutIndicator: readonly string[];
}

/** The first value that can be had, with the others as what comes after it. */
const orElse = (values: readonly string[]) => values.join(' or, failing that, ');
const startSentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function monthsInWords({
  at_least: least,
  at_most: most,
}: NonNullable<EvaluationRecommendation['ex_post_months']>): string {
  if (least === undefined || most === undefined || least === most) return `${least ?? most} months`;
  return `${least} to ${most} months`;
}

function timingInWords(recommended: EvaluationRecommendation): string | undefined {
  const { timing, ex_post_months: months } = recommended;
  if (timing === undefined) return undefined;
  const looks = timing.map((kind) =>
    kind === 'ex-post' && months ? `${monthsInWords(months)} after the end` : WORDS.timing[kind],
  );
  return inWords(looks);
}

/** The values of the four fields as one clause: "an evaluation of its own, done by …, at the end, comparing …". */
function valuesInWords(recommended: EvaluationRecommendation): string {
  const { scope, conduct, approach } = recommended;
  const parts = [
    scope && orElse(scope.map((value) => WORDS.scope[value])),
    conduct && orElse(conduct.map((value) => WORDS.conduct[value])),
    timingInWords(recommended),
    approach && orElse(approach.map((value) => WORDS.approach[value])),
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

function choiceInWords({ recommended, because }: RowAdvice): string {
  const until = recommended.until_agreed;
  const meanwhile = until ? `; until it is agreed, ${valuesInWords(until)}` : '';
  return `${valuesInWords(recommended)}, because ${because}${meanwhile}`;
}

function programmeInWords(inputs: EvaluationInputs, money: EvaluationMoney): string | undefined {
  const types = Array.isArray(inputs.types) ? inputs.types.map((type: string) => WORDS.types[type] ?? type) : [];
  const size = money.size ? ` (${money.size})` : '';
  const parts = [
    money.total === undefined ? undefined : `has ${amountInWords(money.total, money.currency)}${size}`,
    inputs.months === undefined ? undefined : `runs for ${inputs.months} ${inputs.months === 1 ? 'month' : 'months'}`,
    types.length === 0 ? undefined : `works on ${inWords(types)}`,
  ].filter((part) => part !== undefined);
  const novelty = typeof inputs.novelty === 'string' ? `; its approach is ${WORDS.novelty[inputs.novelty]}` : '';
  return parts.length === 0 ? undefined : `The programme ${inWords(parts)}${novelty}.`;
}

function additionsInWords(additions: readonly RowAdvice[]): string | undefined {
  const parts = additions.map(({ also, because }) => {
    const what = (also[0] ?? '').replace(/\.$/, '');
    return `${what.charAt(0).toLowerCase()}${what.slice(1)}, because ${because}`;
  });
  return parts.length === 0 ? undefined : `In addition: ${parts.join('; ')}.`;
}

/** What the designer weighed and left: only what the design itself decides against. */
function setAsideInWords(inputs: EvaluationInputs, main: RowAdvice): string | undefined {
  const compares = main.recommended.approach?.some((value) => value === 'randomised' || value === 'quasi-experimental');
  const reasons: string[] = [];
  if (!compares && inputs.comparison_ethical === 'no') {
    reasons.push('a comparison group, since it would not be right towards the people in it');
  } else if (!compares && inputs.comparison_feasible === 'no') {
    reasons.push('a comparison group, since it could not show the smallest change that matters');
  }
  if (main.recommended.scope?.includes('own') && inputs.siblings === 0) {
    reasons.push('a cluster, since there is no similar project');
  }
  return reasons.length === 0 ? undefined : `Set aside: ${reasons.join('; ')}.`;
}

function notYet(inputs: EvaluationInputs, names: readonly string[]): string {
  const reasons = [
    inputs.outcomes === 0 ? 'there is no outcome' : undefined,
    inputs.assumptions === 0 ? 'no assumption is stated' : undefined,
    names.length > 0 ? `${inWords(names)} ${names.length === 1 ? 'has' : 'have'} no outcome indicator` : undefined,
  ].filter((reason) => reason !== undefined);
  return `An evaluation cannot be chosen yet, because ${inWords(reasons)}.`;
}

/**
 * A draft of `evaluation.rationale` for the designer to edit: what the programme is, what is chosen and why, what is
 * added, what was set aside; two to four plain sentences, of which none says more than the inputs carry.
 */
export function draftRationale(choices: Choices, inputs: EvaluationInputs, money: EvaluationMoney): string {
  const { main, alternatives } = choices;
  const additions = additionsInWords(choices.additions);
  if (main && Object.keys(main.recommended).length === 0) {
    return [notYet(inputs, choices.outcomesWithoutIndicator), ...main.also].join(' ');
  }
  const chosen = main
    ? [`We plan ${choiceInWords(main)}.`]
    : alternatives.map((choice) => `${startSentence(choice.if)}, we plan ${choiceInWords(choice)}.`);
  const setAside = main ? setAsideInWords(inputs, main) : undefined;
  return [programmeInWords(inputs, money), ...chosen, additions, setAside]
    .filter((part) => part !== undefined)
    .join(' ');
}
