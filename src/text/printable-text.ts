/** C0 without tab and line feed, delete, C1: nothing a reader could see, and a terminal or a parser could obey. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/**
 * Embeddings, overrides and isolates reorder what stands around them and can make a text read as something else
 * (Unicode TR 36, "Trojan source"). The marks U+200E, U+200F and U+061C only join and stay.
 */
const REORDERING = /[\u202a-\u202e\u2066-\u2069]/g;

/** Code points that Unicode keeps free for ever, in every plane. */
const NONCHARACTERS =
  /[\ufdd0-\ufdef\ufffe\uffff]|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{3fffe}\u{3ffff}\u{4fffe}\u{4ffff}\u{5fffe}\u{5ffff}\u{6fffe}\u{6ffff}\u{7fffe}\u{7ffff}\u{8fffe}\u{8ffff}\u{9fffe}\u{9ffff}\u{afffe}\u{affff}\u{bfffe}\u{bffff}\u{cfffe}\u{cffff}\u{dfffe}\u{dffff}\u{efffe}\u{effff}\u{ffffe}\u{fffff}\u{10fffe}\u{10ffff}]/gu;

const LONE_SURROGATES = /\p{Surrogate}/gu;

/**
 * A text from outside as it may be shown anywhere: line ends are line feeds, control characters and what reorders
 * the text around it are gone, half characters are U+FFFD.
 */
export function printableText(text: string): string {
  return text
    .replace(/\r\n?|\u0085|\u2028|\u2029/g, '\n')
    .replace(LONE_SURROGATES, '\ufffd')
    .replace(CONTROLS, '')
    .replace(REORDERING, '')
    .replace(NONCHARACTERS, '');
}

const HIDDEN = new RegExp(`${CONTROLS.source}|${REORDERING.source}`);

/** Whether a text holds signs that nobody sees and that act on what shows it: controls, or what reorders the text. */
export function holdsHiddenSigns(text: string): boolean {
  return HIDDEN.test(text);
}
