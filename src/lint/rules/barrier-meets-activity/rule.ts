import { activitiesFeeding, activitiesOf, outcomesOf, outputsOf } from '../../../design/elements.ts';
import { isAnswered, listOf } from '../../../design/values.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'barrier-meets-activity',
  category: 'logic',
  core: true,
  severity: { concept: 'off', proposal: 'note', approval: 'warning' },
  sources: ['marshall-adb-uniap-2012', 'gao-2007'],
  serves: [],
  check({ design, report }) {
    for (const outcome of outcomesOf(design)) {
      const id = outcome.value.id;
      const barriers = listOf(outcome.value.barriers);
      const activities = activitiesFeeding(design, outcome);
      if (barriers.length === 0 || activities.length === 0) continue;
      const removed = new Set(activities.flatMap(({ value }) => listOf(value.removes)));
      const untouched = barriers.flatMap(({ kind, handled_by, accepted }, i) =>
        !kind || removed.has(kind) || isAnswered(handled_by) || isAnswered(accepted) ? [] : [{ kind, i }],
      );
      const at = [...outcome.pointer, 'barriers'];
      const [first] = untouched;
      if (first) {
        const kinds = [...new Set(untouched.map(({ kind }) => kind))];
        const related = untouched.slice(1).map(({ i }) => [...at, i]);
        report({ at: [...at, first.i], message: 'untouched', args: { id, kinds }, related });
      }
      const known = new Set(barriers.map(({ kind }) => kind));
      for (const { value, pointer } of outputsOf(outcome).flatMap(activitiesOf)) {
        if (!value.kind || EXEMPT.has(value.kind)) continue;
        const removes = listOf(value.removes);
        if (removes.length === 0 ? isAnswered(value.removes) : removes.some((kind) => known.has(kind))) continue;
        const place = [...pointer, 'removes'];
        report({
          at: place,
          message: 'removes-none',
          args: { id: value.id, outcome: id },
          related: [at],
          ...(removes.length === 0 ? { missing: [place] } : {}),
        });
      }
    }
  },
};

/** Management and monitoring remove no barrier; surveys and evaluations are monitoring here. */
const EXEMPT: ReadonlySet<string> = new Set(['management', 'monitoring', 'survey', 'evaluation']);
