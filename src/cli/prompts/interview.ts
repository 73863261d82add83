import type { Design } from '../../design/design.generated.ts';
import { validateDesign } from '../../design/validate.ts';
import { AnswerError, answerStep } from '../../interview/answer.ts';
import { applyChanges } from '../../interview/apply-changes.ts';
import type { WantedEntry } from '../../interview/entries.ts';
import { entryNoun } from '../../interview/entry-noun.ts';
import { planInterview } from '../../interview/plan.ts';
import type { Answer, Change, EntryPlace, Stage, Step } from '../../interview/step.ts';
import { isWithin, toJsonPointer, valueAt } from '../../yaml/pointer.ts';
import { askChannel } from './ask-channel.ts';
import { askIndicator } from './ask-indicator.ts';
import { askStep, type Said, typed } from './ask-step.ts';
import { askTypes } from './ask-types.ts';
import type { DesignKeeper } from './design-keeper.ts';
import { Introduction } from './introduction.ts';
import { yes } from './other-answer.ts';
import { showAdvice } from './pages.ts';
import type { Talk } from './talk.ts';

/**
 * Goes through the open steps of a design one by one and writes each answer at once. What is answered stands in the
 * file; kept here is only what this sitting left open and where it can go back to.
 */
export class Interview {
  readonly #keeper: DesignKeeper;
  readonly #talk: Talk;
  readonly #stage: Stage | undefined;
  readonly #left = new Set<string>();
  readonly #answered: string[] = [];
  readonly #introduction: Introduction;
  #more: readonly WantedEntry[] = [];
  #draft: string | undefined;
  #again: string | undefined;

  constructor(keeper: DesignKeeper, talk: Talk, stage?: Stage) {
    this.#keeper = keeper;
    this.#talk = talk;
    this.#introduction = new Introduction(talk);
    this.#stage = stage;
  }

  get stage(): Stage {
    return this.#stage ?? this.#keeper.design.stage ?? 'concept';
  }

