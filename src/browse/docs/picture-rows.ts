import type { FrameworkNode } from '../../knowledge/types.generated.ts';
import type { Placed } from './framework-arrows.ts';
import { type BoxStyle, boxHeight, nodeBox } from './picture-parts.ts';
import type { Rectangle } from './svg.ts';

/** Places of boxes side by side. */
export function columns(count: number, x: number, width: number, gap: number): { x: number; width: number }[] {
  const each = (width - (count - 1) * gap) / count;
  return Array.from({ length: count }, (_, i) => ({ x: x + i * (each + gap), width: each }));
}

/** Nodes side by side in boxes of one height. */
export function row(
  list: readonly FrameworkNode[],
  box: Omit<Rectangle, 'height'>,
  gap: number,
  style: BoxStyle,
): Placed[] {
  const places = columns(list.length, box.x, box.width, gap);
  const width = places[0]?.width ?? 0;
  const height = Math.max(0, ...list.map(({ label }) => boxHeight(label, width, style)));
  return list.map((node, i) => ({ node, box: { y: box.y, height, x: places[i]?.x ?? box.x, width } }));
}

/** Placed nodes as boxes. */
export const draw = (placed: readonly Placed[], style: BoxStyle): string =>
  placed.map(({ node, box }) => nodeBox(node.id, node.label, box, style)).join('\n');

export const bottomOf = ({ y, height }: Rectangle) => y + height;
