import { resolve } from 'node:path';
import type { ListActivityType } from '../../design/design.generated.ts';
import { listValues } from '../../design/fields.ts';
import { renderDesign } from '../../design/render-yaml.ts';
import { designFromAnswers } from '../../interview/answers-file.ts';
import { skeletonFor } from '../../interview/skeleton.ts';
import type { Stage } from '../../interview/step.ts';
import type { Knowledge } from '../../knowledge/open-knowledge.ts';
import { nearest } from '../../text/nearest.ts';
import { terminalText } from '../../text/terminal-text.ts';
import { EXIT } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { isInteractive } from '../is-interactive.ts';
import { knowledgeFor } from '../knowledge-for.ts';
import { fileExists } from '../prompts/design-keeper.ts';
import { readTextFile, shownPath } from '../read-file.ts';
import { UserError } from '../user-error.ts';
import { writeAtomically } from '../write-new-file.ts';
import { answersReport } from './answers-report.ts';

export interface InitOptions {
  readonly file: string;
  readonly stage?: Stage;
  /** A YAML file with the answers; without it they are asked. */
  readonly answers?: string;
  /** Activity types for the skeleton. */
  readonly types: readonly string[];
  readonly color?: boolean;
}

/**
 * Begins a design, or goes on with one: by asking at the terminal, from a file of answers, or, where nobody can be asked,
 * as a skeleton to be filled. An existing design is never replaced.
 *
 * @returns 0 when the file is written or the interview is through, 130 when the designer left it, 2 when answers are
 *   wrong or missing
 * @throws UserError for what cannot be done: a file that stands in the way or cannot be read or written
 */
export async function runInit(options: InitOptions, io: Io): Promise<number> {
  if (options.file.trim() === '')
    throw new UserError('The name of the file is empty.', 'Name it, for example programme.ctip.yaml.');
  const types = checkedTypes(options.types);
  if (options.answers !== undefined && types.length > 0) {
    throw new UserError(
      '--type is for the skeleton and says nothing beside --answers.',
      'Write the types into the answers file, as activity_types.',
    );
  }
  const knowledge = await knowledgeFor(io);
  if (options.answers !== undefined) return fromAnswers(options, options.answers, knowledge, io);
  if (isInteractive(io)) {
    const { runInterview } = await import('../prompts/run-interview.ts');
    return runInterview(options, knowledge, io);
  }
  return writeSkeleton(options, types, knowledge, io);
}

function checkedTypes(types: readonly string[]): ListActivityType[] {
  const known = listValues('activity-type');
  const wrong = types.find((type) => !known.includes(type));
  if (wrong !== undefined) {
    const near = nearest(wrong, known)[0];
    throw new UserError(
      `"${wrong}" is no activity type.`,
      `${near === undefined ? '' : `Did you mean ${near}? `}The types are ${known.join(', ')}.`,
    );
  }
  return [...new Set(types)] as ListActivityType[];
}

async function refuseExisting(io: Io, file: string, hint: string): Promise<void> {
  if (!(await fileExists(resolve(io.cwd, file)))) return;
  throw new UserError(`${shownPath(io, file)} exists already; a design is never replaced.`, hint);
}

async function fromAnswers(options: InitOptions, answers: string, knowledge: Knowledge, io: Io): Promise<number> {
  const { file } = options;
  await refuseExisting(
    io,
    file,
    'Name another file, or go on with this one at a terminal: `ctip init` without --answers.',
  );
  const result = designFromAnswers(await readTextFile(io, answers), knowledge);
  if (result.problems.length > 0 || result.missing.length > 0) {
    io.stderr.write(terminalText(answersReport(shownPath(io, answers), result), true));
    return EXIT.failed;
  }
  const design = options.stage === undefined ? result.design : { ...result.design, stage: options.stage };
  await writeAtomically(resolve(io.cwd, file), renderDesign(design), shownPath(io, file));
  io.stderr.write(`Wrote ${shownPath(io, file)} from the answers. Next: ctip lint ${shownPath(io, file)}\n`);
  return EXIT.ok;
}

async function writeSkeleton(
  { file, stage = 'concept' }: InitOptions,
  types: readonly ListActivityType[],
  knowledge: Knowledge,
  io: Io,
): Promise<number> {
  const shown = shownPath(io, file);
  await refuseExisting(io, file, 'To go on with it, run the command at a terminal.');
  await writeAtomically(resolve(io.cwd, file), skeletonFor(types, stage, knowledge), shown);
  const hint = types.length === 0 ? ' Add --type <type> for the questions of the activity types you will use.' : '';
  io.stderr.write(
    `There is no terminal to ask at, so ${shown} holds every question of stage ${stage} as a comment, to be filled in an editor.${hint}\n` +
      `To take the answers from a file, add --answers <file>. Next: ctip lint ${shown}\n`,
  );
  return EXIT.ok;
}
