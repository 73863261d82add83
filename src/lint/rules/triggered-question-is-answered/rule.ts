import type { Design } from '../../../design/design.generated.ts';
import { type Placed, placed, responsesOf } from '../../../design/elements.ts';
import { answerState, isAnswered, isYes, listOf, longAnswer, markerOf } from '../../../design/values.ts';
import { type Pointer, valueAt } from '../../../yaml/pointer.ts';
import { onlyTraffickedGroups, producingActivities } from '../../question-triggers.ts';
import type { Rule, RuleContext } from '../../rule.ts';

export const rule: Rule = {
  id: 'triggered-question-is-answered',
  category: 'structure',
  core: true,
  severity: { concept: 'note', proposal: 'warning', approval: 'error' },
  sources: ['thompson-2011', 'A1-L07', 'A2-L05', 'proposed'],
  serves: ['PD-R15', 'A1-R06', 'A2-R04', 'A2-R10'],
  check(context) {
    checkIncome(context);
    // The other questions are asked from the proposal on, so an answer cannot be missing before.
    if (context.stage === 'concept') return;
    checkTransfer(context);
    checkAnswer(context, 'awareness', 'pretest', producingActivities(context.design));
    checkAnswer(context, 'livelihoods', 'marking_and_envy', onlyTraffickedGroups(context.design));
  },
};

/** The authority of each question. */
const SOURCES = {
  transfer: ['thompson-2011'],
  pretest: ['A1-L07'],
  income_compared: ['A2-L05'],
  marking_and_envy: ['proposed'],
} as const;

function answerPlace(design: Design, type: string, slug: string): Pointer | undefined {
  const response = responsesOf(design).find(({ value }) => value.type === type);
  return response && [...response.pointer, 'answers', slug];
}

/** No answer, and not even the reason why it is still open; a marker may stand for all answers of the response. */
function isUnanswered(design: Design, at: Pointer): boolean {
  const answers = valueAt(design, at.slice(0, -1));
  return answerState(markerOf(answers) ? answers : valueAt(design, at)) === 'missing';
}

function checkAnswer(
  { design, report }: RuleContext,
  type: string,
  slug: keyof typeof SOURCES,
  triggers: readonly Placed<object>[],
): void {
  const at = answerPlace(design, type, slug);
  if (!at || triggers.length === 0 || !isUnanswered(design, at)) return;
  report({
    at,
    message: slug,
    related: triggers.map(({ pointer }) => pointer),
    missing: [at],
    sources: SOURCES[slug],
  });
}

/** A copied model needs the conditions that made it work, not only a yes. */
function checkTransfer({ design, report }: RuleContext): void {
  for (const { value, pointer } of placed(listOf(design.knowledge_used), ['knowledge_used'])) {
    if (!isYes(value.copied_as_model)) continue;
    const isOpen = answerState(value.transfer) === 'missing';
    const answer = longAnswer(value.transfer);
    if (!isOpen && (!answer || answer.why)) continue;
    const at = [...pointer, 'transfer', ...(isOpen ? [] : ['why'])];
    const message = isOpen ? 'transfer' : 'transfer-conditions';
    report({ at, message, args: { id: value.id }, missing: [at], sources: SOURCES.transfer });
  }
}

/** The comparison needs both figures, or the reason why one is not known yet. */
function checkIncome({ design, report }: RuleContext): void {
  const at = answerPlace(design, 'livelihoods', 'income_compared');
  if (!at) return;
  const sources = SOURCES.income_compared;
  if (isUnanswered(design, at)) {
    report({ at, message: 'income_compared', missing: [at], sources });
    return;
  }
  const value = valueAt(design, at);
  if (markerOf(value) || value === undefined || isAnswered(valueAt(value, ['why']))) return;
  const gaps = ['here', 'by_leaving'].filter((key) => answerState(valueAt(value, [key])) === 'missing');
  if (gaps.length === 0) return;
  report({ at, message: 'income-half', args: { gaps }, missing: gaps.map((key) => [...at, key]), sources });
}
