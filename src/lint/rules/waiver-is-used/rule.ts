import { resolveAddress } from '../../../design/address.ts';
import type { Waiver } from '../../../design/design.generated.ts';
import { placed } from '../../../design/elements.ts';
import { listOf } from '../../../design/values.ts';
import { nearest } from '../../../text/nearest.ts';
import type { Rule } from '../../rule.ts';
import { covers, hasExpired } from '../../waivers.ts';

export const rule: Rule = {
  id: 'waiver-is-used',
  category: 'structure',
  core: true,
  severity: { concept: 'note', proposal: 'warning', approval: 'warning' },
  sources: ['proposed'],
  serves: [],
  readsFindings: true,
  check({ design, findings, severities, today, report }) {
    const waivers = placed(listOf(design.waivers), ['waivers']);
    const holding = waivers.filter(({ value }) => today === undefined || !hasExpired(value, today));
    for (const { value, pointer } of waivers) {
      const { rule, where } = value;
      // A place that does not exist is a fault of the form (design file, S23).
      if (!resolveAddress(design, where) || severities.get(rule) === 'off') continue;
      if (!severities.has(rule)) {
        const [near] = nearest(rule, [...severities.keys()], 1);
        const message = near === undefined ? 'unknown-rule' : 'misspelt-rule';
        report({ at: [...pointer, 'rule'], message, args: { rule, ...(near === undefined ? {} : { near }) } });
        continue;
      }
      const accepted = findings.filter((finding) => covers(design, value, finding.rule, finding.pointer));
      const fix = (what: string) => ({ fix: { pointer, value: undefined, what } });
      if (accepted.length === 0) {
        const what = `Takes out the waiver of ${rule} at ${where}, which accepts nothing any more.`;
        report({ at: pointer, message: 'unused', args: { rule, where }, ...fix(what) });
        continue;
      }
      // Of several that accept a finding, the first that holds counts; see acceptanceOf.
      const others = accepted.map((finding) =>
        holding.find((other) => covers(design, other.value, finding.rule, finding.pointer)),
      );
      const [first] = others;
      if (!first || others.some((other) => other === undefined || other.value === value)) continue;
      const isCopy = others.every((other) => other && saysTheSame(other.value, value));
      const what = `Takes out the second waiver of ${rule} at ${where}, which says the same as the first.`;
      const related = [first.pointer];
      report({ at: pointer, message: 'double', args: { rule, where }, related, ...(isCopy ? fix(what) : {}) });
    }
  },
};

/** Whether nothing is lost with the second: other words or another end may be the ones that were meant. */
const saysTheSame = (one: Waiver, other: Waiver): boolean =>
  (['reason', 'accepted_by', 'until'] as const).every((key) => JSON.stringify(one[key]) === JSON.stringify(other[key]));
