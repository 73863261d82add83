import { xmlText } from '../../text/xml-text.ts';
import { type Setting, textLines } from './text-lines.ts';

/** A text as it may stand in an element or an attribute in double quotes. */
export function escapeXml(text: string): string {
  return xmlText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * An element.
 *
 * @param content markup, or nothing for an empty element
 */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, content = ''): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(typeof value === 'number' ? String(round(value)) : value)}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A tenth of a unit is less than anybody sees, and the same on every machine. */
const round = (value: number) => Math.round(value * 10) / 10;

/** Points as an attribute holds them. */
export const pointsOf = (points: readonly (readonly [x: number, y: number])[]): string =>
  points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ');

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Height of a line of text. */
export const lineHeight = ({ size }: Setting): number => size * 1.25;

/** Height of a text that is broken into lines of a width. */
export const textHeight = (text: string, width: number, setting: Setting): number =>
  textLines(text, width, setting).length * lineHeight(setting);

/** A text in the middle of a rectangle, broken into lines that fit between its edges less the padding. */
export function textIn(text: string, box: Rectangle, padding: number, setting: Setting, fill: string): string {
  const lines = textLines(text, box.width - 2 * padding, setting);
  const high = lineHeight(setting);
  // The middle of a line of text lies about a third of its size above the line on which it stands.
  const first = box.y + box.height / 2 - ((lines.length - 1) * high) / 2 + setting.size * 0.35;
  const x = box.x + box.width / 2;
  return element(
    'text',
    {
      x,
      y: first,
      'font-size': setting.size,
      fill,
      'text-anchor': 'middle',
      ...(setting.bold ? { 'font-weight': 'bold' } : {}),
    },
    lines.map((line, i) => element('tspan', { x, y: first + i * high }, escapeXml(line))).join(''),
  );
}

/** A text on one line from a point to the right. */
export function textAt(text: string, x: number, y: number, setting: Setting, fill: string): string {
  return element(
    'text',
    { x, y, 'font-size': setting.size, fill, ...(setting.bold ? { 'font-weight': 'bold' } : {}) },
    escapeXml(text),
  );
}
