import { activityTypesOf, outcomeIndicators, outcomesOf, responsesOf } from '../../../design/elements.ts';
import { isAnswered } from '../../../design/values.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'adoption-is-not-the-result',
  category: 'indicators',
  core: true,
  severity: { concept: 'warning', proposal: 'error', approval: 'error' },
  sources: ['icat-publications', 'pac-2018'],
  serves: ['A3-R01', 'A7-R01'],
  check({ design, report }) {
    for (const outcome of outcomesOf(design)) {
      const types = activityTypesOf(design, outcome);
      const indicators = outcomeIndicators(outcome);
      if (indicators.length === 0) continue;
      if (!indicators.every(({ value }) => value.counts === 'documents')) continue;
      // A short review of a draft may end with the text, if it says who takes it further.
      const onTexts = types.filter((type) => type === 'legal-framework' || type === 'national-plan');
      const carriers = onTexts.length > 0 ? onTexts : types;
      const carriesOn = responsesOf(design).some(
        ({ value }) => carriers.includes(value.type) && isAnswered(value.followed_by),
      );
      if (carriesOn) continue;
      report({
        at: [...outcome.pointer, 'indicators'],
        message: 'documents-only',
        args: { id: outcome.value.id, ids: indicators.map(({ value }) => value.id) },
        related: indicators.map(({ pointer }) => pointer),
      });
    }
  },
};
