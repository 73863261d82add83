import type { Block, Line } from '../../document/paper.ts';
import { cell, fact, facts, heading, joined, plain, quiet, strong } from '../../document/pieces.ts';
import type { Question } from '../../knowledge/types.generated.ts';
import { addedBy, textLine, type Workshop } from './part.ts';

/** How a question is laid out. */
export interface CardForm {
  readonly level: 2 | 3;
  /** Whether a weak answer stands beside the strong one. */
  readonly compared: boolean;
  /** Lines to write on. */
  readonly lines: number;
}

/**
 * A question with all that helps a group to answer it, and room to write.
 *
 * @param pool the questions whose prompts may stand under it
 */
export function questionCard(question: Question, pool: readonly Question[], form: CardForm, at: Workshop): Block[] {
  const { code, number, text, why } = question;
  const words = at.words.question;
  const prompts = promptsOf(code, pool, at).flatMap((prompt) => [
    plain(` ${prompt.text}`),
    ...addedBy(prompt.code, at).map((piece) => quiet(` ${piece.text}`)),
  ]);
  const line = (said: string | undefined) => (said === undefined ? undefined : textLine(said));
  const reason = joined(
    why === undefined ? undefined : [quiet(why)],
    prompts.length > 0 ? [quiet(words.prompts), ...prompts] : undefined,
    question.private === undefined ? undefined : [strong(words.guarded)],
    addedBy(code, at),
  );
  return heading(form.level, `${number ?? code}  ${text}`, [
    ...(reason ? [{ kind: 'paragraph', line: reason, leads: true } as const] : []),
    ...facts([
      ...(form.compared ? fact(words.weak, line(question.weak)) : []),
      ...fact(form.compared ? words.strong : words.example, line(question.strong)),
    ]),
    { kind: 'space', lines: form.lines },
  ]);
}

/**
 * What is asked under a question: its prompts, and at stage concept what has a question of its own only from stage
 * proposal on.
 */
export function promptsOf(code: string, pool: readonly Question[], { stage }: Workshop): Question[] {
  const absorbed = pool.find((question) => question.code === code)?.absorbs ?? [];
  return pool.filter((other) => {
    if (other.ask === 'prompt') return other.under === code;
    return other.ask === 'proposal' && stage === 'concept' && (other.under === code || absorbed.includes(other.code));
  });
}

/** The questions of stage proposal as a list: no weak and strong answers, a cell to write in. */
export function questionTable(questions: readonly Question[], at: Workshop): Block {
  const { question, proposal } = at.words;
  return {
    kind: 'table',
    space: 3,
    columns: [
      { heading: proposal.question, share: 46 },
      { heading: proposal.answer, share: 54 },
    ],
    rows: questions.map(({ code, text, why, when, private: guarded }) => {
      const condition = when === undefined ? undefined : question.condition[when];
      const asked: Line = [strong(`${code}  `), ...(condition ? [quiet(`${condition} `)] : []), plain(text)];
      const reason = joined(
        why === undefined ? undefined : [quiet(why)],
        guarded === undefined ? undefined : [strong(question.guarded)],
        addedBy(code, at),
      );
      return { cells: [cell(asked, reason), cell()] };
    }),
  };
}
