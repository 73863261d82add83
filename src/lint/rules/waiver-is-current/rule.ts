import { placed } from '../../../design/elements.ts';
import { listOf } from '../../../design/values.ts';
import type { Rule } from '../../rule.ts';
import { covers, hasExpired } from '../../waivers.ts';

export const rule: Rule = {
  id: 'waiver-is-current',
  category: 'structure',
  core: true,
  severity: { concept: 'warning', proposal: 'warning', approval: 'warning' },
  sources: ['proposed'],
  serves: [],
  readsFindings: true,
  check({ design, findings, today, report }) {
    if (today === undefined) return;
    for (const { value, pointer } of placed(listOf(design.waivers), ['waivers'])) {
      // One that would waive nothing any more, or nothing that another does not accept, is reported as unused.
      const isNeeded = findings.some(
        (finding) => !finding.waived && covers(design, value, finding.rule, finding.pointer),
      );
      if (!isNeeded || !hasExpired(value, today)) continue;
      report({
        at: [...pointer, 'until'],
        message: 'expired',
        args: { rule: value.rule, where: value.where, until: String(value.until) },
      });
    }
  },
};
