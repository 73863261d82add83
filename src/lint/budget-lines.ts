import type { BudgetLine, Design } from '../design/design.generated.ts';
import { groupOf, isAnswered, listOf } from '../design/values.ts';

/**
 * The lines of the budget.
 *
 * @returns undefined where a marker answers in place of the lines, of the budget or of the programme: then the money is
 *   accounted for outside the file, and no rule may say that it is missing
 */
export function budgetLines(design: Design): readonly BudgetLine[] | undefined {
  const programme = groupOf(design.programme);
  if (!programme) return isAnswered(design.programme) ? undefined : [];
  const budget = groupOf(programme.budget);
  if (!budget) return isAnswered(programme.budget) ? undefined : [];
  return !Array.isArray(budget.lines) && isAnswered(budget.lines) ? undefined : listOf(budget.lines);
}
