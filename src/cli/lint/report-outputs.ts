import { resolve } from 'node:path';
import { FORMATS, type FormatName, REPORTERS } from '../../lint/reporters/index.ts';
import type { FileReport, ReportContext, Reporter, Summary } from '../../lint/reporters/report.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import type { Io } from '../io.ts';
import { plainTerminal, terminal } from '../terminal.ts';
import { UserError } from '../user-error.ts';
import { openReportFile, type ReportFile } from './report-file.ts';

/** One report: its format, and the file that takes it; without a file it goes to standard output. */
export interface ReportTarget {
  readonly format: FormatName;
  readonly file: string | undefined;
}

/**
 * The reports that `--format` and `--output` ask for.
 *
 * @param formats each a format, or `format=file`; none: `github` where GitHub Actions run, else `pretty`
 * @param output the file for the one format without a file of its own; `-` for standard output
 * @throws UserError for an unknown format, or two reports that would go to the same place
 */
export function reportTargets(
  formats: readonly string[],
  output: string | undefined,
  { env, cwd }: Pick<Io, 'env' | 'cwd'>,
): readonly ReportTarget[] {
  const asked = formats.length > 0 ? formats : [env.GITHUB_ACTIONS === 'true' ? 'github' : 'pretty'];
  const targets = asked.map((text): ReportTarget => {
    const [name = '', ...rest] = text.split('=');
    const format = FORMATS.find((known) => known === name);
    if (!format)
      throw new UserError(
        `There is no format "${name}".${didYouMean(name, FORMATS)}`,
        `The formats are ${FORMATS.join(', ')}.`,
      );
    const named = rest.join('=');
    if (rest.length > 0 && named === '')
      throw new UserError(`--format ${text} names no file.`, `Write --format ${name}=report, or --format ${name}.`);
    return { format, file: rest.length > 0 && named !== '-' ? named : undefined };
  });
  const free = targets.filter(({ file }) => file === undefined);
  if (output !== undefined && free.length === 0)
    throw new UserError(
      `--output ${output} has no report to take.`,
      'Every --format names a file already; leave --output out.',
    );
  if (free.length > 1)
    throw new UserError(
      `${free.map(({ format }) => format).join(' and ')} would both go to the same place.`,
      `Give all but one a file: --format ${free[1]?.format}=report.${free[1]?.format}`,
    );
  const complete = targets.map((target) =>
    target.file === undefined && output !== undefined && output !== '-' ? { ...target, file: output } : target,
  );
  const files = complete.flatMap(({ file }) => (file === undefined ? [] : [resolve(cwd, file)]));
  const twice = files.find((file, at) => files.indexOf(file) < at);
  if (twice !== undefined)
    throw new UserError(`Two reports would be written to ${twice}.`, 'Give each a file of its own.');
  return complete;
}

/** The reports of a run, written while it goes on. */
export interface ReportOutputs {
  file(report: FileReport): Promise<void>;
  /** Completes all reports. @returns one message for each that could not be written; the others are complete */
  end(summary: Summary): Promise<readonly UserError[]>;
  /** Leaves all files as they were. */
  abandon(): void;
}

interface Output {
  readonly reporter: Reporter;
  readonly file: ReportFile | undefined;
  failure: UserError | undefined;
}

/**
 * Opens the reports of a run.
 *
 * @param common what all reports may use; each adds what it can show where it goes
 * @param options.inputs absolute paths that no report may replace
 * @throws UserError if a file cannot be written at all
 */
export async function openReports(
  targets: readonly ReportTarget[],
  common: Omit<ReportContext, 'width' | 'chalk' | 'unicode'>,
  io: Io,
  options: { readonly color?: boolean; readonly inputs: ReadonlySet<string> },
): Promise<ReportOutputs> {
  const outputs: Output[] = [];
  const abandon = () => {
    for (const { file } of outputs) file?.abandon();
  };
  const put = async (output: Output, text: string): Promise<void> => {
    if (output.failure || text === '') return;
    if (!output.file) return written(io.stdout, text);
    try {
      output.file.write(text);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      output.failure = error;
    }
  };
  try {
    for (const { format, file } of targets) {
      const look = file === undefined ? terminal(io, io.stdout, options) : plainTerminal();
      const reporter = (await REPORTERS[format]())({ ...common, ...look });
      outputs.push({
        reporter,
        file: file === undefined ? undefined : openReportFile(file, options.inputs, io),
        failure: undefined,
      });
    }
  } catch (error) {
    abandon();
    throw error;
  }
  for (const output of outputs) await put(output, output.reporter.begin());
  return {
    async file(report) {
      for (const output of outputs) await put(output, output.reporter.file(report));
    },
    async end(summary) {
      for (const output of outputs) {
        await put(output, output.reporter.end(summary));
        if (output.failure) output.file?.abandon();
        else finish(output);
      }
      return outputs.flatMap(({ failure }) => failure ?? []);
    },
    abandon,
  };
}

function finish(output: Output): void {
  try {
    output.file?.finish();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    output.failure = error;
  }
}

/** Writes to a stream and waits where its reader is slow. A reader that has gone away is no reason to wait. */
function written(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (stream.destroyed || stream.errored || stream.write(text)) return Promise.resolve();
  return new Promise((resolve) => {
    const go = () => {
      for (const event of ['drain', 'close', 'error']) stream.off(event, go);
      resolve();
    };
    for (const event of ['drain', 'close', 'error']) stream.on(event, go);
  });
}
