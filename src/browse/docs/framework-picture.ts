import type { ResultsFramework } from '../../knowledge/types.generated.ts';
import { describeFramework, PICTURE_CAPTION } from './describe-framework.ts';
import { baseSpace, instrumentSpace, MARGIN, resultsSpace, WIDTH } from './framework-spaces.ts';
import { blockArrow, INK } from './picture-parts.ts';
import { element, escapeXml, lineHeight, textAt } from './svg.ts';
import { textLines } from './text-lines.ts';

/** The file of docs/knowledge/ that holds the picture. */
export const PICTURE = 'results-framework.svg';

const CAPTION = { size: 16 } as const;

/**
 * The results framework as a picture: top results, change areas with their sub-results, instruments of change, and the
 * base. Our own drawing of the structure; what stands where follows from the nodes.
 *
 * @returns an SVG with its own background that refers to nothing outside; the same bytes for the same nodes
 */
export function frameworkPicture({ nodes }: ResultsFramework): string {
  const results = resultsSpace(nodes, 64);
  const arrow = { x: WIDTH / 2 - 75, y: results.bottom + 6, width: 150, height: 62 };
  const instruments = instrumentSpace(nodes, arrow.y + arrow.height + 6);
  const base = baseSpace(nodes, instruments.bottom + 14);
  const caption = textLines(PICTURE_CAPTION, WIDTH - 2 * MARGIN, CAPTION);
  const height = base.bottom + 32 + caption.length * lineHeight(CAPTION);
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${Math.ceil(height)}`,
      width: WIDTH,
      height: Math.ceil(height),
      role: 'img',
      'aria-labelledby': 'framework-title',
      'aria-describedby': 'framework-desc',
      'font-family': "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', Arial, sans-serif",
    },
    [
      '',
      element('title', { id: 'framework-title' }, 'Results framework'),
      element('desc', { id: 'framework-desc' }, escapeXml(describeFramework(nodes))),
      element('rect', { x: 0, y: 0, width: WIDTH, height, fill: '#ffffff' }),
      textAt('Results framework', MARGIN, 42, { size: 26, bold: true }, INK),
      results.markup,
      blockArrow(arrow, 'Change'),
      instruments.markup,
      base.markup,
      ...caption.map((line, i) => textAt(line, MARGIN, base.bottom + 32 + i * lineHeight(CAPTION), CAPTION, INK)),
      '',
    ].join('\n'),
  )}\n`;
}
