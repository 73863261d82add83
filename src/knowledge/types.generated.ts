// Generated from schemas/knowledge.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * How far the item can be relied on: seed = stated in the founding documents; found = seen in a public source; field = general knowledge of the field, not verified; proposed = ctip's own judgement.
 */
export type Mark = 'seed' | 'found' | 'field' | 'proposed';
/**
 * Key of a source described in knowledge/sources.
 */
export type SourceKey = string;
/**
 * Keys of the sources that carry the item, strongest first.
 */
export type SourceKeys = SourceKey[];
/**
 * The seven activity types and other, as in the design file.
 */
export type ActivityType =
  | 'awareness'
  | 'livelihoods'
  | 'legal-framework'
  | 'criminal-justice'
  | 'identification-referral'
  | 'support-solutions'
  | 'national-plan'
  | 'other';
/**
 * Id of a node of the results framework.
 */
export type NodeId = string;
/**
 * Stable code of a question. A trailing b is the second half of a question whose two halves have homes of their own. SG- stands before the codes of the safeguarding statements; an organisation's own begin with a prefix of its own.
 */
export type QuestionCode = string;
/**
 * Stable id of a library indicator; an organisation's own begins with a prefix of its own.
 */
export type IndicatorId = string;
/**
 * Form of the answer. field = the home is a structured field of the design file; the others are the answer kinds of the design file, section 3.4.
 */
export type QuestionKind =
  'text' | 'list' | 'yes-no' | 'choice' | 'multi' | 'number' | 'refs' | 'table' | 'form' | 'field';
/**
 * What an indicator measures, as in the design file's list measures.
 */
export type Measures =
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
/**
 * What the numerator counts, as in the design file's list counts.
 */
export type Counts =
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
/**
 * Regions as the resource lists of the field use them.
 */
export type Region =
  | 'Worldwide'
  | 'Africa'
  | 'East Africa'
  | 'Horn of Africa'
  | 'North Africa'
  | 'Southern Africa'
  | 'West and Central Africa'
  | 'Middle East'
  | 'Asia and Pacific'
  | 'Central Asia'
  | 'East Asia'
  | 'South Asia'
  | 'South-East Asia'
  | 'Pacific'
  | 'Europe'
  | 'European Economic Area'
  | 'Eastern Europe'
  | 'South-Eastern Europe'
  | 'Americas'
  | 'North America'
  | 'Latin America and the Caribbean';

/**
 * The files of knowledge/: what the field knows, as data.
 */
export interface KnowledgeFile {
  /**
   * What the file holds.
   */
  kind:
    | 'activity'
    | 'sources'
    | 'programme-design'
    | 'displacement'
    | 'results-framework'
    | 'evaluation'
    | 'safeguarding'
    | 'lists'
    | 'word-lists'
    | 'additions';
}
/**
 * What a design says that makes a lesson bear on it: a field and values of its named list.
 */
export interface Bearing {
  /**
   * recruitment, control, enablers, form, perpetrators, sector and technology are fields of a mapped pattern; setting of the programme; actor of a target group; activity is the kind of an activity, restrictive what it restricts; service is the kind of a service; children whether anyone under 18 is met; approach, scope and measures are those of the evaluation and of the indicators.
   */
  field:
    | 'recruitment'
    | 'control'
    | 'enablers'
    | 'form'
    | 'perpetrators'
    | 'sector'
    | 'technology'
    | 'setting'
    | 'actor'
    | 'activity'
    | 'restrictive'
    | 'service'
    | 'children'
    | 'approach'
    | 'scope'
    | 'measures';
  /**
   * One of these values is enough; yes where the field is a yes or no.
   */
  any: string[];
}
/**
 * What has been learned, and what a design should therefore do.
 */
export interface Lesson {
  /**
   * Stable id of the lesson; an organisation's own begins with a prefix of its own.
   */
  id: string;
  /**
   * The few words that head the lesson, where it has such a head.
   */
  title?: string;
  /**
   * What experience or research has shown.
   */
  learned: string;
  /**
   * What a design should therefore do.
   */
  so: string;
  /**
   * Where the lesson bears only on some designs: one of these conditions is enough. Absent: it bears on every design, or on every design with the activity type in whose file it stands.
   */
  bears_when?: Bearing[];
  /**
   * The questions with whose answers a design answers the lesson.
   */
  asked_in?: QuestionCode[];
  /**
   * Rules of the linter that say where a design passes over the lesson.
   */
  checked_by?: string[];
  mark: Mark;
  /**
   * part = the mark holds for a part of the statement; the note says which.
   */
  mark_covers?: 'part';
  sources?: SourceKeys;
  /**
   * One sentence: serious sources disagree, and how.
   */
  contested?: string;
  /**
   * A remark for the reader of the library; not asked, not a rule.
   */
  note?: string;
}
/**
 * One key of a form or one column of a table.
 */
export interface QuestionPart {
  /**
   * Key of the part in the design file.
   */
  key: string;
  /**
   * Form of the part.
   */
  kind: 'text' | 'short-text' | 'texts' | 'number' | 'yes-no' | 'choice' | 'multi' | 'date' | 'party';
  /**
   * Named list of a choice or multi part.
   */
  list?: string;
  /**
   * How the part is called when it is asked.
   */
  label?: string;
}
/**
 * One design question with its home in the design file.
 */
