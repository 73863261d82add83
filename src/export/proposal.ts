import { startOf } from '../design/dates.ts';
import type { Design } from '../design/design.generated.ts';
import { groupOf } from '../design/values.ts';
import type { Paper, Section } from '../document/paper.ts';
import { isWithin } from '../yaml/pointer.ts';
import type { ProposalFinding } from './finding.ts';
import { ownAnswersIn } from './own-answers.ts';
import type { ProposalKnowledge } from './proposal-knowledge.ts';
import { acceptedSection } from './sections/accepted.ts';
import { approachSection } from './sections/approach.ts';
import { budgetSection } from './sections/budget.ts';
import { displacementSection } from './sections/displacement.ts';
import { evaluationSection } from './sections/evaluation.ts';
import { evidenceSection } from './sections/evidence.ts';
import { learningSection } from './sections/learning.ts';
import { logframeSection } from './sections/logframe.ts';
import { monitoringSection } from './sections/monitoring.ts';
import { openPointsSection } from './sections/open-points.ts';
import { participationSection } from './sections/participation.ts';
import { partnersSection } from './sections/partners.ts';
import { problemSection } from './sections/problem.ts';
import { safeguardingSection } from './sections/safeguarding.ts';
import { servicesSection } from './sections/services.ts';
import { summarySection } from './sections/summary.ts';
import { sustainabilitySection } from './sections/sustainability.ts';
import { targetGroupsSection } from './sections/target-groups.ts';
import { theoryOfChangeSection } from './sections/theory-of-change.ts';
import { titleFacts } from './sections/title-page.ts';
import { workplanSection } from './sections/workplan.ts';
import { type PrintableDesign, withoutPrivate } from './without-private.ts';
import { wordsFor } from './words.ts';
import { openWriter, stated, type Writer } from './writer.ts';

export interface ProposalOptions {
  /** Whether the annex with open points and findings is left out. */
  readonly withoutFindings?: boolean;
  /** The date in the properties of a document, from `SOURCE_DATE_EPOCH`; the start of the programme if absent. */
  readonly date?: Date;
}

/** The order in which donors expect the parts of a proposal. */
const SECTIONS: readonly ((w: Writer) => Section)[] = [
  summarySection,
  problemSection,
  targetGroupsSection,
  approachSection,
  theoryOfChangeSection,
  logframeSection,
  workplanSection,
  displacementSection,
  servicesSection,
  evaluationSection,
  monitoringSection,
  safeguardingSection,
  participationSection,
  sustainabilitySection,
  evidenceSection,
  partnersSection,
  budgetSection,
  learningSection,
  acceptedSection,
];

/** For a design without a start: a date that says of itself that it is none. The earliest that a ZIP archive can hold. */
const NO_DATE = Date.UTC(1980, 0, 1);

/**
 * What a proposal says about a design, in order and in words, for every document format.
 *
 * Private entries, answers and notes are not in it, nor findings that speak of them. What is missing is there as
 * missing, from the stage on from which the design file asks for it.
 */
export function proposalView(
  design: Design,
  knowledge: ProposalKnowledge,
  findings: readonly ProposalFinding[] = [],
  options: ProposalOptions = {},
): Paper {
  const printable = withoutPrivate(design, ownAnswersIn(design, knowledge));
  const programme = groupOf(printable.design.programme);
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const words = wordsFor(text(programme?.language));
  const open = () => openWriter(printable.design, knowledge, words);
  const sections = SECTIONS.map((section) => section(open()));
  if (!options.withoutFindings) sections.push(openPointsSection(open(), printed(findings, printable), design));
  const title =
    stated(open(), programme?.title, 'never')
      ?.map((piece) => piece.text)
      .join('') ?? words.untitled;
  const acronym = text(programme?.acronym);
  const organisation = text(groupOf(programme?.organisation)?.name);
  return {
    title,
    ...(acronym ? { subtitle: acronym } : {}),
    ...(organisation ? { organisation } : {}),
    language: text(programme?.language) ?? 'en',
    date: options.date?.getTime() ?? startOf(programme?.start)?.time ?? NO_DATE,
    facts: titleFacts(open()),
    sections: numbered(sections.filter(({ blocks }) => blocks.length > 0)),
    closing: words.closing,
    furniture: words.furniture,
  };
}

/** Chapters carry their number, so that people can point to one; the annex carries none. */
function numbered(sections: readonly Section[]): Section[] {
  return sections.map((section, i) =>
    section.id === 'open-points' ? section : { ...section, title: `${i + 1} ${section.title}` },
  );
}

/** Findings that are open and neither stand at a private place nor quote one. */
function printed(findings: readonly ProposalFinding[], { hidden, secrets }: PrintableDesign): ProposalFinding[] {
  return findings.filter(({ waived, pointer, related = [], message, help = '' }) => {
    if (waived) return false;
    if ([pointer, ...related].some((place) => hidden.some((secret) => isWithin(place, secret)))) return false;
    return !secrets.some((secret) => message.includes(secret) || help.includes(secret));
  });
}
