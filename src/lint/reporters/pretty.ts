import type { ChalkInstance } from 'chalk';
import { displayWidth } from '../../text/display-width.ts';
import { terminalText } from '../../text/terminal-text.ts';
import { wrap } from '../../text/wrap.ts';
import type { LocatedFinding } from '../lint-file.ts';
import type { Severity } from '../rule.ts';
import { type FileReport, summarise, UNREADABLE } from './report.ts';

export interface PrettyOptions {
  readonly width: number;
  readonly chalk: ChalkInstance;
  readonly unicode: boolean;
  /** A source in words; the key itself where it is not known. */
  readonly sourceText: (key: string) => string;
}

/** Text is kept to a width that reads well, however wide the terminal. */
const READABLE = 100;

/** The report for people: each finding with the line it stands in, what is wrong, what to do, and on whose authority. */
export function prettyReport(files: readonly FileReport[], options: PrettyOptions): string {
  return `${files.map((file) => prettyFile(file, options)).join('')}${prettySummary(files, options)}`;
}

function prettyFile(file: FileReport, options: PrettyOptions): string {
  const { chalk } = options;
  const open = file.findings.filter((finding) => !finding.waived);
  if (open.length === 0) return '';
  const stage = file.stage ? chalk.dim(` (stage ${file.stage})`) : '';
  const lines = file.source.split(/\r\n|\n/);
  return `${chalk.bold(terminalText(file.path))}${stage}\n\n${open.map((finding) => prettyFinding(finding, lines, options)).join('\n')}\n`;
}

const COLOURS: Readonly<Record<Severity, 'red' | 'yellow' | 'cyan'>> = {
  error: 'red',
  warning: 'yellow',
  note: 'cyan',
};

function prettyFinding(finding: LocatedFinding, lines: readonly string[], options: PrettyOptions): string {
  const { chalk, sourceText } = options;
  const width = Math.min(options.width, READABLE) - 2;
  const head = `${chalk[COLOURS[finding.severity]].bold(finding.severity)}  ${finding.line}:${finding.column}  ${chalk.dim(finding.rule)}`;
  const paragraph = (label: string, text: string) =>
    `  ${chalk.dim(label)}${wrap(terminalText(text), width - label.length, ' '.repeat(label.length + 2))}\n`;
  const sources = finding.sources.map(sourceText).join('; ');
  return [
    `${head}\n`,
    `  ${wrap(terminalText(finding.message), width, '  ')}\n`,
    codeFrame(finding, lines, options),
    paragraph('To do:  ', finding.help),
    sources === '' ? '' : paragraph('Source: ', sources),
  ].join('');
}

/** The line of the finding with a caret below it, cut to the width: a card may be far longer than a terminal is wide. */
function codeFrame(
  finding: LocatedFinding,
  lines: readonly string[],
  { chalk, unicode, width }: PrettyOptions,
): string {
  const line = lines[finding.line - 1];
  // What is missing altogether has no line of its own.
  const isWholeFile = finding.line === 1 && finding.endLine === 1 && finding.endColumn === 1;
  if (line === undefined || line.trim() === '' || isWholeFile) return '';
  const number = String(finding.line);
  const bar = unicode ? '│' : '|';
  const ellipsis = unicode ? '…' : '...';
  const room = Math.max(20, width - number.length - 8);
  const characters = [...line.replace(/^\ufeff/, '')];
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

function prettySummary(files: readonly FileReport[], { chalk }: PrettyOptions): string {
  const { errors, warnings, notes, waived } = summarise(files);
  const count = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
  const accepted = waived > 0 ? `; ${count(waived, 'finding')} accepted in the design` : '';
  const checked = `${count(files.length, 'file')} checked`;
  if (errors + warnings + notes === 0) return `${chalk.green.bold('Nothing found.')} ${checked}${accepted}.\n`;
  const colour = errors > 0 ? chalk.red : warnings > 0 ? chalk.yellow : chalk.cyan;
  const open = files
    .flatMap((file) => file.findings)
    .filter((finding) => !finding.waived && finding.rule !== UNREADABLE);
  const gravest = (['error', 'warning', 'note'] as const).flatMap(
    (severity) => open.find((finding) => finding.severity === severity) ?? [],
  );
  const rule = gravest[0]?.rule;
  const hint = rule ? `\n${chalk.dim(`Why, and how to mend it: ctip explain ${rule}`)}` : '';
  return `${colour.bold(`${count(errors, 'error')}, ${count(warnings, 'warning')}, ${count(notes, 'note')}`)} in ${checked}${accepted}.${hint}\n`;
}
