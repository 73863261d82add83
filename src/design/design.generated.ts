// Generated from schemas/design.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * What is missing, who finds out and by when. Stands in place of a value; no other key beside it.
 */
export type NotKnownYet = string | null;
/**
 * Why this does not apply, in at least 20 characters. Counts as an answer and is printed with its reason.
 */
export type DoesNotApply = string;
/**
 * Since when and by which role the answer is kept outside the file, because writing it down could endanger somebody. Nothing of it is printed.
 */
export type HeldPrivately = string;
export type ListStage = 'concept' | 'proposal' | 'approval';
export type ListActivityType =
  | 'awareness'
  | 'livelihoods'
  | 'legal-framework'
  | 'criminal-justice'
  | 'identification-referral'
  | 'support-solutions'
  | 'national-plan'
  | 'other';
export type ListFrameworkNode =
  | 'top-fewer-people-trafficked'
  | 'top-fewer-trafficking-networks'
  | 'area-fewer-entering'
  | 'area-more-exiting'
  | 'area-more-risk-penalty'
  | 'area-less-profit'
  | 'area-more-evidence'
  | 'sub-address-context-risk'
  | 'sub-safer-migration'
  | 'sub-increase-identifications'
  | 'sub-better-direct-support'
  | 'sub-better-compensation'
  | 'sub-reduce-enabling-environment'
  | 'sub-disrupt-networks'
  | 'sub-strategic-prosecutions'
  | 'sub-shrink-markets'
  | 'sub-clean-supply-chains'
  | 'sub-financial-barriers'
  | 'sub-better-data'
  | 'sub-more-learning'
  | 'instr-instruments'
  | 'instr-policies'
  | 'instr-legislation'
  | 'instr-systems-structures'
  | 'instr-cooperation-partners'
  | 'instr-supports-incentives'
  | 'instr-capacity'
  | 'instr-skills'
  | 'instr-knowledge'
  | 'instr-advocacy-influencing';
export type ListFourP = 'prevention' | 'protection' | 'prosecution' | 'partnership';
export type ListOrganisationKind =
  | 'government'
  | 'local-government'
  | 'public-body'
  | 'international-ngo'
  | 'national-ngo'
  | 'regional-ngo'
  | 'partner-country-ngo'
  | 'multilateral'
  | 'foundation'
  | 'private-sector'
  | 'academic'
  | 'other';
export type ListPartnerKind =
  | 'police'
  | 'border-service'
  | 'immigration-service'
  | 'prosecution'
  | 'court'
  | 'prison-service'
  | 'labour-inspection'
  | 'national-coordinator'
  | 'national-rapporteur'
  | 'interior-ministry'
  | 'justice-ministry'
  | 'labour-ministry'
  | 'social-ministry'
  | 'health-ministry'
  | 'education-ministry'
  | 'foreign-ministry'
  | 'finance-ministry'
  | 'planning-ministry'
  | 'local-government'
  | 'parliament'
  | 'statistics-office'
  | 'audit-or-ombuds'
  | 'employment-service'
  | 'child-protection'
  | 'guardianship'
  | 'shelter-provider'
  | 'legal-aid'
  | 'health-service'
  | 'service-provider'
  | 'financial-service'
  | 'survivor-organisation'
  | 'workers-organisation'
  | 'migrant-organisation'
  | 'employers-organisation'
  | 'business'
  | 'platform'
  | 'recruitment-agency'
  | 'community-organisation'
  | 'faith-organisation'
  | 'ngo'
  | 'bar-association'
  | 'international-organisation'
  | 'university'
  | 'media'
  | 'donor'
  | 'other';
export type ListAgreement = 'law' | 'protocol' | 'mou' | 'contract' | 'letter' | 'informal' | 'none' | 'not-sought';
export type ListDataAccess = 'written' | 'promised' | 'none';
export type ListBudgetKind =
  | 'activities'
  | 'staff'
  | 'services'
  | 'accommodation'
  | 'after-care'
  | 'safeguarding'
  | 'staff-care'
  | 'urgent-needs'
  | 'interpretation'
  | 'inclusion'
  | 'participation'
  | 'monitoring'
  | 'evaluation'
  | 'reserve'
  | 'equipment'
  | 'overhead'
  | 'other';
export type ListPolicyMarker =
  | 'gender-equality'
  | 'environment'
  | 'participation'
  | 'trade'
  | 'biodiversity'
  | 'climate-mitigation'
  | 'climate-adaptation'
  | 'desertification'
  | 'rmnch'
  | 'disaster-risk-reduction'
  | 'disability'
  | 'nutrition';
export type ListSetting = 'stable' | 'conflict' | 'displacement' | 'disaster' | 'state-involvement';
export type ListFormOfExploitation =
  | 'sexual-exploitation'
  | 'forced-labour'
  | 'slavery'
  | 'practices-similar-to-slavery'
  | 'servitude'
  | 'organ-removal'
  | 'forced-criminality'
  | 'forced-begging'
  | 'forced-marriage'
  | 'illegal-adoption'
  | 'use-in-armed-conflict'
  | 'surrogacy-exploitation'
  | 'state-imposed-forced-labour'
  | 'other'
  | 'unknown';
export type ListRecruitmentMethod =
  | 'false-job-offer'
  | 'true-job-false-terms'
  | 'debt-or-advance'
  | 'kinship-or-fostering'
  | 'romance'
  | 'marriage-offer'
  | 'online-contact'
  | 'peer-recruitment'
  | 'abduction'
  | 'sale-or-exchange'
  | 'payment-to-person-in-control'
  | 'recruitment-from-shelter-camp-or-institution'
  | 'abuse-of-authority-or-trust'
  | 'use-of-lack-of-alternatives'
  | 'order-of-the-state-or-armed-group'
  | 'self-arranged-turned-exploitative'
  | 'former-victim-as-recruiter';
export type ListControlMethod =
  | 'debt'
  | 'withheld-wages'
  | 'document-retention'
  | 'threats-to-person-or-family'
  | 'violence'
  | 'isolation-or-language'
  | 'denunciation-threat'
  | 'drugs-or-alcohol'
  | 'emotional-dependence'
  | 'ritual-or-belief'
  | 'surveillance-or-phone-control'
  | 'images-or-blackmail'
  | 'tied-visa'
  | 'abuse-of-authority-or-trust'
  | 'control-of-benefits-care-or-medicine'
  | 'bonded-by-caste-or-descent'
  | 'guarded-site-or-state-order'
  | 'no-safe-exit';
export type ListTraffickerRole =
  | 'recruiter'
  | 'transporter'
  | 'receiver'
  | 'controller'
  | 'owner-or-beneficiary'
  | 'financier'
  | 'corrupt-official'
  | 'buyer'
  | 'other';
export type ListPerpetratorKind =
  | 'relative'
  | 'broker'
  | 'employer'
  | 'group'
  | 'official'
  | 'state'
  | 'former-victim'
  | 'peer'
  | 'online-stranger'
  | 'institution'
  | 'lender'
  | 'other';
export type ListPlaceRole = 'origin' | 'transit' | 'border-point' | 'exploitation' | 'return';
export type ListEnabler =
  | 'fees-charged-to-workers'
  | 'tied-visa'
  | 'migration-ban'
  | 'weak-labour-law'
  | 'weak-inspection'
  | 'corruption'
  | 'state-complicity'
  | 'impunity'
  | 'discrimination'
  | 'caste-or-descent'
  | 'statelessness'
  | 'no-identity-documents'
  | 'no-complaint-route'
  | 'no-right-to-organise'
  | 'purchasing-terms'
  | 'conflict-or-disaster'
  | 'online-platform-gap'
  | 'money-for-children-in-institutions';
export type ListChainStage =
  | 'enabling-conditions'
  | 'recruitment'
  | 'movement'
  | 'harbouring'
  | 'exploitation'
  | 'control'
  | 'profit'
  | 'exit'
  | 'return'
  | 're-trafficking';
export type ListDataSource =
  | 'police'
  | 'prosecution-and-courts'
  | 'identification-records'
  | 'hotline'
  | 'labour-inspection'
  | 'service-providers'
  | 'worker-organisations'
  | 'survey'
  | 'returnee-interviews'
  | 'displacement-tracking'
  | 'media'
  | 'court-judgments'
  | 'open-online-sources'
  | 'expert-opinion'
  | 'survivors';
export type ListReliability = 'strong' | 'fair' | 'weak' | 'unusable';
export type ListActorGroup =
  | 'people-at-risk'
  | 'people-trafficked'
  | 'families-and-leaders'
  | 'recruiters-and-transporters'
  | 'exploiters'
  | 'mandated-to-act'
  | 'users-and-buyers'
  | 'worker-organisation'
  | 'firms-in-between'
  | 'witnesses-and-bystanders';
export type ListTargetRole = 'direct' | 'indirect' | 'duty-bearer';
export type ListContact = 'direct' | 'through-others' | 'none';
export type ListSex = 'female' | 'male';
export type ListCoverage = 'most' | 'one-in-three' | 'one-in-ten-or-fewer' | 'unknown';
export type ListInvolvement = 'design' | 'decision' | 'delivery' | 'review' | 'evaluation' | 'asked' | 'informed';
export type ListKnowledgeKind =
  'previous-evaluation' | 'practitioner-expertise' | 'lived-experience' | 'existing-indicators-tools' | 'research';
export type ListKnowledgeField =
  | 'counter-trafficking'
  | 'public-health'
  | 'crime-prevention'
  | 'social-protection'
  | 'labour-inspection'
  | 'migration'
  | 'child-protection'
  | 'other';
export type ListEvidenceGrade =
  'trial' | 'comparison' | 'before-after' | 'qualitative' | 'practice' | 'lived' | 'opinion';
export type ListPlanStatus = 'to-draft' | 'draft' | 'adopted' | 'running';
export type ListPlanShape = 'separate' | 'chapter-in-others' | 'both';
export type ListBarrier =
  | 'not-available'
  | 'cost'
  | 'distance'
  | 'norm'
  | 'service-quality'
  | 'knowledge'
  | 'skill'
  | 'social-support'
  | 'self-efficacy'
  | 'legal-status'
  | 'debt'
  | 'coercion'
  | 'threat-perception'
  | 'belief'
  | 'outcome-expectation'
  | 'distrust-of-authority'
  | 'incentive-to-offend'
  | 'low-risk-of-penalty'
  | 'no-mandate'
  | 'no-time-or-posts'
  | 'orders-or-quotas'
  | 'no-procedure-or-tool'
  | 'no-supervision-or-feedback'
  | 'complicity';
export type ListActivityKind =
  | 'information'
  | 'production'
  | 'outreach'
  | 'training'
  | 'workshop'
  | 'conference'
  | 'study-visit'
  | 'manual'
  | 'coaching'
  | 'procedure'
  | 'system'
  | 'staffing'
  | 'service'
  | 'drafting'
  | 'advocacy'
  | 'costing'
  | 'monitoring-of-law'
  | 'operation'
  | 'inspection'
  | 'skills'
  | 'placement'
  | 'market-assessment'
  | 'credit'
  | 'asset'
  | 'home-enterprise'
  | 'cash'
  | 'savings-or-insurance'
  | 'debt-relief'
  | 'organising'
  | 'accommodation'
  | 'case-work'
  | 'legal-aid'
  | 'health-care'
  | 'return-assistance'
  | 'family-support'
  | 'after-care'
  | 'helpline'
  | 'referral'
  | 'coordination'
  | 'research'
  | 'survey'
  | 'pretest'
  | 'monitoring'
  | 'evaluation'
  | 'management';
export type ListRestrictive = 'ban' | 'age-limit' | 'interception' | 'raid' | 'closure' | 'detention' | 'surveillance';
export type ListMeasures =
  | 'delivery'
  | 'satisfaction'
  | 'knowledge'
  | 'attitude'
  | 'intention'
  | 'ability'
  | 'practice'
  | 'persistence'
  | 'condition'
  | 'institution'
  | 'market'
  | 'safeguard'
  | 'displacement';
export type ListCounts =
  | 'people'
  | 'people-identified'
  | 'reports'
  | 'calls'
  | 'complaints'
  | 'cases'
  | 'arrests'
  | 'raids'
  | 'rescues'
  | 'interceptions'
  | 'prosecutions'
  | 'convictions'
  | 'seizures'
  | 'returns'
  | 'departures'
  | 'days-in-shelter'
  | 'prevalence'
  | 'documents'
  | 'institutions'
  | 'money'
  | 'other';
export type ListMeasure = 'count' | 'money' | 'rate' | 'number' | 'percent' | 'yes-no' | 'category' | 'scale' | 'text';
export type ListDirection = 'up' | 'down' | 'explain';
export type ListWatchKind = 'displacement' | 'harm' | 'effort' | 'balance' | 'context';
export type ListTargetBasis = 'past-value' | 'benchmark' | 'pilot' | 'need' | 'standard' | 'maintain';
export type ListFrequency =
  'once' | 'continuous' | 'monthly' | 'quarterly' | 'half-yearly' | 'yearly' | 'per-season' | 'at-target-dates';
export type ListEvent =
  'contact' | 'training' | 'income-start' | 'service-start' | 'case-closure' | 'entry-into-force' | 'programme-end';
export type ListBeyond = 'place' | 'group' | 'form' | 'route' | 'method' | 'perpetrator' | 'time';
export type ListSourceKind =
  | 'survey'
  | 'interview'
  | 'observation'
  | 'file-review'
  | 'register'
  | 'test-or-simulation'
  | 'survivor-completed'
  | 'attendance-list'
  | 'training-record'
  | 'project-report'
  | 'document'
  | 'media'
  | 'other';
export type ListEstimationMethod =
  | 'multiple-systems-estimation'
  | 'respondent-driven-sampling'
  | 'network-scale-up'
  | 'time-location-sampling'
  | 'household-survey'
  | 'sector-survey'
  | 'administrative-data'
  | 'sentinel-monitoring'
  | 'other';
