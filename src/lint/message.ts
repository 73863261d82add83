/**
 * The wording of one kind of finding. `{name}` stands for an argument of the report; `{name:quoted}` puts it, or each entry
 * of a list, in quotation marks, `{name:list}` joins a list with commas and "and", `{name:words}` does so with plain words in
 * place of the keys and values of the file. `{element}` is the address of the place, without any argument.
 */
export interface MessageText {
  /** What is wrong, with the value; where it helps, a second sentence with what was expected. */
  readonly message: string;
  /** What to do next, in one sentence. */
  readonly help: string;
  /** Plain words for `{name:words}`; a key that is not listed loses its hyphens and underscores. */
  readonly words?: Readonly<Record<string, string>>;
}

/** Wording by rule id, then by message id. */
export type MessageCatalogue = Readonly<Record<string, Readonly<Record<string, MessageText>>>>;

type Args = Readonly<Record<string, string | number | readonly string[]>>;

/** What may be shown of a text of the design in a message; absent: all of it. */
export type Shown = (text: string) => string;
const ALL: Shown = (text) => text;

/** At most so many characters of a text of the design are quoted in a message. */
const QUOTED_LENGTH = 80;

/**
 * Puts arguments into a text.
 *
 * @param words plain words for keys and values, for `{name:words}`
 * @param shown what may be shown of an argument; words of the catalogue itself always are
 * @throws Error if the text names an argument that the report does not give: a bug of the rule, never of the design
 */
export function fillMessage(
  text: string,
  args: Args = {},
  words: Readonly<Record<string, string>> = {},
  shown: Shown = ALL,
): string {
  return text.replace(/\{([a-z_]+)(?::(quoted|list|words))?\}/gi, (_, name: string, form: string | undefined) => {
    const value = args[name];
    if (value === undefined) throw new Error(`message argument "${name}" is missing in: ${text}`);
    if (form === 'words') {
      return joinList([value].flat().map((key) => words[key] ?? shown(String(key).replace(/[-_]/g, ' '))));
    }
    const quote = (item: string) => `"${shorten(item.replace(/\s+/g, ' '))}"`;
    if (form === 'quoted') return joinList([value].flat().map((item) => quote(shown(String(item)))));
    if (form === 'list' || Array.isArray(value)) return joinList([value].flat().map((item) => shown(String(item))));
    return shown(String(value)).replace(/\s+/g, ' ');
  });
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length <= QUOTED_LENGTH
    ? text
    : `${characters
        .slice(0, QUOTED_LENGTH - 1)
        .join('')
        .trimEnd()}…`;
}

/** "a", "a and b", "a, b and c". */
export function joinList(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
