// Compiles the schema of the design file to a plain function at build time: ajv at run time would cost a third of a
// second at every start.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';

const root = new URL('../', import.meta.url);
/** The schema without its annotations: generated code would carry them all. */
const schema = JSON.parse(readFileSync(new URL('schemas/design.schema.json', root), 'utf8'), function (key, value) {
  const isAnnotation = ['title', 'description', 'examples', 'x-ctip'].includes(key) && !isPropertyName(this, key);
  return isAnnotation ? undefined : value;
});

/** `allOf` with one reference only carries annotations beside it; without them the reference alone is a shorter check. */
function flatten(node) {
  if (node === null || typeof node !== 'object') return node;
  if (Array.isArray(node)) return node.map(flatten);
  const only = node.allOf?.length === 1 && Object.keys(node).length === 1 ? node.allOf[0] : markerApart(node);
  return Object.fromEntries(Object.entries(only).map(([key, value]) => [key, flatten(value)]));
}

/**
 * "A value or a marker" as a condition: one branch is checked, and the marker is one function instead of a part of every
 * list. Editors need the two side by side, or they would not complete the values.
 */
function markerApart(node) {
  const [value, marker] = node.anyOf ?? [];
  if (marker) return { if: { type: 'object' }, then: marker, else: value };
  const types = [node.type].flat();
  const isMarker = Object.keys(node.properties ?? {}).join() === 'not_known_yet,does_not_apply,held_privately';
  if (!isMarker || types.length < 2) return node;
  const { properties: _, additionalProperties: __, ...rest } = node;
  return {
    if: { type: 'object' },
    then: { $ref: '#/definitions/marker-part' },
    else: { ...rest, type: types.filter((type) => type !== 'object') },
  };
}

/** What stands in several places becomes one definition, and so one function: the code shrinks by half. */
function shareRepeated(root) {
  const counts = new Map();
  const eachSchema = (node, visit) => {
    for (const name of Object.keys(node.properties ?? {})) node.properties[name] = visit(node.properties[name]);
    for (const key of ['items', 'then', 'else']) if (node[key]) node[key] = visit(node[key]);
  };
  const count = (node) => {
    const text = JSON.stringify(node);
    counts.set(text, (counts.get(text) ?? 0) + 1);
    eachSchema(node, count);
    return node;
  };
  const names = new Map();
  const share = (node) => {
    const text = JSON.stringify(node);
    if (node.$ref || text.length < 60 || counts.get(text) < 2) {
      eachSchema(node, share);
      return node;
    }
    const known = names.get(text) ?? `shared-${names.size}`;
    if (!names.has(text)) {
      names.set(text, known);
      eachSchema(node, share);
      root.definitions[known] = node;
    }
    return { $ref: `#/definitions/${known}` };
  };
  const definitions = Object.values(root.definitions);
  for (const node of [root, ...definitions]) eachSchema(node, count);
  for (const node of [root, ...definitions]) eachSchema(node, share);
  return root;
}

/** A property may be called `title`: then its value is a schema and not a text. */
function isPropertyName(owner, key) {
  return typeof owner[key] === 'object' && !Array.isArray(owner[key]) && key !== 'x-ctip';
}

const ajv = new Ajv({
  allErrors: true,
  // The wording is ours; ajv only says where and which keyword.
  messages: false,
  inlineRefs: false,
  ownProperties: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allowUnionTypes: true,
  allowMatchingProperties: true,
  code: { source: true, esm: true, lines: false },
});
mkdirSync(new URL('build/', root), { recursive: true });
const { marker } = schema.definitions;
schema.definitions['marker-part'] = { type: 'object', properties: marker.properties, additionalProperties: false };
const generated = standalone.default(ajv, ajv.compile(shareRepeated(flatten(schema))));
writeFileSync(new URL('build/design-validator.js', root), withoutUnused(generated));
writeFileSync(
  new URL('build/design-validator.d.ts', root),
  `export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
declare const validate: { (data: unknown): boolean; errors?: readonly SchemaError[] | null };
export default validate;
`,
);

/** Leaves out what custom keywords and ajv's own messages would need; it is a third of the code and nobody reads it. */
function withoutUnused(code) {
  return code
    .replace(/,parentData:data\d*,parentDataProperty:(?:"[^"]*"|[\w$]+),rootData/g, '')
    .replace(/\{instancePath="", parentData, parentDataProperty, rootData=data\}/g, '{instancePath=""}')
    .replaceAll(',parentData,parentDataProperty,rootData', '')
    .replace(/params:\{(?:type|allowedValues): schema[^}]*\}/g, 'params:{}')
    .replace(/,schemaPath:"[^"]*"/g, '')
    .replace(
      /if\(vErrors === null\)\{vErrors = \[(err\d+)\];\}\s*else \{vErrors\.push\(\1\);\}/g,
      '(vErrors ??= []).push($1);',
    );
}
