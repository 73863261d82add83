import type { Question } from '../knowledge/types.generated.ts';

/** A home that a question fills, and in which order its fields are asked. */
export interface Ask {
  /** Path without positions. A list, a group or a single field. */
  readonly at: string;
  /**
   * The fields of the entry or group that are asked first, in this order; what the stage needs besides follows.
   * A `?` marks what may stay empty, a `!` what is asked whatever the condition of the field says.
   */
  readonly fields?: readonly string[];
  /** What marks the entry that answers the question; it is begun with these values where there is none. */
  readonly seed?: Readonly<Record<string, unknown>>;
  /** Whether only the named fields are asked, because others belong to another question. */
  readonly only?: boolean;
  /** Whether no entry is begun for it: it is asked of what is there. */
  readonly existing?: boolean;
}

const ACTIVITY_FIELDS = ['kind', 'statement'];
const SERVICE_FIELDS = [
  'kind',
  'what?',
  'provider',
  'capacity',
  'per?',
  'expected',
  'hours',
  'languages',
  'funded_until',
];
const OUTCOMES = 'logframe.outcomes[]';

/**
 * Where the home that the knowledge gives is not yet the order of the conversation. Questions that are not named here
 * are asked into their home as it stands.
 */
export const ASKS: Readonly<Record<string, readonly Ask[]>> = {
  'PD-M13': [{ at: 'patterns[].form' }, { at: 'patterns[].technology_facilitated?' }, { at: 'patterns[].sector' }],
  'PD-M01': [{ at: 'patterns[].victims' }, { at: 'patterns[].answers.overlooked' }],
  'PD-M05': [{ at: 'patterns[].perpetrators', fields: ['role', 'who?', 'kind'] }],
  'PD-M09': [{ at: 'patterns[].places' }, { at: 'patterns[].answers.journey' }],
  'PD-M30': [
    { at: 'responses[].name' },
    { at: 'responses[].plan', fields: ['status'] },
    { at: 'responses[].target_groups' },
    {
      at: 'target_groups',
      fields: [
        'name',
        'actor',
        'role',
        'contact',
        'situation?',
        'occupation?',
        'sex',
        'ages',
        'places',
        'size',
        'left_out',
      ],
    },
    { at: 'responses[].interrupts', fields: ['pattern', 'stages', 'how'] },
    { at: 'responses[].rationale' },
    { at: 'responses[].alternatives' },
  ],
  'PD-B01': [
    { at: 'logframe.impact.statement' },
    { at: `${OUTCOMES}.statement` },
    { at: `${OUTCOMES}.activity_types` },
    { at: `${OUTCOMES}.who_changes`, fields: ['groups', 'does'] },
  ],
  'PD-B03': [
    { at: `${OUTCOMES}.barriers`, fields: ['kind', 'what?', 'beyond_them?', 'handled_by'] },
    { at: `${OUTCOMES}.assumptions`, fields: ['text'] },
  ],
  'PD-B06': [
    {
      at: `${OUTCOMES}.indicators`,
      fields: ['text', 'measures', 'counts?', 'measure', 'unit', 'direction', 'baseline', 'targets'],
    },
  ],
  'PD-K02': [
    {
      at: 'knowledge_used',
      fields: ['kind', 'reference', 'year', 'place?', 'field?', 'grade', 'finding', 'not_followed?', 'design_change'],
    },
  ],
  'PD-K05': [{ at: 'participation' }],
  'PD-D05': [
    { at: 'safeguarding.harm_analysis', fields: ['who', 'harm', 'mitigation', 'sign', 'owner'] },
    { at: 'safeguarding.stop_rule', fields: ['finding', 'then?', 'who_decides'] },
  ],
  'PD-B09': [{ at: 'sustainability.gains', fields: ['what', 'owner', 'payer', 'yearly_cost?', 'agreement'] }],
  'PD-K08': [
    { at: 'programme.budget.evaluation' },
    { at: 'evaluation.purpose' },
    { at: 'evaluation.scope' },
    { at: 'evaluation.rationale' },
    { at: 'evaluation.learning_steps' },
  ],
  'SG-R1': [
    { at: 'services', fields: SERVICE_FIELDS },
    { at: `${OUTCOMES}.outputs[].activities`, fields: ['service'], only: true, existing: true },
    { at: 'safeguarding.disclosure_path' },
  ],
  'SG-H6': [
    { at: 'services', fields: ['conditions!', 'imposed_by_law', 'freedom'], only: true, existing: true },
    { at: 'safeguarding.information_to_authorities' },
    { at: 'safeguarding.return_by_choice' },
  ],
  'A1-Q11': [{ at: `${OUTCOMES}.outputs[].activities`, fields: ACTIVITY_FIELDS, only: true }],
  'A2-Q10': [{ at: `${OUTCOMES}.barriers`, fields: ['what?', 'handled_by'], seed: { kind: 'debt' }, only: true }],
  'A3-Q07': [{ at: `${OUTCOMES}.outputs`, fields: ['statement'], only: true }, { at: 'responses[].followed_by' }],
  'A3-Q10': [
    { at: `${OUTCOMES}.assumptions`, fields: ['text', 'if_fails'], seed: { about: 'adoption-in-time' }, only: true },
  ],
  'A4-Q08': [
    { at: `${OUTCOMES}.outputs[].activities`, fields: ACTIVITY_FIELDS, only: true },
    { at: 'responses[].builds_on' },
  ],
  'A5-Q10': [{ at: 'services', fields: SERVICE_FIELDS }],
  'A5-Q11': [
    {
      at: 'safeguarding.harm_analysis',
      fields: ['harm', 'mitigation', 'sign', 'owner'],
      seed: { who: 'not-recognised' },
      only: true,
    },
    {
      at: 'safeguarding.harm_analysis',
      fields: ['harm', 'mitigation', 'sign', 'owner'],
      seed: { who: 'bystanders' },
      only: true,
    },
  ],
  'A6-Q04': [
    { at: `${OUTCOMES}.who_changes`, fields: ['situation'], only: true },
    { at: 'responses[].answers.closing_rule' },
  ],
  'A7-Q10': [{ at: 'risks', fields: ['text', 'mitigation'], seed: { private: 'yes' }, only: true }],
  'A4-Q10': [
    { at: `${OUTCOMES}.assumptions`, fields: ['text', 'if_fails'], seed: { about: 'integrity' }, only: true },
    { at: `${OUTCOMES}.assumptions`, fields: ['text', 'if_fails'], seed: { about: 'turnover' }, only: true },
  ],
  'A4-Q18': [{ at: 'logframe.watch', fields: ['text'], seed: { kind: 'effort' }, only: true }],
};

/** The homes of a question in the order in which they are filled. */
export function asksOf(question: Question): readonly Ask[] {
  return ASKS[question.code] ?? question.home.map((home) => ({ at: home.replace(/\[\]$/, '') }));
}

/** Where more is asked than a place needs, because it stands for many others. */
export const NEEDED_FIELDS: Readonly<Record<string, readonly string[]>> = {
  monitoring: ['responsible', 'plan_by', 'collected_by', 'frequency', 'disaggregation'],
};
