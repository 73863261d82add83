import type { Design, ListStage } from '../design/design.generated.ts';
import type { Pointer } from '../yaml/pointer.ts';
import type { LintSettings } from './settings.ts';
import type { WordList } from './word-list.ts';

export type Stage = ListStage;
export type Severity = 'error' | 'warning' | 'note';
export type StageSeverity = Severity | 'off';

export type Category =
  | 'structure'
  | 'logic'
  | 'indicators'
  | 'target-groups'
  | 'evidence'
  | 'displacement'
  | 'evaluation'
  | 'safeguarding'
  | 'sustainability'
  | 'activity'
  | 'wording';

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
  /** The sources of this report, where a rule joins several questions with an authority each; absent: all of the rule. */
  sources?: readonly string[];
}

export interface RuleContext {
  readonly design: Design;
  readonly stage: Stage;
  readonly settings: LintSettings;
  /** Words of the design's language, or undefined where no tested list exists: then no rule reads words. */
  readonly words: WordList | undefined;
  report(report: Report): void;
}

/** One check: where and what. Why, on whose authority and how to mend it stand on its page beside it. */
export interface Rule {
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
  /** `design`: the silenced rules keep silent everywhere, not only within the element reported on. */
  readonly silenceScope?: 'element' | 'design';
  check(context: RuleContext): void;
}
