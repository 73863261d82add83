import type { Design, Outcome } from '../design/design.generated.ts';
import { activityTypesOf, indicatorsOf, outcomesOf, type Placed } from '../design/elements.ts';
import { listOf } from '../design/values.ts';
import type { Knowledge } from '../knowledge/open-knowledge.ts';
import type { LibraryIndicator, Measures } from '../knowledge/types.generated.ts';
import { isWithin } from '../yaml/pointer.ts';
import type { Step } from './step.ts';
import { concernsTypes } from './wording.ts';

/** What can carry an outcome comes before what is a step on the way to it. */
const RANK: readonly Measures[] = [
  'practice',
  'condition',
  'persistence',
  'institution',
  'market',
  'safeguard',
  'ability',
  'displacement',
  'intention',
  'attitude',
  'knowledge',
  'satisfaction',
  'delivery',
];

/**
 * The indicators of the library that suit the place of a step, best first: those of the level, of the activity types and
 * of the result's nodes in the results framework. What the design already took over is left out, and what only a study
 * with ethics review may measure.
 */
export function offerIndicators(step: Step, design: Design, knowledge: Knowledge): readonly LibraryIndicator[] {
  const taken = new Set(indicatorsOf(design).map(({ value }) => value.library));
  const free = (indicators: readonly LibraryIndicator[]) =>
    indicators.filter(({ id, study_only }) => study_only === undefined && !taken.has(id));
  if (step.pointer.includes('watch')) {
    const watched = knowledge
      .indicators()
      .filter(({ measures }) => measures === 'displacement' || measures === 'safeguard');
    return ranked(
      free(watched.filter((indicator) => concernsTypes(indicator.id, typesFor(step, design), knowledge))),
      'outcome',
      [],
    );
  }
  const outcome = outcomesOf(design).find(({ pointer }) => isWithin(step.pointer, pointer));
  const types = outcome ? activityTypesOf(design, outcome) : typesFor(step, design);
  const own = free(knowledge.indicators().filter((indicator) => concernsTypes(indicator.id, types, knowledge)));
  return ranked(own, step.pointer.includes('outputs') ? 'output' : 'outcome', nodesOf(outcome, types, knowledge));
}

/** Of an outcome that does not exist yet, the type for which it is begun; else all that were chosen. */
function typesFor(step: Step, design: Design): readonly string[] {
  const begun = step.missing.flatMap(({ seed }) =>
    Array.isArray(seed.activity_types) ? seed.activity_types.map(String) : [],
  );
  return begun.length > 0 ? begun : listOf(design.responses).map(({ type }) => type);
}

function nodesOf(
  outcome: Placed<Outcome> | undefined,
  types: readonly string[],
  knowledge: Knowledge,
): readonly string[] {
  const own = listOf<string>(outcome?.value.framework);
  if (own.length > 0) return own;
  return types.flatMap((type) => knowledge.activity(type as 'awareness')?.framework.primary ?? []);
}

function ranked(
  indicators: readonly LibraryIndicator[],
  level: LibraryIndicator['level'],
  nodes: readonly string[],
): readonly LibraryIndicator[] {
  const score = (indicator: LibraryIndicator): number => {
    const ofLevel = indicator.level === level ? 0 : 100;
    const ofNode = (indicator.nodes ?? []).some((node) => nodes.includes(node)) ? 0 : 20;
    return ofLevel + ofNode + RANK.indexOf(indicator.measures);
  };
  return [...indicators].sort((a, b) => score(a) - score(b));
}
