import type { BuiltInNames, BuiltInPlace } from './built-in-names.ts';
import type { ItemProblem } from './check-additions.ts';
import { reservedPrefix } from './own-ids.ts';
import type { OwnItem } from './read-additions.ts';

/** How the name of an item is called, under which key it stands, and one as an example. */
const NAMES: Readonly<Record<OwnItem['kind'], readonly [noun: string, key: string, example: string]>> = {
  lesson: ['id', 'id', 'ABC-L01'],
  question: ['code', 'code', 'ABC-Q01'],
  indicator: ['id', 'id', 'ABC-I01'],
  source: ['source key', '', 'abc-returns-2024'],
};

/**
 * What keeps an item of an organisation from having its id: an item of any kind that has it, built in or added before, or
 * a prefix that is kept. Ids are compared without regard to case, as people look for them.
 *
 * @param first where the first of two added items stands; undefined for the only one
 * @param isBuiltInSource whether a built-in source has this key
 */
export function ownIdProblems(
  { id, kind, at }: OwnItem,
  first: BuiltInPlace | undefined,
  names: BuiltInNames,
  isBuiltInSource: boolean,
): ItemProblem[] {
  const [noun, key, example] = NAMES[kind];
  const place = key === '' ? at : [...at, key];
  const prefix = kind === 'source' ? undefined : reservedPrefix(id);
  const begin = `${prefix === undefined ? 'Choose another, such as' : 'Begin with a prefix of your own, such as'} ${example}.`;
  const builtIn = names.takenBy(id);
  if (builtIn !== undefined || first !== undefined) {
    const same = isBuiltInSource ? ' If it is the same work, name it as it is and leave this entry out.' : '';
    const where = builtIn === undefined ? (first ? `: ${inWords(first)}` : '') : takenBy(id, builtIn, names);
    return [{ at: place, message: `The ${noun} "${id}" is taken${where}.`, help: `${begin}${same}` }];
  }
  if (prefix === undefined) return [];
  return [
    {
      at: place,
      message: `The ${noun} "${id}" begins with "${prefix}", which is kept for built-in knowledge and design files.`,
      help: begin,
    },
  ];
}

/** Behind "is taken": by what, and where that stands. */
function takenBy(id: string, builtIn: string, { placeOf }: BuiltInNames): string {
  const found = placeOf(builtIn);
  const place = found ? `: ${inWords(found)}` : '';
  if (id !== builtIn) return ` by the built-in "${builtIn}"${place}`;
  return place || ' by the built-in knowledge';
}

const inWords = ({ path, line }: BuiltInPlace): string => `${path}, line ${line}`;
