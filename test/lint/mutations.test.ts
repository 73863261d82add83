import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Design } from '../../src/design/design.generated.ts';
import { idIndex } from '../../src/design/ids.ts';
import { readDesign } from '../../src/design/read-design.ts';
import { lintDesign } from '../../src/lint/engine.ts';
import { rulesInForce } from '../../src/lint/rule-set.ts';
import { RULES } from '../../src/lint/rules/registry.generated.ts';
import { type Pointer, valueAt } from '../../src/yaml/pointer.ts';
import { wordsFor } from '../support/knowledge.ts';
import { schemaErrors } from '../support/schema-errors.ts';
import { DROP, type Edits, MUTANTS, type Mutant } from './mutants.ts';

/** The least share of mutants that the rule that should must catch. */
const LEAST_CAUGHT = 0.95;
/** What the reader of the file reports by itself, before any rule runs. */
const OF_THE_READER = ['schema', 'reference-resolves'];

const source = readFileSync(new URL('../../examples/fair-season.ctip.yaml', import.meta.url), 'utf8');
const exemplary = parse(source) as Design;
const rules = rulesInForce(RULES);
const strictly = rulesInForce(RULES, [{ from: 'test', preset: 'strict' }]);
/** Rules that stand in the preset `strict` alone are tried there. */
const ONLY_STRICT = new Set(RULES.flatMap(({ id, strictOnly }) => (strictOnly ? [id] : [])));

const found = (design: Design, held = rules) =>
  lintDesign(design, { rules: held, stage: 'approval', words: wordsFor }).map(({ rule }) => rule);
const foundByReader = (design: Design) => readDesign(stringify(design)).problems.map(({ rule }) => rule);

/**
 * The rules that decide whether one of them reports: itself and those that may silence it. The general rule on missing
 * fields listens to all. Running all of them for each mutant takes ten times as long and finds the same.
 */
const heldFor = (id: string) =>
  id === 'required-field-is-filled'
    ? rules
    : (ONLY_STRICT.has(id) ? strictly : rules).filter(
        ({ rule }) => rule.id === id || rule.readsFindings || rule.silences?.includes(id),
      );

/** The design with each edit done, one after the other. */
function mutated(edits: Edits): Design {
  const design = structuredClone(exemplary);
  for (const [address, to] of Object.entries(edits)) {
    const pointer = placeOf(design, address);
    const owner = valueAt(design, pointer.slice(0, -1)) as Record<string, unknown> | unknown[];
    const key = pointer.at(-1) as string;
    const before = valueAt(design, pointer);
    if (to === DROP) {
      if (before === undefined) throw new Error(`nothing to drop at ${address}`);
      if (Array.isArray(owner)) owner.splice(Number(key), 1);
      else delete owner[key];
    } else {
      Object.assign(owner, { [key]: typeof to === 'function' ? to(before) : to });
    }
  }
  // What was looked up is kept with the object: the rules get a new one.
  return structuredClone(design);
}

/** An id or the type of a response, else a key from the top; then keys and places in lists. */
function placeOf(design: Design, address: string): Pointer {
  const parts = address.split('.');
  const ids = idIndex(structuredClone(design));
  const keys = (from: number) => parts.slice(from).map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  for (let length = parts.length; length > 0; length--) {
    const place = ids.get(parts.slice(0, length).join('.'))?.[0];
    if (place) return [...place.pointer, ...keys(length)];
  }
  const responses = Array.isArray(design.responses) ? design.responses : [];
  const response = responses.findIndex(({ type }) => type === parts[0]);
  return response >= 0 ? ['responses', response, ...keys(1)] : keys(0);
}

const isCaught = ([, rule, edits]: Mutant): boolean => {
  const design = mutated(edits);
  return (OF_THE_READER.includes(rule) ? foundByReader(design) : found(design, heldFor(rule))).includes(rule);
};

const all = Object.entries(MUTANTS).flatMap(([section, mutants]) =>
  mutants.map((mutant) => ({ name: `${section}, ${mutant[0]}`, mutant })),
);

describe('the exemplary design', () => {
  it('gives no finding at approval, whatever the preset', () => {
    expect(readDesign(source).problems).toEqual([]);
    expect(found(exemplary)).toEqual([]);
    expect(found(exemplary, strictly)).toEqual([]);
  });
});

describe('mutants of it', () => {
  it('are many, each with a name of its own and a rule that exists', () => {
    expect(all.length).toBeGreaterThanOrEqual(200);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    const known = new Set([...RULES.map(({ id }) => id), ...OF_THE_READER]);
    expect(all.filter(({ mutant: [, rule] }) => !known.has(rule))).toEqual([]);
  });

  it('are sound in form, unless the form is what is wrong', () => {
    const unsound = all.flatMap(({ name, mutant: [, rule, edits] }) =>
      OF_THE_READER.includes(rule) ? [] : schemaErrors(mutated(edits)).map((error) => `${name}: ${error}`),
    );
    expect(unsound).toEqual([]);
  });

  it('are caught by the rule that should', () => {
    const missed = all.filter(({ mutant }) => !isCaught(mutant));
    const share = 1 - missed.length / all.length;
    process.stdout.write(
      `${all.length - missed.length} of ${all.length} mutants caught (${(share * 100).toFixed(1)} %)\n`,
    );
    for (const { name, mutant } of missed) {
      const others = [...new Set(found(mutated(mutant[2])))];
      process.stdout.write(`  missed by ${mutant[1]}: ${name}; found by ${others.join(', ') || 'nothing'}\n`);
    }
    expect(share).toBeGreaterThanOrEqual(LEAST_CAUGHT);
  });
});
