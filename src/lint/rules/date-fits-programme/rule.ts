import { endOf, readDate } from '../../../design/dates.ts';
import type { Activity, BudgetLine, Design, Timing } from '../../../design/design.generated.ts';
import {
  activitiesOf,
  indicatorsOf,
  outcomesOf,
  outputsOf,
  type Placed,
  type PlacedIndicator,
  placed,
} from '../../../design/elements.ts';
import { groupOf, isAnswered, isYes, listOf } from '../../../design/values.ts';
import { budgetLines } from '../../budget-lines.ts';
import { outsideOf, type ProgrammeTime, programmeTime } from '../../programme-time.ts';
import type { Report, Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'date-fits-programme',
  category: 'structure',
  core: false,
  severity: { concept: 'off', proposal: 'warning', approval: 'error' },
  sources: ['idf-2020', 'unodc-pm'],
  serves: ['C12'],
  check({ design, report }) {
    const time = programmeTime(design);
    const surviving = budgetLines(design)?.filter((line: BudgetLine) => isYes(line.survives_closure));
    const hasLateMoney = !surviving || surviving.some(({ kind }) => LOOKS.has(kind)) || isPaidByOthers(design);
    const found: (Report | undefined)[] = [
      ...activityFaults(design, time, surviving),
      ...indicatorsOf(design).map((one) => targetFault(one, time, hasLateMoney) ?? baselineFault(one)),
      evaluationFault(design, time, hasLateMoney),
    ];
    for (const fault of found) if (fault) report(fault);
  },
};

/** Budget lines that pay for a look after the end. */
const LOOKS: ReadonlySet<unknown> = new Set(['evaluation', 'monitoring']);

/** What somebody else carries may be done at any time; after the end, so may what a surviving budget line pays for. */
function activityFaults(design: Design, time: ProgrammeTime, surviving: readonly BudgetLine[] | undefined): Report[] {
  const paid = surviving && new Set(surviving.flatMap((line) => listOf(line.for)));
  return outcomesOf(design).flatMap((outcome) =>
    outputsOf(outcome)
      .filter(({ value }) => !isAnswered(value.paid_by))
      .flatMap((output) =>
        activitiesOf(output).flatMap((activity) => {
          const { id, service } = activity.value;
          const payable = [id, service, output.value.id, outcome.value.id];
          const isPaid = !paid || payable.some((one) => one !== undefined && paid.has(one));
          return activityFault(activity, time, isPaid) ?? [];
        }),
      ),
  );
}

function activityFault({ value, pointer }: Placed<Activity>, time: ProgrammeTime, isPaid: boolean): Report | undefined {
  const isEarly = outsideOf(time, value.start) === 'before';
  const late = (['end', 'start'] as const).find((key) => outsideOf(time, value[key]) === 'after');
  const key = isEarly ? 'start' : isPaid ? undefined : late;
  if (!key) return undefined;
  const args = { id: value.id, date: String(value[key]), start: time.start, end: time.end };
  return { at: [...pointer, key], message: isEarly ? 'activity-before' : 'activity-after', args };
}

function targetFault(
  { value, pointer }: PlacedIndicator,
  time: ProgrammeTime,
  hasLateMoney: boolean,
): Report | undefined {
  for (const [i, { by }] of listOf(value.targets).entries()) {
    const side = outsideOf(time, by);
    if (!side || (side === 'after' && hasLateMoney)) continue;
    const args = { id: value.id, date: String(by), start: time.start, end: time.end };
    return { at: [...pointer, 'targets', i, 'by'], message: `target-${side}`, args };
  }
  return undefined;
}

/** A value that was measured after the first target is reported by the reader (S9); here it is the plan to measure it. */
function baselineFault({ value, pointer }: PlacedIndicator): Report | undefined {
  const baseline = groupOf(value.baseline);
  const due = readDate(baseline?.due);
  const first = listOf(value.targets).findIndex(({ by }) => readDate(by) !== undefined);
  const by = listOf(value.targets)[first]?.by;
  const target = endOf(by);
  if (!due || !target || due.first.time <= target.time) return undefined;
  return {
    at: [...pointer, 'baseline', 'due'],
    message: 'baseline-after-target',
    args: { id: value.id, due: String(baseline?.due), date: String(by) },
    related: [[...pointer, 'targets', first, 'by']],
  };
}

/** An evaluation that somebody else pays for, or that is agreed with others, does not hang on the money of this budget. */
function isPaidByOthers(design: Design): boolean {
  const evaluation = groupOf(design.evaluation);
  return isAnswered(evaluation?.paid_by) || isAnswered(groupOf(evaluation?.shared)?.agreement);
}

function evaluationFault(design: Design, time: ProgrammeTime, hasLateMoney: boolean): Report | undefined {
  const timing = placed<Timing>(groupOf(design.evaluation)?.timing, ['evaluation', 'timing']);
  const faulty = timing.filter(({ value }) => {
    const side = outsideOf(time, value.date);
    // A baseline may be taken before the programme starts.
    return side === 'after' ? !hasLateMoney : side === 'before' && value.kind !== 'baseline';
  });
  const [first] = faulty;
  if (!first) return undefined;
  const side = outsideOf(time, first.value.date);
  const args = { kind: first.value.kind ?? 'evaluation', date: String(first.value.date) };
  return {
    at: [...first.pointer, 'date'],
    message: `evaluation-${side}`,
    args: { ...args, start: time.start, end: time.end },
    related: faulty.slice(1).map(({ pointer }) => pointer),
  };
}
