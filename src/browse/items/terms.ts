import type { Knowledge } from '../../knowledge/open-knowledge.ts';
import { factsOf, type Item, reliabilityOf, remarksOf, slug } from '../item.ts';

/** Words and named values that a design uses, and what they mean. */
export function termItems(knowledge: Knowledge): Item[] {
  const { words, behaviour, evidence_grades } = knowledge.programmeDesign();
  const { terms } = knowledge.displacement();
  const label = (list: string, value: string) => knowledge.label(list, value);
  return [
    ...words.map((entry) => ({
      ...term('Which word when', `word-${slug(entry.say)}`, `Say “${entry.say}”: ${entry.when}`, entry, 'part-1'),
      facts: [...factsOf(['Not', entry.not]), ...remarksOf(entry)],
    })),
    ...terms.map((entry) =>
      term('Displacement', `term-${slug(entry.term)}`, `${entry.term}: ${entry.meaning}`, entry, 'displacement'),
    ),
    ...behaviour.actor_groups.map((entry) =>
      term(
        'Whose behaviour',
        `actor-${entry.value}`,
        `${label('actor-group', entry.value)}: ${entry.meaning}`,
        entry,
        'part-1',
      ),
    ),
    ...behaviour.measures.map((entry) => ({
      ...term(
        'What an indicator measures',
        `measures-${entry.value}`,
        `${label('measures', entry.value)}: ${entry.meaning}`,
        entry,
        'part-1',
      ),
      facts: [...factsOf(['Counts as a change', CHANGES[entry.change] ?? entry.change]), ...remarksOf(entry)],
    })),
    ...behaviour.factors.map((entry) => ({
      ...term('What stands in the way', `factor-${entry.id}`, entry.title, entry, 'part-1'),
      facts: [
        ...factsOf(
          ['Sub-factors', entry.sub_factors],
          ['Example barriers', entry.examples],
          ['What would address it', entry.addressed_by],
          ['Values of the list of barriers', entry.barriers.map((value) => label('barrier', value)).join(' · ')],
        ),
        ...remarksOf(entry),
      ],
    })),
    ...evidence_grades.map((entry) =>
      term(
        'Grades of evidence',
        `evidence-${entry.value}`,
        `${label('evidence-grade', entry.value)}: ${entry.meaning}`,
        entry,
        'part-1',
      ),
    ),
  ];
}

const CHANGES: Readonly<Record<string, string>> = {
  none: 'no: it is effort',
  intermediate: 'a step on the way: an outcome about people cannot stop there',
  result: 'yes',
};

function term(
  group: string,
  id: string,
  title: string,
  entry: {
    readonly mark: NonNullable<Item['mark']>;
    readonly sources?: string[];
    readonly contested?: string;
    readonly note?: string;
  },
  file: string,
): Item {
  return {
    id,
    kind: 'term',
    title,
    ...reliabilityOf(entry),
    types: [],
    group,
    facts: remarksOf(entry),
    file,
    entry,
  };
}