export interface Question {
  code: QuestionCode;
  /**
   * Name of the question in answers files, flags and status: group and slug.
   */
  key?: string;
  /**
   * Heading under which the question stands.
   */
  group: string;
  /**
   * When it is asked: concept = one of the sixty; proposal = from stage proposal on; prompt = shown under another question; dropped = no longer used.
   */
  ask: 'concept' | 'proposal' | 'prompt' | 'dropped';
  /**
   * Place among the sixty questions of a concept note.
   */
  number?: number;
  under?: QuestionCode;
  /**
   * Codes of the questions or statements whose matter this question takes over.
   */
  absorbs?: QuestionCode[];
  /**
   * Trigger without which the question is not asked.
   */
  when?: string;
  /**
   * The question as it is asked.
   */
  text: string;
  /**
   * Why it is asked.
   */
  why?: string;
  kind?: QuestionKind;
  /**
   * Named list of a choice or multi question.
   */
  list?: string;
  /**
   * Keys of a form or columns of a table.
   */
  parts?: QuestionPart[];
  /**
   * Paths of the design file that the answer fills; empty for a dropped or derived question.
   */
  home: string[];
  /**
   * possible = the answer may be kept as a private note.
   */
  private?: 'possible';
  /**
   * yes = an empty answer is no gap.
   */
  optional?: 'yes';
  /**
   * What a weak answer looks like; a hint, never a check.
   */
  weak?: string;
  /**
   * What a good answer looks like; an invented example.
   */
  strong?: string;
  /**
   * Why the question is no longer used.
   */
  dropped_because?: string;
  mark: Mark;
  sources?: SourceKeys;
  /**
   * One sentence: serious sources disagree, and how.
   */
  contested?: string;
  /**
   * A remark for the reader of the library; not asked, not a rule.
   */
  note?: string;
}
/**
 * A possible indicator that a design can take over and adapt.
 */
export interface LibraryIndicator {
  id: IndicatorId;
  /**
   * Level of the logframe at which it stands.
   */
  level: 'impact' | 'outcome' | 'output';
  measures: Measures;
  counts?: Counts;
  /**
   * Which way is better; explain = a rise can mean better or worse and must be explained.
   */
  direction: 'up' | 'down' | 'explain';
  /**
   * Kind of value, as in the design file's list measure.
   */
  measure: 'count' | 'money' | 'rate' | 'number' | 'percent' | 'yes-no' | 'category' | 'scale' | 'text';
  /**
   * Unit as the source says it.
   */
  unit?: string;
  /**
   * The indicator itself.
   */
  text: string;
  /**
   * What it shows, in words.
   */
  shows?: string;
  /**
   * By what the value is collected apart: words of the list dimension where they fit.
   */
  split?: string[];
  /**
   * Where the value comes from.
   */
  verification?: string;
  /**
   * How it misleads.
   */
  pitfall?: string;
  /**
   * yes = only for a study with ethics review; it is shown in the library and never offered to a design.
   */
  study_only?: 'yes';
  /**
   * Indicators without which it misleads.
   */
  pair?: IndicatorId[];
  /**
   * Nodes of the results framework that it fits.
   */
  nodes?: NodeId[];
  /**
   * A remark for the reader of the library; not asked, not a rule.
   */
  note?: string;
  mark: Mark;
  sources?: SourceKeys;
  /**
   * One sentence: serious sources disagree, and how.
   */
  contested?: string;
}
/**
 * One way in which harm could go on elsewhere because of work of this type. A hint for the designer, never written into a design.
 */
export interface Channel {
  /**
   * Stable id, where the domain gives one.
   */
  id?: string;
  /**
   * Displacement channel; other-harm = an unwanted effect that moves no exploitation and belongs to the harm analysis.
   */
  channel:
    | 'location'
    | 'route'
    | 'target-group'
    | 'form'
    | 'method'
    | 'perpetrator'
    | 'timing'
    | 'none'
    | 'benefit-spread'
    | 'other-harm';
  /**
   * Our own guess, shown beside the question.
   */
  likelihood?: 'high' | 'medium' | 'low';
  /**
   * What it would look like.
   */
  looks_like: string;
  /**
   * What reduces it.
   */
  mitigation?: string;
  /**
   * How it could be seen.
   */
  watched_by?: string;
  /**
   * A remark for the reader of the library; not asked, not a rule.
   */
  note?: string;
  mark: Mark;
  sources?: SourceKeys;
  /**
   * One sentence: serious sources disagree, and how.
   */
  contested?: string;
}
/**
 * One way to evaluate work of this type.
 */
export interface EvaluationApproachNote {
  /**
   * What is done.
   */
  approach: string;
  /**
   * Under which conditions it fits.
   */
  suitable_when: string;
  /**
   * Limits and ethics.
   */
  limits?: string;
  mark: Mark;
  sources?: SourceKeys;
  /**
   * One sentence: serious sources disagree, and how.
   */
  contested?: string;
}
/**
 * Nodes of the results framework that work of this type can serve.
 */
export interface Framework {
  /**
   * Sub-results that it serves directly.
   */
  primary: NodeId[];
  /**
   * Sub-results that it can serve.
   */
  secondary?: NodeId[];
  /**
   * Instruments that it uses.
   */
  instruments: NodeId[];
  /**
   * Result areas above its sub-results.
   */
  area: NodeId[];
}
/**
 * A statement or a piece of advice worth knowing that is neither a lesson nor a question nor a rule.
 */
export interface Guidance {
  /**
   * Stable id, unique over all files.
   */
  id: string;
  /**
   * Heading under which it stands.
   */
  group: string;
  /**
   * The few words that head it, where it has such a head.
   */
  title?: string;
  /**
   * The statement or the advice.
   */
  text: string;
  /**
   * What it lists: steps in their order, questions to ask oneself, things to think of.
   */
  points?: string[];
  /**
   * The question beside which it is shown.
   */
  under?: QuestionCode;
  mark: Mark;
  sources?: SourceKeys;
  /**
   * One sentence: serious sources disagree, and how.
   */
  contested?: string;
  /**
   * A remark for the reader of the library; not asked, not a rule.
   */
  note?: string;
}
/**
 * What the library holds on one activity type.
 */
