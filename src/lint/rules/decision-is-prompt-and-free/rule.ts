import type { Design } from '../../../design/design.generated.ts';
import { responsesOf } from '../../../design/elements.ts';
import { isYes, listOf, longAnswer } from '../../../design/values.ts';
import { valueAt } from '../../../yaml/pointer.ts';
import { gapPlace } from '../../gap-place.ts';
import type { Rule } from '../../rule.ts';
import { unanswered } from '../../unanswered.ts';

export const rule: Rule = {
  id: 'decision-is-prompt-and-free',
  category: 'activity',
  core: false,
  severity: { concept: 'off', proposal: 'warning', approval: 'error' },
  sources: ['nao-2017', 'coe-2005'],
  serves: ['A5-R06'],
  check({ design, report }) {
    const response = responsesOf(design).find(({ value }) => value.type === 'identification-referral');
    if (!response) return;
    const at = [...response.pointer, 'answers', 'decision'];
    const gaps = unanswered(design, at, PARTS);
    if (gaps.length === PARTS.length) {
      report({ at, message: 'none', missing: [at] });
      return;
    }
    if (gaps.length > 0) report({ ...gapPlace(at, gaps), message: 'incomplete', args: { gaps } });
    const decision = valueAt(design, at);
    const test = valueAt(decision, ['test']);
    if (typeof test !== 'string' || !TIED.includes(test)) return;
    const byLaw = isYes(valueAt(decision, ['fixed_by_law']));
    const softened = byLaw && (longAnswer(decision)?.why !== undefined || helpsMeanwhile(design));
    report({
      at: [...at, 'test'],
      message: softened ? 'tied-by-law' : 'tied',
      args: { test },
      ...(softened ? { severity: 'warning' } : {}),
    });
  },
};

const PARTS = ['body', 'test', 'days'] as const;
/** Tests by which recognition hangs on the case, or on what a person does for it. */
const TIED: readonly string[] = ['cooperation', 'testimony', 'conviction'];

/** Whether a service asks for nothing in return, and so helps while the decision is open. */
function helpsMeanwhile(design: Design): boolean {
  return listOf(design.services).some(({ conditions }) => {
    const asked = listOf(conditions);
    return asked.length > 0 && asked.every((condition) => condition === 'none');
  });
}
