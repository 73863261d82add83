import type { Activity, Design, Service } from '../../../design/design.generated.ts';
import { activitiesFeeding, activityTypesOf, outcomesOf, type Placed, placed } from '../../../design/elements.ts';
import { isAnswered, isNo, longAnswer } from '../../../design/values.ts';
import { valueAt } from '../../../yaml/pointer.ts';
import type { Rule } from '../../rule.ts';
import { unanswered } from '../../unanswered.ts';

export const rule: Rule = {
  id: 'recommended-action-is-possible',
  category: 'activity',
  core: true,
  severity: { concept: 'note', proposal: 'warning', approval: 'error' },
  sources: ['A1-L09', 'who-2003'],
  serves: ['A1-R05'],
  check({ design, stage, report }) {
    const services = placed<Service>(design.services, ['services']);
    const speaking = informingActivities(design);
    const alone = speaking.filter(({ value }) => !isAnswered(value.service));
    const places = alone.map(({ pointer }) => [...pointer, 'service']);
    const [first, ...others] = places;
    if (first && others.length > 0 && services.length === 0) {
      // Without any service it is one fault, whoever speaks of it.
      const missing = [...places, ...(isAnswered(design.services) ? [] : [['services']])];
      report({ at: first, message: 'no-services', args: { ids: alone.map(idOf) }, related: others, missing });
    } else {
      for (const activity of alone) {
        const at = [...activity.pointer, 'service'];
        report({ at, message: 'no-service', args: { id: idOf(activity) }, missing: [at] });
      }
    }
    for (const { value: service, pointer } of services) {
      const leading = speaking.filter(({ value }) => value.service === service.id);
      const gaps = (['capacity', 'hours', 'languages'] as const).filter((key) => !isAnswered(service[key]));
      if (leading.length === 0 || gaps.length === 0) continue;
      report({
        at: pointer,
        message: 'incomplete',
        args: { id: service.id, activities: leading.map(idOf), gaps },
        related: leading.map((activity) => activity.pointer),
        missing: gaps.map((key) => [...pointer, key]),
      });
    }
    const hasService = speaking.every(({ value }) => isAnswered(value.service));
    for (const [i, response] of (Array.isArray(design.responses) ? design.responses : []).entries()) {
      const at = ['responses', i, 'answers', 'action_possible_and_safe'];
      if (response.type !== 'awareness') continue;
      if (isNo(longAnswer(valueAt(design, at))?.answer)) report({ at, message: 'not-possible' });
      // Until approval the question may be open. Where no service is named yet, that is said already.
      else if (stage === 'approval' && speaking.length > 0 && hasService && isOpen(design, i)) {
        report({ at, message: 'unanswered', args: { ids: speaking.map(idOf) }, missing: [at] });
      }
    }
  },
};

const idOf = ({ value }: Placed<Activity>): string => value.id;

/** A reason in place of the answers as a whole speaks for this one, too. */
function isOpen(design: Design, response: number): boolean {
  return unanswered(design, ['responses', response, 'answers'], ['action_possible_and_safe']).length > 0;
}

/**
 * Activities of awareness outcomes that tell people what to do, each once. What is produced speaks by itself where nobody
 * carries it to people; else those who do are asked.
 */
function informingActivities(design: Design): Placed<Activity>[] {
  const found = new Map<string, Placed<Activity>>();
  for (const outcome of outcomesOf(design)) {
    if (!activityTypesOf(design, outcome).includes('awareness')) continue;
    const activities = activitiesFeeding(design, outcome);
    const isCarried = activities.some(({ value: { kind } }) => kind === 'information' || kind === 'outreach');
    for (const activity of activities) {
      const { kind, type } = activity.value;
      const speaks = kind === 'information' || kind === 'outreach' || (kind === 'production' && !isCarried);
      if (!speaks) continue;
      if (type === undefined || type === 'awareness') found.set(activity.pointer.join('/'), activity);
    }
  }
  return [...found.values()];
}
