/** A JSON Schema (draft-07), as far as the schemas of this project use it. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly required?: readonly string[];
  readonly allOf?: readonly JsonSchema[];
  readonly not?: JsonSchema;
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly else?: JsonSchema;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

const DEFINITIONS = '#/definitions/';

/** Follows references until a node with content of its own; the words beside a reference win over those behind it. */
export function resolved(node: JsonSchema, root: JsonSchema): JsonSchema {
  const only = node.allOf?.length === 1 && !node.properties ? node.allOf[0] : undefined;
  const ref = node.$ref ?? only?.$ref;
  const target = ref === undefined ? undefined : root.definitions?.[ref.slice(DEFINITIONS.length)];
  if (!target) return node;
  const { $ref: _, allOf: __, definitions: ___, ...beside } = node;
  return { ...resolved(target, root), ...beside };
}

/** What a schema says of a place in the data; undefined for a key that it does not know. */
export function schemaAt(root: JsonSchema, pointer: readonly (string | number)[]): JsonSchema | undefined {
  let node: JsonSchema | undefined = resolved(root, root);
  for (const part of pointer) {
    const { properties, additionalProperties, items }: JsonSchema = node;
    const further = typeof additionalProperties === 'object' ? additionalProperties : undefined;
    const next: JsonSchema | undefined =
      typeof part === 'number'
        ? items
        : properties !== undefined && Object.hasOwn(properties, part)
          ? properties[part]
          : further;
    if (!next) return undefined;
    node = resolved(next, root);
  }
  return node;
}
