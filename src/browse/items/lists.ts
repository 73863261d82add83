import type { Knowledge } from '../../knowledge/open-knowledge.ts';
import { factsOf, type Item } from '../item.ts';

/** The named lists of the design file, each with its values. */
export function listItems(knowledge: Knowledge): Item[] {
  const { lists, mark } = knowledge.lists();
  return lists.map((entry) => ({
    id: `list-${entry.list}`,
    kind: 'list',
    title: `${entry.label} (${entry.values.length} values)`,
    mark,
    sources: [],
    types: [],
    facts: factsOf(
      ['In the design file', entry.list],
      [
        'Values',
        entry.values.map(({ value, label, meaning }) => `${label} (${value})${meaning ? `: ${meaning}` : ''}`),
      ],
      ['Open', entry.open && 'These are the usual words; others are allowed.'],
    ),
    file: 'lists',
    entry,
  }));
}
