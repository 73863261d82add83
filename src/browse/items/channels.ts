import { ACTIVITY_TYPES, type Knowledge } from '../../knowledge/open-knowledge.ts';
import { factsOf, type Item, reliabilityOf, remarksOf } from '../item.ts';

/** Where, how or on whom the harm could go on: the channels of displacement, what is known of it, what reduces it. */
export function channelItems(knowledge: Knowledge): Item[] {
  const displacement = knowledge.displacement();
  const label = (channel: string) => knowledge.label('displacement-channel', channel);
  const general = displacement.channels.map((entry): Item => {
    const likelihood = displacement.likelihood.flatMap((row) => {
      const level = row[entry.channel as keyof typeof row];
      return typeof level === 'string' ? [`${knowledge.label('activity-type', row.type)}: ${level}`] : [];
    });
    return {
      id: `channel-${entry.channel}`,
      kind: 'channel',
      title: `${label(entry.channel)}: ${entry.looks_like}`,
      ...reliabilityOf(entry),
      types: [],
      facts: [
        ...factsOf(
          ['Term of crime research', entry.crime_research_term],
          ['Usual trigger', entry.trigger],
          ['How to see it', entry.how_to_see],
          ['Likelihood by activity type (our guess, never written into a design)', likelihood],
        ),
        ...remarksOf(entry),
      ],
      file: 'displacement',
      entry,
    };
  });
  const ofTypes = ACTIVITY_TYPES.flatMap((type) => {
    const activity = knowledge.activity(type);
    return (activity?.channels ?? []).map(
      (entry): Item => ({
        id: entry.id ?? `${activity?.code}-${entry.channel}`,
        kind: 'channel',
        title: `${label(entry.channel)}: ${entry.looks_like}${entry.likelihood ? ` (our guess: ${entry.likelihood})` : ''}`,
        ...reliabilityOf(entry),
        types: [type],
        facts: [
          ...factsOf(
            ['Likelihood (our guess, never written into a design)', entry.likelihood],
            ['Mitigation', entry.mitigation],
            ['Watched by', entry.watched_by],
          ),
          ...remarksOf(entry),
        ],
        file: `activities/${type}`,
        entry,
      }),
    );
  });
  const statements = [
    ...displacement.known.map((entry) => ({ entry, name: 'known', title: entry.text })),
    ...displacement.reduce.map((entry) => ({ entry, name: 'reduce', title: entry.text })),
  ].map(
    ({ entry, name, title }): Item => ({
      id: entry.id,
      kind: 'channel',
      title,
      ...reliabilityOf(entry),
      types: [],
      group: name === 'known' ? 'What is known of displacement' : 'How a design can reduce displacement',
      facts: remarksOf(entry),
      file: 'displacement',
      entry,
    }),
  );
  return [...general, ...ofTypes, ...statements];
}
