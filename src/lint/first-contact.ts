import { type Day, startOf } from '../design/dates.ts';
import type { Activity, Design } from '../design/design.generated.ts';
import { type Placed, targetGroupsOf } from '../design/elements.ts';

/**
 * The first activity that reaches somebody, with the first day of its start.
 *
 * `people`: it meets people who shall change or be helped. Its own `contact` decides; where that is absent, the contact
 * of the target groups and the kind of work. `anybody`: institutions count as well, so that a procedure agreed with a
 * ministry is a first contact.
 *
 * @returns undefined where no such activity has a start
 */
export function firstContact(
  design: Design,
  activities: readonly Placed<Activity>[],
  reached: 'people' | 'anybody',
): { activity: Placed<Activity>; day: Day } | undefined {
  const groups = targetGroupsOf(design);
  const meetsNobody = groups.length > 0 && groups.every(({ value }) => value.contact === 'none');
  const reaches = ({ contact, kind }: Activity): boolean => {
    if (contact === 'direct' || contact === 'through-others') return true;
    if (kind && OWN_WORK.has(kind)) return false;
    const people = contact !== 'none' && !meetsNobody;
    if (kind && WITH_INSTITUTIONS.has(kind)) return reached === 'anybody';
    return people || (reached === 'anybody' && kind !== undefined);
  };
  const dated = activities.flatMap((activity) => {
    const day = reaches(activity.value) ? startOf(activity.value.start) : undefined;
    return day ? [{ activity, day }] : [];
  });
  return dated.sort((one, other) => one.day.time - other.day.time)[0];
}

type Kind = NonNullable<Activity['kind']>;

/** Kinds of work that prepare, measure or manage and reach nobody who shall change. */
const OWN_WORK: ReadonlySet<Kind> = new Set<Kind>([
  'research',
  'survey',
  'market-assessment',
  'costing',
  'production',
  'pretest',
  'manual',
  'monitoring',
  'evaluation',
  'management',
]);

/** Kinds of work that are done with institutions and reach no people by themselves. */
const WITH_INSTITUTIONS: ReadonlySet<Kind> = new Set<Kind>(['system', 'procedure', 'drafting']);
