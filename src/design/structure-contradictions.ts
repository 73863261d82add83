import { type Problem, structureProblem } from '../yaml/problem.ts';
import { shownValue } from '../yaml/shown-value.ts';
import type { Design } from './design.generated.ts';
import { outcomesOf, placed } from './elements.ts';
import { shownPlace } from './known-place.ts';
import { listOf } from './values.ts';

/** Entries that say two things at once: S18 and S19. */
export function contradictions(design: Design): Problem[] {
  const found: Problem[] = [];
  for (const { value, pointer } of placed(design.patterns, ['patterns'])) {
    if (listOf(value.form).includes('unknown') && listOf(value.form).length > 1)
      found.push(
        structureProblem(
          [...pointer, 'form'],
          `${shownPlace(pointer, design)} lists "unknown" beside other forms of exploitation.`,
          'Keep the forms that are known, or "unknown" alone.',
        ),
      );
  }
  for (const { value, pointer } of placed(design.services, ['services'])) {
    if (listOf(value.conditions).includes('none') && listOf(value.conditions).length > 1)
      found.push(
        structureProblem(
          [...pointer, 'conditions'],
          `${shownPlace(pointer, design)} lists "none" beside other conditions.`,
          'Keep the conditions that are asked, or "none" alone.',
        ),
      );
  }
  for (const { value, pointer } of placed(design.displacement, ['displacement'])) {
    if (value.channel === 'none' && value.likelihood !== undefined)
      found.push(
        structureProblem(
          [...pointer, 'likelihood'],
          `${shownPlace(pointer, design)} says that harm cannot move and gives a likelihood.`,
          'Remove the likelihood, or choose the channel it is about.',
        ),
      );
  }
  const groups = placed(design.target_groups, ['target_groups']);
  for (const outcome of outcomesOf(design)) {
    for (const { value, pointer } of placed(outcome.value.who_changes, [...outcome.pointer, 'who_changes'])) {
      if (typeof value.actor !== 'string') continue;
      const named = new Set(listOf(value.groups));
      const other = groups.find(
        ({ value: { id, actor } }) => named.has(id) && actor !== undefined && actor !== value.actor,
      );
      if (other)
        found.push(
          structureProblem(
            [...pointer, 'actor'],
            `The actor ${shownValue(value.actor)} does not agree with ${shownPlace(other.pointer, design)}, whose actor is ${shownValue(other.value.actor)}.`,
            'Leave the actor out where target groups are named; theirs counts.',
            'warning',
          ),
        );
    }
  }
  return found;
}
