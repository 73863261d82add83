import type { Pointer } from '../../../yaml/pointer.ts';
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
    for (const { text, at } of textsOf(design, [], false)) {
      for (const { kind, sample } of traceableDetails(text)) report({ at, message: kind, args: { sample } });
    }
  },
};

interface PlacedText {
  readonly text: string;
  readonly at: Pointer;
}

/** Every text of the file. In notes of one's own (`x_`) a key is a label and may itself hold what must not stand there. */
function textsOf(value: unknown, at: Pointer, isOwn: boolean, found: PlacedText[] = []): readonly PlacedText[] {
  if (typeof value === 'string' || (isOwn && typeof value === 'number')) {
    const key = at.findLast((part) => typeof part === 'string');
    found.push({
      text: isOwn ? `${String(key).replace(/^x_/, '').replaceAll('_', ' ')}: ${value}` : String(value),
      at,
    });
  } else if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) textsOf(item, [...at, i], isOwn, found);
  } else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) {
      const own = isOwn || key.startsWith('x_');
      if (!own && isPublicIdentifier([...at, key])) continue;
      // A place whose key says too much is named by the group around it: the pointer is printed.
      const telling = own && traceableDetails(key.replaceAll('_', ' ')).length > 0;
      if (telling) found.push({ text: key.replaceAll('_', ' '), at });
      else textsOf(item, [...at, key], own, found);
    }
  }
  return found;
}

/** The shared mailbox, and identifiers of IATI and of locked versions, which are public and can look like numbers of papers. */
function isPublicIdentifier(at: Pointer): boolean {
  const path = at.filter((part) => typeof part === 'string').join('.');
  return (
    path === 'programme.contact.email' || path === 'programme.iati' || path === 'agreed.hash' || path.endsWith('.ref')
  );
}
