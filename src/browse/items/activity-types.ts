import { ACTIVITY_TYPES, type Knowledge } from '../../knowledge/open-knowledge.ts';
import { factsOf, type Item } from '../item.ts';

/** The seven activity types, and what holds when none of them fits. */
export function activityTypeItems(knowledge: Knowledge): Item[] {
  const { mapping: rows } = knowledge.resultsFramework();
  const named = (ids: readonly string[] | undefined) =>
    ids?.map((id) => `${knowledge.label('framework-node', id)} (${id})`);
  const seven = ACTIVITY_TYPES.flatMap((type): Item[] => {
    const activity = knowledge.activity(type);
    if (!activity) return [];
    const { framework } = activity;
    return [
      {
        id: activity.code,
        kind: 'activity-type',
        title: activity.title,
        mark: 'proposed',
        sources: activity.further ?? [],
        types: [type],
        facts: factsOf(
          ['Purpose', activity.purpose],
          ['In the design file', type],
          ['Target groups', activity.target_groups],
          ['Results, primary', named(framework.primary)],
          ['Results, to be argued', named(framework.secondary)],
          ['Instruments of change', named(framework.instruments)],
          ['Core area', named(framework.area)],
          ['Note on the results', rows.find((row) => row.type === type)?.note],
          ['Assumptions to state', activity.assumptions],
          ['Risks', activity.risks],
          ['Unintended harms', activity.harms],
          [
            'Evaluation approaches',
            activity.evaluation?.map(({ approach, suitable_when, limits }) =>
              [`${approach}: ${suitable_when}`, limits && `Limits: ${limits}`].filter(Boolean).join('. '),
            ),
          ],
        ),
        file: `activities/${type}`,
        entry: { type, code: activity.code, title: activity.title, purpose: activity.purpose, framework },
      },
    ];
  });
  const { other } = knowledge.programmeDesign();
  return [
    ...seven,
    {
      id: 'other',
      kind: 'activity-type',
      title: other.title,
      mark: 'proposed',
      sources: [...new Set(other.notes.flatMap((note) => note.sources ?? []))],
      types: ['other'],
      facts: factsOf(
        ['What it is for', other.text],
        ['Results', named(other.sub_results)],
        ...other.notes.map(({ title, text, mark }) => [title, `${text} [${mark}]`] as const),
      ),
      file: 'part-1',
      entry: other,
    },
  ];
}
