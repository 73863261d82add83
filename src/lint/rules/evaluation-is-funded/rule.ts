import type { Design } from '../../../design/design.generated.ts';
import { groupOf, isAnswered, numberOf, textOf } from '../../../design/values.ts';
import type { Report, Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'evaluation-is-funded',
  category: 'evaluation',
  core: true,
  severity: { concept: 'off', proposal: 'warning', approval: 'error' },
  sources: ['idf-2020', 'thompson-2011'],
  serves: ['RF-E3', 'RF-E4'],
  check({ design, report }) {
    const scope = groupOf(design.evaluation)?.scope;
    if (scope === undefined || scope === 'none') return;
    const found = scope === 'own' ? ownFault(design) : sharedFault(design, scope);
    if (found) report(found);
  },
};

/** An evaluation of one's own: money in the budget, no less than the design itself thinks it costs. */
function ownFault(design: Design): Report | undefined {
  const evaluation = groupOf(design.evaluation);
  if (isAnswered(evaluation?.paid_by)) return undefined;
  const programme = groupOf(design.programme);
  const budget = groupOf(programme?.budget);
  // A reason or a private note in place of the budget, or of this sum, is an answer.
  if (!budget && (isAnswered(programme?.budget) || (!programme && isAnswered(design.programme)))) return undefined;
  const at = ['programme', 'budget', 'evaluation'];
  if (!isAnswered(budget?.evaluation)) return { at, message: 'no-money', missing: [at] };
  const sum = numberOf(budget?.evaluation);
  const estimate = numberOf(evaluation?.cost_estimate);
  if (sum === undefined) return undefined;
  if (sum <= 0) return { at, message: 'no-money' };
  if (estimate === undefined || sum >= estimate) return undefined;
  const currency = textOf(budget?.currency);
  const amount = (money: number) => (currency ? `${money} ${currency}` : String(money));
  const related = [['evaluation', 'cost_estimate']];
  return { at, message: 'below-estimate', args: { sum: amount(sum), estimate: amount(estimate) }, related };
}

/** A shared evaluation: with whom, for how much, and what is agreed. */
function sharedFault(design: Design, scope: string): Report | undefined {
  const evaluation = groupOf(design.evaluation);
  const shared = groupOf(evaluation?.shared);
  if (!shared && isAnswered(evaluation?.shared)) return undefined;
  const paidElsewhere = isAnswered(evaluation?.paid_by);
  const gaps = (['with', 'contribution', 'agreement'] as const).filter(
    (key) => !isAnswered(shared?.[key]) && !(key === 'contribution' && paidElsewhere),
  );
  if (gaps.length === 0) return undefined;
  const at = ['evaluation', 'shared'];
  return { at, message: 'shared-open', args: { scope, gaps }, missing: gaps.map((key) => [...at, key]) };
}
