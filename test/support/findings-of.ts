import { parse } from 'yaml';
import type { Design } from '../../src/design/design.generated.ts';
import { lintDesign } from '../../src/lint/engine.ts';
import type { Rule } from '../../src/lint/rule.ts';
import { asCatalogued } from '../../src/lint/rule-set.ts';
import type { WordList } from '../../src/lint/word-list.ts';
import { toJsonPointer } from '../../src/yaml/pointer.ts';

/** A short word list, so that tests of rules do not hang on the knowledge. */
export const WORDS: WordList = {
  vagueGroups: ['women and children', 'youth'],
  deliveryVerbs: [],
  functionWords: ['the', 'a', 'of', 'in', 'and', 'to', 'their', 'they', 'before', 'who'],
};

/**
 * What a rule finds in a design written as YAML (without its `ctip: 1`), each as `severity place`.
 *
 * @param words null for a language without a word list
 */
export function findingsOf(rule: Rule, yaml: string, words: WordList | null = WORDS): string[] {
  const design = parse(`ctip: 1\n${yaml}`) as Design;
  return lintDesign(design, { rules: asCatalogued([rule]), words: () => words ?? undefined }).map(
    ({ severity, pointer }) => `${severity} ${toJsonPointer(pointer)}`,
  );
}

/** The messages of a rule on a design written as YAML. */
export function messagesOf(rules: readonly Rule[], yaml: string): string[] {
  const design = parse(`ctip: 1\n${yaml}`) as Design;
  return lintDesign(design, { rules: asCatalogued(rules), words: () => WORDS }).map(({ message }) => message);
}
