import { resolveAddress } from '../../../design/address.ts';
import { placed } from '../../../design/elements.ts';
import { listOf } from '../../../design/values.ts';
import { nearest } from '../../../text/nearest.ts';
import type { Rule } from '../../rule.ts';
import { covers } from '../../waivers.ts';

export const rule: Rule = {
  id: 'waiver-is-used',
  category: 'structure',
  core: true,
  severity: { concept: 'note', proposal: 'warning', approval: 'warning' },
  sources: ['proposed'],
  serves: [],
  readsFindings: true,
  check({ design, findings, severities, report }) {
    for (const { value, pointer } of placed(listOf(design.waivers), ['waivers'])) {
      const { rule, where } = value;
      // A place that does not exist is a fault of the form (design file, S23).
      if (!resolveAddress(design, where) || severities.get(rule) === 'off') continue;
      if (!severities.has(rule)) {
        const [near] = nearest(rule, [...severities.keys()], 1);
        const message = near === undefined ? 'unknown-rule' : 'misspelt-rule';
        report({ at: [...pointer, 'rule'], message, args: { rule, ...(near === undefined ? {} : { near }) } });
      } else if (!findings.some((finding) => covers(design, value, finding.rule, finding.pointer))) {
        const what = `Takes out the waiver of ${rule} at ${where}, which accepts nothing any more.`;
        report({ at: pointer, message: 'unused', args: { rule, where }, fix: { pointer, value: undefined, what } });
      }
    }
  },
};
