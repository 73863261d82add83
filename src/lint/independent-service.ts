import type { Design, ListPartnerKind, Service } from '../design/design.generated.ts';
import { groupOf, listOf } from '../design/values.ts';
import { unanswered } from './unanswered.ts';

/** Bodies that can stand beside people without being part of the authority that limits them. */
const INDEPENDENT: ReadonlySet<ListPartnerKind | undefined> = new Set([
  'child-protection',
  'guardianship',
  'shelter-provider',
  'legal-aid',
  'health-service',
  'service-provider',
  'survivor-organisation',
  'workers-organisation',
  'migrant-organisation',
  'community-organisation',
  'faith-organisation',
  'ngo',
  'bar-association',
] as const);

const NON_GOVERNMENTAL: ReadonlySet<unknown> = new Set([
  'international-ngo',
  'national-ngo',
  'regional-ngo',
  'partner-country-ngo',
]);

/**
 * Whether somebody outside the authorities can help those whom an operation concerns: a partner whose agreement is not
 * `none` or `not-sought` (an international organisation only if it gives one of the services), or a service that a
 * non-governmental organisation runs itself. A reason or a private note in place of the partners is an answer.
 */
export function hasIndependentService(design: Design): boolean {
  const programme = groupOf(design.programme);
  const partners = listOf(programme?.partners);
  if (partners.length === 0 && unanswered(design, ['programme'], ['partners']).length === 0) return true;
  const providers = new Set(listOf<Service>(design.services).map(({ provider }) => provider));
  const standsBeside = partners.some(
    ({ id, kind, agreement }) =>
      agreement !== 'none' &&
      agreement !== 'not-sought' &&
      (INDEPENDENT.has(kind) || (kind === 'international-organisation' && providers.has(id))),
  );
  return standsBeside || (providers.has('own') && NON_GOVERNMENTAL.has(groupOf(programme?.organisation)?.kind));
}
