import type { EvaluationBound, EvaluationCondition, EvaluationRow } from '../knowledge/types.generated.ts';

/** An input of the decision table; undefined where the design does not say. */
export type InputValue = string | number | readonly string[] | undefined;
export type InputName = keyof EvaluationCondition;
export type EvaluationInputs = Readonly<Record<InputName, InputValue>>;
export type Verdict = 'yes' | 'no' | 'unknown';

export interface RowMatch {
  readonly verdict: Verdict;
  /** The inputs that decided against the row, or that leave it open; empty when it matches. */
  readonly inputs: readonly InputName[];
}

type Asked = NonNullable<EvaluationCondition[InputName]>;

const isBound = (asked: object): asked is EvaluationBound => 'at_least' in asked || 'at_most' in asked;
const verdictOf = (holds: boolean): Verdict => (holds ? 'yes' : 'no');

/** Whether one input is what the table asks for; a missing input leaves it open. */
function meets(asked: Asked, value: InputValue): Verdict {
  if (value === undefined) return 'unknown';
  if (typeof asked === 'string') return verdictOf(value === asked);
  const values: readonly string[] = Array.isArray(value) ? value : [String(value)];
  if (Array.isArray(asked)) {
    const allowed: readonly string[] = asked;
    return verdictOf(values.some((item) => allowed.includes(item)));
  }
  if (isBound(asked)) {
    const { at_least = Number.NEGATIVE_INFINITY, at_most = Number.POSITIVE_INFINITY } = asked;
    return verdictOf(typeof value === 'number' && value >= at_least && value <= at_most);
  }
  const within = (set: readonly string[]) => (item: string) => set.includes(item);
  return verdictOf(
    (asked.any === undefined || values.some(within(asked.any))) &&
      (asked.only === undefined || values.every(within(asked.only))) &&
      (asked.none === undefined || !values.some(within(asked.none))),
  );
}

/** All conditions of a group: one that fails decides, else one that is open leaves the group open. */
function matchAll(condition: EvaluationCondition, inputs: EvaluationInputs): RowMatch {
  const failed: InputName[] = [];
  const open: InputName[] = [];
  for (const name of Object.keys(condition) as InputName[]) {
    const asked = condition[name];
    if (asked === undefined) continue;
    const verdict = meets(asked, inputs[name]);
    if (verdict === 'no') failed.push(name);
    if (verdict === 'unknown') open.push(name);
  }
  if (failed.length > 0) return { verdict: 'no', inputs: failed };
  if (open.length > 0) return { verdict: 'unknown', inputs: open };
  return { verdict: 'yes', inputs: [] };
}

/** One of several groups is enough. */
function matchAny(groups: readonly EvaluationCondition[], inputs: EvaluationInputs): RowMatch {
  const matches = groups.map((group) => matchAll(group, inputs));
  const names = (verdict: Verdict) => [
    ...new Set(matches.flatMap((match) => (match.verdict === verdict ? match.inputs : []))),
  ];
  if (matches.some(({ verdict }) => verdict === 'yes')) return { verdict: 'yes', inputs: [] };
  if (matches.some(({ verdict }) => verdict === 'unknown')) return { verdict: 'unknown', inputs: names('unknown') };
  return { verdict: 'no', inputs: names('no') };
}

/**
 * Whether a row of the decision table fits, in three values: an input that is not known leaves a row open,
 * unless another input already decides against it.
 */
export function matchRow(row: EvaluationRow, inputs: EvaluationInputs): RowMatch {
  const all = matchAll(row.when, inputs);
  if (all.verdict === 'no' || row.when_any === undefined) return all;
  const any = matchAny(row.when_any, inputs);
  if (any.verdict === 'no' || all.verdict === 'yes') return any;
  return { verdict: 'unknown', inputs: [...new Set([...all.inputs, ...any.inputs])] };
}
