/**
 * A value as a message names it: short texts and numbers in quotation marks, a list or group by what it is.
 *
 * Marks within the text become single ones, so that whoever leaves out what the author wrote sees where it ends.
 */
export function shownValue(value: unknown): string {
  if (Array.isArray(value)) return 'A list';
  if (value !== null && typeof value === 'object') return 'A group of keys';
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').replaceAll('"', "'") : String(value);
  return `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;
}
