import { select } from '@inquirer/prompts';
import type { Design } from '../../design/design.generated.ts';
import { offerIndicators } from '../../interview/offer-indicators.ts';
import type { Step } from '../../interview/step.ts';
import type { LibraryIndicator } from '../../knowledge/types.generated.ts';
import { askStep, type Said } from './ask-step.ts';
import { askText } from './ask-text.ts';
import { otherAnswer } from './other-answer.ts';
import type { Talk } from './talk.ts';

const OWN = 'own words';
const OTHER = 'other';

/**
 * A new indicator: one from the library, made specific, or one in own words. What an indicator shows and how it can
 * mislead is shown with it.
 */
export async function askIndicator(step: Step, design: Design, talk: Talk): Promise<Said> {
  const offered = offerIndicators(step, design, talk.knowledge);
  for (;;) {
    const chosen = await talk.prompt(select<string>, {
      message: `Indicator ${step.entries.at(-1)?.id ?? ''}:`,
      choices: [
        { value: OWN, name: 'In own words' },
        ...offered.map((indicator) => entry(indicator, talk)),
        { value: OTHER, name: 'More help, "I don\'t know yet", skip ...' },
      ],
      pageSize: talk.rows,
      loop: false,
      theme: talk.theme,
    });
    if (chosen === OWN) return askStep({ ...step, form: 'field' }, design, talk);
    if (chosen === OTHER) {
      const other = await otherAnswer(step, talk, async () => 'other');
      if (other) return other;
      continue;
    }
    const indicator = offered.find(({ id }) => id === chosen);
    if (!indicator) continue;
    showIndicator(indicator, talk);
    const text = await talk.prompt(askText, {
      fold: talk.fold,
      message: 'Make it specific (place, group, form):',
      hint: 'Change the words, then Enter. Enter with an empty line: back to the list',
      draft: indicator.text,
      check: () => undefined,
      theme: talk.theme,
    });
    if (text.trim() !== '')
      return { kind: 'answer', answer: { kind: 'library', code: indicator.id, text: text.trim() } };
  }
}

function entry({ id, text, measures, level, shows, pitfall }: LibraryIndicator, { knowledge, fold }: Talk) {
  const parts = [
    `${knowledge.label('measures', measures)}, ${level} level`,
    ...(shows ? [`Shows: ${shows}`] : []),
    ...(pitfall ? [`Misleads: ${pitfall}`] : []),
  ];
  return {
    value: id,
    name: fold(`${id} ${text}`, '    '),
    short: id,
    description: fold(parts.map((part) => part.replace(/\.?$/, '.')).join(' ')),
  };
}

function showIndicator(indicator: LibraryIndicator, talk: Talk): void {
  if (indicator.unit) talk.say(`Unit: ${indicator.unit}`, 'quiet', '  ');
  if (indicator.verification) talk.say(`Where the value comes from: ${indicator.verification}`, 'quiet', '  ');
  if (indicator.pitfall) talk.say(`How it misleads: ${indicator.pitfall}`, 'quiet', '  ');
  if (indicator.pair) talk.say(`Read it together with: ${indicator.pair.join(', ')}`, 'quiet', '  ');
}
