import type { Block } from '../../document/paper.ts';
import { fact, facts } from '../../document/pieces.ts';
import { amount, byParty, listed, stated, type Writer, within } from '../writer.ts';

type Shared = Exclude<Exclude<Writer['design']['evaluation'], undefined>['shared'], undefined>;

/** The part of an evaluation that is made together with others. */
export function sharedBlocks(w: Writer, shared: Shared | undefined): Block[] {
  const { evaluation: words } = w.words;
  return within<Shared>(w, shared, 'never', (group) =>
    facts([
      ...fact(words.sharedWith, listed(w, group.with, 'proposal', String)),
      ...fact(words.sharedLead, byParty(w, group.lead, 'proposal')),
      ...fact(words.sharedAgreement, stated(w, group.agreement, 'proposal')),
      ...fact(words.sharedContribution, amount(w, group.contribution, 'proposal')),
      ...fact(words.sharedIndicators, listed(w, group.indicators, 'never', String)),
    ]),
  );
}
