import { workshopPaper } from '../../../browse/workshop.ts';
import { type PaperFormat, writePaper } from '../../../document/write-paper.ts';
import { EXIT } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import { knowledgeFor } from '../../knowledge-for.ts';
import { reproducibleDate } from '../../reproducible-date.ts';
import { writeDocument } from '../../write-document.ts';
import { activityNamed } from './activity-named.ts';

export interface WorkshopCommandOptions {
  readonly activity: readonly string[];
  readonly stage: 'concept' | 'proposal';
  readonly to: PaperFormat;
  readonly output?: string;
  readonly force?: boolean;
}

/**
 * `ctip knowledge workshop --activity awareness --to docx`: a question sheet to print for group work; without an activity
 * type the questions of every design.
 *
 * @throws UserError for an activity type that there is not, and where the sheet would replace an existing file
 */
export async function runKnowledgeWorkshop(options: WorkshopCommandOptions, io: Io): Promise<number> {
  const types = [...new Set(options.activity.map(activityNamed))];
  const date = reproducibleDate(io);
  const paper = workshopPaper(await knowledgeFor(io), {
    types,
    stage: options.stage,
    ...(date ? { date } : {}),
  });
  const sheet = await writePaper(paper, options.to);
  const output =
    options.output ??
    `${['workshop', ...types, ...(options.stage === 'concept' ? [] : [options.stage])].join('-')}.${options.to}`;
  await writeDocument(sheet, { to: options.to, output, force: options.force === true }, io);
  return EXIT.ok;
}
