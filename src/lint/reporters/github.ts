import { terminalText } from '../../text/terminal-text.ts';
import type { Severity } from '../rule.ts';
import { totalsInWords } from './in-words.ts';
import { isOpen, type MakeReporter, type ReportedFinding } from './report.ts';

/**
 * Workflow commands of GitHub Actions, which GitHub shows at the lines of a pull request. It shows at most ten errors,
 * ten warnings and ten notices of a step, so each line says everything by itself and the log holds them all.
 */
export const githubReporter: MakeReporter = () => ({
  begin: () => '',
  file: ({ path, findings }) =>
    findings
      .filter(isOpen)
      .map((finding) => annotation(path, finding))
      .join(''),
  end: (summary) => `${totalsInWords(summary)}.\n`,
});

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

function annotation(path: string, finding: ReportedFinding): string {
  const { rule, severity, line, column, endLine, endColumn, message, help } = finding;
  const properties: readonly (readonly [string, string | number])[] = [
    ['file', path],
    ['line', line],
    ...(endLine > line ? ([['endLine', endLine]] as const) : []),
    ['col', column],
    // GitHub refuses columns that do not lie on one line.
    ...(endLine === line && endColumn > column ? ([['endColumn', endColumn]] as const) : []),
    ['title', rule],
  ];
  const stated = properties.map(([name, value]) => `${name}=${property(String(value))}`).join(',');
  return `::${COMMANDS[severity]} ${stated}::${data(`${path}:${line}:${column}: ${message} To do: ${help} [${rule}]`)}\n`;
}

/** What GitHub's runner decodes in the text of a command. */
const data = (text: string): string =>
  terminalText(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** In a property, colon and comma end it. */
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
