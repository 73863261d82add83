import type { FrameworkNode } from '../../knowledge/types.generated.ts';

/** Whose the words of the picture are, and what of it is our own reading (the inferences RF-I1 to RF-I7). */
export const PICTURE_CAPTION =
  'Wording from the slides of the ICAT consultations of 2016, which reached us as plain text. Ours: which box stands under which area, the split into four core areas and one evidence area, the place of “Change”, and every arrow. PBTL is read as: goods and services produced by trafficked labour. CTIP: counter-trafficking in persons.';

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
    PICTURE_CAPTION,
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
