import { hasDirectContact } from '../../../design/elements.ts';
import { groupOf, textOf } from '../../../design/values.ts';
import type { Rule } from '../../rule.ts';
import { unanswered } from '../../unanswered.ts';

const CHANNEL = ['safeguarding', 'feedback_channel'] as const;
const PARTS = ['how', 'languages', 'answered_by', 'days'] as const;

export const rule: Rule = {
  id: 'feedback-reaches-someone',
  category: 'safeguarding',
  core: true,
  severity: { concept: 'off', proposal: 'warning', approval: 'error' },
  sources: ['kcs-2014', 'uneg-2020'],
  serves: ['RF-S5', 'SG-H5'],
  check({ design, report }) {
    if (!hasDirectContact(design)) return;
    const gaps = unanswered(design, CHANNEL, PARTS);
    if (gaps.length === PARTS.length) report({ at: CHANNEL, message: 'none', missing: [CHANNEL] });
    else if (gaps.length > 0) {
      report({ at: CHANNEL, message: 'incomplete', args: { gaps }, missing: gaps.map((key) => [...CHANNEL, key]) });
    }
    const programme = groupOf(design.programme);
    const team = plain(groupOf(programme?.organisation)?.unit);
    const reader = plain(groupOf(groupOf(design.safeguarding)?.feedback_channel)?.answered_by);
    if (team !== undefined && reader === team) report({ at: [...CHANNEL, 'answered_by'], message: 'own-team' });
  },
};

const plain = (party: Parameters<typeof textOf>[0]): string | undefined => textOf(party)?.trim().toLowerCase();
