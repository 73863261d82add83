import { BEARING_FIELDS } from '../../knowledge/bearing-fields.ts';
import type { Knowledge } from '../../knowledge/open-knowledge.ts';
import { ACTIVITY_TYPES } from '../../knowledge/open-knowledge.ts';
import type { ActivityType, Bearing, Lesson } from '../../knowledge/types.generated.ts';
import { factsOf, type Item, reliabilityOf, remarksOf } from '../item.ts';

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
    title: lesson.title === undefined ? lesson.learned : `${lesson.title}: ${lesson.learned}`,
    ...reliabilityOf(lesson),
    types,
    facts: [
      ...factsOf(
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

function bearingInWords({ field, any }: Bearing, knowledge: Knowledge): string {
  const [name, list] = BEARING_FIELDS[field];
  if (list === undefined) return name;
  return `${name}: ${any.map((value) => knowledge.label(list, value).toLowerCase()).join(', ')}`;
}
