import type { Paper, Section } from '../document/paper.ts';
import { heading, paragraph } from '../document/pieces.ts';
import type { Knowledge } from '../knowledge/open-knowledge.ts';
import type { ActivityType } from '../knowledge/types.generated.ts';
import { endSection } from './workshop/end-section.ts';
import { generalParts } from './workshop/general-parts.ts';
import { textLine, type Workshop, type WorkshopPart, type WorkshopStage } from './workshop/part.ts';
import { startSection } from './workshop/start-section.ts';
import { typeMatter } from './workshop/type-matter.ts';
import { typeParts } from './workshop/type-parts.ts';
import { workshopWordsFor } from './workshop-words.ts';

export type { WorkshopStage } from './workshop/part.ts';

export interface WorkshopOptions {
  /** The kinds of work that the paper is about; none: the questions of every design. */
  readonly types: readonly ActivityType[];
  /** `concept` if absent; `proposal` adds the questions that are asked from then on. */
  readonly stage?: WorkshopStage;
  /** The date in the properties of a document, from `SOURCE_DATE_EPOCH`. */
  readonly date?: Date;
}

/** Knowledge has no date of its own: a date that says of itself that it is none, the earliest of a ZIP archive. */
const NO_DATE = Date.UTC(1980, 0, 1);

/**
 * A paper to print for group work: questions with room to write, and what is known on the kinds of work chosen.
 *
 * It holds nothing of any design. The same knowledge and options give the same paper.
 */
export function workshopPaper(knowledge: Knowledge, { types, stage = 'concept', date }: WorkshopOptions): Paper {
  const words = workshopWordsFor('en');
  const at: Workshop = { knowledge, words, stage };
  const chosen = [...new Set(types)];
  const chapters = chosen.map((type) => ({ matter: typeMatter(type, at), parts: typeParts(type, at) }));
  // Work that fits no type has no questions of its own: its group takes those of every design.
  const isGeneral = chosen.every((type) => type === 'other');
  const general = isGeneral ? generalParts(at) : [];
  const minutes = (parts: readonly WorkshopPart[]) => parts.reduce((sum, part) => sum + part.minutes, 0);
  const longest = chapters.map(({ parts }) => parts).toSorted((a, b) => minutes(b) - minutes(a))[0] ?? [];
  const forOneGroup = [...general, ...longest];
  const sections: Section[] = [
    startSection(forOneGroup, !isGeneral, chapters.length > 1, at),
    ...general.map((part, i) => ({ id: `general-${i + 1}`, title: part.title, blocks: part.blocks })),
    ...chapters.map(({ matter, parts }, i) => chapter(`type-${i + 1}`, matter.title, matter.purpose, parts)),
    endSection(
      chapters.map(({ matter }) => matter),
      !isGeneral,
      at,
    ),
  ];
  return {
    title: titleOf(chosen, knowledge, words),
    subtitle: words.subtitle,
    language: words.language,
    date: date?.getTime() ?? NO_DATE,
    facts: words.toFillIn.map((name) => ({ name, lines: [] })),
    sections,
    closing: knowledge.programmeDesign().disclaimer,
    furniture: words.furniture,
  };
}

function titleOf(types: readonly ActivityType[], knowledge: Knowledge, words: Workshop['words']): string {
  if (types.length === 0) return words.titleOfGeneral;
  return words.title(types.map((type) => knowledge.label('activity-type', type)));
}

function chapter(id: string, title: string, purpose: string, parts: readonly WorkshopPart[]): Section {
  return {
    id,
    title,
    blocks: [...paragraph(textLine(purpose)), ...parts.flatMap((part) => heading(2, part.title, part.blocks))],
  };
}
