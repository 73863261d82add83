import type { FrameworkNode } from '../../knowledge/types.generated.ts';
import { path } from './picture-parts.ts';
import type { Rectangle } from './svg.ts';

/** A node and where it stands. */
export interface Placed {
  readonly node: FrameworkNode;
  readonly box: Rectangle;
}

const middle = ({ x, width }: Rectangle) => x + width / 2;

/**
 * Arrows from areas to the results above them. Areas that lead to the same results share a bar, and an arrow goes from
 * the bar to each result: upwards where the result stands above the bar, else round to its nearer end.
 */
export function arrowsToTop(areas: readonly Placed[], tops: readonly Placed[]): string {
  const aim = ({ node }: Placed) => [...(node.contributes_to ?? [])].sort().join(' ');
  return [...new Set(areas.map(aim))]
    .map((aims) => {
      const group = areas.filter((area) => aim(area) === aims);
      const targets = tops.filter(({ node }) => group[0]?.node.contributes_to?.includes(node.id));
      const feet = group.map(({ box }) => middle(box));
      const top = Math.min(...group.map(({ box }) => box.y));
      const [left, right] = [Math.min(...feet), Math.max(...feet)];
      const lines = targets.map(({ box }) => {
        const under = box.y + box.height;
        const bar = (top + under) / 2;
        const [from, to] = [Math.max(left, box.x + 40), Math.min(right, box.x + box.width - 40)];
        const [start, x] = from <= to ? [(from + to) / 2, (from + to) / 2] : to < left ? [left, to] : [right, from];
        return path(
          [
            [start, bar],
            [x, bar],
            [x, under + 3],
          ],
          true,
        );
      });
      const bar = (top + Math.max(...targets.map(({ box }) => box.y + box.height))) / 2;
      const stubs = feet.map((x) =>
        path([
          [x, top],
          [x, bar],
        ]),
      );
      return [
        path([
          [left, bar],
          [right, bar],
        ]),
        ...stubs,
        ...lines,
      ].join('\n');
    })
    .join('\n');
}

/** Arrows from areas of evidence straight up to the areas that rest on them. */
export function arrowsToAreas(evidence: readonly Placed[], areas: readonly Placed[]): string {
  return evidence
    .flatMap(({ node, box }) =>
      areas
        .filter((area) => node.contributes_to?.includes(area.node.id))
        .map((area) =>
          path(
            [
              [middle(area.box), box.y],
              [middle(area.box), area.box.y + area.box.height + 3],
            ],
            true,
          ),
        ),
    )
    .join('\n');
}
