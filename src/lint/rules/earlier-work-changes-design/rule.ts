import type { KnowledgeUsed, ListActivityType } from '../../../design/design.generated.ts';
import { placed, responsesOf } from '../../../design/elements.ts';
import { isAnswered, listOf } from '../../../design/values.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'earlier-work-changes-design',
  category: 'evidence',
  core: true,
  severity: { concept: 'note', proposal: 'warning', approval: 'error' },
  sources: ['icat-egm', 'icat-publications'],
  serves: ['PD-R09', 'A7-R08', 'RF-E12'],
  check({ design, stage, report }) {
    const at = ['knowledge_used'];
    const entries = placed<KnowledgeUsed>(design.knowledge_used, at);
    if (entries.length === 0) {
      if (!isAnswered(design.knowledge_used)) report({ at, message: 'none', missing: [at] });
      return;
    }
    const earlier = entries.filter(({ value }) => value.grade !== 'opinion');
    const [first] = earlier;
    if (!first) {
      report({ at, message: 'only-opinion', args: { ids: entries.map(({ value }) => value.id) } });
      return;
    }
    if (!earlier.some(({ value }) => isAnswered(value.design_change))) {
      const missing = earlier.map(({ pointer }) => [...pointer, 'design_change']);
      const args = { ids: earlier.map(({ value }) => value.id) };
      report({ at: [...first.pointer, 'design_change'], message: 'no-change', args, missing });
      return;
    }
    const unused = stage === 'approval' ? earlier.filter(({ value }) => !isAnswered(value.design_change)) : [];
    const places = unused.map(({ pointer }) => [...pointer, 'design_change']);
    const [place, ...related] = places;
    if (place) {
      const args = { ids: unused.map(({ value }) => value.id) };
      report({ at: place, message: 'unused', args, related, missing: places, severity: 'note' });
    }
    for (const { value, pointer } of responsesOf(design)) {
      const isPlanOrLaw = value.type === 'national-plan' || value.type === 'legal-framework';
      if (!isPlanOrLaw || earlier.some((entry) => isPredecessor(entry.value, value.type))) continue;
      const earlierOne = value.type === 'national-plan' ? 'plan' : 'law';
      report({ at, message: 'no-predecessor', args: { type: value.type, earlier: earlierOne }, related: [pointer] });
    }
  },
};

/** Whether an entry can stand for the earlier plan or law: it names this response, or it is an evaluation of anything. */
function isPredecessor({ activity_types, kind }: KnowledgeUsed, type: ListActivityType): boolean {
  const types = listOf(activity_types);
  return types.length > 0 ? types.includes(type) : kind === 'previous-evaluation';
}
