import type { DataSource, KnowledgeUsed, Pattern } from '../../design/design.generated.ts';
import { isYes, listOf } from '../../design/values.ts';
import type { Block, Line, Section } from '../../document/paper.ts';
import { cell, fact, facts, heading, paragraph, plain, quiet } from '../../document/pieces.ts';
import { answerLine } from '../answers.ts';
import { entries, inSentence, labelled, stated, type Writer } from '../writer.ts';
import { dataSources } from './problem.ts';

/** What the design rests on: earlier work with its grade, and data with their reliability. */
export function evidenceSection(w: Writer): Section {
  const { evidence: words } = w.words;
  const sources = dataSources(w);
  const used = entries<KnowledgeUsed>(w, w.design.knowledge_used, 'concept', (list) =>
    list.flatMap((entry) => knowledgeBlocks(w, entry)),
  );
  return {
    id: 'evidence',
    title: words.title,
    blocks: [
      ...heading(2, words.knowledge, used),
      ...heading(2, words.data, sources.length > 0 ? [dataTable(w, sources)] : noData(w)),
    ],
  };
}

/** Why there are no data, or that they are missing. */
function noData(w: Writer): Block[] {
  const fields = listOf<Pattern>(w.design.patterns).map(({ data }) => data);
  return paragraph(
    stated(
      w,
      fields.find((field) => field !== undefined),
      'proposal',
      () => undefined,
    ),
  );
}

function knowledgeBlocks(w: Writer, entry: KnowledgeUsed): Block[] {
  const { evidence: words } = w.words;
  const reference =
    stated(w, entry.reference, 'concept')
      ?.map(({ text }) => text)
      .join('') ?? '';
  return [
    { kind: 'heading', level: 3, text: `${entry.id} ${reference}`.trim() },
    ...paragraph(originLine(w, entry)),
    ...facts([
      ...fact(words.finding, stated(w, entry.finding, 'concept')),
      ...fact(words.designChange, stated(w, entry.design_change, 'concept')),
      ...fact(words.notFollowed, stated(w, entry.not_followed, 'never')),
      ...fact(words.transfer, answerLine(w, entry.transfer, isYes(entry.copied_as_model) ? 'proposal' : 'never')),
      ...fact(words.link, stated(w, entry.link, 'never')),
    ]),
  ];
}

/** Kind, grade in words, year, place and field of a piece of knowledge in one line. */
function originLine(w: Writer, entry: KnowledgeUsed): Line | undefined {
  const { evidence: words } = w.words;
  const grade = labelled(w, 'evidence-grade', entry.grade, 'concept');
  const parts = [
    labelled(w, 'knowledge-kind', entry.kind, 'concept'),
    grade && [plain(words.grade(inSentence(grade.map(({ text }) => text).join(''))))],
    stated(w, entry.year, 'concept', String),
    stated(w, entry.place, 'never'),
    labelled(w, 'knowledge-field', entry.field, 'never'),
    isYes(entry.own_work) ? [plain(words.ownWork)] : undefined,
    isYes(entry.copied_as_model) ? [plain(words.copied)] : undefined,
  ].flatMap((line) => (line ? [line.map(({ text }) => text).join('')] : []));
  return parts.length > 0 ? [quiet(parts.join('; '))] : undefined;
}

function dataTable(w: Writer, sources: readonly DataSource[]): Block {
  const { evidence: words } = w.words;
  return {
    kind: 'table',
    columns: [
      { heading: words.source, share: 45 },
      { heading: words.year, share: 10 },
      { heading: words.reliability, share: 15 },
      { heading: words.error, share: 30 },
    ],
    rows: sources.map((source) => ({
      cells: [
        cell(
          [quiet(source.id), plain(' '), ...(stated(w, source.what, 'concept') ?? [])],
          [quiet(w.label('data-source', source.source))],
        ),
        cell(stated(w, source.year, 'concept', String)),
        cell(labelled(w, 'reliability', source.reliability, 'concept')),
        cell(stated(w, source.error, 'concept')),
      ],
    })),
  };
}
