import type { Activity, Design, TargetGroup } from '../design/design.generated.ts';
import {
  activitiesFeeding,
  activityTypesOf,
  outcomesOf,
  type Placed,
  responsesOf,
  targetGroupsOf,
} from '../design/elements.ts';
import { listOf } from '../design/values.ts';

/** Activities under awareness that produce material for print, broadcast or online use: they call for a pre-test. */
export function producingActivities(design: Design): Placed<Activity>[] {
  return outcomesOf(design).flatMap((outcome) => {
    const isAwareness = activityTypesOf(design, outcome).includes('awareness');
    return activitiesFeeding(design, outcome).filter(
      ({ value }) => value.kind === 'production' && (value.type ? value.type === 'awareness' : isAwareness),
    );
  });
}

/** The groups of a livelihoods response where it is open to trafficked people alone; else none. */
export function onlyTraffickedGroups(design: Design): Placed<TargetGroup>[] {
  const response = responsesOf(design).find(({ value }) => value.type === 'livelihoods');
  const ids = listOf(response?.value.target_groups);
  const groups = targetGroupsOf(design).filter(({ value }) => ids.includes(value.id));
  return groups.every(({ value }) => value.actor === 'people-trafficked') ? groups : [];
}
