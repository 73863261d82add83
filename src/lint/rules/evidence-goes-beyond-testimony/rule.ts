import type { ListActivityKind } from '../../../design/design.generated.ts';
import { responsesOf } from '../../../design/elements.ts';
import { isAnswered, longAnswer, markerOf } from '../../../design/values.ts';
import { valueAt } from '../../../yaml/pointer.ts';
import { activitiesOfTypes } from '../../activities-of-types.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'evidence-goes-beyond-testimony',
  category: 'activity',
  core: false,
  severity: { concept: 'off', proposal: 'note', approval: 'warning' },
  sources: ['kangaspunta-2015', 'A4-L04'],
  serves: ['A4-R06'],
  check({ design, report }) {
    const response = responsesOf(design).find(({ value }) => value.type === 'criminal-justice');
    if (!response) return;
    const activities = activitiesOfTypes(design, ['criminal-justice']);
    if (activities.length > 0 && activities.every(({ value }) => value.kind && PREVENTION.has(value.kind))) return;
    const at = [...response.pointer, 'answers', 'evidence_sources'];
    const value = valueAt(design, at);
    if (markerOf(value) ? isAnswered(value) : longAnswer(value)?.why) return;
    const kinds = longAnswer(value)?.answer;
    const none = Array.isArray(kinds) && kinds.includes('none');
    if (Array.isArray(kinds) && kinds.some((kind) => kind !== 'none')) return;
    report({ at, message: none ? 'none' : 'unanswered', missing: none ? [] : [at] });
  },
};

/** Work of the police that tells and warns, with what prepares and measures it: no case comes from it. */
const PREVENTION: ReadonlySet<ListActivityKind> = new Set([
  'information',
  'production',
  'pretest',
  'outreach',
  'advocacy',
  'conference',
  'survey',
  'research',
  'monitoring',
  'evaluation',
  'management',
] as const);
