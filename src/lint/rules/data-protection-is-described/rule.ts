import type { DataHeld } from '../../../design/design.generated.ts';
import { placed } from '../../../design/elements.ts';
import { groupOf, isAnswered, isNo, isYes, textOf } from '../../../design/values.ts';
import type { Rule } from '../../rule.ts';
import { unanswered } from '../../unanswered.ts';

const STATEMENT = ['safeguarding', 'data_protection'] as const;
const PARTS = [
  'inventory',
  'minimum',
  'separation',
  'access',
  'transfer',
  'retention',
  'breach',
  'rights',
  'donor_reports',
] as const;

export const rule: Rule = {
  id: 'data-protection-is-described',
  category: 'safeguarding',
  core: false,
  severity: { concept: 'off', proposal: 'warning', approval: 'error' },
  sources: ['iom-2010', 'uniap-2008'],
  serves: ['SG-D1', 'SG-D2', 'SG-D3', 'SG-D4', 'SG-D5', 'SG-D6', 'SG-D7', 'SG-D8', 'SG-D9'],
  check({ design, report }) {
    const safeguarding = groupOf(design.safeguarding);
    const inventory = placed<DataHeld>(groupOf(safeguarding?.data_protection)?.inventory, [...STATEMENT, 'inventory']);
    const named = inventory.flatMap(({ value }) => textOf(value.what) ?? []);
    if (isNo(safeguarding?.person_level) && named.length > 0) {
      const related = inventory.map(({ pointer }) => pointer);
      report({ at: ['safeguarding', 'person_level'], message: 'denied', args: { held: named }, related });
    }
    if (!isYes(safeguarding?.person_level)) return;
    const open = unanswered(design, STATEMENT, PARTS);
    if (open.length === PARTS.length) {
      report({ at: STATEMENT, message: 'none', missing: [STATEMENT] });
      return;
    }
    const baseless = inventory
      .filter(({ value }) => !isAnswered(value.basis))
      .map(({ pointer }) => [...pointer, 'basis']);
    const gaps = [...(baseless.length > 0 ? ['basis'] : []), ...open];
    if (gaps.length === 0) return;
    const missing = [...baseless, ...open.map((part) => [...STATEMENT, part])];
    const [only] = missing;
    report({ at: only && missing.length === 1 ? only : STATEMENT, message: 'incomplete', args: { gaps }, missing });
  },
};