export interface ActivityKnowledge {
  /**
   * What this file holds; decides which part of the schema applies.
   */
  kind: 'activity';
  /**
   * The activity type, as in the design file.
   */
  type:
    | 'awareness'
    | 'livelihoods'
    | 'legal-framework'
    | 'criminal-justice'
    | 'identification-referral'
    | 'support-solutions'
    | 'national-plan';
  /**
   * Short code of the type.
   */
  code: string;
  /**
   * Name of the type.
   */
  title: string;
  /**
   * Pointer to the outline of the ICAT toolkit; nothing of its wording.
   */
  toolkit_section: string;
  /**
   * What work of this type is for.
   */
  purpose: string;
  /**
   * Mark of what stands in the file without a mark of its own: purpose, target groups, framework, assumptions, risks, harms.
   */
  mark: Mark;
  /**
   * Whom it usually works with.
   */
  target_groups: string[];
  framework: Framework;
  /**
   * What has been learned.
   */
  lessons: Lesson[];
  /**
   * Design questions of the type.
   */
  questions: Question[];
  /**
   * Possible indicators.
   */
  indicators: LibraryIndicator[];
  /**
   * Displacement channels of the type.
   */
  channels?: Channel[];
  /**
   * Typical assumptions to state.
   */
  assumptions?: string[];
  /**
   * Typical risks.
   */
  risks?: string[];
  /**
   * Typical unintended harms.
   */
  harms?: string[];
  /**
   * Ways to evaluate it.
   */
  evaluation?: EvaluationApproachNote[];
  /**
   * What is worth knowing beside the lessons, the questions and the rules.
   */
  guidance: Guidance[];
  /**
   * Works that no single item cites and that are worth opening on this matter.
   */
  further?: SourceKeys;
}
/**
 * A public source, and what of it was read.
 */
export interface Source {
  /**
   * Author or body.
   */
  author?: string;
  /**
   * Title of the work.
   */
  title: string;
  /**
   * Short name printed beside a finding, where author and year could be taken for another work.
   */
  label?: string;
  /**
   * Year of publication.
   */
  year?: number;
  /**
   * Publisher, journal or series.
   */
  publisher?: string;
  /**
   * Address on the web, the first one given.
   */
  address?: string;
  /**
   * Further addresses: records, summaries, copies.
   */
  other_addresses?: string[];
  /**
   * What was actually read of it: abstract, record, summary, whole text; not stated if the list does not say.
   */
  read: string;
  /**
   * evaluation = of a programme or portfolio, impact studies included; audit = by an audit institution; review = of several studies or evaluations; research = a study; guidance = handbook, toolkit, training; standard = treaty, law, principles, classification; data = statistics and estimates; policy = policy or issue paper, strategy, statement; resource-list = names other works.
   */
  category:
    'evaluation' | 'audit' | 'review' | 'research' | 'guidance' | 'standard' | 'data' | 'policy' | 'resource-list';
  /**
   * English names of the countries it is about; absent where it is about no single country.
   */
  countries?: string[];
  /**
   * Regions it is about, the narrowest that fit.
   */
  regions: Region[];
  /**
   * Activity types that it bears on; absent where it bears on design, evaluation or safeguarding at large.
   */
  activities?: ActivityType[];
  /**
   * Resource lists that name it.
   */
  listed_in?: SourceKey[];
  /**
   * One sentence: serious sources disagree, and how.
   */
  contested?: string;
  /**
   * A remark for the reader of the library; not asked, not a rule.
   */
  note?: string;
}
/**
 * Sources by key.
 */
export interface SourcesFile {
  /**
   * What this file holds; decides which part of the schema applies.
   */
  kind: 'sources';
  /**
   * One entry per key; a key stands in one file only.
   */
  sources: {
    [k: string]: Source;
  };
}
/**
 * Whose behaviour an outcome can be about.
 */
export interface ActorGroup {
  /**
   * Value of the named list.
   */
  value: string;
  /**
   * What it means.
   */
  meaning: string;
  /**
   * A remark for the reader of the library; not asked, not a rule.
   */
  note?: string;
  mark: Mark;
  sources?: SourceKeys;
  /**
   * One sentence: serious sources disagree, and how.
   */
  contested?: string;
}
/**
 * One of the thirteen values.
 */
export interface MeasureMeaning {
  /**
   * Value of the named list.
   */
  value: string;
  /**
   * What it means.
   */
  meaning: string;
  /**
   * none = no change yet; intermediate = a step on the way; result = a change that can carry an outcome.
   */
  change: 'none' | 'intermediate' | 'result';
  /**
   * A remark for the reader of the library; not asked, not a rule.
   */
  note?: string;
  mark: Mark;
  sources?: SourceKeys;
  /**
   * One sentence: serious sources disagree, and how.
   */
  contested?: string;
}
/**
 * How strong a piece of evidence is.
 */
export interface EvidenceGrade {
  /**
   * Value of the named list.
   */
  value: string;
  /**
   * What it means.
   */
  meaning: string;
  /**
   * A remark for the reader of the library; not asked, not a rule.
   */
  note?: string;
  mark: Mark;
  sources?: SourceKeys;
  /**
   * One sentence: serious sources disagree, and how.
   */
  contested?: string;
}
/**
 * One group of obstacles: opportunity, ability, motivation or the office.
 */
export interface BarrierFactor {
  /**
   * Short name of the factor.
   */
  id: 'opportunity' | 'ability' | 'motivation' | 'office';
  /**
   * Name with its explanation.
   */
  title: string;
  /**
   * What belongs to it.
   */
  sub_factors: string[];
  /**
   * Example barriers in trafficking.
   */
  examples?: string[];
  /**
   * What would address it.
   */
  addressed_by?: string[];
  /**
   * Values of the list barrier that belong here.
   */
  barriers: string[];
  /**
   * A remark for the reader of the library; not asked, not a rule.
   */
  note?: string;
  mark: Mark;
  sources?: SourceKeys;
  /**
   * One sentence: serious sources disagree, and how.
   */
  contested?: string;
}
/**
 * Behaviour change: whose, measured how, hindered by what.
 */
export interface Behaviour {
  /**
   * Values of the list actor-group with their meaning.
   */
  actor_groups: ActorGroup[];
  /**
   * The thirteen values of what an indicator measures.
   */
  measures: MeasureMeaning[];
  /**
   * Opportunity, ability, motivation and the office.
   */
  factors: BarrierFactor[];
  /**
   * Values of the list barrier that stand outside the four factors.
   */
  other_barriers: string[];
  /**
   * The steps of behavioural planning on record.
   */
  planning_steps: string[];
  /**
   * Mark of the planning steps.
   */
  mark: Mark;
  /**
   * Sources of the planning steps.
   */
  sources?: SourceKeys;
}
/**
 * From values of the pattern to one element of the definition. An aid, not a legal finding.
 */
