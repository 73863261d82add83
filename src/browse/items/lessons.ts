import type { Knowledge } from '../../knowledge/open-knowledge.ts';
import { ACTIVITY_TYPES } from '../../knowledge/open-knowledge.ts';
import type { ActivityType, Bearing, Lesson } from '../../knowledge/types.generated.ts';
import { factsOf, type Item, remarksOf } from '../item.ts';

/** What has been learned: of any programme, of each activity type, of evaluating. */
export function lessonItems(knowledge: Knowledge): Item[] {
  const items = (lessons: readonly Lesson[], file: string, types: readonly ActivityType[]) =>
    lessons.map((lesson) => lessonItem(lesson, file, types, knowledge));
  return [
    ...items(knowledge.programmeDesign().lessons, 'part-1', []),
    ...ACTIVITY_TYPES.flatMap((type) => items(knowledge.activity(type)?.lessons ?? [], `activities/${type}`, [type])),
    ...items(knowledge.evaluation().lessons, 'evaluation', []),
  ];
}

function lessonItem(lesson: Lesson, file: string, types: readonly ActivityType[], knowledge: Knowledge): Item {
  return {
    id: lesson.id,
    kind: 'lesson',
    title: lesson.title ?? lesson.learned,
    mark: lesson.mark,
    sources: lesson.sources ?? [],
    types,
    facts: [
      ...factsOf(
        ['What has been learned', lesson.title === undefined ? undefined : lesson.learned],
        ['What a design should therefore do', lesson.so],
        ['Bears on designs with', lesson.bears_when?.map((bearing) => bearingInWords(bearing, knowledge))],
        ['Answered with the questions', lesson.asked_in],
        ['Checked by the rules', lesson.checked_by],
      ),
      ...remarksOf(lesson),
    ],
    file,
    entry: lesson,
  };
}

/** Fields of a condition: how they are called, and the named list of their values. */
export const BEARING_FIELDS: Readonly<Record<Bearing['field'], readonly [name: string, list?: string]>> = {
  recruitment: ['recruitment', 'recruitment-method'],
  control: ['control', 'control-method'],
  enablers: ['enabling conditions', 'enabler'],
  form: ['form of exploitation', 'form-of-exploitation'],
  perpetrators: ['perpetrators', 'perpetrator-kind'],
  sector: ['sector', 'sector'],
  technology: ['recruitment, control or exploitation online'],
  setting: ['setting', 'setting'],
  actor: ['target group', 'actor-group'],
  activity: ['activity', 'activity-kind'],
  restrictive: ['restrictive measure', 'restrictive'],
  service: ['service', 'service-kind'],
  children: ['people under 18 who are met'],
  approach: ['evaluation approach', 'evaluation-approach'],
  scope: ['evaluation', 'evaluation-scope'],
  measures: ['an indicator that measures', 'measures'],
};

function bearingInWords({ field, any }: Bearing, knowledge: Knowledge): string {
  const [name, list] = BEARING_FIELDS[field];
  if (list === undefined) return name;
  return `${name}: ${any.map((value) => knowledge.label(list, value).toLowerCase()).join(', ')}`;
}
