import { counted, type ReportContext, type ReportedFinding, type Summary } from './report.ts';

/** "2 errors, 1 warning, 0 notes". */
export const severitiesInWords = ({ errors, warnings, notes }: Summary): string =>
  `${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(notes, 'note')}`;

/** "3 files checked; 1 finding accepted in the design". */
export function checkedInWords({ files, waived, known }: Summary): string {
  const accepted = waived > 0 ? `; ${counted(waived, 'finding')} accepted in the design` : '';
  const before = known > 0 ? `; ${counted(known, 'finding')} known from the baseline` : '';
  return `${counted(files, 'file')} checked${accepted}${before}`;
}

/** The totals of a run in one sentence without its full stop. */
export function totalsInWords(summary: Summary): string {
  const { errors, warnings, notes } = summary;
  const checked = checkedInWords(summary);
  return errors + warnings + notes === 0 ? `Nothing found. ${checked}` : `${severitiesInWords(summary)} in ${checked}`;
}

/** Other places that belong to a finding: "OC1-I2 (line 40), OC2 (line 55)"; empty where there are none. */
export const relatedInWords = ({ related }: Pick<ReportedFinding, 'related'>): string =>
  related.map(({ element, line }) => (element === '' ? `line ${line}` : `${element} (line ${line})`)).join(', ');

/** On whose authority a finding stands; empty where it has none. */
export const sourcesInWords = ({ sources }: Pick<ReportedFinding, 'sources'>, { sourceText }: ReportContext): string =>
  sources.map(sourceText).join('; ');

/** What a report says of a finding besides its message: label and text, without what is empty. */
export function factsOf(finding: ReportedFinding, context: ReportContext): readonly (readonly [string, string])[] {
  const facts: readonly (readonly [string, string])[] = [
    ['Why', finding.why],
    ['To do', finding.help],
    ['Source', sourcesInWords(finding, context)],
    ['See also', relatedInWords(finding)],
  ];
  return facts.filter(([, text]) => text !== '');
}

/** Why, by whom and until when a finding was accepted; empty where nothing of it is written down. */
export function acceptanceInWords({ acceptance }: ReportedFinding): string {
  if (!acceptance) return '';
  const { reason, acceptedBy, until } = acceptance;
  return [
    reason?.replace(/[.]$/, ''),
    acceptedBy === undefined ? undefined : `accepted by ${acceptedBy}`,
    until === undefined ? undefined : `until ${until}`,
  ]
    .filter((part) => part !== undefined)
    .join('; ');
}
