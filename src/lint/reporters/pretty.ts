import { displayWidth } from '../../text/display-width.ts';
import { terminalText } from '../../text/terminal-text.ts';
import { wrap } from '../../text/wrap.ts';
import type { Severity } from '../rule.ts';
import {
  counted,
  type FileReport,
  isOpen,
  type MakeReporter,
  type ReportContext,
  type ReportedFinding,
  type Summary,
  UNREADABLE,
} from './report.ts';

/** Text is kept to a width that reads well, however wide the terminal. */
const READABLE = 100;

/** The report for people: each finding with the line it stands in, what is wrong, what to do, and on whose authority. */
export const prettyReporter: MakeReporter = (context) => {
  let gravest: ReportedFinding | undefined;
  return {
    begin: () => '',
    file(report) {
      for (const finding of report.findings.filter(isOpen)) {
        if (finding.rule !== UNREADABLE && GRAVITY[finding.severity] > (gravest ? GRAVITY[gravest.severity] : 0))
          gravest = finding;
      }
      return prettyFile(report, context);
    },
    end: (summary) => prettySummary(summary, gravest, context),
  };
};

const GRAVITY: Readonly<Record<Severity, number>> = { note: 1, warning: 2, error: 3 };

function prettyFile({ path, stage, findings }: FileReport, context: ReportContext): string {
  const { chalk } = context;
  const open = findings.filter(isOpen);
  if (open.length === 0) return '';
  const at = stage ? chalk.dim(` (stage ${stage})`) : '';
  return `${chalk.bold(terminalText(path))}${at}\n\n${open.map((finding) => prettyFinding(finding, context)).join('\n')}\n`;
}

const COLOURS: Readonly<Record<Severity, 'red' | 'yellow' | 'cyan'>> = {
  error: 'red',
  warning: 'yellow',
  note: 'cyan',
};

function prettyFinding(finding: ReportedFinding, context: ReportContext): string {
  const { chalk, sourceText } = context;
  const width = Math.min(context.width, READABLE) - 2;
  const head = `${chalk[COLOURS[finding.severity]].bold(finding.severity)}  ${finding.line}:${finding.column}  ${chalk.dim(finding.rule)}`;
  const paragraph = (label: string, text: string) =>
    `  ${chalk.dim(label)}${wrap(terminalText(text), width - label.length, ' '.repeat(label.length + 2))}\n`;
  const sources = finding.sources.map(sourceText).join('; ');
  return [
    `${head}\n`,
    `  ${wrap(terminalText(finding.message), width, '  ')}\n`,
    codeFrame(finding, context),
    finding.why === '' ? '' : paragraph('Why:    ', finding.why),
    paragraph('To do:  ', finding.help),
    sources === '' ? '' : paragraph('Source: ', sources),
  ].join('');
}

/** The line of the finding with a caret below it, cut to the width: a card may be far longer than a terminal is wide. */
function codeFrame(finding: ReportedFinding, { chalk, unicode, width }: ReportContext): string {
  if (finding.excerpt === undefined) return '';
  const number = String(finding.line);
  const bar = unicode ? '│' : '|';
  const ellipsis = unicode ? '…' : '...';
  const room = Math.max(20, width - number.length - 8);
  const characters = [...finding.excerpt];
  const start = finding.column - 1;
  const end = finding.endLine === finding.line ? Math.max(start + 1, finding.endColumn - 1) : characters.length;
  const from = end <= room ? 0 : Math.max(0, Math.min(start - Math.floor(room / 4), characters.length - room));
  const to = Math.min(characters.length, from + room);
  const shown = (part: readonly string[]) => terminalText(part.join(''));
  const before = (from > 0 ? ellipsis : '') + shown(characters.slice(from, start));
  const marked = shown(characters.slice(start, Math.min(end, to)));
  const after = shown(characters.slice(Math.min(end, to), to)) + (to < characters.length ? ellipsis : '');
  const caret = '^'.repeat(Math.max(1, displayWidth(marked)));
  const gutter = ' '.repeat(number.length);
  return `  ${chalk.dim(`${number} ${bar}`)} ${before}${marked}${after}\n  ${chalk.dim(`${gutter} ${bar}`)} ${' '.repeat(displayWidth(before))}${chalk[COLOURS[finding.severity]](caret)}\n`;
}

function prettySummary(summary: Summary, gravest: ReportedFinding | undefined, { chalk }: ReportContext): string {
  const { files, errors, warnings, notes, waived, known } = summary;
  const accepted = waived > 0 ? `; ${counted(waived, 'finding')} accepted in the design` : '';
  const before = known > 0 ? `; ${counted(known, 'finding')} known from the baseline` : '';
  const checked = `${counted(files, 'file')} checked${accepted}${before}`;
  if (errors + warnings + notes === 0) return `${chalk.green.bold('Nothing found.')} ${checked}.\n`;
  const colour = errors > 0 ? chalk.red : warnings > 0 ? chalk.yellow : chalk.cyan;
  const hint = gravest ? `\n${chalk.dim(`Why, and how to mend it: ctip explain ${gravest.rule}`)}` : '';
  return `${colour.bold(`${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(notes, 'note')}`)} in ${checked}.${hint}\n`;
}
