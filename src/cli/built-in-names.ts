import { itemFinder } from '../browse/find-item.ts';
import { allItems } from '../browse/items/all-items.ts';
import { redFlagItem } from '../browse/items/red-flags.ts';
import type { BuiltInNames } from '../knowledge/built-in-names.ts';
import type { Knowledge } from '../knowledge/open-knowledge.ts';
import { redFlags } from '../lint/red-flags.ts';
import { RULES } from '../lint/rules/registry.generated.ts';

/**
 * The names that additions meet. An id is taken where `ctip knowledge show` finds a built-in item by it: an added one
 * would stand before that item, or behind it and never be found.
 *
 * @param placeOf looks up where a built-in id stands in the files of the knowledge
 */
export function builtInNames(builtIn: Knowledge, placeOf: BuiltInNames['placeOf']): BuiltInNames {
  const items = [...allItems(builtIn), ...redFlags().map((flag) => redFlagItem(flag, undefined))];
  const find = itemFinder(items);
  return {
    takenBy: (id) => find(id)?.id,
    // A list of values stands in its file without the prefix by which it is shown.
    placeOf: (id) => placeOf(id.replace(/^list-/, '')),
    rules: new Set(RULES.map(({ id }) => id)),
  };
}
