import { element, pointsOf, type Rectangle, textHeight, textIn } from './svg.ts';
import type { Setting } from './text-lines.ts';

/** Dark enough on white paper and on a screen; kinds of boxes differ by border and grey, so that none needs a colour. */
export const INK = '#1d3343';
const QUIET = '#5a6c78';

/** How a kind of node is drawn. */
export interface BoxStyle {
  readonly fill: string;
  readonly stroke: string;
  readonly border: number;
  readonly radius: number;
  readonly ink: string;
  readonly setting: Setting;
}

const NODE: Setting = { size: 17 };
const HEAD: Setting = { size: 18, bold: true };

export const STYLES = {
  top: { fill: '#ffffff', stroke: INK, border: 3.5, radius: 2, ink: INK, setting: { size: 20, bold: true } },
  core: { fill: INK, stroke: INK, border: 1.5, radius: 2, ink: '#ffffff', setting: HEAD },
  evidence: { fill: QUIET, stroke: QUIET, border: 1.5, radius: 2, ink: '#ffffff', setting: HEAD },
  sub: { fill: '#ffffff', stroke: '#8b99a3', border: 1.2, radius: 2, ink: INK, setting: NODE },
  instrument: { fill: '#e3e9ed', stroke: QUIET, border: 1.5, radius: 12, ink: INK, setting: HEAD },
  part: { fill: '#ffffff', stroke: QUIET, border: 1.2, radius: 9, ink: INK, setting: NODE },
  base: { fill: '#ffffff', stroke: '#8b99a3', border: 1.2, radius: 0, ink: INK, setting: NODE },
} as const satisfies Record<string, BoxStyle>;

const PADDING = 10;

/** Height that a label needs in a box of a width. */
export const boxHeight = (label: string, width: number, { setting }: BoxStyle): number =>
  textHeight(label, width - 2 * PADDING, setting) + 2 * PADDING;

/** A node as a box with its label in the middle; the id of the group is that of the node. */
export function nodeBox(id: string, label: string, box: Rectangle, style: BoxStyle): string {
  return element('g', { id }, frame(box, style) + textIn(label, box, PADDING, style.setting, style.ink));
}

export function frame(box: Rectangle, style: Pick<BoxStyle, 'fill' | 'stroke' | 'border' | 'radius'>): string {
  const { x, y, width, height } = box;
  const { fill, stroke, border, radius } = style;
  return element('rect', { x, y, width, height, rx: radius, fill, stroke, 'stroke-width': border });
}

/** A band of the picture that holds boxes of one space. */
export const panel = (box: Rectangle): string =>
  frame(box, { fill: '#f5f6f7', stroke: '#c3cbd1', border: 1, radius: 6 });

/** A line through points; the last point carries the head if it is an arrow, which then points upwards. */
export function path(points: readonly (readonly [x: number, y: number])[], isArrow = false): string {
  const [tipX, tipY] = points.at(-1) ?? [0, 0];
  // The line ends within the head, so that no blunt end shows at its tip.
  const drawn = isArrow ? [...points.slice(0, -1), [tipX, tipY + 6] as const] : points;
  const line = element('polyline', {
    points: pointsOf(drawn),
    fill: 'none',
    stroke: INK,
    'stroke-width': 2.5,
  });
  const head = [
    [tipX, tipY],
    [tipX - 8, tipY + 13],
    [tipX + 8, tipY + 13],
  ] as const;
  return isArrow ? line + element('polygon', { points: pointsOf(head), fill: INK }) : line;
}

/** A broad hollow arrow upwards with a word in it. */
export function blockArrow(box: Rectangle, word: string): string {
  const { x, y, width, height } = box;
  const shoulder = y + height * 0.42;
  const [left, right, bottom] = [x + width * 0.2, x + width * 0.8, y + height];
  const points = [
    [x + width / 2, y],
    [x + width, shoulder],
    [right, shoulder],
    [right, bottom],
    [left, bottom],
    [left, shoulder],
    [x, shoulder],
  ] as const;
  const outline = element('polygon', {
    points: pointsOf(points),
    fill: '#ffffff',
    stroke: INK,
    'stroke-width': 1.5,
  });
  return (
    outline +
    textIn(word, { x: left, y: shoulder - 4, width: right - left, height: bottom - shoulder + 4 }, 2, NODE, INK)
  );
}
