// Generated from the folders beside this file by scripts/generate-rules.mjs. Do not edit.
import type { Rule } from '../rule.ts';
import { rule as abuseByStaffIsPrevented } from './abuse-by-staff-is-prevented/rule.ts';
import { rule as accommodationIsOpen } from './accommodation-is-open/rule.ts';
import { rule as adoptionIsNotTheResult } from './adoption-is-not-the-result/rule.ts';
import { rule as affectedPeopleShapeDesign } from './affected-people-shape-design/rule.ts';
import { rule as ambiguousCountIsExplained } from './ambiguous-count-is-explained/rule.ts';
import { rule as ambitionFitsMeans } from './ambition-fits-means/rule.ts';
import { rule as answerIsNotCopied } from './answer-is-not-copied/rule.ts';
import { rule as barrierMeetsActivity } from './barrier-meets-activity/rule.ts';
import { rule as changeIsMeasuredLateEnough } from './change-is-measured-late-enough/rule.ts';
import { rule as childWorkIsWatched } from './child-work-is-watched/rule.ts';
import { rule as childrenAreProtected } from './children-are-protected/rule.ts';
import { rule as claimHasSource } from './claim-has-source/rule.ts';
import { rule as consentIsStaged } from './consent-is-staged/rule.ts';
import { rule as countIsNotTheOnlyOutcome } from './count-is-not-the-only-outcome/rule.ts';
import { rule as criticalAssumptionIsManaged } from './critical-assumption-is-managed/rule.ts';
import { rule as dataProtectionIsDescribed } from './data-protection-is-described/rule.ts';
import { rule as dateFitsProgramme } from './date-fits-programme/rule.ts';
import { rule as debtIsAddressed } from './debt-is-addressed/rule.ts';
import { rule as decisionIsPromptAndFree } from './decision-is-prompt-and-free/rule.ts';
import { rule as disclosureHasAPath } from './disclosure-has-a-path/rule.ts';
import { rule as displacementIsConsidered } from './displacement-is-considered/rule.ts';
import { rule as displacementIsWatched } from './displacement-is-watched/rule.ts';
import { rule as durabilityIsMeasured } from './durability-is-measured/rule.ts';
import { rule as earlierWorkChangesDesign } from './earlier-work-changes-design/rule.ts';
import { rule as evaluationAsksAboutSideEffects } from './evaluation-asks-about-side-effects/rule.ts';
import { rule as evaluationIsDecided } from './evaluation-is-decided/rule.ts';
import { rule as evaluationIsFunded } from './evaluation-is-funded/rule.ts';
import { rule as evidenceGoesBeyondTestimony } from './evidence-goes-beyond-testimony/rule.ts';
import { rule as exitStartsEarly } from './exit-starts-early/rule.ts';
import { rule as expectedAssumptionIsStated } from './expected-assumption-is-stated/rule.ts';
import { rule as experimentWithholdsNoProtection } from './experiment-withholds-no-protection/rule.ts';
import { rule as feedbackReachesSomeone } from './feedback-reaches-someone/rule.ts';
import { rule as findingsArePublic } from './findings-are-public/rule.ts';
import { rule as findingsLeadToDecisions } from './findings-lead-to-decisions/rule.ts';
import { rule as firewallIsStated } from './firewall-is-stated/rule.ts';
import { rule as fragileSettingIsAnalysed } from './fragile-setting-is-analysed/rule.ts';
import { rule as gainHasOwnerAndPayer } from './gain-has-owner-and-payer/rule.ts';
import { rule as gateIsWiderThanPolice } from './gate-is-wider-than-police/rule.ts';
import { rule as genderAnalysisShapesDesign } from './gender-analysis-shapes-design/rule.ts';
import { rule as harmIsAnalysed } from './harm-is-analysed/rule.ts';
import { rule as helpIsUnconditional } from './help-is-unconditional/rule.ts';
import { rule as identifiedPeopleHaveAPlace } from './identified-people-have-a-place/rule.ts';
import { rule as inclusionIsPlanned } from './inclusion-is-planned/rule.ts';
import { rule as indicatorAsksOneThing } from './indicator-asks-one-thing/rule.ts';
import { rule as indicatorFitsItsOutcome } from './indicator-fits-its-outcome/rule.ts';
import { rule as indicatorIsComplete } from './indicator-is-complete/rule.ts';
import { rule as indicatorNamesWhatIsCounted } from './indicator-names-what-is-counted/rule.ts';
import { rule as indicatorSetIsManageable } from './indicator-set-is-manageable/rule.ts';
import { rule as indicatorTextIsNeutral } from './indicator-text-is-neutral/rule.ts';
import { rule as informationIsNotAlone } from './information-is-not-alone/rule.ts';
import { rule as judgeIsNotParty } from './judge-is-not-party/rule.ts';
import { rule as justiceMeasuresTreatment } from './justice-measures-treatment/rule.ts';
import { rule as lawHasASequel } from './law-has-a-sequel/rule.ts';
import { rule as lawReviewIsWide } from './law-review-is-wide/rule.ts';
import { rule as likelyChannelIsAnswered } from './likely-channel-is-answered/rule.ts';
import { rule as migrationIsNotTheFailure } from './migration-is-not-the-failure/rule.ts';
import { rule as monitoringIsSetUp } from './monitoring-is-set-up/rule.ts';
import { rule as noTraceableDetail } from './no-traceable-detail/rule.ts';
import { rule as nonPunishmentIsAddressed } from './non-punishment-is-addressed/rule.ts';
import { rule as othersAreMapped } from './others-are-mapped/rule.ts';
import { rule as outcomeEvidenceIsIndependent } from './outcome-evidence-is-independent/rule.ts';
import { rule as outcomeHasAssumption } from './outcome-has-assumption/rule.ts';
import { rule as outcomeHasBaseline } from './outcome-has-baseline/rule.ts';
import { rule as outcomeHasOutcomeIndicator } from './outcome-has-outcome-indicator/rule.ts';
import { rule as outcomeIsReachableInTime } from './outcome-is-reachable-in-time/rule.ts';
import { rule as outcomeMeasuresAction } from './outcome-measures-action/rule.ts';
import { rule as outcomeNamesWhoChanges } from './outcome-names-who-changes/rule.ts';
import { rule as outputIsComplete } from './output-is-complete/rule.ts';
import { rule as partnerCommitmentIsShown } from './partner-commitment-is-shown/rule.ts';
import { rule as patternIsMapped } from './pattern-is-mapped/rule.ts';
import { rule as peopleAreDisaggregated } from './people-are-disaggregated/rule.ts';
import { rule as perverseTargetIsBalanced } from './perverse-target-is-balanced/rule.ts';
import { rule as placementIsSafe } from './placement-is-safe/rule.ts';
import { rule as planHasMoneyAndOwners } from './plan-has-money-and-owners/rule.ts';
import { rule as prevalenceClaimHasMethod } from './prevalence-claim-has-method/rule.ts';
import { rule as promiseIsBounded } from './promise-is-bounded/rule.ts';
import { rule as recommendedActionIsPossible } from './recommended-action-is-possible/rule.ts';
import { rule as remedyIsPursued } from './remedy-is-pursued/rule.ts';
import { rule as requiredFieldIsFilled } from './required-field-is-filled/rule.ts';
import { rule as researchHasEthicsReview } from './research-has-ethics-review/rule.ts';
import { rule as responseHasOutcome } from './response-has-outcome/rule.ts';
import { rule as responseIsArgued } from './response-is-argued/rule.ts';
import { rule as responseReachesSourceOfHarm } from './response-reaches-source-of-harm/rule.ts';
import { rule as restrictionIsJustified } from './restriction-is-justified/rule.ts';
import { rule as resultFitsFrameworkLevel } from './result-fits-framework-level/rule.ts';
import { rule as returnIsChosen } from './return-is-chosen/rule.ts';
import { rule as safeguardingIsFunded } from './safeguarding-is-funded/rule.ts';
import { rule as sensitivePassageIsReviewed } from './sensitive-passage-is-reviewed/rule.ts';
import { rule as serviceOutlivesProject } from './service-outlives-project/rule.ts';
import { rule as skillsMeetAMarket } from './skills-meet-a-market/rule.ts';
import { rule as smallCellIsMasked } from './small-cell-is-masked/rule.ts';
import { rule as storyHasSafeguards } from './story-has-safeguards/rule.ts';
import { rule as targetGroupHasSelection } from './target-group-has-selection/rule.ts';
import { rule as targetGroupIsSpecific } from './target-group-is-specific/rule.ts';
import { rule as targetHasBasis } from './target-has-basis/rule.ts';
import { rule as trainingIsNotAlone } from './training-is-not-alone/rule.ts';
import { rule as triggeredQuestionIsAnswered } from './triggered-question-is-answered/rule.ts';
import { rule as waiverHasReason } from './waiver-has-reason/rule.ts';
import { rule as waiverIsCurrent } from './waiver-is-current/rule.ts';
import { rule as waiverIsUsed } from './waiver-is-used/rule.ts';

