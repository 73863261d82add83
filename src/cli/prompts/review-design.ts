import { select } from '@inquirer/prompts';
import { entryNoun } from '../../interview/entry-noun.ts';
import type { Step } from '../../interview/step.ts';
import type { Knowledge } from '../../knowledge/open-knowledge.ts';
import { type LocatedFinding, lintFile } from '../../lint/lint-file.ts';
import { counted } from '../../lint/reporters/report.ts';
import type { Stage } from '../../lint/rule.ts';
import { isWithin } from '../../yaml/pointer.ts';
import { readAsset } from '../assets.ts';
import { EXIT } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import type { Checker } from '../lint/make-checker.ts';
import { sourceInWords } from '../source-in-words.ts';
import { UserError } from '../user-error.ts';
import { checkWritable } from '../write-new-file.ts';
import { askWaiver } from './ask-waiver.ts';
import { DesignKeeper } from './design-keeper.ts';
import { Interview } from './interview.ts';
import { Left, Talk } from './talk.ts';

export interface Review {
  /** Absolute path of the design. */
  readonly path: string;
  readonly stage?: Stage;
  /** The rules whose findings are gone through; none: all. */
  readonly rule: readonly string[];
  readonly color?: boolean;
}

type Choice = 'answer' | 'waive' | 'skip' | 'page' | 'leave';
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Shows one finding after the other, in the order of the file, and lets the designer answer, accept or skip it. Every answer
 * is written at once, and the design is checked anew after it.
 *
 * @returns 0 when all were gone through, 130 when the designer left
 * @throws UserError if the file cannot be read or written
 */
export async function reviewDesign(review: Review, checker: Checker, knowledge: Knowledge, io: Io): Promise<number> {
  const keeper = await DesignKeeper.open(io, review.path);
  if (keeper.isNew) throw new UserError(`There is no file ${keeper.shown}.`, 'Check the name and the folder.');
  await checkWritable(review.path, keeper.shown);
  const stopped = new AbortController();
  const stop = () => stopped.abort();
  for (const signal of SIGNALS) process.on(signal, stop);
  const talk = new Talk(io, knowledge, stopped.signal, review.color);
  const sitting = new Sitting(review, keeper, checker, talk);
  try {
    await sitting.run();
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof Left)) throw error;
    talk.blank();
    talk.say(`Stopped. Every answer is in ${keeper.shown}.`);
    return EXIT.interrupted;
  } finally {
    for (const signal of SIGNALS) process.removeListener(signal, stop);
  }
}

/** One sitting: which findings were skipped in it is all that it remembers. */
class Sitting {
  readonly #review: Review;
  readonly #keeper: DesignKeeper;
  readonly #checker: Checker;
  readonly #talk: Talk;
  readonly #skipped = new Set<string>();

  constructor(review: Review, keeper: DesignKeeper, checker: Checker, talk: Talk) {
    this.#review = review;
    this.#keeper = keeper;
    this.#checker = checker;
    this.#talk = talk;
  }

