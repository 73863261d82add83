import { responsesOf } from '../../../design/elements.ts';
import { isAnswered, longAnswer } from '../../../design/values.ts';
import { valueAt } from '../../../yaml/pointer.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'law-review-is-wide',
  category: 'activity',
  core: false,
  severity: { concept: 'off', proposal: 'note', approval: 'warning' },
  sources: ['schwarz-allain-2020', 'A3-L03'],
  serves: ['A3-R03'],
  strictOnly: true,
  check({ design, report }) {
    for (const { value, pointer } of responsesOf(design)) {
      if (value.type !== 'legal-framework') continue;
      const reviewed = valueAt(value, ['answers', 'laws_reviewed']);
      const { answer, why } = longAnswer(reviewed) ?? {};
      if (!Array.isArray(answer) || answer.length === 0 || answer.some((body) => body !== 'criminal')) continue;
      if (why || isAnswered(valueAt(reviewed, ['scope_fixed_by']))) continue;
      report({ at: [...pointer, 'answers', 'laws_reviewed'], message: 'criminal-only' });
    }
  },
};
