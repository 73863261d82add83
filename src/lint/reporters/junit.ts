import { RULE_CRASHED } from '../engine.ts';
import { acceptanceInWords, factsOf } from './in-words.ts';
import { markupAttribute, markupText } from './markup-text.ts';
import { type FileReport, type MakeReporter, type ReportContext, type ReportedFinding, UNREADABLE } from './report.ts';

/**
 * The report for test views of continuous integration: a suite for each file, a case for each finding. Errors and
 * warnings are failures; notes and what is accepted or known are skipped cases, because this format has no third way
 * between passed and failed. No date and no duration: the same design gives the same bytes.
 *
 * The form keeps to what Jenkins' xUnit plugin accepts (junit-10.xsd). GitLab tells cases apart by class name and name,
 * and compares them between branches, so names hold rule and element and no line.
 */
export const junitReporter: MakeReporter = (context) => ({
  begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="ctip lint">\n',
  file: (report) => suite(report, context),
  end: () => '</testsuites>\n',
});

type Outcome = 'failure' | 'error' | 'skipped';

function suite({ path, findings }: FileReport, context: ReportContext): string {
  const outcomes = findings.map(outcomeOf);
  const count = (wanted: Outcome) => outcomes.filter((outcome) => outcome === wanted).length;
  const names = caseNames(findings);
  const cases = findings.map((finding, i) => testcase(path, names[i] ?? finding.rule, finding, context));
  if (cases.length === 0)
    cases.push(`<testcase ${attributes({ classname: path, name: 'nothing found', time: 0 })}/>\n`);
  const totals = {
    name: path,
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
    time: 0,
    file: path,
  };
  return `<testsuite ${attributes(totals)}>\n${cases.join('')}</testsuite>\n`;
}

function outcomeOf({ rule, severity, waived, known }: ReportedFinding): Outcome {
  if (waived || known || severity === 'note') return 'skipped';
  return rule === UNREADABLE || rule === RULE_CRASHED ? 'error' : 'failure';
}

/** Readers keep only the first of two cases with one name, so that findings alike in rule and element are numbered. */
function caseNames(findings: readonly ReportedFinding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, element }) => {
    const name = element === '' ? rule : `${rule}: ${element}`;
    const alike = (seen.get(name) ?? 0) + 1;
    seen.set(name, alike);
    return alike === 1 ? name : `${name} (${alike})`;
  });
}

function testcase(path: string, name: string, finding: ReportedFinding, context: ReportContext): string {
  const outcome = outcomeOf(finding);
  const { severity, line, column, waived, known, message } = finding;
  const why = acceptanceInWords(finding);
  const kind = waived ? 'accepted in the design' : known ? 'known from the baseline' : severity;
  const body = [
    `${path}:${line}:${column}`,
    message,
    ...factsOf(finding, context).map(([label, text]) => `${label}: ${text}`),
    ...(why === '' ? [] : [`Accepted: ${why}`]),
  ].join('\n');
  const said = attributes({ type: kind, message: `${kind}: ${message}` });
  return `<testcase ${attributes({ classname: path, name, time: 0 })}><${outcome} ${said}>${markupText(body)}</${outcome}></testcase>\n`;
}

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}="${markupAttribute(String(value))}"`)
    .join(' ');
