import { AMBIGUOUS_COUNTS } from '../../../design/counts.ts';
import { indicatorsOf } from '../../../design/elements.ts';
import { isAnswered } from '../../../design/values.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'ambiguous-count-is-explained',
  category: 'indicators',
  core: true,
  severity: { concept: 'note', proposal: 'warning', approval: 'error' },
  sources: ['unodc-glotip-2018', 'unodc-glotip-2024', 'sdg-16-2-2'],
  serves: ['PD-R07', 'A4-R09', 'A5-R04', 'C14'],
  check({ design, report }) {
    for (const { value, level, pointer } of indicatorsOf(design)) {
      const counts = String(value.counts);
      if ((level !== 'impact' && level !== 'outcome') || !AMBIGUOUS_COUNTS.has(counts)) {
        // The author says that the figure alone misleads, whatever it counts.
        if (value.direction !== 'explain' || isAnswered(value.direction_reason)) continue;
        const at = [...pointer, 'direction_reason'];
        report({ at, message: 'unread', args: { id: value.id }, missing: [at] });
        continue;
      }
      const args = { id: value.id, counts: counts.replaceAll('-', ' ') };
      if (level === 'impact' && value.direction === 'down') {
        report({ at: [...pointer, 'direction'], message: 'promised-to-fall', args });
        continue;
      }
      const gaps = (['direction_reason', 'paired_with'] as const).filter((key) => !isAnswered(value[key]));
      const [first] = gaps;
      if (!first) continue;
      const missing = gaps.map((key) => [...pointer, key]);
      report({ at: [...pointer, first], message: 'unexplained', args: { ...args, gaps }, missing });
    }
  },
};
