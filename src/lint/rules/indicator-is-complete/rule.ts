import type { Design, Indicator } from '../../../design/design.generated.ts';
import { indicatorsOf, type PlacedIndicator } from '../../../design/elements.ts';
import { groupOf, isAnswered, listOf, markerOf, numberOf, textOf } from '../../../design/values.ts';
import type { Pointer } from '../../../yaml/pointer.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'indicator-is-complete',
  category: 'indicators',
  core: true,
  severity: { concept: 'off', proposal: 'warning', approval: 'error' },
  sources: ['gao-2018', 'iati'],
  serves: ['C2', 'C6', 'C8'],
  check({ design, report }) {
    for (const indicator of indicatorsOf(design)) {
      const { value, pointer } = indicator;
      const gaps = gapsOf(design, indicator);
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

/** The fields that are open, as places within the indicator. */
function gapsOf(design: Design, { value, level }: PlacedIndicator): Pointer[] {
  const gaps: Pointer[] = [];
  if (!isAnswered(value.measure)) gaps.push(['measure']);
  if (!isAnswered(value.unit) && !WITHOUT_UNIT.has(value.measure)) gaps.push(['unit']);
  if (level !== 'watch') {
    if (!isAnswered(value.targets)) gaps.push(['targets']);
    for (const [i, target] of listOf(value.targets).entries()) {
      if (!isAnswered(target.value) && !isAnswered(target.text)) gaps.push(['targets', i, 'value']);
      if (!isAnswered(target.by)) gaps.push(['targets', i, 'by']);
    }
  }
  if (!isAnswered(value.means_of_verification)) gaps.push(['means_of_verification']);
  for (const key of ['frequency', 'responsible'] as const) {
    // Monitoring gives the default; a reason in place of the whole section is an answer too.
    const byDefault =
      groupOf(design.monitoring)?.[key] ?? (markerOf(design.monitoring) ? design.monitoring : undefined);
    if (!isAnswered(value[key]) && !isAnswered(byDefault)) gaps.push([key]);
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
