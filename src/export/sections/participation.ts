import type { Participation } from '../../design/design.generated.ts';
import type { Section } from '../../document/paper.ts';
import { cell, named } from '../../document/pieces.ts';
import { byParty, entries, entryNames, labels, stated, type Writer } from '../writer.ts';

/** Which people concerned decided what. */
export function participationSection(w: Writer): Section {
  const { participation: words } = w.words;
  return {
    id: 'participation',
    title: words.title,
    blocks: entries<Participation>(w, w.design.participation, 'concept', (list) => [
      {
        kind: 'table',
        columns: [
          { heading: words.who, share: 26 },
          { heading: words.decided, share: 40 },
          { heading: words.paidAndSafe, share: 34 },
        ],
        rows: list.map((card) => ({
          cells: [
            cell(
              entryNames(w, card.who, 'concept'),
              named(words.takesPartIn, labels(w, 'involvement', card.in, 'concept')),
              named(words.through, byParty(w, card.through, 'never')),
            ),
            cell(stated(w, card.decided, 'concept')),
            cell(stated(w, card.paid_and_safe, 'proposal')),
          ],
        })),
      },
    ]),
  };
}