export interface LegalElement {
  /**
   * Act, means or purpose.
   */
  element: 'legal-act' | 'legal-means' | 'legal-purpose';
  /**
   * Value of the element.
   */
  value: string;
  /**
   * Value in plain words.
   */
  label: string;
  /**
   * Fields of a pattern that are read.
   */
  fields: ('form' | 'recruitment' | 'control' | 'places')[];
  /**
   * Values that point to the element; empty = any value of the field.
   */
  any: string[];
  /**
   * Values that point to it only where what was said was false.
   */
  if_false?: string[];
  /**
   * A condition in words.
   */
  note?: string;
}
/**
 * Act, means, purpose, and what follows from the definition.
 */
export interface Legal {
  /**
   * The definition in our words.
   */
  definition: string;
  /**
   * Four things that follow.
   */
  follows: string[];
  /**
   * One row per value.
   */
  elements: LegalElement[];
  mark: Mark;
  sources?: SourceKeys;
  /**
   * One sentence: serious sources disagree, and how.
   */
  contested?: string;
}
/**
 * From a stage of the chain to chokepoints and activity types.
 */
export interface ResponseStage {
  /**
   * Stage in words.
   */
  stage: string;
  /**
   * Values of the list chain-stage that it covers.
   */
  stages: string[];
  /**
   * Typical points at which the chain can be broken.
   */
  chokepoints: string[];
  /**
   * Types that act there.
   */
  activity_types: ActivityType[];
  /**
   * Who changes behaviour.
   */
  who_changes: string[];
  mark: Mark;
  sources?: SourceKeys;
  /**
   * One sentence: serious sources disagree, and how.
   */
  contested?: string;
}
/**
 * A field of the mapped pattern and values of its named list.
 */
export interface FitCondition {
  /**
   * Field of the pattern.
   */
  field: 'recruitment' | 'control' | 'enablers' | 'form' | 'perpetrators' | 'places';
  /**
   * One of these values is enough.
   */
  any: string[];
}
/**
 * Why an activity type fits a mapped pattern, or what speaks against it. Shown as a reason to weigh, never as a verdict.
 */
export interface Fit {
  /**
   * The activity type.
   */
  type:
    | 'awareness'
    | 'livelihoods'
    | 'legal-framework'
    | 'criminal-justice'
    | 'identification-referral'
    | 'support-solutions'
    | 'national-plan'
    | 'other';
  /**
   * for or against the type.
   */
  speaks: 'for' | 'against';
  when: FitCondition;
  /**
   * One sentence.
   */
  because: string;
  mark: Mark;
  sources?: SourceKeys;
  /**
   * One sentence: serious sources disagree, and how.
   */
  contested?: string;
}
/**
 * One statement on business, buyers or finance.
 */
export interface OtherNote {
  /**
   * What it is about.
   */
  title: string;
  /**
   * The statement.
   */
  text: string;
  mark: Mark;
  sources?: SourceKeys;
  /**
   * One sentence: serious sources disagree, and how.
   */
  contested?: string;
}
/**
 * When none of the seven fits: business, buyers, finance.
 */
export interface OtherModule {
  /**
   * Name of the module.
   */
  title: string;
  /**
   * What it is.
   */
  text: string;
  /**
   * Mark of the text.
   */
  mark: Mark;
  /**
   * Nodes from which such a response chooses.
   */
  sub_results: NodeId[];
  /**
   * What is known.
   */
  notes: OtherNote[];
  /**
   * Indicators for such a response.
   */
  indicators: LibraryIndicator[];
}
/**
 * Which word when.
 */
export interface Wording {
  /**
   * The word to use.
   */
  say: string;
  /**
   * When to use it.
   */
  when: string;
  /**
   * What to avoid.
   */
  not: string;
  mark: Mark;
  sources?: SourceKeys;
  /**
   * One sentence: serious sources disagree, and how.
   */
  contested?: string;
}
/**
 * What every design needs.
 */
export interface ProgrammeDesign {
  /**
   * What this file holds; decides which part of the schema applies.
   */
  kind: 'programme-design';
  /**
   * Pointer to the outline of the ICAT toolkit; nothing of its wording.
   */
  toolkit_section: string;
  /**
   * The sentence that every export holds on whose content this is.
   */
  disclaimer: string;
  /**
   * Mark of what stands in the file without a mark of its own: the usual match of activity types and result areas.
   */
  mark: Mark;
  /**
   * Cross-cutting lessons.
   */
  lessons: Lesson[];
  /**
   * Questions asked of every design.
   */
  questions: Question[];
  behaviour: Behaviour;
  /**
   * Grades of evidence.
   */
  evidence_grades: EvidenceGrade[];
  legal: Legal;
  /**
   * From the stages of the chain to activity types.
   */
  pattern_to_response: ResponseStage[];
  /**
   * How activity types usually match the result areas.
   */
  usual_match: string[];
  /**
   * What in a pattern speaks for or against an activity type.
   */
  fit: Fit[];
  other: OtherModule;
  /**
   * Which word when.
   */
  words: Wording[];
  /**
   * What is worth knowing beside the lessons, the questions and the rules.
   */
  guidance: Guidance[];
  /**
   * Works that no single item cites and that are worth opening on this matter.
   */
  further?: SourceKeys;
}
/**
 * A term with its meaning.
 */
export interface Term {
  /**
   * The term.
   */
  term: string;
  /**
   * What it means here.
   */
  meaning: string;
  mark: Mark;
  sources?: SourceKeys;
  /**
   * One sentence: serious sources disagree, and how.
   */
  contested?: string;
}
/**
 * One of the seven channels.
 */
export interface DisplacementChannel {
  /**
   * Value of the list displacement-channel.
   */
  channel: 'location' | 'route' | 'target-group' | 'form' | 'method' | 'perpetrator' | 'timing';
  /**
   * Its name in crime research.
   */
  crime_research_term: string;
  /**
   * What it looks like.
   */
  looks_like: string;
  /**
   * What typically triggers it.
   */
  trigger: string;
  /**
   * How it can be seen.
   */
  how_to_see: string;
  mark: Mark;
  sources?: SourceKeys;
  /**
   * One sentence: serious sources disagree, and how.
   */
  contested?: string;
}
/**
 * A statement with its mark.
 */
