import { passagesOf } from '../../passages.ts';
import type { Rule } from '../../rule.ts';
import { traceableDetails } from '../../traceable-details.ts';

export const rule: Rule = {
  id: 'no-traceable-detail',
  category: 'safeguarding',
  core: true,
  severity: { concept: 'error', proposal: 'error', approval: 'error' },
  sources: ['iom-2010', 'who-2003'],
  serves: ['SG-N3', 'SG-N4', 'SG-N6'],
  check({ design, report }) {
    for (const { text, at } of passagesOf(design, isTelling, isPublicIdentifier)) {
      for (const { kind, sample } of traceableDetails(text)) report({ at, message: kind, args: { sample } });
    }
  },
};

const isTelling = (key: string): boolean => traceableDetails(key).length > 0;

/** The shared mailbox, and identifiers of IATI and of locked versions, which are public and can look like numbers of papers. */
function isPublicIdentifier(path: string): boolean {
  return (
    path === 'programme.contact.email' || path === 'programme.iati' || path === 'agreed.hash' || path.endsWith('.ref')
  );
}
