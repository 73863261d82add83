import { didYouMean } from '../text/did-you-mean.ts';
import type { Pointer } from '../yaml/pointer.ts';
import type { BuiltInNames, BuiltInPlace } from './built-in-names.ts';
import { ownIdProblems } from './check-own-id.ts';
import { ownQuestionProblems } from './check-own-question.ts';
import { ownValueProblems } from './check-own-values.ts';
import type { Knowledge } from './open-knowledge.ts';
import { builtInTargets, type OwnReference, referencesOf, TARGETS } from './own-references.ts';
import type { PlacedProblem } from './placed-problem.ts';
import type { OwnItem, ReadAdditions } from './read-additions.ts';

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
 * without a source, values that nothing has, questions that have no place in a design.
 */
export function checkAdditions(
  files: readonly ReadAdditions[],
  builtIn: Knowledge,
  names: BuiltInNames,
): CheckedAdditions {
  const found = new Map<PlacedItem, readonly ItemProblem[]>();
  const all = files.flatMap((file) => file.items.map((item): PlacedItem => ({ file, item })));
  const targets = builtInTargets(builtIn, names.rules);
  const firsts = new Map<string, PlacedItem>();
  for (const placed of all) {
    const { id } = placed.item;
    const first = firsts.get(id.toLowerCase());
    found.set(placed, ownIdProblems(placed.item, first && placeOf(first), names, targets.source.has(id)));
    if (!first) firsts.set(id.toLowerCase(), placed);
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
      ...droppedProblems(placed.item, builtIn),
      ...ownValueProblems(placed.item, builtIn),
      ...ownQuestionProblems(placed, free, builtIn),
    ]);
  }
  // What is built in is there, whatever became of an added item that wanted its id.
  leaveOutWhatRestsOnIt(all, found, ({ id, to }) => targets[to].has(id));
  return {
    sound: all.filter((placed) => found.get(placed)?.length === 0),
    problems: [...found].flatMap(([{ file }, problems]) =>
      problems.map(({ at, message, help }) => {
        const { line, column } = file.locate(at);
        return { path: file.path, line, column, message, help };
      }),
    ),
  };
}

const placeOf = ({ file, item }: PlacedItem): BuiltInPlace => ({
  path: file.path,
  line: file.locate(item.at, 'key').line,
});

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

/** A question that is no longer asked answers nothing, and nothing is asked below it. */
function droppedProblems(item: OwnItem, builtIn: Knowledge): ItemProblem[] {
  return referencesOf(item)
    .filter(({ by, id }) => (by === 'asked_in' || by === 'under') && builtIn.question(id)?.ask === 'dropped')
    .map(({ id, at }) => ({
      at,
      message: `The question "${id}" is no longer asked.`,
      help: 'Name a question that is asked, or remove it here.',
    }));
}

/** An item that rests on one that is left out would point to nothing, and so on from item to item. */
function leaveOutWhatRestsOnIt(
  all: readonly PlacedItem[],
  found: Map<PlacedItem, readonly ItemProblem[]>,
  isBuiltIn: (reference: OwnReference) => boolean,
): void {
  for (;;) {
    const sound = all.filter((placed) => found.get(placed)?.length === 0);
    const used = new Set(sound.map(({ item }) => item.id));
    const next = sound.flatMap((placed) => {
      const lost = referencesOf(placed.item).filter((reference) => !isBuiltIn(reference) && !used.has(reference.id));
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
