import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

const schema = JSON.parse(readFileSync(new URL('../../schemas/design.schema.json', import.meta.url), 'utf8'));
const ajv = new Ajv({
  allErrors: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allowUnionTypes: true,
  allowMatchingProperties: true,
});
ajv.addVocabulary(['x-ctip']);
const validate = ajv.compile(schema);

/** What ajv says of a design at run time: an oracle beside the validator that is compiled into the program. */
export function schemaErrors(data: unknown): string[] {
  return validate(data) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}
