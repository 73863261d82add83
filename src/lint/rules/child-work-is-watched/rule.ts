import type { Harm, ListActivityKind } from '../../../design/design.generated.ts';
import { chosenTypes, indicatorsOf, placed } from '../../../design/elements.ts';
import { groupOf, isAnswered, listOf } from '../../../design/values.ts';
import { activitiesOfTypes } from '../../activities-of-types.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'child-work-is-watched',
  category: 'activity',
  core: false,
  severity: { concept: 'off', proposal: 'warning', approval: 'warning' },
  sources: ['wb-child-labour-2017'],
  serves: ['A2-R05'],
  check({ design, report }) {
    if (!chosenTypes(design).includes('livelihoods')) return;
    const activities = activitiesOfTypes(design, ['livelihoods']).filter(({ value }) =>
      PRODUCTIVE.includes(value.kind),
    );
    if (activities.length === 0) return;
    if (indicatorsOf(design).some(({ value }) => value.library === WORK_AND_SCHOOL)) return;
    const at = ['safeguarding', 'harm_analysis'];
    const toChildren = placed<Harm>(groupOf(design.safeguarding)?.harm_analysis, at).filter(({ value }) => {
      const causes = listOf(value.because_of);
      return value.who === 'children' && (causes.length === 0 || causes.includes('livelihoods'));
    });
    if (toChildren.some(({ value }) => isAnswered(value.watched_by))) return;
    const ids = activities.map(({ value }) => value.id);
    const related = activities.map(({ pointer }) => pointer);
    const [harm] = toChildren;
    if (!harm) {
      report({ at, message: 'none', args: { activities: ids }, related });
      return;
    }
    const place = [...harm.pointer, 'watched_by'];
    report({
      at: place,
      message: 'unwatched',
      args: { id: harm.value.id, activities: ids },
      related,
      missing: [place],
    });
  },
};

/** Support to production at home, which needs hands. Cash for needs is another kind. */
const PRODUCTIVE: readonly (ListActivityKind | undefined)[] = ['credit', 'asset', 'home-enterprise'];
/** Hours of work and school attendance of children in participating and comparison households. */
const WORK_AND_SCHOOL = 'A2-I11';
