import { toJsonPointer } from '../../yaml/pointer.ts';
import type { MakeReporter, ReportedFinding } from './report.ts';

/** The version of the report's form, described by schemas/lint-report.schema.json. */
const VERSION = 1;

/** The report for other programs: one object, file by file, with the totals at its end. */
export const jsonReporter: MakeReporter = () => {
  let files = 0;
  return {
    begin: () => `{\n  "version": ${VERSION},\n  "files": [`,
    file({ path, stage, findings }) {
      const entry = { path, ...(stage ? { stage } : {}), findings: findings.map(jsonFinding) };
      return `${files++ === 0 ? '' : ','}\n${indented(entry, '    ')}`;
    },
    end: (summary) => `${files === 0 ? '' : '\n  '}],\n  "summary": ${indented(summary, '  ').trimStart()}\n}\n`,
  };
};

/** Only line feeds end a line of JSON; `^` would also match behind a U+2028 within a text. */
const indented = (value: unknown, by: string): string =>
  by + JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`);

function jsonFinding(finding: ReportedFinding): object {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    why: finding.why,
    help: finding.help,
    element: finding.element,
    pointer: toJsonPointer(finding.pointer),
    line: finding.line,
    column: finding.column,
    end_line: finding.endLine,
    end_column: finding.endColumn,
    related: finding.related,
    sources: finding.sources,
    waived: finding.waived,
    known: finding.known,
  };
}
