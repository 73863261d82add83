import type { Design, ListActorGroup, Participation } from '../../../design/design.generated.ts';
import { type Placed, placed, targetGroupsOf } from '../../../design/elements.ts';
import { groupOf, isAnswered, listOf, textOf } from '../../../design/values.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'affected-people-shape-design',
  category: 'target-groups',
  core: true,
  severity: { concept: 'note', proposal: 'warning', approval: 'warning' },
  sources: ['icat-slides-2016', 'odihr-2023'],
  serves: ['A3-R08', 'A7-R05', 'SG-G8'],
  check({ design, stage, report }) {
    const at = ['participation'];
    const entries = placed<Participation>(design.participation, at);
    if (entries.length === 0) {
      if (!isAnswered(design.participation)) report({ at, message: 'none', missing: [at] });
      return;
    }
    const shaping = entries.filter((entry) => isOfAffectedPeople(design, entry) && decides(entry));
    const [first] = shaping;
    if (!first) {
      report({ at, message: 'only-asked' });
      return;
    }
    if (stage === 'concept') return;
    if (stage === 'approval' && !shaping.some(({ value }) => isAnswered(value.decided))) {
      const missing = shaping.map(({ pointer }) => [...pointer, 'decided']);
      report({ at: first.pointer, message: 'undecided', args: whoOf(shaping), missing });
    }
    // A trusted body between answers for how people are paid and kept safe, but only for those who come through it.
    const unprotected = shaping.filter(({ value }) => !isAnswered(value.paid_and_safe) && !isAnswered(value.through));
    // Until approval one entry that is in order stands for the others.
    if (stage === 'proposal' && unprotected.length < shaping.length) return;
    const [one, ...others] = unprotected.map(({ pointer }) => pointer);
    const missing = unprotected.map(({ pointer }) => [...pointer, 'paid_and_safe']);
    // Entries have no ids: what can be named, and accepted, is the entry.
    if (one) report({ at: one, message: 'unprotected', args: whoOf(unprotected), related: others, missing });
  },
};

const whoOf = (entries: readonly Placed<Participation>[]) => ({
  who: entries.flatMap(({ value }) => textOf(value.who) ?? []),
});

function decides({ value }: Placed<Participation>): boolean {
  return listOf(value.in).some((kind) => kind === 'design' || kind === 'decision');
}

/** Groups and bodies of survivors, migrants, workers or residents; a body named in words is taken at its word. */
function isOfAffectedPeople(design: Design, { value: { who } }: Placed<Participation>): boolean {
  if (!isAnswered(who)) return false;
  const group = targetGroupsOf(design).find(({ value }) => value.id === who)?.value;
  if (group) return !group.actor || AFFECTED.has(group.actor);
  const partner = listOf(groupOf(design.programme)?.partners).find(({ id }) => id === who);
  return !partner?.kind || BODIES.has(partner.kind);
}

const AFFECTED: ReadonlySet<ListActorGroup> = new Set([
  'people-at-risk',
  'people-trafficked',
  'families-and-leaders',
  'worker-organisation',
  'witnesses-and-bystanders',
] as const);
const BODIES: ReadonlySet<string> = new Set([
  'survivor-organisation',
  'workers-organisation',
  'migrant-organisation',
  'community-organisation',
  'other',
]);
