import { endOf, monthsFrom, startOf } from '../../../design/dates.ts';
import type { Activity, Indicator } from '../../../design/design.generated.ts';
import { activitiesFeeding, outcomeIndicators, outcomesOf } from '../../../design/elements.ts';
import { groupOf, isAnswered, isYes, listOf, numberOf } from '../../../design/values.ts';
import type { Rule, RuleContext } from '../../rule.ts';

type Interval = 'months_after_information' | 'months_after_training' | 'months_after_income';

export const rule: Rule<Interval | 'rolling_months'> = {
  id: 'change-is-measured-late-enough',
  category: 'indicators',
  core: true,
  severity: { concept: 'off', proposal: 'warning', approval: 'warning' },
  sources: ['clarke-2020', 'tjaden-dunsch-2021'],
  serves: ['A1-R07', 'A2-R09', 'A4-R03'],
  options: {
    months_after_information: {
      default: 3,
      description: 'Months between information and the measurement of a change in what people do.',
    },
    months_after_training: {
      default: 6,
      description: 'Months between training and the measurement of a change in what people do.',
    },
    months_after_income: {
      default: 6,
      description: 'Months between the start of an income and the measurement of a change.',
    },
    rolling_months: {
      default: 12,
      description:
        'An activity that runs for more months than this meets people all the time: its first months count, not its last.',
    },
  },
  // The same dates, looked at from the first target.
  silences: ['outcome-is-reachable-in-time'],
  check({ design, options, report }) {
    for (const outcome of outcomesOf(design)) {
      const activities = activitiesFeeding(design, outcome).map(({ value }) => value);
      const changes = outcomeIndicators(outcome).filter(
        ({ value }) => LASTING.has(value.measures) && !isYes(value.single_act),
      );
      // One look that is late enough is enough for the outcome.
      const shortfalls = changes.map(({ value }) => tooEarly(value, activities, options));
      const [first] = changes;
      const months = shortfalls[0];
      if (!first || months === undefined || shortfalls.includes(undefined)) continue;
      report({
        at: [...first.pointer, 'measured_after'],
        message: 'too-early',
        args: { id: outcome.value.id, ids: changes.map(({ value }) => value.id), months },
        related: changes.slice(1).map(({ pointer }) => pointer),
      });
    }
  },
};

const LASTING: ReadonlySet<unknown> = new Set(['practice', 'persistence', 'condition']);

/** Other events (a case closed, a law in force) have no interval of their own here. */
const BY_EVENT: Readonly<Record<string, Interval>> = {
  contact: 'months_after_information',
  training: 'months_after_training',
  'income-start': 'months_after_income',
};

const BY_KIND: Readonly<Partial<Record<NonNullable<Activity['kind']>, Interval>>> = {
  information: 'months_after_information',
  outreach: 'months_after_information',
  training: 'months_after_training',
  workshop: 'months_after_training',
  conference: 'months_after_training',
  'study-visit': 'months_after_training',
  skills: 'months_after_income',
  placement: 'months_after_income',
  credit: 'months_after_income',
  asset: 'months_after_income',
  'home-enterprise': 'months_after_income',
  cash: 'months_after_income',
};

type Limits = RuleContext<Interval | 'rolling_months'>['options'];

/** The months to wait, if every measurement comes sooner; undefined if one is late enough or nothing can be said. */
function tooEarly(indicator: Indicator, activities: readonly Activity[], limits: Limits): number | undefined {
  const after = groupOf(indicator.measured_after);
  if (!after && isAnswered(indicator.measured_after)) return undefined;
  if (after && isAnswered(after.event)) {
    const interval = BY_EVENT[String(after.event)];
    const months = numberOf(after.months);
    if (!interval || months === undefined) return undefined;
    return months < limits[interval] ? limits[interval] : undefined;
  }
  const looks = listOf(indicator.targets).flatMap((target) => endOf(target.by) ?? []);
  const last = looks.sort((one, other) => one.time - other.time).at(-1);
  const waits = activities.flatMap(({ kind, start, end }) => {
    const interval = kind && BY_KIND[kind];
    const [from, to] = [startOf(start), endOf(end)];
    if (!interval || !to || !last) return [];
    const exposed = from && monthsFrom(from, to) > limits.rolling_months ? from : to;
    const months = (last.year - exposed.year) * 12 + last.month - exposed.month;
    return [months < limits[interval] ? limits[interval] : undefined];
  });
  return waits.includes(undefined) ? undefined : waits[0];
}
