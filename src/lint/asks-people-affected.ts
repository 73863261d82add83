import type { Design } from '../design/design.generated.ts';
import { indicatorsOf } from '../design/elements.ts';
import { groupOf, listOf } from '../design/values.ts';
import { groupsOfPeopleAffected } from './people-affected.ts';

/** Whether people affected are interviewed or surveyed, by the evaluation or for an indicator (docs/design-file.md, section 9). */
export function asksPeopleAffected(design: Design): boolean {
  const asked = listOf(groupOf(design.evaluation)?.methods).flatMap(({ asks }) => listOf(asks));
  if (asked.includes('people-affected') || asked.includes('children')) return true;
  const affected = groupsOfPeopleAffected(design);
  return indicatorsOf(design).some(
    ({ value }) =>
      (value.source_kind === 'survey' || value.source_kind === 'interview') &&
      [...listOf(value.population), ...listOf(value.measured_through)].some((group) => affected.has(group)),
  );
}
