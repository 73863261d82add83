import { terminalText } from '../../text/terminal-text.ts';
import { isOpen, type MakeReporter } from './report.ts';

/**
 * One line for each finding, as compilers print it, for grep and for editors that jump to places:
 * `path:line:column: severity: message [rule]`. Nothing else, so nothing at all where nothing is found.
 */
export const compactReporter: MakeReporter = () => ({
  begin: () => '',
  file: ({ path, findings }) =>
    findings
      .filter(isOpen)
      .map(
        ({ line, column, severity, message, rule }) =>
          `${terminalText(`${path}:${line}:${column}: ${severity}: ${message} [${rule}]`)}\n`,
      )
      .join(''),
  end: () => '',
});
