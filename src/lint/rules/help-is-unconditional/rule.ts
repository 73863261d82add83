import type { ListCondition, Service } from '../../../design/design.generated.ts';
import { chosenTypes, placed, responsesOf } from '../../../design/elements.ts';
import { listOf, longAnswer } from '../../../design/values.ts';
import { valueAt } from '../../../yaml/pointer.ts';
import type { Rule } from '../../rule.ts';
import { isStated } from '../../unanswered.ts';

/** What help must not be tied to. */
const HARMFUL: readonly ListCondition[] = [
  'testimony',
  'cooperation',
  'information',
  'images',
  'faith',
  'research',
  'staying',
  'leaving-the-country',
  'formal-recognition',
];
/** Standings other than a formal recognition in which somebody may be helped. */
const NOT_RECOGNISED = ['presumed', 'refused', 'declined-before'];

export const rule: Rule = {
  id: 'help-is-unconditional',
  category: 'safeguarding',
  core: true,
  severity: { concept: 'note', proposal: 'warning', approval: 'error' },
  sources: ['coe-2005', 'ohchr-2002', 'greta-2019'],
  serves: ['A6-R06', 'SG-H6'],
  check({ design, report }) {
    const types = chosenTypes(design);
    if (!types.includes('support-solutions') && !types.includes('identification-referral')) return;
    for (const { value, pointer } of placed<Service>(design.services, ['services'])) {
      const { id } = value;
      const at = [...pointer, 'conditions'];
      const harmful = listOf(value.conditions).filter((condition) => HARMFUL.includes(condition));
      if (harmful.length > 0) {
        const byLaw = isStated(value.imposed_by_law);
        const message = byLaw ? 'harmful-by-law' : 'harmful';
        report({ at, message, args: { id, conditions: harmful }, severity: byLaw ? 'warning' : 'error' });
      } else if (!isStated(value.conditions)) {
        report({ at, message: 'unanswered', args: { id }, missing: [at] });
      }
    }
    for (const { pointer } of responsesOf(design)) {
      const at = [...pointer, 'answers', 'who_may_use'];
      const eligible = longAnswer(valueAt(design, at));
      const who = Array.isArray(eligible?.answer) ? eligible.answer : [];
      if (!who.includes('recognised') || who.some((one) => NOT_RECOGNISED.includes(one)) || eligible?.why) continue;
      report({ at, message: 'recognised-only', severity: 'error' });
    }
  },
};
