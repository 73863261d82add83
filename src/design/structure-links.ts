import { type Problem, structureProblem } from '../yaml/problem.ts';
import { resolveAddress } from './address.ts';
import type { Design } from './design.generated.ts';
import { activitiesOf, activityTypesOf, indicatorsOf, outcomesOf, outputsOf, placed, responsesOf } from './elements.ts';
import type { Field } from './fields.ts';
import { idIndex } from './ids.ts';
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
  const outcomes = outcomesOf(design);
  const next = new Map(outcomes.map(({ value }) => [value.id, listOf(value.leads_to)]));
  const reaches = (from: string, wanted: string, seen: Set<string>): boolean =>
    (next.get(from) ?? []).some((id) => id === wanted || (!seen.has(id) && reaches(id, wanted, seen.add(id))));
  const inCircle = outcomes
    .filter(({ value }) => reaches(value.id, value.id, new Set()))
    .slice(0, 1)
    .map(({ value, pointer }) =>
      structureProblem(
        [...pointer, 'leads_to'],
        `${value.id} leads to itself through its own "leads_to".`,
        'Take one step out, so that the results lead from outputs to the impact.',
      ),
    );
  const selfPaired = indicatorsOf(design)
    .filter(({ value }) => listOf(value.paired_with).includes(value.id))
    .map(({ value, pointer }) =>
      structureProblem(
        [...pointer, 'paired_with'],
        `${value.id} is paired with itself.`,
        'Name the other indicator that it must be read with.',
      ),
    );
  return [...inCircle, ...selfPaired];
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
          `"${other}" stands beside the marker ${marker.name}.`,
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
  const types = responses.map(({ value }) => value.type);
  const double = responses
    .filter(({ value }, i) => types.indexOf(value.type) < i)
    .map(({ value, pointer }) =>
      structureProblem(
        [...pointer, 'type'],
        `The activity type ${value.type} stands in two responses.`,
        'Join them: each type stands once, and its outcomes may be several.',
      ),
    );
  const unknown: Problem[] = [];
  for (const { field, value, pointer } of walkDesign(design).values) {
    const isTypeList = field.list === 'activity-type' && pointer[0] !== 'responses' && pointer[0] !== 'knowledge_used';
    if (!isTypeList) continue;
    for (const [i, type] of [value].flat().entries()) {
      if (typeof type !== 'string' || types.includes(type as never)) continue;
      const place = Array.isArray(value) ? [...pointer, i] : pointer;
      unknown.push(
        structureProblem(
          place,
          `"${type}" is named here and is none of the responses.`,
          `Add it to "responses", or name one of them: ${types.join(', ') || 'none is chosen yet'}.`,
        ),
      );
    }
  }
  const foreign = outcomesOf(design).flatMap((outcome) => {
    const own = listOf(outcome.value.activity_types);
    if (own.length === 0) return [];
    return outputsOf(outcome)
      .flatMap(activitiesOf)
      .filter(
        ({ value }) =>
          value.type !== undefined &&
          types.includes(value.type) &&
          !activityTypesOf(design, outcome).includes(value.type),
      )
      .map(({ value, pointer }) =>
        structureProblem(
          [...pointer, 'type'],
          `${value.id} is of type ${value.type}, which ${outcome.value.id} does not name.`,
          `Add it to the activity_types of ${outcome.value.id}, or choose one of ${own.join(', ')}.`,
        ),
      );
  });
  return [...double, ...unknown, ...foreign];
}

function removedBarriers(design: Design): Problem[] {
  return outcomesOf(design).flatMap((outcome) => {
    const barriers = listOf(outcome.value.barriers).map((barrier) => barrier.kind);
    return outputsOf(outcome)
      .flatMap(activitiesOf)
      .flatMap(({ value, pointer }) =>
        listOf(value.removes).flatMap((kind, i) =>
          barriers.includes(kind)
            ? []
            : [
                structureProblem(
                  [...pointer, 'removes', i],
                  `${value.id} removes "${kind}", which is no barrier of ${outcome.value.id}.`,
                  `Add the barrier to ${outcome.value.id}, or name one of them: ${[...new Set(barriers)].join(', ') || 'it has none yet'}.`,
                ),
              ],
        ),
      );
  });
}

function watchKinds(design: Design): Problem[] {
  return indicatorsOf(design)
    .filter(({ value, level }) => level !== 'watch' && value.kind !== undefined)
    .map(({ value, pointer }) =>
      structureProblem(
        [...pointer, 'kind'],
        `${value.id} carries "kind", which only indicators under "watch" have.`,
        'Remove the key, or move the indicator to "logframe.watch" if nobody promises it.',
      ),
    );
}

function waiverPlaces(design: Design): Problem[] {
  return placed(design.waivers, ['waivers'])
    .filter(({ value }) => typeof value.where === 'string' && !resolveAddress(design, value.where))
    .map(({ value, pointer }) =>
      structureProblem(
        [...pointer, 'where'],
        `The waiver of ${value.rule} names "${value.where}", which is no place in this file; it waives nothing.`,
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
