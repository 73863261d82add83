import { isYes, textOf } from '../design/values.ts';

/** The text of an assumption as a message may quote it; undefined where it has none or is kept private. */
export function quotableText(entry: { readonly text?: unknown; readonly private?: unknown }): string | undefined {
  return isYes(entry.private) || typeof entry.text !== 'string' ? undefined : textOf(entry.text);
}
