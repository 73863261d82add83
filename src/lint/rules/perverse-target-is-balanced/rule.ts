import { PERVERSE_COUNTS } from '../../../design/counts.ts';
import type { Indicator } from '../../../design/design.generated.ts';
import { indicatorsOf } from '../../../design/elements.ts';
import { groupOf, isAnswered, listOf, markerOf } from '../../../design/values.ts';
import { mostItCanBe } from '../../most-it-can-be.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'perverse-target-is-balanced',
  category: 'indicators',
  core: true,
  severity: { concept: 'warning', proposal: 'error', approval: 'error' },
  sources: ['ditmore-thukral-2012', 'gallagher-surtees-2012'],
  serves: ['A4-R05', 'A5-R03', 'C13'],
  check({ design, report }) {
    const indicators = indicatorsOf(design);
    const safeguards = new Set(
      indicators.filter(({ value }) => value.measures === 'safeguard').map(({ value }) => value.id),
    );
    for (const { value, pointer } of indicators) {
      const counts = String(value.counts);
      if (!PERVERSE_COUNTS.has(counts) || !rises(value)) continue;
      const pair = value.paired_with;
      const hasReason = markerOf(pair) !== undefined && isAnswered(pair);
      if (hasReason || listOf(pair).some((id) => safeguards.has(id))) continue;
      const at = [...pointer, 'targets'];
      const missing = isAnswered(pair) ? [] : [[...pointer, 'paired_with']];
      report({ at, message: 'unbalanced', args: { id: value.id, counts: counts.replaceAll('-', ' ') }, missing });
    }
  },
};

/** Whether the targets rise: above the baseline, from one to the next or, where neither can be seen, by `direction`. */
function rises({ baseline, targets, direction }: Indicator): boolean {
  const values = listOf(targets).flatMap((target) => mostItCanBe(target.value) ?? []);
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined) return false;
  const start = mostItCanBe(groupOf(baseline)?.value);
  if (start !== undefined) return Math.max(...values) > start;
  return last > first || (direction === 'up' && last > 0);
}
