import type { FrameworkNode } from '../../knowledge/types.generated.ts';

/** What the picture of the results framework shows, in words, for those who do not see it. */
export function describeFramework(nodes: readonly FrameworkNode[]): string {
  const at = (level: FrameworkNode['level']) => nodes.filter((node) => node.level === level);
  const label = (id: string) => nodes.find((node) => node.id === id)?.label ?? id;
  const withParts = (node: FrameworkNode) => {
    const parts = nodes.filter(({ parent }) => parent === node.id).map((part) => part.label);
    return parts.length > 0 ? `${node.label} (${parts.join('; ')})` : node.label;
  };
  const roots = (level: FrameworkNode['level']) => at(level).filter(({ parent }) => parent === undefined);
  return [
    `Top results: ${at('top')
      .map((node) => node.label)
      .join('; ')}.`,
    ...at('area').map(
      (area) =>
        `${area.area_kind === 'evidence' ? 'Evidence area' : 'Core area'}: ${withParts(area)}. It leads to: ${(area.contributes_to ?? []).map(label).join('; ')}.`,
    ),
    `Change instruments: ${roots('instr').map(withParts).join('; ')}.`,
    `Base: ${roots('base').map(withParts).join('; ')}.`,
  ].join(' ');
}
