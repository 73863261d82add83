import { endOf, monthsFrom, startOf } from '../design/dates.ts';
import type { Design } from '../design/design.generated.ts';
import { allActivities, allOutputs, chosenTypes, outcomeIndicators, outcomesOf } from '../design/elements.ts';
import { groupOf, isAnswered, isNo, isYes, listOf, markerOf, numberOf, textOf } from '../design/values.ts';
import type { EvaluationKnowledge } from '../knowledge/types.generated.ts';
import type { EvaluationInputs } from './evaluation-conditions.ts';
import { type EvaluationMoney, numberSetting } from './evaluation-money.ts';

type YesNo = 'yes' | 'no' | undefined;

const yesNo = (value: unknown): YesNo => (isYes(value) ? 'yes' : isNo(value) ? 'no' : undefined);
const contextOf = (design: Design) => groupOf(groupOf(design.evaluation)?.context);
const heldPrivately = (value: unknown) => markerOf(value)?.name === 'held_privately';
const doesNotApply = (value: unknown) => markerOf(value)?.name === 'does_not_apply';

function durationOf(design: Design): number | undefined {
  const programme = groupOf(design.programme);
  const start = startOf(programme?.start);
  const end = endOf(programme?.end);
  return start && end && end.time >= start.time ? monthsFrom(start, end) : undefined;
}

/**
 * High when identification or support is a response, an activity limits somebody's freedom, or children are met
 * (docs/design-file.md, section 9). Whether children are met has to be answered before it is not high.
 */
function harmPotential(design: Design): 'high' | 'not-high' | undefined {
  const types = chosenTypes(design);
  if (types.includes('identification-referral') || types.includes('support-solutions')) return 'high';
  if (allActivities(design).some(({ value }) => listOf(value.restrictive).length > 0)) return 'high';
  const children = groupOf(design.safeguarding)?.children;
  const met = groupOf(children)?.met;
  if (isYes(met)) return 'high';
  return types.length > 0 && (isNo(met) || doesNotApply(children)) ? 'not-high' : undefined;
}

/** A comparison by person, or by enough places, with the smallest change that matters stated. Three values, as all inputs. */
function comparisonFeasible(design: Design, table: EvaluationKnowledge): YesNo {
  const context = contextOf(design);
  const clusters = numberOf(context?.clusters);
  const enough = clusters === undefined ? undefined : clusters >= numberSetting(table, 'min_clusters');
  const byPlace = context?.allocation === 'cluster';
  const unit = context?.allocation === 'individual' || enough ? 'yes' : byPlace && enough === false ? 'no' : undefined;
  const stated = textOf(context?.smallest_change) !== undefined;
  if (unit === 'no' || doesNotApply(context?.smallest_change)) return 'no';
  return unit === 'yes' && stated ? 'yes' : undefined;
}

/** The largest number of the programme's countries that stand on the places of one pattern. */
function countriesOnCorridor(design: Design): number | undefined {
  const countries = listOf<string>(groupOf(design.programme)?.countries);
  if (countries.length < 2) return countries.length === 0 ? undefined : 1;
  const onPatterns = listOf(design.patterns)
    .map((pattern) => listOf(pattern.places).flatMap(({ country }) => (typeof country === 'string' ? [country] : [])))
    .filter((places) => places.length > 0);
  if (onPatterns.length === 0) return undefined;
  return Math.max(...onPatterns.map((places) => countries.filter((country) => places.includes(country)).length));
}

/** Assumptions with a text; a list that is held privately counts as one, since it is an answer. */
function countAssumptions(design: Design): number {
  const lists = [...outcomesOf(design), ...allOutputs(design)].map(({ value }) => value.assumptions);
  const counts = lists.map((list) =>
    heldPrivately(list) ? 1 : listOf(list).filter((card) => isAnswered(card.text)).length,
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Outcomes whose own indicators are missing, or measure nothing but delivery or satisfaction. */
export function outcomesWithoutIndicator(design: Design): string[] {
  return outcomesOf(design).flatMap((outcome) => {
    if (heldPrivately(outcome.value.indicators)) return [];
    const measured = outcomeIndicators(outcome).some(
      ({ value }) => value.measures !== 'delivery' && value.measures !== 'satisfaction',
    );
    return measured ? [] : [outcome.value.id];
  });
}

function countSiblings(design: Design): number | undefined {
  const siblings = contextOf(design)?.siblings;
  if (doesNotApply(siblings)) return 0;
  const named = listOf<string>(siblings).filter((text) => textOf(text) !== undefined);
  return named.length > 0 ? named.length : undefined;
}

/**
 * The inputs of the decision table, read or derived from the design; undefined where the design does not say
 * (domain of the table: knowledge/evaluation.yaml, `rows`).
 */
export function evaluationInputs(design: Design, table: EvaluationKnowledge, money: EvaluationMoney): EvaluationInputs {
  const context = contextOf(design);
  const types = chosenTypes(design);
  const settings = listOf<string>(groupOf(design.programme)?.setting);
  const donorRule = context?.donor_rule;
  return {
    // With a sum that is too small both answers are shown, so the table itself does not know.
    money: money.money === 'short' ? undefined : money.money,
    types: types.length > 0 ? types : undefined,
    months: durationOf(design),
    size: money.size,
    setting: settings.length > 0 ? settings : undefined,
    countries_on_corridor: countriesOnCorridor(design),
    harm_potential: harmPotential(design),
    outcomes: outcomesOf(design).length,
    assumptions: countAssumptions(design),
    outcomes_without_indicator: outcomesWithoutIndicator(design).length,
    novelty: typeof context?.novelty === 'string' ? context.novelty : undefined,
    baseline_feasible: yesNo(context?.baseline_feasible),
    comparison_feasible: comparisonFeasible(design, table),
    comparison_ethical: yesNo(context?.comparison_ethical),
    siblings: countSiblings(design),
    next_phase: yesNo(context?.next_phase),
    donor_rule: textOf(donorRule) !== undefined ? 'stated' : doesNotApply(donorRule) ? 'none' : undefined,
  };
}
