import { certainlyFits } from './certainly-fits.ts';
import { GatherFaults } from './gather-faults.ts';
import type { Pointer } from './pointer.ts';

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

/** Files with more faults are looked at up to so many. */
const MOST_FAULTS = 10_000;

/**
 * Where data do not fit a schema: outer places before inner ones, several faults of one place together. Of very many only
 * the first are gathered.
 *
 * The schema is interpreted, not compiled: what a compiler makes of it takes longer to load than the interpreter takes to
 * check a full file.
 *
 * @param root a schema of draft-07, whose references lead to its own definitions only
 */
export function schemaFaults(data: unknown, root: object): SchemaFault[] {
  if (certainlyFits(data, root)) return [];
  const { definitions = {} } = root as {
    readonly definitions?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  };
  const gathered = new GatherFaults(definitions, MOST_FAULTS);
  gathered.check(root as Readonly<Record<string, unknown>>, data, []);
  return gathered.faults.sort((a, b) => a.pointer.length - b.pointer.length || rank(a.keyword) - rank(b.keyword));
}

/** At one place a wrong kind of value says more than a wrong value. */
function rank(keyword: string): number {
  const order = ['type', 'required', 'enum', 'const', 'pattern'];
  return order.includes(keyword) ? order.indexOf(keyword) : order.length;
}
