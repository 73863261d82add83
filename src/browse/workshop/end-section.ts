import type { Block, Section } from '../../document/paper.ts';
import { bullets, fact, facts, heading, plain, quiet, strong } from '../../document/pieces.ts';
import { citation } from '../../knowledge/cite.ts';
import { emptyTable, textLine, type Workshop } from './part.ts';
import type { PrintedLesson, TypeMatter } from './type-matter.ts';

/** What becomes of the paper, and how far what is printed in it can be relied on. */
export function endSection(matters: readonly TypeMatter[], isAboutTypes: boolean, at: Workshop): Section {
  const lessons = matters.flatMap(({ lessons, further }) => [...lessons, ...further]);
  const { end } = at.words;
  const steps = isAboutTypes ? end.steps : [end.typesNext, ...end.steps];
  return {
    id: 'end',
    title: end.title,
    blocks: [
      ...facts(steps.flatMap(([command, text]) => fact(command, textLine(text)))),
      ...bullets([...(isAboutTypes ? [end.ticked] : []), ...end.promises].map(textLine)),
      emptyTable(
        [
          [end.task, 52],
          [end.who, 30],
          [end.byWhen, 18],
        ],
        4,
        1,
      ),
      ...heading(2, end.basis, [...marks(matters, at), ...sources(lessons, at)]),
    ],
  };
}

function marks(matters: readonly TypeMatter[], { words }: Workshop): Block[] {
  const { name, meaning, note } = words.end.marks;
  const list = (['seed', 'found', 'field', 'proposed'] as const).flatMap((mark) => [
    strong(`${name[mark]}: `),
    plain(`${meaning[mark]}. `),
  ]);
  return matters.length > 0 ? [{ kind: 'paragraph', line: [...list, plain(note)], leads: true }] : [];
}

/**
 * The sources in the order in which the lessons name them, each with the lessons that it carries: lines of one paragraph,
 * since a table of them fills a page that nobody writes on. The closing sentence belongs to them.
 */
function sources(lessons: readonly PrintedLesson[], { words, knowledge }: Workshop): Block[] {
  const carried = new Map<string, string[]>();
  for (const { id, title, sources } of lessons)
    for (const key of sources) carried.set(key, [...(carried.get(key) ?? []), id ?? title ?? '']);
  const lines = [...carried].flatMap(([key, lessons]) => {
    const source = knowledge.source(key);
    if (!source) return [];
    // The publisher is left out: author, title and year find a work.
    const { author, title, year } = source;
    const work = citation({ title, ...(author ? { author } : {}), ...(year ? { year } : {}) });
    return [`${lessons.join(', ')}: ${work}`];
  });
  if (lines.length === 0) return [];
  return [
    { kind: 'paragraph', line: [strong(words.end.sources)], leads: true },
    { kind: 'paragraph', line: [quiet(lines.join('\n'))], leads: true, isFinePrint: true },
  ];
}
