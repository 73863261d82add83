/**
 * Makes a text from outside safe for a terminal: control characters, escapes and signs that turn the direction of
 * writing are shown as `\u{1b}` instead of being obeyed. Line breaks and tabs become spaces unless they are kept.
 *
 * @param keepLines leaves `\n` as it is
 */
export function terminalText(text: string, keepLines = false): string {
  return text
    .replace(keepLines ? /\t|\r(?=\n)/g : /\r\n|[\n\t\r]/g, (found) => (found === '\r' ? '' : ' '))
    .replace(HOSTILE, (character) =>
      character === '\n' && keepLines ? character : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
    );
}

/** C0 and C1 controls, direction marks and overrides, invisible separators, unpaired surrogates. */
// biome-ignore-start lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const HOSTILE =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: see above
