import type { TargetGroup, WhoChanges } from '../../../design/design.generated.ts';
import { outcomeIndicators, outcomesOf, targetGroupsOf } from '../../../design/elements.ts';
import { answerState, isAnswered, listOf, markerOf } from '../../../design/values.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'indicator-fits-its-outcome',
  category: 'indicators',
  core: false,
  severity: { concept: 'off', proposal: 'warning', approval: 'warning' },
  sources: ['eca-2017', 'davies-2013'],
  serves: [],
  check({ design, report }) {
    const groups = new Map(targetGroupsOf(design).map(({ value }) => [value.id, value]));
    for (const outcome of outcomesOf(design)) {
      const cards = listOf(outcome.value.who_changes);
      const who = [...new Set(cards.flatMap(namesOf))];
      const indicators = outcomeIndicators(outcome).filter(({ value }) => answerState(value) !== 'missing');
      if (who.length === 0 || indicators.length === 0) continue;
      const isAnsweredOtherwise = indicators.some(
        ({ value }) =>
          !isAnswered(value.population) || markerOf(value.population) || isAnswered(value.measured_through),
      );
      if (isAnsweredOtherwise) continue;
      const named = [...new Set(indicators.flatMap(({ value }) => listOf(value.population)))];
      if (cards.some((card) => named.some((one) => isOf(card, one, groups)))) continue;
      report({
        at: [...outcome.pointer, 'indicators'],
        message: 'other-population',
        args: { id: outcome.value.id, who, ids: indicators.map(({ value }) => value.id), named },
        related: indicators.map(({ pointer }) => [...pointer, 'population']),
      });
    }
  },
};

/** Whom a card names: its groups, or the actor where no target group stands for it. */
function namesOf(card: WhoChanges): string[] {
  const groups = listOf(card.groups);
  return groups.length > 0 ? [...groups] : typeof card.actor === 'string' ? [card.actor] : [];
}

/** Whether somebody named as population is the one who changes, or a body to which these people belong. */
function isOf(card: WhoChanges, named: string, groups: ReadonlyMap<string, TargetGroup>): boolean {
  const changing = listOf(card.groups);
  if (changing.includes(named)) return true;
  if (changing.length > 0) return changing.some((id) => listOf(groups.get(id)?.bodies).includes(named));
  // An actor without a group can only be named in words or as a partner; no field says whether these are the same.
  const group = groups.get(named);
  return typeof card.actor === 'string' && (group === undefined || group.actor === card.actor);
}
