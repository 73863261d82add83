import { ACTIVITY_TYPES, type Knowledge } from '../../knowledge/open-knowledge.ts';
import type { ActivityType, LibraryIndicator } from '../../knowledge/types.generated.ts';
import { factsOf, type Item, reliabilityOf, remarksOf } from '../item.ts';

/** The indicators of the library: of any design, of business and buyers, of each activity type. */
export function indicatorItems(knowledge: Knowledge): Item[] {
  const items = (indicators: readonly LibraryIndicator[], file: string, types: readonly ActivityType[]) =>
    indicators.map((indicator) => indicatorItem(indicator, file, types, knowledge));
  return [
    ...items(knowledge.displacement().indicators, 'displacement', []),
    ...items(knowledge.programmeDesign().other.indicators, 'part-1', ['other']),
    ...ACTIVITY_TYPES.flatMap((type) =>
      items(knowledge.activity(type)?.indicators ?? [], `activities/${type}`, [type]),
    ),
  ];
}

const DIRECTIONS: Readonly<Record<string, string>> = {
  up: 'a rise is better',
  down: 'a fall is better',
  explain: 'neither a rise nor a fall is good by itself: say what a change would mean',
};

function indicatorItem(
  indicator: LibraryIndicator,
  file: string,
  types: readonly ActivityType[],
  knowledge: Knowledge,
): Item {
  const labels = (list: string, values: readonly string[] | undefined) =>
    values?.map((value) => knowledge.label(list, value).toLowerCase()).join(', ');
  return {
    id: indicator.id,
    kind: 'indicator',
    title: indicator.text,
    ...reliabilityOf(indicator),
    types,
    group: indicator.level,
    facts: [
      ...factsOf(
        ['What it shows', indicator.shows],
        ['Level', indicator.level],
        ['Measures', labels('measures', [indicator.measures])],
        ['Counts', labels('counts', indicator.counts && [indicator.counts])],
        ['Direction', DIRECTIONS[indicator.direction]],
        ['Unit', indicator.unit],
        ['Split by', labels('dimension', indicator.split)],
        ['Verification', indicator.verification],
        ['Pitfall', indicator.pitfall],
        ['Read together with', indicator.pair],
        ['Results framework', indicator.nodes],
      ),
      ...remarksOf(indicator),
    ],
    file,
    entry: indicator,
  };
}
