import { indicatorsOf, outcomeIndicators, outcomesOf, type PlacedIndicator } from '../../../design/elements.ts';
import { listOf } from '../../../design/values.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule<'most_on_outcome' | 'most_in_all' | 'enough_for_share' | 'one_in'> = {
  id: 'indicator-set-is-manageable',
  category: 'indicators',
  core: false,
  severity: { concept: 'off', proposal: 'note', approval: 'note' },
  sources: ['canada-2024', 'logframelab'],
  serves: ['A7-R07', 'C16'],
  strictOnly: true,
  options: {
    most_on_outcome: { default: 6, description: 'Most indicators on one outcome.' },
    most_in_all: { default: 40, description: 'Most indicators in all.' },
    enough_for_share: {
      default: 10,
      description: 'Promised indicators from which enough of them have to show change.',
    },
    one_in: { default: 3, minimum: 1, description: 'Of so many promised indicators at least one shows change.' },
  },
  check({ design, options, report }) {
    const indicators = indicatorsOf(design).filter((indicator) => !isObligatory(indicator));
    for (const outcome of outcomesOf(design)) {
      const own = outcomeIndicators(outcome).filter((indicator) => !isObligatory(indicator)).length;
      if (own <= options.most_on_outcome) continue;
      const args = { id: outcome.value.id, number: own, most: options.most_on_outcome };
      report({ at: [...outcome.pointer, 'indicators'], message: 'many-on-outcome', args });
    }
    const promised = indicators.filter(({ level }) => level !== 'watch');
    const onChange = promised.filter(isOnChange).length;
    const isTopLight = promised.length >= options.enough_for_share && onChange * options.one_in < promised.length;
    const { most_in_all: most, one_in } = options;
    const args = { all: indicators.length, promised: promised.length, on_change: onChange, most, one_in };
    if (indicators.length > most) report({ at: ['logframe'], message: 'many', args });
    else if (isTopLight) report({ at: ['logframe'], message: 'few-on-change', args });
  },
};

/** An indicator with a code of another list came with that list; the author could not leave it out. */
const isObligatory = ({ value }: PlacedIndicator) => listOf(value.references).length > 0;

/** Stands at an outcome or the impact and does not measure delivery there. */
const isOnChange = ({ level, value }: PlacedIndicator) =>
  level !== 'output' && value.measures !== 'delivery' && value.measures !== 'satisfaction';
