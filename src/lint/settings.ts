/** Thresholds of the rules with their defaults. All are our own judgement (`proposed`); each rule's page names its own. */
export interface LintSettings {
  /** Months between exposure and measurement below which a change of practice is measured too early. */
  readonly monthsAfterInformation: number;
  readonly monthsAfterTraining: number;
  readonly monthsAfterIncome: number;
  /** Share of an outcome's content words that an assumption may repeat before it only restates the outcome. */
  readonly assumptionOverlap: number;
  /** Days before the start within which the referral list must have been checked. */
  readonly referralListDays: number;
  /** Months from which a programme needs a review in its first half. */
  readonly monthsForMidReview: number;
}

export const DEFAULT_SETTINGS: LintSettings = {
  monthsAfterInformation: 3,
  monthsAfterTraining: 6,
  monthsAfterIncome: 6,
  assumptionOverlap: 0.7,
  referralListDays: 90,
  monthsForMidReview: 9,
};
