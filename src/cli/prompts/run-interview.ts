import { resolve } from 'node:path';
import type { Step } from '../../interview/step.ts';
import type { Knowledge } from '../../knowledge/open-knowledge.ts';
import type { InitOptions } from '../commands/init.ts';
import { EXIT } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { checkWritable } from '../write-new-file.ts';
import { DesignKeeper } from './design-keeper.ts';
import { Interview } from './interview.ts';
import { yes } from './other-answer.ts';
import { Left, Talk } from './talk.ts';

/**
 * The interview at the terminal. Every answer is written at once, so leaving costs nothing.
 *
 * @returns 0 when all that was to be asked was gone through, 130 when the designer left
 * @throws UserError if the file cannot be read, or not be written any more
 */
export async function runInterview(options: InitOptions, knowledge: Knowledge, io: Io): Promise<number> {
  const keeper = await DesignKeeper.open(io, options.file);
  await checkWritable(resolve(io.cwd, options.file), keeper.shown);
  const stopped = new AbortController();
  const stop = () => stopped.abort();
  // Without listeners of ours the library would end the process before the last line is said.
  for (const signal of SIGNALS) process.on(signal, stop);
  const talk = new Talk(io, knowledge, stopped.signal, options.color);
  const interview = new Interview(keeper, talk, options.stage);
  try {
    const before = unknown(interview.plan());
    greet(keeper, interview, talk);
    await interview.run();
    const noted = unknown(interview.plan());
    if (noted > 0 && before > 0 && (await yes(`Go through what was not known yet (${points(noted)})?`, talk))) {
      await interview.run(true);
    }
    sumUp(keeper, interview, talk);
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof Left)) throw error;
    talk.blank();
    talk.say(
      keeper.isNew
        ? 'Stopped before the first answer; no file was written.'
        : `Stopped. Every answer is in ${keeper.shown}. To go on:`,
    );
    if (!keeper.isNew) talk.command(`ctip init ${keeper.shown}`);
    return EXIT.interrupted;
  } finally {
    for (const signal of SIGNALS) process.removeListener(signal, stop);
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const open = (steps: readonly Step[]) => steps.filter(({ state }) => state === 'open').length;
const answered = (steps: readonly Step[]) => steps.filter(({ state }) => state === 'answered').length;
/** One marker can stand for several steps; it is one open point. */
const unknown = (steps: readonly Step[]) =>
  new Set(steps.flatMap(({ state, unknownAt }) => (state === 'known-unknown' ? [(unknownAt ?? []).join('/')] : [])))
    .size;

function greet(keeper: DesignKeeper, interview: Interview, talk: Talk): void {
  const plan = interview.plan();
  talk.say(
    keeper.isNew
      ? `A new design. Every answer is written to ${keeper.shown} at once; leave at any time with Ctrl+C, and the same command goes on.`
      : `Going on with ${keeper.shown}: ${answered(plan)} answered, ${points(unknown(plan))} noted as not known yet, ${open(plan)} still to ask.`,
  );
  talk.say(
    'Never write names of people affected, or anything by which they can be found. "I don\'t know yet" is a proper answer.',
    'quiet',
  );
}

function sumUp(keeper: DesignKeeper, interview: Interview, talk: Talk): void {
  const plan = interview.plan();
  const left = open(plan);
  talk.heading('Done for now', '');
  talk.say(`${answered(plan)} answered, ${points(unknown(plan))} noted as not known yet, ${left} left open.`);
  if (left > 0) {
    talk.say('To be asked again what is open:');
    talk.command(`ctip init ${keeper.shown}`);
  }
  talk.say('Next:');
  talk.command(`ctip lint ${keeper.shown}`);
}

const points = (count: number): string => `${count} ${count === 1 ? 'point' : 'points'}`;
