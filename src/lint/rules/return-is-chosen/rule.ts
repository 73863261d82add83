import type { Service } from '../../../design/design.generated.ts';
import { placed, responsesOf } from '../../../design/elements.ts';
import { longAnswer } from '../../../design/values.ts';
import { valueAt } from '../../../yaml/pointer.ts';
import type { Rule } from '../../rule.ts';
import { isStated, unanswered } from '../../unanswered.ts';

const STATEMENT = ['safeguarding', 'return_by_choice'] as const;

export const rule: Rule = {
  id: 'return-is-chosen',
  category: 'safeguarding',
  core: true,
  severity: { concept: 'note', proposal: 'warning', approval: 'error' },
  sources: ['ohchr-2002', 'unicef-2006'],
  serves: ['A6-R05', 'RF-S10', 'SG-H8'],
  check({ design, stage, report }) {
    const returning = placed<Service>(design.services, ['services']).filter(
      ({ value }) => value.kind === 'return-assistance' || value.kind === 'family-reunification',
    );
    const isOpen = unanswered(design, ['safeguarding'], ['return_by_choice'], isStated).length > 0;
    if (returning.length > 0 && isOpen) {
      report({
        at: STATEMENT,
        message: 'unanswered',
        args: { services: returning.map(({ value }) => value.id) },
        related: returning.map(({ pointer }) => pointer),
        missing: [STATEMENT],
      });
    }
    for (const { pointer } of responsesOf(design)) {
      const at = [...pointer, 'answers', 'ways_forward'];
      const ways = longAnswer(valueAt(design, at))?.answer;
      if (!Array.isArray(ways) || !ways.includes('returning')) continue;
      if (ways.every((way) => way === 'returning')) report({ at, message: 'only-return', severity: 'error' });
      else if (stage !== 'concept' && isOpen && returning.length === 0) {
        report({ at: STATEMENT, message: 'way-unanswered', related: [at], missing: [STATEMENT] });
      }
    }
  },
};
