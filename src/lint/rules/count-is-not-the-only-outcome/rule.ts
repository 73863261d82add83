import { plainCounts } from '../../plain-counts.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'count-is-not-the-only-outcome',
  category: 'indicators',
  core: true,
  severity: { concept: 'warning', proposal: 'error', approval: 'error' },
  sources: ['gallagher-surtees-2012', 'unodc-glotip-2018'],
  serves: ['A3-R09', 'A4-R01', 'A5-R02'],
  // How each of the counts is to be read is a question of second rank while there is nothing else.
  silences: ['ambiguous-count-is-explained'],
  silenceScope: 'place',
  check({ design, report }) {
    for (const { types, indicators } of plainCounts(design)) {
      const [first] = indicators;
      if (!first) continue;
      report({
        at: first.pointer.slice(0, -1),
        message: 'counts-only',
        args: { types, ids: indicators.map(({ value }) => value.id) },
        related: indicators.map(({ pointer }) => pointer),
      });
    }
  },
};
