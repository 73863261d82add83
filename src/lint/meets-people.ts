import type { Design, ListActivityKind, ListActivityType } from '../design/design.generated.ts';
import { responsesOf, targetGroupsOf } from '../design/elements.ts';
import { listOf } from '../design/values.ts';
import { activitiesOfTypes } from './activities-of-types.ts';

/**
 * Whether the work of a response meets people, themselves or through those who are trained. The `contact` of an activity
 * decides; where it is absent, that of the target groups of the response does (docs/design-file.md, section 5.8), except
 * for work on paper. While no activity is named, the target groups decide alone.
 */
export function meetsPeople(design: Design, type: ListActivityType): boolean {
  const own = listOf(responsesOf(design).find(({ value }) => value.type === type)?.value.target_groups);
  const groupsAreMet = targetGroupsOf(design).some(
    ({ value }) => (own.length === 0 || own.includes(value.id)) && isMet(value.contact),
  );
  const activities = activitiesOfTypes(design, [type]);
  if (activities.length === 0) return groupsAreMet;
  return activities.some(({ value: { contact, kind } }) =>
    typeof contact === 'string' ? isMet(contact) : groupsAreMet && !(kind && ON_PAPER.has(kind)),
  );
}

const isMet = (contact: unknown) => contact === 'direct' || contact === 'through-others';

/** Work that is done with texts, figures and institutions. */
const ON_PAPER: ReadonlySet<ListActivityKind> = new Set([
  'research',
  'costing',
  'drafting',
  'advocacy',
  'system',
  'procedure',
  'manual',
  'production',
  'coordination',
  'monitoring-of-law',
  'monitoring',
  'evaluation',
  'management',
] as const);
