import type { Design, ListActorGroup, ListPartnerKind } from '../../../design/design.generated.ts';
import { targetGroupsOf } from '../../../design/elements.ts';
import { groupOf, listOf } from '../../../design/values.ts';
import type { Rule } from '../../rule.ts';
import { unanswered } from '../../unanswered.ts';

const RULE_OF_INFORMATION = ['safeguarding', 'information_to_authorities'] as const;
const AUTHORITIES: readonly string[] = [
  'police',
  'border-service',
  'immigration-service',
  'labour-inspection',
] satisfies ListPartnerKind[];
const POSSIBLE_VICTIMS: readonly (ListActorGroup | undefined)[] = ['people-at-risk', 'people-trafficked', undefined];

export const rule: Rule = {
  id: 'firewall-is-stated',
  category: 'safeguarding',
  core: true,
  severity: { concept: 'note', proposal: 'warning', approval: 'error' },
  sources: ['flex-2019', 'leag-2020'],
  serves: ['A5-R07', 'RF-S9', 'SG-H12'],
  check({ design, report }) {
    const authorities = authoritiesIn(design);
    if (authorities.length === 0 || !meetsPossibleVictims(design)) return;
    const gaps = unanswered(design, RULE_OF_INFORMATION, ['firewall', 'rule']);
    if (gaps.length === 0) return;
    const all = gaps.length === 2;
    report({
      at: RULE_OF_INFORMATION,
      message: all ? 'none' : 'incomplete',
      args: { authorities, gaps },
      missing: all ? [RULE_OF_INFORMATION] : gaps.map((key) => [...RULE_OF_INFORMATION, key]),
    });
  },
};

/** The kinds of authorities that are partners or, named by their kind, bodies of a target group; each once. */
function authoritiesIn(design: Design): string[] {
  const partners = listOf(groupOf(design.programme)?.partners).flatMap(({ kind }) => kind ?? []);
  const trained = targetGroupsOf(design).flatMap(({ value }) => listOf(value.bodies));
  return [...new Set<string>([...partners, ...trained])].filter((kind) => AUTHORITIES.includes(kind));
}

function meetsPossibleVictims(design: Design): boolean {
  return targetGroupsOf(design).some(
    ({ value }) =>
      POSSIBLE_VICTIMS.includes(value.actor) && (value.contact === 'direct' || value.contact === 'through-others'),
  );
}
