import type { Pointer } from '../yaml/pointer.ts';
import type {
  Activity,
  Assumption,
  Design,
  Indicator,
  ListActivityType,
  ListActorGroup,
  Outcome,
  Output,
  Response,
  TargetGroup,
  WhoChanges,
} from './design.generated.ts';
import { groupOf, listOf } from './values.ts';

/** An element of the design with the place at which it stands. */
export interface Placed<T> {
  readonly value: T;
  readonly pointer: Pointer;
}

export type IndicatorLevel = 'impact' | 'outcome' | 'output' | 'watch';

export interface PlacedIndicator extends Placed<Indicator> {
  /** Where the indicator stands says its level; those in `watch` are not promised (section 9). */
  readonly level: IndicatorLevel;
  readonly outcome?: Placed<Outcome>;
  readonly output?: Placed<Output>;
}

/**
 * The entries of a list with their places; empty where the list is missing or a marker stands in its place. What is no
 * entry at all is passed over: the schema speaks of it.
 */
export function placed<T>(list: readonly T[] | object | null | undefined, pointer: Pointer): Placed<T>[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((value: T, i) =>
    value !== null && typeof value === 'object' ? [{ value, pointer: [...pointer, i] }] : [],
  );
}

export const responsesOf = (design: Design): Placed<Response>[] => placed(design.responses, ['responses']);
export const targetGroupsOf = (design: Design): Placed<TargetGroup>[] =>
  placed(design.target_groups, ['target_groups']);

export function outcomesOf(design: Design): Placed<Outcome>[] {
  return placed(groupOf(design.logframe)?.outcomes, ['logframe', 'outcomes']);
}

export function outputsOf(outcome: Placed<Outcome>): Placed<Output>[] {
  return placed(outcome.value.outputs, [...outcome.pointer, 'outputs']);
}

export function activitiesOf(output: Placed<Output>): Placed<Activity>[] {
  return placed(output.value.activities, [...output.pointer, 'activities']);
}

export function allOutputs(design: Design): Placed<Output>[] {
  return outcomesOf(design).flatMap(outputsOf);
}

export function allActivities(design: Design): Placed<Activity>[] {
  return allOutputs(design).flatMap(activitiesOf);
}

/** Every indicator in file order: impact, outcomes with their outputs, watch. */
export function indicatorsOf(design: Design): PlacedIndicator[] {
  const logframe = groupOf(design.logframe);
  const impact = placed<Indicator>(groupOf(logframe?.impact)?.indicators, ['logframe', 'impact', 'indicators']);
  const found: PlacedIndicator[] = impact.map((indicator) => ({ ...indicator, level: 'impact' }));
  for (const outcome of outcomesOf(design)) {
    found.push(...outcomeIndicators(outcome));
    for (const output of outputsOf(outcome)) {
      const own = placed<Indicator>(output.value.indicators, [...output.pointer, 'indicators']);
      found.push(...own.map((indicator): PlacedIndicator => ({ ...indicator, level: 'output', outcome, output })));
    }
  }
  const watched = placed<Indicator>(logframe?.watch, ['logframe', 'watch']);
  return found.concat(watched.map((indicator) => ({ ...indicator, level: 'watch' })));
}

/** The indicators that stand at an outcome itself, not at its outputs. */
export function outcomeIndicators(outcome: Placed<Outcome>): PlacedIndicator[] {
  const own = placed<Indicator>(outcome.value.indicators, [...outcome.pointer, 'indicators']);
  return own.map((indicator) => ({ ...indicator, level: 'outcome', outcome }));
}

/** The assumptions of an outcome and, with `outputs`, those of its outputs. */
export function assumptionsOf(outcome: Placed<Outcome>, withOutputs = false): Placed<Assumption>[] {
  const own = placed<Assumption>(outcome.value.assumptions, [...outcome.pointer, 'assumptions']);
  if (!withOutputs) return own;
  return own.concat(
    outputsOf(outcome).flatMap((output) =>
      placed<Assumption>(output.value.assumptions, [...output.pointer, 'assumptions']),
    ),
  );
}

/** Activities of an outcome's outputs, and of outputs elsewhere whose `also_leads_to` names it (section 9). */
export function activitiesFeeding(design: Design, outcome: Placed<Outcome>): Placed<Activity>[] {
  return outcomesOf(design)
    .flatMap((other) =>
      outputsOf(other).filter(
        (output) =>
          other.value.id === outcome.value.id || listOf(output.value.also_leads_to).includes(outcome.value.id),
      ),
    )
    .flatMap(activitiesOf);
}

/** The types of the chosen responses, in file order. */
export function chosenTypes(design: Design): ListActivityType[] {
  return responsesOf(design).map((response) => response.value.type);
}

/** The activity types of an outcome: its own; if absent, those of its activities; if absent too, all chosen (section 9). */
export function activityTypesOf(design: Design, outcome: Placed<Outcome>): ListActivityType[] {
  const own = listOf(outcome.value.activity_types);
  if (own.length > 0) return [...own];
  const fromActivities = activitiesFeeding(design, outcome).flatMap(({ value }) => (value.type ? [value.type] : []));
  return fromActivities.length > 0 ? [...new Set(fromActivities)] : chosenTypes(design);
}

/** The actors of a `who_changes` card: its own `actor`; if absent, those of its groups (section 9). */
export function actorsOf(design: Design, card: WhoChanges): ListActorGroup[] {
  if (typeof card.actor === 'string') return [card.actor];
  const groups = listOf(card.groups);
  return targetGroupsOf(design).flatMap(({ value }) => (groups.includes(value.id) && value.actor ? [value.actor] : []));
}

/** The actors of all `who_changes` cards of an outcome, each once. */
export function actorsOfOutcome(design: Design, outcome: Placed<Outcome>): ListActorGroup[] {
  return [...new Set(listOf(outcome.value.who_changes).flatMap((card) => actorsOf(design, card)))];
}

/** Direct contact: a group of people (not officials) whom staff, partners or those they train meet (section 9). */
export function hasDirectContact(design: Design): boolean {
  return targetGroupsOf(design).some(
    ({ value }) =>
      value.actor !== 'mandated-to-act' && (value.contact === 'direct' || value.contact === 'through-others'),
  );
}
