import type { Indicator } from '../../../design/design.generated.ts';
import { outcomeIndicators, outcomesOf } from '../../../design/elements.ts';
import { answerState, markerOf, textOf } from '../../../design/values.ts';
import { closesWithDelivery } from '../../closes-with-delivery.ts';
import type { Rule } from '../../rule.ts';
import type { WordList } from '../../word-list.ts';

export const rule: Rule = {
  id: 'outcome-has-outcome-indicator',
  category: 'indicators',
  core: true,
  severity: { concept: 'warning', proposal: 'error', approval: 'error' },
  sources: ['thompson-2011', 'bryant-landman-2020'],
  serves: ['PD-R01', 'A2-R02', 'A6-R02', 'RF-E1', 'C9'],
  // Its own indicators, not those of its outputs.
  silenceScope: 'place',
  silences: [
    'outcome-has-baseline',
    'target-has-basis',
    'people-are-disaggregated',
    'outcome-evidence-is-independent',
    'indicator-fits-its-outcome',
    'change-is-measured-late-enough',
    'indicator-text-is-neutral',
    'indicator-asks-one-thing',
    'indicator-names-what-is-counted',
  ],
  check({ design, words, report }) {
    for (const outcome of outcomesOf(design)) {
      const id = outcome.value.id;
      const at = [...outcome.pointer, 'indicators'];
      if (markerOf(outcome.value.indicators)?.name === 'held_privately') continue;
      const indicators = outcomeIndicators(outcome).filter(({ value }) => answerState(value) !== 'missing');
      if (indicators.length === 0) {
        report({ at, message: 'none', args: { id }, missing: [at] });
        continue;
      }
      const kinds = indicators.map(({ value }) => kindOf(value, words));
      if (kinds.some((kind) => kind === 'other')) continue;
      const ids = indicators.map(({ value }) => value.id);
      const related = indicators.map(({ pointer }) => pointer);
      if (kinds.includes('guessed')) {
        // Words alone never make more than a warning (catalogue, ground rule 1).
        report({ at, message: 'guessed', args: { id, ids }, related, severity: 'warning' });
      } else report({ at, message: 'delivery-only', args: { id, ids }, related });
    }
  },
};

/** What stands behind an indicator: stated delivery, delivery guessed from its words, or anything else. */
function kindOf({ measures, text }: Indicator, words: WordList | undefined): 'delivery' | 'guessed' | 'other' {
  if (measures === 'delivery' || measures === 'satisfaction') return 'delivery';
  // "No kind of change applies" is no way round this rule (design file, section 3.3).
  if (markerOf(measures)?.name === 'does_not_apply') return 'delivery';
  if (answerState(measures) === 'answered') return 'other';
  return words && closesWithDelivery(textOf(text) ?? '', words) ? 'guessed' : 'other';
}
