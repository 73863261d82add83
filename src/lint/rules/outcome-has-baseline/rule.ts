import { endOf } from '../../../design/dates.ts';
import type { Activity, Design } from '../../../design/design.generated.ts';
import {
  activitiesFeeding,
  allActivities,
  indicatorsOf,
  type Placed,
  type PlacedIndicator,
} from '../../../design/elements.ts';
import { groupOf, isAnswered, isYes, markerOf } from '../../../design/values.ts';
import { firstContact } from '../../first-contact.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'outcome-has-baseline',
  category: 'indicators',
  core: true,
  severity: { concept: 'off', proposal: 'warning', approval: 'error' },
  sources: ['eca-2017', 'iati'],
  serves: ['PD-R10', 'C5'],
  check({ design, report }) {
    for (const indicator of indicatorsOf(design)) {
      if (indicator.level !== 'outcome' && indicator.level !== 'impact') continue;
      const at = [...indicator.pointer, 'baseline'];
      const id = indicator.value.id;
      const baseline = groupOf(indicator.value.baseline);
      if (!baseline) {
        if (!isAnswered(indicator.value.baseline)) report({ at, message: 'none', args: { id }, missing: [at] });
        continue;
      }
      if (isYes(baseline.at_intake)) continue;
      const isOpen = (key: 'date' | 'source' | 'due' | 'who') => !isAnswered(baseline[key]);
      const values = [baseline.value, baseline.text].filter(isAnswered);
      const [lacksOfValue, lacksOfPlan] = [
        (['date', 'source'] as const).filter(isOpen),
        (['due', 'who'] as const).filter(isOpen),
      ];
      // A reason or a private note in place of the value has no date and no source.
      if (values.some((value) => markerOf(value)) || (values.length > 0 && lacksOfValue.length === 0)) continue;
      if (lacksOfPlan.length > 0) {
        const gaps = values.length > 0 ? lacksOfValue : lacksOfPlan;
        const message = values.length > 0 ? 'value-incomplete' : lacksOfPlan.length === 2 ? 'none' : 'plan-incomplete';
        report({
          at,
          message,
          args: { id, gaps },
          missing: message === 'none' ? [at] : gaps.map((key) => [...at, key]),
        });
        continue;
      }
      const meeting = contactBefore(design, indicator);
      if (!meeting) continue;
      const args = { id, due: String(baseline.due), activity: meeting.value.id };
      report({ at: [...at, 'due'], message: 'too-late', args, related: [meeting.pointer] });
    }
  },
};

/** The first activity that meets people, if it starts before the baseline is due. Every activity leads to the impact. */
function contactBefore(design: Design, { value, outcome }: PlacedIndicator): Placed<Activity> | undefined {
  const due = endOf(groupOf(value.baseline)?.due);
  const activities = outcome ? activitiesFeeding(design, outcome) : allActivities(design);
  const first = firstContact(design, activities, 'people');
  return due && first && due.time >= first.day.time ? first.activity : undefined;
}
