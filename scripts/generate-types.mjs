// Writes the TypeScript types of the design file and of the knowledge from their JSON Schemas, so that the schema
// stays the only place where a field is described. `npm run check:generated` fails when the result is out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';

const root = new URL('../', import.meta.url);
const pascal = (name) => name.replace(/(^|-)([a-z0-9])/g, (_, __, c) => c.toUpperCase());
const refName = (node) => (node?.$ref ? pascal(node.$ref.slice('#/definitions/'.length)) : undefined);
const scalars = { string: 'string', number: 'number', integer: 'number', boolean: 'boolean', null: 'null' };

/** The type of a node that needs no interface of its own, or undefined. The generator would else write one alias per use. */
function simpleType(node) {
  if (node.$ref) return refName(node);
  if (node.allOf?.length === 1 && node.allOf[0].$ref && !node.properties) return refName(node.allOf[0]);
  if (node.anyOf?.every(simpleType)) return node.anyOf.map(simpleType).join(' | ');
  if (node.const !== undefined) return JSON.stringify(node.const);
  if (node.enum) return node.enum.map((value) => JSON.stringify(value)).join(' | ');
  const types = [node.type].flat().filter(Boolean);
  if (types.length === 0) return undefined;
  const parts = [];
  for (const type of types) {
    if (scalars[type]) parts.push(scalars[type]);
    else if (type === 'array') {
      const item = node.items && simpleType(node.items);
      if (!item) return undefined;
      parts.push(/[ |]/.test(item) ? `(${item})[]` : `${item}[]`);
    } else if (type === 'object' && isMarkerOnly(node)) parts.push('Marker');
    else return undefined;
  }
  return [...new Set(parts)].join(' | ');
}

const isMarkerOnly = (node) =>
  Object.keys(node.properties ?? {}).join() === 'not_known_yet,does_not_apply,held_privately';

function prepare(node, isDefinition) {
  if (Array.isArray(node)) return node.map((item) => prepare(item));
  if (node === null || typeof node !== 'object') return node;
  const tsType = isDefinition && isMarkerOnly(node) && node.type === 'object' ? undefined : simpleType(node);
  if (tsType) return { ...(node.description ? { description: node.description } : {}), tsType };
  const out = {};
  for (const [key, value] of Object.entries(node)) {
    if (['title', 'examples', 'x-ctip', 'patternProperties', 'if', 'then', 'else', 'allOf', 'minItems'].includes(key))
      continue;
    if (key === 'properties' || key === 'definitions') {
      out[key] = Object.fromEntries(
        Object.entries(value).map(([name, child]) => [name, prepare(child, key === 'definitions')]),
      );
    } else out[key] = typeof value === 'object' ? prepare(value) : value;
  }
  // What differs by a `type` field (the answers of a response, the branches of a file) is read by its own type.
  if (node.allOf && !node.properties) out.additionalProperties = true;
  return out;
}

async function generate(schemaName, rootName, target) {
  const source = JSON.parse(readFileSync(new URL(`schemas/${schemaName}`, root), 'utf8'));
  const schema = prepare(source);
  for (const [name, definition] of Object.entries(schema.definitions)) definition.title = pascal(name);
  schema.title = rootName;
  delete schema.$id;
  const code = await compile(schema, rootName, {
    bannerComment: `// Generated from schemas/${schemaName} by scripts/generate-types.mjs. Do not edit.`,
    additionalProperties: false,
    unreachableDefinitions: true,
    format: true,
    style: { singleQuote: true, printWidth: 120 },
  });
  // The generator tells of every definition that it belongs to the schema.
  const note = ' \\* This interface was referenced by .*\\n \\* via the `definition` .*\\n';
  const alone = new RegExp(`/\\*\\*\\n${note} \\*/\\n`, 'g');
  const below = new RegExp(` \\*\\n${note}`, 'g');
  writeFileSync(new URL(target, root), code.replace(alone, '').replace(below, ''));
}

await generate('design.schema.json', 'Design', 'src/design/design.generated.ts');
await generate('knowledge.schema.json', 'KnowledgeFile', 'src/knowledge/types.generated.ts');
