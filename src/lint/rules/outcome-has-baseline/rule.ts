import { endOf } from '../../../design/dates.ts';
import type { Activity, Design } from '../../../design/design.generated.ts';
import {
  activitiesFeeding,
  allActivities,
  indicatorsOf,
  type Placed,
  type PlacedIndicator,
} from '../../../design/elements.ts';
import { answerState, groupOf, isAnswered, isYes, listOf, markerOf } from '../../../design/values.ts';
import { firstContact } from '../../first-contact.ts';
import type { Report, Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'outcome-has-baseline',
  category: 'indicators',
  core: true,
  severity: { concept: 'off', proposal: 'warning', approval: 'error' },
  sources: ['eca-2017', 'iati'],
  serves: ['PD-R10', 'C5'],
  check({ design, stage, report }) {
    const withEvaluation: PlacedIndicator[] = [];
    for (const indicator of indicatorsOf(design)) {
      if (indicator.level !== 'outcome' && indicator.level !== 'impact') continue;
      const at = [...indicator.pointer, 'baseline'];
      const id = indicator.value.id;
      const baseline = groupOf(indicator.value.baseline);
      if (!baseline) {
        // Said to be open here and planned with the evaluation: the value is missing, not the baseline.
        if (answerState(indicator.value.baseline) === 'open' && isPlanned(design)) withEvaluation.push(indicator);
        else if (!isAnswered(indicator.value.baseline)) report({ at, message: 'none', args: { id }, missing: [at] });
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
      const meeting = contactBefore(design, indicator, baseline.due);
      if (!meeting) continue;
      const args = { id, due: String(baseline.due), activity: meeting.value.id };
      report({ at: [...at, 'due'], message: 'too-late', args, related: [meeting.pointer] });
    }
    const planned = gapOfPlan(design, withEvaluation);
    // When it is taken may be open until approval; that it comes too late may not.
    if (planned && (stage === 'approval' || planned.message === 'planned-late')) report(planned);
  },
};

/** Whether the evaluation plans a baseline: in its calendar, or by comparing before with after. */
function isPlanned(design: Design): boolean {
  const evaluation = groupOf(design.evaluation);
  return (
    listOf(evaluation?.timing).some(({ kind }) => kind === 'baseline') ||
    groupOf(evaluation?.comparison)?.kind === 'before-after' ||
    evaluation?.approach === 'before-after'
  );
}

/** What the plan of the evaluation leaves open for baselines that rest on it: their date, or one before the first contact. */
function gapOfPlan(design: Design, indicators: readonly PlacedIndicator[]): Report | undefined {
  const timing = groupOf(design.evaluation)?.timing;
  // A calendar that is open as a whole is the subject of evaluation-is-decided.
  if (indicators.length === 0 || !isAnswered(timing)) return undefined;
  const at = ['evaluation', 'timing'];
  const steps = listOf(timing).map((step, i) => ({ step, at: [...at, i] }));
  const own = steps.filter(({ step }) => step.kind === 'baseline');
  const dated = own.find(({ step }) => isAnswered(step.date));
  const idsOf = (some: readonly PlacedIndicator[]) => some.map(({ value }) => value.id);
  if (!dated) {
    const place = own[0]?.at ?? at;
    const related = indicators.map(({ pointer }) => [...pointer, 'baseline']);
    return { at: place, message: 'planned-undated', args: { ids: idsOf(indicators) }, related };
  }
  const date = dated.step.date;
  const late = indicators.filter((indicator) => contactBefore(design, indicator, date));
  const [first] = late;
  const meeting = first && contactBefore(design, first, date);
  if (!meeting) return undefined;
  const args = { ids: idsOf(late), date: String(date), activity: meeting.value.id };
  return { at: dated.at, message: 'planned-late', args, related: [meeting.pointer] };
}

/** The first activity that meets people, if it starts before the baseline is due. Every activity leads to the impact. */
function contactBefore(design: Design, { outcome }: PlacedIndicator, date: unknown): Placed<Activity> | undefined {
  const due = endOf(date);
  const activities = outcome ? activitiesFeeding(design, outcome) : allActivities(design);
  const first = firstContact(design, activities, 'people');
  return due && first && due.time >= first.day.time ? first.activity : undefined;
}
