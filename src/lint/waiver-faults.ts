import { readDate } from '../design/dates.ts';
import { isPlaceholder } from '../design/values.ts';
import { hiddenSign } from '../text/hidden-sign.ts';
import type { RuleInForce } from './rule-set.ts';
import { traceableDetails } from './traceable-details.ts';

/** The option of the rule `waiver-has-reason` that says how long a reason is at least, and its default. */
export const SHORTEST_REASON = { rule: 'waiver-has-reason', option: 'characters', default: 20 } as const;

/** How long a reason is at least where these rules are in force, in characters. */
export function shortestReason(rules: readonly RuleInForce[]): number {
  const held = rules.find(({ rule }) => rule.id === SHORTEST_REASON.rule);
  return held?.options[SHORTEST_REASON.option] ?? SHORTEST_REASON.default;
}

/** The length of a reason in characters as readers count them; blanks around it and repeated ones do not count. */
export const lengthOfReason = (text: string): number => [...oneLine(text)].length;

/** A reason or a role as it is written into a design: on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What keeps a part of a waiver from being written, and what to do: a sentence each. */
export interface WaiverFault {
  readonly message: string;
  readonly help: string;
}

const A_REASON = 'Write in a sentence why the finding may stand, such as "The register opens in March 2027."';
const A_ROLE = 'Write the role that accepts it, such as "programme officer of the donor".';

/**
 * @param name what the reason is called where it is asked for
 * @param shortest the least length; see {@link shortestReason}
 */
export function reasonFault(name: string, text: string, shortest: number): WaiverFault | undefined {
  const fault = textFault(name, text, A_REASON);
  if (fault) return fault;
  const length = lengthOfReason(text);
  if (length >= shortest) return undefined;
  const characters = `${length} character${length === 1 ? '' : 's'}`;
  return { message: `${name} has ${characters}; at least ${shortest} are needed.`, help: A_REASON };
}

/** @param name what the role is called where it is asked for */
export const roleFault = (name: string, text: string): WaiverFault | undefined => textFault(name, text, A_ROLE);

/** @param today as `2026-11-22` */
export function endFault(text: string, today: string | undefined): WaiverFault | undefined {
  const end = readDate(text)?.last;
  const now = readDate(today)?.first;
  if (!end) return { message: `"${text}" is no date.`, help: 'Write it as 2027, 2027-04 or 2027-04-30.' };
  if (now && end.time < now.time)
    return { message: `${text} has passed.`, help: 'A waiver holds until a day that is still to come.' };
  return undefined;
}

/** What neither a reason nor a role may be. Documents print both, so nothing in them may lead to somebody. */
function textFault(name: string, text: string, help: string): WaiverFault | undefined {
  const hidden = hiddenSign(text);
  if (hidden)
    return { message: `${name} holds a sign that nobody sees (${hidden.name}).`, help: 'Type it without that sign.' };
  if (isPlaceholder(text)) return { message: `${name} says nothing.`, help };
  const [detail] = traceableDetails(text);
  if (!detail) return undefined;
  return {
    message: `${name} holds a detail that can be traced to a person or a place (${detail.sample}).`,
    help: 'Leave it out: a waiver is printed in the documents.',
  };
}
