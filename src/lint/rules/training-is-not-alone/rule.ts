import type { ListActorGroup } from '../../../design/design.generated.ts';
import { actorsOfOutcome, outcomesOf } from '../../../design/elements.ts';
import { isAnswered } from '../../../design/values.ts';
import { responsesOfOutcome } from '../../responses-of-outcome.ts';
import type { Rule } from '../../rule.ts';
import { workingKinds } from '../../working-kinds.ts';

export const rule: Rule = {
  id: 'training-is-not-alone',
  category: 'logic',
  core: true,
  severity: { concept: 'note', proposal: 'warning', approval: 'warning' },
  sources: ['renzetti-2015', 'clarke-2020', 'walk-free-2019'],
  serves: ['A4-R02', 'A5-R05'],
  check({ design, report }) {
    for (const outcome of outcomesOf(design)) {
      if (!actorsOfOutcome(design, outcome).some((actor) => TRAINED.has(actor))) continue;
      const kinds = workingKinds(design, outcome);
      if (!kinds || ![...kinds].every((kind) => COURSES.has(kind))) continue;
      const responses = responsesOfOutcome(design, outcome);
      if (responses.some(({ value }) => isAnswered(value.builds_on))) continue;
      report({
        at: [...outcome.pointer, 'outputs'],
        message: 'alone',
        args: { id: outcome.value.id, kinds: [...kinds] },
        related: responses.map(({ pointer }) => pointer),
      });
    }
  },
};

/** Officials and services (`mandated-to-act` holds both), and bodies that are partners in the work. */
const TRAINED: ReadonlySet<ListActorGroup> = new Set([
  'mandated-to-act',
  'worker-organisation',
  'firms-in-between',
] as const);
const COURSES: ReadonlySet<string> = new Set(['training', 'workshop', 'conference', 'study-visit', 'manual']);
