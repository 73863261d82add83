import { checkbox, select } from '@inquirer/prompts';
import type { Design } from '../../design/design.generated.ts';
import type { ActivityType } from '../../knowledge/types.generated.ts';
import type { Said } from './ask-step.ts';
import { showTypeFits } from './pages.ts';
import type { Talk } from './talk.ts';

/** The choice of activity types, with what the mapped pattern speaks for and against. Nothing is chosen beforehand. */
export async function askTypes(design: Design, talk: Talk): Promise<Said> {
  const fits = showTypeFits(design, talk);
  for (;;) {
    talk.say('Space chooses, Enter goes on', 'quiet');
    const chosen: ActivityType[] = await talk.prompt(checkbox<ActivityType>, {
      message: 'Types:',
      choices: fits.map(({ type, label, speaksFor, speaksAgainst }) => ({
        value: type,
        name: `${label}${speaksFor.length > 0 ? ` (${speaksFor.length} for, ${speaksAgainst.length} against)` : ''}`,
        short: label,
      })),
      pageSize: 10,
      loop: false,
      shortcuts: { all: null, invert: null },
      theme: talk.theme,
    });
    if (chosen.length > 0) return { kind: 'answer', answer: { kind: 'value', value: chosen } };
    const next = await talk.prompt(select<'again' | 'skip'>, {
      message: 'No type is chosen; what follows depends on it.',
      choices: [
        { value: 'again', name: 'Choose now' },
        { value: 'skip', name: 'Skip it for now; it stays open' },
      ],
      theme: talk.theme,
    });
    if (next === 'skip') return { kind: 'skip' };
  }
}
