import { textOf } from '../design/values.ts';

/** How a language writes dates, numbers and ages. */
export interface Wording {
  readonly months: readonly string[];
  readonly thousands: string;
  readonly decimal: string;
  readonly date: (day: number, month: string, year: number) => string;
  readonly ages: (from: string, to: string) => string;
  readonly agesFrom: (from: string) => string;
}

/** A number with thousands separators: 12600 is `12,600`. */
export function numberInWords(value: number, wording: Wording): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  // `1e21` and above has no digits to group.
  const grouped = /^\d+$/.test(whole) ? whole.replace(/\B(?=(\d{3})+$)/g, wording.thousands) : whole;
  return `${value < 0 ? '\u2212' : ''}${grouped}${fraction ? `${wording.decimal}${fraction}` : ''}`;
}

/** An amount with its currency before it: `EUR 2,460,000`. The space does not break. */
export function moneyInWords(value: number, currency: string | undefined, wording: Wording): string {
  const amount = numberInWords(value, wording);
  return currency ? `${currency}\u00a0${amount}` : amount;
}

/** A date as exact as it is known: `2027`, `March 2027`, `15 March 2027`; what is no date stays as it was written. */
export function dateInWords(value: string | number, wording: Wording): string {
  const text = textOf(value) ?? '';
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  const month = match?.[2] === undefined ? undefined : wording.months[Number(match[2]) - 1];
  if (!match || month === undefined) return text;
  const year = Number(match[1]);
  return match[3] === undefined ? `${month}\u00a0${year}` : wording.date(Number(match[3]), month, year);
}

/** An age range: `16-45` is "16 to 45 years", `18+` is "18 years and over". */
export function agesInWords(value: string, wording: Wording): string {
  const range = /^(\d+)\s*[-–]\s*(\d+)$/.exec(value.trim());
  if (range) return wording.ages(range[1] ?? '', range[2] ?? '');
  const from = /^(\d+)\+$/.exec(value.trim());
  return from ? wording.agesFrom(from[1] ?? '') : value.trim();
}
