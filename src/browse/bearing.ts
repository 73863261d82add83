import type { Design } from '../design/design.generated.ts';
import { allActivities, chosenTypes, indicatorsOf } from '../design/elements.ts';
import { patternValues } from '../design/pattern-values.ts';
import { groupOf, isNo, isYes, listOf, markerOf } from '../design/values.ts';
import type { ActivityType, Bearing, Lesson } from '../knowledge/types.generated.ts';

/** The values of a design at each field of a condition; `yes` where the field is a yes or no. */
const VALUES: Readonly<Record<Bearing['field'], (design: Design) => readonly unknown[]>> = {
  recruitment: (design) => [...patternValues(design).recruitment],
  control: (design) => [...patternValues(design).control],
  enablers: (design) => [...patternValues(design).enablers],
  form: (design) => [...patternValues(design).form],
  perpetrators: (design) => [...patternValues(design).perpetrators],
  sector: (design) => patterns(design).flatMap((pattern) => [pattern.sector].flat()),
  technology: (design) => patterns(design).map((pattern) => (isYes(pattern.technology_facilitated) ? 'yes' : 'no')),
  setting: (design) => [groupOf(design.programme)?.setting].flat(),
  actor: (design) => listOf(design.target_groups).map(({ actor }) => actor),
  activity: (design) => allActivities(design).map(({ value }) => value.kind),
  restrictive: (design) => allActivities(design).flatMap(({ value }) => listOf<unknown>(value.restrictive)),
  service: (design) => listOf(design.services).map(({ kind }) => kind),
  // "Unknown" is planned for like yes.
  children: (design) => {
    const met = groupOf(groupOf(design.safeguarding)?.children)?.met;
    return met === undefined || markerOf(met) || isNo(met) ? [] : ['yes'];
  },
  approach: (design) => [groupOf(design.evaluation)?.approach],
  scope: (design) => [groupOf(design.evaluation)?.scope],
  measures: (design) => indicatorsOf(design).map(({ value }) => value.measures),
};

const patterns = (design: Design) => listOf(design.patterns);

/**
 * Whether a lesson bears on a design: of every design, or of one with the activity type in whose file it stands; and
 * where the lesson names conditions, of a design that says one of them.
 */
export function bears(lesson: Lesson, types: readonly ActivityType[], design: Design): boolean {
  const chosen: readonly string[] = chosenTypes(design);
  if (types.length > 0 && !types.some((type) => chosen.includes(type))) return false;
  if (lesson.bears_when === undefined) return true;
  return lesson.bears_when.some(({ field, any }) => VALUES[field](design).some((value) => any.includes(String(value))));
}
