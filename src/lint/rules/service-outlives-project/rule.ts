import { type Day, endOf } from '../../../design/dates.ts';
import type { Service } from '../../../design/design.generated.ts';
import { placed } from '../../../design/elements.ts';
import { groupOf, numberOf } from '../../../design/values.ts';
import type { Rule } from '../../rule.ts';
import { unanswered } from '../../unanswered.ts';

const PLAN = ['sustainability', 'people_when_money_ends'] as const;

export const rule: Rule = {
  id: 'service-outlives-project',
  category: 'sustainability',
  core: true,
  severity: { concept: 'note', proposal: 'warning', approval: 'error' },
  sources: ['pac-2018', 'tsai-2020'],
  serves: ['A6-R09', 'SG-H11'],
  check({ design, report }) {
    const end = endOf(groupOf(design.programme)?.end);
    if (!end || unanswered(design, ['sustainability'], ['people_when_money_ends']).length === 0) return;
    const short = placed<Service>(design.services, ['services']).filter(({ value }) => endsEarly(value, end));
    if (short.length === 0) return;
    report({
      at: PLAN,
      message: 'none',
      args: { services: short.map(({ value }) => value.id) },
      related: short.map(({ pointer }) => [...pointer, 'funded_until']),
      missing: [PLAN],
    });
  },
};

const monthNumber = ({ year, month }: Day) => year * 12 + month;

/** Whether somebody taken in during the last month of the programme would lose the service before its promised end. */
function endsEarly({ funded_until, months }: Service, end: Day): boolean {
  const promised = numberOf(months);
  const funded = funded_until === 'standing' ? undefined : endOf(funded_until);
  return promised !== undefined && funded !== undefined && monthNumber(funded) < monthNumber(end) + promised;
}
