import type { Design, Indicator } from '../../../design/design.generated.ts';
import { indicatorsOf, type PlacedIndicator } from '../../../design/elements.ts';
import { groupOf, isAnswered, listOf, markerOf, numberOf, textOf } from '../../../design/values.ts';
import type { Pointer } from '../../../yaml/pointer.ts';
import { isMissing } from '../../required-fields.ts';
import { requiredOfIndicator } from '../../required-of-entries.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'indicator-is-complete',
  category: 'indicators',
  core: true,
  severity: { concept: 'off', proposal: 'warning', approval: 'error' },
  sources: ['gao-2018', 'iati'],
  serves: ['C2', 'C6', 'C8'],
  check({ design, stage, severities, report }) {
    const shared = sharedGaps(design);
    if (shared.includes('frequency')) {
      const at = ['monitoring', 'frequency'];
      report({ at, message: 'no-frequency', missing: [at] });
    }
    // That nobody answers for monitoring at all is said by monitoring-is-set-up, where it is in force.
    const isSaid = (severities.get('monitoring-is-set-up') ?? 'off') !== 'off';
    if (shared.includes('responsible') && !isSaid) {
      const at = ['monitoring', 'responsible'];
      report({ at, message: 'no-responsible', missing: [at] });
    }
    for (const indicator of indicatorsOf(design)) {
      const { value, pointer } = indicator;
      const own = gapsOf(design, indicator, shared);
      // An indicator has one finding: what approval asks of it besides is said with the rest.
      const besides = own.length > 0 && stage === 'approval' ? requiredOfIndicator(indicator) : [];
      const gaps = [...own, ...besides.map((key) => [key]).filter((gap) => isMissing(design, [...pointer, ...gap]))];
      const clash = clashOf(value);
      const names = [...new Set(gaps.map((gap) => gap.filter((part) => typeof part === 'string').join('.')))];
      const missing = gaps.map((gap) => [...pointer, ...gap]);
      const args = { id: value.id, gaps: names };
      if (clash && gaps.length > 0) {
        report({ at: pointer, message: `${clash}-and-gaps`, args: { ...args, ...factsOf(value) }, missing });
      } else if (clash) {
        report({ at: [...pointer, 'measure'], message: clash, args: { id: value.id, ...factsOf(value) } });
      } else if (gaps.length > 0) report({ at: pointer, message: 'gaps', args, missing });
    }
  },
};

/** Measures whose values are words or a yes, so that a unit would say nothing. */
const WITHOUT_UNIT: ReadonlySet<unknown> = new Set(['text', 'category', 'yes-no']);

/** What may stand once in monitoring, for all indicators. */
const BY_DEFAULT = ['frequency', 'responsible'] as const;
type ByDefault = (typeof BY_DEFAULT)[number];

/** Whether monitoring gives the default; a reason in place of the whole section is an answer too. */
function hasDefault(design: Design, key: ByDefault): boolean {
  return isAnswered(groupOf(design.monitoring)?.[key] ?? (markerOf(design.monitoring) ? design.monitoring : undefined));
}

/** What neither monitoring nor any of several indicators says: one fault of the monitoring, not one of each indicator. */
function sharedGaps(design: Design): ByDefault[] {
  const indicators = indicatorsOf(design);
  if (indicators.length < 2) return [];
  return BY_DEFAULT.filter(
    (key) => !hasDefault(design, key) && !indicators.some(({ value }) => isAnswered(value[key])),
  );
}

/** The fields that are open, as places within the indicator. */
function gapsOf(design: Design, { value, level }: PlacedIndicator, shared: readonly ByDefault[]): Pointer[] {
  const gaps: Pointer[] = [];
  if (!isAnswered(value.measure)) gaps.push(['measure']);
  if (!isAnswered(value.unit) && !WITHOUT_UNIT.has(value.measure)) gaps.push(['unit']);
  // A score without its cut-off shows movement, and not who has arrived.
  if (value.measure === 'scale' && !isAnswered(value.cut_off)) gaps.push(['cut_off']);
  if (level !== 'watch') {
    if (!isAnswered(value.targets)) gaps.push(['targets']);
    for (const [i, target] of listOf(value.targets).entries()) {
      if (!isAnswered(target.value) && !isAnswered(target.text)) gaps.push(['targets', i, 'value']);
      if (!isAnswered(target.by)) gaps.push(['targets', i, 'by']);
    }
  }
  if (!isAnswered(value.means_of_verification)) gaps.push(['means_of_verification']);
  for (const key of BY_DEFAULT) {
    if (!shared.includes(key) && !isAnswered(value[key]) && !hasDefault(design, key)) gaps.push([key]);
  }
  return gaps;
}

/** A unit that is nothing but a percentage. It is read as a sign, not as a word; "percentage points" is another unit. */
const PERCENT_SIGN = /^(?:%|per ?cent)(?: of\b.*)?$/i;

/** In which way measure, unit and values contradict each other. */
function clashOf({ measure, unit, baseline, targets }: Indicator): string | undefined {
  const values: readonly unknown[] = [groupOf(baseline)?.value, ...listOf(targets).map((target) => target.value)];
  const numbers = values.flatMap((one) => numberOf(one) ?? []);
  const isNumeric = measure !== undefined && !WITHOUT_UNIT.has(measure);
  if (measure === 'text' && numbers.length > 0) return 'number-on-words';
  if (measure === 'yes-no' && numbers.some((one) => one !== 0 && one !== 1)) return 'number-on-words';
  if (measure === 'percent' && numbers.some((one) => one < 0 || one > 100)) return 'percent-out-of-range';
  if (isNumeric && values.some((one) => typeof one === 'boolean' || one === 'yes' || one === 'no'))
    return 'yes-on-number';
  const isOther = measure === 'count' || measure === 'number' || measure === 'money';
  return isOther && PERCENT_SIGN.test(textOf(unit) ?? '') ? 'percent-unit' : undefined;
}

function factsOf({ measure, unit }: Indicator): { measure: string; unit: string } {
  return { measure: measure ?? '', unit: textOf(unit) ?? '' };
}
