import type { Pointer } from '../yaml/pointer.ts';
import type { Fix } from '../yaml/problem.ts';
import type { Severity } from './rule.ts';
import type { Acceptance } from './waivers.ts';

/** The kind of a message, and what its placeholders stand for. Never printed: it may quote the design. */
export interface Said {
  readonly message: string;
  readonly args: Readonly<Record<string, string | number | readonly string[]>>;
}

/** A finding as reports print it, still without line and column. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, with the element's id and what it says. */
  readonly message: string;
  /** Why it matters, in one sentence; empty for the form of the file, where it goes without saying. */
  readonly why: string;
  /** What to do next, in one sentence. */
  readonly help: string;
  readonly pointer: Pointer;
  /** The place by ids and keys, such as `OC1-I2.baseline`: stays the same when entries are moved. Empty for the whole file. */
  readonly element: string;
  /** What was said, without the wording: tells two findings of one rule on one element apart, whatever the texts become. */
  readonly said: Said;
  readonly related: readonly Pointer[];
  /** Keys of sources, lesson ids or `proposed`. */
  readonly sources: readonly string[];
  /** What mends it, where that is safe. */
  readonly fix?: Fix;
  /** Whether the author accepted it in `waivers`. */
  readonly waived: boolean;
  /** Why, by whom and until when it was accepted; absent where it was not. */
  readonly acceptance?: Acceptance;
}
