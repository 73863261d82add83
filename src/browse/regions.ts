import type { Region } from '../knowledge/types.generated.ts';

/** Which regions lie within another, so that a search for Asia finds what is about South Asia. */
const WITHIN: Readonly<Partial<Record<Region, readonly Region[]>>> = {
  Africa: ['East Africa', 'Horn of Africa', 'North Africa', 'Southern Africa', 'West and Central Africa'],
  'Asia and Pacific': ['Central Asia', 'East Asia', 'South Asia', 'South-East Asia', 'Pacific'],
  Europe: ['European Economic Area', 'Eastern Europe', 'South-Eastern Europe'],
  Americas: ['North America', 'Latin America and the Caribbean'],
};

export const REGIONS = [
  'Worldwide',
  'Africa',
  'East Africa',
  'Horn of Africa',
  'North Africa',
  'Southern Africa',
  'West and Central Africa',
  'Middle East',
  'Asia and Pacific',
  'Central Asia',
  'East Asia',
  'South Asia',
  'South-East Asia',
  'Pacific',
  'Europe',
  'European Economic Area',
  'Eastern Europe',
  'South-Eastern Europe',
  'Americas',
  'North America',
  'Latin America and the Caribbean',
] as const satisfies readonly Region[];

/** A region with those that lie within it. */
export function regionsIn(region: Region): readonly Region[] {
  return [region, ...(WITHIN[region] ?? [])];
}
