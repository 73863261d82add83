import type { Design, ListActivityType, Pattern } from '../../../design/design.generated.ts';
import {
  activitiesFeeding,
  activityTypesOf,
  allActivities,
  outcomesOf,
  type Placed,
  placed,
  responsesOf,
} from '../../../design/elements.ts';
import { isAnswered, listOf, longAnswer } from '../../../design/values.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'debt-is-addressed',
  category: 'activity',
  core: false,
  severity: { concept: 'note', proposal: 'warning', approval: 'warning' },
  sources: ['ilo-fair-recruitment-2019', 'mak-2017'],
  serves: ['A2-R06'],
  check({ design, report }) {
    const patterns = patternsOf(design).flatMap((pattern) => {
      const means = debtIn(pattern.value);
      return means.length > 0 ? [{ ...pattern, means }] : [];
    });
    const outcomes = outcomesOf(design);
    const concerned = outcomes.filter((outcome) =>
      activityTypesOf(design, outcome).some((type) => TYPES.includes(type)),
    );
    const [first] = concerned;
    if (patterns.length === 0 || !first) return;
    if (
      allActivities(design).some(({ value }) => listOf(value.removes).includes('debt') || value.kind === 'debt-relief')
    )
      return;
    for (const outcome of outcomes) {
      const debts = listOf(outcome.value.barriers).filter(({ kind }) => kind === 'debt');
      if (debts.some(({ handled_by, accepted }) => isAnswered(handled_by) || isAnswered(accepted))) return;
      // An open barrier beside activities is the finding of barrier-meets-activity.
      if (debts.length > 0 && activitiesFeeding(design, outcome).length > 0) return;
    }
    report({
      at: [...first.pointer, 'barriers'],
      message: 'untouched',
      args: {
        patterns: patterns.map(({ value }) => value.id),
        outcomes: concerned.map(({ value }) => value.id),
        means: [...new Set(patterns.flatMap(({ means }) => means))],
      },
      related: patterns.map(({ pointer }) => pointer),
    });
  },
};

const TYPES: readonly ListActivityType[] = ['awareness', 'livelihoods', 'support-solutions'];

/** The patterns that responses of these types cut into; all of them where one does not say which. */
function patternsOf(design: Design): Placed<Pattern>[] {
  const cut = responsesOf(design)
    .filter(({ value }) => TYPES.includes(value.type))
    .map(({ value }) => listOf(value.interrupts).flatMap(({ pattern }) => pattern ?? []));
  const all = cut.some((patterns) => patterns.length === 0);
  const ids = new Set(cut.flat());
  return placed<Pattern>(design.patterns, ['patterns']).filter(
    ({ value }) => cut.length > 0 && (all || ids.has(value.id)),
  );
}

/** By which kinds of debt people are drawn in or held. */
function debtIn({ recruitment, control, enablers }: Pattern): ('debt' | 'fees')[] {
  const lists = (value: unknown, word: string) => {
    const answer = longAnswer(value)?.answer;
    return Array.isArray(answer) && answer.includes(word);
  };
  const debt = lists(recruitment, 'debt-or-advance') || lists(control, 'debt');
  return [
    ...(debt ? (['debt'] as const) : []),
    ...(lists(enablers, 'fees-charged-to-workers') ? (['fees'] as const) : []),
  ];
}
