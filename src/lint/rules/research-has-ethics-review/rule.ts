import { type Day, endOf, startOf } from '../../../design/dates.ts';
import type { Design } from '../../../design/design.generated.ts';
import { groupOf, isAnswered, listOf, textOf } from '../../../design/values.ts';
import type { Pointer } from '../../../yaml/pointer.ts';
import { type AskingOfPeopleAffected, askingOfPeopleAffected } from '../../asking-of-people-affected.ts';
import type { Rule } from '../../rule.ts';
import { unanswered } from '../../unanswered.ts';

const ETHICS = ['safeguarding', 'ethics'] as const;

export const rule: Rule = {
  id: 'research-has-ethics-review',
  category: 'safeguarding',
  core: true,
  severity: { concept: 'off', proposal: 'warning', approval: 'error' },
  sources: ['who-2003', 'uneg-2020', 'ilo-2024'],
  serves: ['RF-E7', 'RF-S6', 'SG-D12'],
  check({ design, report }) {
    const asking = askingOfPeopleAffected(design);
    if (asking.indicators.length + asking.activities.length === 0 && !asking.otherwise) return;
    const lacks = (key: 'status' | 'reason' | 'date') => {
      const at = [...ETHICS, key];
      const isOpen = unanswered(design, ETHICS, [key]).length > 0;
      if (isOpen) report({ at, message: `no-${key}`, missing: [at] });
      return isOpen;
    };
    if (lacks('status')) return;
    const status = groupOf(groupOf(design.safeguarding)?.ethics)?.status;
    if (status === 'not-needed') lacks('reason');
    else if (status !== 'planned' || !lacks('date')) compareDates(design, asking, report);
  },
};

/** A review that is dated after a collection has begun, as far as the dates leave no doubt: 2027-03 is not after 2027. */
function compareDates(
  design: Design,
  asking: AskingOfPeopleAffected,
  report: Parameters<Rule['check']>[0]['report'],
): void {
  const ethics = groupOf(groupOf(design.safeguarding)?.ethics);
  const review = startOf(ethics?.date);
  if (!review) return;
  const early = collections(asking)
    .filter(({ last }) => last.time < review.time)
    .sort((one, other) => one.last.time - other.last.time);
  const [first] = early;
  if (!first) return;
  report({
    at: [...ETHICS, 'date'],
    message: early.length === 1 ? 'too-late' : 'too-late-for-several',
    args: { review: textOf(ethics?.date) ?? '', id: first.id, date: first.date, ids: early.map(({ id }) => id) },
    related: early.map(({ pointer }) => pointer),
  });
}

interface Collection {
  readonly id: string;
  readonly pointer: Pointer;
  /** As the author wrote it. */
  readonly date: string;
  /** The last day on which it can begin. */
  readonly last: Day;
}

/** The first collection of each indicator that is still to come, and the start of each survey. A baseline with a value is past. */
function collections({ indicators, activities }: AskingOfPeopleAffected): Collection[] {
  const dated = (id: string, pointer: Pointer, date: unknown): Collection[] => {
    const last = endOf(date);
    return last ? [{ id, pointer, date: String(date), last }] : [];
  };
  return [
    ...indicators.flatMap(({ value, pointer }) => {
      const due = groupOf(value.baseline)?.due;
      const target = listOf(value.targets)[0]?.by;
      return isAnswered(due)
        ? dated(value.id, [...pointer, 'baseline', 'due'], due)
        : dated(value.id, [...pointer, 'targets', 0, 'by'], target);
    }),
    ...activities.flatMap(({ value, pointer }) => dated(value.id, [...pointer, 'start'], value.start)),
  ];
}
