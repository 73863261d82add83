import type { Design } from '../design/design.generated.ts';
import { activitiesFeeding, outcomesOf } from '../design/elements.ts';
import type { Field } from '../design/fields.ts';
import { isAnswered, listOf } from '../design/values.ts';
import { isWithin, valueAt } from '../yaml/pointer.ts';
import type { Spot } from './entries.ts';

/** The other field that answers the same thing; the first of each pair is asked. */
const INSTEAD: Readonly<Record<string, { key: string; label: string }>> = {
  'logframe.outcomes[].who_changes[].groups': {
    key: 'actor',
    label: 'No target group stands for them: choose the kind of actor',
  },
  'logframe.outcomes[].who_changes[].does': {
    key: 'situation',
    label: 'It is no act: people live differently (say how)',
  },
  'logframe.outcomes[].who_changes[].situation': { key: 'does', label: 'It is an act: say who does what' },
  'logframe.outcomes[].barriers[].handled_by': { key: 'accepted', label: 'Nobody: it is left as it is (say why)' },
};
const PLANNED_BASELINE = { key: 'due', label: 'Not measured yet: say by when it will be' };

/** The field that may be answered in place of the one at a path. */
export function insteadOf(path: string): { key: string; label: string } | undefined {
  return /\[\]\.baseline\.(value|text)$/.test(path) ? PLANNED_BASELINE : INSTEAD[path];
}

/** What `monitoring` says for all indicators is asked once, there. */
const SAID_FOR_ALL = new Set(['frequency', 'responsible', 'collected_by', 'disaggregation']);

/** Sex and ages describe people in the pattern, not an office; a target in words has no value. */
export function isLeftOut(spot: Spot, field: Field, design: Design): boolean {
  const group = valueAt(design, spot.pointer) as Record<string, unknown> | undefined;
  if (spot.path === 'target_groups[]' && ['sex', 'ages', 'situation'].includes(field.key)) {
    return group?.actor === 'mandated-to-act' || group?.role === 'duty-bearer';
  }
  if (/\.(indicators|watch)\[\]$/.test(spot.path)) return SAID_FOR_ALL.has(field.key);
  if (!spot.path.endsWith('.targets[]')) return false;
  const indicator = valueAt(design, spot.pointer.slice(0, -2)) as Record<string, unknown> | undefined;
  return (field.key === 'value') === (indicator?.measure === 'text') && ['value', 'text'].includes(field.key);
}

/** An obstacle that an activity removes is dealt with; a row that says in a note why there is no number needs none. */
export function isSaidElsewhere({ path, pointer }: Spot, design: Design): boolean {
  if (/\.answers\.\w+\[\]\.number$/.test(path)) return isAnswered(valueAt(design, [...pointer.slice(0, -1), 'note']));
  if (path !== 'logframe.outcomes[].barriers[].handled_by') return false;
  const kind = valueAt(design, [...pointer.slice(0, -1), 'kind']);
  const outcome = outcomesOf(design).find((placed) => isWithin(pointer, placed.pointer));
  return (
    outcome !== undefined &&
    activitiesFeeding(design, outcome).some(({ value }) => listOf(value.removes).some((one) => one === kind))
  );
}
