import type { Design, Harm, ListHarmed } from '../../../design/design.generated.ts';
import { allActivities, chosenTypes, hasDirectContact, placed } from '../../../design/elements.ts';
import { groupOf, isAnswered, listOf } from '../../../design/values.ts';
import type { Rule } from '../../rule.ts';
import { unanswered } from '../../unanswered.ts';

const HARMS = ['safeguarding', 'harm_analysis'] as const;
const STOP_RULE = ['safeguarding', 'stop_rule'] as const;
/** People who stand next to those the work is for. */
const BESIDE: readonly (ListHarmed | undefined)[] = ['not-recognised', 'bystanders', 'neighbours'];

export const rule: Rule = {
  id: 'harm-is-analysed',
  category: 'safeguarding',
  core: true,
  severity: { concept: 'note', proposal: 'warning', approval: 'error' },
  sources: ['thompson-2011', 'ohchr-2002', 'who-2003'],
  serves: ['RF-S2', 'RF-S3', 'SG-H1', 'SG-H2', 'SG-H3', 'SG-H4'],
  check({ design, report }) {
    const enforces = hasEnforcement(design);
    if (!hasDirectContact(design) && !enforces) return;
    const types = chosenTypes(design);
    const weighty = enforces || types.includes('identification-referral') || types.includes('support-solutions');
    const harms = placed<Harm>(groupOf(design.safeguarding)?.harm_analysis, HARMS);
    const stops = weighty ? unanswered(design, STOP_RULE, ['finding', 'who_decides']) : [];
    if (harms.length === 0) {
      const isOpen = unanswered(design, HARMS.slice(0, 1), ['harm_analysis']).length > 0;
      if (isOpen && stops.length === 2) {
        // Nothing is thought of yet: one fault.
        report({ at: HARMS, message: 'none-and-stop-rule', missing: [HARMS, STOP_RULE] });
        return;
      }
      if (isOpen) report({ at: HARMS, message: 'none', missing: [HARMS] });
    } else if (weighty && !harms.some(({ value }) => BESIDE.includes(value.who))) {
      report({ at: HARMS, message: 'nobody-beside' });
    }
    for (const { value, pointer } of harms) {
      const gaps = (['who', 'harm', 'mitigation', 'sign', 'owner'] as const).filter((key) => !isAnswered(value[key]));
      if (gaps.length === 0) continue;
      const missing = gaps.map((key) => [...pointer, key]);
      report({ at: pointer, message: 'incomplete', args: { id: value.id, gaps }, missing });
    }
    if (stops.length > 0) {
      const missing = stops.length === 2 ? [STOP_RULE] : stops.map((key) => [...STOP_RULE, key]);
      const message = stops.length === 2 ? 'stop-rule' : `stop-rule-${stops.join('')}`;
      report({ at: STOP_RULE, message, missing });
    }
  },
};

/** Work that limits somebody's freedom, or an operation. */
function hasEnforcement(design: Design): boolean {
  return allActivities(design).some(({ value }) => value.kind === 'operation' || listOf(value.restrictive).length > 0);
}
