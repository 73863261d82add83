import { confirm, select } from '@inquirer/prompts';
import type { Field } from '../../design/fields.ts';
import type { Answer, Step } from '../../interview/step.ts';
import type { Said } from './ask-step.ts';
import { askText } from './ask-text.ts';
import { showHelp } from './pages.ts';
import type { Talk } from './talk.ts';

type Other =
  | 'help'
  | 'not-known-yet'
  | 'does-not-apply'
  | 'held-privately'
  | 'private'
  | 'instead'
  | 'skip'
  | 'back'
  | 'answer';

/**
 * All that can be said to a question besides an answer. Nothing is written by choosing Enter: the first entry goes back
 * to the question.
 *
 * @param ask asks the field itself, for the answers that are given in another way
 * @returns undefined to ask the question again
 */
export async function otherAnswer(
  step: Step,
  talk: Talk,
  ask: (field: Field) => Promise<Said | 'other'>,
): Promise<Said | undefined> {
  for (;;) {
    const choice = await talk.prompt(select<Other>, {
      message: 'What would you like?',
      choices: choicesFor(step),
      pageSize: 12,
      loop: false,
      theme: talk.theme,
    });
    switch (choice) {
      case 'answer':
        return undefined;
      case 'help':
        showHelp(step, talk);
        break;
      case 'skip':
      case 'back':
        return { kind: choice };
      case 'not-known-yet': {
        const text = await line(
          'What is missing, who finds out, and by when?',
          'Enter alone leaves that open as well',
          talk,
          0,
        );
        return { kind: 'answer', answer: { kind: 'not-known-yet', text } };
      }
      case 'does-not-apply': {
        const reason = await line(
          'Why does it not apply?',
          'At least 20 characters; the reason is printed in the documents',
          talk,
          20,
        );
        return { kind: 'answer', answer: { kind: 'does-not-apply', reason } };
      }
      case 'held-privately': {
        const text = await line(
          'Since when, and by which role is it kept?',
          'For example: 2026-09, safeguarding officer. Never a name',
          talk,
          1,
        );
        return { kind: 'answer', answer: { kind: 'held-privately', text } };
      }
      case 'instead':
      case 'private': {
        const said = await ask(choice === 'instead' && step.instead ? step.instead.field : step.field);
        if (said === 'other') break;
        return choice === 'private' ? keptPrivate(said) : said;
      }
    }
  }
}

function choicesFor(step: Step) {
  const entry = (value: Other, name: string, short: string) => ({ value, name, short });
  return [
    entry('answer', 'Back to the question', 'back to the question'),
    entry('help', 'More help: weak and good answers, sources', 'more help'),
    ...(step.unknownAt ? [entry('not-known-yet', "I don't know yet (kept as an open point)", "I don't know yet")] : []),
    ...(step.instead ? [entry('instead', step.instead.label, 'another way')] : []),
    ...(step.markerAt ? [entry('does-not-apply', 'It does not apply, for a reason', 'it does not apply')] : []),
    ...(step.mayBePrivate ? [entry('private', 'Answer it, but out of every export', 'out of every export')] : []),
    ...(step.markerAt ? [entry('held-privately', 'Too dangerous to write: kept elsewhere', 'kept elsewhere')] : []),
    entry('skip', 'Skip it for now; it stays open', 'skip'),
    entry('back', 'Go to the question before', 'the question before'),
  ];
}

function keptPrivate(said: Said): Said {
  if (said.kind !== 'answer' || said.answer.kind !== 'value') return said;
  return { kind: 'answer', answer: { ...said.answer, private: true } satisfies Answer };
}

async function line(message: string, hint: string, talk: Talk, shortest: number): Promise<string> {
  return talk.prompt(askText, {
    fold: talk.fold,
    message,
    hint,
    check: (text: string) =>
      text.trim().length >= shortest ? undefined : `A few more words are needed: at least ${shortest} characters.`,
    theme: talk.theme,
  });
}

/** A question that is answered by yes or no; Enter alone takes the safe answer. */
export async function yes(message: string, talk: Talk, byDefault = false): Promise<boolean> {
  return talk.prompt(confirm, { message, default: byDefault, theme: talk.theme });
}
