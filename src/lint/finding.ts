import type { Pointer } from '../yaml/pointer.ts';
import type { Severity } from './rule.ts';

/** A finding as reports print it, still without line and column. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
  readonly pointer: Pointer;
  readonly related: readonly Pointer[];
  /** Keys of sources, lesson ids or `proposed`. */
  readonly sources: readonly string[];
  /** Whether the author accepted it in `waivers`. */
  readonly waived: boolean;
}
