import { type Day, endOf, monthsFrom, startOf } from '../../../design/dates.ts';
import type { Design, ExitStep } from '../../../design/design.generated.ts';
import { outcomesOf, placed } from '../../../design/elements.ts';
import { groupOf, isAnswered, isNo, markerOf } from '../../../design/values.ts';
import type { Rule } from '../../rule.ts';
import { unanswered } from '../../unanswered.ts';
import { workingKinds } from '../../working-kinds.ts';

const AT = ['sustainability', 'exit_steps'] as const;

export const rule: Rule<'months' | 'last_part'> = {
  id: 'exit-starts-early',
  category: 'sustainability',
  core: false,
  severity: { concept: 'off', proposal: 'note', approval: 'warning' },
  sources: ['eca-2017', 'edo-esip-2019'],
  serves: [],
  options: {
    months: {
      default: 12,
      description: 'Months of a programme from which it needs a step of the hand-over before its last part.',
    },
    last_part: {
      default: 0.25,
      maximum: 1,
      isShare: true,
      description: 'Last part of a programme, as a share of its months: a first step within it comes too late.',
    },
  },
  check({ design, options, severities, report }) {
    const programme = groupOf(design.programme);
    const [start, end] = [startOf(programme?.start), endOf(programme?.end)];
    if (!start || !end) return;
    const months = monthsFrom(start, end);
    if (months < options.months || leavesNothing(design)) return;
    const steps = placed<ExitStep>(groupOf(design.sustainability)?.exit_steps, AT);
    const last = monthOf(start) + Math.ceil(months * (1 - options.last_part));
    const before = `${Math.floor(last / 12)}-${String((last % 12) + 1).padStart(2, '0')}`;
    if (steps.length === 0) {
      // Where nobody has said yet what is to last, that comes first.
      const isToldByGains = (severities.get(GAINS_RULE) ?? 'off') !== 'off' && outcomesOf(design).length > 0;
      if (isToldByGains && !isAnswered(groupOf(design.sustainability)?.gains)) return;
      if (unanswered(design, ['sustainability'], ['exit_steps']).length > 0) {
        report({ at: AT, message: 'none', args: { months, before }, missing: [AT] });
      }
      return;
    }
    const dated = steps.flatMap(({ value }) => endOf(value.date) ?? []).sort((one, other) => one.time - other.time);
    const [first] = dated;
    // A date that is kept elsewhere, or does not apply, is an answer that cannot be compared.
    if (steps.some(({ value }) => markerOf(value.date) && isAnswered(value.date))) return;
    if (!first) {
      const missing = steps.map(({ pointer }) => [...pointer, 'date']);
      report({ at: AT, message: 'undated', args: { before }, missing });
    } else if (monthOf(first) >= last) {
      const args = { first: `${first.year}-${String(first.month).padStart(2, '0')}`, before };
      report({ at: AT, message: 'late', args });
    }
  },
};

/** Asks for owner and payer of what is to last. */
const GAINS_RULE = 'gain-has-owner-and-payer';

const monthOf = ({ year, month }: Day): number => year * 12 + month - 1;

/** Nothing to hand over: no outcome has to last, no gain either, or all that is done is to bring legal cases. */
function leavesNothing(design: Design): boolean {
  const gains = groupOf(design.sustainability)?.gains;
  if (markerOf(gains)?.name === 'does_not_apply') return true;
  const outcomes = outcomesOf(design);
  if (outcomes.length === 0) return false;
  return outcomes.every((outcome) => {
    const kinds = workingKinds(design, outcome);
    return isNo(outcome.value.lasting) || (kinds?.size === 1 && kinds.has('legal-aid'));
  });
}
