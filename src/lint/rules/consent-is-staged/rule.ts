import { chosenTypes } from '../../../design/elements.ts';
import { groupOf, listOf } from '../../../design/values.ts';
import { asksPeopleAffected } from '../../asks-people-affected.ts';
import { gapPlace } from '../../gap-place.ts';
import type { Rule } from '../../rule.ts';
import { unanswered } from '../../unanswered.ts';

const CONSENT = ['safeguarding', 'consent'] as const;
const PARTS = [
  'asked_separately_for',
  'language_and_format',
  'refusal_and_withdrawal',
  'limits_told_first',
  'capacity',
  'payment',
  'weak_settings',
] as const;

export const rule: Rule = {
  id: 'consent-is-staged',
  category: 'safeguarding',
  core: false,
  severity: { concept: 'off', proposal: 'warning', approval: 'error' },
  sources: ['who-2003', 'uniap-2008'],
  serves: ['SG-IC1', 'SG-IC2', 'SG-IC3', 'SG-IC4', 'SG-IC5', 'SG-IC7', 'SG-IC8'],
  check({ design, report }) {
    const types = chosenTypes(design);
    const helps = types.includes('identification-referral') || types.includes('support-solutions');
    if (!helps && !asksPeopleAffected(design)) return;
    const gaps = unanswered(design, CONSENT, PARTS);
    if (gaps.length === PARTS.length) report({ at: CONSENT, message: 'none', missing: [CONSENT] });
    else if (gaps.length > 0) report({ ...gapPlace(CONSENT, gaps), message: 'incomplete', args: { gaps } });
    const [topic, ...others] = listOf(groupOf(groupOf(design.safeguarding)?.consent)?.asked_separately_for);
    if (helps && topic !== undefined && others.length === 0) {
      report({ at: [...CONSENT, 'asked_separately_for'], message: 'one-signature', args: { topic } });
    }
  },
};
