import { type OutputUnit, type Schema, validate } from '@cfworker/json-schema';
import { certainlyFits } from './certainly-fits.ts';
import type { JsonSchema } from './json-schema.ts';
import { type Pointer, valueAt } from './pointer.ts';

/** A place at which data do not fit their schema, and the keyword of the schema that says so. */
export interface SchemaFault {
  /** `unknown-key` and `key-form` speak of the key at the place, all others of the value. */
  readonly keyword: string;
  /** For an unknown key the place of that key; for a missing one the place of its group. */
  readonly pointer: Pointer;
  /** The key that is missing. */
  readonly missing?: string;
  /** What the keyword asks for: the number of `maxLength`, the schema of `not`; for `key-form` the schema of the keys. */
  readonly asked?: unknown;
}

/** Keywords that only pass on what a keyword below them found. */
const PASSING_ON = new Set([
  'properties',
  'patternProperties',
  'additionalProperties',
  'propertyNames',
  'items',
  'allOf',
  'anyOf',
  'if',
  '$ref',
]);

const lookups = new WeakMap<object, Record<string, Schema>>();

/**
 * Where data do not fit a schema: outer places before inner ones, several faults of one place together.
 *
 * The schema is interpreted, not compiled: what a compiler makes of it takes longer to load than the interpreter takes to
 * check a full file.
 *
 * @param root a schema of draft-07, whose references lead to its own definitions only
 */
export function schemaFaults(data: unknown, root: object): SchemaFault[] {
  if (certainlyFits(data, root)) return [];
  const schema = root as Schema & { definitions?: Record<string, Schema> };
  let lookup = lookups.get(root);
  if (!lookup) {
    const definitions = Object.entries(schema.definitions ?? {});
    lookup = Object.fromEntries(definitions.map(([name, node]) => [`#/definitions/${name}`, node]));
    lookups.set(root, lookup);
  }
  const { valid, errors } = validate(data, schema, '7', lookup, false);
  if (valid) return [];
  const faults = errors
    .filter(({ keyword }) => !PASSING_ON.has(keyword))
    .map((unit) => toFault(unit, data, root as JsonSchema));
  return faults.sort((a, b) => a.pointer.length - b.pointer.length || rank(a.keyword) - rank(b.keyword));
}

/** At one place a wrong kind of value says more than a wrong value. */
function rank(keyword: string): number {
  const order = ['type', 'required', 'enum', 'const', 'pattern'];
  return order.includes(keyword) ? order.indexOf(keyword) : order.length;
}

function toFault(
  { keyword, keywordLocation, instanceLocation, error }: OutputUnit,
  data: unknown,
  root: JsonSchema,
): SchemaFault {
  const pointer: (string | number)[] = [];
  for (const part of instanceLocation.split('/').slice(1)) {
    const key = decodeURIComponent(part).replace(/~1/g, '/').replace(/~0/g, '~');
    pointer.push(Array.isArray(valueAt(data, pointer)) ? Number(key) : key);
  }
  // A key that is not known meets the schema `false`.
  if (keyword === 'false') return { keyword: 'unknown-key', pointer };
  const forKeys = /^.*\/propertyNames(?=\/)/.exec(keywordLocation)?.[0];
  if (forKeys !== undefined) return { keyword: 'key-form', pointer, asked: askedAt(root, forKeys) };
  const asked = askedAt(root, keywordLocation);
  const missing = keyword === 'required' ? /"([^"]+)"/.exec(error)?.[1] : undefined;
  return { keyword, pointer, ...(missing ? { missing } : {}), asked };
}

/** The value of a keyword in the schema, by the path on which the interpreter came to it. */
function askedAt(root: JsonSchema, location: string): unknown {
  let here: unknown = root;
  for (const part of location.split('/').slice(1)) {
    const value = valueAt(here, [part.replace(/~1/g, '/').replace(/~0/g, '~')]);
    here = part === '$ref' ? root.definitions?.[String(value).slice('#/definitions/'.length)] : value;
  }
  return here;
}
