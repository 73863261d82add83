import type { AgeRange, Design } from '../../../design/design.generated.ts';
import { placed, targetGroupsOf } from '../../../design/elements.ts';
import { groupOf, isNo, listOf } from '../../../design/values.ts';
import type { Rule } from '../../rule.ts';
import { isStated, unanswered } from '../../unanswered.ts';

const CHILDREN = ['safeguarding', 'children'] as const;
const PARTS = [
  'policy',
  'safe_recruitment',
  'risk_assessment',
  'age',
  'guardian',
  'care',
  'consent',
  'reporting',
  'online',
] as const;
const PARTS_OF_HOUSING = ['going_missing', 'turning_18'] as const;

export const rule: Rule = {
  id: 'children-are-protected',
  category: 'safeguarding',
  core: true,
  severity: { concept: 'note', proposal: 'warning', approval: 'error' },
  sources: ['unicef-2006', 'kcs-2014'],
  serves: [
    'A5-R10',
    'RF-S7',
    'SG-IC6',
    'SG-K1',
    'SG-K2',
    'SG-K3',
    'SG-K4',
    'SG-K5',
    'SG-K6',
    'SG-K7',
    'SG-K8',
    'SG-K9',
    'SG-K10',
  ],
  check({ design, report }) {
    const at = [...CHILDREN, 'met'];
    const isOpen = unanswered(design, CHILDREN, ['met'], isStated).length > 0;
    const young = targetGroupsOf(design).filter(({ value }) => isUnder18(value.ages));
    const met = young.filter(({ value }) => value.contact === 'direct' || value.contact === 'through-others');
    if (isOpen && met.length === 0) {
      report({ at, message: 'unanswered', missing: [at] });
      return;
    }
    if (!isOpen && isNo(groupOf(groupOf(design.safeguarding)?.children)?.met)) {
      const reached = young.filter(({ value }) => value.contact !== 'none');
      if (reached.length === 0) return;
      const groups = reached.map(({ value }) => value.id);
      report({ at, message: 'contradicted', args: { groups }, related: reached.map(({ pointer }) => pointer) });
      return;
    }
    const housing = placed<{ kind?: unknown }>(design.services, ['services']);
    const wanted = housing.some(({ value }) => value.kind === 'accommodation')
      ? [...PARTS, ...PARTS_OF_HOUSING]
      : PARTS;
    const gaps = unanswered(design, CHILDREN, wanted, isStated).filter(
      (part) => part !== 'guardian' || !hasChildProtectionPartner(design),
    );
    if (isOpen) {
      // Their ages say that they are met; what is open is how they are protected.
      const groups = met.map(({ value }) => value.id);
      const message = gaps.length > 0 ? 'met-unprotected' : 'met-unsaid';
      const missing = ['met', ...gaps].map((part) => [...CHILDREN, part]);
      report({ at, message, args: { groups, gaps }, related: met.map(({ pointer }) => pointer), missing });
      return;
    }
    if (gaps.length === 0) return;
    report({ at: CHILDREN, message: 'incomplete', args: { gaps }, missing: gaps.map((part) => [...CHILDREN, part]) });
  },
};

/** `16-45`, `0+`: the first number is the youngest age. */
function isUnder18(ages: AgeRange | undefined): boolean {
  return typeof ages === 'string' && Number.parseInt(ages, 10) < 18;
}

function hasChildProtectionPartner(design: Design): boolean {
  return listOf(groupOf(design.programme)?.partners).some(
    ({ kind }) => kind === 'child-protection' || kind === 'guardianship',
  );
}
