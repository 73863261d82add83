import type { Design } from '../design/design.generated.ts';
import { allActivities, chosenTypes } from '../design/elements.ts';
import { groupOf, isYes, listOf } from '../design/values.ts';
import type { Holds } from './needs.ts';

/** The triggers of questions that are asked only in some designs (`when` in the knowledge). */
const TRIGGERS: Readonly<Record<string, (design: Design) => Holds>> = {
  'criminal-justice-is-chosen': (design) => chosenTypes(design).includes('criminal-justice'),
  'material-is-produced': (design) => {
    const activities = allActivities(design);
    if (activities.some(({ value }) => value.kind === 'production' || value.kind === 'information')) return true;
    return activities.length > 0 ? false : undefined;
  },
  'model-is-copied': (design) => listOf(design.knowledge_used).some((card) => isYes(card.copied_as_model)) || undefined,
  'real-stories-are-used': (design) => {
    const used = groupOf(groupOf(design.safeguarding)?.communications)?.real_stories;
    return used === undefined ? undefined : isYes(used);
  },
  'restrictive-measure': (design) => allActivities(design).some(({ value }) => listOf(value.restrictive).length > 0),
  'plan-from-draft-on': (design) =>
    listOf(design.responses).some(({ plan }) => {
      const status = groupOf(plan)?.status;
      return typeof status === 'string' && status !== 'to-draft';
    }),
  'only-trafficked-people-are-eligible': (design) => {
    const livelihoods = listOf(design.responses).filter(({ type }) => type === 'livelihoods');
    const ids = livelihoods.flatMap((response) => listOf<string>(response.target_groups));
    const groups = listOf(design.target_groups).filter(({ id }) => ids.includes(id));
    if (groups.length === 0) return undefined;
    return groups.every(({ actor }) => actor === 'people-trafficked');
  },
};

/** Whether a question's trigger is given; true for a question without one, undefined while nothing decides it. */
export function isTriggered(when: string | undefined, design: Design): Holds {
  if (when === undefined) return true;
  const test = TRIGGERS[when];
  if (!test) throw new Error(`knowledge: the trigger "${when}" has no test.`);
  return test(design);
}
