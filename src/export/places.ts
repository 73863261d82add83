import type { Place, PlaceOnRoute } from '../design/design.generated.ts';
import { listOf } from '../design/values.ts';
import type { Line } from '../document/paper.ts';
import { type Need, stated, type Writer } from './writer.ts';

/** Places by country, to the region and no further: "Ardel and Sorrin (Cambodia); Kessal plain (Thailand)". */
export function placesLine(w: Writer, value: unknown, need: Need): Line | undefined {
  return stated(w, value, need, (list) => {
    const byCountry = new Map<string, string[]>();
    for (const place of listOf(list as readonly Place[])) {
      const country = place.country ? w.words.country(place.country) : '';
      const regions = byCountry.get(country) ?? [];
      if (place.region && !regions.includes(place.region)) regions.push(place.region);
      byCountry.set(country, regions);
    }
    return [...byCountry]
      .map(([country, regions]) =>
        regions.length === 0 ? country : `${regions.join(', ')}${country ? ` (${country})` : ''}`,
      )
      .join('; ');
  });
}

/** The places of a route by their part in it: "Origin: Ardel (…); exploitation: Kessal plain (…)". */
export function routeLine(w: Writer, value: unknown, need: Need): Line | undefined {
  return stated(w, value, need, (list) => {
    const byRole = new Map<string, PlaceOnRoute[]>();
    for (const place of listOf(list as readonly PlaceOnRoute[])) {
      const role = w.label('place-role', place.role);
      byRole.set(role, [...(byRole.get(role) ?? []), place]);
    }
    return [...byRole]
      .map(
        ([role, places]) =>
          `${role ? `${role}: ` : ''}${
            placesLine(w, places, 'never')
              ?.map(({ text }) => text)
              .join('') ?? ''
          }`,
      )
      .join('. ');
  });
}
