import { toJsonPointer } from '../../yaml/pointer.ts';
import { type FileReport, summarise } from './report.ts';

/** The version of the report's form, described by schemas/lint-report.schema.json. */
const VERSION = 1;

/** The report as JSON, for other programs: one object, with a line end after it. */
export function jsonReport(files: readonly FileReport[]): string {
  const report = {
    version: VERSION,
    files: files.map(({ path, findings }) => ({
      path,
      findings: findings.map((finding) => ({
        rule: finding.rule,
        severity: finding.severity,
        message: finding.message,
        pointer: toJsonPointer(finding.pointer),
        line: finding.line,
        column: finding.column,
        end_line: finding.endLine,
        end_column: finding.endColumn,
        help: finding.help,
        sources: finding.sources,
        waived: finding.waived,
      })),
    })),
    summary: summarise(files),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
