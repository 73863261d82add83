import type { Design } from '../design/design.generated.ts';
import { activityTypesOf, outcomesOf } from '../design/elements.ts';
import { nextId } from '../design/ids.ts';
import { listOf } from '../design/values.ts';
import { type Pointer, toJsonPointer, valueAt } from '../yaml/pointer.ts';
import type { Change, EntryPlace, MissingEntry } from './step.ts';

/** A place of the design that may not exist yet, with what has to be begun on the way to it. */
export interface Spot {
  readonly pointer: Pointer;
  /** The same place without positions: `logframe.outcomes[].statement`. */
  readonly path: string;
  /** The same place with ids, stable while the ids are. */
  readonly address: string;
  readonly missing: readonly MissingEntry[];
  readonly entries: readonly EntryPlace[];
  readonly also: readonly Change[];
}

export const TOP: Spot = { pointer: [], path: '', address: '', missing: [], entries: [], also: [] };

/** An entry that one round of the interview is about, or the label of one that does not exist yet. */
export type Chosen = number | { readonly newFor: string };

/** A list that is to get a further entry; of target groups, for which response. */
export interface WantedEntry {
  readonly list: Pointer;
  readonly type?: string;
}

/** For whom places are looked up: which entries count, and where a further entry was asked for. */
export interface Scope {
  readonly only: Readonly<Record<string, Chosen>>;
  /** The activity type whose question is asked. */
  readonly type?: string;
  /** Lists that are to get a further entry. */
  readonly more: readonly WantedEntry[];
  /** Where only what exists is looked at: in the lists that a question of the section begins, or everywhere. */
  readonly existing?: 'begun-by-questions' | 'all';
}

const ID_PREFIXES: Readonly<Record<string, (parent: string) => string>> = {
  patterns: () => 'TP',
  'patterns[].data': () => 'DS',
  target_groups: () => 'TG',
  'programme.partners': () => 'P',
  'programme.budget.lines': () => 'B',
  knowledge_used: () => 'K',
  'logframe.impact.indicators': () => 'IM-I',
  'logframe.outcomes': () => 'OC',
  'logframe.outcomes[].outputs': (parent) => `OP${parent.slice(2)}.`,
  'logframe.outcomes[].outputs[].activities': (parent) => `A${parent.slice(2)}.`,
  'logframe.outcomes[].indicators': (parent) => `${parent}-I`,
  'logframe.outcomes[].outputs[].indicators': (parent) => `${parent}-I`,
  'logframe.outcomes[].assumptions': (parent) => `${parent}-A`,
  'logframe.outcomes[].outputs[].assumptions': (parent) => `${parent}-A`,
  'logframe.watch': () => 'W',
  displacement: () => 'D',
  risks: () => 'R',
  services: () => 'SV',
  'safeguarding.harm_analysis': () => 'HM',
  'evaluation.questions': () => 'EQ',
  'learning.questions': () => 'LQ',
};

/** Lists whose entries are begun by a question of the section, never by a field that is merely needed. */
const BEGUN_BY_QUESTIONS = new Set(['patterns', 'target_groups', 'responses', 'logframe.outcomes', 'displacement']);

/** Finds the entries in which questions stand, those included that the first answer will begin. */
export class Entries {
  readonly #design: Design;
  /** Ids of entries that do not exist yet, each given once in a plan. */
  readonly #given = new Map<string, string>();

  constructor(design: Design) {
    this.#design = design;
  }

  /** The spots of a path such as `logframe.outcomes[].barriers`; its last list is not entered. */
  spots(path: string, scope: Scope): Spot[] {
    const parts = path.split('.').map((part) => ({ key: part.replace('[]', ''), enters: part.endsWith('[]') }));
    return parts.reduce<Spot[]>(
      (spots, { key, enters }) => {
        const below = spots.map((spot) => child(spot, key));
        return enters ? below.flatMap((list) => this.entriesAt(list, scope)) : below;
      },
      [TOP],
    );
  }