/** Every rule, in the order of their ids. */
export const RULES: readonly Rule[] = [
  abuseByStaffIsPrevented,
  accommodationIsOpen,
  adoptionIsNotTheResult,
  affectedPeopleShapeDesign,
  ambiguousCountIsExplained,
  ambitionFitsMeans,
  answerIsNotCopied,
  barrierMeetsActivity,
  changeIsMeasuredLateEnough,
  childWorkIsWatched,
  childrenAreProtected,
  claimHasSource,
  consentIsStaged,
  countIsNotTheOnlyOutcome,
  criticalAssumptionIsManaged,
  dataProtectionIsDescribed,
  dateFitsProgramme,
  debtIsAddressed,
  decisionIsPromptAndFree,
  disclosureHasAPath,
  displacementIsConsidered,
  displacementIsWatched,
  durabilityIsMeasured,
  earlierWorkChangesDesign,
  evaluationAsksAboutSideEffects,
  evaluationIsDecided,
  evaluationIsFunded,
  evidenceGoesBeyondTestimony,
  exitStartsEarly,
  expectedAssumptionIsStated,
  experimentWithholdsNoProtection,
  feedbackReachesSomeone,
  findingsArePublic,
  findingsLeadToDecisions,
  firewallIsStated,
  fragileSettingIsAnalysed,
  gainHasOwnerAndPayer,
  gateIsWiderThanPolice,
  genderAnalysisShapesDesign,
  harmIsAnalysed,
  helpIsUnconditional,
  identifiedPeopleHaveAPlace,
  inclusionIsPlanned,
  indicatorAsksOneThing,
  indicatorFitsItsOutcome,
  indicatorIsComplete,
  indicatorNamesWhatIsCounted,
  indicatorSetIsManageable,
  indicatorTextIsNeutral,
  informationIsNotAlone,
  judgeIsNotParty,
  justiceMeasuresTreatment,
  lawHasASequel,
  lawReviewIsWide,
  likelyChannelIsAnswered,
  migrationIsNotTheFailure,
  monitoringIsSetUp,
  noTraceableDetail,
  nonPunishmentIsAddressed,
  othersAreMapped,
  outcomeEvidenceIsIndependent,
  outcomeHasAssumption,
  outcomeHasBaseline,
  outcomeHasOutcomeIndicator,
  outcomeIsReachableInTime,
  outcomeMeasuresAction,
  outcomeNamesWhoChanges,
  outputIsComplete,
  partnerCommitmentIsShown,
  patternIsMapped,
  peopleAreDisaggregated,
  perverseTargetIsBalanced,
  placementIsSafe,
  planHasMoneyAndOwners,
  prevalenceClaimHasMethod,
  promiseIsBounded,
  recommendedActionIsPossible,
  remedyIsPursued,
  requiredFieldIsFilled,
  researchHasEthicsReview,
  responseHasOutcome,
  responseIsArgued,
  responseReachesSourceOfHarm,
  restrictionIsJustified,
  resultFitsFrameworkLevel,
  returnIsChosen,
  safeguardingIsFunded,
  sensitivePassageIsReviewed,
  serviceOutlivesProject,
  skillsMeetAMarket,
  smallCellIsMasked,
  storyHasSafeguards,
  targetGroupHasSelection,
  targetGroupIsSpecific,
  targetHasBasis,
  trainingIsNotAlone,
  triggeredQuestionIsAnswered,
  waiverHasReason,
  waiverIsCurrent,
  waiverIsUsed,
];
