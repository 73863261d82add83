// Generated from the folders beside this file by scripts/generate-rules.mjs. Do not edit.
import type { Rule } from '../rule.ts';
import { rule as accommodationIsOpen } from './accommodation-is-open/rule.ts';
import { rule as adoptionIsNotTheResult } from './adoption-is-not-the-result/rule.ts';
import { rule as affectedPeopleShapeDesign } from './affected-people-shape-design/rule.ts';
import { rule as ambiguousCountIsExplained } from './ambiguous-count-is-explained/rule.ts';
import { rule as barrierMeetsActivity } from './barrier-meets-activity/rule.ts';
import { rule as changeIsMeasuredLateEnough } from './change-is-measured-late-enough/rule.ts';
import { rule as childrenAreProtected } from './children-are-protected/rule.ts';
import { rule as countIsNotTheOnlyOutcome } from './count-is-not-the-only-outcome/rule.ts';
import { rule as disclosureHasAPath } from './disclosure-has-a-path/rule.ts';
import { rule as displacementIsConsidered } from './displacement-is-considered/rule.ts';
import { rule as displacementIsWatched } from './displacement-is-watched/rule.ts';
import { rule as durabilityIsMeasured } from './durability-is-measured/rule.ts';
import { rule as earlierWorkChangesDesign } from './earlier-work-changes-design/rule.ts';
import { rule as evaluationIsDecided } from './evaluation-is-decided/rule.ts';
import { rule as evaluationIsFunded } from './evaluation-is-funded/rule.ts';
import { rule as experimentWithholdsNoProtection } from './experiment-withholds-no-protection/rule.ts';
import { rule as feedbackReachesSomeone } from './feedback-reaches-someone/rule.ts';
import { rule as findingsLeadToDecisions } from './findings-lead-to-decisions/rule.ts';
import { rule as firewallIsStated } from './firewall-is-stated/rule.ts';
import { rule as gainHasOwnerAndPayer } from './gain-has-owner-and-payer/rule.ts';
import { rule as harmIsAnalysed } from './harm-is-analysed/rule.ts';
import { rule as helpIsUnconditional } from './help-is-unconditional/rule.ts';
import { rule as identifiedPeopleHaveAPlace } from './identified-people-have-a-place/rule.ts';
import { rule as indicatorIsComplete } from './indicator-is-complete/rule.ts';
import { rule as informationIsNotAlone } from './information-is-not-alone/rule.ts';
import { rule as lawHasASequel } from './law-has-a-sequel/rule.ts';
import { rule as monitoringIsSetUp } from './monitoring-is-set-up/rule.ts';
import { rule as noTraceableDetail } from './no-traceable-detail/rule.ts';
import { rule as outcomeHasAssumption } from './outcome-has-assumption/rule.ts';
import { rule as outcomeHasBaseline } from './outcome-has-baseline/rule.ts';
import { rule as outcomeHasOutcomeIndicator } from './outcome-has-outcome-indicator/rule.ts';
import { rule as outcomeMeasuresAction } from './outcome-measures-action/rule.ts';
import { rule as outcomeNamesWhoChanges } from './outcome-names-who-changes/rule.ts';
import { rule as patternIsMapped } from './pattern-is-mapped/rule.ts';
import { rule as perverseTargetIsBalanced } from './perverse-target-is-balanced/rule.ts';
import { rule as prevalenceClaimHasMethod } from './prevalence-claim-has-method/rule.ts';
import { rule as recommendedActionIsPossible } from './recommended-action-is-possible/rule.ts';
import { rule as requiredFieldIsFilled } from './required-field-is-filled/rule.ts';
import { rule as responseHasOutcome } from './response-has-outcome/rule.ts';
import { rule as responseIsArgued } from './response-is-argued/rule.ts';
import { rule as returnIsChosen } from './return-is-chosen/rule.ts';
import { rule as serviceOutlivesProject } from './service-outlives-project/rule.ts';
import { rule as targetGroupHasSelection } from './target-group-has-selection/rule.ts';
import { rule as targetGroupIsSpecific } from './target-group-is-specific/rule.ts';
import { rule as trainingIsNotAlone } from './training-is-not-alone/rule.ts';
import { rule as triggeredQuestionIsAnswered } from './triggered-question-is-answered/rule.ts';

/** Every rule, in the order of their ids. */
export const RULES: readonly Rule[] = [
  accommodationIsOpen,
  adoptionIsNotTheResult,
  affectedPeopleShapeDesign,
  ambiguousCountIsExplained,
  barrierMeetsActivity,
  changeIsMeasuredLateEnough,
  childrenAreProtected,
  countIsNotTheOnlyOutcome,
  disclosureHasAPath,
  displacementIsConsidered,
  displacementIsWatched,
  durabilityIsMeasured,
  earlierWorkChangesDesign,
  evaluationIsDecided,
  evaluationIsFunded,
  experimentWithholdsNoProtection,
  feedbackReachesSomeone,
  findingsLeadToDecisions,
  firewallIsStated,
  gainHasOwnerAndPayer,
  harmIsAnalysed,
  helpIsUnconditional,
  identifiedPeopleHaveAPlace,
  indicatorIsComplete,
  informationIsNotAlone,
  lawHasASequel,
  monitoringIsSetUp,
  noTraceableDetail,
  outcomeHasAssumption,
  outcomeHasBaseline,
  outcomeHasOutcomeIndicator,
  outcomeMeasuresAction,
  outcomeNamesWhoChanges,
  patternIsMapped,
  perverseTargetIsBalanced,
  prevalenceClaimHasMethod,
  recommendedActionIsPossible,
  requiredFieldIsFilled,
  responseHasOutcome,
  responseIsArgued,
  returnIsChosen,
  serviceOutlivesProject,
  targetGroupHasSelection,
  targetGroupIsSpecific,
  trainingIsNotAlone,
  triggeredQuestionIsAnswered,
];
