import type { Indicator } from '../../../design/design.generated.ts';
import { activityTypesOf, chosenTypes, outcomeIndicators, outcomesOf } from '../../../design/elements.ts';
import { groupOf, isAnswered, markerOf, numberOf } from '../../../design/values.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule<'months'> = {
  id: 'durability-is-measured',
  category: 'activity',
  core: true,
  severity: { concept: 'off', proposal: 'warning', approval: 'error' },
  sources: ['mscos-2023', 'iom-retrafficking-2010'],
  serves: ['A6-R01', 'A6-R03'],
  options: {
    months: { default: 6, description: 'Months after case closure from which a look shows that something holds.' },
  },
  check({ design, options, report }) {
    if (!chosenTypes(design).includes('support-solutions')) return;
    const outcomes = outcomesOf(design).filter((outcome) =>
      activityTypesOf(design, outcome).includes('support-solutions'),
    );
    const indicators = outcomes.flatMap(outcomeIndicators);
    const [first, ...others] = outcomes;
    if (!first || indicators.length === 0) return;
    if (
      indicators.some(({ value }) => looksBack(value, options.months)) ||
      indicators.every(({ value }) => isExplained(value))
    )
      return;
    report({
      at: [...first.pointer, 'indicators'],
      message: 'none',
      args: { outcomes: outcomes.map(({ value }) => value.id), months: options.months },
      related: others.map(({ pointer }) => [...pointer, 'indicators']),
    });
  },
};

function looksBack({ measured_after }: Indicator, months: number): boolean {
  const after = groupOf(measured_after);
  return after?.event === 'case-closure' && (numberOf(after.months) ?? 0) >= months;
}

/** A reason in place of the time at which it is measured. */
function isExplained({ measured_after }: Indicator): boolean {
  return markerOf(measured_after) !== undefined && isAnswered(measured_after);
}
