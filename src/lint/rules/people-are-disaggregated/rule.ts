import type { Design, Indicator, ListActivityType, TargetGroup } from '../../../design/design.generated.ts';
import { activityTypesOf, indicatorsOf, type PlacedIndicator, targetGroupsOf } from '../../../design/elements.ts';
import { groupOf, isAnswered, listOf, longAnswer, markerOf, numberOf } from '../../../design/values.ts';
import { mostItCanBe } from '../../most-it-can-be.ts';
import { AFFECTED_ACTORS } from '../../people-affected.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule<'people'> = {
  id: 'people-are-disaggregated',
  category: 'indicators',
  core: false,
  severity: { concept: 'off', proposal: 'note', approval: 'warning' },
  sources: ['sdg-16-2-2', 'devresults', 'logframelab'],
  serves: ['C11'],
  options: {
    people: { default: 50, description: 'People from which they are counted apart.' },
  },
  check({ design, options, report }) {
    const groups = new Map(targetGroupsOf(design).map(({ value }) => [value.id, value]));
    for (const indicator of indicatorsOf(design)) {
      const { value, pointer } = indicator;
      if (value.counts !== 'people') continue;
      const counted = listOf(value.population).flatMap((id) => groups.get(id) ?? []);
      const people = expected(value, counted);
      if (people === undefined || people < options.people || isOfOneSex(counted)) continue;
      const dimensions = dimensionsOf(design, value);
      if (!dimensions) continue;
      const wanted = ['sex', 'age', ...(needsForm(design, indicator, counted) ? ['form'] : [])];
      const gaps = wanted.filter((dimension) => !dimensions.has(dimension));
      if (gaps.length === 0) continue;
      const at = [...pointer, 'disaggregation'];
      const missing = isAnswered(value.disaggregation) ? [] : [at];
      report({ at, message: 'not-split', args: { id: value.id, people, gaps }, missing });
    }
  },
};

/** How many people are expected: the highest target of a count; else the planned size of the groups it is about. */
function expected({ measure, targets }: Indicator, counted: readonly TargetGroup[]): number | undefined {
  if (measure === 'count') {
    const values = listOf(targets).flatMap(({ value }) => mostItCanBe(value) ?? []);
    if (values.length > 0) return Math.max(...values);
  }
  const sizes = counted.flatMap(({ size }) => {
    const answer = longAnswer(size)?.answer;
    const range = groupOf(answer as { from?: number; to?: number } | undefined);
    return numberOf(answer) ?? numberOf(range?.from) ?? numberOf(range?.to) ?? [];
  });
  return sizes.length > 0 ? sizes.reduce((sum, size) => sum + size, 0) : undefined;
}

function isOfOneSex(counted: readonly TargetGroup[]): boolean {
  const sexes = counted.map(({ sex }) => listOf(sex));
  return sexes.length > 0 && sexes.every((list) => list.length === 1) && new Set(sexes.flat()).size === 1;
}

/**
 * By what an indicator is split: its own list, else the default of monitoring; each part of a word such as `age-group`
 * counts. Undefined where a reason stands in place of the list.
 */
function dimensionsOf(design: Design, { disaggregation }: Indicator): ReadonlySet<string> | undefined {
  const isOpen = markerOf(disaggregation) && !isAnswered(disaggregation);
  const byDefault = groupOf(design.monitoring)?.disaggregation ?? design.monitoring;
  const list = isAnswered(disaggregation) || isOpen ? disaggregation : byDefault;
  if (markerOf(list) && isAnswered(list)) return undefined;
  const words = listOf(list as readonly string[]).flatMap((word) => word.toLowerCase().split('-'));
  return new Set(words.map((word) => SAME[word] ?? word));
}

const SAME: Readonly<Record<string, string>> = { gender: 'sex', ages: 'age', forms: 'form' };

const TYPES_WITH_FORM: ReadonlySet<ListActivityType> = new Set<ListActivityType>([
  'support-solutions',
  'criminal-justice',
  'identification-referral',
]);

/** The form of exploitation is asked for where people affected are supported, heard or identified, not for staff. */
function needsForm(design: Design, { outcome }: PlacedIndicator, counted: readonly TargetGroup[]): boolean {
  if (!outcome || !counted.some(({ actor }) => AFFECTED_ACTORS.has(actor))) return false;
  return activityTypesOf(design, outcome).some((type) => TYPES_WITH_FORM.has(type));
}
