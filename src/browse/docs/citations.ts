import { ACTIVITY_TYPES } from '../../knowledge/open-knowledge.ts';
import type { Book } from './book.ts';

/** Ids of the items that rest on a source. */
export function citingItems(key: string, { items }: Book): string[] {
  return (
    items
      // A source names the lists that hold it, an activity type what to read further: neither rests on them.
      .filter(({ id, kind }) => kind !== 'source' && (kind !== 'activity-type' || id === 'other'))
      .filter(({ sources }) => sources.includes(key))
      .map(({ id }) => id)
  );
}

/** The pages that name a source for further reading. */
export function recommendingPages(key: string, { knowledge }: Book): string[] {
  const pages: readonly (readonly [page: string, keys: readonly string[]])[] = [
    ...ACTIVITY_TYPES.map((type) => [`${type}.md`, knowledge.activity(type)?.further ?? []] as const),
    ['programme-design.md', knowledge.programmeDesign().further ?? []],
    ['displacement.md', knowledge.displacement().further ?? []],
    ['results-framework.md', knowledge.resultsFramework().further ?? []],
    ['evaluation.md', knowledge.evaluation().further ?? []],
    ['safeguarding.md', knowledge.safeguarding().further ?? []],
  ];
  return pages.filter(([, keys]) => keys.includes(key)).map(([page]) => page);
}