export interface Statement {
  /**
   * Stable id: the code of a statement of common ground, or a slug.
   */
  id: string;
  /**
   * The statement.
   */
  text: string;
  mark: Mark;
  sources?: SourceKeys;
  /**
   * One sentence: serious sources disagree, and how.
   */
  contested?: string;
}
/**
 * How likely each channel is for one activity type. Our own guess, shown beside the question and never written into a design.
 */
export interface LikelihoodRow {
  /**
   * The activity type.
   */
  type:
    | 'awareness'
    | 'livelihoods'
    | 'legal-framework'
    | 'criminal-justice'
    | 'identification-referral'
    | 'support-solutions'
    | 'national-plan';
  /**
   * Likelihood of this channel.
   */
  location: 'high' | 'medium' | 'low';
  /**
   * Likelihood of this channel.
   */
  route: 'high' | 'medium' | 'low';
  /**
   * Likelihood of this channel.
   */
  'target-group': 'high' | 'medium' | 'low';
  /**
   * Likelihood of this channel.
   */
  form: 'high' | 'medium' | 'low';
  /**
   * Likelihood of this channel.
   */
  method: 'high' | 'medium' | 'low';
  /**
   * Likelihood of this channel.
   */
  perpetrator: 'high' | 'medium' | 'low';
  /**
   * Likelihood of this channel.
   */
  timing: 'high' | 'medium' | 'low';
  mark: Mark;
}
/**
 * Displacement rather than reduction.
 */
export interface DisplacementKnowledge {
  /**
   * What this file holds; decides which part of the schema applies.
   */
  kind: 'displacement';
  /**
   * How the question is meant.
   */
  intro: string;
  /**
   * Mark of what stands in the file without a mark of its own: the note on the likelihoods.
   */
  mark: Mark;
  /**
   * Terms.
   */
  terms: Term[];
  /**
   * The seven channels.
   */
  channels: DisplacementChannel[];
  /**
   * What is known.
   */
  known: Statement[];
  /**
   * Which interventions are prone.
   */
  likelihood: LikelihoodRow[];
  /**
   * How the table is to be used.
   */
  likelihood_note: string;
  /**
   * Where it is more likely.
   */
  more_likely: string[];
  /**
   * Where it is less likely.
   */
  less_likely: string[];
  likely_mark: Mark;
  likely_sources: SourceKeys;
  /**
   * How a design can reduce it.
   */
  reduce: Statement[];
  /**
   * Indicators usable in any design.
   */
  indicators: LibraryIndicator[];
  /**
   * What is worth knowing beside the lessons, the questions and the rules.
   */
  guidance: Guidance[];
  /**
   * Works that no single item cites and that are worth opening on this matter.
   */
  further?: SourceKeys;
}
/**
 * A node of the results framework.
 */
export interface FrameworkNode {
  id: NodeId;
  /**
   * Its wording; for results and instruments that of the slide of 2016.
   */
  label: string;
  /**
   * top = top result; area = change area; sub = sub-result; instr = instrument of change; base = accumulated knowledge and its kinds.
   */
  level: 'top' | 'area' | 'sub' | 'instr' | 'base';
  /**
   * core = change in trafficking itself; evidence = the knowledge that makes the others possible.
   */
  area_kind?: 'core' | 'evidence';
  parent?: NodeId;
  /**
   * Nodes to which it contributes; our own reading, since no arrow of the slide survived.
   */
  contributes_to?: NodeId[];
  /**
   * Codes of the inferences on which its place rests.
   */
  inference?: string[];
  /**
   * A remark for the reader of the library; not asked, not a rule.
   */
  note?: string;
  mark: Mark;
  sources?: SourceKeys;
  /**
   * One sentence: serious sources disagree, and how.
   */
  contested?: string;
}
/**
 * What had to be inferred from the slide.
 */
export interface Inference {
  /**
   * Code.
   */
  id: string;
  /**
   * What was inferred, and why.
   */
  text: string;
  /**
   * How sure the reading is.
   */
  confidence: 'high' | 'medium' | 'low';
  mark: Mark;
  sources?: SourceKeys;
  /**
   * One sentence: serious sources disagree, and how.
   */
  contested?: string;
}
/**
 * A rule that follows from the levels.
 */
export interface LevelRule {
  /**
   * Code: RF-L and the number.
   */
  id: string;
  /**
   * The rule.
   */
  text: string;
  /**
   * Rule of the linter that carries it.
   */
  rule: string;
  /**
   * A remark for the reader of the library; not asked, not a rule.
   */
  note?: string;
  mark: Mark;
  sources?: SourceKeys;
  /**
   * One sentence: serious sources disagree, and how.
   */
  contested?: string;
}
/**
 * An activity type mapped to the framework.
 */
export interface FrameworkMapping {
  /**
   * The activity type.
   */
  type:
    | 'awareness'
    | 'livelihoods'
    | 'legal-framework'
    | 'criminal-justice'
    | 'identification-referral'
    | 'support-solutions'
    | 'national-plan';
  framework: Framework;
  /**
   * A remark for the reader of the library; not asked, not a rule.
   */
  note?: string;
  mark: Mark;
  sources?: SourceKeys;
  /**
   * One sentence: serious sources disagree, and how.
   */
  contested?: string;
}
/**
 * The four Ps of one activity type. They classify work, not results.
 */
export interface FourPs {
  /**
   * The activity type.
   */
  type:
    | 'awareness'
    | 'livelihoods'
    | 'legal-framework'
    | 'criminal-justice'
    | 'identification-referral'
    | 'support-solutions'
    | 'national-plan';
  /**
   * Main Ps; at most two.
   */
  main: ('prevention' | 'protection' | 'prosecution' | 'partnership')[];
  /**
   * Ps to which it gives something.
   */
  some: ('prevention' | 'protection' | 'prosecution' | 'partnership')[];
  /**
   * A remark for the reader of the library; not asked, not a rule.
   */
  note?: string;
  mark: Mark;
  sources?: SourceKeys;
  /**
   * One sentence: serious sources disagree, and how.
   */
  contested?: string;
}
/**
 * A target of the Sustainable Development Goals.
 */