  /** The steps as they stand now. */
  plan(): readonly Step[] {
    return planInterview(this.#keeper.design, this.#talk.knowledge, this.stage, { more: this.#more });
  }

  /**
   * Asks until no step is open that was not left for later.
   *
   * @param alsoUnknown whether what is noted as not known yet is asked again
   * @throws Left, UserError
   */
  async run(alsoUnknown = false): Promise<void> {
    // The stage on the command line is a wish for this design, and so an answer.
    if (this.#stage !== undefined && this.#keeper.design.stage !== this.#stage) {
      await this.#keeper.save([{ pointer: ['stage'], value: this.#stage }]);
    }
    for (;;) {
      const plan = this.plan();
      const again = plan.find(({ id }) => id === this.#again);
      const isAsked = ({ id, state }: Step) =>
        (state === 'open' || (alsoUnknown && state === 'known-unknown')) && !this.#left.has(id);
      const step = again ?? plan.find(isAsked);
      this.#again = undefined;
      if (!step) return;
      await this.#introduction.show(step, plan);
      if (step.id === 'evaluation/scope') this.#draft = showAdvice(this.#keeper.design, this.#talk).draftRationale;
      const said = await this.#ask(step);
      if (said.kind === 'skip') this.#left.add(step.id);
      else if (said.kind === 'back') this.#goBack(step);
      else if (said.kind === 'new-entry')
        this.#begin({ list: ['target_groups'], ...(step.scope ? { type: step.scope } : {}) });
      else await this.#keep(step, said.answer);
    }
  }

  /**
   * Asks one step, whatever stands there, and writes the answer.
   *
   * @returns whether anything was written
   * @throws Left, UserError
   */
  async askOne(step: Step): Promise<boolean> {
    for (;;) {
      await this.#introduction.show(step, this.plan());
      const said = await this.#ask(step);
      if (said.kind !== 'answer') return false;
      const current = await this.#current(step);
      if (!current) return false;
      if (await this.#write(current, said.answer)) return true;
    }
  }

  async #ask(step: Step): Promise<Said> {
    if (step.form === 'types') return askTypes(this.#keeper.design, this.#talk);
    if (step.form === 'channel') return askChannel(step, this.#keeper.design, this.#talk);
    if (step.form === 'indicator') return askIndicator(step, this.#keeper.design, this.#talk);
    const draft = step.id === 'evaluation/rationale' ? this.#draft : this.#standing(step);
    return askStep(step, this.#keeper.design, this.#talk, draft);
  }

  /** When going back, the text that stands there can be changed instead of being typed anew. */
  #standing(step: Step): string | undefined {
    const value = valueAt(this.#keeper.design, step.pointer);
    return step.form === 'field' && (typeof value === 'string' || typeof value === 'number')
      ? String(value)
      : undefined;
  }

  #goBack(step: Step): void {
    const last = this.#answered.pop();
    if (last === undefined) this.#talk.say('This is the first question of this sitting.', 'quiet');
    else this.#left.delete(last);
    this.#again = last ?? step.id;
  }

  #begin(wanted: WantedEntry): void {
    this.#more = [...this.#more, wanted];
  }

  async #keep(step: Step, answer: Answer): Promise<void> {
    const current = await this.#current(step);
    if (!current) return;
    if (!(await this.#write(current, answer))) {
      this.#again = current.id;
      return;
    }
    this.#answered.push(current.id);
    // Said once in a sitting, it is not asked again in the same one.
    if (answer.kind === 'not-known-yet') this.#left.add(current.id);
    this.#more = this.#more.filter(({ list }) => !current.missing.some(({ pointer }) => isWithin(pointer, list)));
    if (answer.kind === 'value' || answer.kind === 'instead' || answer.kind === 'library')
      await this.#offerAnother(current);
  }

  /** @returns false where the design would not fit together with the answer; that was said */
  async #write(step: Step, answer: Answer): Promise<boolean> {
    const changes = this.#checked(step, answer);
    if (!changes) return false;
    await this.#keeper.save(changes);
    if (answer.kind === 'value' && (step.field.type === 'texts' || step.field.kind === 'list'))
      await this.#askMoreTexts(step);
    return true;
  }

  /** The step in the file as it is now; somebody else may have written it meanwhile. */
  async #current(step: Step): Promise<Step | undefined> {
    if (!(await this.#keeper.refresh())) return step;
    const now = this.plan().find(({ id }) => id === step.id);
    const isTaken = now === undefined || (now.state !== 'open' && step.state === 'open');
    this.#talk.say(
      isTaken
        ? `${this.#keeper.shown} was changed by somebody else, and this question is answered there. Your answer was not written.`
        : `${this.#keeper.shown} was changed by somebody else. Their changes are kept; your answer is added to them.`,
    );
    return isTaken ? undefined : now;
  }

  /** What is to be written, if the design still fits together afterwards. */
  #checked(step: Step, answer: Answer): readonly Change[] | undefined {
    const { design } = this.#keeper;
    try {
      const indicator = answer.kind === 'library' ? this.#talk.knowledge.indicator(answer.code) : undefined;
      const changes = answerStep(step, answer, design, indicator);
      const before = new Set(faults(design).map((fault) => fault.text));
      const fresh = faults(applyChanges(design, changes)).find(({ text }) => !before.has(text));
      if (!fresh) return changes;
      this.#talk.warn(`${fresh.message} ${fresh.help}`);
    } catch (error) {
      if (!(error instanceof AnswerError)) throw error;
      this.#talk.warn(error.message);
    }
    return undefined;
  }

  /** Each text of a list is written when it is typed; an empty line ends the list. */
  async #askMoreTexts(step: Step): Promise<void> {
    for (;;) {
      const { design } = this.#keeper;
      const field = { ...step.field, title: 'Another one (Enter alone goes on)', type: 'text' as const };
      const said = await typed(step, field, design, this.#talk);
      if (said === 'other' || said.kind !== 'answer' || said.answer.kind !== 'value') return;
      await this.#keeper.refresh();
      const standing = valueAt(this.#keeper.design, step.pointer);
      const long = standing !== null && typeof standing === 'object' && !Array.isArray(standing);
      const pointer = long ? [...step.pointer, 'answer'] : step.pointer;
      const list = valueAt(this.#keeper.design, pointer);
      if (!Array.isArray(list)) return;
      await this.#keeper.save([{ pointer: [...pointer, list.length], value: said.answer.value }]);
    }
  }

  /** When the last open step of an entry is answered, another entry can be begun; then one of the list around it. */
  async #offerAnother(step: Step): Promise<void> {
    const open = this.plan().filter(({ id, state }) => state === 'open' && !this.#left.has(id));
    for (const [depth, entry] of [...step.entries.entries()].reverse()) {
      if (open.some((other) => liesIn(other, entry))) return;
      const noun = entryNoun(entry.path);
      const isInner = depth === step.entries.length - 1;
      if (noun === undefined || !this.#wouldBeAsked(entry, step, isInner)) continue;
      if (await yes(`Another ${noun.full}?`, this.#talk)) {
        this.#begin(wantedFrom(entry, step));
        return;
      }
    }
  }

  /** Whether a further entry would be asked about next, and not in some later part of the interview. */
  #wouldBeAsked(entry: EntryPlace, step: Step, isInner: boolean): boolean {
    const more = [...this.#more, wantedFrom(entry, step)];
    const plan = planInterview(this.#keeper.design, this.#talk.knowledge, this.stage, { more });
    const next = plan.find(
      (other) =>
        other.state === 'open' && !this.#left.has(other.id) && other.missing.length > 0 && liesAfter(other, entry),
    );
    return next !== undefined && (isInner ? next.key === step.key : next.section === step.section);
  }
}

const wantedFrom = (entry: EntryPlace, step: Step): WantedEntry => ({
  list: entry.list,
  ...(entry.path === 'target_groups' && step.scope !== undefined ? { type: step.scope } : {}),
});

const inSameList = (step: Step, entry: EntryPlace) =>
  step.entries.find((own) => toJsonPointer(own.list) === toJsonPointer(entry.list));
const liesIn = (step: Step, entry: EntryPlace): boolean => inSameList(step, entry)?.index === entry.index;
const liesAfter = (step: Step, entry: EntryPlace): boolean => (inSameList(step, entry)?.index ?? -1) > entry.index;

/** What makes a design unsound, each with a text by which it is known again. */
function faults(design: Design): { text: string; message: string; help: string }[] {
  return validateDesign(design)
    .filter(({ severity }) => severity === 'error')
    .map(({ pointer, message, help }) => ({ text: `${toJsonPointer(pointer)} ${message}`, message, help }));
}
