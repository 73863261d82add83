import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Design } from '../../src/design/design.generated.ts';
import type { Block, Line, Paper } from '../../src/document/paper.ts';

/** The invented programme that the project ships. */
export const fairSeason = (): Design =>
  parse(readFileSync(new URL('../../examples/fair-season.ctip.yaml', import.meta.url), 'utf8'));

/** Everything that stands in a private place of {@link withSecrets} holds this word. */
export const SECRET = 'QUXOTLARIN';

/** A design in which every place that may not be printed holds {@link SECRET}. */
export const withSecrets = (): Design => ({
  ctip: 1,
  stage: 'approval',
  ...({ x_note: `${SECRET} top` } as object),
  programme: {
    title: 'Open title',
    ...({ x_own: { deep: [`${SECRET} own field`] } } as object),
    setting_analysis: { held_privately: `2026-09, ${SECRET} officer` },
    partners: { held_privately: `${SECRET} partners` },
    places: [{ country: 'KH', region: 'Ardel', district: `${SECRET} district`, locality: `${SECRET} village` }],
    budget: { currency: 'EUR', total: 10, lines: { held_privately: `${SECRET} lines` } },
  },
  patterns: [
    {
      id: 'TP1',
      form: ['forced-labour'],
      demand: { answer: `${SECRET} demand`, private: 'yes' },
      perpetrators: [
        { role: 'corrupt-official', kind: 'official', who: `${SECRET} clerk`, private: 'yes' },
        { role: 'recruiter', kind: 'broker', who: 'open broker' },
      ],
      places: [{ role: 'border-point', country: 'KH', district: `${SECRET} crossing` }],
      answers: {
        norms: { answer: `${SECRET} norms`, why: `${SECRET} why`, private: true },
        season: 'open season',
        ...({ x_own_question: `${SECRET} own question` } as object),
      },
    },
  ],
  target_groups: [{ id: 'TG1', name: 'open group', places: [{ region: 'Sorrin', locality: `${SECRET} hamlet` }] }],
  responses: [
    {
      type: 'awareness',
      answers: { pretest: { answer: `${SECRET} pretest`, private: 'yes' }, information_gap: 'open gap' } as object,
    },
  ],
  logframe: {
    outcomes: [
      {
        id: 'OC1',
        statement: 'open outcome',
        assumptions: [
          { id: 'OC1-A1', text: 'open assumption' },
          { id: 'OC1-A2', text: `${SECRET} assumption`, if_fails: `${SECRET} fails`, private: 'yes' },
        ],
      },
    ],
  },
  risks: [{ id: 'R1', text: `${SECRET} risk`, private: 'yes' }],
  safeguarding: { harm_analysis: [{ id: 'HM1', who: 'staff', harm: `${SECRET} harm`, private: 'yes' }] },
  evaluation: { questions: [{ id: 'EQ1', text: 'open question', for: ['OC1', 'OC1-A2', 'R1'] }] },
  waivers: [
    { rule: 'r-open', where: 'OC1', reason: 'open reason' },
    { rule: 'r-hidden', where: 'OC1-A2', reason: `${SECRET} waiver` },
    { rule: 'r-hidden', where: 'TP1.answers.norms', reason: `${SECRET} waiver` },
  ],
  agreed: [{ version: 'v1', changes: [{ where: 'R1', reason: `${SECRET} change` }] }],
});

const lineText = (line: Line) => line.map(({ text }) => text).join('');

function blockText(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [lineText(block.line)];
    case 'list':
      return block.items.map(lineText);
    case 'facts':
      return block.facts.map(({ name, lines }) => `${name}: ${lines.map(lineText).join(' / ')}`);
    case 'table':
      return [
        block.columns.map(({ heading }) => heading).join(' | '),
        ...block.rows.map(({ cells }) => cells.map((cell) => cell?.lines.map(lineText).join(' / ') ?? '^').join(' | ')),
      ];
    case 'space':
      return [];
  }
}

/** What a section says, one line for each heading, paragraph, item, fact or row. */
export function sectionText(view: Paper, id: string): string[] {
  return view.sections
    .filter((section) => section.id === id)
    .flatMap(({ title, blocks }) => [title, ...blocks.flatMap(blockText)]);
}
