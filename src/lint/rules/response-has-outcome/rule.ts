import type { Design, Indicator, Response } from '../../../design/design.generated.ts';
import {
  activitiesFeeding,
  outcomeIndicators,
  outcomesOf,
  responsesOf,
  targetGroupsOf,
} from '../../../design/elements.ts';
import { isAnswered, listOf } from '../../../design/values.ts';
import { responsesOfOutcome } from '../../responses-of-outcome.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'response-has-outcome',
  category: 'structure',
  core: true,
  severity: { concept: 'note', proposal: 'warning', approval: 'error' },
  sources: ['gao-2007', 'icat-egm'],
  serves: [],
  check({ design, stage, report }) {
    for (const { value, pointer } of responsesOf(design)) {
      if (isAnswered(value.supports)) continue;
      const type = value.type;
      const related = [pointer];
      const outcomes = outcomesOf(design).filter((outcome) =>
        responsesOfOutcome(design, outcome).some((response) => response.value === value),
      );
      if (outcomes.length === 0) {
        const missing = [['logframe', 'outcomes']];
        report({ at: pointer, message: 'no-outcome', args: { type }, missing });
        continue;
      }
      const ids = outcomes.map((outcome) => outcome.value.id);
      const [first] = outcomes;
      const activities = outcomes.flatMap((outcome) => activitiesFeeding(design, outcome));
      // Activities and populations are asked from the proposal on.
      if (stage !== 'concept' && first && !activities.some((activity) => (activity.value.type ?? type) === type)) {
        const at = [...first.pointer, 'outputs'];
        report({ at, message: 'no-activity', args: { type, outcomes: ids }, related, missing: [at] });
        continue;
      }
      // An outcome without any indicator is the subject of outcome-has-outcome-indicator.
      const measured = outcomes.filter((outcome) => outcomeIndicators(outcome).length > 0);
      const indicators = measured.flatMap(outcomeIndicators);
      const populations = indicators.flatMap((indicator) => populationOf(indicator.value));
      const addressed = addressedBy(design, value);
      if (indicators.length === 0 || addressed.size === 0 || (stage === 'concept' && populations.length === 0))
        continue;
      if (populations.some((group) => group === 'stated' || addressed.has(group))) continue;
      const open = indicators.filter((indicator) => !isAnswered(indicator.value.population));
      const missing = open.map((indicator) => [...indicator.pointer, 'population']);
      const groups = listOf(value.target_groups);
      report({
        at: [...pointer, 'target_groups'],
        message: populations.length === 0 ? 'no-population' : 'no-indicator',
        args: { type, groups, outcomes: measured.map((outcome) => outcome.value.id) },
        missing,
      });
    }
  },
};

/** The groups that a response addresses, and the bodies to which people of these groups belong. */
function addressedBy(design: Design, response: Response): ReadonlySet<string> {
  const groups = listOf(response.target_groups);
  const bodies = targetGroupsOf(design).flatMap(({ value }) => (groups.includes(value.id) ? listOf(value.bodies) : []));
  return new Set([...groups, ...bodies]);
}

/** Whose change an indicator shows; `stated` where a marker stands in place of the list as an answer. */
function populationOf({ population }: Indicator): readonly string[] {
  const groups = listOf(population);
  return groups.length === 0 && isAnswered(population) ? ['stated'] : groups;
}
