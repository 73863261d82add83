import { type Problem, structureProblem } from '../yaml/problem.ts';
import { shownValue } from '../yaml/shown-value.ts';
import { resolveAddress } from './address.ts';
import type { Design, Outcome } from './design.generated.ts';
import { activitiesOf, indicatorsOf, outcomesOf, outputsOf, type Placed, placed, responsesOf } from './elements.ts';
import { type Field, listValues } from './fields.ts';
import { familyOf, idIndex } from './ids.ts';
import { shownPlace } from './known-place.ts';
import { contradictions } from './structure-contradictions.ts';
import { listOf, markerOf } from './values.ts';
import { walkDesign } from './walk-design.ts';

/** Ids, markers, circles and what entries say of each other: S4, S6, S7, S15 to S19, S23, S26. */
export function linkProblems(design: Design): Problem[] {
  return [
    doubleIds,
    circles,
    markers,
    responseTypes,
    removedBarriers,
    watchKinds,
    contradictions,
    waiverPlaces,
    orderOfKeys,
  ].flatMap((check) => check(design));
}

function doubleIds(design: Design): Problem[] {
  return [...idIndex(design)].flatMap(([id, places]) =>
    places
      .slice(1)
      .map(({ pointer }) =>
        structureProblem(
          [...pointer, 'id'],
          `The id ${id} stands on ${places.length} entries.`,
          'Give this entry the next free number; documents and findings point to ids.',
        ),
      ),
  );
}

function circles(design: Design): Problem[] {
  const inCircle = circleOf(outcomesOf(design)).map(({ value, pointer }) =>
    structureProblem(
      [...pointer, 'leads_to'],
      `${value.id} leads to itself through its own "leads_to".`,
      'Take one step out, so that the results lead from outputs to the impact.',
    ),
  );
  const selfPaired = indicatorsOf(design)
    .filter(({ value }) => listOf(value.paired_with).includes(value.id))
    .map(({ pointer }) =>
      structureProblem(
        [...pointer, 'paired_with'],
        `${shownPlace(pointer, design)} is paired with itself.`,
        'Name the other indicator that it must be read with.',
      ),
    );
  return [...inCircle, ...selfPaired];
}

/** The first outcome of one of the circles; none where there is no circle. */
function circleOf(outcomes: readonly Placed<Outcome>[]): Placed<Outcome>[] {
  const known = outcomes.filter(({ value: { id } }) => typeof id === 'string' && familyOf(id));
  const byId = new Map(known.map((outcome) => [outcome.value.id, outcome]));
  const followers = new Map(
    [...byId].map(([id, { value }]) => [id, [...new Set(listOf(value.leads_to))].filter((next) => byId.has(next))]),
  );
  const before = new Map([...byId.keys()].map((id): [string, string[]] => [id, []]));
  for (const [id, next] of followers) for (const follower of next) before.get(follower)?.push(id);
  // Where nothing follows, no circle passes: what leads only there is left out as well, until circles and ways to them remain.
  const open = new Map([...followers].map(([id, next]) => [id, next.length]));
  const ends = [...open].filter(([, count]) => count === 0).map(([id]) => id);
  for (const end of ends) {
    open.delete(end);
    for (const id of before.get(end) ?? []) {
      const count = (open.get(id) ?? 0) - 1;
      open.set(id, count);
      if (count === 0) ends.push(id);
    }
  }
  const way: string[] = [];
  const seen = new Set<string>();
  let here = [...byId.keys()].find((id) => open.has(id));
  while (here !== undefined && !seen.has(here)) {
    way.push(here);
    seen.add(here);
    here = followers.get(here)?.find((id) => open.has(id));
  }
  const circle = new Set(here === undefined ? [] : way.slice(way.indexOf(here)));
  return known.filter(({ value }) => circle.has(value.id)).slice(0, 1);
}

function markers(design: Design): Problem[] {
  return walkDesign(design).values.flatMap(({ value, pointer }) => {
    const marker = markerOf(value);
    if (!marker) return [];
    const other = Object.keys(value as object).find((key) => key !== marker.name);
    if (other !== undefined) {
      return [
        structureProblem(
          [...pointer, other],
          `${shownValue(other)} stands beside the marker ${marker.name}.`,
          'A marker stands alone: remove it, or remove what stands beside it.',
        ),
      ];
    }
    const isComplete =
      marker.name !== 'held_privately' || (/\d{4}/.test(marker.text) && /[\p{L}]{3}/u.test(marker.text));
    return isComplete
      ? []
      : [
          structureProblem(
            [...pointer, marker.name],
            'held_privately does not say since when and by which role.',
            'Write a date and a role, such as `held_privately: 2026-09, safeguarding officer`.',
          ),
        ];
  });
}

