import type { Design, Indicator, Outcome, Response } from '../../../design/design.generated.ts';
import {
  activitiesFeeding,
  outcomeIndicators,
  outcomesOf,
  outputsOf,
  type Placed,
  responsesOf,
  targetGroupsOf,
} from '../../../design/elements.ts';
import { isAnswered, listOf } from '../../../design/values.ts';
import { responsesOfOutcome } from '../../responses-of-outcome.ts';
import type { Rule, RuleContext, Stage } from '../../rule.ts';
import { unplannedProtection } from '../../unplanned-protection.ts';

export const rule: Rule = {
  id: 'response-has-outcome',
  category: 'structure',
  core: true,
  severity: { concept: 'note', proposal: 'warning', approval: 'error' },
  sources: ['gao-2007', 'icat-egm'],
  serves: [],
  check({ design, stage, words, report }) {
    const idle = new Map<Placed<Outcome>, Placed<Response>[]>();
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
        // Outputs without activities are the subject of output-is-complete, and no output at all is one fault of the
        // outcome, whichever responses pursue it.
        if (activities.length > 0) {
          const at = [...first.pointer, 'outputs'];
          report({ at, message: 'no-activity', args: { type, outcomes: ids }, related, missing: [at] });
        } else {
          for (const outcome of outcomes.filter((one) => outputsOf(one).length === 0)) {
            idle.set(outcome, [...(idle.get(outcome) ?? []), { value, pointer }]);
          }
        }
        continue;
      }
      // An outcome without any indicator is the subject of outcome-has-outcome-indicator.
      const measured = outcomes.filter((outcome) => outcomeIndicators(outcome).length > 0);
      if (outcomes.some((outcome) => isToldByIndicator(outcome, listOf(value.target_groups)))) continue;
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
    reportIdle(idle, report);
    reportUntyped(design, stage, report);
    const claim = unplannedProtection(design, words);
    // What rests on words is never more than a warning.
    const isTold = claim?.message === 'protection-told' && stage === 'approval';
    if (claim) report(isTold ? { ...claim, severity: 'warning' } : claim);
  },
};

/** Outcomes that name no response, where there are several to choose from and the activities do not tell either. */
function reportUntyped(design: Design, stage: Stage, report: RuleContext['report']) {
  if (stage === 'concept' || responsesOf(design).length < 2) return;
  const places = outcomesOf(design).filter((outcome) => {
    const activities = activitiesFeeding(design, outcome);
    const isNamed = isAnswered(outcome.value.activity_types) || activities.some(({ value }) => value.type);
    // Without activities, these are what is missing first.
    return activities.length > 0 && !isNamed;
  });
  const missing = places.map(({ pointer }) => [...pointer, 'activity_types']);
  const [at, ...related] = missing;
  if (at)
    report({
      at,
      message: 'untyped',
      args: { ids: places.map(({ value }) => value.id) },
      related,
      missing,
      severity: 'warning',
    });
}

/** Outcomes without any output: one report, for the responses that pursue them do not tell them apart. */
function reportIdle(idle: ReadonlyMap<Placed<Outcome>, readonly Placed<Response>[]>, report: RuleContext['report']) {
  const places = [...idle.keys()].map(({ pointer }) => [...pointer, 'outputs']);
  const [at] = places;
  if (!at) return;
  const responses = [...new Map([...idle.values()].flat().map((one) => [one.value.type, one])).values()];
  report({
    at,
    message: 'no-work',
    args: { outcomes: [...idle.keys()].map(({ value }) => value.id), types: responses.map(({ value }) => value.type) },
    related: [...places.slice(1), ...responses.map(({ pointer }) => pointer)],
    missing: places,
  });
}

/**
 * Whether an outcome is about the groups that a response addresses, and it has no indicator yet, or its indicators name
 * others: then outcome-has-outcome-indicator or indicator-fits-its-outcome speaks of it.
 */
function isToldByIndicator(outcome: Placed<Outcome>, addressed: readonly string[]): boolean {
  const changing = listOf(outcome.value.who_changes).flatMap((card) => listOf(card.groups));
  return (
    changing.some((group) => addressed.includes(group)) &&
    outcomeIndicators(outcome).every(
      ({ value }) =>
        listOf(value.population).length > 0 &&
        !isAnswered(value.measured_through) &&
        !listOf(value.population).some((one) => changing.includes(one)),
    )
  );
}

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
