import { endOf } from '../../../design/dates.ts';
import type { Design } from '../../../design/design.generated.ts';
import { allActivities, indicatorsOf } from '../../../design/elements.ts';
import { groupOf, isAnswered, listOf } from '../../../design/values.ts';
import { firstContact } from '../../first-contact.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'monitoring-is-set-up',
  category: 'evaluation',
  core: true,
  severity: { concept: 'off', proposal: 'warning', approval: 'error' },
  sources: ['gao-2018', 'icat-slides-2016'],
  serves: [],
  check({ design, stage, report }) {
    const monitoring = groupOf(design.monitoring);
    const role = monitoring ? monitoring.responsible : design.monitoring;
    const roleAt = ['monitoring', 'responsible'];
    const moneyAt = ['programme', 'budget', 'monitoring'];
    const [lacksRole, lacksMoney] = [!isAnswered(role), !hasMoney(design)];
    if (lacksRole && lacksMoney) report({ at: roleAt, message: 'neither', missing: [roleAt, moneyAt] });
    else if (lacksRole) report({ at: roleAt, message: 'no-role', missing: [roleAt] });
    else if (lacksMoney) report({ at: moneyAt, message: 'no-money', missing: [moneyAt] });

    const first = firstContact(design, allActivities(design), 'anybody');
    if (!first) return;
    const related = [first.activity.pointer];
    const args = { activity: first.activity.value.id, start: String(first.activity.value.start) };
    const planAt = ['monitoring', 'plan_by'];
    if (stage === 'approval' && monitoring && !isAnswered(monitoring.plan_by)) {
      report({ at: planAt, message: 'no-plan', args, related, missing: [planAt] });
    }
    const isLate = (date: unknown) => (endOf(date)?.time ?? Number.NEGATIVE_INFINITY) >= first.day.time;
    if (isLate(monitoring?.plan_by)) {
      report({ at: planAt, message: 'plan-late', args: { ...args, date: String(monitoring?.plan_by) }, related });
    }
    for (const { level, value, pointer } of indicatorsOf(design)) {
      // Baselines of impact and outcomes are the business of outcome-has-baseline.
      if (level === 'impact' || level === 'outcome') continue;
      const due = groupOf(value.baseline)?.due;
      if (!isLate(due)) continue;
      const at = [...pointer, 'baseline', 'due'];
      report({ at, message: 'baseline-late', args: { ...args, id: value.id, date: String(due) }, related });
    }
  },
};

/** A sum for monitoring, a budget line for it, what somebody else pays or gives in kind, or a reason. */
function hasMoney(design: Design): boolean {
  const programme = groupOf(design.programme);
  if (!programme) return isAnswered(design.programme);
  const budget = groupOf(programme.budget);
  if (!budget) return isAnswered(programme.budget);
  if (isAnswered(budget.monitoring) && budget.monitoring !== 0) return true;
  return [...listOf(budget.lines), ...listOf(budget.paid_elsewhere)].some(({ kind }) => kind === 'monitoring');
}
