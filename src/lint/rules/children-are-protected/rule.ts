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
    if (unanswered(design, CHILDREN, ['met'], isStated).length > 0) {
      report({ at, message: 'unanswered', missing: [at] });
      return;
    }
    if (isNo(groupOf(groupOf(design.safeguarding)?.children)?.met)) {
      const young = targetGroupsOf(design).filter(({ value }) => value.contact !== 'none' && isUnder18(value.ages));
      if (young.length === 0) return;
      const groups = young.map(({ value }) => value.id);
      report({ at, message: 'contradicted', args: { groups }, related: young.map(({ pointer }) => pointer) });
      return;
    }
    const housing = placed<{ kind?: unknown }>(design.services, ['services']);
    const wanted = housing.some(({ value }) => value.kind === 'accommodation')
      ? [...PARTS, ...PARTS_OF_HOUSING]
      : PARTS;
    const gaps = unanswered(design, CHILDREN, wanted, isStated).filter(
      (part) => part !== 'guardian' || !hasChildProtectionPartner(design),
    );
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
