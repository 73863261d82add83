import type { Displacement } from '../../../design/design.generated.ts';
import { indicatorsOf, type PlacedIndicator, placed } from '../../../design/elements.ts';
import { groupOf, isAnswered, listOf } from '../../../design/values.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'displacement-is-watched',
  category: 'displacement',
  core: true,
  severity: { concept: 'off', proposal: 'warning', approval: 'error' },
  sources: ['bowers-2011', 'guerette-bowers-2009', 'icat-publications'],
  serves: ['PD-R04', 'PD-R13'],
  check({ design, report }) {
    const byId = new Map(indicatorsOf(design).map((indicator) => [indicator.value.id, indicator]));
    for (const { value: entry, pointer } of placed<Displacement>(design.displacement, ['displacement'])) {
      const { id, channel, likelihood } = entry;
      if (likelihood !== 'high' && likelihood !== 'medium') continue;
      if (channel === 'none' || channel === 'benefit-spread') continue;
      const absent = (['watched_by', 'mitigation', 'decision_rule'] as const).filter((key) => !isAnswered(entry[key]));
      const looksInside = !absent.includes('watched_by') && !isWatched(entry, byId);
      const gaps = looksInside ? (['watched_by', ...absent] as const) : absent;
      const missing = absent.map((key) => [...pointer, key]);
      if (absent.length > 0) {
        const at = gaps.length === 1 ? [...pointer, ...gaps] : pointer;
        report({ at, message: 'incomplete', args: { id, likelihood, gaps }, missing });
      } else if (looksInside) {
        const message = channel === 'timing' ? 'too-early' : 'inside';
        const indicators = listOf(entry.watched_by);
        report({ at: [...pointer, 'watched_by'], message, args: { id, likelihood, indicators } });
      }
    }
  },
};

/** Whether one of the indicators looks where the harm would go. A wrong id is `reference-resolves`' finding. */
function isWatched(entry: Displacement, byId: ReadonlyMap<string, PlacedIndicator>): boolean {
  const ids = listOf(entry.watched_by);
  const watching = ids.flatMap((id) => byId.get(id) ?? []);
  if (ids.length === 0 || watching.length < ids.length) return true;
  return watching.some(({ value }) => {
    if (groupOf(value.measured_after)?.event === 'programme-end') return true;
    const beyond = listOf(value.looks_beyond);
    return entry.channel === 'timing' && beyond.length > 0 ? beyond.includes('time') : isAnswered(value.looks_beyond);
  });
}
