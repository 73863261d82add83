import type { Pointer } from './pointer.ts';

/**
 * A change of the text after which a place says what its author can only have meant. Made at once for a place of the
 * data as they were read; applied by `design/fixes/apply-fixes.ts`, which refuses what would change anything else.
 */
export type Fix = ValueFix | KeyFix;

export interface ValueFix {
  readonly pointer: Pointer;
  /** What the place holds afterwards; `undefined` removes the key or entry. */
  readonly value: unknown;
  /** What the fix does, in one sentence; what the author wrote stands in quotation marks. */
  readonly what: string;
}

export interface KeyFix {
  readonly pointer: Pointer;
  /** The name that the last key of the pointer takes. */
  readonly key: string;
  readonly what: string;
}

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
  /** Where only one thing can have been meant. */
  readonly fix?: Fix;
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
