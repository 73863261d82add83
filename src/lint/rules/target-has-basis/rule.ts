import type { Indicator } from '../../../design/design.generated.ts';
import { indicatorsOf } from '../../../design/elements.ts';
import { groupOf, isAnswered, isNo, isYes, listOf, markerOf, numberOf } from '../../../design/values.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'target-has-basis',
  category: 'indicators',
  core: false,
  severity: { concept: 'off', proposal: 'note', approval: 'warning' },
  sources: ['eca-2017', 'unodc-arab-initiative'],
  serves: ['C7'],
  check({ design, report }) {
    for (const { value, pointer, level } of indicatorsOf(design)) {
      if (level !== 'outcome' && level !== 'impact') continue;
      const targets = listOf(value.targets).filter((target) => isAnswered(target.value) || isAnswered(target.text));
      const target = targets.at(-1);
      if (!target) continue;
      const figure = figureOf(target.value);
      const message = faultOf(value, figure);
      if (!message) continue;
      const place = [...pointer, 'basis'];
      report({
        at: message === 'none' ? place : [...pointer, 'targets'],
        message,
        args: { id: value.id, value: String(figure) },
        missing: isAnswered(value.basis) ? [] : [place],
      });
    }
  },
};

function faultOf(indicator: Indicator, target: Figure): 'unchanged' | 'everybody' | 'none' | undefined {
  const { basis } = indicator;
  // A reason in place of the basis answers for the value as well.
  if (markerOf(basis) && isAnswered(basis)) return undefined;
  if (isUnchanged(indicator, target)) return MAY_STAY.has(basis) ? undefined : 'unchanged';
  if (isEverybody(indicator, target) && basis !== 'standard') return 'everybody';
  return isAnswered(basis) ? undefined : 'none';
}

/** A right that is kept already stays a right: `standard` explains an unchanged value as `maintain` does. */
const MAY_STAY: ReadonlySet<unknown> = new Set(['maintain', 'standard']);

/** What people do: all of them is more than experience lets one expect. */
const PRACTICES: ReadonlySet<unknown> = new Set(['practice', 'persistence']);

type Figure = number | 'yes' | 'no' | undefined;

/** A number, or yes and no in one spelling; "<10" says too little to be compared. */
function figureOf(value: unknown): Figure {
  if (isYes(value)) return 'yes';
  return isNo(value) ? 'no' : numberOf(value);
}

/** Whether the target equals the baseline. A count from the start of the programme is not compared with one before it. */
function isUnchanged({ baseline, cumulative }: Indicator, target: Figure): boolean {
  return target !== undefined && !isYes(cumulative) && figureOf(groupOf(baseline)?.value) === target;
}

function isEverybody({ measure, measures }: Indicator, target: Figure): boolean {
  return measure === 'percent' && target === 100 && PRACTICES.has(measures);
}
