import type { Design } from '../design/design.generated.ts';
import { markerOf } from '../design/values.ts';
import type { Pointer } from '../yaml/pointer.ts';
import type { Change } from './step.ts';

/**
 * The design with changes made, as data; what the text edit does to the file. The design that is handed in stays as it is.
 * A marker on the way gives way to what is written below it.
 */
export function applyChanges(design: Design, changes: readonly Change[]): Design {
  return changes.reduce<unknown>((data, { pointer, value }) => withValue(data, pointer, value), design) as Design;
}

function withValue(data: unknown, pointer: Pointer, value: unknown): unknown {
  const [part, ...rest] = pointer;
  if (part === undefined) return value;
  const base = data === null || typeof data !== 'object' || markerOf(data) ? undefined : data;
  if (typeof part === 'number') {
    const list: unknown[] = Array.isArray(base) ? [...base] : [];
    list[part] = withValue(list[part], rest, value);
    return list;
  }
  const group = { ...(base as Record<string, unknown> | undefined) };
  group[part] = withValue(group[part], rest, value);
  return group;
}
