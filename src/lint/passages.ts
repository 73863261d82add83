import type { Pointer } from '../yaml/pointer.ts';

/** A text of the design with its place. */
export interface Passage {
  readonly text: string;
  readonly at: Pointer;
}

/**
 * Every text of a design. In notes of one's own (`x_`) a key is a label that belongs to the text or number behind it.
 *
 * @param isTelling whether a key of an own note says too much itself; the place is then named by the group around it,
 *   because a pointer is printed
 * @param isLeftOut places that are not read, by their keys joined with dots
 */
export function passagesOf(
  design: object,
  isTelling: (key: string) => boolean,
  isLeftOut: (path: string) => boolean,
): readonly Passage[] {
  const found: Passage[] = [];
  const visit = (value: unknown, at: Pointer, path: string, label: string | undefined): void => {
    if (typeof value === 'string') found.push({ text: label === undefined ? value : `${label}: ${value}`, at });
    else if (typeof value === 'number' && label !== undefined) found.push({ text: `${label}: ${value}`, at });
    else if (Array.isArray(value)) {
      for (const [i, item] of value.entries()) visit(item, [...at, i], path, label);
    } else if (value !== null && typeof value === 'object') {
      for (const [key, item] of Object.entries(value)) {
        const inner = path === '' ? key : `${path}.${key}`;
        if (label === undefined && !key.startsWith('x_')) {
          if (!isLeftOut(inner)) visit(item, [...at, key], inner, undefined);
          continue;
        }
        const own = key.replace(/^x_/, '').replaceAll('_', ' ');
        if (isTelling(own)) found.push({ text: own, at });
        else visit(item, [...at, key], inner, own);
      }
    }
  };
  visit(design, [], '', undefined);
  return found;
}