export interface SdgTarget {
  /**
   * Code, as in the design file.
   */
  target: string;
  /**
   * Its content in short.
   */
  text: string;
  /**
   * Activity types that serve it most.
   */
  main_types: ActivityType[];
  /**
   * Further activity types that can serve it.
   */
  types: ActivityType[];
  /**
   * A remark for the reader of the library; not asked, not a rule.
   */
  note?: string;
  mark: Mark;
  sources?: SourceKeys;
  /**
   * One sentence: serious sources disagree, and how.
   */
  contested?: string;
}
/**
 * One of the five milestones of Measurement, Action, Freedom (2019).
 */
export interface Milestone {
  /**
   * Id.
   */
  id: string;
  /**
   * Its content in our own words.
   */
  text: string;
  /**
   * Activity types that serve it most.
   */
  main_types: ActivityType[];
  /**
   * Further activity types.
   */
  types: ActivityType[];
  /**
   * Nodes to which it corresponds; our own reading.
   */
  nodes: NodeId[];
  /**
   * A remark for the reader of the library; not asked, not a rule.
   */
  note?: string;
  mark: Mark;
  sources?: SourceKeys;
  /**
   * One sentence: serious sources disagree, and how.
   */
  contested?: string;
}
/**
 * The results framework as nodes.
 */
export interface ResultsFramework {
  /**
   * What this file holds; decides which part of the schema applies.
   */
  kind: 'results-framework';
  /**
   * Where it comes from.
   */
  intro: string;
  /**
   * Nodes, from the top down.
   */
  nodes: FrameworkNode[];
  /**
   * What had to be inferred.
   */
  inferences: Inference[];
  /**
   * Rules that follow from the levels.
   */
  level_rules: LevelRule[];
  /**
   * Activity types mapped.
   */
  mapping: FrameworkMapping[];
  /**
   * The four Ps.
   */
  four_ps: FourPs[];
  /**
   * SDG targets.
   */
  sdg_targets: SdgTarget[];
  /**
   * The five milestones.
   */
  milestones: Milestone[];
  /**
   * What is worth knowing beside the lessons, the questions and the rules.
   */
  guidance: Guidance[];
  /**
   * Works that no single item cites and that are worth opening on this matter.
   */
  further?: SourceKeys;
}
/**
 * One row of what an evaluation plan must state.
 */
export interface PlanField {
  /**
   * Fields of the design file.
   */
  field: string[];
  /**
   * What to state.
   */
  state: string;
  /**
   * Stage from which it is asked.
   */
  from: 'concept' | 'proposal';
  /**
   * Rules that read it.
   */
  rules?: string[];
  /**
   * What a weak answer looks like; a hint.
   */
  weak?: string;
  /**
   * A remark for the reader of the library; not asked, not a rule.
   */
  note?: string;
  mark: Mark;
  sources?: SourceKeys;
  /**
   * One sentence: serious sources disagree, and how.
   */
  contested?: string;
}
/**
 * Questions of one OECD-DAC criterion.
 */
export interface CriterionQuestions {
  /**
   * Value of the list criterion.
   */
  criterion: string;
  /**
   * In our own words.
   */
  meaning: string;
  /**
   * Questions specific to counter-trafficking.
   */
  questions: string[];
  mark: Mark;
  sources?: SourceKeys;
  /**
   * One sentence: serious sources disagree, and how.
   */
  contested?: string;
}
/**
 * One row of the decision table. The table recommends; it never blocks.
 */
export interface EvaluationRow {
  /**
   * Code of the row.
   */
  id: string;
  /**
   * yes = adds to the main choice; no = can be the main choice.
   */
  adds: 'yes' | 'no';
  when: EvaluationCondition;
  /**
   * Further groups of conditions, of which one is enough.
   */
  when_any?: EvaluationCondition[];
  /**
   * The condition in words.
   */
  condition: string;
  recommend: EvaluationRecommendation;
  /**
   * What else the design should hold, in words.
   */
  also?: string[];
  /**
   * Why.
   */
  because: string;
  /**
   * A remark for the reader of the library; not asked, not a rule.
   */
  note?: string;
  mark: Mark;
  sources?: SourceKeys;
  /**
   * One sentence: serious sources disagree, and how.
   */
  contested?: string;
}
/**
 * A setting of the decision table.
 */
export interface MoneySetting {
  /**
   * Name of the setting.
   */
  name: string;
  /**
   * Its value.
   */
  value: number | string;
  /**
   * Unit, if any.
   */
  unit?: string;
  /**
   * What it means.
   */
  text: string;
  mark: Mark;
  sources?: SourceKeys;
  /**
   * One sentence: serious sources disagree, and how.
   */
  contested?: string;
}
/**
 * What to do instead of nothing.
 */
export interface SmallWay {
  /**
   * Name.
   */
  way: string;
  /**
   * Value of evaluation.scope, where it is one.
   */
  scope?: string;
  /**
   * When it fits.
   */
  when: string;
  /**
   * What the design must hold now.
   */
  must_hold: string;
  /**
   * A remark for the reader of the library; not asked, not a rule.
   */
  note?: string;
  mark: Mark;
  sources?: SourceKeys;
  /**
   * One sentence: serious sources disagree, and how.
   */
  contested?: string;
}
/**
 * A method for hidden populations.
 */
export interface EstimationMethod {
  /**
   * Value of the list estimation-method.
   */
  method: string;
  /**
   * Its name.
   */
  name: string;
  /**
   * Idea.
   */
  idea: string;
  /**
   * Needs.
   */
  needs: string;
  /**
   * Limits.
   */
  limits: string;
  /**
   * Use in a project.
   */
  use: string;
  /**
   * A remark for the reader of the library; not asked, not a rule.
   */
  note?: string;
  mark: Mark;
  sources?: SourceKeys;
  /**
   * One sentence: serious sources disagree, and how.
   */
  contested?: string;
}
/**
 * How to learn from people who have been harmed.
 */
export interface LearningPractice {
  /**
   * Point.
   */
  point: string;
  /**
   * Practice.
   */
  practice: string;
  mark: Mark;
  sources?: SourceKeys;
  /**
   * One sentence: serious sources disagree, and how.
   */
  contested?: string;
}
/**
 * Evaluation and learning.
 */
