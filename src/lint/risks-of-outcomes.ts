import type { Design, Outcome, Risk } from '../design/design.generated.ts';
import {
  activitiesFeeding,
  activitiesOf,
  allActivities,
  allOutputs,
  outcomesOf,
  outputsOf,
  type Placed,
  placed,
} from '../design/elements.ts';
import { listOf } from '../design/values.ts';

/** The risks of the programme as a whole and of these outcomes, without those that threaten only other results. */
export function risksOfOutcomes(design: Design, outcomes: readonly Placed<Outcome>[]): Placed<Risk>[] {
  const own = new Set<string>();
  for (const outcome of outcomes) {
    own.add(outcome.value.id);
    for (const output of outputsOf(outcome)) {
      own.add(output.value.id);
      for (const { value } of activitiesOf(output)) own.add(value.id);
    }
    for (const { value } of activitiesFeeding(design, outcome)) own.add(value.id);
  }
  const results = [...outcomesOf(design), ...allOutputs(design), ...allActivities(design)];
  const others = new Set(results.map(({ value }) => value.id).filter((id) => !own.has(id)));
  return placed<Risk>(design.risks, ['risks']).filter(({ value }) => {
    const threatened = listOf(value.for);
    return threatened.length === 0 || threatened.some((id) => !others.has(id));
  });
}
