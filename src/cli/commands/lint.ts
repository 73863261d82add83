import packageJson from '../../../package.json' with { type: 'json' };
import { RULE_CRASHED } from '../../lint/engine.ts';
import { type FileReport, NOTHING, UNREADABLE, withFile } from '../../lint/reporters/report.ts';
import type { Stage } from '../../lint/rule.ts';
import { terminalText } from '../../text/terminal-text.ts';
import { configurationOf } from '../configuration-path.ts';
import { EXIT } from '../exit-codes.ts';
import { findDesigns } from '../find-designs.ts';
import type { Io } from '../io.ts';
import type { BaselineFile, BaselineTask } from '../lint/baseline-file.ts';
import { checkFiles } from '../lint/check-files.ts';
import type { CheckRequest } from '../lint/check-request.ts';
import { findingFilter } from '../lint/finding-filter.ts';
import { type Checker, makeChecker } from '../lint/make-checker.ts';
import { showProgress } from '../lint/progress.ts';
import { openReports, reportTargets } from '../lint/report-outputs.ts';
import { reportedRule } from '../lint/reported-rule.ts';
import { today } from '../reproducible-date.ts';
import { sourceInWords } from '../source-in-words.ts';
import { UserError } from '../user-error.ts';

export interface LintCommandOptions {
  readonly paths: readonly string[];
  readonly format: readonly string[];
  readonly output?: string;
  readonly stage?: Stage;
  readonly rule: readonly string[];
  readonly category: readonly string[];
  readonly quiet?: boolean;
  readonly maxWarnings?: number;
  /** A file, `false` for none, or absent for the nearest. */
  readonly config?: string | false;
  readonly excerpts: boolean;
  readonly baseline?: boolean;
  readonly baselineFile?: string;
  readonly writeBaseline?: boolean;
  readonly pruneBaseline?: boolean;
  readonly stdinFilename?: string;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly watch?: boolean;
  readonly color?: boolean;
}

/**
 * `ctip lint`: checks design files and reports what is weak in them. A fault in one file never hides the findings in the
 * others.
 *
 * @returns 0, 1 with errors among the findings or more warnings than allowed, 2 if a file could not be read, a rule failed
 *   or a report could not be written
 * @throws UserError for what keeps the whole run from being done
 */
export async function runLint(options: LintCommandOptions, io: Io): Promise<number> {
  if (options.watch) {
    const { watchDesigns } = await import('../lint/watch-designs.ts');
    return watchDesigns(options, () => lintOnce({ ...options, watch: false }, io), io);
  }
  return lintOnce(options, io);
}

