import type { Design } from '../design/design.generated.ts';
import { isAnswered, markerOf } from '../design/values.ts';
import { type Pointer, valueAt } from '../yaml/pointer.ts';

/**
 * Whether a field is answered for a rule that never takes `does_not_apply` for an answer
 * (docs/design-file.md, section 3.3); `held_privately` still counts.
 */
export function isStated(value: unknown): boolean {
  return isAnswered(value) && markerOf(value)?.name !== 'does_not_apply';
}

/**
 * The keys of a group that still lack an answer, in the order asked for. A marker that stands in place of the group, or
 * of a section around it, answers for all its keys.
 *
 * @param isAnswer what counts as an answer; {@link isStated} where a rule never accepts `does_not_apply`
 */
export function unanswered<Key extends string>(
  design: Design,
  group: Pointer,
  keys: readonly Key[],
  isAnswer: (value: unknown) => boolean = isAnswered,
): Key[] {
  for (let length = 1; length <= group.length; length++) {
    const around = valueAt(design, group.slice(0, length));
    if (markerOf(around) && isAnswer(around)) return [];
  }
  return keys.filter((key) => !isAnswer(valueAt(design, [...group, key])));
}
