import type { Design } from '../design/design.generated.ts';
import { type Field, fieldAt, fieldsAt } from '../design/fields.ts';
import { answerState, listOf, markerOf } from '../design/values.ts';
import { type Pointer, valueAt } from '../yaml/pointer.ts';
import { type Ask, NEEDED_FIELDS } from './asks.ts';
import { child, type Entries, type Scope, type Spot } from './entries.ts';
import { insteadOf, isLeftOut, isSaidElsewhere } from './field-rules.ts';
import { markerPlaces } from './marker-places.ts';
import { conditionHolds, neededAt } from './needs.ts';
import type { Section, Stage, Step, StepForm, StepHelp, StepState } from './step.ts';
import type { Wording } from './wording.ts';

/** A step with how firmly it belongs where it was found: a named field is taken from where it is merely needed. */
export interface FoundStep extends Step {
  readonly named: boolean;
}

/** What the steps of one question have in common. */
export interface Asking {
  readonly design: Design;
  readonly entries: Entries;
  readonly stage: Stage;
  readonly scope: Scope;
  readonly section: Section;
  /** Whose question it is, as it is shown. */
  readonly whose?: string;
  readonly wording: (spot: Spot, field: Field) => Wording;
  /** Whether the fields are named by a question, or merely needed at the stage. */
  readonly named: boolean;
  readonly optional: boolean;
  /** Whether the question names this very field, and not only the entry or group that it belongs to. */
  readonly explicit: boolean;
}

interface Member {
  readonly key: string;
  readonly optional: boolean;
  readonly named: boolean;
  /** Whether the script lists the field. */
  readonly listed: boolean;
  /** Whether it is asked whatever its condition says. */
  readonly always: boolean;
}

/** The steps by which a question fills one of its homes. */
export function stepsOf(ask: Ask, asking: Asking): FoundStep[] {
  const optional = ask.at.endsWith('?');
  const scope: Scope = ask.existing ? { ...asking.scope, existing: 'all' } : asking.scope;
  const spots = asking.entries.spots(optional ? ask.at.slice(0, -1) : ask.at, scope);
  // A question of one type wants one answer, not one in every output: only where there is none, one is begun.
  const begun = spots.filter(({ missing }) => missing.length === 0);
  const isTypeQuestion = asking.scope.type !== undefined && begun.length > 0;
  return (isTypeQuestion ? begun : spots).flatMap((spot) => {
    const field = fieldAt(spot.pointer, asking.design);
    if (!field || conditionHolds(field, asking.design, spot.pointer.slice(0, -1)) === false) return [];
    if (isChoiceAmongNone(field, asking.design)) return [];
    const explicit = field.type !== 'group' && field.type !== 'entries' && !isRoute(field);
    return valueSteps(spot, field, ask, { ...asking, scope, explicit, optional: asking.optional || optional });
  });
}

/** Where there is no target group yet, the first one is described, and the response names it by that. */
const isChoiceAmongNone = (field: Field, design: Design) =>
  field.type === 'refs' && field.key === 'target_groups' && listOf(design.target_groups).length === 0;

/** The steps of all that a place needs at the stage. */
export function neededSteps(path: string, asking: Asking): FoundStep[] {
  return asking.entries.spots(path, asking.scope).flatMap((spot) => {
    const field = fieldAt(spot.pointer, asking.design);
    const ask = { at: path, ...(NEEDED_FIELDS[path] ? { fields: NEEDED_FIELDS[path] } : {}) };
    return field && isNeeded(field, spot.pointer.slice(0, -1), asking) ? valueSteps(spot, field, ask, asking) : [];
  });
}

const isNeeded = (field: Field, group: Pointer, { design, stage }: Asking) =>
  neededAt(field, stage) && conditionHolds(field, design, group) === true;

function valueSteps(spot: Spot, field: Field, ask: Ask, asking: Asking): FoundStep[] {
  // Who asks for a group or a list by name asks for what makes it whole, whatever the stage.
  const inner = asking.named && field.need === 'proposal' && asking.stage === 'concept' ? 'proposal' : asking.stage;
  const within = { ...asking, stage: inner };
  if (field.type === 'group') return memberSteps(spot, ask, within, spot.pointer);
  if (field.type === 'entries' || isRoute(field)) {
    const list = asking.entries.entriesAt(spot, asking.scope, ask.seed);
    return list.flatMap((entry) => memberSteps(entry, ask, within));
  }
  if (field.type !== 'answer') return [leaf(spot, field, asking)];
  if (field.kind === 'yes-no') return partSteps(spot, ['answer', 'why'], asking);
  if (field.kind === 'form') return partSteps(spot, partKeys(spot, asking), asking);
  if (field.kind !== 'table') return [leaf(spot, field, asking)];
  return asking.entries.entriesAt(spot, asking.scope).flatMap((row) => partSteps(row, partKeys(row, asking), asking));
}

/** Places along a route carry a role, so they are gone through one by one. */
const isRoute = (field: Field) =>
  field.type === 'places' &&
  fieldsAt(['patterns', 0, 'places', 0]).length > 0 &&
  field.asked?.includes('PD-M09') === true;

const ABOUT_AN_ANSWER = new Set(['why', 'evidence', 'private', 'from', 'to', 'unit', 'note']);

function partKeys(spot: Spot, { design }: Asking): string[] {
  const keys = fieldsAt(spot.pointer, design).map(({ key }) => key);
  if (typeof spot.pointer.at(-1) !== 'number') {
    return keys.filter((key) => !ABOUT_AN_ANSWER.has(key) || (key === 'unit' && keys.includes('here')));
  }
  // In a row a note may stand in place of the number that nobody knows, so it is asked on the way to it.
  return keys.includes('note')
    ? ['step', 'note?', 'number'].filter((key) => keys.includes(key.replace('?', '')))
    : keys;
}

