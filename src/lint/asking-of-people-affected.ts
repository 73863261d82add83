import type { Activity, Design, Indicator, ListEstimationMethod } from '../design/design.generated.ts';
import { allActivities, indicatorsOf, type Placed } from '../design/elements.ts';
import { groupOf, listOf } from '../design/values.ts';
import { groupsOfPeopleAffected } from './people-affected.ts';
import { isStated } from './unanswered.ts';

/** Where a design asks people affected, or matches lists on which they stand. */
export interface AskingOfPeopleAffected {
  readonly indicators: readonly Placed<Indicator>[];
  readonly activities: readonly Placed<Activity>[];
  /** Whether an evaluation method asks them, or lists are matched. */
  readonly otherwise: boolean;
}

/** Ways to estimate a hidden number that interview people, or match lists on which they stand. */
const ASKING_ESTIMATES: ReadonlySet<unknown> = new Set([
  'multiple-systems-estimation',
  'respondent-driven-sampling',
  'network-scale-up',
  'time-location-sampling',
  'household-survey',
  'sector-survey',
] satisfies ListEstimationMethod[]);

/**
 * Interviews, surveys and matched lists that concern people affected (rule catalogue, `research-has-ethics-review`).
 * Feedback on a service (`measures: satisfaction`) follows the internal rule and is left out.
 */
export function askingOfPeopleAffected(design: Design): AskingOfPeopleAffected {
  const affected = groupsOfPeopleAffected(design);
  const asked = listOf(groupOf(design.evaluation)?.methods).flatMap(({ asks }) => listOf(asks));
  return {
    indicators: indicatorsOf(design).filter(({ value }) => {
      if (value.measures === 'satisfaction') return false;
      if (ASKING_ESTIMATES.has(groupOf(value.estimation)?.method)) return true;
      if (value.source_kind !== 'survey' && value.source_kind !== 'interview') return false;
      return [...listOf(value.population), ...listOf(value.measured_through)].some((group) => affected.has(group));
    }),
    activities: allActivities(design).filter(
      ({ value: { kind, contact } }) =>
        (kind === 'survey' || kind === 'research') && (contact === 'direct' || contact === 'through-others'),
    ),
    otherwise:
      asked.includes('people-affected') ||
      asked.includes('children') ||
      isStated(groupOf(groupOf(design.safeguarding)?.data_protection)?.matching),
  };
}
