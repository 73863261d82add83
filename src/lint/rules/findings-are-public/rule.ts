import type { Design, Dissemination } from '../../../design/design.generated.ts';
import { groupOf, isAnswered, isNo, isYes, listOf, textOf } from '../../../design/values.ts';
import { gapPlace } from '../../gap-place.ts';
import type { Rule } from '../../rule.ts';
import { unanswered } from '../../unanswered.ts';

export const rule: Rule = {
  id: 'findings-are-public',
  category: 'evaluation',
  core: false,
  severity: { concept: 'off', proposal: 'note', approval: 'warning' },
  sources: ['icat-egm', 'icat-publications'],
  serves: ['RF-E8', 'RF-L5'],
  check({ design, report }) {
    const evaluation = groupOf(design.evaluation);
    if (!evaluation || isAnswered(evaluation.not_public_because)) return;
    const shares = unanswered(design, ['learning'], ['commitments']).length === 0;
    const readers = listOf(evaluation.dissemination);
    const lacksReaders = !isAnswered(evaluation.dissemination);
    const lacksStore = unanswered(design, ['evaluation', 'deposit'], ['where']).length > 0;
    const isClosed = readers.length > 0 && readers.every((reader) => staysInside(design, reader));
    if (evaluation.scope === 'none') {
      // Without an evaluation a learning note, or any reader or store, is enough.
      if (!shares && (lacksReaders || isClosed) && lacksStore) {
        report({ at: ['learning', 'commitments'], message: 'nothing-shared' });
      }
      return;
    }
    if (isClosed && !shares) {
      const names = readers.flatMap(({ to }) => (to === 'own' ? [] : (textOf(to) ?? [])));
      const isOwn = readers.some(({ to }) => to === 'own');
      const message = !isOwn ? 'closed' : names.length > 0 ? 'closed-and-own' : 'own';
      const at = ['evaluation', 'dissemination'];
      const store = ['evaluation', 'deposit'];
      if (lacksStore) report({ at, message: `${message}-unstored`, args: { names }, missing: [store] });
      else report({ at, message, args: { names } });
      return;
    }
    const gaps = [...(lacksReaders && !shares ? ['dissemination'] : []), ...(lacksStore ? ['deposit'] : [])];
    if (gaps.length > 0) report({ ...gapPlace(['evaluation'], gaps), message: 'open', args: { gaps } });
  },
};

/** Whether a reader is a donor or the organisation itself, or what the reader gets is declared not to be public. */
function staysInside(design: Design, { to, public: isPublic }: Dissemination): boolean {
  const reader = textOf(to)?.toLowerCase();
  if (!reader || isYes(isPublic)) return false;
  const programme = groupOf(design.programme);
  const organisation = groupOf(programme?.organisation);
  const donors = listOf(programme?.donors).map(({ name }) => name);
  const inside = ['own', organisation?.name, organisation?.unit, ...donors];
  return isNo(isPublic) || inside.some((name) => textOf(name)?.toLowerCase() === reader);
}
