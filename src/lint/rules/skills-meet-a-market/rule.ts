import { allActivities, responsesOf } from '../../../design/elements.ts';
import { isAnswered, longAnswer, markerOf } from '../../../design/values.ts';
import { valueAt } from '../../../yaml/pointer.ts';
import { activitiesOfTypes } from '../../activities-of-types.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'skills-meet-a-market',
  category: 'activity',
  core: false,
  severity: { concept: 'off', proposal: 'warning', approval: 'warning' },
  sources: ['freedom-fund-2021', 'edo-esip-2019'],
  serves: ['A2-R07', 'A6-R07'],
  check({ design, report }) {
    const skills = activitiesOfTypes(design, ['livelihoods', 'support-solutions']).filter(
      ({ value }) => value.kind === 'skills',
    );
    if (skills.length === 0 || allActivities(design).some(({ value }) => value.kind === 'market-assessment')) return;
    const answers = responsesOf(design).flatMap(({ value, pointer }) => {
      if (value.type !== 'livelihoods' && value.type !== 'support-solutions') return [];
      const key = value.type === 'livelihoods' ? 'market' : 'settling';
      return [{ key, answer: valueAt(value, ['answers', key]), at: [...pointer, 'answers', key] }];
    });
    if (answers.some(({ key, answer }) => (key === 'market' ? isAnswered(answer) : isShown(answer)))) return;
    const place = answers.find(({ key }) => key === 'market') ?? answers[0];
    if (!place) return;
    const answered = isAnswered(place.answer);
    report({
      at: place.at,
      message: answered ? 'not-shown' : 'none',
      args: { activities: skills.map(({ value }) => value.id), key: place.key },
      related: skills.map(({ pointer }) => pointer),
      missing: answered ? [] : [place.at],
    });
  },
};

/** `settling` speaks of debt and housing as well, so that it answers for the market only with what shows it. */
function isShown(value: unknown): boolean {
  if (markerOf(value)) return isAnswered(value);
  const answer = longAnswer(value);
  return answer !== undefined && (answer.evidence.length > 0 || answer.why !== undefined);
}
