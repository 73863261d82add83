import { type Day, endOf, monthsFrom, readDate } from '../../../design/dates.ts';
import type { Activity, Design, Outcome } from '../../../design/design.generated.ts';
import {
  activitiesFeeding,
  activityTypesOf,
  outcomeIndicators,
  outcomesOf,
  type Placed,
  type PlacedIndicator,
  responsesOf,
} from '../../../design/elements.ts';
import { groupOf, isAnswered, listOf } from '../../../design/values.ts';
import type { Rule, RuleContext } from '../../rule.ts';
import { workingKinds } from '../../working-kinds.ts';

type Lag = 'months_to_practice' | 'months_to_institution' | 'months_to_condition' | 'months_after_draft';
type Limits = RuleContext<Lag | 'rolling_months'>['options'];

export const rule: Rule<Lag | 'rolling_months'> = {
  id: 'outcome-is-reachable-in-time',
  category: 'logic',
  core: false,
  severity: { concept: 'off', proposal: 'note', approval: 'warning' },
  sources: ['proposed', 'thompson-2011'],
  serves: ['A7-R06', 'RF-E10'],
  options: {
    months_to_practice: {
      default: 3,
      description: 'Months after the first output before which a change of practice is hardly to be seen.',
    },
    months_to_institution: {
      default: 6,
      description: 'Months after the first output before which a change of an institution is hardly to be seen.',
    },
    months_to_condition: {
      default: 12,
      description: 'Months after the first output before which a change of a condition is hardly to be seen.',
    },
    months_after_draft: {
      default: 12,
      description: 'Months after the draft of a law or plan before which its use is hardly to be seen.',
    },
    rolling_months: {
      default: 12,
      description: 'An activity that runs for more months than this works from its first months on, not from its last.',
    },
  },
  check({ design, options, report }) {
    for (const outcome of outcomesOf(design)) {
      const at = [...outcome.pointer, 'lag_reason'];
      if (isAnswered(outcome.value.lag_reason)) continue;
      const start = startOfChange(design, outcome, options.rolling_months);
      if (!start) continue;
      const early = outcomeIndicators(outcome).flatMap((indicator) => {
        const lag = lagOf(indicator, start.isDraft, options);
        const target = firstTarget(indicator);
        return lag !== undefined && target && monthsBetween(start.day, target.day) < lag
          ? [{ ...indicator, lag, target }]
          : [];
      });
      const [first] = early;
      if (!first) continue;
      const { value, pointer, lag, target } = first;
      const ids = early.map((indicator) => indicator.value.id);
      report({
        at: [...pointer, 'targets', target.place, 'by'],
        message: start.isDraft ? 'after-draft' : 'after-output',
        args: { id: outcome.value.id, ids, first: value.id, due: target.by, from: start.written, months: lag },
        related: early.slice(1).map((indicator) => indicator.pointer),
        missing: [at],
      });
    }
  },
};

interface StartOfChange {
  readonly day: Day;
  readonly written: string;
  /** The change begins with a law or plan that is still to be adopted. */
  readonly isDraft: boolean;
}

/** When the first work that feeds an outcome is done; undefined while the date of any of it is open. */
function startOfChange(design: Design, outcome: Placed<Outcome>, rolling: number): StartOfChange | undefined {
  const kinds = workingKinds(design, outcome);
  if (!kinds) return undefined;
  const activities = activitiesFeeding(design, outcome).map(({ value }) => value);
  const drafting = isAdoptionAhead(design, outcome) ? activities.filter(({ kind }) => kind === 'drafting') : [];
  const isDraft = drafting.length > 0;
  const working = isDraft ? drafting : activities.filter(({ kind }) => kind && kinds.has(kind));
  const days = working.map((activity) => effectOf(activity, isDraft, rolling));
  const [first] = days.flatMap((day) => day ?? []).sort((one, other) => one.day.time - other.day.time);
  return first && !days.includes(undefined) ? { ...first, isDraft } : undefined;
}

function effectOf(
  { start, end }: Activity,
  isDraft: boolean,
  rolling: number,
): { day: Day; written: string } | undefined {
  const from = readDate(start)?.first;
  // A date is as exact as is known: a year may mean its first month.
  const until = readDate(end);
  if (!until) return undefined;
  const isRolling = !isDraft && from && monthsFrom(from, until.last) > rolling;
  return isRolling ? { day: from, written: String(start) } : { day: until.first, written: String(end) };
}

/** A law is drafted, or a plan that is not in force yet. */
function isAdoptionAhead(design: Design, outcome: Placed<Outcome>): boolean {
  const types = activityTypesOf(design, outcome);
  const plan = responsesOf(design).find(({ value }) => value.type === 'national-plan');
  const status = groupOf(plan?.value.plan)?.status;
  const isInForce = status === 'adopted' || status === 'running';
  return types.includes('legal-framework') || (types.includes('national-plan') && !isInForce);
}

/** A text that is adopted needs no time to work; what is done with it does. */
function lagOf({ value }: PlacedIndicator, isDraft: boolean, limits: Limits): number | undefined {
  const lag = typeof value.measures === 'string' ? LAGS[value.measures] : undefined;
  if (!lag) return undefined;
  if (!isDraft) return limits[lag];
  return value.counts === 'documents' ? undefined : limits.months_after_draft;
}

/** The kinds of change that take time after the work is done. */
const LAGS: Readonly<Record<string, Lag>> = {
  practice: 'months_to_practice',
  institution: 'months_to_institution',
  condition: 'months_to_condition',
};

function firstTarget({ value }: PlacedIndicator): { day: Day; by: string; place: number } | undefined {
  const targets = listOf(value.targets).flatMap(({ by }, place) => {
    const day = endOf(by);
    return day ? [{ day, by: String(by), place }] : [];
  });
  return targets.sort((one, other) => one.day.time - other.day.time)[0];
}

const monthsBetween = (from: Day, to: Day): number => (to.year - from.year) * 12 + to.month - from.month;
