import type { Displacement, EvaluationQuestion, Harm } from '../../../design/design.generated.ts';
import { placed } from '../../../design/elements.ts';
import { groupOf, isAnswered, listOf, markerOf } from '../../../design/values.ts';
import type { Rule } from '../../rule.ts';

const AT = ['evaluation', 'questions'] as const;

export const rule: Rule = {
  id: 'evaluation-asks-about-side-effects',
  category: 'displacement',
  core: false,
  severity: { concept: 'off', proposal: 'warning', approval: 'warning' },
  sources: ['thompson-2011', 'oecd-2019'],
  serves: ['RF-E11'],
  check({ design, report }) {
    const evaluation = groupOf(design.evaluation);
    // Where no evaluation is decided at all, evaluation-is-decided speaks.
    if (!evaluation || (markerOf(evaluation.questions) && isAnswered(evaluation.questions))) return;
    const foreseen = [
      ...placed<Displacement>(design.displacement, ['displacement']).filter(({ value }) => foreseesHarm(value)),
      ...placed<Harm>(groupOf(design.safeguarding)?.harm_analysis, ['safeguarding', 'harm_analysis']),
    ];
    if (foreseen.length === 0) return;
    const ids = foreseen.map(({ value }) => value.id);
    const looks = (question: { for?: EvaluationQuestion['for'] }) =>
      listOf(question.for).some((id) => ids.includes(id));
    const questions = listOf(evaluation.questions);
    if (questions.some((question) => listOf(question.tags).includes('unintended') || looks(question))) return;
    // Where no evaluation is planned, what is learned on the way has to look.
    const isNone = evaluation.scope === 'none';
    if (isNone && listOf(groupOf(design.learning)?.questions).some(looks)) return;
    report({
      at: isNone ? ['learning', 'questions'] : AT,
      message: isNone ? 'no-evaluation' : 'none',
      args: { ids },
      related: foreseen.map(({ pointer }) => pointer),
      missing: isNone || isAnswered(evaluation.questions) ? [] : [AT],
    });
  },
};

/** "Nowhere, because" and benefit that spreads are no harm. */
const foreseesHarm = ({ channel }: Displacement): boolean => channel !== 'none' && channel !== 'benefit-spread';
