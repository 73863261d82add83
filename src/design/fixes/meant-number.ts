/** What is known of a number besides how it is written. */
export interface NumberKind {
  /** Nobody writes an amount of money with three decimals, nor a count with any: a single comma groups thousands there. */
  readonly hasNoThousandths: boolean;
  /** A per cent sign may follow. */
  readonly isPercent: boolean;
}

/** What begins with a zero is a number to call or of a paper. */
const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** The same sign between all groups of three, and after it decimals with another one. */
const GROUPED = /^(-?[1-9]\d{0,2})((?<sign>[,. '’_\u00a0\u202f])\d{3}(?:\k<sign>\d{3})*)(?:(?<point>[.,])(\d+))?$/u;

/**
 * The number that a text can only stand for: `12` for "12", `1200000` for "1,200,000".
 *
 * "1,200" is twelve hundred in London and one and a fifth in Berlin, so a single group behind a comma counts only where a
 * number has no thousandths; a single group behind a point never does.
 */
export function meantNumber(written: unknown, { hasNoThousandths, isPercent }: NumberKind): number | undefined {
  if (typeof written !== 'string') return undefined;
  const text = written.trim().replace(isPercent ? /\s*%$/ : /$^/, '');
  if (PLAIN.test(text)) return safe(text);
  const match = GROUPED.exec(text);
  if (!match) return undefined;
  const [, start = '', groups = '', , , decimals] = match;
  const { sign = '', point } = match.groups ?? {};
  if (point === sign) return undefined;
  const isTold = groups.length > 4 || point !== undefined || !/[,.]/.test(sign) || (sign === ',' && hasNoThousandths);
  return isTold
    ? safe(`${start}${groups.replace(/\D/g, '')}${decimals === undefined ? '' : `.${decimals}`}`)
    : undefined;
}

/** Numbers that the computer would write otherwise are left to their author. */
function safe(digits: string): number | undefined {
  const number = Number(digits);
  return Number.isFinite(number) && Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : undefined;
}
