import type { Design } from '../design/design.generated.ts';
import { fieldAt } from '../design/fields.ts';
import { familyOf } from '../design/ids.ts';
import { listOf, markerOf } from '../design/values.ts';
import type { Question } from '../knowledge/types.generated.ts';
import { type Pointer, valueAt } from '../yaml/pointer.ts';
import { applyChanges } from './apply-changes.ts';
import { type Ask, asksOf } from './asks.ts';
import { Entries, type Scope, type Spot } from './entries.ts';

/** Where in the answers file a part of the design came from. */
export interface Origin {
  readonly design: Pointer;
  readonly answers: Pointer;
}

/** An answer that has no place: what is wrong, what to do, and where in the answers it stands. */
export class PlacingError extends Error {
  override name = 'PlacingError';
  readonly help: string;
  readonly path: Pointer;

  constructor(message: string, help: string, path: Pointer) {
    super(message);
    this.help = help;
    this.path = path;
  }
}

type Group = Readonly<Record<string, unknown>>;
const isGroup = (value: unknown): value is Group =>
  value !== null && typeof value === 'object' && !Array.isArray(value) && markerOf(value) === undefined;

/** To what an answer belongs: the question's type, the entry that the author named, and where it is written. */
interface Context {
  readonly path: Pointer;
  readonly type?: string;
  readonly id?: string;
}

/** A design that is put together from answers, with the origin of each part. */
export class PlacedAnswers {
  design: Design;
  readonly origins: Origin[] = [];

  constructor(design: Design) {
    this.design = design;
  }

  /** Sets a value at its place in the design. */
  set(pointer: Pointer, value: unknown, path: Pointer): void {
    this.design = applyChanges(this.design, [{ pointer, value }]);
    this.origins.push({ design: pointer, answers: path });
  }

  /**
   * Puts the answer to a question into its homes. It may be written under the ids of the entries it belongs to, with the
   * names of the homes, or, where one home is meant, bare.
   *
   * @param type the activity type whose question it is
   * @throws PlacingError where it cannot be told to what the answer belongs
   */
  answer(question: Question, value: unknown, path: Pointer, type?: string): void {
    this.#place(asksOf(question), value, { path, ...(type === undefined ? {} : { type }) });
  }

  #place(asks: readonly Ask[], value: unknown, context: Context): void {
    if (isGroup(value) && this.#isByEntry(value)) {
      for (const [id, part] of Object.entries(value)) {
        const isType = familyOf(id) === undefined;
        const own = isType ? { type: id } : { id };
        this.#place(asks, part, { ...context, ...own, path: [...context.path, id] });
      }
      return;
    }
    const parts = isGroup(value) ? byHome(asks, value) : undefined;
    if (parts) {
      for (const { ask, key, part } of parts)
        this.#put(ask, part, { ...context, path: key === undefined ? context.path : [...context.path, key] });
      return;
    }
    const ask = asks.find((one) => this.#fits(one, value)) ?? asks[0];
    if (ask) this.#put(ask, value, context);
  }