export interface EvaluationKnowledge {
  /**
   * What this file holds; decides which part of the schema applies.
   */
  kind: 'evaluation';
  /**
   * How it is meant.
   */
  intro?: string;
  /**
   * Mark of what stands in the file without a mark of its own: the minimum of any project, the conditions of a claim on prevalence, and what a claim of contribution needs.
   */
  mark: Mark;
  /**
   * Lessons about evaluating.
   */
  lessons: Lesson[];
  /**
   * What a plan must state.
   */
  plan_fields: PlanField[];
  /**
   * Questions by criterion.
   */
  criteria: CriterionQuestions[];
  /**
   * At the start and on the way.
   */
  start_and_way?: LearningPractice[];
  /**
   * What is known on money.
   */
  money_facts: Statement[];
  /**
   * What any project holds, however small.
   */
  minimum?: string;
  /**
   * Settings of the decision table.
   */
  settings: MoneySetting[];
  /**
   * What the four fields can say.
   */
  fields?: EvaluationForm[];
  /**
   * The decision table.
   */
  rows: EvaluationRow[];
  /**
   * What to do instead of nothing.
   */
  small_ways: SmallWay[];
  /**
   * Methods for hidden populations.
   */
  methods: EstimationMethod[];
  /**
   * What an indicator needs that promises a fall in numbers of people trafficked.
   */
  prevalence_conditions?: string;
  /**
   * Learning from people who have been harmed.
   */
  learning: LearningPractice[];
  /**
   * What can be claimed.
   */
  attribution: string;
  /**
   * What a claim of contribution needs at least.
   */
  attribution_minimum?: string[];
  /**
   * Output, outcome and impact told apart.
   */
  levels?: ResultLevel[];
  /**
   * The levels by activity type.
   */
  examples?: ResultExample[];
  /**
   * What is worth knowing beside the lessons, the questions and the rules.
   */
  guidance: Guidance[];
  /**
   * Works that no single item cites and that are worth opening on this matter.
   */
  further?: SourceKeys;
}
/**
 * A checkable statement on safety.
 */
export interface SafeguardingStatement {
  /**
   * Stable code: SG- and the code of the statement.
   */
  code: string;
  /**
   * Block or rule to which it belongs.
   */
  block?: string;
  /**
   * Heading under which it stands.
   */
  group: string;
  /**
   * The statement.
   */
  text: string;
  /**
   * Paths of the design file that hold it; empty where no field does.
   */
  home: string[];
  /**
   * Why.
   */
  why?: string;
  /**
   * What a weak answer looks like; a hint.
   */
  weak?: string;
  asked_as?: QuestionCode;
  /**
   * A remark for the reader of the library; not asked, not a rule.
   */
  note?: string;
  mark: Mark;
  sources?: SourceKeys;
  /**
   * One sentence: serious sources disagree, and how.
   */
  contested?: string;
}
/**
 * Safety as checkable statements.
 */
export interface Safeguarding {
  /**
   * What this file holds; decides which part of the schema applies.
   */
  kind: 'safeguarding';
  /**
   * How it is meant.
   */
  intro?: string;
  /**
   * What the sources agree on.
   */
  agreed?: Statement[];
  /**
   * Questions 23 to 25.
   */
  questions: Question[];
  /**
   * The statements.
   */
  statements: SafeguardingStatement[];
  /**
   * What is worth knowing beside the lessons, the questions and the rules.
   */
  guidance: Guidance[];
  /**
   * Works that no single item cites and that are worth opening on this matter.
   */
  further?: SourceKeys;
}
/**
 * One value of a named list.
 */
export interface ListValue {
  /**
   * Stable value.
   */
  value: string;
  /**
   * Short plain English.
   */
  label: string;
  /**
   * What it means, where the domain says so.
   */
  meaning?: string;
}
/**
 * A named list of the design file.
 */
export interface NamedList {
  /**
   * Name of the list.
   */
  list: string;
  /**
   * Name of the list in plain English.
   */
  label: string;
  /**
   * yes = the usual words; others are allowed.
   */
  open?: 'yes';
  /**
   * Its values, in order.
   */
  values: ListValue[];
}
/**
 * The named lists of the design file, in its order.
 */
export interface Lists {
  /**
   * What this file holds; decides which part of the schema applies.
   */
  kind: 'lists';
  mark: Mark;
  /**
   * The lists.
   */
  lists: NamedList[];
}
/**
 * Words of one language, read as hints and for warnings at most.
 */
export interface WordList {
  /**
   * Names of groups that say too little.
   */
  vague_target_groups: string[];
  /**
   * Verbs of doing, giving, producing.
   */
  delivery_verbs: string[];
  /**
   * Verbs of changed behaviour, offered as examples.
   */
  outcome_verbs: string[];
  /**
   * Main verbs of an outcome that promise to end trafficking.
   */
  absolute_promises: string[];
  /**
   * Words that mark neither a delivery nor a change.
   */
  empty_words: string[];
  /**
   * Texts that mean nothing was answered.
   */
  placeholders: string[];
  /**
   * Words that carry no content of their own; passed over when two texts are compared.
   */
  function_words: string[];
}
/**
 * Word lists by language.
 */
export interface WordLists {
  /**
   * What this file holds; decides which part of the schema applies.
   */
  kind: 'word-lists';
  /**
   * One tested list per language, by its two-letter code.
   */
  languages: {
    [k: string]: WordList;
  };
}
/**
 * A number from a smallest to a largest value, both included; one of the two may be missing.
 */
export interface EvaluationBound {
  /**
   * Smallest value that fits.
   */
  at_least?: number;
  /**
   * Largest value that fits.
   */
  at_most?: number;
}
/**
 * A condition on the activity types of the design.
 */
export interface EvaluationTypeSet {
  /**
   * At least one of these is chosen.
   */
  any?: (
    | 'awareness'
    | 'livelihoods'
    | 'legal-framework'
    | 'criminal-justice'
    | 'identification-referral'
    | 'support-solutions'
    | 'national-plan'
    | 'other'
  )[];
  /**
   * Nothing but these is chosen.
   */
  only?: (
    | 'awareness'
    | 'livelihoods'
    | 'legal-framework'
    | 'criminal-justice'
    | 'identification-referral'
    | 'support-solutions'
    | 'national-plan'
    | 'other'
  )[];
  /**
   * None of these is chosen.
   */
  none?: (
    | 'awareness'
    | 'livelihoods'
    | 'legal-framework'
    | 'criminal-justice'
    | 'identification-referral'
    | 'support-solutions'
    | 'national-plan'
    | 'other'
  )[];
}
/**
 * Inputs of the decision table and what they must be; all of them must hold. An input that is not known leaves the condition open.
 */
