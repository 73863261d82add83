import { placed } from '../../../design/elements.ts';
import { listOf } from '../../../design/values.ts';
import { gapPlace } from '../../gap-place.ts';
import type { Rule } from '../../rule.ts';
import { isStated } from '../../unanswered.ts';

const ASKED = ['reason', 'accepted_by', 'until'] as const;

export const rule: Rule = {
  id: 'waiver-has-reason',
  category: 'structure',
  core: true,
  severity: { concept: 'warning', proposal: 'warning', approval: 'error' },
  sources: ['proposed'],
  serves: [],
  check({ design, report }) {
    for (const { value, pointer } of placed(listOf(design.waivers), ['waivers'])) {
      const gaps = ASKED.filter((key) => !isStated(value[key]));
      if (gaps.length === 0) continue;
      report({
        ...gapPlace(pointer, gaps),
        message: 'open',
        args: { rule: value.rule, where: value.where, gaps },
      });
    }
  },
};
