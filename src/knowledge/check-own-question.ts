import type { ItemProblem, PlacedItem } from './check-additions.ts';
import type { Knowledge } from './open-knowledge.ts';
import type { Question } from './types.generated.ts';

interface Asked {
  readonly placed: PlacedItem;
  readonly question: Question;
}

/**
 * What keeps a question of an organisation from being asked: it has no field of the design format, so its answer is a text
 * under `x_<name>`, once for each pattern or once for the response of its type.
 *
 * @param others all items whose ids are free, in the order of the files; the first of two has the better right
 */
export function ownQuestionProblems(
  placed: PlacedItem,
  others: readonly PlacedItem[],
  builtIn: Knowledge,
): ItemProblem[] {
  if (placed.item.kind !== 'question') return [];
  const asked = { placed, question: placed.item.value };
  const own = others.flatMap((other): Asked[] =>
    other.item.kind === 'question' ? [{ placed: other, question: other.item.value }] : [],
  );
  return [...homeProblems(asked, own), ...keyProblems(asked, own, builtIn), ...underProblems(asked, own, builtIn)];
}

function homeProblems({ placed, question }: Asked, own: readonly Asked[]): ItemProblem[] {
  const { item, file } = placed;
  const list = file.type === undefined ? 'patterns' : 'responses';
  const help = `Write one home: "${list}[].answers.x_<name>", with a name of small letters, digits and "_". It is then asked ${
    file.type === undefined ? 'of every trafficking pattern' : `of the response of the type ${file.type}`
  }.`;
  const [home, ...more] = question.home;
  if (home === undefined || more.length > 0)
    return [{ at: [...item.at, 'home'], message: `${item.id} has ${question.home.length} homes, not one.`, help }];
  const at = [...item.at, 'home', 0];
  if (!new RegExp(`^${list}\\[\\]\\.answers\\.x_[a-z][a-z0-9_]*$`).test(home))
    return [{ at, message: `"${home}" is no home for the answer to this question.`, help }];
  const first = own.find((other) => other.question.home[0] === home);
  return first === undefined || first.question === question
    ? []
    : [{ at, message: `The home "${home}" is taken: ${placeOf(first)}.`, help: 'Choose another name behind "x_".' }];
}

function keyProblems({ placed: { item }, question }: Asked, own: readonly Asked[], builtIn: Knowledge): ItemProblem[] {
  const { key } = question;
  if (key === undefined) return [];
  const built = builtIn.questions().find((other) => other.key === key);
  const first = own.find((other) => other.question.key === key);
  const isFirst = first === undefined || first.question === question;
  if (!built && isFirst) return [];
  const by = built ? `by the question ${built.code}` : `: ${first ? placeOf(first) : ''}`;
  return [
    {
      at: [...item.at, 'key'],
      message: `The key "${key}" is taken${built ? ' ' : ''}${by}.`,
      help: 'Choose another, such as abc.fees_paid, or leave it out: answers files then name the question by its code.',
    },
  ];
}

/** A question is asked below another one of the same type, and never below itself. */
function underProblems(
  { placed: { item, file }, question }: Asked,
  own: readonly Asked[],
  builtIn: Knowledge,
): ItemProblem[] {
  const { under } = question;
  if (under === undefined) return [];
  const at = [...item.at, 'under'];
  const seen = new Set<string>();
  for (let above: string | undefined = under; above !== undefined && !seen.has(above); ) {
    if (above === item.id)
      return [{ at, message: `${item.id} stands under itself.`, help: 'Leave `under` out, or name another question.' }];
    seen.add(above);
    above = own.find(({ question: { code } }) => code === above)?.question.under;
  }
  const other = own.find(({ question: { code } }) => code === under);
  // Of a question that is left out, or is none, something else is said already.
  const isBuiltIn = [...builtIn.questions(), ...builtIn.safeguarding().statements].some(({ code }) => code === under);
  if (!other && !isBuiltIn) return [];
  const type = other ? other.placed.file.type : builtIn.typeOf(under);
  if (type === file.type) return [];
  return [
    {
      at,
      message: `"${under}" is asked about ${type === undefined ? 'every design' : `the type ${type}`}, this question about ${file.type === undefined ? 'every design' : `the type ${file.type}`}.`,
      help: 'Name a question of the same type, or leave `under` out.',
    },
  ];
}

const placeOf = ({ placed: { file, item } }: Asked): string => `${file.path}, line ${file.locate(item.at, 'key').line}`;
