import { escapeMarkdown } from '../../text/escape-markdown.ts';
import { acceptanceInWords, factsOf, severitiesInWords, totalsInWords } from './in-words.ts';
import { type Part, partsOf } from './parts.ts';
import {
  type FileReport,
  isOpen,
  type MakeReporter,
  NOTHING,
  type ReportContext,
  type ReportedFinding,
  type Summary,
  withFile,
} from './report.ts';

/**
 * A review sheet for people, in GitHub Flavored Markdown: each design with its findings by part, each finding with a box
 * to tick. The totals stand on top, so the sheets of all files are kept until the end.
 */
export const markdownReporter: MakeReporter = (context) => {
  const sheets: string[] = [];
  const rows: string[] = [];
  return {
    begin: () => '# Review sheet\n\n',
    file(report) {
      const counts = withFile(NOTHING, report);
      sheets.push(sheet(report, counts, context));
      rows.push(row(report.path, counts));
      return '';
    },
    end: (summary) =>
      [`${totalsInWords(summary)}.\n`, rows.length > 1 ? table(rows) : '', ...sheets].filter(Boolean).join('\n'),
  };
};

/** A text from outside within a line. Escaping makes line feeds of all that ends a line, so they are joined behind it. */
const inline = (text: string): string => escapeMarkdown(text).replace(/\s+/g, ' ');

const row = (path: string, { errors, warnings, notes, waived, known }: Summary): string =>
  `| ${inline(path)} | ${errors} | ${warnings} | ${notes} | ${waived} | ${known} |\n`;

const table = (rows: readonly string[]): string =>
  `| Design | Errors | Warnings | Notes | Accepted | Known before |\n| --- | ---: | ---: | ---: | ---: | ---: |\n${rows.join('')}`;

function sheet({ path, stage, findings }: FileReport, counts: Summary, context: ReportContext): string {
  const open = findings.filter(isOpen);
  const at = stage ? `Stage: ${stage}. ` : '';
  const totals = open.length === 0 ? 'Nothing found.' : `${severitiesInWords(counts)}.`;
  return [
    `## ${inline(path)}\n\n${at}${totals}\n`,
    ...partsOf(open).map((part) => partOf(part, context)),
    setAside(
      'Accepted in the design',
      findings.filter(({ waived }) => waived),
    ),
    setAside(
      'Known from the baseline',
      findings.filter(({ waived, known }) => known && !waived),
    ),
  ]
    .filter(Boolean)
    .join('\n');
}

const partOf = ({ title, findings }: Part, context: ReportContext): string =>
  `### ${inline(title)}\n\n${findings.map((finding) => item(finding, context)).join('')}`;

function item(finding: ReportedFinding, context: ReportContext): string {
  const facts = factsOf(finding, context).map(([label, text]) => `  - ${label}: ${inline(text)}\n`);
  return `- [ ] **${finding.severity}** ${inline(finding.message)}\n${facts.join('')}  - Where: ${place(finding)}; rule ${inline(finding.rule)}\n`;
}

const place = ({ element, line, column }: ReportedFinding): string =>
  element === '' ? `line ${line}, column ${column}` : `${inline(element)}, line ${line}, column ${column}`;

function setAside(title: string, findings: readonly ReportedFinding[]): string {
  if (findings.length === 0) return '';
  const items = findings.map(
    (finding) => `- ${inline(finding.message)} (${place(finding)}; rule ${inline(finding.rule)})${accepted(finding)}\n`,
  );
  return `### ${title}\n\n${items.join('')}`;
}

function accepted(finding: ReportedFinding): string {
  const why = acceptanceInWords(finding);
  return why === '' ? '' : `\n  - Why: ${inline(why)}`;
}
