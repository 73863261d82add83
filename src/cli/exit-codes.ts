/** What the program's exit code says (docs/architecture.md). */
export const EXIT = {
  /** Nothing at or above the failing level. */
  ok: 0,
  /** Findings. */
  findings: 1,
  /** It could not do what was asked: usage, no file matched, unreadable file, internal fault. */
  failed: 2,
  /** Interrupted by the user. */
  interrupted: 130,
} as const;