/** The parts of an answer of several parts: no marker stands on a part, only on the whole. */
function partSteps(spot: Spot, keys: readonly string[], asking: Asking): FoundStep[] {
  return keys.flatMap((named) => {
    const key = named.replace('?', '');
    const optional = asking.optional || named.endsWith('?');
    const field = fieldAt([...spot.pointer, key], asking.design);
    if (!field) return [];
    // The schema lists the words of a yes-no answer at its place, since `partly` is allowed in answers only.
    const asked: Field = field.schema.enum ? { ...field, type: 'yes-no' } : field;
    return [leaf(child(spot, key), asked, { ...asking, optional }, { whole: spot.pointer })];
  });
}

function memberSteps(spot: Spot, ask: Ask, asking: Asking, group?: Pointer): FoundStep[] {
  if (ask.only !== true && /(^|\.)places\[\]$/.test(spot.path)) return routeSteps(spot, asking);
  return membersOf(spot, ask, asking).flatMap(({ key, optional, named, listed, always }) => {
    const field = fieldAt([...spot.pointer, key], asking.design);
    if (!field || isLeftOut(spot, field, asking.design)) return [];
    const holds = always || conditionHolds(field, asking.design, spot.pointer);
    if (named && asking.named ? holds === false : holds !== true) return [];
    const below = {
      ...asking,
      named: asking.named && named,
      optional: asking.optional || optional,
      explicit: asking.explicit || listed,
    };
    const steps = valueSteps(child(spot, key), field, { at: '' }, below);
    return group ? steps.map((step) => ({ ...step, ...markerPlaces(asking.design, step, group) })) : steps;
  });
}

function routeSteps(spot: Spot, asking: Asking): FoundStep[] {
  return partSteps(spot, ['role', 'country'], asking).map((step, index) =>
    index === 0 ? step : { ...step, form: 'place' as const },
  );
}

function membersOf(spot: Spot, ask: Ask, asking: Asking): Member[] {
  const named = (ask.fields ?? []).map((key) => ({
    key: key.replace(/[?!]$/, ''),
    optional: key.endsWith('?'),
    named: true,
    listed: true,
    always: key.endsWith('!'),
  }));
  if (ask.only) return named;
  const known = new Set(['id', ...named.map(({ key }) => key), ...Object.keys(ask.seed ?? {})]);
  const others = fieldsAt(spot.pointer, asking.design).filter((field) => !known.has(field.key));
  const instead = new Set(
    [...named.map(({ key }) => key), ...others.map(({ key }) => key)].map(
      (key) => insteadOf(`${spot.path}.${key}`)?.key,
    ),
  );
  const needed = others.filter((field) => !field.must && !instead.has(field.key) && neededAt(field, asking.stage));
  // Fields of a group that the question names as its home are the question's own.
  return [
    ...named,
    ...needed.map(({ key }) => ({
      key,
      optional: false,
      named: ask.fields === undefined,
      listed: false,
      always: false,
    })),
  ];
}

function leaf(spot: Spot, field: Field, asking: Asking, part?: { whole: Pointer }): FoundStep {
  const { design } = asking;
  const wording = asking.wording(spot, field);
  const other = insteadOf(spot.path);
  const otherPointer = other && [...spot.pointer.slice(0, -1), other.key];
  const otherField = otherPointer && fieldAt(otherPointer, design);
  const isAnsweredOtherwise =
    isSaidElsewhere(spot, design) ||
    (otherPointer !== undefined && answerState(valueAt(design, otherPointer)) !== 'missing');
  const state = isAnsweredOtherwise ? 'answered' : stateOf(design, spot.pointer);
  const step = {
    ...wording.shown,
    id: spot.address,
    section: asking.section,
    ...(asking.whose === undefined ? {} : { scope: asking.whose }),
    help: helpOf(field, wording),
    field,
    form: formOf(spot),
    pointer: spot.pointer,
    state,
    essential: !asking.optional && isEssential(field, wording, asking),
    optional: asking.optional,
    missing: spot.missing,
    entries: spot.entries,
    also: spot.also,
    ...(other && otherPointer && otherField
      ? { instead: { label: other.label, field: otherField, pointer: otherPointer } }
      : {}),
    named: asking.named,
  };
  return { ...step, ...markerPlaces(design, step, part?.whole) };
}

function isEssential(field: Field, wording: Wording, { named, explicit, section }: Asking): boolean {
  if (wording.isCore) return (named && explicit) || field.need === 'concept';
  return section === 'programme' && wording.shown.code === undefined && field.need === 'concept';
}

function formOf(spot: Spot): StepForm {
  return /(indicators|watch)\[\]\.text$/.test(spot.path) && spot.missing.length > 0 ? 'indicator' : 'field';
}

function helpOf({ description, example }: Field, { help }: Wording): StepHelp {
  if (example === undefined) return { description, ...help };
  return { description, example: typeof example === 'string' ? example : JSON.stringify(example), ...help };
}

/** How far a place is answered; a marker on the group or list around it speaks for it. */
export function stateOf(design: Design, pointer: Pointer): StepState {
  let value: unknown = design;
  for (const part of pointer) {
    if (value === null || typeof value !== 'object') return 'open';
    value = (value as Record<string | number, unknown>)[part];
    const marker = markerOf(value);
    if (marker) return marker.name === 'not_known_yet' ? 'known-unknown' : 'answered';
  }
  return answerState(value) === 'missing' ? 'open' : 'answered';
}
