import type { Design, Outcome } from '../../../design/design.generated.ts';
import { activitiesFeeding, activitiesOf, outcomesOf, outputsOf, type Placed } from '../../../design/elements.ts';
import { groupOf, isAnswered, listOf } from '../../../design/values.ts';
import type { Rule, RuleContext } from '../../rule.ts';

export const rule: Rule = {
  id: 'barrier-meets-activity',
  category: 'logic',
  core: true,
  severity: { concept: 'off', proposal: 'note', approval: 'warning' },
  sources: ['marshall-adb-uniap-2012', 'gao-2007'],
  serves: [],
  check({ design, stage, report }) {
    const unexplained = withoutReason(design);
    const [place] = unexplained;
    if (place) {
      const barriers = unexplained.map(({ pointer }) => [...pointer, 'barriers']);
      report({
        at: [...place.pointer, 'barriers'],
        message: 'unexplained',
        args: { ids: unexplained.map(({ value }) => value.id) },
        related: barriers.slice(1),
        missing: [...barriers, ['logframe', 'theory_of_change']],
        // A design without any reason is a graver matter than one barrier that was left out.
        severity: stage === 'approval' ? 'error' : 'warning',
      });
    }
    if (stage === 'approval') reportUnlinked(design, report);
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
      // Where nothing was set against anything yet, the open barriers say so; not each activity once more.
      if (first && !activities.some(({ value }) => isAnswered(value.removes))) continue;
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

/**
 * Outcomes of which nothing says why they bring about the impact. A theory of change is a paragraph for the whole; its steps
 * stand with the results (docs/design-file.md, section 5.8). Without that paragraph, it is the one to be written first.
 */
function reportUnlinked(design: Design, report: RuleContext['report']): void {
  if (!isAnswered(groupOf(design.logframe)?.theory_of_change)) return;
  const outcomes = outcomesOf(design).filter(({ value }) => !isAnswered(value.because));
  const [at, ...related] = outcomes.map(({ pointer }) => [...pointer, 'because']);
  const args = { ids: outcomes.map(({ value }) => value.id) };
  if (at) report({ at, message: 'no-link', args, related, severity: 'note' });
}

/**
 * Outcomes with work under them of which nothing says why it brings them about: no barrier, no reason at the outcome or
 * an output of it, no evidence, and no theory of change for the whole.
 */
function withoutReason(design: Design): Placed<Outcome>[] {
  if (isAnswered(groupOf(design.logframe)?.theory_of_change)) return [];
  return outcomesOf(design).filter((outcome) => {
    const { barriers, because, evidence } = outcome.value;
    const work = activitiesFeeding(design, outcome);
    if ([barriers, because, evidence].some(isAnswered) || work.length === 0) return false;
    const outputs = outputsOf(outcome).map(({ value }) => value);
    if (outputs.some((output) => isAnswered(output.because) || isAnswered(output.evidence))) return false;
    return !work.some(({ value }) => isAnswered(value.removes));
  });
}

/** Management and monitoring remove no barrier; surveys and evaluations are monitoring here. */
const EXEMPT: ReadonlySet<string> = new Set(['management', 'monitoring', 'survey', 'evaluation']);
