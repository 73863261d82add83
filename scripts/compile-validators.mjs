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
writeFileSync(new URL('build/design-validator.js', root), standalone.default(ajv, ajv.compile(schema)));
writeFileSync(
  new URL('build/design-validator.d.ts', root),
  `export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
declare const validate: { (data: unknown): boolean; errors?: readonly SchemaError[] | null };
export default validate;
`,
);
