import type { Design, Indicator } from '../../../design/design.generated.ts';
import { actorsOfOutcome, indicatorsOf, type PlacedIndicator } from '../../../design/elements.ts';
import { groupOf, isAnswered, listOf, numberOf } from '../../../design/values.ts';
import type { Pointer } from '../../../yaml/pointer.ts';
import { AFFECTED_ACTORS, groupsOfPeopleAffected } from '../../people-affected.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule<'smallest_cell' | 'features'> = {
  id: 'small-cell-is-masked',
  category: 'safeguarding',
  core: true,
  severity: { concept: 'off', proposal: 'warning', approval: 'error' },
  sources: ['ctdc-2020', 'proposed'],
  serves: ['SG-N7', 'SG-D10'],
  options: {
    smallest_cell: {
      default: 10,
      minimum: 1,
      description: 'People in a cell below which it is small, where the design names no other number in smallest_cell.',
    },
    features: {
      default: 2,
      minimum: 1,
      description: 'Features, such as sex and age, from which people in a small cell can be recognised.',
    },
  },
  check({ design, options, report }) {
    const own = numberOf(groupOf(groupOf(design.safeguarding)?.data_protection)?.smallest_cell);
    const limit = own ?? options.smallest_cell;
    const isSmall = (value: unknown) => typeof value === 'number' && value >= 1 && value < limit;
    const affected = groupsOfPeopleAffected(design);
    for (const indicator of indicatorsOf(design)) {
      const { value, pointer } = indicator;
      const baseline = groupOf(value.baseline);
      if (!baseline || value.measure !== 'count' || !countsPeopleAffected(design, affected, indicator)) continue;
      const cells = listOf(baseline.split);
      const dimensions = new Set(cells.flatMap((cell) => Object.keys(cell).filter((key) => key !== 'value')));
      const small: Pointer[] = [];
      if (isSmall(baseline.value) && Math.max(dimensions.size, splitsOf(design, value)) >= options.features) {
        small.push([...pointer, 'baseline', 'value']);
      }
      if (dimensions.size >= options.features && cells.some((cell) => isSmall(cell.value))) {
        small.push([...pointer, 'baseline', 'split']);
      }
      const [at] = small;
      // Neither the figure nor its categories are repeated.
      if (at)
        report({
          at,
          message: 'small',
          args: { id: value.id, limit, features: options.features },
          related: small.slice(1),
        });
    }
  },
};

/** By how many dimensions the values are split: those of the indicator, else those of the monitoring. */
function splitsOf(design: Design, { disaggregation }: Indicator): number {
  const own = isAnswered(disaggregation) ? disaggregation : groupOf(design.monitoring)?.disaggregation;
  return listOf(own).length;
}

const ALWAYS_PEOPLE: ReadonlySet<unknown> = new Set(['people-identified', 'rescues', 'interceptions', 'returns']);

/**
 * Whether the figure counts people affected, and not staff, courts or shelters. Where the indicator names nobody, those
 * who change at its outcome decide; where nobody is named at all, people may be affected.
 */
function countsPeopleAffected(
  design: Design,
  affected: ReadonlySet<string>,
  { value, outcome }: PlacedIndicator,
): boolean {
  if (ALWAYS_PEOPLE.has(value.counts)) return true;
  if (value.counts !== 'people') return false;
  const population = listOf(value.population);
  if (population.length > 0) return population.some((group) => affected.has(group));
  const actors = outcome ? actorsOfOutcome(design, outcome) : [];
  return actors.length === 0 || actors.some((actor) => AFFECTED_ACTORS.has(actor));
}
