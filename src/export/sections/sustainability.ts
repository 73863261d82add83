import type { ExitStep, Gain } from '../../design/design.generated.ts';
import type { Block, Section } from '../../document/paper.ts';
import { bullets, cell, heading, joined, named, paragraph, quiet } from '../../document/pieces.ts';
import { amount, byParty, dated, entries, labelled, listed, stated, type Writer, within } from '../writer.ts';

export function sustainabilitySection(w: Writer): Section {
  const { sustainability: words } = w.words;
  return {
    id: 'sustainability',
    title: words.title,
    blocks: within(w, w.design.sustainability, 'concept', (group) => [
      ...paragraph(stated(w, group.statement, 'never')),
      ...heading(
        2,
        words.gains,
        entries<Gain>(w, group.gains, 'concept', (gains) => [gainTable(w, gains)]),
      ),
      ...heading(
        2,
        words.exitSteps,
        entries<ExitStep>(w, group.exit_steps, 'proposal', (steps) =>
          bullets(
            steps.map((step) =>
              named(
                `${
                  dated(w, step.date, 'proposal')
                    ?.map(({ text }) => text)
                    .join('') ?? ''
                }:`,
                stated(w, step.what, 'proposal'),
              ),
            ),
          ),
        ),
      ),
      ...heading(2, words.people, paragraph(stated(w, group.people_when_money_ends, 'never'))),
    ]),
  };
}

function gainTable(w: Writer, gains: readonly Gain[]): Block {
  const { sustainability: words } = w.words;
  return {
    kind: 'table',
    columns: [
      { heading: words.what, share: 24 },
      { heading: words.owner, share: 20 },
      { heading: words.payer, share: 20 },
      { heading: words.yearly, share: 15, end: true },
      { heading: words.commitment, share: 21 },
    ],
    rows: gains.map((gain) => {
      const results = listed(w, gain.for, 'never', String);
      return {
        cells: [
          cell(
            joined(
              stated(w, gain.what, 'concept'),
              results && [quiet(`(${results.map(({ text }) => text).join('')})`)],
            ),
          ),
          cell(byParty(w, gain.owner, 'concept')),
          cell(
            byParty(w, gain.payer, 'concept'),
            labelled(w, 'paid-from', gain.paid_from, 'proposal')?.map((piece) =>
              piece.tone === 'missing' ? piece : quiet(piece.text),
            ),
          ),
          cell(amount(w, gain.yearly_cost, 'proposal')),
          cell(
            labelled(w, 'commitment', gain.agreement, 'concept'),
            dated(w, gain.from, 'never')?.map(({ text }) => quiet(w.words.from(text))),
          ),
        ],
      };
    }),
  };
}
