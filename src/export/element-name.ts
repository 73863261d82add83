import type { Design } from '../design/design.generated.ts';
import { type Pointer, valueAt } from '../yaml/pointer.ts';

/**
 * How a person finds a place of the design: the nearest id or activity type, then the keys below it in words. List
 * positions never stand in it (docs/design-file.md, section 4).
 */
export function elementName(design: Design, pointer: Pointer): string {
  let name = '';
  let keys: string[] = [];
  for (const [i, part] of pointer.entries()) {
    const here = valueAt(design, pointer.slice(0, i + 1));
    const group = here !== null && typeof here === 'object' ? (here as Record<string, unknown>) : {};
    const own =
      typeof part === 'number' ? (group.id ?? (pointer[0] === 'responses' ? group.type : undefined)) : undefined;
    if (typeof own === 'string') {
      name = own;
      keys = [];
    } else if (typeof part === 'string' && part !== 'answers') keys.push(part.replaceAll('_', ' '));
  }
  return [...(name === '' ? [] : [name]), ...keys].join(', ');
}
