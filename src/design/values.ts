import type { Marker } from './design.generated.ts';

/** The three markers that may stand in place of a value (docs/design-file.md, section 3.3). */
export const MARKERS = ['not_known_yet', 'does_not_apply', 'held_privately'] as const;
export type MarkerName = (typeof MARKERS)[number];

/** Texts that say nothing; they count as a missing answer (section 3.3). Compared in lower case, without outer space. */
const PLACEHOLDERS = new Set([
  '',
  'tbd',
  't.b.d.',
  'n/a',
  'na',
  'to be confirmed',
  'tbc',
  'to be determined',
  '...',
  '…',
  '?',
  '-',
  'xxx',
  'todo',
]);

/** Whether a text is empty or nothing but a placeholder; "n/a, nobody under 18 is met" is an answer. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDERS.has(text.trim().toLowerCase());
}

/** The marker that stands in place of a value, or undefined for any other value. */
export function markerOf(value: unknown): { name: MarkerName; text: string } | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  for (const name of MARKERS) {
    if (Object.hasOwn(value, name)) {
      const text = (value as Record<string, unknown>)[name];
      return { name, text: typeof text === 'string' ? text.trim() : '' };
    }
  }
  return undefined;
}

/** The text of a field; undefined where it is missing, a placeholder or a marker. */
export function textOf(value: string | number | Marker | null | undefined): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && !isPlaceholder(value) ? value.trim() : undefined;
}

/** The number of a field; undefined where it is missing or a marker. */
export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** The entries of a list; empty where it is missing or a marker. */
export function listOf<T>(value: readonly T[] | Marker | null | undefined): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [];
}

/** A group, or undefined where it is missing or a marker stands in its place. */
export function groupOf<T extends object>(value: T | null | undefined): T | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  return markerOf(value) ? undefined : value;
}

/** `yes` and `no` are words in YAML 1.2; other programs write `true` and `false`. */
export function isYes(value: unknown): boolean {
  return value === 'yes' || value === true;
}

/** @see isYes */
export function isNo(value: unknown): boolean {
  return value === 'no' || value === false;
}

/**
 * How far a field is answered.
 *
 * - `missing`: absent, empty, a placeholder, an empty list or group, or `not_known_yet` without text
 * - `open`: `not_known_yet` with a text: an open point, not a value
 * - `answered`: a value, or `does_not_apply` or `held_privately`, which are answers
 */
export function answerState(value: unknown): 'missing' | 'open' | 'answered' {
  if (value === undefined || value === null) return 'missing';
  if (typeof value === 'string') return isPlaceholder(value) ? 'missing' : 'answered';
  if (Array.isArray(value)) return value.some((item) => answerState(item) !== 'missing') ? 'answered' : 'missing';
  const marker = markerOf(value);
  if (marker) {
    if (marker.name === 'not_known_yet') return marker.text === '' ? 'missing' : 'open';
    return isPlaceholder(marker.text) ? 'missing' : 'answered';
  }
  if (typeof value === 'object') {
    return Object.entries(value).some(([key, item]) => key !== 'id' && answerState(item) !== 'missing')
      ? 'answered'
      : 'missing';
  }
  return 'answered';
}

/** Whether a field counts as answered: a value, `does_not_apply` or `held_privately`. */
export function isAnswered(value: unknown): boolean {
  return answerState(value) === 'answered';
}

/** An answer in its long form, whichever form the author chose (section 3.4). */
export interface LongAnswer {
  answer: unknown;
  why?: string;
  evidence: readonly string[];
  private: boolean;
}

/**
 * Reads an answer in its short or its long form.
 *
 * @returns undefined where it is missing or a marker stands in its place; for a table or a form `answer` is the list or the whole group
 */
export function longAnswer(value: unknown): LongAnswer | undefined {
  if (value === undefined || value === null || markerOf(value)) return undefined;
  if (typeof value !== 'object' || Array.isArray(value)) {
    return answerState(value) === 'missing' ? undefined : { answer: value, evidence: [], private: false };
  }
  const group = value as Record<string, unknown>;
  const why = typeof group.why === 'string' ? textOf(group.why) : undefined;
  const evidence = Array.isArray(group.evidence) ? group.evidence.filter((id) => typeof id === 'string') : [];
  const answer = Object.hasOwn(group, 'answer') ? group.answer : group;
  return { answer, ...(why ? { why } : {}), evidence, private: isYes(group.private) };
}