  /**
   * The entries of a list for a scope. Where there is none, one that is to be begun.
   *
   * @param seed values that the entry must have; where no entry has them, one is to be begun with them
   */
  entriesAt(list: Spot, scope: Scope, seed?: Readonly<Record<string, unknown>>): Spot[] {
    const existing = listOf(valueAt(this.#design, list.pointer) as unknown[]);
    const chosen = scope.only[list.path];
    if (typeof chosen === 'object') return [this.#begin(list, scope, existing.length, chosen.newFor, seed)];
    if (chosen !== undefined) return [entry(list, chosen, existing)];
    const spots = this.#selected(list.path, existing, scope, seed).map((index) => entry(list, index, existing));
    const wanted = scope.more.some(
      (one) =>
        toJsonPointer(one.list) === toJsonPointer(list.pointer) && (one.type === undefined || one.type === scope.type),
    );
    if (scope.existing === 'all' || (scope.existing && BEGUN_BY_QUESTIONS.has(list.path))) return spots;
    if (spots.length > 0 && !(wanted && seed === undefined)) return spots;
    const label = `${list.path === 'target_groups' || list.path === 'logframe.outcomes' ? (scope.type ?? '') : ''}${seed ? JSON.stringify(seed) : ''}`;
    return [...spots, this.#begin(list, scope, existing.length, label, seed)];
  }

  #selected(
    path: string,
    existing: readonly unknown[],
    scope: Scope,
    seed: Readonly<Record<string, unknown>> | undefined,
  ): number[] {
    const all = existing.map((_, index) => index);
    if (seed) {
      return all.filter((index) =>
        Object.entries(seed).every(([key, value]) => (existing[index] as Record<string, unknown>)?.[key] === value),
      );
    }
    if (scope.type === undefined) return all;
    if (path === 'target_groups')
      return all.filter((index) => this.#groupsOf(scope).includes(idOf(existing[index]) ?? ''));
    if (path === 'logframe.outcomes') {
      const outcomes = outcomesOf(this.#design);
      return all.filter((index) => {
        const outcome = outcomes[index];
        return outcome && activityTypesOf(this.#design, outcome).some((type) => type === scope.type);
      });
    }
    return all;
  }

  #groupsOf({ type }: Scope): readonly string[] {
    const response = listOf(this.#design.responses).find((entry) => entry.type === type);
    return listOf<string>(response?.target_groups);
  }

  #begin(list: Spot, scope: Scope, index: number, label: string, seed: object | undefined): Spot {
    const pointer = [...list.pointer, index];
    const prefix = ID_PREFIXES[list.path]?.(parentId(list));
    const id = prefix === undefined ? undefined : this.#newId(prefix, `${list.address}|${label}`);
    const isOutcomeOfType = list.path === 'logframe.outcomes' && label !== '' && seed === undefined;
    const begun = {
      ...(id === undefined ? {} : { id }),
      ...(isOutcomeOfType ? { activity_types: [label] } : {}),
      ...seed,
    };
    return {
      pointer,
      path: `${list.path}[]`,
      address: `${list.address}/${id ?? index}`,
      missing: [...list.missing, { pointer, seed: begun }],
      entries: [...list.entries, { list: list.pointer, path: list.path, index, ...(id === undefined ? {} : { id }) }],
      also: list.path === 'target_groups' && id !== undefined ? [...list.also, ...this.#linkTo(scope, id)] : list.also,
    };
  }

  /** A target group that is begun for a response is also named in it. */
  #linkTo(scope: Scope, id: string): Change[] {
    const index = listOf(this.#design.responses).findIndex(({ type }) => type === scope.type);
    if (index < 0) return [];
    return [{ pointer: ['responses', index, 'target_groups'], value: [...this.#groupsOf(scope), id] }];
  }

  #newId(prefix: string, key: string): string {
    const known = this.#given.get(key);
    if (known !== undefined) return known;
    let id = nextId(this.#design, prefix);
    const taken = new Set(this.#given.values());
    while (taken.has(id)) id = `${prefix}${Number(id.slice(prefix.length)) + 1}`;
    this.#given.set(key, id);
    return id;
  }
}

/** The spot of a key below another spot. */
export function child(spot: Spot, key: string): Spot {
  return {
    ...spot,
    pointer: [...spot.pointer, key],
    path: spot.path === '' ? key : `${spot.path}.${key}`,
    address: spot.address === '' ? key : `${spot.address}/${key}`,
  };
}

function entry(list: Spot, index: number, existing: readonly unknown[]): Spot {
  const id = idOf(existing[index]);
  return {
    ...list,
    pointer: [...list.pointer, index],
    path: `${list.path}[]`,
    address: `${list.address}/${id ?? index}`,
    entries: [...list.entries, { list: list.pointer, path: list.path, index, ...(id === undefined ? {} : { id }) }],
  };
}

/** The id of an entry; a response is known by its type, of which there is one each. */
function idOf(value: unknown): string | undefined {
  const { id, type } = (value ?? {}) as { id?: unknown; type?: unknown };
  if (typeof id === 'string') return id;
  return typeof type === 'string' ? type : undefined;
}

const parentId = (list: Spot): string => list.entries.at(-1)?.id ?? '';
