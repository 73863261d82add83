import { listOf } from '../../design/values.ts';
import type { LintOptions } from '../../lint/engine.ts';
import type { LocatedFinding } from '../../lint/lint-file.ts';
import {
  endFault,
  oneLine,
  reasonFault,
  roleFault,
  shortestReason,
  type WaiverFault,
} from '../../lint/waiver-faults.ts';
import { askText } from './ask-text.ts';
import type { DesignKeeper } from './design-keeper.ts';
import type { Talk } from './talk.ts';

/**
 * Asks why a finding is accepted, by whom and until when, and writes the waiver.
 *
 * @param options how the design is checked: they say how long a reason is, and which days have passed
 */
export async function askWaiver(
  { rule, element }: LocatedFinding,
  options: LintOptions,
  keeper: DesignKeeper,
  talk: Talk,
): Promise<void> {
  const ask = (message: string, hint: string, faultOf: (text: string) => WaiverFault | undefined) =>
    talk.prompt(askText, {
      fold: talk.fold,
      message,
      hint,
      check(text: string) {
        const fault = faultOf(text);
        return fault && `${fault.message} ${fault.help}`;
      },
      theme: talk.theme,
    });
  const shortest = shortestReason(options.rules);
  const reason = await ask(
    'Why is it accepted?',
    `In a sentence of at least ${shortest} characters; it is printed in the documents`,
    (text) => reasonFault('The reason', text, shortest),
  );
  const acceptedBy = await ask(
    'Which role accepts it?',
    "For example: donor's programme officer. Never a name",
    (text) => roleFault('The role', text),
  );
  const until = await ask('Until when?', 'As 2027-04', (text) => endFault(text.trim(), options.today));
  await keeper.refresh();
  const waiver = {
    rule,
    where: element,
    reason: oneLine(reason),
    accepted_by: oneLine(acceptedBy),
    until: until.trim(),
  };
  await keeper.save([{ pointer: ['waivers', placeOf(waiver, keeper)], value: waiver }]);
}

/** A waiver of the same finding, which has expired, is brought up to date. */
function placeOf(waiver: { readonly rule: string; readonly where: string }, { design }: DesignKeeper): number {
  const waivers = listOf(design.waivers);
  const standing = waivers.findIndex(({ rule, where }) => rule === waiver.rule && where === waiver.where);
  return standing < 0 ? waivers.length : standing;
}
