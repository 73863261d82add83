import type { EvaluationRecommendation } from '../knowledge/types.generated.ts';

/** What a row of the decision table recommends. */
export interface RowAdvice {
  readonly row: string;
  /** Of scope, conduct and approach the first that can be had; of timing all. Empty for a row that gives no values. */
  readonly recommended: EvaluationRecommendation;
  /** What else the design should hold, in words. */
  readonly also: readonly string[];
  readonly because: string;
}

/** A row that fits under a condition: with or without the money, or when an open input turns out so. */
export interface ConditionalAdvice extends RowAdvice {
  readonly if: string;
}
