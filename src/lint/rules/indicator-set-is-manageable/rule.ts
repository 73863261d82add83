import { indicatorsOf, outcomeIndicators, outcomesOf, type PlacedIndicator } from '../../../design/elements.ts';
import { listOf } from '../../../design/values.ts';
import type { Rule } from '../../rule.ts';

/** More on one outcome, or in all, are more than somebody reads. Our own judgement. */
const MOST_ON_AN_OUTCOME = 6;
const MOST_IN_ALL = 40;
/** From so many indicators on, at least one in so many should stand above the outputs. Our own judgement. */
const ENOUGH_FOR_A_SHARE = 10;
const ONE_IN = 3;

export const rule: Rule = {
  id: 'indicator-set-is-manageable',
  category: 'indicators',
  core: false,
  severity: { concept: 'off', proposal: 'note', approval: 'note' },
  sources: ['canada-2024', 'logframelab'],
  serves: ['A7-R07', 'C16'],
  check({ design, report }) {
    const indicators = indicatorsOf(design).filter((indicator) => !isObligatory(indicator));
    for (const outcome of outcomesOf(design)) {
      const own = outcomeIndicators(outcome).filter((indicator) => !isObligatory(indicator)).length;
      if (own <= MOST_ON_AN_OUTCOME) continue;
      const args = { id: outcome.value.id, number: own };
      report({ at: [...outcome.pointer, 'indicators'], message: 'many-on-outcome', args });
    }
    const promised = indicators.filter(({ level }) => level !== 'watch');
    const onChange = promised.filter(isOnChange).length;
    const isTopLight = promised.length >= ENOUGH_FOR_A_SHARE && onChange * ONE_IN < promised.length;
    const args = { all: indicators.length, promised: promised.length, on_change: onChange };
    if (indicators.length > MOST_IN_ALL) report({ at: ['logframe'], message: 'many', args });
    else if (isTopLight) report({ at: ['logframe'], message: 'few-on-change', args });
  },
};

/** An indicator with a code of another list came with that list; the author could not leave it out. */
const isObligatory = ({ value }: PlacedIndicator) => listOf(value.references).length > 0;

/** Stands at an outcome or the impact and does not measure delivery there. */
const isOnChange = ({ level, value }: PlacedIndicator) =>
  level !== 'output' && value.measures !== 'delivery' && value.measures !== 'satisfaction';
