import { Lexer } from 'yaml';

/** Marks that the lexer puts between the parts of a text: here, that what follows is a text. */
const TEXT_FOLLOWS = '\u001f';
/** The parser takes the time of a blink for a shorter text, however it is made. */
const SHORT = 128 * 1024;

/**
 * Where brackets, braces, or the dashes of one line are nested deeper than a number of levels.
 *
 * The parser follows them to the end before it says so, and needs minutes for a file of nothing else.
 *
 * @returns an offset in the text; undefined as well for a short text, which the parser can be trusted with
 */
export function nestedTooDeep(source: string, most: number): number | undefined {
  if (source.length < SHORT) return undefined;
  let offset = 0;
  let brackets = 0;
  let dashes = 0;
  let isText = false;
  for (const part of new Lexer().lex(source)) {
    const isMark = part === '\u0002' || part === '\u0018' || part === TEXT_FOLLOWS;
    if (!isText && isMark) {
      isText = part === TEXT_FOLLOWS;
      continue;
    }
    if (!isText) {
      if (part === '[' || part === '{') brackets++;
      else if ((part === ']' || part === '}') && brackets > 0) brackets--;
      else if (part === '-' || part === '?') dashes++;
      else if (part.includes('\n')) dashes = 0;
      if (brackets > most || dashes > most) return offset;
    }
    isText = false;
    offset += part.length;
  }
  return undefined;
}
