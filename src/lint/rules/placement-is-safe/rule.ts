import type { Design, ListPlacementTerm, Service } from '../../../design/design.generated.ts';
import { allActivities, type Placed, placed } from '../../../design/elements.ts';
import { groupOf, isAnswered, listOf, markerOf } from '../../../design/values.ts';
import type { Rule } from '../../rule.ts';

const TERMS: readonly ListPlacementTerm[] = ['employer-check', 'written-contract', 'no-fee', 'complaint-route'];

export const rule: Rule = {
  id: 'placement-is-safe',
  category: 'activity',
  core: false,
  severity: { concept: 'off', proposal: 'warning', approval: 'error' },
  sources: ['ilo-fair-recruitment-2019'],
  serves: [],
  check({ design, report }) {
    if (markerOf(design.services) && isAnswered(design.services)) return;
    const placing = allActivities(design).filter(({ value }) => value.kind === 'placement');
    const services = placed<Service>(design.services, ['services']).filter(
      ({ value }) => value.kind === 'job-placement' || placing.some((activity) => activity.value.service === value.id),
    );
    for (const { value, pointer } of services) {
      if ((markerOf(value.terms) && isAnswered(value.terms)) || isBoundByLaw(design, value)) continue;
      const gaps = TERMS.filter((term) => !listOf(value.terms).includes(term));
      const at = [...pointer, 'terms'];
      const missing = gaps.length === TERMS.length ? [at] : [];
      if (gaps.length > 0) report({ at, message: 'incomplete', args: { id: value.id, gaps }, missing });
    }
    const [first, ...others] = services.length === 0 ? placing : [];
    if (!first) return;
    report({
      at: [...first.pointer, 'service'],
      message: 'no-service',
      args: { activities: idsOf([first, ...others]) },
      related: others.map(({ pointer }) => [...pointer, 'service']),
    });
  },
};

const idsOf = (entries: readonly Placed<{ id: string }>[]) => entries.map(({ value }) => value.id);

/** A public employment service whose part in the programme rests on law. */
function isBoundByLaw(design: Design, { provider }: Service): boolean {
  return listOf(groupOf(design.programme)?.partners).some(
    ({ id, kind, agreement }) => id === provider && kind === 'employment-service' && agreement === 'law',
  );
}
