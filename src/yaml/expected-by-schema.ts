import type { JsonSchema } from './json-schema.ts';

/** Lists up to this length are named whole in a message. */
const NAMED_WHOLE = 24;

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
};

/** What a schema asks for at a place, in words: what kind of value, what it means, and an example if there is one. */
export function expectedBySchema(node: JsonSchema): string {
  const { description, examples: [example] = [] } = node;
  const meaning = description?.replace(/[.]?$/, '.');
  // A description of the values that were just named is a sentence of its own.
  const expected =
    meaning === undefined
      ? `Expected ${kindInWords(node)}.`
      : node.enum
        ? `Expected ${kindInWords(node)}. ${meaning}`
        : `Expected ${kindInWords(node)}: ${inSentence(meaning)}`;
  return example === undefined
    ? expected
    : `${expected} For example ${typeof example === 'string' ? example : JSON.stringify(example)}.`;
}

function kindInWords({ type, enum: values, const: only, minimum, maximum, items }: JsonSchema): string {
  if (only !== undefined) return `"${String(only)}"`;
  if (values) {
    const named = values.slice(0, NAMED_WHOLE).map(String).join(', ');
    return `one of ${named}${values.length > NAMED_WHOLE ? ', …' : ''}`;
  }
  if (type === 'array' && items?.type === 'string') return 'a list of texts';
  const kinds = [type ?? []].flat().map((kind) => KINDS[kind] ?? kind);
  const range = minimum !== undefined && maximum !== undefined ? ` from ${minimum} to ${maximum}` : '';
  return kinds.length === 0 ? 'another value' : `${kinds.join(' or ')}${range}`;
}

/** A description goes on after a colon, so it begins small unless its first word is a name or one letter. */
const inSentence = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
