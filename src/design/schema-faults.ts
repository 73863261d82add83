import { type OutputUnit, type Schema, validate } from '@cfworker/json-schema';
import designSchema from '../../schemas/design.schema.json' with { type: 'json' };
import { type Pointer, valueAt } from './pointer.ts';

/** A place at which a design does not fit its schema, and the keyword of the schema that says so. */
export interface SchemaFault {
  readonly keyword: string;
  /** For an unknown key the place of that key; for a missing one the place of its group. */
  readonly pointer: Pointer;
  /** The key that is missing. */
  readonly missing?: string;
}

/** Keywords that only pass on what a keyword below them found. */
const PASSING_ON = new Set([
  'properties',
  'patternProperties',
  'additionalProperties',
  'items',
  'allOf',
  'anyOf',
  'if',
  '$ref',
]);

const schema = designSchema as unknown as Schema & { definitions: Record<string, Schema> };
const lookup = Object.fromEntries(
  Object.entries(schema.definitions).map(([name, node]) => [`#/definitions/${name}`, node]),
);

/**
 * Where a design does not fit the schema: outer places before inner ones, several faults of one place together.
 *
 * The schema is interpreted, not compiled: what a compiler makes of it takes longer to load than the interpreter takes to
 * check a full design.
 */
export function schemaFaults(data: unknown): SchemaFault[] {
  const { valid, errors } = validate(data, schema, '7', lookup, false);
  if (valid) return [];
  const faults = errors.filter(({ keyword }) => !PASSING_ON.has(keyword)).map((unit) => toFault(unit, data));
  return faults.sort((a, b) => a.pointer.length - b.pointer.length || rank(a.keyword) - rank(b.keyword));
}

/** At one place a wrong kind of value says more than a wrong value. */
function rank(keyword: string): number {
  const order = ['type', 'required', 'enum', 'const', 'pattern'];
  return order.includes(keyword) ? order.indexOf(keyword) : order.length;
}

function toFault({ keyword, instanceLocation, error }: OutputUnit, data: unknown): SchemaFault {
  const pointer: (string | number)[] = [];
  for (const part of instanceLocation.split('/').slice(1)) {
    const key = decodeURIComponent(part).replace(/~1/g, '/').replace(/~0/g, '~');
    pointer.push(Array.isArray(valueAt(data, pointer)) ? Number(key) : key);
  }
  // A key that is not known meets the schema `false`.
  if (keyword === 'false') return { keyword: 'unknown-key', pointer };
  const missing = keyword === 'required' ? /"([^"]+)"/.exec(error)?.[1] : undefined;
  return { keyword, pointer, ...(missing ? { missing } : {}) };
}
