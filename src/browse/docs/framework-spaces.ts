import type { FrameworkNode } from '../../knowledge/types.generated.ts';
import { arrowsToAreas, arrowsToTop, type Placed } from './framework-arrows.ts';
import { boxHeight, frame, INK, nodeBox, panel, STYLES } from './picture-parts.ts';
import { bottomOf, columns, draw, row } from './picture-rows.ts';
import { element, type Rectangle, textAt } from './svg.ts';

export const WIDTH = 1120;
export const MARGIN = 24;
const PADDING = 16;
const GAP = 16;
const LEFT = MARGIN + PADDING;
const INNER = WIDTH - 2 * LEFT;
const LABEL = { size: 17, bold: true } as const;
/** What the name of a space takes at the head of its panel. */
const LABEL_HEIGHT = 42;

/** What was drawn, and where the next thing may begin. */
interface Drawn {
  readonly markup: string;
  readonly bottom: number;
}

/** Top results, the areas that lead to them with their sub-results, and the evidence on which these rest. */
export function resultsSpace(nodes: readonly FrameworkNode[], y: number): Drawn {
  const below = (area: FrameworkNode) => nodes.filter(({ parent }) => parent === area.id);
  const areas = nodes.filter(({ level }) => level === 'area');
  const core = areas.filter(({ area_kind }) => area_kind !== 'evidence');
  const tops = row(
    nodes.filter(({ level }) => level === 'top'),
    { x: LEFT, y: y + LABEL_HEIGHT, width: INNER },
    GAP,
    STYLES.top,
  );
  const topsBottom = Math.max(...tops.map(({ box }) => bottomOf(box)));
  const heads = row(core, { x: LEFT, y: topsBottom + 72, width: INNER }, GAP, STYLES.core);
  const width = heads[0]?.box.width ?? 0;
  const high = Math.max(...core.flatMap(below).map(({ label }) => boxHeight(label, width - 2 * PADDING, STYLES.sub)));
  const most = Math.max(...core.map((area) => below(area).length));
  const columnsOfAreas = heads.map(({ node, box }) => ({
    node,
    box: { ...box, height: box.height + most * (high + 10) + 10 },
  }));
  const subs = heads.flatMap(({ node, box }) =>
    below(node).map((sub, i) => ({
      node: sub,
      box: { x: box.x + PADDING, y: bottomOf(box) + 10 + i * (high + 10), width: width - 2 * PADDING, height: high },
    })),
  );
  const areasBottom = Math.max(...columnsOfAreas.map(({ box }) => bottomOf(box)));
  const evidence = evidenceBands(
    areas.filter(({ area_kind }) => area_kind === 'evidence'),
    below,
    areasBottom + 48,
  );
  const bottom = evidence.bottom + PADDING;
  return {
    bottom,
    markup: [
      panel({ x: MARGIN, y, width: WIDTH - 2 * MARGIN, height: bottom - y }),
      textAt('Results space: top results and change areas', LEFT, y + 27, LABEL, INK),
      draw(tops, STYLES.top),
      ...columnsOfAreas.map(({ box }) => frame(box, { ...STYLES.core, fill: '#ffffff' })),
      draw(heads, STYLES.core),
      draw(subs, STYLES.sub),
      evidence.markup,
      arrowsToTop(columnsOfAreas, tops),
      arrowsToAreas(evidence.placed, columnsOfAreas),
    ].join('\n'),
  };
}

/** Areas of evidence lie across below the areas that rest on them: the head at the left, its sub-results beside it. */
function evidenceBands(
  areas: readonly FrameworkNode[],
  below: (area: FrameworkNode) => FrameworkNode[],
  y: number,
): Drawn & { readonly placed: readonly Placed[] } {
  let bottom = y;
  const markup: string[] = [];
  const placed: Placed[] = [];
  for (const node of areas) {
    const [left = { x: LEFT, width: INNER }, right = left] = columns(2, LEFT, INNER, 0);
    const subs = row(below(node), { x: right.x + 10, y: bottom + 10, width: right.width - 20 }, 10, STYLES.sub);
    const high = Math.max(
      boxHeight(node.label, left.width, STYLES.evidence),
      ...subs.map(({ box }) => box.height + 20),
    );
    const box = { x: LEFT, y: bottom, width: INNER, height: high };
    markup.push(
      frame(box, { ...STYLES.evidence, fill: '#ffffff' }),
      nodeBox(node.id, node.label, { ...box, width: left.width }, STYLES.evidence),
      draw(
        subs.map((sub) => ({ ...sub, box: { ...sub.box, height: high - 20 } })),
        STYLES.sub,
      ),
    );
    placed.push({ node, box });
    bottom += high + GAP;
  }
  return { markup: markup.join('\n'), bottom: bottom - GAP, placed };
}

/** The instruments of change, those that have parts with their parts in them. */
export function instrumentSpace(nodes: readonly FrameworkNode[], y: number): Drawn {
  const all = nodes.filter(({ level }) => level === 'instr');
  const heads = row(
    all.filter(({ parent }) => parent === undefined),
    { x: LEFT, y: y + LABEL_HEIGHT, width: INNER },
    10,
    STYLES.instrument,
  );
  const parts = heads.flatMap(({ node, box }) =>
    row(
      all.filter(({ parent }) => parent === node.id),
      { x: box.x + 8, y: bottomOf(box), width: box.width - 16 },
      0,
      STYLES.part,
    ).map((part, i) => {
      const high = boxHeight('Part', box.width - 16, STYLES.part);
      return { ...part, box: { x: box.x + 8, width: box.width - 16, y: bottomOf(box) + i * (high + 6), height: high } };
    }),
  );
  const inner = Math.max(...heads.map(({ box }) => bottomOf(box)), ...parts.map(({ box }) => bottomOf(box) + 8));
  const bottom = inner + PADDING;
  return {
    bottom,
    markup: [
      panel({ x: MARGIN, y, width: WIDTH - 2 * MARGIN, height: bottom - y }),
      textAt('Intervention space: change instruments', LEFT, y + 27, LABEL, INK),
      ...heads.map(({ node, box }) => {
        const hasParts = parts.some((part) => part.node.parent === node.id);
        const tall = { ...box, height: inner - box.y };
        return frame(tall, STYLES.instrument) + nodeText(node, hasParts ? box : tall);
      }),
      draw(parts, STYLES.part),
    ].join('\n'),
  };
}

const nodeText = (node: FrameworkNode, box: Rectangle) =>
  nodeBox(node.id, node.label, box, { ...STYLES.instrument, fill: 'none', stroke: 'none' });

/** The knowledge below everything, and where it comes from. */
export function baseSpace(nodes: readonly FrameworkNode[], y: number): Drawn {
  const all = nodes.filter(({ level }) => level === 'base');
  const [root] = all.filter(({ parent }) => parent === undefined);
  const kinds = row(
    all.filter(({ parent }) => parent !== undefined),
    { x: LEFT, y: y + LABEL_HEIGHT, width: INNER },
    GAP,
    STYLES.base,
  );
  const bottom = Math.max(...kinds.map(({ box }) => bottomOf(box))) + PADDING;
  return {
    bottom,
    markup: [
      panel({ x: MARGIN, y, width: WIDTH - 2 * MARGIN, height: bottom - y }),
      root ? element('g', { id: root.id }, textAt(root.label, LEFT, y + 27, LABEL, INK)) : '',
      draw(kinds, STYLES.base),
    ].join('\n'),
  };
}