async function lintOnce(options: LintCommandOptions, io: Io): Promise<number> {
  checkTogether(options);
  const targets = reportTargets(options.format, options.output, io);
  const request: CheckRequest = {
    configuration: configurationOf(options.config, io),
    stage: options.stage,
    excerpts: options.excerpts ? 'shown' : 'left-out',
    today: today(io),
  };
  const checker = await makeChecker(request, io);
  const filter = findingFilter(options, checker.settings.rules);
  const baseline = await baselineFor(options, io);
  const { paths, reports, isMended } = await checkedBy(options, request, checker, io);
  const outputs = await openReports(
    targets,
    {
      version: packageJson.version,
      sourceText: (key) => sourceInWords(key, checker.knowledge),
      rule: (id) => reportedRule(id, checker.settings),
    },
    io,
    { ...options, inputs: new Set(baseline ? [...paths, baseline.path] : paths) },
  );
  // A run that is interrupted leaves every report file as it was.
  const stop = () => {
    outputs.abandon();
    process.exit(EXIT.interrupted);
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  try {
    let summary = NOTHING;
    let hasFailed = !isMended;
    for await (const { path, report } of reports) {
      const marked = filter.chosen(baseline ? baseline.mark(report, path) : report);
      summary = withFile(summary, marked);
      hasFailed ||= marked.findings.some(({ rule }) => rule === UNREADABLE || rule === RULE_CRASHED);
      await outputs.file(filter.shown(marked));
    }
    const failures = await outputs.end(summary);
    for (const { message, hint } of failures)
      io.stderr.write(`ctip: ${terminalText(message)}\n${terminalText(hint)}\n`);
    if (baseline) io.stderr.write(terminalText(await baseline.end(), true));
    if (hasFailed || failures.length > 0) return EXIT.failed;
    if (summary.errors > 0) return EXIT.findings;
    return isWithinWarnings(summary.warnings, options, io) ? EXIT.ok : EXIT.findings;
  } catch (error) {
    outputs.abandon();
    throw error;
  } finally {
    for (const signal of SIGNALS) process.removeListener(signal, stop);
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

interface PlacedReport {
  readonly path: string;
  readonly report: FileReport;
}

/** What there is to report on, and whether everything before it went well. */
interface Checked {
  /** Absolute paths of the designs. */
  readonly paths: readonly string[];
  readonly reports: Iterable<PlacedReport> | AsyncIterable<PlacedReport>;
  readonly isMended: boolean;
}

async function checkedBy(
  options: LintCommandOptions,
  request: CheckRequest,
  checker: Checker,
  io: Io,
): Promise<Checked> {
  if (options.paths.includes('-')) {
    const { checkInput } = await import('../lint/check-input.ts');
    return { paths: [], reports: [await checkInput(options.stdinFilename, checker, io)], isMended: true };
  }
  const paths = await findDesigns(io, options.paths);
  const isMended = options.fix || options.fixDryRun ? await mend(paths, options, checker, io) : true;
  return { paths, reports: checkAll(paths, request, checker, io), isMended };
}

async function mend(
  paths: readonly string[],
  { fixDryRun }: LintCommandOptions,
  checker: Checker,
  io: Io,
): Promise<boolean> {
  const { fixFiles } = await import('../lint/fix-files.ts');
  return fixFiles(paths, fixDryRun === true, checker, io);
}

async function* checkAll(
  paths: readonly string[],
  request: CheckRequest,
  checker: Checker,
  io: Io,
): AsyncGenerator<PlacedReport> {
  const progress = showProgress(paths.length, io);
  let index = 0;
  try {
    for await (const report of checkFiles(paths, request, checker, io)) {
      progress.clear();
      yield { path: paths[index++] ?? '', report };
      progress.done(index);
    }
  } finally {
    progress.clear();
  }
}

async function baselineFor(options: LintCommandOptions, io: Io): Promise<BaselineFile | undefined> {
  const task: BaselineTask | undefined = options.writeBaseline
    ? 'write'
    : options.pruneBaseline
      ? 'prune'
      : options.baseline
        ? 'use'
        : undefined;
  if (task === undefined) return undefined;
  const { DEFAULT_BASELINE, openBaseline } = await import('../lint/baseline-file.ts');
  return openBaseline(options.baselineFile ?? DEFAULT_BASELINE, task, io);
}

/** Options that would undo each other are refused, rather than one of them passed over. */
function checkTogether(options: LintCommandOptions): void {
  const { writeBaseline, pruneBaseline, rule, category, stdinFilename, fix, fixDryRun, paths } = options;
  const refuse = (message: string, hint: string): never => {
    throw new UserError(message, hint);
  };
  if (writeBaseline && pruneBaseline)
    refuse('--write-baseline and --prune-baseline ask for two things.', 'Leave one of them out.');
  if ((writeBaseline || pruneBaseline) && rule.length + category.length > 0)
    refuse('A baseline is made of all rules.', 'Leave --rule and --category out.');
  if (pruneBaseline && options.stage !== undefined)
    refuse('At another stage a finding is not gone, only not asked for.', 'Leave --stage out.');
  if (fix && fixDryRun) refuse('--fix and --fix-dry-run ask for two things.', 'Leave one of them out.');
  if (options.baselineFile !== undefined && !options.baseline && !writeBaseline && !pruneBaseline)
    refuse(
      '--baseline-file names a file, and nothing is to be done with it.',
      'Add --baseline, --write-baseline or --prune-baseline.',
    );
  const readsInput = paths.includes('-');
  if (stdinFilename !== undefined && !readsInput)
    refuse('--stdin-filename names what comes from standard input.', 'Add - in place of the paths.');
  if (readsInput && paths.length > 1)
    refuse('Standard input and files cannot be checked in one run.', 'Leave the other paths out.');
  if (readsInput && (fix || fixDryRun))
    refuse('Standard input cannot be mended.', 'Name the file, or leave --fix out.');
}

function isWithinWarnings(warnings: number, { maxWarnings }: LintCommandOptions, io: Io): boolean {
  if (maxWarnings === undefined || warnings <= maxWarnings) return true;
  io.stderr.write(`ctip: ${warnings} warnings; --max-warnings allows ${maxWarnings}.\n`);
  return false;
}