export interface EvaluationCondition {
  /**
   * Whether the design can pay for an evaluation of its own.
   */
  money?: 'yes' | 'no';
  types?: EvaluationTypeSet;
  months?: EvaluationBound;
  siblings?: EvaluationBound;
  countries_on_corridor?: EvaluationBound;
  outcomes?: EvaluationBound;
  assumptions?: EvaluationBound;
  outcomes_without_indicator?: EvaluationBound;
  /**
   * Size class of the budget, one of these.
   */
  size?: ('tiny' | 'small' | 'medium' | 'large')[];
  /**
   * At least one of these is a setting of the programme.
   */
  setting?: ('stable' | 'conflict' | 'displacement' | 'disaster' | 'state-involvement')[];
  /**
   * How new the approach is, one of these.
   */
  novelty?: ('pilot' | 'adapted' | 'established')[];
  /**
   * How much harm the work itself could do.
   */
  harm_potential?: 'high' | 'not-high';
  /**
   * Whether a demand of the donor is stated.
   */
  donor_rule?: 'stated' | 'none';
  /**
   * Whether a baseline can be had.
   */
  baseline_feasible?: 'yes' | 'no';
  /**
   * Whether a comparison could show the smallest change that matters.
   */
  comparison_feasible?: 'yes' | 'no';
  /**
   * Whether a comparison would be right towards the people in it.
   */
  comparison_ethical?: 'yes' | 'no';
  /**
   * Whether a next phase is planned.
   */
  next_phase?: 'yes' | 'no';
}
/**
 * Values that a row recommends. Of scope, conduct and approach the first that can be had; of timing all.
 */
export interface EvaluationRecommendation {
  /**
   * Whose evaluation it is.
   */
  scope?: ('own' | 'cluster' | 'joint' | 'thematic' | 'regional' | 'none')[];
  /**
   * Who does it.
   */
  conduct?: ('self' | 'internal' | 'external' | 'mixed')[];
  /**
   * When; all of them.
   */
  timing?: ('real-time' | 'mid-term' | 'final' | 'ex-post')[];
  /**
   * How effect is judged.
   */
  approach?: ('process' | 'theory-based' | 'before-after' | 'quasi-experimental' | 'randomised' | 'case-based')[];
  /**
   * What a comparison holds back.
   */
  withheld?: 'nothing' | 'added-element';
  /**
   * Approaches that do not fit.
   */
  not_approach?: ('process' | 'theory-based' | 'before-after' | 'quasi-experimental' | 'randomised' | 'case-based')[];
  ex_post_months?: EvaluationBound;
  /**
   * How many months before the next design the last look ends, at least.
   */
  months_before_next_phase?: number;
  /**
   * Tags of an evaluation question to add.
   */
  question_tags?: ('unintended' | 'regional' | 'together')[];
  /**
   * What is planned until a shared evaluation is agreed.
   */
  until_agreed?: {
    /**
     * Whose evaluation it is.
     */
    scope?: ('own' | 'cluster' | 'joint' | 'thematic' | 'regional' | 'none')[];
    /**
     * Who does it.
     */
    conduct?: ('self' | 'internal' | 'external' | 'mixed')[];
    /**
     * How effect is judged.
     */
    approach?: ('process' | 'theory-based' | 'before-after' | 'quasi-experimental' | 'randomised' | 'case-based')[];
  };
}
/**
 * A name in common use, what it is in the four fields, what it is good for and its limits.
 */
export interface EvaluationForm {
  /**
   * The name in common use.
   */
  name: string;
  /**
   * Value of evaluation.scope.
   */
  scope?: 'own' | 'cluster' | 'joint' | 'thematic' | 'regional' | 'none';
  /**
   * Value of evaluation.conduct.
   */
  conduct?: 'self' | 'internal' | 'external' | 'mixed';
  /**
   * Values of evaluation.timing.
   */
  timing?: ('real-time' | 'mid-term' | 'final' | 'ex-post')[];
  /**
   * Value of evaluation.approach.
   */
  approach?: 'process' | 'theory-based' | 'before-after' | 'quasi-experimental' | 'randomised' | 'case-based';
  /**
   * Where it belongs, if it is no evaluation of the project.
   */
  instead?: string;
  /**
   * What it is good for.
   */
  good_for: string;
  /**
   * Limits.
   */
  limits?: string;
  mark: Mark;
  sources?: SourceKeys;
}
/**
 * How to tell one level of result from another.
 */
export interface ResultLevel {
  /**
   * Output, short outcome, outcome or impact.
   */
  level: string;
  /**
   * The question that tells it apart.
   */
  test: string;
  /**
   * An invented example.
   */
  good: string;
  /**
   * What looks like it and is not.
   */
  not: string;
  mark: Mark;
  sources?: SourceKeys;
}
/**
 * One activity type at three levels.
 */
export interface ResultExample {
  type: ActivityType;
  /**
   * Example of an output.
   */
  output: string;
  /**
   * Example of an outcome.
   */
  outcome: string;
  /**
   * Example of an impact.
   */
  impact: string;
  mark: Mark;
  sources?: SourceKeys;
}
/**
 * An organisation's own lessons, questions, indicators and sources, beside the built-in ones.
 */
export interface Additions {
  /**
   * What this file holds; decides which part of the schema applies.
   */
  kind: 'additions';
  /**
   * Whose knowledge this is; shown with every item.
   */
  organisation: string;
  type?: ActivityType;
  /**
   * What the organisation has learned.
   */
  lessons?: Lesson[];
  /**
   * Questions that it asks of a design. The home is a field x_<name> below answers of a pattern or of a response.
   */
  questions?: Question[];
  /**
   * Indicators that it uses.
   */
  indicators?: LibraryIndicator[];
  /**
   * One entry per key; a key stands in one file only.
   */
  sources?: {
    [k: string]: Source;
  };
}
