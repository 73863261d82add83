import type { BuiltInNames } from './built-in-names.ts';
import { checkAdditions, type PlacedItem } from './check-additions.ts';
import { type Knowledge, type Origin, openKnowledge } from './open-knowledge.ts';
import type { PlacedProblem } from './placed-problem.ts';
import type { OwnItem, ReadAdditions } from './read-additions.ts';
import type { ActivityType } from './types.generated.ts';

/**
 * The built-in knowledge with what organisations added to it. Nothing built in is changed or replaced: an item whose id is
 * taken, or with which something else is wrong, is left out and reported, and the first of two stands.
 *
 * @param files what was read, in the order in which it counts
 * @param names the ids that are taken, and the rules that a lesson may name
 */
export function withAdditions(
  builtIn: Knowledge,
  files: readonly ReadAdditions[],
  names: BuiltInNames,
): { readonly knowledge: Knowledge; readonly problems: readonly PlacedProblem[] } {
  const { sound, problems } = checkAdditions(files, builtIn, names);
  const origins = new Map(sound.map((placed) => [placed.item.id, originOf(placed)]));
  const types = new Map(sound.map(({ file, item }) => [item.id, item.kind === 'source' ? undefined : file.type]));
  const opened = openKnowledge((name) => fileWith(builtIn, name, sound));
  const knowledge: Knowledge = {
    ...opened,
    wordLists: builtIn.wordLists,
    typeOf: (id) => (types.has(id) ? types.get(id) : opened.typeOf(id)),
    origin: (id) => origins.get(id),
    ownIds: () => new Set(origins.keys()),
  };
  return { knowledge, problems: sorted([...files.flatMap((file) => file.problems), ...problems], files) };
}

function originOf({ file, item }: PlacedItem): Origin {
  return { organisation: file.organisation, path: file.path, line: file.locate(item.at, 'key').line };
}

/** A file of the knowledge with the items that belong to it behind its own. */
function fileWith(builtIn: Knowledge, name: string, sound: readonly PlacedItem[]): unknown {
  const type = /^activities\/(.+)$/.exec(name)?.[1] as ActivityType | undefined;
  if (type !== undefined) {
    const activity = builtIn.activity(type);
    const { lessons, questions, indicators } = ownOf(sound, (own) => own === type);
    return (
      activity && {
        ...activity,
        lessons: [...activity.lessons, ...lessons],
        questions: [...activity.questions, ...questions],
        indicators: [...activity.indicators, ...indicators],
      }
    );
  }
  switch (name) {
    case 'part-1': {
      const part = builtIn.programmeDesign();
      // The type `other` has no file of its own.
      const { lessons, questions } = ownOf(sound, (own) => own === undefined || own === 'other');
      const { indicators } = ownOf(sound, (own) => own === 'other');
      return {
        ...part,
        lessons: [...part.lessons, ...lessons],
        questions: [...part.questions, ...questions],
        other: { ...part.other, indicators: [...part.other.indicators, ...indicators] },
      };
    }
    case 'displacement': {
      const displacement = builtIn.displacement();
      const { indicators } = ownOf(sound, (own) => own === undefined);
      return { ...displacement, indicators: [...displacement.indicators, ...indicators] };
    }
    case 'sources': {
      const own = sound.flatMap(({ item }) => (item.kind === 'source' ? [[item.id, item.value] as const] : []));
      return { kind: 'sources', sources: Object.fromEntries([...builtIn.sources(), ...own]) };
    }
    case 'results-framework':
      return builtIn.resultsFramework();
    case 'evaluation':
      return builtIn.evaluation();
    case 'safeguarding':
      return builtIn.safeguarding();
    case 'lists':
      return builtIn.lists();
    default:
      throw new Error(`knowledge: nothing is known of a file ${name}.`);
  }
}

function ownOf(sound: readonly PlacedItem[], belongs: (type: ActivityType | undefined) => boolean) {
  const items = sound.filter(({ file }) => belongs(file.type)).map(({ item }) => item);
  return {
    lessons: valuesOf(items, 'lesson'),
    questions: valuesOf(items, 'question'),
    indicators: valuesOf(items, 'indicator'),
  };
}

function valuesOf<K extends OwnItem['kind']>(items: readonly OwnItem[], kind: K) {
  type Item = Extract<OwnItem, { readonly kind: K }>;
  return items.filter((item): item is Item => item.kind === kind).map(({ value }) => value as Item['value']);
}

/** By file in the order in which they count, then by place. */
function sorted(problems: readonly PlacedProblem[], files: readonly ReadAdditions[]): PlacedProblem[] {
  const order = new Map(files.map(({ path }, index) => [path, index]));
  const rank = ({ path }: PlacedProblem) => order.get(path) ?? 0;
  return [...problems].sort((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column);
}
