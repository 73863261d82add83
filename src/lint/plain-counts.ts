import type { Design, Indicator, ListActivityType } from '../design/design.generated.ts';
import { activityTypesOf, outcomeIndicators, outcomesOf, type PlacedIndicator } from '../design/elements.ts';
import { isAnswered } from '../design/values.ts';

/** Types of work whose outcomes are measured by plain counts alone, with these counts. */
export interface PlainCounts {
  readonly types: readonly ListActivityType[];
  readonly indicators: readonly PlacedIndicator[];
}

/**
 * Where law, criminal justice or identification is measured only by plain counts of cases, operations or people (rule
 * catalogue, `count-is-not-the-only-outcome`). Types that share their outcomes stand together.
 */
export function plainCounts(design: Design): PlainCounts[] {
  const found = new Map<string, { types: ListActivityType[]; indicators: readonly PlacedIndicator[] }>();
  for (const type of TYPES) {
    const outcomes = outcomesOf(design).filter((outcome) => activityTypesOf(design, outcome).includes(type));
    const indicators = outcomes.flatMap(outcomeIndicators);
    if (indicators.length === 0 || !indicators.every(({ value }) => isPlainCount(value))) continue;
    const key = indicators.map(({ value }) => value.id).join(' ');
    const same = found.get(key);
    if (same) same.types.push(type);
    else found.set(key, { types: [type], indicators });
  }
  return [...found.values()];
}

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