function responseTypes(design: Design): Problem[] {
  const responses = responsesOf(design);
  const types = new Set(responses.map(({ value }) => value.type));
  const seen = new Set<unknown>();
  const double = responses
    .filter(({ value }) => seen.size === seen.add(value.type).size)
    .map(({ value, pointer }) =>
      structureProblem(
        [...pointer, 'type'],
        `The activity type ${shownValue(value.type)} stands in two responses.`,
        'Join them: each type stands once, and its outcomes may be several.',
      ),
    );
  const chosen = inWords([...types], TYPES) || 'none is chosen yet';
  const unknown: Problem[] = [];
  for (const { field, value, pointer } of walkDesign(design).values) {
    const isTypeList = field.list === 'activity-type' && pointer[0] !== 'responses' && pointer[0] !== 'knowledge_used';
    if (!isTypeList) continue;
    for (const [i, type] of [value].flat().entries()) {
      if (typeof type !== 'string' || types.has(type as never)) continue;
      const place = Array.isArray(value) ? [...pointer, i] : pointer;
      unknown.push(
        structureProblem(
          place,
          `${shownValue(type)} is named here and is none of the responses.`,
          `Add it to "responses", or name one of them: ${chosen}.`,
        ),
      );
    }
  }
  const foreign = outcomesOf(design).flatMap((outcome) => {
    const own = new Set(listOf(outcome.value.activity_types));
    if (own.size === 0) return [];
    const name = shownPlace(outcome.pointer, design);
    return outputsOf(outcome)
      .flatMap(activitiesOf)
      .filter(({ value }) => value.type !== undefined && types.has(value.type) && !own.has(value.type))
      .map(({ value, pointer }) =>
        structureProblem(
          [...pointer, 'type'],
          `${shownPlace(pointer, design)} is of type ${shownValue(value.type)}, which ${name} does not name.`,
          `Add it to the activity_types of ${name}, or choose one of ${inWords([...own], TYPES)}.`,
        ),
      );
  });
  return [...double, ...unknown, ...foreign];
}

const TYPES = 'activity-type';

/** Those of some words that the format has, each once. */
function inWords(words: readonly unknown[], list: string): string {
  return listValues(list)
    .filter((value) => words.includes(value))
    .join(', ');
}

function removedBarriers(design: Design): Problem[] {
  return outcomesOf(design).flatMap((outcome) => {
    const barriers = new Set(listOf(outcome.value.barriers).map((barrier) => barrier.kind));
    const name = shownPlace(outcome.pointer, design);
    return outputsOf(outcome)
      .flatMap(activitiesOf)
      .flatMap(({ value, pointer }) =>
        listOf(value.removes).flatMap((kind, i) =>
          barriers.has(kind)
            ? []
            : [
                structureProblem(
                  [...pointer, 'removes', i],
                  `${shownPlace(pointer, design)} removes ${shownValue(kind)}, which is no barrier of ${name}.`,
                  `Add the barrier to ${name}, or name one of them: ${inWords([...barriers], 'barrier') || 'it has none yet'}.`,
                ),
              ],
        ),
      );
  });
}

function watchKinds(design: Design): Problem[] {
  return indicatorsOf(design)
    .filter(({ value, level }) => level !== 'watch' && value.kind !== undefined)
    .map(({ pointer }) =>
      structureProblem(
        [...pointer, 'kind'],
        `${shownPlace(pointer, design)} carries "kind", which only indicators under "watch" have.`,
        'Remove the key, or move the indicator to "logframe.watch" if nobody promises it.',
      ),
    );
}

function waiverPlaces(design: Design): Problem[] {
  return placed(design.waivers, ['waivers'])
    .filter(
      ({ value: { where } }) => typeof where === 'string' && where.length <= 300 && !resolveAddress(design, where),
    )
    .map(({ value, pointer }) =>
      structureProblem(
        [...pointer, 'where'],
        `The waiver of ${shownValue(value.rule)} names ${shownValue(value.where)}, which is no place in this file; it waives nothing.`,
        'Write an id or a chain of keys, such as OC1-I2.baseline, or remove the waiver.',
        'warning',
      ),
    );
}

function orderOfKeys(design: Design): Problem[] {
  return walkDesign(design).groups.flatMap(({ group, fields, pointer }) => {
    const late = lateKey(group, fields);
    if (late === undefined || markerOf(group)) return [];
    return [
      structureProblem(
        [...pointer, late],
        `"${late}" stands later than the format has it.`,
        'Nothing has to be done; ctip writes the keys in the order of docs/design-file.md.',
        'note',
      ),
    ];
  });
}

/** The first key that stands behind one that the format has later. */
function lateKey(group: object, fields: readonly Field[]): string | undefined {
  let next = 0;
  for (const key of Object.keys(group)) {
    let at = next;
    while (at < fields.length && fields[at]?.key !== key) at++;
    if (at < fields.length) next = at + 1;
    else if (fields.some((field) => field.key === key)) return key;
  }
  return undefined;
}
