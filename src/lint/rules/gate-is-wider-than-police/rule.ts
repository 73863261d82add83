import type { ListActivityKind, Partner } from '../../../design/design.generated.ts';
import { chosenTypes, placed } from '../../../design/elements.ts';
import { groupOf, isYes } from '../../../design/values.ts';
import { activitiesOfTypes } from '../../activities-of-types.ts';
import { LAW_ENFORCEMENT } from '../../law-enforcement.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'gate-is-wider-than-police',
  category: 'activity',
  core: false,
  severity: { concept: 'off', proposal: 'note', approval: 'warning' },
  sources: ['flex-2019', 'unodc-glotip-2022'],
  serves: ['A5-R08'],
  check({ design, report }) {
    if (!chosenTypes(design).includes('identification-referral')) return;
    const at = ['programme', 'partners'];
    const partners = placed<Partner>(groupOf(design.programme)?.partners, at);
    const police = partners.filter(({ value }) => LAW_ENFORCEMENT.has(value.kind));
    const gates = partners.filter(({ value }) => isYes(value.may_identify));
    if (gates.length === 0 || gates.some((gate) => !police.includes(gate))) return;
    const ids = new Set(police.map(({ value }) => value.id));
    const hasOtherPath = activitiesOfTypes(design, ['identification-referral']).some(
      ({ value: { kind, responsible } }) =>
        kind !== undefined && OTHER_PATHS.has(kind) && !(typeof responsible === 'string' && ids.has(responsible)),
    );
    if (hasOtherPath) return;
    report({
      at,
      message: 'police-only',
      args: { partners: gates.map(({ value }) => value.id) },
      related: gates.map(({ pointer }) => pointer),
    });
  },
};

/** Ways that lead to a decision without the police at the door, and work to have the door widened. */
const OTHER_PATHS: ReadonlySet<ListActivityKind> = new Set(['referral', 'helpline', 'outreach', 'advocacy'] as const);
