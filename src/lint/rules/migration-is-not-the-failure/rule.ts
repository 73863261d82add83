import type { ListActivityType } from '../../../design/design.generated.ts';
import { activityTypesOf, chosenTypes, indicatorsOf, type PlacedIndicator } from '../../../design/elements.ts';
import { listOf } from '../../../design/values.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'migration-is-not-the-failure',
  category: 'activity',
  core: false,
  severity: { concept: 'warning', proposal: 'warning', approval: 'error' },
  sources: ['bah-2023', 'mpi-2018'],
  serves: ['A2-R01'],
  check({ design, report }) {
    if (!chosenTypes(design).some((type) => TYPES.includes(type))) return;
    const indicators = indicatorsOf(design);
    if (indicators.some(measuresTerms)) return;
    const byId = new Map(indicators.map((indicator) => [indicator.value.id, indicator]));
    const [first, ...others] = indicators.filter((indicator) => {
      const { level, outcome, value } = indicator;
      if (level === 'watch' || !isFalling(indicator)) return false;
      if (outcome && !activityTypesOf(design, outcome).some((type) => TYPES.includes(type))) return false;
      return !listOf(value.paired_with).some((id) => {
        const pair = byId.get(id);
        return pair && !isFalling(pair) && OF_WHAT_HAPPENS.has(String(pair.value.measures));
      });
    });
    if (!first) return;
    report({
      at: [...first.pointer, 'direction'],
      message: 'falling',
      args: { ids: [first, ...others].map(({ value }) => value.id) },
      related: others.map(({ pointer }) => [...pointer, 'direction']),
    });
  },
};

const TYPES: readonly ListActivityType[] = ['awareness', 'livelihoods'];
/** What people do and how they live, in contrast to what they know or plan. */
const OF_WHAT_HAPPENS: ReadonlySet<string> = new Set(['practice', 'persistence', 'condition', 'safeguard']);
/** Indicators of the library on the terms on which people move, or on how they fare afterwards. */
const TERMS: ReadonlySet<unknown> = new Set(['A1-I01', 'A1-I02', 'A1-I03', 'A1-I04', 'A2-I03', 'A2-I08', 'A2-I19']);

const isFalling = ({ value }: PlacedIndicator) => value.counts === 'departures' && value.direction === 'down';

/** Whether an indicator shows on what terms people move, or how safely those who moved live and work. */
function measuresTerms(indicator: PlacedIndicator): boolean {
  const { counts, direction, library, measures } = indicator.value;
  if (isFalling(indicator)) return false;
  if (TERMS.has(library) || (counts === 'departures' && direction === 'up')) return true;
  if (counts === 'prevalence' && measures === 'condition') return true;
  const isOfSaferMigration = listOf(indicator.outcome?.value.framework).includes('sub-safer-migration');
  return isOfSaferMigration && indicator.level === 'outcome' && OF_WHAT_HAPPENS.has(String(measures));
}
