import type { Activity, Design, ListActivityType } from '../design/design.generated.ts';
import { activitiesOf, activityTypesOf, outcomesOf, outputsOf, type Placed } from '../design/elements.ts';

/** The activities of some types, each once: their own `type` decides; where it is absent, the types of their outcome. */
export function activitiesOfTypes(design: Design, types: readonly ListActivityType[]): Placed<Activity>[] {
  return outcomesOf(design).flatMap((outcome) => {
    const isOfOutcome = activityTypesOf(design, outcome).some((type) => types.includes(type));
    return outputsOf(outcome)
      .flatMap(activitiesOf)
      .filter(({ value }) => (value.type ? types.includes(value.type) : isOfOutcome));
  });
}
