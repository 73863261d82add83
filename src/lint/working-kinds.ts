import type { Design, ListActivityKind, Outcome } from '../design/design.generated.ts';
import { activitiesFeeding, type Placed } from '../design/elements.ts';

/** Work that steers, prepares or measures and is not itself a way to change what somebody does. */
const STEERING: ReadonlySet<ListActivityKind> = new Set([
  'management',
  'monitoring',
  'evaluation',
  'research',
  'survey',
  'pretest',
] as const);

/**
 * The kinds of work that feed an outcome, each once, without those that only steer, prepare or measure: a campaign
 * with a survey beside it is still only a campaign.
 *
 * @returns undefined while there is no such work, or the kind of an activity is still open
 */
export function workingKinds(design: Design, outcome: Placed<Outcome>): ReadonlySet<ListActivityKind> | undefined {
  const kinds = new Set<ListActivityKind>();
  for (const { value } of activitiesFeeding(design, outcome)) {
    if (!value.kind) return undefined;
    if (!STEERING.has(value.kind)) kinds.add(value.kind);
  }
  return kinds.size > 0 ? kinds : undefined;
}
