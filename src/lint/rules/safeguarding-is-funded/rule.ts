import type { BudgetLine, Design, ListBudgetKind, PaidElsewhere, Service } from '../../../design/design.generated.ts';
import { hasDirectContact } from '../../../design/elements.ts';
import { groupOf, isAnswered, listOf, markerOf, numberOf } from '../../../design/values.ts';
import type { Rule } from '../../rule.ts';

const NEEDED = ['urgent-needs', 'interpretation', 'staff-care'] as const satisfies ListBudgetKind[];

export const rule: Rule = {
  id: 'safeguarding-is-funded',
  category: 'safeguarding',
  core: false,
  severity: { concept: 'off', proposal: 'note', approval: 'warning' },
  sources: ['who-2003', 'proposed'],
  serves: ['RF-S12', 'SG-H10', 'SG-R5'],
  check({ design, report }) {
    if (!hasDirectContact(design)) return;
    const budget = groupOf(groupOf(design.programme)?.budget);
    const lines = listOf<BudgetLine>(budget?.lines);
    const elsewhere = listOf<PaidElsewhere>(budget?.paid_elsewhere);
    // Without any line there is no budget yet to find them in; a reason or a private note in place of a list is an answer.
    if (lines.length + elsewhere.length === 0) return;
    if ([budget?.lines, budget?.paid_elsewhere].some((list) => markerOf(list) && isAnswered(list))) return;
    const paid = new Set<unknown>(elsewhere.map(({ kind }) => kind));
    for (const { kind, amount } of lines) if (numberOf(amount) !== 0) paid.add(kind);
    if (listOf<Service>(design.services).some(({ kind }) => kind === 'interpretation')) paid.add('interpretation');
    const gaps = NEEDED.filter((kind) => !paid.has(kind) && !(kind === 'staff-care' && isStaffCareNeedless(design)));
    if (gaps.length > 0) report({ at: ['programme', 'budget', 'lines'], message: 'gaps', args: { gaps } });
  },
};

/** Whether a reason says that nobody needs supervision and care; nobody has to pay for it then. */
function isStaffCareNeedless(design: Design): boolean {
  const care = groupOf(design.safeguarding)?.staff_care;
  return markerOf(care)?.name === 'does_not_apply' && isAnswered(care);
}
