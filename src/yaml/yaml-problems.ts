import type { YAMLError } from 'yaml';
import type { Problem } from './problem.ts';
import { MAX_DEPTH } from './to-data.ts';
import type { Wording, YamlKind } from './yaml-kind.ts';

const QUOTE_IT =
  'Put double quotes around the text: a text with ": " or " #" in it, or with a special sign at its start, needs them.';

/** The commonest faults of YAML in the words of somebody who writes such a file, by the code that the parser gives. */
const WORDING: Readonly<Record<string, Wording>> = {
  BAD_INDENT: {
    message: 'The spaces at the start of this line do not fit the lines around it.',
    help: 'Put the key exactly below the key it belongs beside; each level is two spaces further in.',
  },
  TAB_AS_INDENT: { message: 'There is a tab at the start of this line.', help: 'Use spaces: two for each level.' },
  BLOCK_AS_IMPLICIT_KEY: { message: 'This text holds a colon and is read as a key.', help: QUOTE_IT },
  BLOCK_IN_FLOW: {
    message: 'A list or group over several lines cannot stand inside braces.',
    help: 'Write it in braces as well, or put the keys of this entry on lines of their own.',
  },
  MISSING_CHAR: {
    message: 'Something is not closed or not separated here.',
    help: 'Look for a missing quotation mark, comma, bracket or brace, on this line or just before it.',
  },
  UNEXPECTED_TOKEN: { message: 'This sign is not expected here.', help: QUOTE_IT },
  BAD_SCALAR_START: { message: 'A text cannot begin with this sign.', help: 'Put double quotes around the text.' },
  IMPOSSIBLE: { message: 'The text cannot be read at this place.', help: QUOTE_IT },
  MULTILINE_IMPLICIT_KEY: {
    message: 'This line is read as part of a key: its colon is missing or stands too far.',
    help: 'A key and its colon stand on one line, as in `title: text`.',
  },
  KEY_OVER_1024_CHARS: { message: 'This line is read as a key, and it is far too long for one.', help: QUOTE_IT },
  BAD_DQ_ESCAPE: {
    message: 'A backslash inside double quotes is followed by a sign that it cannot stand before.',
    help: 'Write the backslash twice, or use single quotes.',
  },
  BAD_ALIAS: {
    message: 'A text cannot begin with an asterisk or an ampersand.',
    help: 'Put double quotes around the text.',
  },
  BAD_DIRECTIVE: {
    message: 'A line that begins with a per cent sign is an instruction to YAML, and this is none.',
    help: 'Remove the line, or put double quotes around the text.',
  },
  TAG_RESOLVE_FAILED: {
    message: 'A word that begins with an exclamation mark is read as a tag, and there is no such tag.',
    help: 'Remove it, or put double quotes around the text.',
  },
};

/** A fault of YAML in the words of the person who wrote the file, with its place. */
export function syntaxProblem(error: YAMLError, kind: YamlKind): Problem {
  const range: readonly [number, number] = [error.pos[0], Math.max(error.pos[0], error.pos[1])];
  const known = wordingOf(error.code, kind);
  // What the parser says itself may repeat what stands there.
  const message = known?.message ?? 'The text cannot be read as YAML here.';
  return { rule: 'schema', severity: 'error', message, help: known?.help ?? QUOTE_IT, pointer: [], range };
}

/** What is said of a file that goes on inwards. */
export const tooDeep = (help: YamlKind['help']): Wording => ({
  message: `The file is nested deeper than ${MAX_DEPTH} levels here.`,
  help: help.tooDeep,
});

function wordingOf(code: string, { help }: YamlKind): Wording | undefined {
  if (code === 'MULTIPLE_DOCS')
    return {
      message: 'The file holds more than one document: a line of three dashes begins a second one.',
      help: help.severalDocuments,
    };
  if (code === 'RESOURCE_EXHAUSTION') return tooDeep(help);
  return WORDING[code];
}
