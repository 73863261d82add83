import { resolve } from 'node:path';
import { type PaperFormat, writePaper } from '../../document/write-paper.ts';
import { proposalView } from '../../export/proposal.ts';
import { lintFile } from '../../lint/lint-file.ts';
import { RULES } from '../../lint/rules/registry.generated.ts';
import { terminalText } from '../../text/terminal-text.ts';
import { builtInKnowledge } from '../assets.ts';
import { EXIT } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { readTextFile, shownPath } from '../read-file.ts';
import { UserError } from '../user-error.ts';
import { writeNewFile } from '../write-new-file.ts';

export interface ExportCommandOptions {
  readonly file: string;
  readonly to: PaperFormat;
  readonly output?: string;
  readonly findings: boolean;
  readonly force?: boolean;
}

/**
 * `ctip export`: writes the proposal of a design. Findings do not stop it: they are what the annex is for.
 *
 * @returns 0; 1 if the form of the design is broken, so that no document can be made of it
 * @throws UserError if the design cannot be read or the document would replace an existing file
 */
export async function runExport(options: ExportCommandOptions, io: Io): Promise<number> {
  const knowledge = builtInKnowledge();
  const source = readTextFile(io, options.file);
  const { file, findings } = lintFile(source, { rules: RULES, words: (language) => knowledge.wordLists(language) });
  const shown = shownPath(io, options.file);
  if (!file.data) {
    const first = findings.find((finding) => finding.severity === 'error');
    const place = first ? `:${first.line}:${first.column}` : '';
    io.stderr.write(`ctip: ${shown}${place}: ${terminalText(first?.message ?? 'The design cannot be read.')}\n`);
    io.stderr.write(
      `${terminalText(first?.help ?? '')}\n\`ctip lint ${shown}\` names everything that has to be mended before a document can be made.\n`,
    );
    return file.isReadable ? EXIT.findings : EXIT.failed;
  }
  const date = reproducibleDate(io);
  const view = proposalView(file.data, knowledge, findings, {
    withoutFindings: !options.findings,
    ...(date ? { date } : {}),
  });
  const document = await writePaper(view, options.to);
  if (options.output === '-') {
    io.stdout.write(document);
    return EXIT.ok;
  }
  const output = options.output ?? options.file.replace(/(\.ctip)?\.ya?ml$|$/, `.${options.to}`);
  const ending = /\.(docx|md)$/i.exec(output)?.[1]?.toLowerCase();
  if (ending !== undefined && ending !== options.to) {
    throw new UserError(
      `${shownPath(io, output)} would hold a document of the format ${options.to}.`,
      `Give it the ending .${options.to}, or write --to ${ending}.`,
    );
  }
  if (resolve(io.cwd, output) === resolve(io.cwd, options.file))
    throw new UserError('The document would replace the design itself.', 'Name another file with --output.');
  await writeNewFile(io, output, document, options.force === true);
  io.stderr.write(`Wrote ${shownPath(io, output)}.\n`);
  return EXIT.ok;
}

/** The date that the document bears, where the user fixes it; else it comes from the design. */
function reproducibleDate(io: Io): Date | undefined {
  const seconds = io.env.SOURCE_DATE_EPOCH;
  if (seconds === undefined || seconds === '') return undefined;
  const date = new Date(Number(seconds) * 1000);
  if (!/^\d+$/.test(seconds) || Number.isNaN(date.getTime()))
    throw new UserError(`SOURCE_DATE_EPOCH is "${seconds}".`, 'It holds whole seconds since 1970, or is not set.');
  return date;
}