  async run(): Promise<void> {
    const { shown } = this.#keeper;
    const all = this.#findings();
    if (all.length === 0) {
      this.#talk.say(`Nothing was found in ${shown}.`);
      return;
    }
    this.#talk.say(`${shown}: ${counted(all.length, 'finding')}. Every answer is written at once; Ctrl+C leaves.`);
    for (;;) {
      await this.#keeper.refresh();
      const left = this.#findings().filter((finding) => !this.#skipped.has(keyOf(finding)));
      const [finding] = left;
      if (!finding) break;
      if ((await this.#go(finding, left.length)) === 'leave') break;
    }
    this.#sumUp(all.length);
  }

  #findings(): readonly LocatedFinding[] {
    const options = this.#checker.optionsFor(this.#review.path);
    const wanted = this.#review.rule;
    return lintFile(this.#keeper.text, options).findings.filter(
      ({ rule, waived }) => !waived && (wanted.length === 0 || wanted.includes(rule)),
    );
  }

  async #go(finding: LocatedFinding, left: number): Promise<Choice> {
    const talk = this.#talk;
    const steps = this.#stepsFor(finding);
    const isOfRule = finding.rule !== 'schema' && finding.rule !== 'reference-resolves';
    talk.heading(`${finding.severity} · ${finding.rule}`, `${left} to go`);
    talk.say(finding.message, 'strong');
    if (finding.why !== '') talk.say(`Why: ${finding.why}`);
    talk.say(`To do: ${finding.help}`);
    const sources = finding.sources.map((key) => sourceInWords(key, talk.knowledge)).join('; ');
    if (sources !== '') talk.say(`Source: ${sources}`, 'quiet');
    talk.say(`In the file: line ${finding.line}${finding.element === '' ? '' : `, ${finding.element}`}`, 'quiet');
    for (;;) {
      const choice = await talk.prompt(select<Choice>, {
        message: 'What would you like?',
        choices: [
          ...(steps.length > 0 ? [entry('answer', 'Answer it now', 'answer it')] : []),
          entry('skip', 'Skip it for now; it stays open', 'skip'),
          ...(isOfRule ? [entry('waive', 'Accept it, for a reason and for a time', 'accept it')] : []),
          ...(isOfRule ? [entry('page', 'Read the page of the rule', 'the page')] : []),
          entry('leave', 'Stop here', 'stop here'),
        ],
        loop: false,
        theme: talk.theme,
      });
      if (choice === 'page') {
        this.#showPage(finding.rule);
        continue;
      }
      if (choice === 'skip') this.#skipped.add(keyOf(finding));
      if (choice === 'answer') await this.#answer(finding);
      if (choice === 'waive') await askWaiver(finding, this.#checker.optionsFor(this.#review.path), this.#keeper, talk);
      return choice;
    }
  }

  /** Asks what the finding speaks of, question by question, until it is gone or the designer has had enough. */
  async #answer(finding: LocatedFinding): Promise<void> {
    const interview = this.#interview();
    for (;;) {
      const steps = this.#stepsFor(finding);
      const step = steps.length > 1 ? await this.#choose(steps) : steps[0];
      if (!step) break;
      const isWritten = await interview.askOne(step);
      if (!this.#findings().some((other) => keyOf(other) === keyOf(finding))) {
        this.#talk.say('This finding is gone.', 'quiet');
        return;
      }
      if (steps.length === 1) {
        if (isWritten) this.#talk.say('The finding is still there.', 'quiet');
        break;
      }
    }
    this.#skipped.add(keyOf(finding));
  }

  async #choose(steps: readonly Step[]): Promise<Step | undefined> {
    const talk = this.#talk;
    const chosen = await talk.prompt(select<Step | 'enough'>, {
      message: 'Which of these?',
      choices: [
        ...steps.map((step) => ({
          value: step,
          name: talk.fold(`${nameOf(step)}${step.field.title}`, '    '),
          description: talk.fold(step.help.description),
        })),
        { value: 'enough' as const, name: 'Enough; go on to the next finding' },
      ],
      pageSize: talk.rows,
      loop: false,
      theme: talk.theme,
    });
    return chosen === 'enough' ? undefined : chosen;
  }

  /** The questions whose answer stands at the place of a finding: the open ones below it, else the one that filled it. */
  #stepsFor({ pointer }: LocatedFinding): readonly Step[] {
    if (pointer.length === 0) return [];
    const plan = this.#interview().plan();
    const open = plan.filter((step) => step.state !== 'answered' && isWithin(step.pointer, pointer));
    if (open.length > 0) return open;
    return plan.filter((step) => isWithin(pointer, step.pointer)).slice(-1);
  }

  #interview(): Interview {
    const { stage } = this.#checker.optionsFor(this.#review.path);
    return new Interview(this.#keeper, this.#talk, stage);
  }

  #showPage(rule: string): void {
    const own = this.#checker.settings.rules.find(({ id }) => id === rule)?.page;
    this.#talk.blank();
    for (const line of (own ?? readAsset(`./rules/${rule}.md`)).split('\n')) this.#talk.say(line);
  }

  #sumUp(before: number): void {
    const talk = this.#talk;
    const left = this.#findings().length;
    talk.heading('Done for now', '');
    talk.say(`${counted(before, 'finding')} at the start, ${left} now. To see them all:`);
    talk.command(`ctip lint ${this.#keeper.shown}`);
  }
}

/** In which entry a question stands, where it stands in one. */
function nameOf({ scope, entries }: Step): string {
  const inner = entries.at(-1);
  const entry = inner && (inner.id ?? `${entryNoun(inner.path)?.short ?? 'entry'} ${inner.index + 1}`);
  const parts = [...new Set([scope, entry])].filter((part) => part !== undefined);
  return parts.length === 0 ? '' : `${parts.join(', ')}: `;
}

const keyOf = ({ rule, element, said }: LocatedFinding): string => JSON.stringify([rule, element, said]);
const entry = (value: Choice, name: string, short: string) => ({ value, name, short });
