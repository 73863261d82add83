import { didYouMean } from '../text/did-you-mean.ts';
import type { Pointer } from '../yaml/pointer.ts';
import { ownQuestionProblems } from './check-own-question.ts';
import type { Knowledge } from './open-knowledge.ts';
import { reservedPrefix } from './own-ids.ts';
import { builtInTargets, type OwnReference, referencesOf, TARGETS } from './own-references.ts';
import type { PlacedProblem } from './placed-problem.ts';
import type { OwnItem, ReadAdditions } from './read-additions.ts';

/** Where a built-in id stands. */
export interface BuiltInPlace {
  readonly path: string;
  readonly line: number;
}

/** An item of an organisation with the file in which it stands. */
export interface PlacedItem {
  readonly file: ReadAdditions;
  readonly item: OwnItem;
}

/** What is wrong with an item, and where in its file. */
export interface ItemProblem {
  readonly at: Pointer;
  readonly message: string;
  readonly help: string;
}

export interface CheckedAdditions {
  /** The items that can be used, in the order of the files. */
  readonly sound: readonly PlacedItem[];
  readonly problems: readonly PlacedProblem[];
}

/**
 * What the schema cannot say of additions: ids that are taken or kept for the programme, what points to nothing, claims
 * without a source, questions that have no place in a design.
 *
 * @param builtInPlace looks up where a built-in id stands; asked only for an id that is taken
 */
export function checkAdditions(
  files: readonly ReadAdditions[],
  builtIn: Knowledge,
  builtInPlace: (id: string) => BuiltInPlace | undefined,
): CheckedAdditions {
  const found = new Map<PlacedItem, readonly ItemProblem[]>();
  const all = files.flatMap((file) => file.items.map((item): PlacedItem => ({ file, item })));
  const targets = builtInTargets(builtIn);
  const lessons = new Set(builtIn.lessons().map(({ id }) => id));
  const taken = new Map<string, PlacedItem>();
  for (const placed of all) {
    const { id, kind } = placed.item;
    const isBuiltIn = kind === 'lesson' ? lessons.has(id) : targets[kind].has(id);
    const first = taken.get(id);
    const place = isBuiltIn ? builtInPlace(id) : first && placeOf(first);
    found.set(placed, idProblems(placed, isBuiltIn || first !== undefined, place));
    if (!first) taken.set(id, placed);
  }
  const free = all.filter((placed) => found.get(placed)?.length === 0);
  const own = new Map(
    [...all.map(({ item }) => item), ...files.flatMap(({ leftOut }) => leftOut)].map(({ id, kind }) => [id, kind]),
  );
  for (const placed of free) {
    found.set(placed, [
      ...claimProblems(placed.item),
      ...referencesOf(placed.item)
        .filter(({ id, to }) => !targets[to].has(id) && own.get(id) !== to)
        .map((reference) => {
          const ownOfKind = [...own].flatMap(([id, kind]) => (kind === reference.to ? [id] : []));
          return pointsNowhere(reference, [...targets[reference.to], ...ownOfKind]);
        }),
      ...ownQuestionProblems(placed, free, builtIn),
    ]);
  }
  leaveOutWhatRestsOnIt(all, found, (id) => own.has(id));
  return {
    sound: all.filter((placed) => found.get(placed)?.length === 0),
    problems: [...found].flatMap(([{ file }, problems]) =>
      problems.map(({ at, message, help }) => ({ path: file.path, ...file.locate(at), message, help })),
    ),
  };
}

const placeOf = ({ file, item }: PlacedItem): BuiltInPlace => ({ path: file.path, line: lineOf(file, item) });
const lineOf = (file: ReadAdditions, item: OwnItem): number => file.locate(item.at, 'key').line;

/** How the name of an item is called, and one as an example. */
const NAMES: Readonly<Record<OwnItem['kind'], readonly [noun: string, key: string, example: string]>> = {
  lesson: ['id', 'id', 'ABC-L01'],
  question: ['code', 'code', 'ABC-Q01'],
  indicator: ['id', 'id', 'ABC-I01'],
  source: ['source key', '', 'abc-returns-2024'],
};

function idProblems({ item }: PlacedItem, isTaken: boolean, place: BuiltInPlace | undefined): ItemProblem[] {
  const [noun, key, example] = NAMES[item.kind];
  const at = key === '' ? item.at : [...item.at, key];
  const prefix = item.kind === 'source' ? undefined : reservedPrefix(item.id);
  if (isTaken) {
    const where = place ? `: ${place.path}, line ${place.line}` : ' by the built-in knowledge';
    const other = item.kind === 'source' ? ' If it is the same work, name it as it is and leave this entry out.' : '';
    return [
      {
        at,
        message: `The ${noun} "${item.id}" is taken${where}.`,
        help: `${prefix === undefined ? 'Choose another, such as' : 'Begin with a prefix of your own, such as'} ${example}.${other}`,
      },
    ];
  }
  if (prefix === undefined) return [];
  return [
    {
      at,
      message: `The ${noun} "${item.id}" begins with "${prefix}", which is kept for built-in knowledge and design files.`,
      help: `Begin with a prefix of your own, such as ${example}.`,
    },
  ];
}

/** What is said on the authority of a source names it. */
function claimProblems({ id, kind, value, at }: OwnItem): ItemProblem[] {
  if (kind === 'source') return [];
  if (value.mark !== 'found' || value.sources?.length) return [];
  return [
    {
      at: [...at, 'mark'],
      message: `${id} is marked "found" and names no source.`,
      help: 'Add `sources`, or mark it `field` or `proposed`.',
    },
  ];
}

function pointsNowhere({ id, at, to }: OwnReference, known: readonly string[]): ItemProblem {
  const { noun, help } = TARGETS[to];
  return { at, message: `There is no ${noun} "${id}".${didYouMean(id, known)}`, help };
}

/** An item that rests on one that is left out would point to nothing, and so on from item to item. */
function leaveOutWhatRestsOnIt(
  all: readonly PlacedItem[],
  found: Map<PlacedItem, readonly ItemProblem[]>,
  isOwn: (id: string) => boolean,
): void {
  for (;;) {
    const sound = all.filter((placed) => found.get(placed)?.length === 0);
    const used = new Set(sound.map(({ item }) => item.id));
    const next = sound.flatMap((placed) => {
      const lost = referencesOf(placed.item).filter(({ id }) => isOwn(id) && !used.has(id));
      return lost.length > 0 ? [{ placed, lost }] : [];
    });
    if (next.length === 0) return;
    for (const { placed, lost } of next) {
      found.set(
        placed,
        lost.map(({ id, at, to }) => ({
          at,
          message: `The ${TARGETS[to].noun} "${id}" is left out, because something in it is wrong.`,
          help: 'Mend it first.',
        })),
      );
    }
  }
}
