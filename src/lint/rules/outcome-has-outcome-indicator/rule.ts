import type { Design, Indicator } from '../../../design/design.generated.ts';
import { indicatorsOf, outcomeIndicators, outcomesOf } from '../../../design/elements.ts';
import { answerState, groupOf, isAnswered, markerOf, textOf } from '../../../design/values.ts';
import { closesWithDelivery } from '../../closes-with-delivery.ts';
import type { Report, Rule, Stage } from '../../rule.ts';
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
  check({ design, stage, words, report }) {
    const top = gapOfImpact(design, stage);
    if (top) report(top);
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

const IMPACT = ['logframe', 'impact', 'indicators'] as const;

/** The impact is only contributed to: without an indicator of its own a design is thin there, and no more than that. */
function gapOfImpact(design: Design, stage: Stage): Report | undefined {
  const impact = groupOf(groupOf(design.logframe)?.impact);
  const indicators = indicatorsOf(design).filter(({ level }) => level === 'impact');
  if (indicators.length === 0) {
    const isOpen = isAnswered(impact?.statement) && answerState(impact?.indicators) === 'missing';
    if (stage === 'concept' || !isOpen) return undefined;
    return { at: IMPACT, message: 'no-impact', severity: 'note', missing: [IMPACT] };
  }
  if (!indicators.every(({ value }) => stopsShort(value))) return undefined;
  const ids = indicators.map(({ value }) => value.id);
  return { at: IMPACT, message: 'impact-short', args: { ids }, related: indicators.map(({ pointer }) => pointer) };
}

/** What says nothing of an impact: texts, deliveries, and what people know, think or intend. */
const stopsShort = ({ counts, measures }: Indicator): boolean =>
  counts === 'documents' || (typeof measures === 'string' && SHORT_OF_IMPACT.has(measures));

const SHORT_OF_IMPACT: ReadonlySet<string> = new Set([
  'delivery',
  'satisfaction',
  'knowledge',
  'attitude',
  'intention',
]);

/** What stands behind an indicator: stated delivery, delivery guessed from its words, or anything else. */
function kindOf({ measures, text }: Indicator, words: WordList | undefined): 'delivery' | 'guessed' | 'other' {
  if (measures === 'delivery' || measures === 'satisfaction') return 'delivery';
  // "No kind of change applies" is no way round this rule (design file, section 3.3).
  if (markerOf(measures)?.name === 'does_not_apply') return 'delivery';
  if (answerState(measures) === 'answered') return 'other';
  return words && closesWithDelivery(textOf(text) ?? '', words) ? 'guessed' : 'other';
}
