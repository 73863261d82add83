import { createHash } from 'node:crypto';
import type { Finding } from './finding.ts';

/**
 * What a finding is known by, from one check to the next: rule, element and what was said, never line or wording. A
 * finding keeps it when the file is edited elsewhere, when entries are moved and when a sentence is worded anew; a new
 * finding never has that of one that was mended. Being a hash, it gives nothing away of the design.
 *
 * @returns one for each finding, in their order, 16 hexadecimal digits; findings that are alike in all of it are numbered
 */
export function fingerprints(findings: readonly Pick<Finding, 'rule' | 'element' | 'said'>[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, element, said }) => {
    const text = [rule, element, said].join('\u0000');
    const alike = seen.get(text) ?? 0;
    seen.set(text, alike + 1);
    return createHash('sha256').update(`${text}\u0000${alike}`).digest('hex').slice(0, 16);
  });
}
