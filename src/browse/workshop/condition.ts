import { BEARING_FIELDS } from '../../knowledge/bearing-fields.ts';
import type { Bearing } from '../../knowledge/types.generated.ts';
import type { Workshop } from './part.ts';

/**
 * The condition under which a lesson bears on a design, as the line that heads it: "If you run or pay for
 * accommodation:". Fields of which the same is said share a clause, and what both hold is said once.
 */
export function conditionInWords(bearings: readonly Bearing[], { words, knowledge }: Workshop): string {
  const { clauseOf, clauses, values, anyOf, heading } = words.lessons.conditions;
  const byClause = new Map<keyof typeof clauses, Set<string>>();
  for (const { field, any } of bearings) {
    const [, list] = BEARING_FIELDS[field];
    // A field of yes or no has no list; its clause says all.
    const said = list === undefined ? [] : any.map((value) => values[value] ?? small(knowledge.label(list, value)));
    byClause.set(clauseOf[field], new Set([...(byClause.get(clauseOf[field]) ?? []), ...said]));
  }
  return heading([...byClause].map(([clause, said]) => clauses[clause](anyOf([...said]))));
}

/** A label as it stands within a sentence; one that opens with an abbreviation keeps its capitals. */
const small = (label: string): string =>
  /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
