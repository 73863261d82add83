import { printableText } from '../../text/printable-text.ts';
import { acceptanceInWords, factsOf } from './in-words.ts';
import type { ReportContext, ReportedFinding } from './report.ts';

/**
 * A finding as a result of SARIF 2.1.0 (section 3.27).
 *
 * @param ruleIndex the place of its rule in the list of rules
 * @param fingerprint what the finding is known by (lint/fingerprint.ts): survives edits elsewhere in the file
 * @param artifact the `artifactLocation` of the file
 */
export function sarifResult(
  finding: ReportedFinding,
  ruleIndex: number,
  fingerprint: string,
  artifact: object,
  context: ReportContext,
): object {
  const { rule, severity, message, help, element, line, column, endLine, endColumn, related } = finding;
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return {
    ruleId: rule,
    ruleIndex,
    level: severity,
    message: { text: sarifText(`${message} ${help}`) },
    locations: [{ physicalLocation: { artifactLocation: artifact, region }, ...logical(element) }],
    relatedLocations: related.map((place, id) => ({
      id,
      message: { text: sarifText(place.element === '' ? `line ${place.line}` : place.element) },
      physicalLocation: {
        artifactLocation: artifact,
        region: { startLine: place.line, startColumn: place.column },
      },
      ...logical(place.element),
    })),
    partialFingerprints: { 'ctip/v1': fingerprint },
    // Once one result names what became of it, every result has to (3.27.23).
    suppressions: suppressions(finding),
    properties: Object.fromEntries(
      factsOf(finding, context)
        .filter(([label]) => label !== 'See also')
        .map(([label, text]) => [label.toLowerCase().replace(' ', '_'), text]),
    ),
  };
}

const logical = (element: string): object =>
  element === '' ? {} : { logicalLocations: [{ fullyQualifiedName: element }] };

function suppressions(finding: ReportedFinding): object[] {
  const { waived, known } = finding;
  const why = acceptanceInWords(finding);
  if (waived)
    return [{ kind: 'inSource', status: 'accepted', ...(why === '' ? {} : { justification: sarifText(why) }) }];
  if (known) return [{ kind: 'external', status: 'accepted', justification: 'Known from the baseline.' }];
  return [];
}

/**
 * A text that viewers show as it is: what they would take for a link (`[x](1)`) or for a placeholder (`{0}`) is broken
 * up. The standard asks that every brace be doubled (3.11.5), but viewers do not undo that, and only numbered braces
 * are ever replaced.
 */
export const sarifText = (text: string): string =>
  printableText(text)
    .replace(/\{(\d+)\}/g, '{{$1}}')
    .replaceAll('](', '\\](');