  /** Whether a group is written under ids of entries, or under activity types that were chosen. */
  #isByEntry(value: Group): boolean {
    const types = new Set<string>(listOf(this.design.responses).map(({ type }) => type));
    const keys = Object.keys(value);
    return keys.length > 0 && keys.every((key) => familyOf(key) !== undefined || types.has(key));
  }

  /** A list of groups fits a list of entries, a group what has its keys, anything else a single field. */
  #fits(ask: Ask, value: unknown): boolean {
    const at = exampleOf(ask);
    const type = fieldAt(at, this.design)?.type;
    const isList = type === 'entries' || type === 'places';
    if (Array.isArray(value)) return value.some(isGroup) ? isList : !isList && type !== 'group';
    if (!isGroup(value)) return !isList && type !== 'group';
    const inside = isList ? [...at, 0] : at;
    return Object.keys(value).some((key) => fieldAt([...inside, key], this.design) !== undefined);
  }

  #put(ask: Ask, value: unknown, context: Context): void {
    const { path, type } = context;
    if (isGroup(value) && this.#isByEntry(value)) {
      for (const [key, part] of Object.entries(value))
        this.#put(ask, part, { ...context, id: key, path: [...path, key] });
      return;
    }
    const responses = listOf(this.design.responses);
    const index = responses.findIndex((response) => response.type === type);
    const scope: Scope = {
      only: index < 0 ? {} : { responses: index },
      more: [],
      ...(type === undefined ? {} : { type }),
    };
    const home = ask.at.replace(/\?$/, '');
    const spot = this.#oneOf(new Entries(this.design).spots(home, scope), context);
    const field = fieldAt(spot.pointer, this.design);
    const isList = field?.type === 'entries' || (field?.type === 'places' && home.startsWith('patterns'));
    if (isList && !markerOf(value)) this.#putEntries(spot, ask, value, context, scope);
    else this.#write(spot, value, path);
  }

  /** The one spot that is meant: the named entry's, or the only one there is. */
  #oneOf(spots: readonly Spot[], { path, id }: Context): Spot {
    const named = spots.filter(({ entries }) => entries.some((entry) => entry.id === id));
    const isOfFamily = spots.some(({ entries }) =>
      entries.some((entry) => familyOf(entry.id ?? '') === familyOf(id ?? '')),
    );
    if (id !== undefined && named.length === 0 && isOfFamily) {
      throw new PlacingError(
        `There is no ${id} in these answers.`,
        'Write it under an id that stands in this file, or add the entry.',
        path,
      );
    }
    const possible = named.length === 0 ? spots : named;
    const standing = possible.filter(({ missing }) => missing.length === 0);
    const [spot, ...others] = standing.length > 0 ? standing : possible;
    if (spot && others.length === 0) return spot;
    const ids = possible.flatMap(({ entries }) => entries.at(-1)?.id ?? []);
    throw spot
      ? new PlacingError(
          `It is not said to which of ${ids.join(', ')} this belongs.`,
          `Write it under the id, such as {${ids[0]}: …}.`,
          path,
        )
      : new PlacingError(
          'There is nothing to which this belongs.',
          'Add the entry to which it belongs, or remove the answer.',
          path,
        );
  }

  #putEntries(list: Spot, ask: Ask, value: unknown, context: Context, scope: Scope): void {
    const items = Array.isArray(value) ? value : [value];
    for (const [index, item] of items.entries()) {
      const path = Array.isArray(value) ? [...context.path, index] : context.path;
      if (!isGroup(item)) {
        const keys = (ask.fields ?? ['what']).map((key) => key.replace(/[?!]$/, ''));
        throw new PlacingError(
          'An entry of this list has keys of its own.',
          `Write it as {${keys.join(': …, ')}: …}.`,
          path,
        );
      }
      for (const spot of this.#entriesFor(list, ask, item, context, scope)) this.#writeEntry(spot, item, path);
    }
  }

  /** The entries that an item speaks of: those it names, those that the question is about, or a new one. */
  #entriesFor(list: Spot, ask: Ask, item: Group, { id }: Context, scope: Scope): Spot[] {
    const entries = new Entries(this.design);
    const standing = listOf(valueAt(this.design, list.pointer) as Group[]);
    const wanted = typeof item.id === 'string' ? item.id : id;
    const known = standing.findIndex((entry) => entry.id === wanted && wanted !== undefined);
    if (known >= 0) return entries.entriesAt(list, { ...scope, only: { ...scope.only, [list.path]: known } });
    if (ask.existing) return entries.entriesAt(list, { ...scope, existing: 'all' });
    if (ask.seed) return entries.entriesAt(list, scope, ask.seed).slice(0, 1);
    return entries.entriesAt(list, { ...scope, more: [{ list: list.pointer }] }).slice(-1);
  }

  #writeEntry(spot: Spot, item: Group, path: Pointer): void {
    const standing = valueAt(this.design, spot.pointer);
    const begun = spot.missing.at(-1)?.seed ?? {};
    this.#write(spot, { ...begun, ...(isGroup(standing) ? standing : {}), ...item }, path);
  }

  #write(spot: Spot, value: unknown, path: Pointer): void {
    const begun = spot.missing.filter(({ pointer }) => valueAt(this.design, pointer) === undefined);
    const seeds = begun.map(({ pointer, seed }) => ({ pointer, value: { ...seed } }));
    this.design = applyChanges(this.design, [...seeds, { pointer: spot.pointer, value }, ...spot.also]);
    this.origins.push({ design: spot.pointer, answers: path });
  }
}

const nameOf = (ask: Ask): string => (ask.at.replace(/\?$/, '').split('.').at(-1) ?? '').replace('[]', '');

/** Some place of a home, to look up what it holds. */
const exampleOf = (ask: Ask): Pointer =>
  ask.at
    .replace(/\?$/, '')
    .split('.')
    .flatMap((part): Pointer => (part.endsWith('[]') ? [part.slice(0, -2), 0] : [part]));

/**
 * Tells apart what is written with the names of the homes, of the fields that are asked alone, or of the entries that a
 * question is about; undefined where a key is none of these.
 */
function byHome(asks: readonly Ask[], value: Group): { ask: Ask; key?: string; part: unknown }[] | undefined {
  const found: { ask: Ask; key?: string; part: unknown }[] = [];
  const fields = new Map<Ask, Record<string, unknown>>();
  for (const [key, part] of Object.entries(value)) {
    const home = asks.findLast(
      (ask) => nameOf(ask) === key || (ask.at === 'programme.budget.evaluation' && key === 'budget'),
    );
    const seeded = asks.find(({ seed }) => Object.values(seed ?? {}).includes(key));
    const single = asks.find(
      ({ only, seed, fields: own }) => only && !seed && own?.some((name) => name.replace(/[?!]$/, '') === key),
    );
    if (home) found.push({ ask: home, key, part });
    else if (seeded) found.push({ ask: seeded, key, part });
    else if (single && isGroup(part))
      found.push(...Object.entries(part).map(([id, own]) => ({ ask: single, key, part: { [id]: { [key]: own } } })));
    else if (single) fields.set(single, { ...fields.get(single), [key]: part });
    else return undefined;
  }
  return [...found, ...[...fields].map(([ask, part]) => ({ ask, part }))];
}
