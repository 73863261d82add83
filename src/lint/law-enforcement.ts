import type { ListPartnerKind } from '../design/design.generated.ts';

/** Bodies that investigate, arrest, turn back or hold people: a door that some will not go through. */
export const LAW_ENFORCEMENT: ReadonlySet<unknown> = new Set<ListPartnerKind>([
  'police',
  'border-service',
  'immigration-service',
  'prosecution',
  'prison-service',
]);
