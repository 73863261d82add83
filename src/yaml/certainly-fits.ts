type Schema = Readonly<Record<string, unknown>>;
type Parts = Readonly<Record<string, Schema>>;
type Test = (value: unknown) => boolean;

/**
 * Whether data certainly fit a schema. Most files do, and to know that alone takes a small part of the time in which an
 * interpreter gathers what does not fit and where.
 *
 * @param root a schema of draft-07, whose references lead to its own definitions only
 * @returns false as well where the schema or the data hold what is not looked at here; ask `schemaFaults` then
 */
export function certainlyFits(data: unknown, root: object): boolean {
  try {
    let test = known.get(root);
    if (!test) {
      test = new SchemaTests(root as Schema).of(root as Schema);
      known.set(root, test);
    }
    return test(data);
  } catch (error) {
    if (error === UNSURE) return false;
    throw error;
  }
}

const known = new WeakMap<object, Test>();

/** Thrown, since "perhaps" must not turn into "yes" below a `not` or an `if`. */
const UNSURE = new Error('the schema or the data hold what is not looked at here');

const DEFINITIONS = '#/definitions/';
const OF_GROUPS = ['required', 'minProperties', 'propertyNames', 'properties', 'additionalProperties'];
const KEYWORDS = new Set([
  ...['$schema', '$id', 'definitions', 'title', 'description', 'examples', 'x-ctip'],
  ...['type', 'const', 'enum', 'allOf', 'anyOf', 'not', 'if', 'then', 'else', 'maxLength', 'minLength', 'pattern'],
  ...['minimum', 'maximum', 'items', 'minItems', 'maxItems', 'uniqueItems', 'patternProperties', ...OF_GROUPS],
]);

/** The tests that a schema amounts to. That of a node is set up when a value first meets it: a file meets few of them. */
class SchemaTests {
  readonly #definitions: Parts;
  readonly #behind = new Map<string, Test>();
  readonly #patterns = new Map<string, (text: string) => boolean>();

  constructor(root: Schema) {
    this.#definitions = (root.definitions ?? {}) as Parts;
  }

  of(node: Schema | boolean): Test {
    if (typeof node === 'boolean') return () => node;
    // In draft-07 nothing beside a reference counts.
    if (typeof node.$ref === 'string') return this.#ofReference(node.$ref);
    let ready: Test | undefined;
    return (value) => {
      ready ??= this.#prepared(node);
      return ready(value);
    };
  }

  #ofReference(reference: string): Test {
    const ready = this.#behind.get(reference);
    if (ready) return ready;
    const name = reference.slice(DEFINITIONS.length);
    const node = Object.hasOwn(this.#definitions, name) ? this.#definitions[name] : undefined;
    if (!node || !reference.startsWith(DEFINITIONS)) throw UNSURE;
    const test = this.of(node);
    this.#behind.set(reference, test);
    return test;
  }

  #prepared(node: Schema): Test {
    for (const keyword of Object.keys(node)) if (!KEYWORDS.has(keyword)) throw UNSURE;
    const tests: Test[] = [];
    if (node.type !== undefined) tests.push(ofType([node.type].flat()));
    if (node.const !== undefined) tests.push(ofValues([node.const]));
    if (node.enum !== undefined) tests.push(ofValues(node.enum as readonly unknown[]));
    for (const part of (node.allOf ?? []) as Schema[]) tests.push(this.of(part));
    if (node.anyOf !== undefined) {
      const any = (node.anyOf as Schema[]).map((part) => this.of(part));
      tests.push((value) => any.some((test) => test(value)));
    }
    if (node.not !== undefined) {
      const not = this.of(node.not as Schema);
      tests.push((value) => !not(value));
    }
    if (node.if !== undefined) {
      const [when, met, unmet] = [node.if, node.then ?? true, node.else ?? true].map((part) => this.of(part as Schema));
      tests.push((value) => (when?.(value) ? met : unmet)?.(value) === true);
    }
    if (node.maxLength !== undefined || node.minLength !== undefined) tests.push(ofLength(node));
    if (node.pattern !== undefined) {
      const test = this.#ofPattern(String(node.pattern));
      tests.push((value) => typeof value !== 'string' || test(value));
    }
    if (node.minimum !== undefined || node.maximum !== undefined) tests.push(ofNumber(node));
    if (node.items !== undefined || node.minItems !== undefined || node.maxItems !== undefined || node.uniqueItems)
      tests.push(this.#ofList(node));
    if (node.patternProperties !== undefined || OF_GROUPS.some((keyword) => node[keyword] !== undefined))
      tests.push(this.#ofGroup(node));
    const [only] = tests;
    return only && tests.length === 1 ? only : (value) => tests.every((test) => test(value));
  }

  /** One test for each pattern, however often the schema has it. */
  #ofPattern(pattern: string): (text: string) => boolean {
    const ready = this.#patterns.get(pattern);
    if (ready) return ready;
    const start = /^\^([a-z_]+)$/.exec(pattern)?.[1];
    const expression = new RegExp(pattern, 'u');
    const test =
      start === undefined ? (text: string) => expression.test(text) : (text: string) => text.startsWith(start);
    this.#patterns.set(pattern, test);
    return test;
  }

