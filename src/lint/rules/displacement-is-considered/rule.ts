import type { Design, Displacement, ListActivityType } from '../../../design/design.generated.ts';
import { chosenTypes, responsesOf } from '../../../design/elements.ts';
import { isAnswered, listOf, markerOf } from '../../../design/values.ts';
import { concernsType } from '../../concerns-type.ts';
import type { Report, Rule } from '../../rule.ts';

/** The types for which a channel is always asked for; for the others alone the question is raised one step more softly. */
const MOVING: readonly ListActivityType[] = ['awareness', 'livelihoods', 'criminal-justice'];
const AT: Report['at'] = ['displacement'];

export const rule: Rule = {
  id: 'displacement-is-considered',
  category: 'displacement',
  core: true,
  severity: { concept: 'note', proposal: 'warning', approval: 'error' },
  sources: ['icat-publications'],
  serves: ['PD-R03'],
  silences: ['likely-channel-is-answered'],
  check({ design, stage, report }) {
    if (markerOf(design.displacement) && isAnswered(design.displacement)) return;
    const open = chosenTypes(design).filter((type) => !isConsidered(design, type));
    const asksStrictly = open.some((type) => MOVING.includes(type));
    // At concept only the moving types are asked.
    const types = stage === 'concept' ? open.filter((type) => MOVING.includes(type)) : open;
    if (types.length === 0) return;
    report({
      at: AT,
      message: 'none',
      args: { types },
      related: responsesOf(design).flatMap(({ value, pointer }) => (types.includes(value.type) ? [pointer] : [])),
      missing: [AT],
      ...(asksStrictly ? {} : { severity: stage === 'proposal' ? 'note' : 'warning' }),
    });
  },
};

function isConsidered(design: Design, type: ListActivityType): boolean {
  return listOf(design.displacement).some((entry) => concernsType(entry, type) && speaks(entry));
}

/** `benefit-spread` says nothing about harm; `none` counts with its reason only. */
function speaks({ channel, what }: Displacement): boolean {
  if (channel === 'benefit-spread') return false;
  return channel === 'none' || channel === undefined ? isAnswered(what) : true;
}
