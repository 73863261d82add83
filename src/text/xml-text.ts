import { printableText } from './printable-text.ts';

/** Everything outside the production `Char` of XML 1.0, fifth edition, section 2.2. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const NOT_CHAR = /[^\u0009\u000a\u000d\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * A text of which every character may stand in XML 1.0. The library `docx` 9.15 escapes markup but lets U+FFFE and
 * half characters pass, and strict readers then call the file broken.
 *
 * Markup (`<`, `&`) is left as it is: whoever serialises the XML escapes it.
 */
export function xmlText(text: string): string {
  return printableText(text).replace(NOT_CHAR, '');
}
