import { readFileSync } from 'node:fs';
import { type Schema, Validator } from '@cfworker/json-schema';

const schema: Schema = JSON.parse(
  readFileSync(new URL('../../fixtures/sarif-2.1.0.schema.json', import.meta.url), 'utf8'),
);
const validator = new Validator(schema, '4', false);

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly suppressions?: unknown;
    }[];
  }[];
}

/** What the official schema, or what it cannot say of a run, has against a SARIF log; an empty text for a valid one. */
export function faultOfSarif(log: unknown): string {
  const { valid, errors } = validator.validate(log);
  if (!valid) return JSON.stringify(errors.slice(-3));
  for (const { tool, results } of (log as Log).runs) {
    const wrong = results.find(
      ({ ruleId, ruleIndex, suppressions }) =>
        tool.driver.rules[ruleIndex]?.id !== ruleId || !Array.isArray(suppressions),
    );
    if (wrong) return `result ${JSON.stringify(wrong)}`;
  }
  return '';
}
