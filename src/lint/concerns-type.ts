import type { Displacement, ListActivityType } from '../design/design.generated.ts';
import { listOf } from '../design/values.ts';

/** Whether an entry on displacement is about responses of a type; without `because_of` it is about every response. */
export function concernsType({ because_of }: Displacement, type: ListActivityType): boolean {
  const types = listOf(because_of);
  return types.length === 0 || types.includes(type);
}
