import designSchema from '../../schemas/design.schema.json' with { type: 'json' };
import type { Pointer } from '../yaml/pointer.ts';

/** How a value is written (docs/design-file.md, section 3.2). */
export type FieldType =
  | 'version'
  | 'group'
  | 'entries'
  | 'id'
  | 'text'
  | 'short-text'
  | 'texts'
  | 'number'
  | 'percent'
  | 'money'
  | 'value'
  | 'date'
  | 'year'
  | 'yes-no'
  | 'choice'
  | 'choices'
  | 'words'
  | 'age-range'
  | 'places'
  | 'country-code'
  | 'currency-code'
  | 'language-code'
  | 'codes'
  | 'code'
  | 'web-address'
  | 'party'
  | 'parties'
  | 'source'
  | 'address'
  | 'ref'
  | 'refs'
  | 'ref-or-text'
  | 'refs-or-texts'
  | 'refs-or-values'
  | 'refs-or-party'
  | 'answer';

export type NeedStage = 'concept' | 'proposal' | 'approval';

/** What the schema says of one key: the annotations `x-ctip` beside title, description and example. */
export interface Field {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly example: unknown;
  readonly type: FieldType;
  /** For `answer`: text, list, yes-no, choice, multi, number, table or form. */
  readonly kind?: string;
  /** The named list of a choice. */
  readonly list?: string;
  /** What a reference may point to: families of ids, `indicator`, or `any`. */
  readonly to?: readonly string[];
  /** Words that may stand in place of a reference or a date. */
  readonly or?: readonly string[];
  /** What a list of codes holds: country-code, language-code or sdg. */
  readonly of?: string;
  /** The stage from which the field is asked for. */
  readonly need?: NeedStage;
  /** The condition of that need, in words. */
  readonly when?: string;
  /** The schema itself requires the key. */
  readonly must?: boolean;
  /** No marker may stand in place of the value (●). */
  readonly fixed?: boolean;
  /** Codes of the questions that fill it. */
  readonly asked?: readonly string[];
  /** The schema of the value, for those who walk further down. */
  readonly schema: SchemaNode;
}

export interface SchemaNode {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly allOf?: readonly SchemaNode[];
  readonly if?: SchemaNode;
  readonly then?: SchemaNode;
  readonly else?: SchemaNode;
  readonly const?: unknown;
  readonly $ref?: string;
  readonly examples?: readonly unknown[];
  readonly 'x-ctip'?: Omit<Field, 'key' | 'title' | 'description' | 'example' | 'schema'>;
}

export const ROOT = designSchema as unknown as SchemaNode & { definitions: Record<string, SchemaNode> };

/** Follows references and single-part `allOf` until a node with content of its own. */
export function resolved(node: SchemaNode): SchemaNode {
  let here = node;
  for (let i = 0; i < 10; i++) {
    const only = here.allOf?.length === 1 && !here.properties ? here.allOf[0] : undefined;
    const ref = here.$ref ?? only?.$ref;
    const target = ref ? ROOT.definitions[ref.slice('#/definitions/'.length)] : undefined;
    if (!target) return here;
    here = target;
  }
  return here;
}

/** The properties of a node, those included that hold only for a certain `type` (the answers of a response). */
function propertiesOf(node: SchemaNode, data: unknown): Readonly<Record<string, SchemaNode>> {
  const own = resolved(node);
  const conditional = (own.allOf ?? []).filter(({ if: condition }) => {
    const wanted = Object.entries(condition?.properties ?? {});
    const group = data as Record<string, unknown> | undefined;
    return wanted.length > 0 && wanted.every(([key, { const: value }]) => group?.[key] === value);
  });
  return Object.assign(
    {},
    own.properties,
    own.then?.properties,
    ...conditional.map((part) => part.then?.properties),
  ) as Record<string, SchemaNode>;
}

function toField(key: string, base: SchemaNode, node: SchemaNode): Field {
  const annotations = base['x-ctip'] ?? node['x-ctip'];
  return {
    ...(annotations ?? { type: 'text' }),
    key,
    title: base.title ?? node.title ?? key,
    description: base.description ?? node.description ?? '',
    example: base.examples?.[0] ?? node.examples?.[0],
    schema: node,
  };
}

const MARKER_KEYS = new Set(['not_known_yet', 'does_not_apply', 'held_privately']);

const known = new WeakMap<SchemaNode, Map<unknown, readonly Field[]>>();

/** The fields of a node, in file order; they depend on the data only by its `type`. */
export function fieldsOf(node: SchemaNode, data: unknown): readonly Field[] {
  const own = resolved(node);
  const type = (data as { type?: unknown } | undefined)?.type;
  const byType = known.get(own) ?? new Map<unknown, readonly Field[]>();
  known.set(own, byType);
  const ready = byType.get(type);
  if (ready) return ready;
  const base = own.properties ?? {};
  const fields = Object.entries(propertiesOf(own, data))
    .filter(([key]) => !MARKER_KEYS.has(key))
    .map(([key, child]) => toField(key, base[key] ?? child, child));
  byType.set(type, fields);
  return fields;
}

/**
 * The fields of a group or of an entry, in file order, markers left out.
 *
 * @param pointer place of the group; `[]` for the top level. List positions may be any number.
 * @param data the design, where the fields of a response depend on its `type`
 */
export function fieldsAt(pointer: Pointer, data: unknown = {}): readonly Field[] {
  const found = nodeAt(pointer, data);
  return found ? fieldsOf(found.node, found.data) : [];
}

/**
 * The field at a place, or undefined where the format knows none.
 *
 * @param pointer place of the value; list positions may be any number
 * @param data the design, where the fields of a response depend on its `type`
 */
export function fieldAt(pointer: Pointer, data: unknown = {}): Field | undefined {
  const last = pointer.at(-1);
  const found = typeof last === 'string' ? nodeAt(pointer.slice(0, -1), data) : undefined;
  return found && fieldBelow(found.node, found.data, pointer);
}

/**
 * The field that the last key of a pointer names. An organisation's own questions are answered in texts below `answers`
 * (docs/design-file.md, section 3.6), under keys that no schema can list.
 */
function fieldBelow(node: SchemaNode, data: unknown, pointer: Pointer): Field | undefined {
  const key = pointer.at(-1);
  const listed = fieldsOf(node, data).find((field) => field.key === key);
  if (listed || pointer.at(-2) !== 'answers' || typeof key !== 'string' || !key.startsWith('x_')) return listed;
  return {
    key,
    title: 'Answer',
    description: "The answer to a question of the organisation's own.",
    example: undefined,
    type: 'answer',
    kind: 'text',
    schema: OWN_ANSWER,
  };
}

const OWN_ANSWER: SchemaNode = { $ref: '#/definitions/answer-text' };

function nodeAt(pointer: Pointer, data: unknown): { node: SchemaNode; data: unknown } | undefined {
  let node: SchemaNode = ROOT;
  let value = data;
  for (const [depth, part] of pointer.entries()) {
    const next: SchemaNode | undefined =
      typeof part === 'number' ? resolved(node).items : fieldBelow(node, value, pointer.slice(0, depth + 1))?.schema;
    if (!next) return undefined;
    node = next;
    value = value !== null && typeof value === 'object' ? (value as Record<string | number, unknown>)[part] : undefined;
  }
  return { node, data: value };
}

/** The values of a named list (section 12), in its order; empty for a list that does not exist. */
export function listValues(list: string): readonly string[] {
  return (ROOT.definitions[`list-${list}`]?.enum ?? []).map(String);
}
