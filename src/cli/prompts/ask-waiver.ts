import { readDate } from '../../design/dates.ts';
import { listOf } from '../../design/values.ts';
import type { LocatedFinding } from '../../lint/lint-file.ts';
import { askText } from './ask-text.ts';
import type { DesignKeeper } from './design-keeper.ts';
import type { Talk } from './talk.ts';

const SHORTEST_REASON = 20;

/** Asks why a finding is accepted, by whom and until when, and writes the waiver. */
export async function askWaiver({ rule, element }: LocatedFinding, keeper: DesignKeeper, talk: Talk): Promise<void> {
  const ask = (message: string, hint: string, check: (text: string) => string | undefined) =>
    talk.prompt(askText, { fold: talk.fold, message, hint, check, theme: talk.theme });
  const reason = await ask('Why is it accepted?', 'It is printed in the documents', (text) =>
    text.trim().length >= SHORTEST_REASON ? undefined : `A reason of at least ${SHORTEST_REASON} characters is needed.`,
  );
  const acceptedBy = await ask(
    'Which role accepts it?',
    "For example: donor's programme officer. Never a name",
    (text) => (text.trim().length > 1 ? undefined : 'Name the role.'),
  );
  const until = await ask('Until when?', 'As 2027-04', (text) =>
    readDate(text.trim()) ? undefined : 'Write it as 2027, 2027-04 or 2027-04-30.',
  );
  await keeper.refresh();
  const waiver = { rule, where: element, reason: reason.trim(), accepted_by: acceptedBy.trim(), until: until.trim() };
  await keeper.save([{ pointer: ['waivers', listOf(keeper.design.waivers).length], value: waiver }]);
}
