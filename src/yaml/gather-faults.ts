import type { Pointer } from './pointer.ts';
import type { SchemaFault } from './schema-faults.ts';

/** A node of a schema of draft-07; `false` lets nothing stand. */
type Node = Readonly<Record<string, unknown>> | boolean;
type Parts = Readonly<Record<string, Node>>;
type Group = Readonly<Record<string, unknown>>;

const DEFINITIONS = '#/definitions/';
const KEYWORDS = new Set([
  ...['$schema', '$id', 'definitions', 'title', 'description', 'examples', 'x-ctip', '$ref', 'type', 'const', 'enum'],
  ...['not', 'anyOf', 'allOf', 'if', 'then', 'else', 'required', 'minProperties', 'propertyNames', 'properties'],
  ...[
    'patternProperties',
    'additionalProperties',
    'minItems',
    'maxItems',
    'items',
    'uniqueItems',
    'minimum',
    'maximum',
  ],
  ...['minLength', 'maxLength', 'pattern'],
]);
const patterns = new Map<string, RegExp>();

/**
 * Gathers the places at which data do not fit a schema, in the order of the data. What it takes grows with the data alone,
 * and it ends at a number of faults, since a file that somebody means to choke on has more of them than anybody reads.
 */
export class GatherFaults {
  readonly faults: SchemaFault[] = [];
  readonly #definitions: Parts;
  readonly #most: number;

  /** @param definitions what references lead to */
  constructor(definitions: Parts, most: number) {
    this.#definitions = definitions;
    this.#most = most;
  }

  /** @throws Error if the schema holds a keyword that is not looked at here, which would let anything pass */
  check(node: Node, value: unknown, pointer: Pointer): void {
    if (node === true || this.faults.length >= this.#most) return;
    // A key that is not known meets the schema `false`.
    if (node === false) {
      this.#say('unknown-key', pointer);
      return;
    }
    // In draft-07 nothing beside a reference counts.
    if (typeof node.$ref === 'string') {
      this.check(this.#behind(node.$ref), value, pointer);
      return;
    }
    for (const keyword of Object.keys(node)) if (!KEYWORDS.has(keyword)) throw new Error(`no check of "${keyword}"`);
    if (node.type !== undefined && !isOfType(value, [node.type].flat())) this.#say('type', pointer, node.type);
    if (node.const !== undefined && value !== node.const) this.#say('const', pointer, node.const);
    if (node.enum !== undefined && !(node.enum as unknown[]).includes(value)) this.#say('enum', pointer, node.enum);
    this.#checkParts(node, value, pointer);
    if (Array.isArray(value)) this.#checkList(node, value, pointer);
    else if (value !== null && typeof value === 'object') this.#checkGroup(node, value as Group, pointer);
    else if (typeof value === 'number') {
      if (value < Number(node.minimum)) this.#say('minimum', pointer, node.minimum);
      if (value > Number(node.maximum)) this.#say('maximum', pointer, node.maximum);
    } else if (typeof value === 'string') this.#checkText(node, value, pointer);
  }

  #checkParts(node: Group, value: unknown, pointer: Pointer): void {
    if (node.not !== undefined && this.#fits(node.not as Node, value)) this.#say('not', pointer, node.not);
    const any = node.anyOf as readonly Node[] | undefined;
    if (any && !any.some((part) => this.#fits(part, value))) for (const part of any) this.check(part, value, pointer);
    for (const part of (node.allOf ?? []) as readonly Node[]) this.check(part, value, pointer);
    if (node.if === undefined) return;
    const next = this.#fits(node.if as Node, value) ? node.then : node.else;
    if (next !== undefined) this.check(next as Node, value, pointer);
  }

  #checkText({ minLength, maxLength, pattern }: Group, text: string, pointer: Pointer): void {
    if (minLength !== undefined || maxLength !== undefined) {
      // Characters count, not the halves in which some are stored.
      const length = text.length <= Number(maxLength ?? 0) ? text.length : [...text].length;
      if (length < Number(minLength)) this.#say('minLength', pointer, minLength);
      if (length > Number(maxLength)) this.#say('maxLength', pointer, maxLength);
    }
    if (pattern !== undefined && !expression(String(pattern)).test(text)) this.#say('pattern', pointer, pattern);
  }

  #checkList({ minItems, maxItems, items, uniqueItems }: Group, list: readonly unknown[], pointer: Pointer): void {
    if (list.length < Number(minItems)) this.#say('minItems', pointer, minItems);
    if (list.length > Number(maxItems)) this.#say('maxItems', pointer, maxItems);
    if (Array.isArray(items)) throw new Error('no check of "items" as a list');
    for (const [i, item] of list.entries()) {
      if (this.faults.length >= this.#most) return;
      if (items !== undefined) this.check(items as Node, item, [...pointer, i]);
    }
    if (uniqueItems && new Set(list.map((item) => JSON.stringify(item))).size < list.length)
      this.#say('uniqueItems', pointer, uniqueItems);
  }

  #checkGroup(node: Group, group: Group, pointer: Pointer): void {
    for (const key of (node.required ?? []) as readonly string[])
      if (!Object.hasOwn(group, key))
        this.faults.push({ keyword: 'required', pointer, missing: key, asked: node.required });
    const keys = Object.keys(group);
    if (keys.length < Number(node.minProperties)) this.#say('minProperties', pointer, node.minProperties);
    const properties = (node.properties ?? {}) as Parts;
    const byPattern = Object.entries((node.patternProperties ?? {}) as Parts);
    for (const key of keys) {
      if (this.faults.length >= this.#most) return;
      const place = [...pointer, key];
      if (node.propertyNames !== undefined && !this.#fits(node.propertyNames as Node, key))
        this.#say('key-form', place, node.propertyNames);
      const own = Object.hasOwn(properties, key) ? properties[key] : undefined;
      const meant = byPattern.flatMap(([pattern, part]) => (expression(pattern).test(key) ? [part] : []));
      const parts = own === undefined ? meant : [own, ...meant];
      const further = parts.length > 0 ? parts : [(node.additionalProperties ?? true) as Node];
      for (const part of further) this.check(part, group[key], place);
    }
  }

  #fits(node: Node, value: unknown): boolean {
    const inner = new GatherFaults(this.#definitions, 1);
    inner.check(node, value, []);
    return inner.faults.length === 0;
  }

  #behind(reference: string): Node {
    const name = reference.slice(DEFINITIONS.length);
    const node = Object.hasOwn(this.#definitions, name) ? this.#definitions[name] : undefined;
    if (node === undefined) throw new Error(`${reference} leads nowhere`);
    return node;
  }

  #say(keyword: string, pointer: Pointer, asked?: unknown): void {
    this.faults.push({ keyword, pointer, asked });
  }
}

function expression(pattern: string): RegExp {
  const ready = patterns.get(pattern) ?? new RegExp(pattern, 'u');
  patterns.set(pattern, ready);
  return ready;
}

function isOfType(value: unknown, types: readonly unknown[]): boolean {
  const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  return types.includes(type) || (types.includes('integer') && Number.isInteger(value));
}
