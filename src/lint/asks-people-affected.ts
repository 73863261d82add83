import type { Design, ListActorGroup } from '../design/design.generated.ts';
import { indicatorsOf, targetGroupsOf } from '../design/elements.ts';
import { groupOf, listOf } from '../design/values.ts';

const AFFECTED: readonly (ListActorGroup | undefined)[] = ['people-at-risk', 'people-trafficked'];

/** Whether people affected are interviewed or surveyed, by the evaluation or for an indicator (docs/design-file.md, section 9). */
export function asksPeopleAffected(design: Design): boolean {
  const asked = listOf(groupOf(design.evaluation)?.methods).flatMap(({ asks }) => listOf(asks));
  if (asked.includes('people-affected') || asked.includes('children')) return true;
  const affected = new Set(
    targetGroupsOf(design).flatMap(({ value }) => (AFFECTED.includes(value.actor) ? [value.id] : [])),
  );
  return indicatorsOf(design).some(
    ({ value }) =>
      (value.source_kind === 'survey' || value.source_kind === 'interview') &&
      [...listOf(value.population), ...listOf(value.measured_through)].some((group) => affected.has(group)),
  );
}
