import { select } from '@inquirer/prompts';
import type { Design } from '../../design/design.generated.ts';
import type { Step } from '../../interview/step.ts';
import type { Said } from './ask-step.ts';
import { askText } from './ask-text.ts';
import { otherAnswer } from './other-answer.ts';
import { showChannel } from './pages.ts';
import type { Talk } from './talk.ts';

type Judged = 'high' | 'medium' | 'low' | 'not-here' | 'cannot-move' | 'other';

const CHOICES: readonly { value: Judged; name: string }[] = [
  { value: 'high', name: 'Likely here' },
  { value: 'medium', name: 'Possible here' },
  { value: 'low', name: 'Unlikely here' },
  { value: 'not-here', name: 'Not a concern here, for a reason' },
  { value: 'cannot-move', name: 'The harm cannot move at all: one reason for all channels' },
  { value: 'other', name: 'More help, "I don\'t know yet", skip ...' },
];

/** One channel by which the harm could go on: how likely it is here, in the designer's own judgement. */
export async function askChannel(step: Step, design: Design, talk: Talk): Promise<Said> {
  for (;;) {
    talk.blank();
    showChannel(step.channel ?? '', design, talk);
    const judged = await talk.prompt(select<Judged>, {
      message: 'How likely is it here?',
      choices: CHOICES,
      pageSize: 8,
      loop: false,
      theme: talk.theme,
    });
    if (judged === 'high' || judged === 'medium' || judged === 'low') {
      return { kind: 'answer', answer: { kind: 'channel', likelihood: judged } };
    }
    if (judged === 'not-here')
      return {
        kind: 'answer',
        answer: { kind: 'not-here', reason: await reason('Why is it no concern here?', talk, 1) },
      };
    if (judged === 'cannot-move') {
      const why = await reason('Why can the harm not go on elsewhere?', talk, 20);
      return { kind: 'answer', answer: { kind: 'cannot-move', reason: why } };
    }
    const other = await otherAnswer(step, talk, async () => 'other');
    if (other) return other;
  }
}

async function reason(message: string, talk: Talk, shortest: number): Promise<string> {
  return talk.prompt(askText, {
    fold: talk.fold,
    message,
    hint: 'One sentence; it is printed in the documents',
    check: (text: string) =>
      text.trim().length >= shortest ? undefined : `A reason is needed, of at least ${shortest} characters.`,
    theme: talk.theme,
  });
}
