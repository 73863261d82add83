import { factsOf, type Item } from '../item.ts';

/** A fault that reviewers look for, and the rule of the linter that serves it. */
export interface Flag {
  readonly id: string;
  readonly rule?: string;
  readonly because?: string;
}

/**
 * A red flag as an item. What it says is what its rule says: the tables of red flags are not copied.
 *
 * @param statement the rule in one sentence, from its page
 */
export function redFlagItem({ id, rule, because }: Flag, statement: string | undefined): Item {
  const title =
    rule === undefined ? `${id} is no rule of the linter.` : `What a design should show: ${statement ?? rule}`;
  return {
    id,
    kind: 'red-flag',
    title,
    mark: 'proposed',
    sources: [],
    types: [],
    facts: factsOf(['Rule', rule], ['More', rule && `ctip explain ${rule}`], ['Because', because]),
    file: 'red-flags',
    entry: { id, ...(rule === undefined ? {} : { rule }), ...(because === undefined ? {} : { because }) },
  };
}
