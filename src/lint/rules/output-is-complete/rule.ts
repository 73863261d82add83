import type { BudgetLine, Outcome, Output } from '../../../design/design.generated.ts';
import { activitiesOf, outcomesOf, outputsOf, type Placed } from '../../../design/elements.ts';
import { familyOf } from '../../../design/ids.ts';
import { answerState, groupOf, isAnswered, listOf } from '../../../design/values.ts';
import { budgetLines } from '../../budget-lines.ts';
import { gapPlace } from '../../gap-place.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'output-is-complete',
  category: 'structure',
  core: false,
  severity: { concept: 'off', proposal: 'warning', approval: 'error' },
  sources: ['gao-2007', 'eca-2017'],
  serves: ['C15'],
  check({ design, report }) {
    const programme = groupOf(design.programme);
    const budget = groupOf(programme?.budget);
    // A budget that is said to be open cannot be divided yet; that it is open is the one fault.
    const isOpen = answerState(budget ? budget.total : programme?.budget) === 'open' && !isAnswered(budget?.lines);
    const lines = isOpen ? undefined : budgetLines(design);
    const paid = lines && new Set(lines.flatMap(paysFor));
    const found = outcomesOf(design).flatMap((outcome) =>
      outputsOf(outcome).map((output) => ({ output, hasMoney: !paid || isPaid(output, outcome.value, paid) })),
    );
    // Where no output at all has money, the budget is not told apart by results yet: one fault, mended in one place.
    const isUndivided = found.length > 1 && found.every(({ hasMoney }) => !hasMoney);
    if (isUndivided) {
      const at = ['programme', 'budget', 'lines'];
      report({
        at,
        message: 'undivided',
        related: found.map(({ output }) => output.pointer),
        ...(isAnswered(budget?.lines) ? {} : { missing: [at] }),
      });
    }
    for (const { output, hasMoney } of found) {
      const gaps = [
        ...(isAnswered(output.value.activities) ? [] : ['activities']),
        ...(isAnswered(output.value.indicators) ? [] : ['indicators']),
        ...(hasMoney || isUndivided ? [] : ['cost']),
      ];
      if (gaps.length === 0) continue;
      report({
        ...gapPlace(output.pointer, gaps),
        message: gaps.includes('cost') ? 'unpaid' : 'unfinished',
        args: { id: output.value.id, gaps },
      });
    }
  },
};

/** What a line pays for. Money for safety, inclusion or learning around an outcome puts none of its outputs in place. */
function paysFor(line: BudgetLine): readonly string[] {
  const results = listOf(line.for);
  return AROUND.has(line.kind) ? results.filter((id) => familyOf(id) !== 'OC') : results;
}

const AROUND: ReadonlySet<BudgetLine['kind']> = new Set<BudgetLine['kind']>([
  'safeguarding',
  'staff-care',
  'urgent-needs',
  'interpretation',
  'inclusion',
  'participation',
  'monitoring',
  'evaluation',
  'reserve',
  'overhead',
]);

/** A cost here or at an activity, somebody else who pays, or a budget line for it, its outcome or one of its services. */
function isPaid(output: Placed<Output>, outcome: Outcome, paid: ReadonlySet<string>): boolean {
  const { id, cost, paid_by, also_leads_to } = output.value;
  if (isAnswered(cost) || isAnswered(paid_by)) return true;
  if ([id, outcome.id, ...listOf(also_leads_to)].some((result) => paid.has(result))) return true;
  return activitiesOf(output).some(
    ({ value }) =>
      isAnswered(value.cost) || paid.has(value.id) || (value.service !== undefined && paid.has(value.service)),
  );
}
