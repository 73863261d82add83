import { didYouMean } from '../text/did-you-mean.ts';
import { expectedBySchema } from './expected-by-schema.ts';
import { type JsonSchema, schemaAt } from './json-schema.ts';
import { oneForEachPlace } from './one-for-each-place.ts';
import { placeName } from './place-name.ts';
import { type Pointer, valueAt } from './pointer.ts';
import type { Problem } from './problem.ts';
import { type SchemaFault, schemaFaults } from './schema-faults.ts';
import { shownValue } from './shown-value.ts';

type Wording = Pick<Problem, 'message' | 'help'>;

/**
 * Everything at which data do not fit a schema, in people's words: what stands there and what was expected. One problem
 * for each place, outer places before inner ones.
 *
 * @param root a schema of draft-07 with a description, and where a form is asked for an example, at every key
 * @param names keys by whose value an entry is named
 */
export function schemaProblems(data: unknown, root: JsonSchema, names: Iterable<string>): Problem[] {
  return oneForEachPlace(schemaFaults(data, root), (fault) => ({
    rule: 'schema',
    severity: 'error',
    ...wordingOf(fault, data, root, names),
    ...placeOf(fault),
  }));
}

/** A key that is missing is a problem of its own, and so are two of them. */
function placeOf({ keyword, pointer, missing }: SchemaFault): Pick<Problem, 'pointer' | 'part'> {
  if (missing !== undefined) return { pointer: [...pointer, missing] };
  return keyword === 'unknown-key' || keyword === 'key-form' ? { pointer, part: 'key' } : { pointer };
}

function wordingOf(fault: SchemaFault, data: unknown, root: JsonSchema, names: Iterable<string>): Wording {
  const { keyword, pointer, missing } = fault;
  if (keyword === 'unknown-key') return unknownKey(pointer, data, root, names);
  if (missing !== undefined) return missingKey(pointer, missing, data, root, names);
  const node = schemaAt(root, pointer) ?? {};
  const value = valueAt(data, pointer);
  const name = placeName(pointer, data, names);
  const help = expectedBySchema(node);
  switch (keyword) {
    case 'pattern':
      return { message: `${shownValue(value)} does not have the form that ${keyOf(pointer)} needs.`, help };
    case 'key-form':
      return {
        message: `The key ${shownValue(pointer.at(-1))} does not have the form that it needs here.`,
        help: expectedBySchema((fault.asked ?? {}) as JsonSchema),
      };
    case 'minLength':
      return { message: `The text of ${name} is empty.`, help };
    case 'maxLength':
      return { message: `The text of ${name} has more than ${Number(fault.asked)} characters.`, help: 'Shorten it.' };
    case 'minItems':
      return { message: `The list ${name} is empty.`, help };
    case 'maxItems':
      return { message: `The list ${name} has more than ${Number(fault.asked)} entries.`, help };
    case 'uniqueItems':
      return { message: `The list ${name} holds the same entry twice.`, help: 'Keep one of the two.' };
    case 'not':
      return notAllowed(fault, data, names);
    default: {
      const known = node.enum && typeof value === 'string' ? didYouMean(value, node.enum.map(String)) : '';
      return {
        message: `${shownValue(value)} cannot stand at ${name}.${known}`,
        help: `${help}${quotesHelp(value, node)}`,
      };
    }
  }
}

function unknownKey(pointer: Pointer, data: unknown, root: JsonSchema, names: Iterable<string>): Wording {
  const key = String(pointer.at(-1));
  const group = pointer.slice(0, -1);
  const known = Object.keys(schemaAt(root, group)?.properties ?? {});
  const place = group.length === 0 ? 'at the top level' : `in ${placeName(group, data, names)}`;
  return {
    message: `There is no key ${shownValue(key)} ${place}.${didYouMean(key, known)}`,
    help: known.length === 1 ? `The only key is ${known[0]}.` : `The keys are ${known.join(', ')}.`,
  };
}

function missingKey(pointer: Pointer, key: string, data: unknown, root: JsonSchema, names: Iterable<string>): Wording {
  const place = [...pointer, key];
  const lacking = pointer.length === 0 ? 'The file' : placeName(pointer, data, names);
  const node = schemaAt(root, place) ?? {};
  return { message: `${lacking} has no ${shownValue(key)}.`, help: expectedBySchema(node) };
}

/** A schema says with `not` which keys must not stand together with what else the group says. */
function notAllowed({ pointer, asked }: SchemaFault, data: unknown, names: Iterable<string>): Wording {
  const keys = (asked as { required?: readonly string[] } | undefined)?.required ?? [];
  const named = keys.map((key) => `"${key}"`).join(' and ');
  return {
    message: `${placeName(pointer, data, names)} cannot have ${named} together with what else it says.`,
    help: `Remove ${named}.`,
  };
}

/** YAML reads `2024` as a number and `"2024"` as a text; people mean what the schema asks for. */
function quotesHelp(value: unknown, { type }: JsonSchema): string {
  if (type === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return ' Put it in double quotes.';
  const isNumber = type === 'integer' || type === 'number';
  return isNumber && typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? ' Remove the quotation marks.' : '';
}

const keyOf = (pointer: Pointer) => {
  const key = pointer.findLast((part) => typeof part === 'string');
  return typeof pointer.at(-1) === 'number' ? `an entry of "${key}"` : `"${key}"`;
};
