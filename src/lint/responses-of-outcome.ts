import type { Design, Outcome, Response } from '../design/design.generated.ts';
import { activitiesFeeding, activityTypesOf, type Placed, responsesOf } from '../design/elements.ts';

/**
 * The responses through which an outcome is pursued: those of its activity types (docs/design-file.md, section 9), and
 * those whose activities feed it from another outcome.
 */
export function responsesOfOutcome(design: Design, outcome: Placed<Outcome>): Placed<Response>[] {
  const types = new Set(activityTypesOf(design, outcome));
  for (const { value } of activitiesFeeding(design, outcome)) if (value.type) types.add(value.type);
  return responsesOf(design).filter(({ value }) => types.has(value.type));
}
