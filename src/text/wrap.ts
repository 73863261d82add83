import { wrapAnsi } from 'fast-wrap-ansi';

/**
 * Breaks a text into lines of at most `width` columns at its spaces; a longer word stands alone on its line.
 *
 * @param indent put before every line but the first
 */
export function wrap(text: string, width: number, indent = ''): string {
  if (text.length <= width && /^[ -~]*$/.test(text)) return text;
  return wrapAnsi(text, width).replaceAll('\n', `\n${indent}`);
}
