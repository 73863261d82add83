import { groupOf, isYes } from '../../../design/values.ts';
import type { Rule } from '../../rule.ts';
import { unanswered } from '../../unanswered.ts';

const COMMUNICATIONS = ['safeguarding', 'communications'] as const;

export const rule: Rule = {
  id: 'story-has-safeguards',
  category: 'safeguarding',
  core: false,
  severity: { concept: 'off', proposal: 'warning', approval: 'error' },
  sources: ['who-2003', 'odihr-2023'],
  serves: ['A1-R10', 'SG-H9'],
  check({ design, report }) {
    const communications = groupOf(groupOf(design.safeguarding)?.communications);
    if (!isYes(communications?.real_stories)) return;
    if (unanswered(design, COMMUNICATIONS, ['how']).length === 0) return;
    const at = [...COMMUNICATIONS, 'how'];
    report({ at, message: 'none', missing: [at] });
  },
};
