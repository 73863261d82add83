import type {
  ActivityKnowledge,
  ActivityType,
  DisplacementKnowledge,
  EvaluationKnowledge,
  Guidance,
  Lesson,
  LibraryIndicator,
  Lists,
  NamedList,
  ProgrammeDesign,
  Question,
  ResultsFramework,
  Safeguarding,
  Source,
  SourcesFile,
  WordLists,
} from './types.generated.ts';

/** The words of one language that rules and hints may read. */
export interface LanguageWords {
  /** Names that could mean anyone. */
  readonly vagueGroups: readonly string[];
  /** Verbs of doing, giving, producing. */
  readonly deliveryVerbs: readonly string[];
  /** Verbs of changed behaviour, offered as examples. */
  readonly outcomeVerbs: readonly string[];
  /** Main verbs of an outcome that promise to end trafficking. */
  readonly absolutePromises: readonly string[];
  /** Phrases that name nothing that could be counted or seen. */
  readonly emptyWords: readonly string[];
  /** Texts that mean that nothing was answered. */
  readonly placeholders: readonly string[];
  /** Words that carry no content of their own. */
  readonly functionWords: readonly string[];
}

/** Who added an item to the knowledge, and where it stands. */
export interface Origin {
  readonly organisation: string;
  readonly path: string;
  readonly line: number;
}

/** What the field knows, as data. Each file is read when it is first asked for. */
export interface Knowledge {
  /** One activity type; undefined for `other`, which has no file of its own: see `programmeDesign().other`. */
  activity(type: ActivityType): ActivityKnowledge | undefined;
  programmeDesign(): ProgrammeDesign;
  displacement(): DisplacementKnowledge;
  resultsFramework(): ResultsFramework;
  evaluation(): EvaluationKnowledge;
  safeguarding(): Safeguarding;
  lists(): Lists;
  /** The tested words of a language, by its two-letter code; undefined for a language without a tested list. */
  wordLists(language: string): LanguageWords | undefined;
  /** A source by its key; undefined for a key that no file describes. */
  source(key: string): Source | undefined;
  /** All sources with their keys, in the order of the files that describe them. */
  sources(): readonly (readonly [key: string, source: Source])[];
  /** All questions: those of every design, of safety, then of the activity types in their order. */
  questions(): readonly Question[];
  question(code: string): Question | undefined;
  /** All library indicators: of any design, of the module `other`, then of the activity types in their order. */
  indicators(): readonly LibraryIndicator[];
  indicator(id: string): LibraryIndicator | undefined;
  /** All lessons: those of every design, of evaluating, then of the activity types in their order. */
  lessons(): readonly Lesson[];
  /** Advice that is shown beside a question, in the order of the files. */
  guidanceUnder(code: string): readonly Guidance[];
  /** The activity type to which a lesson, question or indicator belongs; undefined for what concerns every design. */
  typeOf(id: string): ActivityType | undefined;
  /** Who added an item; undefined for what is built in. */
  origin(id: string): Origin | undefined;
  /** The ids of everything that is not built in. */
  ownIds(): ReadonlySet<string>;
  /** The values of a named list of the design file; undefined where there is no such list. */
  list(name: string): NamedList | undefined;
  /** A value of a named list in plain words; the value with spaces where the list does not hold it. */
  label(list: string, value: string): string;
}

/** The types that have a file in `activities/`, in the order of the outline. */
export const ACTIVITY_TYPES = [
  'awareness',
  'livelihoods',
  'legal-framework',
  'criminal-justice',
  'identification-referral',
  'support-solutions',
  'national-plan',
] as const satisfies readonly ActivityKnowledge['type'][];

/**
 * Opens the knowledge.
 *
 * @param read hands over the content of a file of `knowledge/` by its name without ending: `part-1`,
 *   `activities/awareness`, `sources` (all source files as one). It is asked once per file, and only when needed.
 *   What it throws goes to the caller. The content is trusted: the build and the tests check it against
 *   schemas/knowledge.schema.json, so a user's command need not load a validator.
 */
