import type { Displacement, ListActivityType, ListDisplacementChannel } from '../../../design/design.generated.ts';
import { type Placed, placed, responsesOf } from '../../../design/elements.ts';
import { isAnswered } from '../../../design/values.ts';
import { concernsType } from '../../concerns-type.ts';
import type { Report, Rule } from '../../rule.ts';

const AT: Report['at'] = ['displacement'];

/** The channels held to be likeliest, by type: our own judgement, as is the table in knowledge/displacement.yaml. */
const LIKELIEST: Readonly<Partial<Record<ListActivityType, readonly ListDisplacementChannel[]>>> = {
  awareness: ['location', 'target-group'],
  livelihoods: ['target-group', 'location'],
  'legal-framework': ['method', 'route'],
  'criminal-justice': ['location', 'method', 'perpetrator'],
};

export const rule: Rule = {
  id: 'likely-channel-is-answered',
  category: 'displacement',
  core: false,
  severity: { concept: 'off', proposal: 'note', approval: 'warning' },
  sources: ['crest-2021', 'proposed'],
  serves: ['A1-R09', 'A2-R08', 'A3-R10', 'A4-R08'],
  check({ design, report }) {
    const entries = placed<Displacement>(design.displacement, AT);
    const open = new Set<Placed<Displacement>>();
    for (const { value: response, pointer } of responsesOf(design)) {
      const channels = LIKELIEST[response.type];
      const own = entries.filter((entry) => concerns(entry.value, response.type));
      // No entry at all is the finding of displacement-is-considered; an entry without a channel may be the one.
      if (!channels || own.length === 0 || own.some((entry) => isNowhere(entry.value) || !entry.value.channel))
        continue;
      const likely = own.filter(({ value: { channel } }) => channel !== undefined && channels.includes(channel));
      const [first] = likely;
      if (!first) {
        report({ at: AT, message: 'left-out', args: { type: response.type, channels }, related: [pointer] });
      } else if (likely.every((entry) => gapOf(entry.value))) open.add(first);
    }
    for (const { value, pointer } of open) {
      const gap = gapOf(value);
      if (!gap) continue;
      const at = [...pointer, gap];
      const args = { id: value.id, channel: value.channel ?? '' };
      report({ at, message: gap === 'likelihood' ? 'unrated' : 'unreasoned', args, missing: [at] });
    }
  },
};

/** Entries about harm that concern a type. */
const concerns = (entry: Displacement, type: ListActivityType): boolean =>
  entry.channel !== 'benefit-spread' && concernsType(entry, type);

/** "Nowhere, because" is a full answer. */
const isNowhere = ({ channel, what }: Displacement): boolean => channel === 'none' && isAnswered(what);

/** What an entry still lacks: its likelihood, or, where that is low, what speaks for it. */
function gapOf({ likelihood, reason, evidence }: Displacement): 'likelihood' | 'reason' | undefined {
  if (!isAnswered(likelihood)) return 'likelihood';
  return likelihood === 'low' && !isAnswered(reason) && !isAnswered(evidence) ? 'reason' : undefined;
}
