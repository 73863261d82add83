/** How far a fault that evaluators or auditors found can be seen in the design itself, before the money is spent. */
export type Visible = 'yes' | 'partly' | 'no';

export interface FoundByEvaluators {
  readonly found: string;
  readonly visible: Visible;
  /**
   * Rules whose message says this very thing, each with the place by ids and keys at which it must report:
   * `target-group-is-specific TG1`. Empty where none does.
   */
  readonly flaggedBy: readonly string[];
}

export interface OnRecordAsSound {
  readonly praised: string;
  /** Rules whose message would deny the praise, with a place and words of the message where they matter; may be empty. */
  readonly deniedBy: readonly string[];
}

export interface PublicCase {
  readonly name: string;
  /** Encodings below `examples/`. */
  readonly designs: readonly string[];
  readonly findings: readonly FoundByEvaluators[];
  readonly praise: readonly OnRecordAsSound[];
}

/**
 * Ten programmes and portfolios with what evaluators or auditors found, in our own words; the encodings name the public
 * sources. Where a source was read in part only, the finding is one that stands in that part.
 */
export const PUBLIC_CASES: readonly PublicCase[] = [
  {
    name: 'Edo State Investment Portfolio',
    designs: ['cases/edo-state-portfolio'],
    findings: [
      {
        found: 'Potential victims were chosen without clear criteria of who and where',
        visible: 'yes',
        flaggedBy: ['target-group-is-specific TG1'],
      },
      {
        found: 'People were matched to trades whatever they hoped for themselves',
        visible: 'partly',
        flaggedBy: ['affected-people-shape-design participation', 'barrier-meets-activity OC1'],
      },
      {
        found: 'Lasting results needed wide knowledge of the scheme and support high in government',
        visible: 'partly',
        flaggedBy: ['gain-has-owner-and-payer sustainability'],
      },
      {
        found: 'One point of access and a network of helping bodies were needed',
        visible: 'partly',
        flaggedBy: ['others-are-mapped landscape'],
      },
    ],
    praise: [
      {
        praised: 'Diagnostic studies came before the design and improved it',
        deniedBy: ['earlier-work-changes-design', 'claim-has-source'],
      },
    ],
  },
  {
    name: 'EU grants in South and South-East Asia',
    designs: ['cases/eca-philippines', 'cases/eca-indonesia'],
    findings: [
      {
        found: 'The objective of a grant in the Philippines was neither specific nor measurable',
        visible: 'yes',
        flaggedBy: ['outcome-has-outcome-indicator OC2'],
      },
      {
        found: 'A grant in Indonesia had weak indicators',
        visible: 'yes',
        flaggedBy: ['indicator-names-what-is-counted OC1-I1', 'indicator-is-complete OC1-I2'],
      },
      {
        found: 'Indicators were not robust, credible and easy to use, and some had no meaning',
        visible: 'partly',
        flaggedBy: ['indicator-is-complete OC1-I1', 'indicator-names-what-is-counted OC1-I1'],
      },
      {
        found: 'Whether results would last was a concern',
        visible: 'partly',
        flaggedBy: ['gain-has-owner-and-payer sustainability'],
      },
      {
        found: 'Local commitment was weak, and meetings with government were lacking',
        visible: 'partly',
        flaggedBy: ['partner-commitment-is-shown programme.partners'],
      },
      { found: 'Weaknesses were not mended before contracts were signed', visible: 'no', flaggedBy: [] },
    ],
    praise: [{ praised: 'Most projects gave some positive results', deniedBy: [] }],
  },
  {
    name: 'South Caucasus',
    designs: ['cases/south-caucasus'],
    findings: [
      {
        found: 'A government was reluctant to revise its plan, a risk that the aim took for granted',
        visible: 'partly',
        flaggedBy: ['outcome-has-assumption OC1'],
      },
    ],
    praise: [
      {
        praised: 'Plans were revised, guides are in use, exchange visits led to a new support body',
        deniedBy: ['training-is-not-alone', 'adoption-is-not-the-result', 'outcome-is-reachable-in-time'],
      },
    ],
  },
  {
    name: 'MTV EXIT',
    designs: ['mtv-exit'],
    findings: [
      {
        found: 'Films raised awareness and lacked a stronger call to action',
        visible: 'partly',
        flaggedBy: ['recommended-action-is-possible A1.1.2', 'outcome-names-who-changes OC2'],
      },
    ],
    praise: [
      {
        praised: 'The same score before and after viewing, with focus groups; scores rose at every site',
        deniedBy: [
          'evaluation-is-decided evaluation "approach"',
          'outcome-has-baseline "No baseline"',
          'outcome-measures-action',
          'outcome-has-outcome-indicator OC1',
        ],
      },
    ],
  },
  {
    name: 'Child trafficking in Moldova (FACT)',
    designs: ['cases/fact-moldova'],
    findings: [
      {
        found: 'The focus on children at immediate risk did not fit the risk and was widened later',
        visible: 'partly',
        flaggedBy: ['target-group-has-selection TG1'],
      },
      { found: 'A main funder left after a change of its policy', visible: 'no', flaggedBy: [] },
    ],
    praise: [
      {
        praised: 'Both components contribute to the child protection system',
        deniedBy: ['response-has-outcome awareness', 'information-is-not-alone', 'training-is-not-alone'],
      },
    ],
  },
  {
    name: 'Arab Initiative',
    designs: ['cases/arab-initiative'],
    findings: [
      {
        found: 'The design was too ambitious',
        visible: 'partly',
        flaggedBy: ['ambition-fits-means logframe.outcomes'],
      },
      {
        found: 'The design was not detailed enough to guide the work',
        visible: 'yes',
        flaggedBy: ['response-has-outcome OC1.outputs', 'outcome-names-who-changes OC1'],
      },
      {
        found: 'A plan of three years took eight and a half',
        visible: 'partly',
        flaggedBy: ['ambition-fits-means logframe.outcomes'],
      },
    ],
    praise: [
      {
        praised: 'Tools and mechanisms suited the building of capacity and the needs',
        deniedBy: ['training-is-not-alone', 'response-is-argued'],
      },
    ],
  },
  {
    name: 'U.S.-Ghana Child Protection Compact',
    designs: ['ghana-compact'],
    findings: [],
    praise: [
      {
        praised: 'Baseline, midline, endline and comparison areas were planned from the start',
        deniedBy: [
          'evaluation-is-decided evaluation "dates"',
          'evaluation-is-decided evaluation "approach"',
          'outcome-has-baseline "No baseline"',
          'experiment-withholds-no-protection',
          'outcome-evidence-is-independent',
        ],
      },
      {
        praised: 'The purpose speaks of children who are not trafficked again',
        deniedBy: ['durability-is-measured', 'outcome-names-who-changes OC3'],
      },
    ],
  },
  {
    name: 'U.S. State Department and USAID, audits',
    designs: ['cases/gao-state-project'],
    findings: [
      {
        found: 'Indicators often had no targets',
        visible: 'yes',
        flaggedBy: ['indicator-is-complete OC1-I1'],
      },
      {
        found: 'Monitoring plans were missing for a third of the projects',
        visible: 'yes',
        flaggedBy: ['monitoring-is-set-up monitoring'],
      },
      {
        found: 'Performance was judged on inconsistent and incomplete information',
        visible: 'partly',
        flaggedBy: ['indicator-is-complete OC1-I1'],
      },
      {
        found: 'Activities were not tied to intended outcomes',
        visible: 'yes',
        flaggedBy: ['response-has-outcome support-solutions', 'barrier-meets-activity OC1'],
      },
      {
        found: 'Estimates of victims were doubtful, so effect could hardly be measured',
        visible: 'partly',
        flaggedBy: ['prevalence-claim-has-method IM-I1', 'outcome-has-baseline OC1-I1'],
      },
      { found: 'Missions in Asia did not fully follow policy on design', visible: 'no', flaggedBy: [] },
    ],
    // Praise of other agencies' projects, and of how missions work together: no part of this design.
    praise: [],
  },
  {
    name: 'Bridge, forced labour (design only)',
    designs: ['cases/ilo-bridge'],
    findings: [],
    praise: [],
  },
  {
    name: 'IOM X, Prisana (design only)',
    designs: ['cases/iomx-prisana'],
    findings: [],
    // The case is a positive control: a bounded audience, a target in figures and a measure by survey.
    praise: [
      {
        praised: 'A bounded audience',
        deniedBy: ['target-group-is-specific', 'target-group-has-selection'],
      },
      {
        praised: 'A measure by survey, beyond delivery',
        deniedBy: ['outcome-has-outcome-indicator', 'indicator-fits-its-outcome', 'outcome-evidence-is-independent'],
      },
    ],
  },
];
