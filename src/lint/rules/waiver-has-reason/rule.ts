import { placed } from '../../../design/elements.ts';
import { listOf, textOf } from '../../../design/values.ts';
import { gapPlace } from '../../gap-place.ts';
import type { Rule } from '../../rule.ts';
import { isStated } from '../../unanswered.ts';
import { lengthOfReason, SHORTEST_REASON } from '../../waiver-faults.ts';

const ASKED = ['reason', 'accepted_by', 'until'] as const;

export const rule: Rule<'characters'> = {
  id: 'waiver-has-reason',
  category: 'structure',
  core: true,
  severity: { concept: 'warning', proposal: 'warning', approval: 'error' },
  sources: ['proposed'],
  serves: [],
  options: {
    characters: {
      default: SHORTEST_REASON.default,
      description: 'Characters that a reason has at least.',
    },
  },
  check({ design, options, report }) {
    for (const { value, pointer } of placed(listOf(design.waivers), ['waivers'])) {
      const { rule, where } = value;
      const gaps = ASKED.filter((key) => !isStated(value[key]));
      if (gaps.length > 0) report({ ...gapPlace(pointer, gaps), message: 'open', args: { rule, where, gaps } });
      const reason = textOf(value.reason);
      if (reason === undefined || lengthOfReason(reason) >= options.characters) continue;
      const args = { rule, where, reason, characters: options.characters };
      report({ at: [...pointer, 'reason'], message: 'short', args });
    }
  },
};
