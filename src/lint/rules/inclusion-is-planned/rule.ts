import type { Design, ListOpenTo, ListSex } from '../../../design/design.generated.ts';
import { hasDirectContact, targetGroupsOf } from '../../../design/elements.ts';
import { groupOf, isAnswered, listOf } from '../../../design/values.ts';
import { gapPlace } from '../../gap-place.ts';
import type { Rule } from '../../rule.ts';
import { unanswered } from '../../unanswered.ts';

const AT = ['safeguarding', 'inclusion'] as const;
const ASKED = ['disability', 'language_and_status', 'papers', 'left_out_sex', 'diversity'] as const;

export const rule: Rule = {
  id: 'inclusion-is-planned',
  category: 'target-groups',
  core: false,
  severity: { concept: 'off', proposal: 'note', approval: 'warning' },
  sources: ['osce-disability', 'odihr-2022'],
  serves: ['SG-R3', 'SG-G4', 'SG-G5', 'SG-G6'],
  check({ design, report }) {
    if (!hasDirectContact(design)) return;
    const elsewhere = answeredElsewhere(design);
    const gaps = unanswered(design, AT, ASKED).filter((key) => !elsewhere.has(key));
    if (gaps.length > 0) report({ ...gapPlace(AT, gaps), message: 'open', args: { gaps } });
  },
};

/** What the services, the target groups and the gap plan say already, so that nobody writes it twice. */
function answeredElsewhere(design: Design): ReadonlySet<string> {
  const doors: ReadonlySet<ListOpenTo> = new Set(listOf(design.services).flatMap(({ open_to }) => listOf(open_to)));
  const gapPlan = groupOf(groupOf(design.safeguarding)?.disclosure_path)?.gap_plan;
  return new Set([
    ...(doors.has('persons-with-disabilities') ? ['disability'] : []),
    ...(doors.has('without-papers') ? ['papers'] : []),
    ...(servesBoth(design, doors) || isAnswered(gapPlan) ? ['left_out_sex'] : []),
  ]);
}

/** Whether neither sex is left out: by the services that say to whom they are open; else by the groups that are met. */
function servesBoth(design: Design, doors: ReadonlySet<ListOpenTo>): boolean {
  const female = doors.has('women') || doors.has('girls');
  const male = doors.has('men') || doors.has('boys');
  if (female || male) return female && male;
  const people = targetGroupsOf(design).filter(
    ({ value: { actor, contact } }) => actor !== 'mandated-to-act' && isAnswered(contact) && contact !== 'none',
  );
  const met: ReadonlySet<ListSex> = new Set(people.flatMap(({ value }) => listOf(value.sex)));
  return met.size === 2;
}
