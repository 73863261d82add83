import type { Design } from '../../../design/design.generated.ts';
import { allActivities, chosenTypes } from '../../../design/elements.ts';
import { groupOf, isAnswered, listOf } from '../../../design/values.ts';
import type { Rule } from '../../rule.ts';
import { isStated } from '../../unanswered.ts';

export const rule: Rule = {
  id: 'experiment-withholds-no-protection',
  category: 'evaluation',
  core: true,
  severity: { concept: 'error', proposal: 'error', approval: 'error' },
  sources: ['uneg-2020', 'who-2003'],
  serves: ['RF-E5'],
  silences: ['research-has-ethics-review'],
  check({ design, stage, report }) {
    const comparison = groupOf(groupOf(design.evaluation)?.comparison);
    const kind = comparison?.kind;
    if ((kind !== 'random' && kind !== 'matched') || !concernsProtection(design)) return;
    const at = ['evaluation', 'comparison', 'withheld'];
    if (comparison?.withheld === 'service') report({ at, message: 'service', args: { kind } });
    // Whether anything is held back can always be said, so a reason in its place is no answer.
    else if (!isStated(comparison?.withheld)) report({ at, message: 'open', args: { kind }, missing: [at] });
    if (stage === 'concept') return;
    const safeguarding = groupOf(design.safeguarding);
    const ethics = groupOf(safeguarding?.ethics);
    // A reason in place of the section, or of the review, is an answer.
    const answer = ethics ? ethics.status : safeguarding ? safeguarding.ethics : design.safeguarding;
    if (isAnswered(answer)) return;
    const status = ['safeguarding', 'ethics', 'status'];
    report({ at: status, message: 'no-ethics', args: { kind }, missing: [status] });
  },
};

/** Identification, support, or operations that limit somebody's freedom: what nobody may wait for or be exposed to for a comparison. */
function concernsProtection(design: Design): boolean {
  const types = chosenTypes(design);
  return (
    types.includes('identification-referral') ||
    types.includes('support-solutions') ||
    allActivities(design).some(({ value }) => value.kind === 'operation' || listOf(value.restrictive).length > 0)
  );
}
