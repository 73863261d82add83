import { aroundPlace } from './around-place.ts';
import { acceptanceInWords, factsOf } from './in-words.ts';
import { markupText } from './markup-text.ts';
import { partsOf } from './parts.ts';
import { type FileReport, isOpen, type ReportContext, type ReportedFinding } from './report.ts';

/**
 * The section of one design on the page: its findings by part, then what is accepted or known.
 *
 * @param totals how many findings of each severity, in words
 * @param anchor the id of its heading
 * @param anchorOf the id under which the page of a rule stands
 */
export function htmlFile(
  { path, stage, findings }: FileReport,
  totals: string,
  anchor: string,
  anchorOf: (rule: string) => string,
  context: ReportContext,
): string {
  const open = findings.filter(isOpen);
  const at = stage ? `Stage: ${markupText(stage)}. ` : '';
  const parts = partsOf(open).map(
    ({ title, findings: own }) =>
      `<h3>${markupText(title)}</h3>\n${own.map((finding) => findingHtml(finding, anchorOf, context)).join('')}`,
  );
  return [
    `<section aria-labelledby="${anchor}">\n<h2 id="${anchor}">${markupText(path)}</h2>\n`,
    `<p>${at}${open.length === 0 ? 'Nothing found.' : `${totals}.`}</p>\n`,
    ...parts,
    setAside(
      'Accepted in the design',
      findings.filter(({ waived }) => waived),
    ),
    setAside(
      'Known from the baseline',
      findings.filter(({ waived, known }) => known && !waived),
    ),
    '</section>\n',
  ].join('');
}

function findingHtml(finding: ReportedFinding, anchorOf: (rule: string) => string, context: ReportContext): string {
  const { rule, severity, message } = finding;
  const facts = factsOf(finding, context).map(([label, text]) => `<dt>${label}:</dt><dd>${markupText(text)}</dd>`);
  return [
    `<article class="${severity}">\n<h4><span class="severity">${severity}:</span> ${markupText(message)}</h4>\n`,
    `<p class="quiet">${placeHtml(finding)}; rule <a href="#${anchorOf(rule)}">${markupText(rule)}</a></p>\n`,
    excerptHtml(finding),
    `<dl>${facts.join('\n')}</dl>\n</article>\n`,
  ].join('');
}

const placeHtml = ({ element, line, column }: ReportedFinding): string =>
  `${element === '' ? 'Line' : `${markupText(element)}, line`} ${line}, column ${column}`;

/** How much of a long line is shown on each side of what is meant, in characters. */
const AROUND = 160;

function excerptHtml({ excerpt, line, endLine, column, endColumn }: ReportedFinding): string {
  if (excerpt === undefined) return '';
  const { characters, skipped, goesOn } = aroundPlace(excerpt, column, AROUND);
  const start = column - 1 - skipped;
  const end = endLine === line ? Math.max(start, endColumn - 1 - skipped) : characters.length;
  const shown = (first: number, last?: number) => markupText(characters.slice(first, last).join(''));
  const marked = shown(start, end);
  return `<pre><code>${skipped > 0 ? '…' : ''}${shown(0, start)}${marked === '' ? '' : `<mark>${marked}</mark>`}${shown(end)}${goesOn ? '…' : ''}</code></pre>\n`;
}

function setAside(title: string, findings: readonly ReportedFinding[]): string {
  if (findings.length === 0) return '';
  const items = findings.map(
    (finding) =>
      `<li>${markupText(finding.message)} <span class="quiet">${placeHtml(finding)}; rule ${markupText(finding.rule)}</span>${accepted(finding)}</li>\n`,
  );
  return `<h3>${title}</h3>\n<ul>\n${items.join('')}</ul>\n`;
}

function accepted(finding: ReportedFinding): string {
  const why = acceptanceInWords(finding);
  return why === '' ? '' : `<br>${markupText(why)}`;
}
