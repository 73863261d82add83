import { ACTIVITY_TYPES, type Knowledge } from '../../knowledge/open-knowledge.ts';
import type { ActivityType, Guidance } from '../../knowledge/types.generated.ts';
import { factsOf, type Item, reliabilityOf, remarksOf } from '../item.ts';

/** Advice that is neither a question nor a lesson nor a rule, from every file that holds some. */
export function guidanceItems(knowledge: Knowledge): Item[] {
  const { usual_match, mark, behaviour } = knowledge.programmeDesign();
  const displacement = knowledge.displacement();
  const evaluation = knowledge.evaluation();
  const items = (guidance: readonly Guidance[] | undefined, file: string, types: readonly ActivityType[] = []) =>
    (guidance ?? []).map((entry) => guidanceItem(entry, file, types));
  return [
    ...items(knowledge.programmeDesign().guidance, 'part-1'),
    ...items(
      [
        {
          id: 'part-1-usual-match',
          group: 'From pattern to response',
          text: 'Which activity types usually aim at which result.',
          points: usual_match,
          mark,
        },
        {
          id: 'part-1-planning-steps',
          group: 'Behaviour change',
          text: 'Steps of planning with behaviour in mind.',
          points: behaviour.planning_steps,
          mark: behaviour.mark,
          sources: behaviour.sources ?? [],
        },
      ],
      'part-1',
    ),
    ...items(displacement.guidance, 'displacement'),
    ...items(
      [
        {
          id: 'displacement-likelihoods',
          group: 'Likelihood',
          text: displacement.likelihood_note,
          mark: displacement.mark,
        },
        {
          id: 'displacement-more-likely',
          group: 'Likelihood',
          text: 'Displacement is more likely where:',
          points: displacement.more_likely,
          mark: displacement.likely_mark,
          sources: displacement.likely_sources,
        },
        {
          id: 'displacement-less-likely',
          group: 'Likelihood',
          text: 'Displacement is less likely where:',
          points: displacement.less_likely,
          mark: displacement.likely_mark,
          sources: displacement.likely_sources,
        },
      ],
      'displacement',
    ),
    ...items(evaluation.guidance, 'evaluation'),
    ...items(
      [
        ...(evaluation.minimum
          ? [
              {
                id: 'evaluation-minimum',
                group: 'Small or short projects',
                text: evaluation.minimum,
                mark: evaluation.mark,
              },
            ]
          : []),
        ...(evaluation.prevalence_conditions
          ? [
              {
                id: 'evaluation-prevalence-conditions',
                group: 'Estimating prevalence',
                text: evaluation.prevalence_conditions,
                mark: evaluation.mark,
              },
            ]
          : []),
        {
          id: 'evaluation-contribution',
          group: 'Attribution',
          text: evaluation.attribution,
          points: evaluation.attribution_minimum ?? [],
          mark: evaluation.mark,
        },
      ],
      'evaluation',
    ),
    ...items(knowledge.safeguarding().guidance, 'safeguarding'),
    ...items(knowledge.resultsFramework().guidance, 'results-framework'),
    ...ACTIVITY_TYPES.flatMap((type) => items(knowledge.activity(type)?.guidance, `activities/${type}`, [type])),
  ];
}

function guidanceItem(entry: Guidance, file: string, types: readonly ActivityType[]): Item {
  return {
    id: entry.id,
    kind: 'guidance',
    title: entry.title === undefined ? entry.text : `${entry.title}: ${entry.text}`,
    ...reliabilityOf(entry),
    types,
    group: entry.group,
    facts: [
      ...factsOf(['In particular', entry.points], ['Shown beside the question', entry.under]),
      ...remarksOf(entry),
    ],
    file,
    entry,
  };
}
