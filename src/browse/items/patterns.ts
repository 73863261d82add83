import type { Knowledge } from '../../knowledge/open-knowledge.ts';
import { factsOf, type Item, reliabilityOf, remarksOf, slug } from '../item.ts';

/** From a mapped pattern to a response: chokepoints by stage, what speaks for a type, the legal elements. */
export function patternItems(knowledge: Knowledge): Item[] {
  const { pattern_to_response, fit, legal } = knowledge.programmeDesign();
  const type = (value: string) => knowledge.label('activity-type', value);
  const stages = pattern_to_response.map(
    (entry): Item => ({
      id: `stage-${slug(entry.stage)}`,
      kind: 'pattern',
      title: `Where to act: ${entry.stage}`,
      ...reliabilityOf(entry),
      types: entry.activity_types,
      group: 'From pattern to response',
      facts: [
        ...factsOf(
          ['Typical chokepoints', entry.chokepoints.join(', ')],
          ['Activity types', entry.activity_types.map(type)],
          ['Who changes behaviour', entry.who_changes.join(', ')],
        ),
        ...remarksOf(entry),
      ],
      file: 'part-1',
      entry,
    }),
  );
  const reasons = fit.map(
    (entry): Item => ({
      id: `fit-${entry.type}-${entry.speaks}-${entry.when.any[0]}`,
      kind: 'pattern',
      title: entry.because,
      ...reliabilityOf(entry),
      types: [entry.type],
      group: 'Which type fits a pattern',
      facts: [
        ...factsOf(
          [`Speaks ${entry.speaks}`, type(entry.type)],
          ['Where the pattern holds', entry.when.any.map((value) => value.replaceAll('-', ' ')).join(', ')],
        ),
        ...remarksOf(entry),
      ],
      file: 'part-1',
      entry,
    }),
  );
  const definition: Item = {
    id: 'legal-definition',
    kind: 'pattern',
    title: `Trafficking in persons, in our words: ${legal.definition}`,
    mark: legal.mark,
    sources: legal.sources ?? [],
    types: [],
    group: 'Legal elements',
    facts: factsOf(
      ['What follows', legal.follows],
      ...(['legal-act', 'legal-means', 'legal-purpose'] as const).map(
        (element) =>
          [
            { 'legal-act': 'Act', 'legal-means': 'Means', 'legal-purpose': 'Purpose' }[element],
            legal.elements
              .filter((entry) => entry.element === element)
              .map(({ label, note }) => (note === undefined ? label : `${label} (${note.replace(/\.$/, '')})`)),
          ] as const,
      ),
    ),
    file: 'part-1',
    entry: legal,
  };
  return [...stages, definition, ...reasons];
}