export type ListTopic =
  | 'turnover'
  | 'leaders-will'
  | 'integrity'
  | 'adoption-in-time'
  | 'continuity'
  | 'finance-ministry'
  | 'service-capacity'
  | 'market'
  | 'income-control'
  | 'legal-status'
  | 'housing'
  | 'behaviour'
  | 'adaptation'
  | 'law'
  | 'security'
  | 'data'
  | 'funding'
  | 'other';
export type ListHolds = 'likely' | 'uncertain' | 'unlikely' | 'unknown';
export type ListLevel = 'high' | 'medium' | 'low';
export type ListDisplacementChannel =
  'location' | 'route' | 'target-group' | 'form' | 'method' | 'perpetrator' | 'timing' | 'none' | 'benefit-spread';
export type ListServiceKind =
  | 'helpline'
  | 'offer-check'
  | 'registration'
  | 'information-desk'
  | 'complaint-body'
  | 'accommodation'
  | 'case-work'
  | 'legal-aid'
  | 'health-care'
  | 'mental-health-care'
  | 'interpretation'
  | 'guardian'
  | 'child-protection'
  | 'cash'
  | 'income-support'
  | 'job-placement'
  | 'education'
  | 'return-assistance'
  | 'family-reunification'
  | 'family-support'
  | 'after-care'
  | 'witness-support'
  | 'other';
export type ListOpenTo = 'women' | 'men' | 'girls' | 'boys' | 'persons-with-disabilities' | 'without-papers';
export type ListCapacityPeriod = 'at-a-time' | 'a-day' | 'a-week' | 'a-month' | 'a-year' | 'in-all';
export type ListCondition =
  | 'none'
  | 'testimony'
  | 'cooperation'
  | 'information'
  | 'images'
  | 'faith'
  | 'research'
  | 'staying'
  | 'leaving-the-country'
  | 'behaviour'
  | 'formal-recognition'
  | 'other';
export type ListFreedom = 'open' | 'individual-limits' | 'closed';
export type ListPlacementTerm = 'employer-check' | 'written-contract' | 'no-fee' | 'complaint-route';
export type ListPaidFrom = 'public-budget' | 'organisation' | 'partner' | 'employers' | 'fees' | 'donor' | 'none';
export type ListCommitment = 'law' | 'budget-line' | 'agreement' | 'letter' | 'promise' | 'none';
export type ListEvaluationScope = 'own' | 'cluster' | 'joint' | 'thematic' | 'regional' | 'none';
export type ListEvaluationConduct = 'self' | 'internal' | 'external' | 'mixed';
export type ListEvaluationApproach =
  'process' | 'theory-based' | 'before-after' | 'quasi-experimental' | 'randomised' | 'case-based';
export type ListTimingKind = 'baseline' | 'real-time' | 'mid-term' | 'final' | 'ex-post';
export type ListNovelty = 'pilot' | 'adapted' | 'established';
export type ListAllocation = 'individual' | 'cluster';
export type ListCriterion = 'relevance' | 'coherence' | 'effectiveness' | 'efficiency' | 'impact' | 'sustainability';
export type ListQuestionTag = 'unintended' | 'regional' | 'together';
export type ListAsked =
  'people-affected' | 'children' | 'officials' | 'general-public' | 'documents' | 'aggregate-data';
export type ListComparison = 'none' | 'before-after' | 'other-area-or-time' | 'matched' | 'random';
export type ListWithheld = 'nothing' | 'added-element' | 'service';
export type ListHarmed =
  | 'participants'
  | 'recognised'
  | 'not-recognised'
  | 'bystanders'
  | 'relatives'
  | 'neighbours'
  | 'children'
  | 'respondents'
  | 'survivor-advisers'
  | 'staff'
  | 'partners'
  | 'other';
export type ListYesNoUnknown = 'yes' | 'no' | 'unknown';
export type ListConsentTopic =
  'assessment' | 'referral' | 'police-or-immigration' | 'records' | 'research-or-evaluation' | 'media';
export type ListEthicsStatus = 'not-needed' | 'planned' | 'submitted' | 'approved';
export type ListMigrationAim = 'stay' | 'go-later' | 'go-on-better-terms' | 'leave-bondage' | 'study';
export type ListLegalProblem = 'text' | 'reading' | 'use' | 'will';
export type ListBodyOfLaw =
  | 'criminal'
  | 'procedure'
  | 'labour'
  | 'migration'
  | 'recruitment'
  | 'child'
  | 'family'
  | 'social-protection'
  | 'asset-recovery'
  | 'victim-and-witness'
  | 'data-protection'
  | 'corporate'
  | 'public-procurement'
  | 'online-platforms';
export type ListEvidenceKind =
  'financial' | 'digital' | 'observation' | 'documents' | 'inspection' | 'intelligence' | 'none';
export type ListCaseBand = 'none' | 'one-to-five' | 'more' | 'unknown';
export type ListReferralStep = 'noticed' | 'approached' | 'assessed' | 'decided' | 'informed' | 'referred' | 'received';
export type ListDecider = 'police' | 'prosecutor' | 'specialised-authority' | 'multi-agency-panel' | 'court' | 'other';
export type ListRecognitionTest =
  'signs-present' | 'reasonable-grounds' | 'balance-of-probability' | 'cooperation' | 'testimony' | 'conviction';
export type ListEligible =
  | 'presumed'
  | 'recognised'
  | 'refused'
  | 'declined-before'
  | 'nationals'
  | 'foreigners'
  | 'without-papers'
  | 'with-children'
  | 'families';
export type ListWayForward = 'staying' | 'returning' | 'moving-on';
export type ListLegalHelp =
  'wages' | 'compensation' | 'status' | 'documents' | 'family-law' | 'non-punishment' | 'clearing-records';
