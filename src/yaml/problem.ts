import type { Pointer } from './pointer.ts';

/** Something wrong with the form of a file: what, where, and what to do. Gaps are no problems; the linter speaks of them. */
export interface Problem {
  readonly rule: 'schema' | 'reference-resolves';
  readonly severity: 'error' | 'warning' | 'note';
  readonly message: string;
  readonly help: string;
  readonly pointer: Pointer;
  /** Whether the key or the value is meant; the value if absent. */
  readonly part?: 'key' | 'value';
  /** Offsets in the text, where the place has no pointer (faults of YAML itself). */
  readonly range?: readonly [number, number];
}

/** A structure error; `severity` for the few that are warnings or notes. */
export function structureProblem(
  pointer: Pointer,
  message: string,
  help: string,
  severity: Problem['severity'] = 'error',
): Problem {
  return { rule: 'schema', severity, message, help, pointer };
}
