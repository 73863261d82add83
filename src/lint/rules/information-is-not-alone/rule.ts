import type { Design, KnowledgeUsed, ListActorGroup, Outcome } from '../../../design/design.generated.ts';
import { actorsOfOutcome, outcomesOf, type Placed } from '../../../design/elements.ts';
import { isAnswered, listOf, longAnswer } from '../../../design/values.ts';
import { responsesOfOutcome } from '../../responses-of-outcome.ts';
import type { Rule } from '../../rule.ts';
import { workingKinds } from '../../working-kinds.ts';

export const rule: Rule = {
  id: 'information-is-not-alone',
  category: 'logic',
  core: true,
  severity: { concept: 'note', proposal: 'warning', approval: 'warning' },
  sources: ['icat-slides-2016', 'ipa-htri'],
  serves: ['PD-R14', 'A1-R02', 'A1-R08'],
  // Which barriers stand in the way is asked here already.
  silences: ['barrier-meets-activity'],
  check({ design, report }) {
    for (const outcome of outcomesOf(design)) {
      const { value, pointer } = outcome;
      if (!actorsOfOutcome(design, outcome).some((actor) => AT_RISK.has(actor))) continue;
      const kinds = workingKinds(design, outcome);
      if (!kinds || ![...kinds].every((kind) => INFORMATION.has(kind)) || isShownByEvidence(design, value)) continue;
      const args = { id: value.id };
      const means = meansOfForce(design, outcome);
      const barriers = listOf(value.barriers);
      if (means.length > 0) {
        report({ at: [...pointer, 'outputs'], message: 'force', args: { ...args, means } });
      } else if (barriers.length === 0 && !isAnswered(value.barriers)) {
        const at = [...pointer, 'barriers'];
        report({ at, message: 'no-barriers', args, missing: [at] });
      } else if (barriers.length > 0 && barriers.every(({ kind }) => kind === 'knowledge')) {
        report({ at: [...pointer, 'barriers'], message: 'only-knowledge', args });
      }
    }
  },
};

const AT_RISK: ReadonlySet<ListActorGroup> = new Set(['people-at-risk', 'families-and-leaders'] as const);
const INFORMATION: ReadonlySet<string> = new Set(['information', 'production', 'outreach']);

/** Means of recruitment and control that no knowledge removes: debt, violence, threats, a tied visa, abduction, sale. */
const FORCE: ReadonlySet<string> = new Set([
  'debt-or-advance',
  'abduction',
  'sale-or-exchange',
  'debt',
  'violence',
  'threats-to-person-or-family',
  'denunciation-threat',
  'tied-visa',
]);

/** Those means in the patterns that the outcome's responses cut into; in all patterns while no response names one. */
function meansOfForce(design: Design, outcome: Placed<Outcome>): string[] {
  const named = responsesOfOutcome(design, outcome)
    .flatMap(({ value }) => listOf(value.interrupts))
    .map(({ pattern }) => pattern);
  const patterns = listOf(design.patterns);
  const own = patterns.filter(({ id }) => named.includes(id));
  const means = (own.length > 0 ? own : patterns).flatMap(({ recruitment, control }) =>
    [recruitment, control].flatMap((field) => (longAnswer(field)?.answer as string[] | undefined) ?? []),
  );
  return [...new Set(means)].filter((mean) => FORCE.has(mean));
}

/** Whether the outcome cites knowledge graded `comparison` or `trial`: its author judged that it shows this step. */
function isShownByEvidence(design: Design, outcome: Outcome): boolean {
  const cited = [outcome, ...listOf(outcome.who_changes)].flatMap(({ evidence }) => listOf(evidence));
  return listOf<KnowledgeUsed>(design.knowledge_used).some(
    ({ id, grade }) => cited.includes(id) && (grade === 'comparison' || grade === 'trial'),
  );
}
