import type { Knowledge } from '../../knowledge/open-knowledge.ts';
import { factsOf, type Item, reliabilityOf, remarksOf } from '../item.ts';

/** What a design states so that nobody is harmed, and what the sources agree on. Statements that are questions stand there. */
export function safeguardingItems(knowledge: Knowledge): Item[] {
  const { agreed = [], statements, questions } = knowledge.safeguarding();
  const asked = new Set(questions.map(({ code }) => code));
  return [
    ...statements
      .filter(({ code }) => !asked.has(code))
      .map(
        (entry): Item => ({
          id: entry.code,
          kind: 'safeguarding',
          title: entry.text,
          ...reliabilityOf(entry),
          types: [],
          group: entry.group,
          facts: [
            ...factsOf(
              ['Why', entry.why],
              ['Weak answer', entry.weak],
              ['Asked with', entry.asked_as],
              ['Kept in the design file at', entry.home],
              ['Checked by the rule', entry.block],
            ),
            ...remarksOf(entry),
          ],
          file: 'safeguarding',
          entry,
        }),
      ),
    ...agreed.map(
      (entry): Item => ({
        id: entry.id,
        kind: 'safeguarding',
        title: entry.text,
        ...reliabilityOf(entry),
        types: [],
        group: 'What the sources agree on',
        facts: remarksOf(entry),
        file: 'safeguarding',
        entry,
      }),
    ),
  ];
}
