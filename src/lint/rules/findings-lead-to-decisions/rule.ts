import { endOf, monthsFrom, startOf } from '../../../design/dates.ts';
import type { Design } from '../../../design/design.generated.ts';
import { groupOf, isAnswered, listOf } from '../../../design/values.ts';
import type { Report, Rule } from '../../rule.ts';

export const rule: Rule<'months'> = {
  id: 'findings-lead-to-decisions',
  category: 'evaluation',
  core: true,
  severity: { concept: 'off', proposal: 'note', approval: 'warning' },
  sources: ['unodc-pm', 'icat-slides-2016'],
  serves: [],
  options: {
    months: { default: 9, description: 'Months of a programme from which it needs a review in its first half.' },
  },
  check({ design, stage, options, report }) {
    const questions = stage === 'approval' ? questionFault(design) : undefined;
    for (const found of [useFault(design), reviewFault(design, options.months), questions]) if (found) report(found);
  },
};

/** Who uses the findings for what, and who answers them by when. */
function useFault(design: Design): Report | undefined {
  const evaluation = groupOf(design.evaluation);
  if (!evaluation && isAnswered(design.evaluation)) return undefined;
  const gaps = (
    [
      ['purpose', 'user'],
      ['purpose', 'decision'],
      ['response', 'who'],
      ['response', 'by'],
    ] as const
  ).filter(([group, key]) => {
    const value: Readonly<Record<string, unknown>> | undefined = groupOf(evaluation?.[group]);
    return value ? !isAnswered(value[key]) : !isAnswered(evaluation?.[group]);
  });
  if (gaps.length === 0) return undefined;
  const missing = gaps.map((gap) => ['evaluation', ...gap]);
  return { at: ['evaluation'], message: 'use-open', args: { gaps: gaps.map((gap) => gap.join('.')) }, missing };
}

/** What the programme wants to find out while it runs; that nothing is said of learning at all is another finding. */
function questionFault(design: Design): Report | undefined {
  const learning = groupOf(design.learning);
  if (!isAnswered(learning) || isAnswered(learning?.questions)) return undefined;
  return { at: ['learning', 'questions'], message: 'no-question', severity: 'note' };
}

/** A review in the first half, at which a named role may change the plan. Very short projects are exempt. */
function reviewFault(design: Design, months: number): Report | undefined {
  const programme = groupOf(design.programme);
  const [start, end] = [startOf(programme?.start), endOf(programme?.end)];
  if (!start || !end || monthsFrom(start, end) < months) return undefined;
  const monitoring = groupOf(design.monitoring);
  if (!monitoring && isAnswered(design.monitoring)) return undefined;
  if (isAnswered(monitoring?.reviews) && !Array.isArray(monitoring?.reviews)) return undefined;
  const middle = new Date((start.time + end.time) / 2);
  const isEarly = listOf(monitoring?.reviews).some(({ date, who_decides }) => {
    const day = startOf(date);
    return day !== undefined && day.time <= middle.getTime() && isAnswered(who_decides);
  });
  if (isEarly) return undefined;
  const at = ['monitoring', 'reviews'];
  const args = { middle: middle.toISOString().slice(0, 7) };
  return { at, message: 'no-early-review', args, missing: isAnswered(monitoring?.reviews) ? [] : [at] };
}
