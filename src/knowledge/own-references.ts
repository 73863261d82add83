import type { Pointer } from '../yaml/pointer.ts';
import type { Knowledge } from './open-knowledge.ts';
import type { OwnItem } from './read-additions.ts';

/** What an item of an organisation points to: by which id, and where that is written. */
export interface OwnReference {
  readonly id: string;
  readonly at: Pointer;
  readonly to: keyof typeof TARGETS;
  /** The key under which it is written. */
  readonly by: string;
}

/** How each kind of target is called, and what to do where there is none of that id. */
export const TARGETS = {
  source: { noun: 'source', help: 'Describe it under `sources`, or name a built-in source.' },
  question: { noun: 'question', help: 'Name a question by its code, or remove it here.' },
  indicator: { noun: 'indicator', help: 'Name an indicator by its id, or remove it here.' },
  node: { noun: 'node of the results framework', help: 'Name a node by its id, or remove it here.' },
  list: { noun: 'named list', help: 'Name a list of the design file (docs/design-file.md, section 12).' },
  rule: { noun: 'rule', help: 'Name a rule by its id (docs/rules.md), or remove it here.' },
  trigger: { noun: 'trigger', help: 'Leave `when` out, and the question is always asked.' },
} as const;

/** Everything that an item points to. */
export function referencesOf({ kind, value, at }: OwnItem): OwnReference[] {
  const many = (to: OwnReference['to'], key: string, ids: readonly string[] = []): OwnReference[] =>
    ids.map((id, index) => ({ id, at: [...at, key, index], to, by: key }));
  const one = (to: OwnReference['to'], key: string, id: string | undefined): OwnReference[] =>
    id === undefined ? [] : [{ id, at: [...at, key], to, by: key }];
  switch (kind) {
    case 'lesson':
      return [
        ...many('question', 'asked_in', value.asked_in),
        ...many('rule', 'checked_by', value.checked_by),
        ...many('source', 'sources', value.sources),
      ];
    case 'question':
      return [
        ...one('question', 'under', value.under),
        ...many('question', 'absorbs', value.absorbs),
        ...one('list', 'list', value.list),
        ...one('trigger', 'when', value.when),
        ...many('source', 'sources', value.sources),
      ];
    case 'indicator':
      return [
        ...many('indicator', 'pair', value.pair),
        ...many('node', 'nodes', value.nodes),
        ...many('source', 'sources', value.sources),
      ];
    case 'source':
      return many('source', 'listed_in', value.listed_in);
  }
}

/** The ids of the built-in knowledge, and of the rules of the linter, to which an item may point, by kind. */
export function builtInTargets(
  knowledge: Knowledge,
  rules: ReadonlySet<string>,
): Readonly<Record<OwnReference['to'], ReadonlySet<string>>> {
  const questions = knowledge.questions();
  return {
    source: new Set(knowledge.sources().map(([key]) => key)),
    question: new Set([...questions, ...knowledge.safeguarding().statements].map(({ code }) => code)),
    indicator: new Set(knowledge.indicators().map(({ id }) => id)),
    node: new Set(knowledge.resultsFramework().nodes.map(({ id }) => id)),
    list: new Set(knowledge.lists().lists.map(({ list }) => list)),
    rule: rules,
    trigger: new Set(questions.flatMap(({ when }) => when ?? [])),
  };
}
