import { createHash } from 'node:crypto';
import type { Finding } from './finding.ts';

type Identified = Pick<Finding, 'rule' | 'element' | 'said'>;

/**
 * What a finding is known by, from one check to the next: rule, element and what was said, never line or wording. A
 * finding keeps it when the file is edited elsewhere, when entries are moved, when a sentence is worded anew, and when one
 * of several gaps that it lists is mended. Being a hash, it gives nothing away of the design.
 *
 * @returns one for each finding, in their order, 16 hexadecimal digits; findings that are alike in all of it are numbered
 */
export function fingerprints(findings: readonly Identified[]): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const text = identityOf(finding);
    const alike = seen.get(text) ?? 0;
    seen.set(text, alike + 1);
    return hash(text, String(alike));
  });
}

/**
 * The gaps that a finding lists, each by a hash of its own: a list that grew says something new, one that shrank does not.
 *
 * @returns sorted; empty for a finding that lists nothing
 */
export function gapPrints(finding: Identified): string[] {
  const text = identityOf(finding);
  const gaps = Object.entries(finding.said.args).flatMap(([name, value]) =>
    Array.isArray(value) ? value.map((item: string) => hash(text, name, item)) : [],
  );
  return [...new Set(gaps)].sort();
}

/** Rule, element, kind of message, and its single texts. Where gaps are listed, figures only count them. */
function identityOf({ rule, element, said: { message, args } }: Identified): string {
  const listsGaps = Object.values(args).some((value) => Array.isArray(value));
  const single = Object.entries(args).filter(
    ([, value]) => !Array.isArray(value) && !(listsGaps && typeof value === 'number'),
  );
  return JSON.stringify([rule, element, message, single]);
}

const hash = (...texts: readonly string[]): string =>
  createHash('sha256').update(texts.join('\u0000')).digest('hex').slice(0, 16);
