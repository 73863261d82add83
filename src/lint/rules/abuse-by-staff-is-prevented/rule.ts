import { hasDirectContact } from '../../../design/elements.ts';
import type { Rule } from '../../rule.ts';
import { unanswered } from '../../unanswered.ts';

const STATEMENT = ['safeguarding', 'abuse_by_staff'] as const;

export const rule: Rule = {
  id: 'abuse-by-staff-is-prevented',
  category: 'safeguarding',
  core: true,
  severity: { concept: 'off', proposal: 'warning', approval: 'error' },
  sources: ['kcs-2014', 'ohchr-2002'],
  serves: ['SG-G7'],
  check({ design, report }) {
    if (!hasDirectContact(design)) return;
    if (unanswered(design, ['safeguarding'], ['abuse_by_staff']).length === 0) return;
    report({ at: STATEMENT, message: 'none', missing: [STATEMENT] });
  },
};
