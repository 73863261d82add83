import { ACTIVITY_TYPES } from '../../../knowledge/open-knowledge.ts';
import type { ActivityType } from '../../../knowledge/types.generated.ts';
import { nearest } from '../../../text/nearest.ts';
import { shortened } from '../../../text/shortened.ts';
import { UserError } from '../../user-error.ts';

const NAMES: readonly ActivityType[] = [...ACTIVITY_TYPES, 'other'];

/**
 * The activity type that somebody names: as in the design file, by its code (`A1`), or by a beginning that only one has.
 *
 * @throws UserError if there is none
 */
export function activityNamed(given: string): ActivityType {
  const name = given.trim().toLowerCase().replaceAll('_', '-');
  const code = /^a([1-7])$/.exec(name)?.[1];
  if (code !== undefined) return ACTIVITY_TYPES[Number(code) - 1] ?? 'other';
  const begun = NAMES.filter((type) => name.length > 2 && type.startsWith(name));
  const [only] = begun;
  if (only !== undefined && begun.length === 1) return only;
  const near = nearest(name, NAMES);
  throw new UserError(
    `There is no activity type "${shortened(given)}".`,
    `${near.length > 0 ? `Did you mean ${near.join(' or ')}? ` : ''}The types are ${NAMES.join(', ')}.`,
  );
}
