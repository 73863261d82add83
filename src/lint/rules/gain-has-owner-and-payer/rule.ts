import { endOf } from '../../../design/dates.ts';
import type { Design, Gain, Outcome } from '../../../design/design.generated.ts';
import { outcomesOf, type Placed, placed } from '../../../design/elements.ts';
import { groupOf, isAnswered, isNo, listOf, textOf } from '../../../design/values.ts';
import { gapPlace } from '../../gap-place.ts';
import type { Rule, Stage } from '../../rule.ts';

export const rule: Rule = {
  id: 'gain-has-owner-and-payer',
  category: 'sustainability',
  core: true,
  severity: { concept: 'note', proposal: 'warning', approval: 'error' },
  sources: ['eca-2017', 'thompson-2011'],
  serves: [],
  check({ design, stage, report }) {
    const lasting = outcomesOf(design).filter(({ value }) => !isNo(value.lasting));
    const sustainability = groupOf(design.sustainability);
    const at = ['sustainability', 'gains'];
    if (!sustainability && isAnswered(design.sustainability)) return;
    if (!Array.isArray(sustainability?.gains) && isAnswered(sustainability?.gains)) return;
    const gains = placed<Gain>(sustainability?.gains, at);
    const without: string[] = [];
    const incomplete = new Set<Placed<Gain>>();
    for (const { value } of lasting) {
      // A gain that names no outcome belongs to all of them: `for` is asked from the proposal on.
      const own = gains.filter((gain) => !isAnswered(gain.value.for) || listOf(gain.value.for).includes(value.id));
      const [first] = own;
      if (!first) without.push(value.id);
      else if (own.every((gain) => gapsOf(gain.value, stage).length > 0)) incomplete.add(first);
      else if (own.every((gain) => gain.value.paid_from === 'donor') && !hasLongerPath(design)) {
        const severity = stage === 'concept' ? 'note' : 'warning';
        report({ at: [...first.pointer, 'paid_from'], message: 'only-donors', args: { id: value.id }, severity });
      }
    }
    const unexplained =
      stage === 'approval' ? lasting.filter(({ value }) => !without.includes(value.id) && isFleeting(value)) : [];
    const [place] = unexplained;
    if (place) {
      report({
        at: [...place.pointer, 'lasts_because'],
        message: 'no-reason',
        args: { ids: unexplained.map(({ value }) => value.id) },
        related: unexplained.slice(1).map(({ pointer }) => [...pointer, 'lasts_because']),
        severity: 'note',
      });
    }
    if (without.length > 0) {
      report({ at, message: 'none', args: { ids: without }, ...(gains.length === 0 ? { missing: [at] } : {}) });
    }
    for (const { value, pointer } of incomplete) {
      const gaps = gapsOf(value, stage);
      const what = textOf(value.what);
      if (what) report({ ...gapPlace(pointer, gaps), message: 'incomplete', args: { what, gaps } });
      else {
        const place = gapPlace(pointer, isAnswered(value.what) ? gaps : ['what', ...gaps]);
        report({ ...place, message: 'unnamed', args: { number: Number(pointer.at(-1)) + 1, gaps } });
      }
    }
  },
};

/** What a gain still lacks; where it costs nothing a year, nobody has to pay. The cost is asked from the proposal on. */
function gapsOf(gain: Gain, stage: Stage): string[] {
  return [
    ...(isAnswered(gain.owner) ? [] : ['owner']),
    ...(isAnswered(gain.payer) || gain.yearly_cost === 0 ? [] : ['payer']),
    ...(isAnswered(gain.yearly_cost) || stage === 'concept' ? [] : ['yearly_cost']),
  ];
}

/** Whether somebody is to act differently, and nothing says why that should last. */
const isFleeting = ({ who_changes, lasts_because }: Outcome): boolean =>
  listOf(who_changes).some(({ does }) => isAnswered(does)) && !isAnswered(lasts_because);

/** Steps in a setting of crisis, or steps that go on after the end: a longer way to public money, planned openly. */
function hasLongerPath(design: Design): boolean {
  const steps = listOf(groupOf(design.sustainability)?.exit_steps);
  const programme = groupOf(design.programme);
  const isCrisis = listOf(programme?.setting).some((kind) => kind !== 'stable' && kind !== 'state-involvement');
  if (isCrisis && isAnswered(steps)) return true;
  const end = endOf(programme?.end)?.time ?? Number.POSITIVE_INFINITY;
  return steps.some(({ date }) => (endOf(date)?.time ?? Number.NEGATIVE_INFINITY) > end);
}
