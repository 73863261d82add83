import type { Indicator, ListActivityType } from '../../../design/design.generated.ts';
import { activityTypesOf, outcomeIndicators, outcomesOf, type PlacedIndicator } from '../../../design/elements.ts';
import { isAnswered } from '../../../design/values.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'count-is-not-the-only-outcome',
  category: 'indicators',
  core: true,
  severity: { concept: 'warning', proposal: 'error', approval: 'error' },
  sources: ['gallagher-surtees-2012', 'unodc-glotip-2018'],
  serves: ['A3-R09', 'A4-R01', 'A5-R02'],
  check({ design, report }) {
    const found = new Map<string, { types: ListActivityType[]; indicators: readonly PlacedIndicator[] }>();
    for (const type of TYPES) {
      const outcomes = outcomesOf(design).filter((outcome) => activityTypesOf(design, outcome).includes(type));
      const indicators = outcomes.flatMap(outcomeIndicators);
      if (indicators.length === 0 || !indicators.every(({ value }) => isPlainCount(value))) continue;
      // Responses that feed the same outcomes share one fault.
      const key = indicators.map(({ value }) => value.id).join(' ');
      const same = found.get(key);
      if (same) same.types.push(type);
      else found.set(key, { types: [type], indicators });
    }
    for (const { types, indicators } of found.values()) {
      const [first, ...others] = new Set(indicators.flatMap(({ outcome }) => (outcome ? [outcome] : [])));
      if (!first) continue;
      report({
        at: [...first.pointer, 'indicators'],
        message: 'counts-only',
        args: { types, ids: indicators.map(({ value }) => value.id) },
        related: [...others.map(({ pointer }) => [...pointer, 'indicators'])],
      });
    }
  },
};

const TYPES = ['legal-framework', 'criminal-justice', 'identification-referral'] as const;

/** What is counted, where a bare number of it does say something: it is no count of cases, operations or people. */
const OTHER_THAN_CASES: ReadonlySet<string> = new Set([
  'documents',
  'institutions',
  'money',
  'days-in-shelter',
  'prevalence',
  'other',
]);

function isPlainCount({ measure, out_of, counts }: Indicator): boolean {
  return measure === 'count' && !isAnswered(out_of) && !OTHER_THAN_CASES.has(String(counts));
}