export type ListYesNo = 'yes' | 'no' | true | false;
export type PlainText = string;
export type Text = string | Marker;
export type PlainShortText = string;
export type ShortText = string | Marker;
export type PlainDate = string | number;
export type Date = string | number | Marker;
export type PlainNumber = number;
export type Number = number | Marker;
export type PlainMoney = number;
export type Money = number | Marker;
export type PlainPercent = number;
export type Percent = number | Marker;
export type PlainYear = number;
export type Year = number | Marker;
export type PlainAgeRange = string;
export type AgeRange = string | Marker;
export type PlainCountryCode = string;
export type CountryCode = string | Marker;
export type PlainCurrencyCode = string;
export type CurrencyCode = string | Marker;
export type PlainLanguageCode = string;
export type LanguageCode = string | Marker;
export type PlainParty = string;
export type Party = string | Marker;
export type PlainSource = string;
export type Source = string | Marker;
export type PlainWebAddress = string;
export type WebAddress = string | Marker;
export type PlainValue = number | string | boolean;
export type Value = number | string | boolean | Marker;
export type PlainAddress = string;
export type Address = string | Marker;
export type YesNo = ListYesNo | Marker;
export type AnswerText =
  | string
  | {
      /**
       * The answer itself.
       */
      answer?: string;
      /**
       * The reason, the method or the detail.
       */
      why?: string;
      /**
       * Ids of the knowledge used or of the data sources that this rests on.
       */
      evidence?: string[];
      /**
       * Whether this answer stays out of every export.
       */
      private?: 'yes' | 'no' | true | false;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
export type AnswerMultiMigrationAim =
  | ListMigrationAim[]
  | {
      /**
       * The answer itself.
       */
      answer?: ListMigrationAim[];
      /**
       * The reason, the method or the detail.
       */
      why?: string;
      /**
       * Ids of the knowledge used or of the data sources that this rests on.
       */
      evidence?: string[];
      /**
       * Whether this answer stays out of every export.
       */
      private?: 'yes' | 'no' | true | false;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
export type AnswerList =
  | string[]
  | {
      /**
       * The answer itself.
       */
      answer?: string[];
      /**
       * The reason, the method or the detail.
       */
      why?: string;
      /**
       * Ids of the knowledge used or of the data sources that this rests on.
       */
      evidence?: string[];
      /**
       * Whether this answer stays out of every export.
       */
      private?: 'yes' | 'no' | true | false;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
export type AnswerMultiLegalProblem =
  | ListLegalProblem[]
  | {
      /**
       * The answer itself.
       */
      answer?: ListLegalProblem[];
      /**
       * The reason, the method or the detail.
       */
      why?: string;
      /**
       * Ids of the knowledge used or of the data sources that this rests on.
       */
      evidence?: string[];
      /**
       * Whether this answer stays out of every export.
       */
      private?: 'yes' | 'no' | true | false;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
export type AnswerTableLostCases =
  | {
      /**
       * Step.
       */
      step?: PlainShortText;
      /**
       * Number.
       */
      number?: PlainNumber;
      /**
       * Note.
       */
      note?: PlainText;
    }[]
  | {
      /**
       * The answer itself.
       */
      answer?: {
        /**
         * Step.
         */
        step?: PlainShortText;
        /**
         * Number.
         */
        number?: PlainNumber;
        /**
         * Note.
         */
        note?: PlainText;
      }[];
      /**
       * The reason, the method or the detail.
       */
      why?: string;
      /**
       * Ids of the knowledge used or of the data sources that this rests on.
       */
      evidence?: string[];
      /**
       * Whether this answer stays out of every export.
       */
      private?: 'yes' | 'no' | true | false;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
export type AnswerMultiTraffickerRole =
  | ListTraffickerRole[]
  | {
      /**
       * The answer itself.
       */
      answer?: ListTraffickerRole[];
      /**
       * The reason, the method or the detail.
       */
      why?: string;
      /**
       * Ids of the knowledge used or of the data sources that this rests on.
       */
      evidence?: string[];
      /**
       * Whether this answer stays out of every export.
       */
      private?: 'yes' | 'no' | true | false;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
export type AnswerMultiEvidenceKind =
  | ListEvidenceKind[]
  | {
      /**
       * The answer itself.
       */
      answer?: ListEvidenceKind[];
      /**
       * The reason, the method or the detail.
       */
      why?: string;
      /**
       * Ids of the knowledge used or of the data sources that this rests on.
       */
      evidence?: string[];
      /**
       * Whether this answer stays out of every export.
       */
      private?: 'yes' | 'no' | true | false;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
export type AnswerChoiceCaseBand =
  | ListCaseBand
  | {
      /**
       * The answer itself.
       */
      answer?: ListCaseBand;
      /**
       * The reason, the method or the detail.
       */
      why?: string;
      /**
       * Ids of the knowledge used or of the data sources that this rests on.
       */
      evidence?: string[];
      /**
       * Whether this answer stays out of every export.
       */
      private?: 'yes' | 'no' | true | false;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
export type AnswerTableDropOut =
  | {
      /**
       * Step: a value of the named list referral-step.
       */
      step?: ListReferralStep;
      /**
       * Number.
       */
      number?: PlainNumber;
      /**
       * Note.
       */
      note?: PlainText;
    }[]
  | {
      /**
       * The answer itself.
       */
      answer?: {
        /**
         * Step: a value of the named list referral-step.
         */
        step?: ListReferralStep;
        /**
         * Number.
         */
        number?: PlainNumber;
        /**
         * Note.
         */
        note?: PlainText;
      }[];
      /**
       * The reason, the method or the detail.
       */
      why?: string;
      /**
       * Ids of the knowledge used or of the data sources that this rests on.
       */
      evidence?: string[];
      /**
       * Whether this answer stays out of every export.
       */
      private?: 'yes' | 'no' | true | false;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
export type AnswerMultiEligible =
  | ListEligible[]
  | {
      /**
       * The answer itself.
       */
      answer?: ListEligible[];
      /**
       * The reason, the method or the detail.
       */
      why?: string;
      /**
       * Ids of the knowledge used or of the data sources that this rests on.
       */
      evidence?: string[];
      /**
       * Whether this answer stays out of every export.
       */
      private?: 'yes' | 'no' | true | false;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
export type AnswerMultiWayForward =
  | ListWayForward[]
  | {
      /**
       * The answer itself.
       */
      answer?: ListWayForward[];
      /**
       * The reason, the method or the detail.
       */
      why?: string;
      /**
       * Ids of the knowledge used or of the data sources that this rests on.
       */
      evidence?: string[];
      /**
       * Whether this answer stays out of every export.
       */
      private?: 'yes' | 'no' | true | false;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
export type AnswerMultiLegalHelp =
  | ListLegalHelp[]
  | {
      /**
       * The answer itself.
       */
      answer?: ListLegalHelp[];
      /**
       * The reason, the method or the detail.
       */
      why?: string;
      /**
       * Ids of the knowledge used or of the data sources that this rests on.
       */
      evidence?: string[];
      /**
       * Whether this answer stays out of every export.
       */
      private?: 'yes' | 'no' | true | false;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
export type AnswerTableDutiesAndRecommendations =
  | {
      /**
       * Source.
       */
      source?: PlainText;
      /**
       * Duty.
       */
      duty?: PlainText;
      /**
       * Action.
       */
      action?: PlainText;
    }[]
  | {
      /**
       * The answer itself.
       */
      answer?: {
        /**
         * Source.
         */
        source?: PlainText;
        /**
         * Duty.
         */
        duty?: PlainText;
        /**
         * Action.
         */
        action?: PlainText;
      }[];
      /**
       * The reason, the method or the detail.
       */
      why?: string;
      /**
       * Ids of the knowledge used or of the data sources that this rests on.
       */
      evidence?: string[];
      /**
       * Whether this answer stays out of every export.
       */
      private?: 'yes' | 'no' | true | false;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
export type AnswerTableHeadlineIndicators =
  | {
      /**
       * Indicator.
       */
      indicator?: PlainText;
      /**
       * Baseline.
       */
      baseline?: PlainText;
      /**
       * Owner.
       */
      owner?: PlainParty;
    }[]
  | {
      /**
       * The answer itself.
       */
      answer?: {
        /**
         * Indicator.
         */
        indicator?: PlainText;
        /**
         * Baseline.
         */
        baseline?: PlainText;
        /**
         * Owner.
         */
        owner?: PlainParty;
      }[];
      /**
       * The reason, the method or the detail.
       */
      why?: string;
      /**
       * Ids of the knowledge used or of the data sources that this rests on.
       */
      evidence?: string[];
      /**
       * Whether this answer stays out of every export.
       */
      private?: 'yes' | 'no' | true | false;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
export type AnswerNumber =
  | number
  | {
      /**
       * The answer itself.
       */
      answer?: number;
      /**
       * Lower end of the range.
       */
      from?: number;
      /**
       * Upper end of the range.
       */
      to?: number;
      /**
       * What one is.
       */
      unit?: string;
      /**
       * The reason, the method or the detail.
       */
      why?: string;
      /**
       * Ids of the knowledge used or of the data sources that this rests on.
       */
      evidence?: string[];
      /**
       * Whether this answer stays out of every export.
       */
      private?: 'yes' | 'no' | true | false;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
export type ChoiceMeasures = ListMeasures | Marker;
export type ChoiceCounts = ListCounts | Marker;
export type ChoiceDirection = ListDirection | Marker;
export type ChoiceTargetBasis = ListTargetBasis | Marker;
export type ChoiceEvent = ListEvent | Marker;
export type ChoiceEstimationMethod = ListEstimationMethod | Marker;
export type ChoiceSourceKind = ListSourceKind | Marker;
export type ChoiceFrequency = ListFrequency | Marker;
export type ChoiceTopic = ListTopic | Marker;
export type ChoiceHolds = ListHolds | Marker;
export type ChoiceLevel = ListLevel | Marker;
export type ChoicePlaceRole = ListPlaceRole | Marker;
export type ChoiceOrganisationKind = ListOrganisationKind | Marker;
export type ChoiceAgreement = ListAgreement | Marker;
export type ChoiceDataAccess = ListDataAccess | Marker;
export type ChoiceBudgetKind = ListBudgetKind | Marker;
export type ChoicePolicyMarker = ListPolicyMarker | Marker;
export type ChoiceTraffickerRole = ListTraffickerRole | Marker;
export type ChoicePerpetratorKind = ListPerpetratorKind | Marker;
export type AnswerMultiRecruitmentMethod =
  | ListRecruitmentMethod[]
  | {
      /**
       * The answer itself.
       */
      answer?: ListRecruitmentMethod[];
      /**
       * The reason, the method or the detail.
       */
      why?: string;
      /**
       * Ids of the knowledge used or of the data sources that this rests on.
       */
      evidence?: string[];
      /**
       * Whether this answer stays out of every export.
       */
      private?: 'yes' | 'no' | true | false;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
export type AnswerMultiControlMethod =
  | ListControlMethod[]
  | {
      /**
       * The answer itself.
       */
      answer?: ListControlMethod[];
      /**
       * The reason, the method or the detail.
       */
      why?: string;
      /**
       * Ids of the knowledge used or of the data sources that this rests on.
       */
      evidence?: string[];
      /**
       * Whether this answer stays out of every export.
       */
      private?: 'yes' | 'no' | true | false;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
export type AnswerMultiEnabler =
  | ListEnabler[]
  | {
      /**
       * The answer itself.
       */
      answer?: ListEnabler[];
      /**
       * The reason, the method or the detail.
       */
      why?: string;
      /**
       * Ids of the knowledge used or of the data sources that this rests on.
       */
      evidence?: string[];
      /**
       * Whether this answer stays out of every export.
       */
      private?: 'yes' | 'no' | true | false;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
export type ChoiceReliability = ListReliability | Marker;
export type ChoiceChainStage = ListChainStage | Marker;
export type ChoiceTargetRole = ListTargetRole | Marker;
export type ChoiceContact = ListContact | Marker;
export type AnswerChoiceCoverage =
  | ListCoverage
  | {
      /**
       * The answer itself.
       */
      answer?: ListCoverage;
      /**
       * The reason, the method or the detail.
       */
      why?: string;
      /**
       * Ids of the knowledge used or of the data sources that this rests on.
       */
      evidence?: string[];
      /**
       * Whether this answer stays out of every export.
       */
      private?: 'yes' | 'no' | true | false;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
export type ChoiceEvidenceGrade = ListEvidenceGrade | Marker;
export type ChoiceKnowledgeField = ListKnowledgeField | Marker;
export type ChoicePlanStatus = ListPlanStatus | Marker;
export type ChoicePlanShape = ListPlanShape | Marker;
export type ChoiceActorGroup = ListActorGroup | Marker;
export type ChoiceCapacityPeriod = ListCapacityPeriod | Marker;
export type ChoiceFreedom = ListFreedom | Marker;
export type ChoicePaidFrom = ListPaidFrom | Marker;
export type ChoiceCommitment = ListCommitment | Marker;
export type ChoiceEvaluationConduct = ListEvaluationConduct | Marker;
export type ChoiceEvaluationApproach = ListEvaluationApproach | Marker;
export type ChoiceNovelty = ListNovelty | Marker;
export type ChoiceAllocation = ListAllocation | Marker;
export type ChoiceCriterion = ListCriterion | Marker;
export type ChoiceComparison = ListComparison | Marker;
export type ChoiceWithheld = ListWithheld | Marker;
export type ChoiceEthicsStatus = ListEthicsStatus | Marker;

/**
 * A programme design against trafficking in persons, format version 1. Almost nothing is required: an unfinished design is a valid file.
 */
export interface Design {
  /**
   * Version of the file format.
   */
  ctip: 1;
  /**
   * How far the design is; the same rules get stricter from concept to approval.
   */
  stage?: ListStage;
  /**
   * Who proposes what, where, when and with what money.
   */
  programme?: {
    /**
     * Name of the programme, without promise.
     */
    title?: ShortText;
    /**
     * Short name.
     */
    acronym?: ShortText;
    /**
     * Number given by the organisation or the donor.
     */
    reference?: ShortText;
    /**
     * Version of the design, with a letter in front so that it stays text.
     */
    version?: ShortText;
    /**
     * Language of the texts.
     */
    language?: LanguageCode;
    /**
     * The programme in one paragraph: problem, change, means, measure.
     */
    summary?: Text;
    /**
     * The organisation that proposes and answers for the programme.
     */
    organisation?: {
      /**
       * Name of the organisation.
       */
      name?: ShortText;
      /**
       * Kind of organisation.
       */
      kind?: ChoiceOrganisationKind;
      /**
       * Unit or role that manages the programme.
       */
      unit?: ShortText;
      /**
       * What the organisation has done in this field and place.
       */
      experience?: Text;
      /**
       * IATI organisation identifier.
       */
      ref?: ShortText;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
    /**
     * Where to write: a role and a shared mailbox, never a person. Left out of public exports.
     */
    contact?: {
      /**
       * Role or desk that answers.
       */
      role?: ShortText;
      /**
       * Shared mailbox; the only place for an address of this kind.
       */
      email?: ShortText;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
    /**
     * Organisations that take part, one card each.
     */
    partners?: Partner[] | Marker;
    /**
     * Who is asked to pay, one card each, the organisation's own share included.
     */
    donors?: Donor[] | Marker;
    /**
     * Countries in which the programme works. XA to XZ are free for invented or undecided places.
     */
    countries?: PlainCountryCode[] | Marker;
    /**
     * Where the programme works, from large to small.
     */
    places?: Place[] | Marker;
    /**
     * What kind of setting it works in.
     */
    setting?: ListSetting[] | Marker;
    /**
     * Who gains in this setting, who is a partner, who could be endangered, and what follows from it.
     */
    setting_analysis?: AnswerText;
    /**
     * First month of the programme.
     */
    start?: Date;
    /**
     * Last month of the programme.
     */
    end?: Date;
    /**
     * The money.
     */
    budget?: {
      /**
       * ISO 4217 code; all money in the file is in it.
       */
      currency?: CurrencyCode;
      /**
       * Total cost, all donors and own money together.
       */
      total?: Money;
      /**
       * What is set aside for monitoring.
       */
      monitoring?: Money;
      /**
       * What is set aside for evaluation; 0 if nothing is.
       */
      evaluation?: Money;
      /**
       * Dollars for one unit of the currency, for size classes; without it no verdict is given.
       */
      rate?: {
        /**
         * US dollars for one unit.
         */
        usd?: Number;
        /**
         * When that rate held.
         */
        date?: Date;
        not_known_yet?: NotKnownYet;
        does_not_apply?: DoesNotApply;
        held_privately?: HeldPrivately;
      };
      /**
       * Planned spending by calendar year.
       */
      by_year?: YearAmount[] | Marker;
      /**
       * What the money is for, in about ten lines; not the full budget.
       */
      lines?: BudgetLine[] | Marker;
      /**
       * What somebody else pays for, outside this budget.
       */
      paid_elsewhere?: PaidElsewhere[] | Marker;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
    /**
     * Classifications that donors and IATI ask for.
     */
    codes?: {
      /**
       * DAC purpose codes with their shares.
       */
      dac?: DacCode[] | Marker;
      /**
       * SDG targets, with the prefix so that 16.10 does not turn into 16.1.
       */
      sdg?: string[] | Marker;
      /**
       * The main Ps, at most two.
       */
      four_ps?: ListFourP[] | Marker;
      /**
       * DAC policy markers with their significance.
       */
      markers?: PolicyMarker[] | Marker;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
    /**
     * What only IATI needs.
     */
    iati?: {
      /**
       * IATI activity identifier; starts with the organisation's ref and a hyphen.
       */
      identifier?: ShortText;
      /**
       * Shares of the countries; they sum to 100.
       */
      country_percent?: CountryShare[] | Marker;
      /**
       * Default aid type code.
       */
      aid_type?: ShortText;
      /**
       * Default finance type code.
       */
      finance_type?: ShortText;
      /**
       * Default flow type code.
       */
      flow_type?: ShortText;
      /**
       * Default tied status code.
       */
      tied_status?: ShortText;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
    not_known_yet?: NotKnownYet;
    does_not_apply?: DoesNotApply;
    held_privately?: HeldPrivately;
  };
  /**
   * The trafficking patterns that the programme acts on: one recruitment and movement story, one set of actors each.
   */
  patterns?: Pattern[] | Marker;
  /**
   * The people and bodies the programme works with or for.
   */
  target_groups?: TargetGroup[] | Marker;
  /**
   * Which people concerned decided or changed what, and how they were paid and kept safe.
   */
  participation?: Participation[] | Marker;
  /**
   * Who else works on this here. Nobody found: does_not_apply with how you searched.
   */
  landscape?: Landscape[] | Marker;
  /**
   * What earlier programmes, studies and experience taught, and what this design does because of it.
   */
  knowledge_used?: KnowledgeUsed[] | Marker;
  /**
   * The chosen activity types, one entry for each.
   */
  responses?: Response[] | Marker;
  /**
   * The results chain with its indicators.
   */
  logframe?: {
    /**
     * How the parts work together, in a paragraph; the steps themselves stand with the results.
     */
    theory_of_change?: Text;
    /**
     * The lasting change to which the programme contributes.
     */
    impact?: {
      /**
       * The change in trafficking or in people's lives, worded as a contribution.
       */
      statement?: Text;
      /**
       * Nodes of the results framework: top- or area-.
       */
      framework?: ListFrameworkNode[] | Marker;
      /**
       * Indicators of the impact, see 5.9.
       */
      indicators?: Indicator[] | Marker;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
    /**
     * What somebody does differently, or how people live, because of the programme.
     */
    outcomes?: Outcome[] | Marker;
    /**
     * Indicators that nobody promises: of harm that moves, of harm done, of effort, counterweights, background.
     */
    watch?: Indicator[] | Marker;
    not_known_yet?: NotKnownYet;
    does_not_apply?: DoesNotApply;
    held_privately?: HeldPrivately;
  };
  /**
   * Where the harm could go on because of the programme, or why it cannot, and where benefit could spread.
   */
  displacement?: Displacement[] | Marker;
  /**
   * What could stop the programme, and what is done about it.
   */
  risks?: Risk[] | Marker;
  /**
   * The services that people are sent to or that the programme sets up.
   */
  services?: Service[] | Marker;
  /**
   * What must last, who owns it and who pays.
   */
  sustainability?: {
    /**
     * What is to last, and why it will.
     */
    statement?: Text;
    /**
     * What must still exist in three years, one card each. Nothing has to last: does_not_apply with the reason.
     */
    gains?: Gain[] | Marker;
    /**
     * The steps by which responsibility moves.
     */
    exit_steps?: ExitStep[] | Marker;
    /**
     * What becomes of the people in the programme when the money ends.
     */
    people_when_money_ends?: Text;
    not_known_yet?: NotKnownYet;
    does_not_apply?: DoesNotApply;
    held_privately?: HeldPrivately;
  };
  /**
   * Who watches the results, how, and when the plan may change.
   */
  monitoring?: {
    /**
     * The role that answers for monitoring.
     */
    responsible?: Party;
    /**
     * When the monitoring plan is ready, before the first activity that reaches people or institutions.
     */
    plan_by?: Date;
    /**
     * Who collects, unless an indicator says otherwise.
     */
    collected_by?: Party;
    /**
     * How often, unless an indicator says otherwise.
     */
    frequency?: ChoiceFrequency;
    /**
     * By what values are split, unless an indicator says otherwise.
     */
    disaggregation?: string[] | Marker;
    /**
     * What may still change after the start.
     */
    inception?: {
      /**
       * Until when.
       */
      until?: Date;
      /**
       * What it settles, on what evidence.
       */
      settles?: Text;
      /**
       * Who decides.
       */
      who_decides?: Party;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
    /**
     * Dates at which a named role may change the plan, at least one in the first half.
     */
    reviews?: Review[] | Marker;
    not_known_yet?: NotKnownYet;
    does_not_apply?: DoesNotApply;
    held_privately?: HeldPrivately;
  };
  /**
   * The decision on an evaluation, and its plan.
   */
  evaluation?: {
    /**
     * For whom and for which decision.
     */
    purpose?: {
      /**
       * Who will use it.
       */
      user?: ShortText;
      /**
       * For which decision.
       */
      decision?: Text;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
    /**
     * Whose evaluation it is; none with learning steps and a reason.
     */
    scope?: ListEvaluationScope;
    /**
     * Who does it.
     */
    conduct?: ChoiceEvaluationConduct;
    /**
     * How effect is judged.
     */
    approach?: ChoiceEvaluationApproach;
    /**
     * Why this scope, conduct, timing and approach: size, length, novelty, risk, feasibility, what else exists; what was set aside and why.
     */
    rationale?: Text;
    /**
     * What is done to learn instead.
     */
    learning_steps?: Text;
    /**
     * What the choice depends on.
     */
    context?: {
      /**
       * How new the approach is here.
       */
      novelty?: ChoiceNovelty;
      /**
       * Whether a baseline can be had.
       */
      baseline_feasible?: YesNo;
      /**
       * Whether a comparison would be by person or by place.
       */
      allocation?: ChoiceAllocation;
      /**
       * Villages, offices or sites that could be compared.
       */
      clusters?: Number;
      /**
       * The smallest change worth knowing.
       */
      smallest_change?: Text;
      /**
       * Whether a comparison would be right towards the people in it.
       */
      comparison_ethical?: YesNo;
      /**
       * Similar projects of the same body, donor or area within two years.
       */
      siblings?: string[] | Marker;
      /**
       * Whether a next phase is planned.
       */
      next_phase?: YesNo;
      /**
       * What the donor demands.
       */
      donor_rule?: Text;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
    /**
     * When what takes place.
     */
    timing?: Timing[] | Marker;
    /**
     * The design's own estimate of what it costs.
     */
    cost_estimate?: Money;
    /**
     * Who pays, if not this budget.
     */
    paid_by?: Party;
    /**
     * The few questions that matter.
     */
    questions?: EvaluationQuestion[] | Marker;
    /**
     * How the questions are answered, one card per method.
     */
    methods?: Method[] | Marker;
    /**
     * With what the results are compared.
     */
    comparison?: {
      /**
       * The kind of comparison.
       */
      kind?: ChoiceComparison;
      /**
       * What, if anything, is held back.
       */
      withheld?: ChoiceWithheld;
      /**
       * Why it is fair and enough.
       */
      why?: Text;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
    /**
     * Who commissions it and signs it off.
     */
    manager?: Party;
    /**
     * Who advises and comments on it.
     */
    reference_group?: Text;
    /**
     * Who reads it, one card each; those who took part first.
     */
    dissemination?: Dissemination[] | Marker;
    /**
     * Why nothing is public; safety is a reason.
     */
    not_public_because?: Text;
    /**
     * The shared store that will hold the findings.
     */
    deposit?: {
      /**
       * Which store.
       */
      where?: ShortText;
      /**
       * Under which licence.
       */
      licence?: ShortText;
      /**
       * By when.
       */
      by?: Date;
      /**
       * Who answers questions about it.
       */
      held_by?: Party;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
    /**
     * Who answers the recommendations, by when.
     */
    response?: {
      /**
       * Who answers.
       */
      who?: Party;
      /**
       * By when.
       */
      by?: Date;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
    /**
     * The evaluation that is made together with others.
     */
    shared?: {
      /**
       * With whom.
       */
      with?: string[] | Marker;
      /**
       * Who leads.
       */
      lead?: Party;
      /**
       * What is agreed: terms, sampling, disclosure.
       */
      agreement?: Text;
      /**
       * What this programme pays into it.
       */
      contribution?: Money;
      /**
       * Indicators that are worded alike in all of them.
       */
      indicators?: string[] | Marker;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
    not_known_yet?: NotKnownYet;
    does_not_apply?: DoesNotApply;
    held_privately?: HeldPrivately;
  };
  /**
   * What protects the people concerned from the programme itself.
   */
  safeguarding?: {
    /**
     * Who could end up worse off.
     */
    harm_analysis?: Harm[] | Marker;
    /**
     * What finding leads to a pause or a change.
     */
    stop_rule?: {
      /**
       * The finding.
       */
      finding?: Text;
      /**
       * What happens then.
       */
      then?: Text;
      /**
       * Who decides.
       */
      who_decides?: Party;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
    /**
     * What happens in the hour after someone says that they are being exploited.
     */
    disclosure_path?: {
      /**
       * What is done, in which order.
       */
      steps?: Text;
      /**
       * The services people are told of; at least two, one of them no law-enforcement body.
       */
      services?: string[] | Marker;
      /**
       * What is done where there is only one service, or none for a group.
       */
      gap_plan?: Text;
      /**
       * When the referral list was last checked.
       */
      checked_on?: Date;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
    /**
     * What passes to police or immigration.
     */
    information_to_authorities?: {
      /**
       * Whether complaint, screening and help are kept apart from immigration control.
       */
      firewall?: YesNo;
      /**
       * What passes, to whom, when, by whose consent; told to people first.
       */
      rule?: Text;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
    /**
     * Whether anyone under 18 is met, and who answers for their safety.
     */
    children?: {
      /**
       * Whether anyone under 18 will be met; unknown is planned for like yes.
       */
      met?: ListYesNoUnknown;
      /**
       * Policy in force, signed by partners, with a focal role and a deputy.
       */
      policy?: Text;
      /**
       * Checks, references, code of conduct, probation of staff.
       */
      safe_recruitment?: Text;
      /**
       * Per activity, transport and nights included.
       */
      risk_assessment?: Text;
      /**
       * Benefit of the doubt; age assessment only as last resort.
       */
      age?: Text;
      /**
       * Guardian within a set time; best-interests assessment before lasting decisions.
       */
      guardian?: Text;
      /**
       * Family-based care first; no child in an adult shelter or in detention.
       */
      care?: Text;
      /**
       * The children's own way to report, and adults who know how to react.
       */
      reporting?: Text;
      /**
       * Assent of the child and consent of a guardian who is not implicated.
       */
      consent?: Text;
      /**
       * Rules for online contact, groups and images.
       */
      online?: Text;
      /**
       * Definition, alarm within hours, search, return interview.
       */
      going_missing?: Text;
      /**
       * The way past 18, planned a year ahead.
       */
      turning_18?: Text;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
    /**
     * How people complain or comment.
     */
    feedback_channel?: {
      /**
       * The ways, a safe one among them.
       */
      how?: Text;
      /**
       * Whether it can be used without a name.
       */
      anonymous?: YesNo;
      /**
       * In which languages.
       */
      languages?: PlainLanguageCode[] | Marker;
      /**
       * Who reads it, outside the team.
       */
      answered_by?: Party;
      /**
       * Within how many days people hear back.
       */
      days?: Number;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
    /**
     * Individual risk assessment, free and informed agreement, at least one alternative.
     */
    return_by_choice?: Text;
    /**
     * How people are shown and spoken of.
     */
    communications?: {
      /**
       * Whether real stories or images of people are used.
       */
      real_stories?: YesNo;
      /**
       * Separate consent, withdrawal, support, payment.
       */
      how?: Text;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
    /**
     * Supervision, secondary trauma, workload, security of staff and partners, also after the end.
     */
    staff_care?: Text;
    /**
     * Protection from sexual exploitation and abuse by staff and partners: policy, training, reporting, clause.
     */
    abuse_by_staff?: Text;
    /**
     * Who can use what is offered, or which gap remains.
     */
    inclusion?: {
      /**
       * What exists for the sex that is left out, or that nothing does.
       */
      left_out_sex?: Text;
      /**
       * For people of diverse sexual orientation and gender identity: safe rooms, a chosen contact; no such data kept.
       */
      diversity?: Text;
      /**
       * Accessible venues, formats and transport.
       */
      disability?: Text;
      /**
       * For people of other languages and legal status.
       */
      language_and_status?: Text;
      /**
       * That identity papers are not a condition of help.
       */
      papers?: Text;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
    /**
     * How people agree.
     */
    consent?: {
      /**
       * What is asked for separately.
       */
      asked_separately_for?: ListConsentTopic[] | Marker;
      /**
       * Language, interpreter, spoken and easy-read form.
       */
      language_and_format?: Text;
      /**
       * The right to refuse without losing urgent help, to withdraw, and until when data can be withdrawn.
       */
      refusal_and_withdrawal?: Text;
      /**
       * The limits of confidentiality, told before any question.
       */
      limits_told_first?: Text;
      /**
       * What happens with intoxication, distress or intellectual disability; a supporter the person chooses.
       */
      capacity?: Text;
      /**
       * That no payment buys consent, and that time and costs are paid.
       */
      payment?: Text;
      /**
       * That consent in detention, shelters or after operations is asked again in freedom.
       */
      weak_settings?: Text;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
    /**
     * Whether data about single persons are held anywhere in the programme.
     */
    person_level?: YesNo;
    /**
     * How personal data are handled, outside this file.
     */
    data_protection?: {
      /**
       * Which personal data, why, on which legal basis, who holds them.
       */
      inventory?: DataHeld[] | Marker;
      /**
       * That nothing is collected that no decision needs, and help is never given for data.
       */
      minimum?: Text;
      /**
       * Identifying data apart from monitoring data; monitoring by codes or counts.
       */
      separation?: Text;
      /**
       * Access by role, logged; devices; messaging; no automated decision about a person.
       */
      access?: Text;
      /**
       * To whom data go, under what agreement.
       */
      transfer?: Text;
      /**
       * When data are destroyed, and who owns them after the end.
       */
      retention?: Text;
      /**
       * Who is told of a breach, within what time, the person included.
       */
      breach?: Text;
      /**
       * How a person sees, corrects or deletes the data.
       */
      rights?: Text;
      /**
       * That donor reports are aggregate and the grant gives no right to files.
       */
      donor_reports?: Text;
      /**
       * The smallest number of people that is published.
       */
      smallest_cell?: Number;
      /**
       * How small cells, their complements and combinations are suppressed.
       */
      publishing_rule?: Text;
      /**
       * Use of the shared classification (IC-TIP) for counts.
       */
      classification?: Text;
      /**
       * Who matches lists, with what irreversible code.
       */
      matching?: Text;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
    /**
     * How those who are asked are protected, and who reviews it.
     */
    ethics?: {
      /**
       * How far the ethics review is.
       */
      status?: ChoiceEthicsStatus;
      /**
       * Why no review is needed.
       */
      reason?: Text;
      /**
       * When it was approved or is expected.
       */
      date?: Date;
      /**
       * Which board reviews.
       */
      body?: ShortText;
      /**
       * Whether a board in the country of those asked reviews too.
       */
      local_review?: YesNo;
      /**
       * Risks of asking, consent, what happens on disclosure, how data are kept.
       */
      how?: Text;
      not_known_yet?: NotKnownYet;
      does_not_apply?: DoesNotApply;
      held_privately?: HeldPrivately;
    };
    not_known_yet?: NotKnownYet;
    does_not_apply?: DoesNotApply;
    held_privately?: HeldPrivately;
  };
  /**
   * What the programme wants to find out, and what would show that it does not work.
   */
  learning?: {
    /**
     * What the programme wants to find out while it runs.
     */
    questions?: LearningQuestion[] | Marker;
    /**
     * What would make us conclude that the approach does not work here.
     */
    failure_condition?: Text;
    /**
     * What will be shared, besides the evaluation.
     */
    commitments?: Commitment[] | Marker;
    not_known_yet?: NotKnownYet;
    does_not_apply?: DoesNotApply;
    held_privately?: HeldPrivately;
  };
  /**
   * Findings of the linter that somebody accepted, with reason and end date.
   */
  waivers?: Waiver[] | Marker;
  /**
   * Versions of this design that were agreed, and what changed since.
   */
  agreed?: AgreedVersion[] | Marker;
}
export interface Marker {
  not_known_yet?: NotKnownYet;
  does_not_apply?: DoesNotApply;
  held_privately?: HeldPrivately;
}
export interface AnswerYesNo {
  /**
   * The answer itself.
   */
  answer?: 'yes' | 'no' | 'partly' | true | false;
  /**
   * The reason, the method or the detail.
   */
  why?: string;
  /**
   * Ids of the knowledge used or of the data sources that this rests on.
   */
  evidence?: string[];
  /**
   * Whether this answer stays out of every export.
   */
  private?: 'yes' | 'no' | true | false;
  not_known_yet?: NotKnownYet;
  does_not_apply?: DoesNotApply;
  held_privately?: HeldPrivately;
}
/**
 * Answers to the questions that have no field of their own.
 */
export interface AnswersAwareness {
  /**
   * What shows that information is what these people lack, and that the lack matters?
   */
  information_gap?: AnswerText;
  /**
   * Is the step that you recommend possible and safe for them, and who answers when they call?
   */
  action_possible_and_safe?: AnswerYesNo;
  /**
   * Why this messenger and this channel, and with whom were they tried out?
   */
  messenger_and_channel?: AnswerText;
  /**
   * How, and with whom, were messages pre-tested and what changed as a result?
   */
  pretest?: AnswerText;
  not_known_yet?: NotKnownYet;
  does_not_apply?: DoesNotApply;
  held_privately?: HeldPrivately;
}
export interface AnswerFormIncomeCompared {
  /**
   * Here.
   */
  here?: PlainNumber;
  /**
   * By_leaving.
   */
  by_leaving?: PlainNumber;
  /**
   * Unit.
   */
  unit?: PlainShortText;
  /**
   * Matched_by.
   */
  matched_by?: PlainDate;
  /**
   * The reason, the method or the detail.
   */
  why?: string;
  /**
   * Ids of the knowledge used or of the data sources that this rests on.
   */
  evidence?: string[];
  /**
   * Whether this answer stays out of every export.
   */
  private?: 'yes' | 'no' | true | false;
  not_known_yet?: NotKnownYet;
  does_not_apply?: DoesNotApply;
  held_privately?: HeldPrivately;
}
/**
 * Answers to the questions that have no field of their own.
 */
export interface AnswersLivelihoods {
  /**
   * What do people earn here and by leaving, net of fees and debt, and by when will your offer match it?
   */
  income_compared?: AnswerFormIncomeCompared;
  /**
   * What do they want: to stay, to go later, to go on better terms, to be free of bondage, to study?
   */
  wishes?: AnswerMultiMigrationAim;
  /**
   * Who in the household decides, and who gains or loses?
   */
  household_decisions?: AnswerText;
  /**
   * By when will the new income reach the level in A2-Q03, and what happens until then?
   */
  until_then?: AnswerText;
  /**
   * Who will hire or buy, and how do you know?
   */
  market?: AnswerText;
  /**
   * Which non-economic drivers remain (violence, norms, status, family breakdown), and who handles them?
   */
  other_drivers?: AnswerList;
  /**
   * How is marking survivors as such avoided, and envy by neighbours limited?
   */
  marking_and_envy?: AnswerText;
  not_known_yet?: NotKnownYet;
  does_not_apply?: DoesNotApply;
  held_privately?: HeldPrivately;
}
export interface AnswerFormLawsReviewed {
  /**
   * Answer: values of the named list body-of-law.
   */
  answer?: ListBodyOfLaw[];
  /**
   * Scope_fixed_by.
   */
  scope_fixed_by?: PlainParty;
  /**
   * The reason, the method or the detail.
   */
  why?: string;
  /**
   * Ids of the knowledge used or of the data sources that this rests on.
   */
  evidence?: string[];
  /**
   * Whether this answer stays out of every export.
   */
  private?: 'yes' | 'no' | true | false;
  not_known_yet?: NotKnownYet;
  does_not_apply?: DoesNotApply;
  held_privately?: HeldPrivately;
}
export interface AnswerFormDraftTreats {
  /**
   * Definition: yes or no.
   */
  definition?: ListYesNo;
  /**
   * Consent: yes or no.
   */
  consent?: ListYesNo;
  /**
   * Children: yes or no.
   */
  children?: ListYesNo;
  /**
   * Corporate_liability: yes or no.
   */
  corporate_liability?: ListYesNo;
  /**
   * Non_punishment: yes or no.
   */
  non_punishment?: ListYesNo;
  /**
   * Protection_without_testimony: yes or no.
   */
  protection_without_testimony?: ListYesNo;
  /**
   * Compensation: yes or no.
   */
  compensation?: ListYesNo;
  /**
   * Confidentiality: yes or no.
   */
  confidentiality?: ListYesNo;
  /**
   * International_cooperation: yes or no.
   */
  international_cooperation?: ListYesNo;
  /**
   * The reason, the method or the detail.
   */
  why?: string;
  /**
   * Ids of the knowledge used or of the data sources that this rests on.
   */
  evidence?: string[];
  /**
   * Whether this answer stays out of every export.
   */
  private?: 'yes' | 'no' | true | false;
  not_known_yet?: NotKnownYet;
  does_not_apply?: DoesNotApply;
  held_privately?: HeldPrivately;
}
/**
 * Answers to the questions that have no field of their own.
 */
export interface AnswersLegalFramework {
  /**
   * What in the mapped pattern can the present law not handle, and which laws did you look at to know it?
   */
  legal_gap?: AnswerText;
  /**
   * Is it the text, its reading, its use, or the will to use it?
   */
  where_it_fails?: AnswerMultiLegalProblem;
  /**
   * Which bodies of law were reviewed?
   */
  laws_reviewed?: AnswerFormLawsReviewed;
  /**
   * Who will gain or lose by the change, and who might block it?
   */
  winners_and_opponents?: AnswerList;
  /**
   * What will people who were trafficked be able to claim, and be spared - also for what they were made to do?
   */
  claims_and_protection?: AnswerList;
  /**
   * How does the draft treat definition, consent, children, corporate liability, non-punishment, protection not tied to testimony, compensation, confidentiality and international cooperation?
   */
  draft_treats?: AnswerFormDraftTreats;
  /**
   * Which options from model provisions and which comparative laws were weighed?
   */
  options_weighed?: AnswerText;
  /**
   * Which body will monitor the law and may publish?
   */
  monitoring_body?: AnswerText;
  not_known_yet?: NotKnownYet;
  does_not_apply?: DoesNotApply;
  held_privately?: HeldPrivately;
}
/**
 * Answers to the questions that have no field of their own.
 */
export interface AnswersCriminalJustice {
  /**
   * Where between the first report and the enforced judgment are cases lost?
   */
  lost_cases?: AnswerTableLostCases;
  /**
   * Which people and which forms does the system miss?
   */
  missed?: AnswerList;
  /**
   * Which agencies and ranks are addressed, and who can change their orders and budgets?
   */
  agencies_and_ranks?: AnswerList;
  /**
   * What shows that skill is what is missing, and not will, posts, rules or honesty?
   */
  why_skill?: AnswerText;
  /**
   * At whom in the trafficking business is the action aimed?
   */
  aimed_at?: AnswerMultiTraffickerRole;
  /**
   * What evidence will there be besides the witness?
   */
  evidence_sources?: AnswerMultiEvidenceKind;
  /**
   * About how many real cases will trained people handle in the year after – none, one to five, more?
   */
  cases_after?: AnswerChoiceCaseBand;
  /**
   * How are fair-trial rights and defence capacity protected?
   */
  fair_trial?: AnswerYesNo;
  not_known_yet?: NotKnownYet;
  does_not_apply?: DoesNotApply;
  held_privately?: HeldPrivately;
}
export interface AnswerFormGainsAndCosts {
  /**
   * Answer.
   */
  answer?: PlainText;
  /**
   * Gains, one text per line.
   */
  gains?: string[];
  /**
   * Costs, one text per line.
   */
  costs?: string[];
  /**
   * The reason, the method or the detail.
   */
  why?: string;
  /**
   * Ids of the knowledge used or of the data sources that this rests on.
   */
  evidence?: string[];
  /**
   * Whether this answer stays out of every export.
   */
  private?: 'yes' | 'no' | true | false;
  not_known_yet?: NotKnownYet;
  does_not_apply?: DoesNotApply;
  held_privately?: HeldPrivately;
}
export interface AnswerFormDecision {
  /**
   * Body: a value of the named list decider.
   */
  body?: ListDecider;
  /**
   * Test: a value of the named list recognition-test.
   */
  test?: ListRecognitionTest;
  /**
   * Days.
   */
  days?: PlainNumber;
  /**
   * Appeal: yes or no.
   */
  appeal?: ListYesNo;
  /**
   * Fixed_by_law: yes or no.
   */
  fixed_by_law?: ListYesNo;
  /**
   * The reason, the method or the detail.
   */
  why?: string;
  /**
   * Ids of the knowledge used or of the data sources that this rests on.
   */
  evidence?: string[];
  /**
   * Whether this answer stays out of every export.
   */
  private?: 'yes' | 'no' | true | false;
  not_known_yet?: NotKnownYet;
  does_not_apply?: DoesNotApply;
  held_privately?: HeldPrivately;
}
export interface AnswerFormToolAndDefinitions {
  /**
   * Answer.
   */
  answer?: PlainText;
  /**
   * Tested: yes or no.
   */
  tested?: ListYesNo;
  /**
   * The reason, the method or the detail.
   */
  why?: string;
  /**
   * Ids of the knowledge used or of the data sources that this rests on.
   */
  evidence?: string[];
  /**
   * Whether this answer stays out of every export.
   */
  private?: 'yes' | 'no' | true | false;
  not_known_yet?: NotKnownYet;
  does_not_apply?: DoesNotApply;
  held_privately?: HeldPrivately;
}
/**
 * Answers to the questions that have no field of their own.
 */
export interface AnswersIdentificationReferral {
  /**
   * Where do people drop out between being noticed and being helped?
   */
  drop_out?: AnswerTableDropOut;
  /**
   * In their own words: what would people gain by being recognised, what could it cost them, and so why do they stay silent or say no?
   */
  gains_and_costs?: AnswerFormGainsAndCosts;
  /**
   * Who decides, by which test, within how many days, and can it be appealed?
   */
  decision?: AnswerFormDecision;
  /**
   * Tool_and_definitions
   */
  tool_and_definitions?: AnswerFormToolAndDefinitions;
  /**
   * Data_and_duplicates
   */
  data_and_duplicates?: AnswerYesNo;
  not_known_yet?: NotKnownYet;
  does_not_apply?: DoesNotApply;
  held_privately?: HeldPrivately;
}
/**
 * Answers to the questions that have no field of their own.
 */
export interface AnswersSupportSolutions {
  /**
   * How many people is this for, and who among those trafficked finds no open door today?
   */
  shut_out?: AnswerList;
  /**
   * What do they themselves say they need and want; who asked them, how and when?
   */
  wanted?: AnswerText;
  /**
   * Who_may_use
   */
  who_may_use?: AnswerMultiEligible;
  /**
   * Closing_rule
   */
  closing_rule?: AnswerText;
  /**
   * Which ways forward are truly open - staying, going back, moving on - and how free is the choice?
   */
  ways_forward?: AnswerMultiWayForward;
  /**
   * How are income, debt, housing and money owed settled, and what shows that it will carry?
   */
  settling?: AnswerText;
  /**
   * Legal_help
   */
  legal_help?: AnswerMultiLegalHelp;
  /**
   * Family_and_community
   */
  family_and_community?: AnswerText;
  /**
   * Those_who_drop_out
   */
  those_who_drop_out?: AnswerText;
  not_known_yet?: NotKnownYet;
  does_not_apply?: DoesNotApply;
  held_privately?: HeldPrivately;
}
export interface AnswerFormYearlyCost {
  /**
   * Total.
   */
  total?: PlainMoney;
  /**
   * Secured.
   */
  secured?: PlainMoney;
  /**
   * Asked.
   */
  asked?: PlainMoney;
  /**
   * Path.
   */
  path?: PlainText;
  /**
   * The reason, the method or the detail.
   */
  why?: string;
  /**
   * Ids of the knowledge used or of the data sources that this rests on.
   */
  evidence?: string[];
  /**
   * Whether this answer stays out of every export.
   */
  private?: 'yes' | 'no' | true | false;
  not_known_yet?: NotKnownYet;
  does_not_apply?: DoesNotApply;
  held_privately?: HeldPrivately;
}
export interface AnswerFormLocalGovernment {
  /**
   * Answer.
   */
  answer?: PlainText;
  /**
   * Amount.
   */
  amount?: PlainMoney;
  /**
   * The reason, the method or the detail.
   */
  why?: string;
  /**
   * Ids of the knowledge used or of the data sources that this rests on.
   */
  evidence?: string[];
  /**
   * Whether this answer stays out of every export.
   */
  private?: 'yes' | 'no' | true | false;
  not_known_yet?: NotKnownYet;
  does_not_apply?: DoesNotApply;
  held_privately?: HeldPrivately;
}
/**
 * Answers to the questions that have no field of their own.
 */
export interface AnswersNationalPlan {
  /**
   * Which trafficking patterns does the plan face first, on what evidence, and which does it leave for later?
   */
  left_for_later?: AnswerList;
  /**
   * Duties_and_recommendations
   */
  duties_and_recommendations?: AnswerTableDutiesAndRecommendations;
  /**
   * What will make ministries act once the plan is signed?
   */
  levers?: AnswerList;
  /**
   * What does it cost a year, how much of that is secured in law, how much is asked from others?
   */
  yearly_cost?: AnswerFormYearlyCost;
  /**
   * Order_of_actions
   */
  order_of_actions?: AnswerText;
  /**
   * Local_government
   */
  local_government?: AnswerFormLocalGovernment;
  /**
   * Headline_indicators
   */
  headline_indicators?: AnswerTableHeadlineIndicators;
  not_known_yet?: NotKnownYet;
  does_not_apply?: DoesNotApply;
  held_privately?: HeldPrivately;
}
/**
 * Any answer of the seven types that fits.
 */
export interface AnswersOther {
  /**
   * What shows that information is what these people lack, and that the lack matters?
   */
  information_gap?: AnswerText;
  /**
   * Is the step that you recommend possible and safe for them, and who answers when they call?
   */
  action_possible_and_safe?: AnswerYesNo;
  /**
   * Why this messenger and this channel, and with whom were they tried out?
   */
  messenger_and_channel?: AnswerText;
  /**
   * How, and with whom, were messages pre-tested and what changed as a result?
   */
  pretest?: AnswerText;
  not_known_yet?: NotKnownYet;
  does_not_apply?: DoesNotApply;
  held_privately?: HeldPrivately;
  /**
   * What do people earn here and by leaving, net of fees and debt, and by when will your offer match it?
   */
  income_compared?: AnswerFormIncomeCompared;
  /**
   * What do they want: to stay, to go later, to go on better terms, to be free of bondage, to study?
   */
  wishes?: AnswerMultiMigrationAim;
  /**
   * Who in the household decides, and who gains or loses?
   */
  household_decisions?: AnswerText;
  /**
   * By when will the new income reach the level in A2-Q03, and what happens until then?
   */
  until_then?: AnswerText;
  /**
   * Who will hire or buy, and how do you know?
   */
  market?: AnswerText;
  /**
   * Which non-economic drivers remain (violence, norms, status, family breakdown), and who handles them?
   */
  other_drivers?: AnswerList;
  /**
   * How is marking survivors as such avoided, and envy by neighbours limited?
   */
  marking_and_envy?: AnswerText;
  /**
   * What in the mapped pattern can the present law not handle, and which laws did you look at to know it?
   */
  legal_gap?: AnswerText;
  /**
   * Is it the text, its reading, its use, or the will to use it?
   */
  where_it_fails?: AnswerMultiLegalProblem;
  /**
   * Which bodies of law were reviewed?
   */
  laws_reviewed?: AnswerFormLawsReviewed;
  /**
   * Who will gain or lose by the change, and who might block it?
   */
  winners_and_opponents?: AnswerList;
  /**
   * What will people who were trafficked be able to claim, and be spared - also for what they were made to do?
   */
  claims_and_protection?: AnswerList;
  /**
   * How does the draft treat definition, consent, children, corporate liability, non-punishment, protection not tied to testimony, compensation, confidentiality and international cooperation?
   */
  draft_treats?: AnswerFormDraftTreats;
  /**
   * Which options from model provisions and which comparative laws were weighed?
   */
  options_weighed?: AnswerText;
  /**
   * Which body will monitor the law and may publish?
   */
  monitoring_body?: AnswerText;
  /**
   * Where between the first report and the enforced judgment are cases lost?
   */
  lost_cases?: AnswerTableLostCases;
  /**
   * Which people and which forms does the system miss?
   */
  missed?: AnswerList;
  /**
   * Which agencies and ranks are addressed, and who can change their orders and budgets?
   */
  agencies_and_ranks?: AnswerList;
  /**
   * What shows that skill is what is missing, and not will, posts, rules or honesty?
   */
  why_skill?: AnswerText;
  /**
   * At whom in the trafficking business is the action aimed?
   */
  aimed_at?: AnswerMultiTraffickerRole;
  /**
   * What evidence will there be besides the witness?
   */
  evidence_sources?: AnswerMultiEvidenceKind;
  /**
   * About how many real cases will trained people handle in the year after – none, one to five, more?
   */
  cases_after?: AnswerChoiceCaseBand;
  /**
   * How are fair-trial rights and defence capacity protected?
   */
  fair_trial?: AnswerYesNo;
  /**
   * Where do people drop out between being noticed and being helped?
   */
  drop_out?: AnswerTableDropOut;
  /**
   * In their own words: what would people gain by being recognised, what could it cost them, and so why do they stay silent or say no?
   */
  gains_and_costs?: AnswerFormGainsAndCosts;
  /**
   * Who decides, by which test, within how many days, and can it be appealed?
   */
  decision?: AnswerFormDecision;
  /**
   * Tool_and_definitions
   */
  tool_and_definitions?: AnswerFormToolAndDefinitions;
  /**
   * Data_and_duplicates
   */
  data_and_duplicates?: AnswerYesNo;
  /**
   * How many people is this for, and who among those trafficked finds no open door today?
   */
  shut_out?: AnswerList;
  /**
   * What do they themselves say they need and want; who asked them, how and when?
   */
  wanted?: AnswerText;
  /**
   * Who_may_use
   */
  who_may_use?: AnswerMultiEligible;
  /**
   * Closing_rule
   */
  closing_rule?: AnswerText;
  /**
   * Which ways forward are truly open - staying, going back, moving on - and how free is the choice?
   */
  ways_forward?: AnswerMultiWayForward;
  /**
   * How are income, debt, housing and money owed settled, and what shows that it will carry?
   */
  settling?: AnswerText;
  /**
   * Legal_help
   */
  legal_help?: AnswerMultiLegalHelp;
  /**
   * Family_and_community
   */
  family_and_community?: AnswerText;
  /**
   * Those_who_drop_out
   */
  those_who_drop_out?: AnswerText;
  /**
   * Which trafficking patterns does the plan face first, on what evidence, and which does it leave for later?
   */
  left_for_later?: AnswerList;
  /**
   * Duties_and_recommendations
   */
  duties_and_recommendations?: AnswerTableDutiesAndRecommendations;
  /**
   * What will make ministries act once the plan is signed?
   */
  levers?: AnswerList;
  /**
   * What does it cost a year, how much of that is secured in law, how much is asked from others?
   */
  yearly_cost?: AnswerFormYearlyCost;
  /**
   * Order_of_actions
   */
  order_of_actions?: AnswerText;
  /**
   * Local_government
   */
  local_government?: AnswerFormLocalGovernment;
  /**
   * Headline_indicators
   */
  headline_indicators?: AnswerTableHeadlineIndicators;
}
/**
 * A place, from large to small.
 */
export interface Place {
  /**
   * ISO 3166-1 alpha-2 code.
   */
  country?: PlainCountryCode;
  /**
   * Region; below region nothing is published unless asked for.
   */
  region?: string;
  /**
   * District; below region nothing is published unless asked for.
   */
  district?: string;
  /**
   * Locality; below region nothing is published unless asked for.
   */
  locality?: string;
  /**
   * Whether public documents must not name this place.
   */
  sensitive?: ListYesNo;
}
/**
 * A value for one group: dimensions with their category, and the value.
 */
export interface Split {
  /**
   * The value for this group.
   */
  value?: PlainValue;
}
/**
 * One entry of INDICATOR.targets.
 */
export interface Target {
  /**
   * By when.
   */
  by?: Date;
  /**
   * The value.
   */
  value?: Value;
  /**
   * The state aimed at, in words.
   */
  text?: Text;
  /**
   * Values by group, as in the baseline.
   */
  split?: Split[] | Marker;
  /**
   * Why this value.
   */
  note?: ShortText;
}
/**
 * One entry of INDICATOR.references.
 */
export interface IndicatorReference {
  /**
   * IATI indicator vocabulary.
   */
  vocabulary?: Number;
  /**
   * Code in it, in quotes.
   */
  code?: ShortText;
  /**
   * Address, needed for vocabulary 99.
   */
  uri?: WebAddress;
}
/**
 * How a change or a delivery is seen.
 */
export interface Indicator {
  /**
   * Id of the indicator.
   */
  id: string;
  /**
   * Why it is watched.
   */
  kind?: ListWatchKind;
  /**
   * What is measured: one thing, neutral, without direction or target.
   */
  text?: Text;
  /**
   * Indicator of the knowledge library it was made from.
   */
  library?: string | Marker;
  /**
   * What kind of change it measures, chosen by the author.
   */
  measures?: ChoiceMeasures;
  /**
   * What the numerator counts.
   */
  counts?: ChoiceCounts;
  /**
   * What kind of value it has.
   */
  measure?: ListMeasure;
  /**
   * What one is; for a percentage, of which population; for a rate, of what per what.
   */
  unit?: ShortText;
  /**
   * Which way is better; explain where a figure alone misleads.
   */
  direction?: ChoiceDirection;
  /**
   * The indicators it must be read with.
   */
  paired_with?: string[] | Marker;
  /**
   * Whose change it shows.
   */
  population?: string[] | Marker;
  /**
   * Who is asked or read instead, and why this shows it.
   */
  measured_through?: string[] | Marker;
  /**
   * The value before, or the plan to get it.
   */
  baseline?: {
    /**
     * The value before, "<10" for a small number of people. Never written if nobody measured it.
     */
    value?: Value;
    /**
     * The state before, in words.
     */
    text?: Text;
    /**
     * When it was measured.
     */
    date?: Date;
    /**
     * Where it comes from.
     */
    source?: Source;
    /**
     * By when it will be measured, before the first contact with the group.
     */
    due?: Date;
    /**
     * Who will measure it.
     */
    who?: Party;
    /**
     * How it will be measured.
     */
    how?: ShortText;
    /**
     * Taken person by person when somebody enters a service.
     */
    at_intake?: YesNo;
    /**
     * Values by group: dimensions with their category, and value.
     */
    split?: Split[] | Marker;
    not_known_yet?: NotKnownYet;
    does_not_apply?: DoesNotApply;
    held_privately?: HeldPrivately;
  };
  /**
   * Milestones and target; the last one is the target.
   */
  targets?: Target[] | Marker;
  /**
   * What the targets rest on; standard for a right or duty, maintain for a value that is to stay.
   */
  basis?: ChoiceTargetBasis;
  /**
   * Whether a target counts from the start (yes) or since the one before (no).
   */
  cumulative?: YesNo;
  /**
   * By what the values are collected split. Stands in place of the default.
   */
  disaggregation?: string[] | Marker;
  /**
   * How long after what event the value is taken.
   */
  measured_after?: {
    /**
     * The event.
     */
    event?: ChoiceEvent;
    /**
     * Months after it.
     */
    months?: Number;
    not_known_yet?: NotKnownYet;
    does_not_apply?: DoesNotApply;
    held_privately?: HeldPrivately;
  };
  /**
   * Whether one act ends the matter, so that no later look is needed.
   */
  single_act?: YesNo;
  /**
   * In which respect it looks beyond the programme's own places, groups or time.
   */
  looks_beyond?: ListBeyond[] | Marker;
  /**
   * How a hidden number is estimated.
   */
  estimation?: {
    /**
     * The method, the same at baseline and end.
     */
    method?: ChoiceEstimationMethod;
    /**
     * The smallest change that the sample can show.
     */
    smallest_change?: ShortText;
    not_known_yet?: NotKnownYet;
    does_not_apply?: DoesNotApply;
    held_privately?: HeldPrivately;
  };
  /**
   * What measuring it costs in all.
   */
  cost?: Money;
  /**
   * Why that direction means something good, or how it is to be read.
   */
  direction_reason?: Text;
  /**
   * Why a plain number is enough: few units, a rule that exists or not.
   */
  why_count?: Text;
  /**
   * Out of how many, for a plain number.
   */
  out_of?: ShortText;
  /**
   * What counts, what does not, how it is computed.
   */
  definition?: Text;
  /**
   * The score from which somebody counts, and where the scale comes from.
   */
  cut_off?: Text;
  /**
   * The source and the method.
   */
  means_of_verification?: Text;
  /**
   * Kind of source.
   */
  source_kind?: ChoiceSourceKind;
  /**
   * Whose data they are.
   */
  data_from?: Party;
  /**
   * Who collects; not those who deliver, if it can be helped.
   */
  collected_by?: Party;
  /**
   * How often it is measured.
   */
  frequency?: ChoiceFrequency;
  /**
   * Who answers for it.
   */
  responsible?: Party;
  /**
   * Known weaknesses of the measure.
   */
  limitations?: Text;
  /**
   * Codes in other vocabularies.
   */
  references?: IndicatorReference[] | Marker;
  /**
   * Whether values must stay out of public exports.
   */
  sensitive?: YesNo;
}
/**
 * What must hold, outside the control of the programme.
 */
export interface Assumption {
  /**
   * Id of the assumption.
   */
  id: string;
  /**
   * What it is about.
   */
  about?: ChoiceTopic;
  /**
   * How likely it is to hold.
   */
  holds?: ChoiceHolds;
  /**
   * How much the result suffers if it does not hold.
   */
  effect?: ChoiceLevel;
  /**
   * What speaks for it.
   */
  evidence?: string[] | Marker;
  /**
   * What or who shows whether it holds.
   */
  watched_by?: string[] | string | Marker;
  /**
   * Other outcomes that rest on it.
   */
  also_for?: string[] | Marker;
  /**
   * Whether this card stays out of every export.
   */
  private?: YesNo;
  /**
   * What must be so and is not in the programme's hands.
   */
  text?: Text;
  /**
   * What is done if it does not hold.
   */
  if_fails?: Text;
  /**
   * Why a topic that usually matters does not arise here.
   */
  not_here?: Text;
}
/**
 * A place with its part of the route.
 */
export interface PlaceOnRoute {
  /**
   * Part of the route.
   */
  role?: ChoicePlaceRole;
  /**
   * ISO 3166-1 alpha-2 code.
   */
  country?: PlainCountryCode;
  /**
   * Region; below region nothing is published unless asked for.
   */
  region?: string;
  /**
   * District; below region nothing is published unless asked for.
   */
  district?: string;
  /**
   * Locality; below region nothing is published unless asked for.
   */
  locality?: string;
  /**
   * Whether public documents must not name this place.
   */
  sensitive?: ListYesNo;
}
/**
 * One entry of programme.partners.
 */
export interface Partner {
  /**
   * Id of the partner.
   */
  id: string;
  /**
   * Name of the organisation.
   */
  name?: ShortText;
  /**
   * What kind of body it is.
   */
  kind?: ListPartnerKind;
  /**
   * Country in which it works for this programme.
   */
  country?: CountryCode;
  /**
   * What it does in this programme.
   */
  role?: ShortText;
  /**
   * What binds it; not-sought with the reason in why.
   */
  agreement?: ChoiceAgreement;
  /**
   * Why no agreement is sought.
   */
  why?: ShortText;
  /**
   * When its capacity to deliver was last looked at.
   */
  capacity_checked?: Date;
  /**
   * Whether it has agreed to give the data that indicators need.
   */
  data_access?: ChoiceDataAccess;
  /**
   * Whether it may formally identify or refer people.
   */
  may_identify?: YesNo;
  /**
   * Whether it carries out activities with programme money.
   */
  implements?: YesNo;
  /**
   * IATI organisation identifier.
   */
  ref?: ShortText;
  /**
   * Whether its name must stay out of public documents.
   */
  sensitive?: YesNo;
}
/**
 * One entry of programme.donors.
 */
export interface Donor {
  /**
   * Name of the donor or fund.
   */
  name?: ShortText;
  /**
   * Amount asked for or given.
   */
  amount?: Money;
  /**
   * IATI organisation identifier.
   */
  ref?: ShortText;
}
/**
 * One entry of programme.budget.by_year.
 */
export interface YearAmount {
  /**
   * Calendar year.
   */
  year?: Year;
  /**
   * Planned spending in that year.
   */
  amount?: Money;
}
/**
 * One entry of programme.budget.lines.
 */
export interface BudgetLine {
  /**
   * Id of the line.
   */
  id: string;
  /**
   * What kind of spending it is.
   */
  kind?: ListBudgetKind;
  /**
   * What is paid.
   */
  what?: ShortText;
  /**
   * Amount.
   */
  amount?: Money;
  /**
   * The results, activities or services it pays for.
   */
  for?: string[] | Marker;
  /**
   * Whether it can still be spent after the last month.
   */
  survives_closure?: YesNo;
}
/**
 * One entry of programme.budget.paid_elsewhere.
 */
export interface PaidElsewhere {
  /**
   * The kind of spending.
   */
  kind?: ChoiceBudgetKind;
  /**
   * Who pays.
   */
  by?: Party;
}
/**
 * One entry of programme.codes.dac.
 */
export interface DacCode {
  /**
   * DAC purpose code.
   */
  code?: number | Marker;
  /**
   * Share of the budget.
   */
  percent?: Percent;
}
/**
 * One entry of programme.codes.markers.
 */
export interface PolicyMarker {
  /**
   * The marker.
   */
  marker?: ChoicePolicyMarker;
  /**
   * 0 looked at and not targeted, 1 significant, 2 principal; 3 and 4 only where DAC allows them.
   */
  significance?: number | Marker;
}
/**
 * One entry of programme.iati.country_percent.
 */
export interface CountryShare {
  /**
   * Country.
   */
  country?: CountryCode;
  /**
   * Share.
   */
  percent?: Percent;
}
/**
 * One entry of patterns.victims.
 */
export interface Victims {
  /**
   * Origin, status, education, work: what the group has in common.
   */
  who?: ShortText;
  /**
   * Sex of the people in this group.
   */
  sex?: ListSex[] | Marker;
  /**
   * From which age to which.
   */
  ages?: AgeRange;
}
/**
 * One entry of patterns.perpetrators.
 */
export interface Perpetrator {
  /**
   * Role in the crime.
   */
  role?: ChoiceTraffickerRole;
  /**
   * Who they are to the person: relative, broker, official, once trafficked themselves.
   */
  kind?: ChoicePerpetratorKind;
  /**
   * A few words more.
   */
  who?: ShortText;
  /**
   * Whether this card stays out of every export.
   */
  private?: YesNo;
}
/**
 * One entry of patterns.data.
 */
export interface DataSource {
  /**
   * Id of the source, to be cited as evidence.
   */
  id: string;
  /**
   * Kind of source.
   */
  source?: ListDataSource;
  /**
   * What it holds: who collected it, how many, about what.
   */
  what?: ShortText;
  /**
   * Year of the data, not of the publication.
   */
  year?: Year;
  /**
   * How far it can be trusted.
   */
  reliability?: ChoiceReliability;
  /**
   * In which direction it is likely to err.
   */
  error?: ShortText;
}
/**
 * One entry of patterns.intervention_points.
 */
export interface InterventionPoint {
  /**
   * Stage of the chain.
   */
  stage?: ChoiceChainStage;
  /**
   * What could break it there.
   */
  how?: ShortText;
  /**
   * Whether this programme acts there.
   */
  chosen?: YesNo;
}
/**
 * One entry of patterns.
 */
export interface Pattern {
  /**
   * Id of the pattern.
   */
  id: string;
  /**
   * The pattern in a few words.
   */
  title?: ShortText;
  /**
   * The pattern told in one paragraph, for readers of the proposal.
   */
  summary?: Text;
  /**
   * The form or forms of exploitation.
   */
  form?: ListFormOfExploitation[];
  /**
   * Whether recruitment, control, sale or the exploitation itself runs online.
   */
  technology_facilitated?: YesNo;
  /**
   * The sector, market or setting in which it happens.
   */
  sector?: ShortText;
  /**
   * Who ends up in it, one card per group that differs.
   */
  victims?: Victims[] | Marker;
  /**
   * Who recruits, moves, holds and earns.
   */
  perpetrators?: Perpetrator[] | Marker;
  /**
   * Where it begins, passes, and where the harm is done.
   */
  places?: PlaceOnRoute[] | Marker;
  /**
   * How people are drawn in.
   */
  recruitment?: AnswerMultiRecruitmentMethod;
  /**
   * What keeps them from leaving.
   */
  control?: AnswerMultiControlMethod;
  /**
   * Who buys the work, service or product, and what they save or earn by it.
   */
  demand?: AnswerText;
  /**
   * Rules, practices and beliefs that make it easy, those of the state among them.
   */
  enablers?: AnswerMultiEnabler;
  /**
   * What has kept similar people, places or sectors safe.
   */
  protective?: AnswerList;
  /**
   * What this is known from, one card per source.
   */
  data?: DataSource[] | Marker;
  /**
   * For each sex, and for people of other gender, with disabilities or of low status: how it shapes recruitment, exploitation, being recognised and getting help.
   */
  gender_and_diversity?: AnswerText;
  /**
   * The points at which the chain can be broken, those included that are not chosen.
   */
  intervention_points?: InterventionPoint[] | Marker;
  /**
   * Answers to the other mapping questions; slugs in section 6.1.
   */
  answers?: {
    /**
     * Who ends up in it - sex, age, origin, status, work - and whom may you be overlooking?
     */
    overlooked?: AnswerList;
    /**
     * What sets them apart from neighbours who stay safe, and what tells you so?
     */
    risk_factors?: AnswerText;
    /**
     * What is the best figure you have, what does it count, and from whom?
     */
    how_many?: AnswerNumber;
    /**
     * What do they hope for, and what did they know before?
     */
    hopes_and_knowledge?: AnswerText;
    /**
     * Who earns how much at each stage?
     */
    earnings?: AnswerText;
    /**
     * Who benefits without breaking the law?
     */
    lawful_beneficiaries?: AnswerList;
    /**
     * How do people travel, with which papers, at whose cost?
     */
    journey?: AnswerText;
    /**
     * When: season, time of day, shocks that trigger it?
     */
    season?: AnswerText;
    /**
     * How do people get out today, and whom do they trust?
     */
    ways_out?: AnswerText;
    /**
     * Which social norms support it?
     */
    norms?: AnswerText;
    /**
     * How likely and how severe is punishment now?
     */
    punishment?: AnswerText;
    /**
     * Whom do people at risk trust and turn to first?
     */
    trusted_people?: AnswerList;
    /**
     * What is not known that would change the design?
     */
    unknowns?: AnswerList;
    /**
     * Which of these points is this organisation able, allowed and trusted to act on?
     */
    able_allowed_trusted?: AnswerText;
    not_known_yet?: NotKnownYet;
    does_not_apply?: DoesNotApply;
    held_privately?: HeldPrivately;
  };
}
/**
 * One entry of target_groups.
 */
export interface TargetGroup {
  /**
   * Id of the target group.
   */
  id: string;
  /**
   * Who they are, narrow enough to be found.
   */
  name?: ShortText;
  /**
   * Their part in the problem or its solution.
   */
  actor?: ListActorGroup;
  /**
   * Whether the programme works with them directly, for them indirectly, or with them as duty bearers.
   */
  role?: ChoiceTargetRole;
  /**
   * Whether staff, partners or those they train meet them face to face or by phone.
   */
  contact?: ChoiceContact;
  /**
   * The bodies to which officials or staff belong.
   */
  bodies?: string[] | Marker;
  /**
   * Sex of the people in the group.
   */
  sex?: ListSex[] | Marker;
  /**
   * From which age to which.
   */
  ages?: AgeRange;
  /**
   * What they live from or what they do.
   */
  occupation?: ShortText;
  /**
   * What they are in: a debt, an offer, a procedure, a place of work.
   */
  situation?: ShortText;
  /**
   * Where they live or work.
   */
  places?: Place[] | Marker;
  /**
   * How many people the programme plans to reach in this group.
   */
  size?: AnswerNumber;
  /**
   * Roughly how large a part of the people at risk in the connected area that is.
   */
  coverage?: AnswerChoiceCoverage;
  /**
   * The part this group plays in the mapped pattern.
   */
  pattern_role?: Text;
  /**
   * Markers that decide who is in.
   */
  selected_by?: string[] | Marker;
  /**
   * By whom and how they are found and chosen; whole area with a reason is an answer.
   */
  selection_method?: Text;
  /**
   * Share of all people reached who will fit the pattern.
   */
  fit_percent?: Percent;
  /**
   * Who of this kind, or which sex, is not included or finds no open door today, and why.
   */
  left_out?: Text;
  /**
   * Whether public documents must not name the group.
   */
  sensitive?: YesNo;
}
/**
 * One entry of participation.
 */
export interface Participation {
  /**
   * Which survivors, migrants, workers or residents, as a group or a body.
   */
  who?: ShortText;
  /**
   * In what they take part.
   */
  in?: ListInvolvement[] | Marker;
  /**
   * What they decided or changed.
   */
  decided?: Text;
  /**
   * How they are paid and kept safe, and how they leave the role well.
   */
  paid_and_safe?: Text;
  /**
   * The trusted body through which they take part where direct contact is unsafe.
   */
  through?: Party;
}
/**
 * One entry of landscape.
 */
export interface Landscape {
  /**
   * Which organisation or programme.
   */
  who?: ShortText;
  /**
   * Where.
   */
  where?: ShortText;
  /**
   * What it does, what it leaves undone, and how this design stands to it.
   */
  relation?: Text;
  /**
   * Whether its name must stay out of public documents.
   */
  sensitive?: YesNo;
}
/**
 * One entry of knowledge_used.
 */
export interface KnowledgeUsed {
  /**
   * Id, to be cited as evidence.
   */
  id: string;
  /**
   * Where the knowledge comes from.
   */
  kind?: ListKnowledgeKind;
  /**
   * How strong the evidence is.
   */
  grade?: ChoiceEvidenceGrade;
  /**
   * Year of the finding.
   */
  year?: Year;
  /**
   * Where it was found.
   */
  place?: ShortText;
  /**
   * The field it comes from, to show what neighbouring fields gave.
   */
  field?: ChoiceKnowledgeField;
  /**
   * The responses it bears on.
   */
  activity_types?: ListActivityType[] | Marker;
  /**
   * Whether it is about the applicant's own work.
   */
  own_work?: YesNo;
  /**
   * Whether this design copies its approach.
   */
  copied_as_model?: YesNo;
  /**
   * Public address.
   */
  link?: WebAddress;
  /**
   * Author or body and title, so that a reader can find it.
   */
  reference?: Text;
  /**
   * What it showed.
   */
  finding?: Text;
  /**
   * What this design does, or does not do, because of it.
   */
  design_change?: Text;
  /**
   * Recommendations that are not followed, and why.
   */
  not_followed?: Text;
  /**
   * Whether the practice transfers; why names the conditions that made it work there and whether they are present here.
   */
  transfer?: AnswerYesNo;
}
/**
 * One entry of responses.interrupts.
 */
export interface Interruption {
  /**
   * The pattern.
   */
  pattern?: string;
  /**
   * The stages of the chain.
   */
  stages?: ListChainStage[] | Marker;
  /**
   * How it interrupts the pattern there.
   */
  how?: Text;
}
/**
 * One entry of responses.plan.actions.
 */
export interface PlanAction {
  /**
   * What is done.
   */
  action?: Text;
  /**
   * The priority and objective it belongs to.
   */
  priority?: ShortText;
  /**
   * The one body that answers for it.
   */
  owner?: string | string[] | Marker;
  /**
   * By when.
   */
  deadline?: Date;
  /**
   * What it costs.
   */
  cost?: Money;
  /**
   * By when the cost is known.
   */
  known_by?: Date;
  /**
   * From which money.
   */
  source?: ShortText;
  /**
   * How it is seen, with the present value.
   */
  indicator?: Text;
  /**
   * Which limit on somebody's freedom it carries.
   */
  restrictive?: ListRestrictive[] | Marker;
}
/**
 * One entry of responses.
 */
export interface Response {
  /**
   * The activity type. Each type stands once.
   */
  type: ListActivityType;
  /**
   * What it is, in one line; needed for other.
   */
  name?: ShortText;
  /**
   * Why this is the best use of this money in these hands against this pattern.
   */
  rationale?: AnswerText;
  /**
   * What else was weighed, and why it was set aside; or what fixes the choice, and why that is acceptable.
   */
  alternatives?: string[] | Marker;
  /**
   * The mapped patterns it cuts into, where, and how.
   */
  interrupts?: Interruption[] | Marker;
  /**
   * The reason for acting at a point other than where the harm is done.
   */
  reason_elsewhere?: Text;
  /**
   * The wider reform or change that this work is part of.
   */
  builds_on?: Text;
  /**
   * Who carries on where this work stops by design.
   */
  followed_by?: Text;
  /**
   * Outcomes of other types that it only supports, so that it needs none of its own.
   */
  supports?: string[] | Marker;
  /**
   * The target groups it addresses.
   */
  target_groups?: string[] | Marker;
  /**
   * The plan that is drafted or carried out.
   */
  plan?: {
    /**
     * How far the plan is; its own content is tested from draft on.
     */
    status?: ChoicePlanStatus;
    /**
     * A plan of its own or chapters in others.
     */
    shape?: ChoicePlanShape;
    /**
     * Who coordinates it.
     */
    coordinated_by?: Party;
    /**
     * Who evaluates it, with the second reader if it is the same body.
     */
    evaluated_by?: Party;
    /**
     * By when the public can read the report.
     */
    report_public_by?: Date;
    /**
     * The actions of the plan.
     */
    actions?: PlanAction[] | Marker;
    not_known_yet?: NotKnownYet;
    does_not_apply?: DoesNotApply;
    held_privately?: HeldPrivately;
  };
  /**
   * Answers to the design questions of this type that have no field of their own; slugs in sections 6.2 to 6.8.
   */
  answers?: {};
}
/**
 * One entry of logframe.outcomes.who_changes.
 */
export interface WhoChanges {
  /**
   * The target groups that change; their actor counts.
   */
  groups?: string[] | Marker;
  /**
   * The actor, where no target group stands for it.
   */
  actor?: ChoiceActorGroup;
  /**
   * How the present state is known.
   */
  evidence?: string[] | Marker;
  /**
   * The new behaviour, so that somebody could see it.
   */
  does?: Text;
  /**
   * The new situation of people.
   */
  situation?: Text;
  /**
   * What they do now, or how they live now.
   */
  now?: Text;
  /**
   * For recruiters, exploiters, lenders and buyers: what they gain or lose, and how they will react.
   */
  gains_or_loses?: Text;
}
/**
 * One entry of logframe.outcomes.barriers.
 */
export interface Barrier {
  /**
   * Kind of barrier.
   */
  kind?: ListBarrier;
  /**
   * The barrier as it is met here.
   */
  what?: ShortText;
  /**
   * Whether these people cannot change it, given debt, law and control.
   */
  beyond_them?: YesNo;
  /**
   * Who else deals with it.
   */
  handled_by?: Party;
  /**
   * Why it is left as it is.
   */
  accepted?: Text;
}
/**
 * One entry of logframe.outcomes.outputs.activities.
 */
export interface Activity {
  /**
   * Id of the activity.
   */
  id: string;
  /**
   * What kind of work it is.
   */
  kind?: ListActivityKind;
  /**
   * The activity type, where the outcome names more than one.
   */
  type?: ListActivityType;
  /**
   * First month.
   */
  start?: Date;
  /**
   * Last month.
   */
  end?: Date;
  /**
   * Who does it.
   */
  responsible?: Party;
  /**
   * Cost.
   */
  cost?: Money;
  /**
   * Whether people affected are met in it.
   */
  contact?: ChoiceContact;
  /**
   * Which barriers of the outcome it removes.
   */
  removes?: ListBarrier[] | Marker;
  /**
   * The service it runs, or to which the step it recommends leads people.
   */
  service?: string;
  /**
   * Which limit on somebody's freedom it carries.
   */
  restrictive?: ListRestrictive[] | Marker;
  /**
   * What is done.
   */
  statement?: Text;
  /**
   * Why the limit is necessary and proportionate, for whom, and who stands beside those concerned.
   */
  necessity?: Text;
  /**
   * Staff, goods and services it takes.
   */
  means?: Text;
}
/**
 * One entry of logframe.outcomes.outputs.
 */
export interface Output {
  /**
   * Id of the output.
   */
  id: string;
  /**
   * What is in place at the end that was not there before.
   */
  statement?: Text;
  /**
   * Nodes of the results framework: instr-.
   */
  framework?: ListFrameworkNode[] | Marker;
  /**
   * Why the output points to a node of another level.
   */
  level_reason?: Text;
  /**
   * Other outcomes that it serves besides the one it stands under.
   */
  also_leads_to?: string[] | Marker;
  /**
   * Why having this brings about the outcome.
   */
  because?: Text;
  /**
   * The lesson or data that this step rests on.
   */
  evidence?: string[] | Marker;
  /**
   * Share of the outcome that this output carries; asked by FCDO.
   */
  weight_percent?: Percent;
  /**
   * Cost, if it is not given by its activities or a budget line.
   */
  cost?: Money;
  /**
   * Who carries it in kind or from other money.
   */
  paid_by?: Party;
  /**
   * What must hold for the step to the outcome, see 5.10.
   */
  assumptions?: Assumption[] | Marker;
  /**
   * How delivery is seen, see 5.9.
   */
  indicators?: Indicator[] | Marker;
  /**
   * What is done, one card each.
   */
  activities?: Activity[] | Marker;
}
/**
 * One entry of logframe.outcomes.
 */
export interface Outcome {
  /**
   * Id of the outcome.
   */
  id: string;
  /**
   * Who does what differently, or whose situation is different, one change in one sentence.
   */
  statement?: Text;
  /**
   * The responses through which it is pursued.
   */
  activity_types?: ListActivityType[] | Marker;
  /**
   * Nodes of the results framework: sub- nodes, or with a reason an area-.
   */
  framework?: ListFrameworkNode[] | Marker;
  /**
   * Why the outcome stands where it stands.
   */
  level_reason?: Text;
  /**
   * Higher outcomes that it serves; used for intermediate outcomes.
   */
  leads_to?: string[] | Marker;
  /**
   * Who must do what differently, or whose situation is different, one card per actor.
   */
  who_changes?: WhoChanges[] | Marker;
  /**
   * What stands in the way.
   */
  barriers?: Barrier[] | Marker;
  /**
   * Why this outcome brings about the impact or the outcome above it.
   */
  because?: Text;
  /**
   * The lesson or data that this step rests on.
   */
  evidence?: string[] | Marker;
  /**
   * Whether the gain has to last; a paid claim does not.
   */
  lasting?: YesNo;
  /**
   * What makes the new behaviour last after the project.
   */
  lasts_because?: Text;
  /**
   * The highest change that this outcome claims, if it claims less than practice.
   */
  claim_limit?: ChoiceMeasures;
  /**
   * Why a change can be seen sooner than usual.
   */
  lag_reason?: Text;
  /**
   * What must hold, outside the programme's control, see 5.10.
   */
  assumptions?: Assumption[] | Marker;
  /**
   * How the change is seen, see 5.9.
   */
  indicators?: Indicator[] | Marker;
  /**
   * What the programme puts in place for it.
   */
  outputs?: Output[] | Marker;
}
/**
 * One entry of displacement.
 */
export interface Displacement {
  /**
   * Id of the entry.
   */
  id: string;
  /**
   * The way in which the harm could go on; none with a reason; benefit-spread for benefit beyond the target.
   */
  channel?: ListDisplacementChannel;
  /**
   * Entry of the knowledge it was made from.
   */
  library?: string | Marker;
  /**
   * The responses that could cause it.
   */
  because_of?: ListActivityType[] | Marker;
  /**
   * The pattern it belongs to, if there are several.
   */
  pattern?: string;
  /**
   * How likely it is, in the designer's own judgement.
   */
  likelihood?: ChoiceLevel;
  /**
   * What speaks for it.
   */
  evidence?: string[] | Marker;
  /**
   * The indicators that would show it, at least one of them looking beyond the programme's own places, groups or time.
   */
  watched_by?: string[] | Marker;
  /**
   * What would happen, to whom; for none, why it cannot.
   */
  what?: Text;
  /**
   * Which neighbouring places, groups, routes, forms or methods are looked at.
   */
  where?: Text;
  /**
   * Why it is more or less likely here than elsewhere.
   */
  reason?: Text;
  /**
   * What makes it less likely or less harmful.
   */
  mitigation?: Text;
  /**
   * What sign leads to what step, and who decides, within what time.
   */
  decision_rule?: Text;
}
/**
 * One entry of risks.
 */
export interface Risk {
  /**
   * Id of the risk.
   */
  id: string;
  /**
   * What it is about.
   */
  about?: ChoiceTopic;
  /**
   * The results it threatens; the highest risk of an output is its risk rating.
   */
  for?: string[] | Marker;
  /**
   * How likely it is.
   */
  likelihood?: ChoiceLevel;
  /**
   * How much damage it would do.
   */
  effect?: ChoiceLevel;
  /**
   * Who watches it.
   */
  owner?: Party;
  /**
   * Indicators that would show it.
   */
  watched_by?: string[] | Marker;
  /**
   * Whether this card stays out of every export.
   */
  private?: YesNo;
  /**
   * What could happen.
   */
  text?: Text;
  /**
   * What is done about it.
   */
  mitigation?: Text;
}
/**
 * One entry of services.
 */
export interface Service {
  /**
   * Id of the service.
   */
  id: string;
  /**
   * Kind of service.
   */
  kind?: ListServiceKind;
  /**
   * What it gives and in which order it comes.
   */
  what?: ShortText;
  /**
   * Who gives it.
   */
  provider?: Party;
  /**
   * For whom.
   */
  for?: string[] | Marker;
  /**
   * Who can really use it.
   */
  open_to?: ListOpenTo[] | Marker;
  /**
   * How many people it can take in the period named by per.
   */
  capacity?: Number;
  /**
   * The period of the capacity and of the expected use.
   */
  per?: ChoiceCapacityPeriod;
  /**
   * How many people are expected in that period.
   */
  expected?: AnswerNumber;
  /**
   * When it can be reached.
   */
  hours?: ShortText;
  /**
   * In which languages.
   */
  languages?: PlainLanguageCode[] | Marker;
  /**
   * For how long a person can have it.
   */
  months?: Number;
  /**
   * The standard it keeps.
   */
  standard?: ShortText;
  /**
   * What is asked of people in return; [none] if nothing is.
   */
  conditions?: ListCondition[] | Marker;
  /**
   * The law that imposes it, and how it is softened.
   */
  imposed_by_law?: Text;
  /**
   * Whether people can leave, phone and receive visits.
   */
  freedom?: ChoiceFreedom;
  /**
   * What protects people who are placed.
   */
  terms?: ListPlacementTerm[] | Marker;
  /**
   * Until when the money is secured; standing for a public service without end date.
   */
  funded_until?: string | number | Marker;
  /**
   * Whose money.
   */
  funded_by?: ShortText;
  /**
   * Where, never the address.
   */
  places?: Place[] | Marker;
  /**
   * Whether public documents must not name it.
   */
  sensitive?: YesNo;
}
/**
 * One entry of sustainability.gains.
 */
export interface Gain {
  /**
   * The outcomes it belongs to.
   */
  for?: string[] | Marker;
  /**
   * A service, posts, a curriculum, a tool, a rule.
   */
  what?: ShortText;
  /**
   * Who owns and runs it.
   */
  owner?: Party;
  /**
   * Who pays for it.
   */
  payer?: Party;
  /**
   * From which money.
   */
  paid_from?: ChoicePaidFrom;
  /**
   * What it costs a year; 0 if nothing.
   */
  yearly_cost?: Money;
  /**
   * How firm it is.
   */
  agreement?: ChoiceCommitment;
  /**
   * From when.
   */
  from?: Date;
}
/**
 * One entry of sustainability.exit_steps.
 */
export interface ExitStep {
  /**
   * The step.
   */
  what?: ShortText;
  /**
   * By when; the first before the last quarter.
   */
  date?: Date;
}
/**
 * One entry of monitoring.reviews.
 */
export interface Review {
  /**
   * When.
   */
  date?: Date;
  /**
   * Which role may change activities, targets or groups.
   */
  who_decides?: Party;
  /**
   * On what evidence.
   */
  on?: Text;
}
/**
 * One entry of evaluation.timing.
 */
export interface Timing {
  /**
   * What takes place.
   */
  kind?: ListTimingKind;
  /**
   * When it starts.
   */
  date?: Date;
  /**
   * What is done in it.
   */
  what?: ShortText;
}
/**
 * One entry of evaluation.questions.
 */
export interface EvaluationQuestion {
  /**
   * Id of the question.
   */
  id: string;
  /**
   * The criterion it serves.
   */
  criterion?: ChoiceCriterion;
  /**
   * What it is about besides.
   */
  tags?: ListQuestionTag[] | Marker;
  /**
   * The results, assumptions or displacement entries it is about.
   */
  for?: string[] | Marker;
  /**
   * The question.
   */
  text?: Text;
}
/**
 * One entry of evaluation.methods.
 */
export interface Method {
  /**
   * The method.
   */
  method?: ShortText;
  /**
   * The questions it answers.
   */
  for?: string[] | Marker;
  /**
   * Who is asked, or what is read.
   */
  asks?: ListAsked[] | Marker;
  /**
   * Sources and sample in words.
   */
  sample?: ShortText;
}
/**
 * One entry of evaluation.dissemination.
 */
export interface Dissemination {
  /**
   * To whom.
   */
  to?: ShortText;
  /**
   * In which form.
   */
  what?: ShortText;
  /**
   * By when.
   */
  by?: Date;
  /**
   * Whether it is public.
   */
  public?: YesNo;
}
/**
 * One entry of safeguarding.harm_analysis.
 */
export interface Harm {
  /**
   * Id of the harm.
   */
  id: string;
  /**
   * The responses that could cause it.
   */
  because_of?: ListActivityType[] | Marker;
  /**
   * Who would be harmed.
   */
  who?: ListHarmed;
  /**
   * How likely it is.
   */
  likelihood?: ChoiceLevel;
  /**
   * Who watches it.
   */
  owner?: Party;
  /**
   * Indicators that would show it.
   */
  watched_by?: string[] | Marker;
  /**
   * Whether this card stays out of every export.
   */
  private?: YesNo;
  /**
   * What would happen.
   */
  harm?: Text;
  /**
   * What is done against it.
   */
  mitigation?: Text;
  /**
   * The sign by which it would be seen.
   */
  sign?: Text;
}
/**
 * One entry of safeguarding.data_protection.inventory.
 */
export interface DataHeld {
  /**
   * Which data.
   */
  what?: ShortText;
  /**
   * What for.
   */
  why?: ShortText;
  /**
   * Legal basis.
   */
  basis?: ShortText;
  /**
   * Who holds them.
   */
  held_by?: Party;
}
/**
 * One entry of learning.questions.
 */
export interface LearningQuestion {
  /**
   * Id of the question.
   */
  id: string;
  /**
   * The link, assumption or entry it is about.
   */
  for?: string[] | Marker;
  /**
   * By when an answer is needed.
   */
  by?: Date;
  /**
   * The question.
   */
  text?: Text;
}
/**
 * One entry of learning.commitments.
 */
export interface Commitment {
  /**
   * What.
   */
  what?: ShortText;
  /**
   * Who does it.
   */
  who?: Party;
  /**
   * By when, or from when on.
   */
  by?: Date;
}
/**
 * One entry of waivers.
 */
export interface Waiver {
  /**
   * The rule whose finding is accepted.
   */
  rule: string;
  /**
   * The place it is accepted for.
   */
  where: PlainAddress;
  /**
   * Why it is accepted.
   */
  reason?: Text;
  /**
   * The role that accepted it.
   */
  accepted_by?: Party;
  /**
   * Until when.
   */
  until?: Date;
}
/**
 * One entry of agreed.changes.
 */
export interface AgreedChange {
  /**
   * What was changed.
   */
  where?: Address;
  /**
   * Why.
   */
  reason?: Text;
  /**
   * When.
   */
  on?: Date;
  /**
   * Who agreed: a body or a role.
   */
  by?: ShortText;
}
/**
 * One entry of agreed.
 */
export interface AgreedVersion {
  /**
   * The version that was agreed.
   */
  version?: PlainShortText;
  /**
   * When.
   */
  on?: Date;
  /**
   * By whom: bodies and roles.
   */
  by?: ShortText;
  /**
   * sha256- and the SHA-256 of the design without agreed, as canonical JSON (keys sorted, no white space), so that comments and layout do not count.
   */
  hash?: ShortText;
  /**
   * What was changed after it, and why.
   */
  changes?: AgreedChange[] | Marker;
}
