import { resolveAddress } from '../design/address.ts';
import { endOf } from '../design/dates.ts';
import type { Design, Waiver } from '../design/design.generated.ts';
import { listOf, textOf } from '../design/values.ts';
import { isWithin, type Pointer } from '../yaml/pointer.ts';

/** That a finding was accepted, in the author's words. */
export interface Acceptance {
  /** Undefined where it was not written down. */
  readonly reason: string | undefined;
  /** The role, or the id of a partner. */
  readonly acceptedBy: string | undefined;
  readonly until: string | undefined;
}

/**
 * That the author accepted a finding: a waiver that has not expired names its rule and a place at or around it
 * (docs/design-file.md, section 5.19). A waiver whose place does not exist waives nothing.
 */
export function acceptanceOf(
  design: Design,
  rule: string,
  at: Pointer,
  today: string | undefined,
): Acceptance | undefined {
  const waiver = listOf(design.waivers).find(
    (candidate) => covers(design, candidate, rule, at) && !(today !== undefined && hasExpired(candidate, today)),
  );
  if (!waiver) return undefined;
  return { reason: textOf(waiver.reason), acceptedBy: textOf(waiver.accepted_by), until: textOf(waiver.until) };
}

/** Whether a waiver speaks of a finding, expired or not. */
export function covers(design: Design, waiver: Waiver, rule: string, at: Pointer): boolean {
  if (waiver.rule !== rule) return false;
  const place = resolveAddress(design, waiver.where);
  return place !== undefined && isWithin(at, place);
}

/** Whether the last day of a waiver has passed. A month or a year holds to its end; an open date never passes. */
export function hasExpired({ until }: Waiver, today: string): boolean {
  const last = endOf(until);
  const day = endOf(today);
  return last !== undefined && day !== undefined && last.time < day.time;
}
