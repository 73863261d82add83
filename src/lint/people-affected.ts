import type { Design, ListActorGroup } from '../design/design.generated.ts';
import { targetGroupsOf } from '../design/elements.ts';

/** The parts in a problem by which somebody is affected by trafficking, now or perhaps soon. */
export const AFFECTED_ACTORS: ReadonlySet<ListActorGroup | undefined> = new Set([
  'people-at-risk',
  'people-trafficked',
] as const);

/** The ids of the target groups of people at risk or trafficked. */
export function groupsOfPeopleAffected(design: Design): ReadonlySet<string> {
  return new Set(targetGroupsOf(design).flatMap(({ value }) => (AFFECTED_ACTORS.has(value.actor) ? [value.id] : [])));
}
