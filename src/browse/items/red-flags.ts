import { factsOf, type Item } from '../item.ts';

/** A fault that reviewers look for, and the rule of the linter that serves it. */
export interface Flag {
  readonly id: string;
  readonly rule?: string;
  readonly planned: boolean;
  readonly because?: string;
}

/**
 * A red flag as an item. What it says is what its rule says: the tables of red flags are not copied.
 *
 * @param statement the rule in one sentence, from its page
 */
export function redFlagItem({ id, rule, planned, because }: Flag, statement: string | undefined): Item {
  const title =
    rule === undefined
      ? `${id} is no rule of the linter.`
      : planned
        ? `${id} will be served by the rule ${rule}, which is not built yet.`
        : (statement ?? `${id} is served by the rule ${rule}.`);
  return {
    id,
    kind: 'red-flag',
    title,
    mark: 'proposed',
    sources: [],
    types: [],
    facts: factsOf(
      ['Rule', rule && (planned ? `${rule} (planned)` : rule)],
      ['More', rule && !planned ? `ctip explain ${rule}` : undefined],
      ['Because', because],
    ),
    file: 'red-flags',
    entry: { id, ...(rule === undefined ? {} : { rule, planned }), ...(because === undefined ? {} : { because }) },
  };
}
