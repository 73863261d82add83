import type { ItemKind } from './item.ts';

/** What a kind is called: beside an item, in a count, and as a heading. */
interface KindName {
  readonly label: string;
  readonly several: string;
  readonly heading: string;
}

const entriesOn = (label: string, heading: string): KindName => ({ label, several: `entries on ${label}`, heading });

export const KIND_NAMES: Readonly<Record<ItemKind, KindName>> = {
  'activity-type': { label: 'activity type', several: 'activity types', heading: 'Activity types' },
  lesson: { label: 'lesson', several: 'lessons', heading: 'Lessons' },
  question: { label: 'question', several: 'questions', heading: 'Design questions' },
  indicator: { label: 'indicator', several: 'indicators', heading: 'Indicators' },
  channel: entriesOn('displacement', 'Displacement'),
  pattern: entriesOn('patterns and responses', 'From pattern to response'),
  evaluation: entriesOn('evaluation', 'Evaluation'),
  safeguarding: entriesOn('safeguarding', 'Safeguarding'),
  framework: entriesOn('the results framework', 'Results framework'),
  guidance: { label: 'guidance', several: 'entries of guidance', heading: 'Guidance' },
  term: { label: 'term', several: 'terms', heading: 'Terms' },
  list: { label: 'named list', several: 'named lists', heading: 'Named lists' },
  source: { label: 'source', several: 'sources', heading: 'Sources' },
  'red-flag': { label: 'red flag', several: 'red flags', heading: 'Red flags' },
};

/** A count in words: "1 lesson", "15 lessons". */
export function countInWords(kind: ItemKind, count: number): string {
  const { label, several } = KIND_NAMES[kind];
  return `${count} ${count === 1 && !several.startsWith('entries') ? label : several.replace(/^entries/, count === 1 ? 'entry' : 'entries')}`;
}
