import { resolveAddress } from '../design/address.ts';
import type { Design } from '../design/design.generated.ts';
import { listOf } from '../design/values.ts';
import { isWithin, type Pointer } from '../yaml/pointer.ts';

/**
 * Whether the author accepted a finding: a waiver names its rule and a place at or around it
 * (docs/design-file.md, section 5.19). A waiver whose place does not exist waives nothing.
 */
export function isWaived(design: Design, rule: string, at: Pointer): boolean {
  return listOf(design.waivers).some((waiver) => {
    if (waiver.rule !== rule) return false;
    const place = resolveAddress(design, waiver.where);
    return place !== undefined && isWithin(at, place);
  });
}
