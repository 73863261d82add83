import type { Design } from '../design/design.generated.ts';
import type { Field } from '../design/fields.ts';
import type { Pointer } from '../yaml/pointer.ts';

export type Stage = NonNullable<Design['stage']>;

/** The parts of the interview, in the order in which they are gone through. */
export type Section =
  | 'programme'
  | 'pattern'
  | 'responses'
  | 'results'
  | 'evidence'
  | 'displacement'
  | 'lasting'
  | 'evaluation'
  | 'safety'
  | 'delivery';

/**
 * - `open`: nothing stands there, or a placeholder
 * - `known-unknown`: "not known yet" stands there, with or without a text
 * - `answered`: a value, "does not apply" or "held privately"
 */
export type StepState = 'open' | 'known-unknown' | 'answered';

/** How a step is asked, where the type of its field alone does not say it. */
export type StepForm = 'field' | 'place' | 'types' | 'channel' | 'indicator';

/** One value to be written at one place; `undefined` removes what stands there. */
export interface Change {
  readonly pointer: Pointer;
  readonly value: unknown;
}

/** An entry that does not exist yet and is begun by the first answer given in it. */
export interface MissingEntry {
  readonly pointer: Pointer;
  /** What the new entry holds besides the answer: its id, and what is known from where it is asked. */
  readonly seed: Readonly<Record<string, unknown>>;
}

/** An entry of a list in which a step stands. */
export interface EntryPlace {
  readonly list: Pointer;
  /** The list without positions: `logframe.outcomes[].barriers`. */
  readonly path: string;
  readonly index: number;
  readonly id?: string;
}

/** What the designer can read beside a question. */
export interface StepHelp {
  /** What the field holds, with an example from the format. */
  readonly description: string;
  readonly example?: string;
  /** Questions that are shown under this one: "Think also of". */
  readonly prompts: readonly string[];
  readonly weak?: string;
  readonly strong?: string;
  readonly sources: readonly string[];
}

/** One prompt of the interview: one field at one place of the design. */
export interface Step {
  /** Stable while the place is: the chain of keys and ids that leads to it. */
  readonly id: string;
  /** Key of the question (docs/design-file.md, section 6), or the path of a field that belongs to no question. */
  readonly key: string;
  readonly section: Section;
  /** Whose question it is: `TP1`, `awareness`, `OC1`, `D1`; absent where there is only one. */
  readonly scope?: string;
  readonly code?: string;
  /** Place among the sixty questions of a concept note. */
  readonly number?: number;
  readonly text: string;
  readonly why?: string;
  readonly help: StepHelp;
  readonly field: Field;
  readonly form: StepForm;
  readonly pointer: Pointer;
  readonly state: StepState;
  /** Whether a concept cannot do without it. */
  readonly essential: boolean;
  /** Whether an empty answer is no gap. */
  readonly optional: boolean;
  /** Whether the answer may be kept out of every export. */
  readonly mayBePrivate: boolean;
  readonly missing: readonly MissingEntry[];
  /** The lists in which the step stands, outermost first. */
  readonly entries: readonly EntryPlace[];
  /** Changes that go with the first answer, such as the link from a response to its new target group. */
  readonly also: readonly Change[];
  /** Where "not known yet" is written; absent where no marker can stand. */
  readonly unknownAt?: Pointer;
  /** Where "does not apply" and "held privately" are written: the list or group as a whole while it is empty. */
  readonly markerAt?: Pointer;
  /** The other field that answers the same question. */
  readonly instead?: { readonly label: string; readonly field: Field; readonly pointer: Pointer };
  /** Of the form `channel`: the displacement channel that is asked about. */
  readonly channel?: string;
}

/** What the designer said to a step. */
export type Answer =
  | {
      readonly kind: 'value';
      readonly value: unknown;
      readonly evidence?: readonly string[];
      readonly private?: boolean;
    }
  | { readonly kind: 'instead'; readonly value: unknown }
  | { readonly kind: 'library'; readonly code: string; readonly text: string }
  | { readonly kind: 'channel'; readonly likelihood: 'high' | 'medium' | 'low' }
  | { readonly kind: 'not-here'; readonly reason: string }
  | { readonly kind: 'cannot-move'; readonly reason: string }
  | { readonly kind: 'not-known-yet'; readonly text: string }
  | { readonly kind: 'does-not-apply'; readonly reason: string }
  | { readonly kind: 'held-privately'; readonly text: string };
