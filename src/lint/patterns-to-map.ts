import type { Design, Pattern } from '../design/design.generated.ts';
import { chosenTypes, type Placed, placed } from '../design/elements.ts';

/** The patterns that a design has to map. Plans and laws may face many; there the first in rank is enough. */
export function patternsToMap(design: Design): Placed<Pattern>[] {
  const patterns = placed<Pattern>(design.patterns, ['patterns']);
  const types = chosenTypes(design);
  const isForMany = types.length > 0 && types.every((type) => type === 'national-plan' || type === 'legal-framework');
  return isForMany ? patterns.slice(0, 1) : patterns;
}
