import type { Paper, Section } from '../document/paper.ts';
import type { Knowledge } from '../knowledge/open-knowledge.ts';

/** For papers that are about no programme: the earliest date that a ZIP archive can hold. */
const NO_DATE = Date.UTC(1980, 0, 1);

/** Pages of the knowledge as one paper; it closes with the sentence on whose content it is. */
export function knowledgePaper(
  title: string,
  sections: readonly Section[],
  knowledge: Knowledge,
  subtitle?: string,
): Paper {
  return {
    title,
    ...(subtitle ? { subtitle } : {}),
    language: 'en',
    date: NO_DATE,
    facts: [],
    sections,
    closing: knowledge.programmeDesign().disclaimer,
    furniture: { page: 'Page', pageOf: 'of' },
  };
}
