import type { Design, ListSex, Pattern, TargetGroup } from '../../../design/design.generated.ts';
import { type Placed, placed, responsesOf, targetGroupsOf } from '../../../design/elements.ts';
import { isAnswered, listOf } from '../../../design/values.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'gender-analysis-shapes-design',
  category: 'target-groups',
  core: false,
  severity: { concept: 'note', proposal: 'warning', approval: 'warning' },
  sources: ['pocock-2021-fishing', 'ohchr-2002'],
  serves: ['A5-R09', 'SG-G1', 'SG-G2'],
  check({ design, stage, report }) {
    const patterns = placed<Pattern>(design.patterns, ['patterns']);
    const told = new Set<string>();
    for (const { value, pointer } of patterns) {
      // The analysis is asked from the proposal on; who is in a group is known from the first day.
      if (stage !== 'concept' && !isAnswered(value.gender_and_diversity)) {
        const at = [...pointer, 'gender_and_diversity'];
        report({ at, message: 'analysis-open', args: { id: value.id }, missing: [at] });
      }
      const groups = peopleOf(design, value.id, patterns.length === 1);
      const [first, ...others] = groups;
      const sex = onlySex(groups);
      const ids = groups.map((group) => group.value.id);
      if (!first || !sex || told.has(ids.join())) continue;
      if (groups.some((group) => isAnswered(group.value.left_out))) continue;
      told.add(ids.join());
      const exploited = listOf(value.victims).flatMap((card) => listOf(card.sex));
      const other: ListSex = sex === 'female' ? 'male' : 'female';
      report({
        at: [...first.pointer, 'left_out'],
        message: exploited.includes(other) ? 'one-sex-of-both' : 'one-sex',
        args: { ids, sex, other, pattern: value.id },
        related: [pointer, ...others.map((group) => group.pointer)],
        missing: groups.map((group) => [...group.pointer, 'left_out']),
      });
    }
  },
};

/** People at risk or trafficked with whom a pattern is met: all of them, or those of the responses that cut into it. */
function peopleOf(design: Design, pattern: string, isOnly: boolean): Placed<TargetGroup>[] {
  const people = targetGroupsOf(design).filter(({ value: { actor, role } }) =>
    actor ? actor === 'people-at-risk' || actor === 'people-trafficked' : role !== 'duty-bearer',
  );
  if (isOnly) return people;
  const ids = new Set(
    responsesOf(design).flatMap(({ value }) =>
      listOf(value.interrupts).some((card) => card.pattern === pattern) ? listOf(value.target_groups) : [],
    ),
  );
  return people.filter(({ value }) => ids.has(value.id));
}

/** The one sex that all groups state; undefined where there are two, or where one group leaves it open. */
function onlySex(groups: readonly Placed<TargetGroup>[]): ListSex | undefined {
  const stated = groups.map(({ value }) => listOf(value.sex));
  const [sex, ...others] = new Set(stated.flat());
  return others.length === 0 && stated.every((list) => list.length > 0) ? sex : undefined;
}
