import { assumptionsOf, outcomesOf } from '../../../design/elements.ts';
import { isAnswered } from '../../../design/values.ts';
import { quotableText } from '../../quotable-text.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'critical-assumption-is-managed',
  category: 'logic',
  core: false,
  severity: { concept: 'off', proposal: 'warning', approval: 'error' },
  sources: ['davies-2013'],
  serves: [],
  check({ design, stage, report }) {
    for (const outcome of outcomesOf(design)) {
      for (const { value, pointer } of assumptionsOf(outcome, true)) {
        // A card that says why its topic does not arise here assumes nothing.
        if (value.effect !== 'high' || isAnswered(value.not_here) || isAnswered(value.watched_by)) continue;
        const isDoubtful = value.holds === 'unlikely' || value.holds === 'unknown';
        const isUnmanaged = isDoubtful && !isAnswered(value.if_fails);
        if (!isUnmanaged && stage !== 'approval') continue;
        const at = [...pointer, 'watched_by'];
        const message = isUnmanaged ? `unmanaged-${value.holds}` : 'unwatched';
        const text = quotableText(value);
        const args = { id: value.id, outcome: outcome.value.id };
        report({
          at,
          ...(text ? { message: `${message}-quoted`, args: { ...args, text } } : { message, args }),
          missing: isUnmanaged ? [at, [...pointer, 'if_fails']] : [at],
        });
      }
    }
  },
};
