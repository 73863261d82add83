import type { WhoChanges } from '../../../design/design.generated.ts';
import { outcomesOf, type Placed, placed } from '../../../design/elements.ts';
import { isAnswered } from '../../../design/values.ts';
import type { Pointer } from '../../../yaml/pointer.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'outcome-names-who-changes',
  category: 'structure',
  core: true,
  severity: { concept: 'note', proposal: 'warning', approval: 'error' },
  sources: ['thompson-2011', 'oecd-glossary-2023', 'marshall-adb-uniap-2012'],
  serves: ['RF-L2'],
  check({ design, report }) {
    for (const { value, pointer } of outcomesOf(design)) {
      const at = [...pointer, 'who_changes'];
      const cards = placed<WhoChanges>(value.who_changes, at);
      const id = value.id;
      const [first, ...others] = cards.map(gapsOf);
      if (!first) {
        if (!isAnswered(value.who_changes)) report({ at, message: 'none', args: { id }, missing: [at] });
        continue;
      }
      const all = [first, ...others];
      if (all.some(({ who, what }) => !who && !what)) continue;
      const message = all.every(({ what }) => !what)
        ? 'no-actor'
        : all.every(({ who }) => !who)
          ? 'no-change'
          : 'neither';
      const missing = all.flatMap((card) => card.missing);
      report({ at: first.pointer, message, args: { id }, related: others.map((card) => card.pointer), missing });
    }
  },
};

/** Whether a card still lacks who changes, and what will be different. */
function gapsOf({ value, pointer }: Placed<WhoChanges>): {
  pointer: Pointer;
  who: boolean;
  what: boolean;
  missing: Pointer[];
} {
  const who = !isAnswered(value.actor) && !isAnswered(value.groups);
  const what = !isAnswered(value.does) && !isAnswered(value.situation);
  const keys = [...(who ? ['groups', 'actor'] : []), ...(what ? ['does', 'situation'] : [])];
  return { pointer, who, what, missing: keys.map((key) => [...pointer, key]) };
}
