import { toJsonPointer } from './pointer.ts';
import type { Problem } from './problem.ts';
import type { SchemaFault } from './schema-faults.ts';

/**
 * The problems that the faults of a schema amount to, one for each place: what lies below a value of the wrong kind says
 * nothing new.
 */
export function oneForEachPlace(faults: readonly SchemaFault[], toProblem: (fault: SchemaFault) => Problem): Problem[] {
  const places = new Map<string, Problem>();
  const closed = new Set<string>();
  for (const fault of faults) {
    const found = toProblem(fault);
    const place = toJsonPointer(found.pointer);
    const isBelow = found.pointer.some((_, length) => closed.has(toJsonPointer(found.pointer.slice(0, length))));
    if (isBelow || places.has(place)) continue;
    places.set(place, found);
    if (fault.keyword !== 'required') closed.add(place);
  }
  return [...places.values()];
}
