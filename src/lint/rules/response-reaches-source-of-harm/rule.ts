import type { Design, ListActivityType, ListActorGroup, Pattern, Response } from '../../../design/design.generated.ts';
import { actorsOfOutcome, outcomesOf, type Placed, placed, responsesOf } from '../../../design/elements.ts';
import { isAnswered, listOf } from '../../../design/values.ts';
import { reachesPlaceOfExploitation } from '../../reaches-place-of-exploitation.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'response-reaches-source-of-harm',
  category: 'logic',
  core: true,
  severity: { concept: 'note', proposal: 'warning', approval: 'warning' },
  sources: ['marshall-thatun-2005', 'icat-demand-2014'],
  serves: ['PD-R12'],
  check({ design, report }) {
    const prevention = responsesOf(design).filter(({ value }) => PREVENTION.has(value.type));
    const [first] = prevention;
    if (!first || prevention.some(({ value }) => isAnswered(value.reason_elsewhere))) return;
    const patterns = patternsOf(design, prevention);
    if (patterns.length === 0) return;
    const distant = patterns.filter(({ value }) => !reachesPlaceOfExploitation(design, value));
    const reachesNobody = actsOnNobodyResponsible(design);
    if (distant.length === 0 && !reachesNobody) return;
    const at = [...first.pointer, 'reason_elsewhere'];
    report({
      at,
      message: distant.length === 0 ? 'nobody' : reachesNobody ? 'neither' : 'nowhere',
      args: { patterns: distant.map(({ value }) => value.id) },
      related: distant.map(({ pointer }) => pointer),
      missing: [at],
    });
  },
};

const PREVENTION: ReadonlySet<ListActivityType> = new Set(['awareness', 'livelihoods'] as const);

/** Those who recruit, employ, buy, lend or stand in between for gain, and those who are to hold them to account. */
const RESPONSIBLE: ReadonlySet<ListActorGroup> = new Set([
  'recruiters-and-transporters',
  'exploiters',
  'users-and-buyers',
  'firms-in-between',
  'mandated-to-act',
] as const);

/** The patterns that prevention is to interrupt; all that are mapped while it names none. */
function patternsOf(design: Design, prevention: readonly Placed<Response>[]): Placed<Pattern>[] {
  const patterns = placed<Pattern>(design.patterns, ['patterns']);
  const named = new Set(prevention.flatMap(({ value }) => listOf(value.interrupts)).map(({ pattern }) => pattern));
  const own = patterns.filter(({ value }) => named.has(value.id));
  return own.length > 0 ? own : patterns;
}

/** While the actor of an outcome is still open, nothing can be said. */
function actsOnNobodyResponsible(design: Design): boolean {
  const outcomes = outcomesOf(design);
  return (
    outcomes.length > 0 &&
    outcomes.every((outcome) => {
      const actors = actorsOfOutcome(design, outcome);
      return actors.length > 0 && !actors.some((actor) => RESPONSIBLE.has(actor));
    })
  );
}