  #ofList({ items = true, minItems = 0, maxItems = Number.POSITIVE_INFINITY, uniqueItems }: Schema): Test {
    if (Array.isArray(items)) throw UNSURE;
    const item = this.of(items as Schema);
    return (value) => {
      if (!Array.isArray(value)) return true;
      if (value.length < Number(minItems) || value.length > Number(maxItems) || !value.every(item)) return false;
      if (uniqueItems !== true) return true;
      if (value.some((one) => typeof one === 'object')) throw UNSURE;
      return new Set(value).size === value.length;
    };
  }

  #ofGroup(node: Schema): Test {
    let ready: ((group: Schema) => boolean) | undefined;
    return (value) => {
      if (value === null || typeof value !== 'object' || Array.isArray(value)) return true;
      ready ??= this.#ofKeys(node);
      return ready(value as Schema);
    };
  }

  #ofKeys({ required, minProperties = 0, propertyNames = true, ...node }: Schema): (group: Schema) => boolean {
    const needed = (required ?? []) as readonly string[];
    const name = this.of(propertyNames as Schema);
    const properties = new Map(
      Object.entries((node.properties ?? {}) as Parts).map(([key, part]) => [key, this.of(part)]),
    );
    const patterns = Object.entries((node.patternProperties ?? {}) as Parts).map(
      ([pattern, part]) => [this.#ofPattern(pattern), this.of(part)] as const,
    );
    const further = this.of((node.additionalProperties ?? true) as Schema);
    return (group) => {
      const keys = Object.keys(group);
      if (keys.length < Number(minProperties) || !needed.every((key) => Object.hasOwn(group, key))) return false;
      for (const key of keys) {
        if (!name(key)) return false;
        const value = group[key];
        const property = properties.get(key);
        let isFurther = property === undefined;
        if (property && !property(value)) return false;
        for (const [isMeant, test] of patterns) {
          if (!isMeant(key)) continue;
          if (!test(value)) return false;
          isFurther = false;
        }
        if (isFurther && !further(value)) return false;
      }
      return true;
    };
  }
}

function ofType(types: readonly unknown[]): Test {
  return (value) => {
    const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
    // What YAML calls `.inf` and `.nan` is no number to everybody.
    if (type === 'undefined' || (type === 'number' && !Number.isFinite(value))) throw UNSURE;
    return types.includes(type) || (types.includes('integer') && Number.isInteger(value));
  };
}

function ofValues(values: readonly unknown[]): Test {
  // Groups and lists would be alike when their parts are.
  if (values.some((one) => typeof one === 'object')) throw UNSURE;
  const allowed = new Set(values);
  return (value) => allowed.has(value);
}

function ofLength({ minLength = 0, maxLength = Number.POSITIVE_INFINITY }: Schema): Test {
  const [min, max] = [Number(minLength), Number(maxLength)];
  return (value) => {
    if (typeof value !== 'string' || (value.length >= 2 * min && value.length <= max)) return true;
    // Characters count, not the halves in which some are stored.
    const { length } = [...value];
    return length >= min && length <= max;
  };
}

function ofNumber({ minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY }: Schema): Test {
  return (value) => typeof value !== 'number' || (value >= Number(minimum) && value <= Number(maximum));
}
