import type { BudgetLine, Design, Service } from '../../../design/design.generated.ts';
import { allActivities, placed } from '../../../design/elements.ts';
import { groupOf, listOf } from '../../../design/values.ts';
import type { Rule } from '../../rule.ts';
import { isStated } from '../../unanswered.ts';

export const rule: Rule = {
  id: 'accommodation-is-open',
  category: 'safeguarding',
  core: true,
  severity: { concept: 'note', proposal: 'warning', approval: 'error' },
  sources: ['gallagher-pearson-2008', 'ohchr-2002'],
  serves: ['A6-R04', 'RF-S4', 'SG-H7'],
  check({ design, report }) {
    for (const { value, pointer } of placed<Service>(design.services, ['services'])) {
      if (value.kind !== 'accommodation') continue;
      const { id, freedom } = value;
      const at = [...pointer, 'freedom'];
      const own = isRunOrPaid(design, value);
      if (freedom === 'closed') {
        const byLaw = isStated(value.imposed_by_law);
        const severity = byLaw ? 'warning' : 'error';
        report({ at, message: byLaw ? 'closed-by-law' : 'closed', args: { id }, ...(own ? { severity } : {}) });
      } else if (!isStated(freedom)) {
        report({ at, message: 'unanswered', args: { id }, missing: [at], ...(own ? {} : { severity: 'note' }) });
      }
    }
  },
};

/** Whether the design has a hand in the house; a shelter of others to which people are only referred has no such tie. */
function isRunOrPaid(design: Design, { id, provider }: Service): boolean {
  const programme = groupOf(design.programme);
  const partners = listOf(programme?.partners).map((partner) => partner.id);
  if (provider === 'own' || (typeof provider === 'string' && partners.includes(provider))) return true;
  if (typeof provider !== 'string') return true;
  if (allActivities(design).some(({ value }) => value.service === id)) return true;
  const lines = listOf<BudgetLine>(groupOf(programme?.budget)?.lines);
  return lines.some((line) => listOf(line.for).includes(id));
}
