import { entryNoun } from '../../interview/entry-noun.ts';
import { SECTIONS } from '../../interview/script.ts';
import type { Section, Step } from '../../interview/step.ts';
import type { ActivityType } from '../../knowledge/types.generated.ts';
import { yes } from './other-answer.ts';
import { lessonsOf, showLesson, showPurpose, showQuestion } from './pages.ts';
import type { Talk } from './talk.ts';

const LESSONS_AT_ONCE = 4;

/** What is shown before a prompt: headings, the question with its reason, a type with its lessons; each once. */
export class Introduction {
  readonly #talk: Talk;
  readonly #shown = new Set<string>();

  constructor(talk: Talk) {
    this.#talk = talk;
  }

  async show(step: Step, plan: readonly Step[]): Promise<void> {
    if (step.code === undefined) {
      if (this.#isNew(`section ${step.section}`)) this.#talk.heading(titleOf(step.section), '');
    } else if (this.#isNew(`${step.key} ${step.form === 'channel' ? '' : (step.scope ?? '')}`)) {
      this.#talk.heading(this.#headingOf(step), progressOf(step, plan));
      if (step.section === 'responses' && step.scope) await this.#showType(step.scope as ActivityType);
      showQuestion(step, this.#talk);
    }
    this.#showField(step);
  }

  #isNew(what: string): boolean {
    const isNew = !this.#shown.has(what);
    this.#shown.add(what);
    return isNew;
  }

  #headingOf({ section, scope, form }: Step): string {
    if (scope === undefined || form === 'channel') return titleOf(section);
    const { knowledge } = this.#talk;
    return `${titleOf(section)} · ${section === 'responses' ? knowledge.label('activity-type', scope) : scope}`;
  }

  /** What the field holds, where the question alone does not say it. */
  #showField(step: Step): void {
    if (step.form === 'types' || step.form === 'channel' || step.field.type === 'answer') return;
    const inner = step.entries.at(-1);
    const numbered = inner && `${capital(entryNoun(inner.path)?.short ?? 'entry')} ${inner.index + 1}`;
    const name = inner ? `${inner.id ?? numbered}: ` : '';
    this.#talk.blank();
    this.#talk.say(`${name}${step.code === undefined ? step.text : step.help.description}`);
  }

  /** What a type is for, and, for those who want to read them, its lessons. */
  async #showType(type: ActivityType): Promise<void> {
    if (!this.#isNew(`type ${type}`)) return;
    showPurpose(type, this.#talk);
    const lessons = lessonsOf(type, this.#talk.knowledge);
    const wanted = lessons.length > 0 && (await yes(`Read its ${lessons.length} lessons first?`, this.#talk));
    for (let from = 0; wanted && from < lessons.length; from += LESSONS_AT_ONCE) {
      for (const lesson of lessons.slice(from, from + LESSONS_AT_ONCE)) showLesson(lesson, this.#talk);
      const left = lessons.length - from - LESSONS_AT_ONCE;
      if (left > 0 && !(await yes(`Read on (${left} more)?`, this.#talk, true))) break;
    }
    this.#talk.blank();
  }
}

const titleOf = (section: Section): string => SECTIONS.find(({ id }) => id === section)?.title ?? section;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "question 7 of 30": by distinct questions in the order in which they are asked. */
function progressOf(step: Step, plan: readonly Step[]): string {
  const codes = [...new Set(plan.flatMap(({ code }) => code ?? []))];
  return `question ${codes.indexOf(step.code ?? '') + 1} of ${codes.length}`;
}
