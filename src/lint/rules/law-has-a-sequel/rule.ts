import type { ListActivityKind } from '../../../design/design.generated.ts';
import { activitiesFeeding, activityTypesOf, outcomesOf, responsesOf } from '../../../design/elements.ts';
import { isAnswered } from '../../../design/values.ts';
import type { Rule } from '../../rule.ts';

/** Work by which an adopted text comes into use. */
const SEQUEL: readonly (ListActivityKind | undefined)[] = [
  'procedure',
  'costing',
  'monitoring-of-law',
  'training',
  'system',
];

export const rule: Rule = {
  id: 'law-has-a-sequel',
  category: 'activity',
  core: true,
  severity: { concept: 'note', proposal: 'warning', approval: 'error' },
  sources: ['icat-publications', 'farrell-2014'],
  serves: ['A3-R02'],
  check({ design, report }) {
    const response = responsesOf(design).find(({ value }) => value.type === 'legal-framework');
    if (!response || isAnswered(response.value.followed_by)) return;
    const activities = outcomesOf(design)
      .filter((outcome) => activityTypesOf(design, outcome).includes('legal-framework'))
      .flatMap((outcome) => activitiesFeeding(design, outcome));
    const hasSequel = activities.some(
      ({ value }) => SEQUEL.includes(value.kind) && (value.type === undefined || value.type === 'legal-framework'),
    );
    if (!hasSequel) report({ at: [...response.pointer, 'followed_by'], message: 'none' });
  },
};
