import { type PaperFormat, writePaper } from '../../document/write-paper.ts';
import { proposalView } from '../../export/proposal.ts';
import { EXIT } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { knowledgeFor } from '../knowledge-for.ts';
import { readSoundDesign } from '../read-sound-design.ts';
import { reproducibleDate } from '../reproducible-date.ts';
import { writeDocument } from '../write-document.ts';

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
  const knowledge = await knowledgeFor(io);
  const design = readSoundDesign(options.file, 'a document can be made of it', knowledge, io);
  if (!design.data) return design.code;
  const date = reproducibleDate(io);
  const view = proposalView(design.data, knowledge, design.findings, {
    withoutFindings: !options.findings,
    ...(date ? { date } : {}),
  });
  const document = await writePaper(view, options.to);
  const output = options.output ?? options.file.replace(/(\.ctip)?\.ya?ml$|$/, `.${options.to}`);
  await writeDocument(document, { to: options.to, output, force: options.force === true, source: options.file }, io);
  return EXIT.ok;
}
