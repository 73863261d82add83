import type { Pointer } from '../yaml/pointer.ts';

/** What a proposal prints of a finding of the linter; the caller hands it over, the export knows no rules. */
export interface ProposalFinding {
  readonly rule: string;
  readonly message: string;
  readonly severity?: 'error' | 'warning' | 'note';
  /** What to do about it. */
  readonly help?: string;
  readonly pointer: Pointer;
  readonly related?: readonly Pointer[];
  /** Accepted findings stand among the waivers, not among the open ones. */
  readonly waived?: boolean;
}
