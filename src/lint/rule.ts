import type { Design, ListStage } from '../design/design.generated.ts';
import type { Pointer } from '../yaml/pointer.ts';
import type { Fix } from '../yaml/problem.ts';
import type { Finding } from './finding.ts';
import type { MessageText } from './message.ts';
import type { WordList } from './word-list.ts';

export type Stage = ListStage;
export type Severity = 'error' | 'warning' | 'note';
export type StageSeverity = Severity | 'off';

/** In the order of the catalogue; the last holds the rules that a donor or an organisation adds. */
export const CATEGORIES = [
  'structure',
  'logic',
  'indicators',
  'target-groups',
  'evidence',
  'displacement',
  'evaluation',
  'safeguarding',
  'sustainability',
  'activity',
  'wording',
  'house',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** What a rule has seen: data only. The wording stands in `messages/`, the printing in `reporters/`. */
export interface Report {
  /** The place where the fault is mended. It may name a key that is not there yet. */
  at: Pointer;
  /** Which message of this rule in the catalogue. */
  message: string;
  /** What the placeholders of the message stand for. Texts of the design are quoted by the catalogue, not here. */
  args?: Record<string, string | number | readonly string[]>;
  /** Other places that belong to the fault. */
  related?: readonly Pointer[];
  /**
   * Fields whose absence this report speaks of, so that `required-field-is-filled` does not name them again
   * (one fault, one finding).
   */
  missing?: readonly Pointer[];
  /** Where the catalogue sets another severity than that of the stage, for example for a harmful value that is stated. */
  severity?: Severity;
  /** What mends the fault, where nobody could have meant anything else (`ctip lint --fix`). */
  fix?: Fix;
  /** The sources of this report, where a rule joins several questions with an authority each; absent: all of the rule. */
  sources?: readonly string[];
}

/** A threshold of a rule that a configuration may set. All defaults are our own judgement (`proposed`). */
export interface RuleOption {
  readonly default: number;
  /** What it is, with its unit, as the configuration's schema and the rule's page tell it. */
  readonly description: string;
  /** The least it may be; 0 if absent. */
  readonly minimum?: number;
  /** The most it may be. */
  readonly maximum?: number;
  /** Whether parts of a whole number make sense, as for a share. */
  readonly isShare?: boolean;
}

export interface RuleContext<Option extends string = string> {
  readonly design: Design;
  readonly stage: Stage;
  /** The thresholds in force for this rule. */
  readonly options: Readonly<Record<Option, number>>;
  /** Words of the design's language, or undefined where no tested list exists: then no rule reads words. */
  readonly words: WordList | undefined;
  /** What the other rules found, waived or not; empty unless the rule reads findings. */
  readonly findings: readonly Finding[];
  /** How grave each rule is at this stage, `off` included; no rule of another id exists. */
  readonly severities: ReadonlyMap<string, StageSeverity>;
  /** The day on which a programme is checked, as `2026-11-22`; undefined where nobody handed one in. */
  readonly today: string | undefined;
  report(report: Report): void;
}

/** What a rule says: why it matters, in one sentence, and its messages by id. */
export interface RuleWording {
  readonly why: string;
  readonly messages: Readonly<Record<string, MessageText>>;
}

/** One check: where and what. Why, on whose authority and how to mend it stand on its page beside it. */
export interface Rule<Option extends string = string> {
  readonly id: string;
  readonly category: Category;
  /** Built and released first; the others are refinements. */
  readonly core: boolean;
  readonly severity: Readonly<Record<Stage, StageSeverity>>;
  /** Keys of `knowledge/sources`, lesson ids, or `proposed` for our own judgement. */
  readonly sources: readonly string[];
  /** The red flags of the field that it serves; none where no list of red flags holds its matter. */
  readonly serves: readonly string[];
  /** Rules that keep silent on an element on which this one reports (catalogue, ground rule 3). */
  readonly silences?: readonly string[];
  /**
   * Where the silenced rules keep silent: within the element reported on, which is the default; everywhere (`design`); or
   * only at the places that the report names, not in what else the element holds (`place`).
   */
  readonly silenceScope?: 'element' | 'design' | 'place';
  /** Thresholds that a configuration may set. */
  readonly options?: Readonly<Record<Option, RuleOption>>;
  /** Only in the preset `strict`: sound, but opinions on it differ, or its words may be meant well. */
  readonly strictOnly?: boolean;
  /** Runs after the other rules and is handed what they found. */
  readonly readsFindings?: boolean;
  /** The wording of a rule that brings its own; the catalogue in `messages/` has that of all others. */
  readonly wording?: RuleWording;
  /** The page of a rule that brings its own, as Markdown; all others have `page.md` beside them. */
  readonly page?: string;
  check(context: RuleContext<Option>): void;
}