export function openKnowledge(read: (file: string) => unknown): Knowledge {
  const files = new Map<string, unknown>();
  const file = <T>(name: string): T => {
    if (!files.has(name)) files.set(name, read(name));
    return files.get(name) as T;
  };

  const activityFile = (type: string) => file<ActivityKnowledge>(`activities/${type}`);
  const programmeDesign = () => file<ProgrammeDesign>('part-1');
  const displacement = () => file<DisplacementKnowledge>('displacement');
  const safeguarding = () => file<Safeguarding>('safeguarding');
  const lists = () => file<Lists>('lists');

  const sources = once(() => new Map(Object.entries(file<SourcesFile>('sources').sources)));
  const words = once(() => new Map(Object.entries(file<WordLists>('word-lists').languages)));
  const questions = once(() => [
    ...programmeDesign().questions,
    ...safeguarding().questions,
    ...ACTIVITY_TYPES.flatMap((type) => activityFile(type).questions),
  ]);
  const questionByCode = once(() => new Map(questions().map((question) => [question.code, question])));
  const indicators = once(() => [
    ...displacement().indicators,
    ...programmeDesign().other.indicators,
    ...ACTIVITY_TYPES.flatMap((type) => activityFile(type).indicators),
  ]);
  const indicatorById = once(() => new Map(indicators().map((indicator) => [indicator.id, indicator])));
  const lessons = once(() => [
    ...programmeDesign().lessons,
    ...file<EvaluationKnowledge>('evaluation').lessons,
    ...ACTIVITY_TYPES.flatMap((type) => activityFile(type).lessons),
  ]);
  const guidance = once(() => [
    ...programmeDesign().guidance,
    ...safeguarding().guidance,
    ...displacement().guidance,
    ...file<EvaluationKnowledge>('evaluation').guidance,
    ...ACTIVITY_TYPES.flatMap((type) => activityFile(type).guidance),
  ]);
  const typeById = once(
    () =>
      new Map<string, ActivityType>([
        ...programmeDesign().other.indicators.map(({ id }) => [id, 'other'] as const),
        ...ACTIVITY_TYPES.flatMap((type) => {
          const { lessons: learned, questions: asked, indicators: measured } = activityFile(type);
          const ids = [...[...learned, ...measured].map(({ id }) => id), ...asked.map(({ code }) => code)];
          return ids.map((id) => [id, type] as const);
        }),
      ]),
  );
  const listByName = once(() => new Map(lists().lists.map((list) => [list.list, list])));
  const labels = once(
    () =>
      new Map(
        lists().lists.map(({ list, values }) => [list, new Map(values.map(({ value, label }) => [value, label]))]),
      ),
  );

  return {
    activity: (type) => (type === 'other' ? undefined : activityFile(type)),
    programmeDesign,
    displacement,
    resultsFramework: () => file<ResultsFramework>('results-framework'),
    evaluation: () => file<EvaluationKnowledge>('evaluation'),
    safeguarding,
    lists,
    wordLists(language) {
      const list = words().get(language);
      return (
        list && {
          vagueGroups: list.vague_target_groups,
          deliveryVerbs: list.delivery_verbs,
          outcomeVerbs: list.outcome_verbs,
          absolutePromises: list.absolute_promises,
          emptyWords: list.empty_words,
          placeholders: list.placeholders,
          functionWords: list.function_words,
        }
      );
    },
    source: (key) => sources().get(key),
    sources: () => [...sources()],
    guidanceUnder: (code) => guidance().filter(({ under }) => under === code),
    questions,
    question: (code) => questionByCode().get(code),
    indicators,
    indicator: (id) => indicatorById().get(id),
    lessons,
    typeOf: (id) => typeById().get(id),
    origin: () => undefined,
    ownIds: () => new Set(),
    list: (name) => listByName().get(name),
    label: (list, value) => labels().get(list)?.get(value) ?? value.replaceAll('-', ' '),
  };
}

/** A value that is worked out when it is first asked for, and kept. */
function once<T>(work: () => T): () => T {
  let kept: { value: T } | undefined;
  return () => {
    kept ??= { value: work() };
    return kept.value;
  };
}
