import type { Stage } from '../../lint/rule.ts';

/** What is asked of a check, as plain data: it is handed to other threads. */
export interface CheckRequest {
  /** Absolute path of the configuration; undefined where none holds. */
  readonly configuration: string | undefined;
  /** Wins over the configuration and over what a design says of itself. */
  readonly stage: Stage | undefined;
  readonly excerpts: 'shown' | 'left-out';
  /** As `2026-11-22`. */
  readonly today: string;
}
