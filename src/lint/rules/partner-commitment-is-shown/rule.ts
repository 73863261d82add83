import type { Design, Gain, Partner } from '../../../design/design.generated.ts';
import { actorsOfOutcome, outcomesOf, type Placed, placed, targetGroupsOf } from '../../../design/elements.ts';
import { groupOf, isAnswered, listOf, textOf } from '../../../design/values.ts';
import { gapPlace } from '../../gap-place.ts';
import { PUBLIC_BODIES } from '../../public-bodies.ts';
import type { Rule } from '../../rule.ts';

const AT = ['programme', 'partners'] as const;

export const rule: Rule = {
  id: 'partner-commitment-is-shown',
  category: 'sustainability',
  core: true,
  severity: { concept: 'off', proposal: 'warning', approval: 'warning' },
  sources: ['eca-2017', 'proposed'],
  serves: [],
  check({ design, report }) {
    const partners = placed<Partner>(groupOf(design.programme)?.partners, AT);
    const nobody = outcomesWithoutPartner(design);
    if (nobody.length > 0) report({ at: AT, message: 'nobody', args: { outcomes: nobody }, missing: [AT] });
    const owing = new Map<Placed<Partner>, string[]>();
    for (const [body, outcomes] of bodiesThatChange(design)) {
      // A kind is answered for by any partner of it, an id by one only. An id that leads nowhere is another rule's finding.
      const named = partners.filter(({ value }) => value.id === body || value.kind === body);
      const [first] = named;
      if (!first) {
        const missing = partners.length === 0 ? [AT] : [];
        if (PUBLIC_BODIES.has(body)) report({ at: AT, message: 'no-partner', args: { kind: body, outcomes }, missing });
      } else if (PUBLIC_BODIES.has(first.value.kind ?? '') && named.every(({ value }) => commitmentGap(value))) {
        owing.set(first, [...(owing.get(first) ?? []), ...outcomes]);
      }
    }
    for (const partner of partners) {
      const { value, pointer } = partner;
      const outcomes = [...new Set(owing.get(partner))];
      const services = listOf(design.services).flatMap(({ id, provider }) => (provider === value.id ? [id] : []));
      const owed = outcomes.length > 0 ? commitmentGap(value) : undefined;
      const delivery = services.length > 0 ? DELIVERY.filter((key) => !isAnswered(value[key])) : [];
      const gaps = [...(owed ? [owed] : []), ...delivery];
      const gains = gainsOf(design, value.id);
      if (!owed && value.agreement === 'none' && gains.length > 0) {
        const args = { id: value.id, gains: gains.flatMap(({ what }) => textOf(what) ?? []) };
        const message = args.gains.length === gains.length ? 'takes-over-quoted' : 'takes-over';
        report({ at: [...pointer, 'agreement'], message, args });
      }
      if (gaps.length === 0) continue;
      const message = owed && delivery.length > 0 ? 'both' : (owed ?? 'delivers');
      report({
        at: gapPlace(pointer, gaps).at,
        message,
        args: { id: value.id, outcomes, services, gaps },
        missing: gaps.filter((key) => !isAnswered(value[key])).map((key) => [...pointer, key]),
      });
    }
  },
};

/** What a partner is to run or to pay for after the end. */
const gainsOf = (design: Design, partner: string): readonly Gain[] =>
  listOf(groupOf(design.sustainability)?.gains).filter(({ owner, payer }) => owner === partner || payer === partner);

const DELIVERY = ['role', 'capacity_checked'] as const;

/** Outcomes in which authorities act differently whose bodies are open, in a design that names no partner at all. */
function outcomesWithoutPartner(design: Design): string[] {
  if (isAnswered(groupOf(design.programme)?.partners) || bodiesThatChange(design).size > 0) return [];
  return outcomesOf(design)
    .filter((outcome) => actorsOfOutcome(design, outcome).includes('mandated-to-act'))
    .map(({ value }) => value.id);
}

/** What a body that is to change still owes: an agreement of any kind, or the reason why none is sought. */
function commitmentGap({ agreement, why }: Partner): 'agreement' | 'why' | undefined {
  if (agreement === 'not-sought') return isAnswered(why) ? undefined : 'why';
  return isAnswered(agreement) && agreement !== 'none' ? undefined : 'agreement';
}

/** The bodies to which those who change in an outcome belong, by partner id or kind, with the outcomes. */
function bodiesThatChange(design: Design): ReadonlyMap<string, string[]> {
  const bodies = new Map(targetGroupsOf(design).map(({ value }) => [value.id, listOf(value.bodies)]));
  const found = new Map<string, string[]>();
  for (const { value } of outcomesOf(design)) {
    const groups = listOf(value.who_changes).flatMap((card) => listOf(card.groups));
    for (const body of new Set(groups.flatMap((id) => bodies.get(id) ?? []))) {
      found.set(body, [...(found.get(body) ?? []), value.id]);
    }
  }
  return found;
}
