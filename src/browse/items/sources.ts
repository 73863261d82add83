import { citation } from '../../knowledge/cite.ts';
import type { Knowledge } from '../../knowledge/open-knowledge.ts';
import type { Source } from '../../knowledge/types.generated.ts';
import { factsOf, type Item, remarksOf } from '../item.ts';

/** What a kind of source is, in words. */
export const CATEGORIES: Readonly<Record<Source['category'], string>> = {
  evaluation: 'Evaluation of a programme or portfolio',
  audit: 'Report of an audit institution',
  review: 'Review of several studies or evaluations',
  research: 'Study',
  guidance: 'Handbook, toolkit or training',
  standard: 'Treaty, law, principles or classification',
  data: 'Statistics and estimates',
  policy: 'Policy paper, strategy or statement',
  'resource-list': 'List of resources',
};

/** The library of sources. */
export function sourceItems(knowledge: Knowledge): Item[] {
  return knowledge.sources().map(([key, entry]) => ({
    id: key,
    kind: 'source',
    title: citation(entry),
    remark: [`Read: ${entry.read}`, ...(entry.contested ? [`Contested: ${entry.contested}`] : [])].join('. '),
    sources: entry.listed_in ?? [],
    types: entry.activities ?? [],
    group: CATEGORIES[entry.category],
    facts: [
      ...factsOf(
        ['Cited as', entry.label],
        ['Category', CATEGORIES[entry.category]],
        ['Countries', entry.countries?.join(', ')],
        ['Region', entry.regions.join(', ')],
        ['Activity types', entry.activities?.map((type) => knowledge.label('activity-type', type))],
        ['Address', [...(entry.address ? [entry.address] : []), ...(entry.other_addresses ?? [])]],
        ['What was read of it', entry.read],
      ),
      ...remarksOf(entry),
    ],
    file: 'sources',
    entry,
  }));
}
