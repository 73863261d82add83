import { displayWidth } from '../../text/display-width.ts';
import { terminalText } from '../../text/terminal-text.ts';
import { wrap } from '../../text/wrap.ts';
import { RULE_CRASHED } from '../engine.ts';
import type { Severity } from '../rule.ts';
import { codeFrame } from './code-frame.ts';
import { checkedInWords, factsOf, severitiesInWords } from './in-words.ts';
import { type Part, partsOf } from './parts.ts';
import {
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
        if (hasPage(finding) && GRAVITY[finding.severity] > (gravest ? GRAVITY[gravest.severity] : 0))
          gravest = finding;
      }
      return prettyFile(report, context);
    },
    end: (summary) => prettySummary(summary, gravest, context),
  };
};

const GRAVITY: Readonly<Record<Severity, number>> = { note: 1, warning: 2, error: 3 };

/** What `ctip explain` can tell more about. */
const hasPage = ({ rule }: ReportedFinding): boolean => rule !== UNREADABLE && rule !== RULE_CRASHED;

function prettyFile({ path, stage, findings }: FileReport, context: ReportContext): string {
  const { chalk } = context;
  const open = findings.filter(isOpen);
  if (open.length === 0) return '';
  const at = stage ? chalk.dim(` (stage ${stage})`) : '';
  return `${chalk.bold(terminalText(path))}${at}\n\n${partsOf(open)
    .map((part) => prettyPart(part, context))
    .join('\n')}\n`;
}

function prettyPart({ title, findings }: Part, context: ReportContext): string {
  const { chalk, unicode, width } = context;
  const line = unicode ? '─' : '-';
  const rest = line.repeat(Math.max(2, Math.min(width, READABLE) - displayWidth(title) - 4));
  const heading = `${chalk.dim(line.repeat(2))} ${chalk.bold(title)} ${chalk.dim(rest)}\n`;
  return heading + findings.map((finding) => prettyFinding(finding, context)).join('\n');
}

const COLOURS: Readonly<Record<Severity, 'red' | 'yellow' | 'cyan'>> = {
  error: 'red',
  warning: 'yellow',
  note: 'cyan',
};

function prettyFinding(finding: ReportedFinding, context: ReportContext): string {
  const { chalk } = context;
  const width = Math.min(context.width, READABLE) - 2;
  const colour = chalk[COLOURS[finding.severity]];
  const place = `${finding.line}:${finding.column}`;
  const rule = terminalText(finding.rule);
  const fits = finding.severity.length + place.length + displayWidth(rule) + 4 <= context.width;
  const paragraph = (label: string, text: string) =>
    `  ${chalk.dim(label)}${wrap(terminalText(text), width - label.length, ' '.repeat(label.length + 2))}\n`;
  return [
    `${colour.bold(finding.severity)}  ${place}${fits ? '  ' : '\n  '}${chalk.dim(rule)}\n`,
    `  ${wrap(terminalText(finding.message), width, '  ')}\n`,
    codeFrame(finding, context, colour),
    ...factsOf(finding, context).map(([label, text]) => paragraph(`${label}: `.padEnd(8), text)),
  ].join('');
}

function prettySummary(
  summary: Summary,
  gravest: ReportedFinding | undefined,
  { chalk, width }: ReportContext,
): string {
  const { errors, warnings, notes } = summary;
  const room = Math.min(width, READABLE);
  const checked = checkedInWords(summary);
  if (errors + warnings + notes === 0) return `${wrap(`${chalk.green.bold('Nothing found.')} ${checked}.`, room)}\n`;
  const colour = errors > 0 ? chalk.red : warnings > 0 ? chalk.yellow : chalk.cyan;
  const next = gravest
    ? `${wrap(chalk.dim(`Why, and how to mend it: ctip explain ${terminalText(gravest.rule)}`), room)}\n`
    : '';
  return `${wrap(`${colour.bold(severitiesInWords(summary))} in ${checked}.`, room)}\n${next}`;
}
