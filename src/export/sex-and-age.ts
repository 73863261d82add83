import { markerOf } from '../design/values.ts';
import type { Line } from '../document/paper.ts';
import { plain } from '../document/pieces.ts';
import { inSentence, labels, type Need, stated, type Writer } from './writer.ts';

/**
 * Sex and age of a group: "Female, male; 16 to 45 years". Where one of them is no value, it says which is which:
 * "Sex: female; age: not stated yet". What holds of both alike is said once.
 *
 * @param together how the two are called where the line stands without a name of its own
 */
export function sexAndAge(
  w: Writer,
  group: { readonly sex?: unknown; readonly ages?: unknown },
  need: Need,
  together?: string,
): Line | undefined {
  const { targetGroups: words } = w.words;
  const sex = labels(w, 'sex', group.sex, need);
  const ages = stated(w, group.ages, need, (range) => (typeof range === 'string' ? w.ages(range) : undefined));
  const parts = [
    ...(sex ? [{ name: words.sex, line: sex, gap: isGap(group.sex, sex) }] : []),
    ...(ages ? [{ name: words.age, line: ages, gap: isGap(group.ages, ages) }] : []),
  ];
  const [first, second] = parts;
  if (!first) return undefined;
  if (!parts.some(({ gap }) => gap)) return second ? [...first.line, plain('; '), ...second.line] : first.line;
  if (second && textIn(first.line) === textIn(second.line))
    return together === undefined ? first.line : calledBy(together, first.line);
  return second
    ? [...calledBy(first.name, first.line), plain('; '), ...calledBy(inSentence(second.name), second.line)]
    : calledBy(first.name, first.line);
}

const isGap = (value: unknown, line: Line) =>
  markerOf(value) !== undefined || line.some(({ tone }) => tone === 'missing');

const textIn = (line: Line) => line.map(({ text }) => text).join('');

const calledBy = (name: string, line: Line): Line => [
  plain(`${name}: `),
  ...line.map((piece) => ({ ...piece, text: inSentence(piece.text) })),
];
