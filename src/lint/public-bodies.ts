import type { ListPartnerKind } from '../design/design.generated.ts';

/** Kinds of bodies that are public everywhere; a health service, a guardian or a shelter may be private. */
export const PUBLIC_BODIES: ReadonlySet<string> = new Set<ListPartnerKind>([
  'police',
  'border-service',
  'immigration-service',
  'prosecution',
  'court',
  'prison-service',
  'labour-inspection',
  'national-coordinator',
  'national-rapporteur',
  'interior-ministry',
  'justice-ministry',
  'labour-ministry',
  'social-ministry',
  'health-ministry',
  'education-ministry',
  'foreign-ministry',
  'finance-ministry',
  'planning-ministry',
  'local-government',
  'parliament',
  'statistics-office',
  'audit-or-ombuds',
  'employment-service',
  'child-protection',
]);
