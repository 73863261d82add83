import { AMBIGUOUS_COUNTS, PERVERSE_COUNTS } from '../design/counts.ts';
import type { Design, ListActivityType } from '../design/design.generated.ts';
import {
  activityTypesOf,
  allActivities,
  chosenTypes,
  hasDirectContact,
  indicatorsOf,
  outcomesOf,
  targetGroupsOf,
} from '../design/elements.ts';
import type { Field } from '../design/fields.ts';
import { groupOf, isAnswered, isNo, isYes, listOf, markerOf, numberOf } from '../design/values.ts';
import { isWithin, type Pointer, valueAt } from '../yaml/pointer.ts';
import type { Stage } from './step.ts';

/** Whether a condition holds; undefined where the design does not say yet. */
export type Holds = boolean | undefined;

interface Where {
  readonly design: Design;
  /** The group or entry in which the field stands. */
  readonly group: Pointer;
}

const STAGES: readonly Stage[] = ['concept', 'proposal', 'approval'];

/** Whether a field is needed at a stage, its condition apart. */
export function neededAt(field: Field, stage: Stage): boolean {
  return field.need !== undefined && STAGES.indexOf(field.need) <= STAGES.indexOf(stage);
}

const AUTHORITIES = new Set(['police', 'border-service', 'immigration-service', 'labour-inspection']);
const RETURN_SERVICES = new Set(['return-assistance', 'family-reunification']);

const sibling = ({ design, group }: Where, key: string): unknown => valueAt(design, [...group, key]);
const chosen = ({ design }: Where, ...types: ListActivityType[]): boolean =>
  types.some((type) => chosenTypes(design).includes(type));
const services = ({ design }: Where) => listOf(design.services);
const oneOf = (value: unknown, ...values: string[]): Holds =>
  value === undefined || markerOf(value) ? undefined : values.includes(String(value));

/** True or false as soon as the design says so, undefined while nothing says anything. */
const known = (any: boolean, isComplete: boolean): Holds => (any ? true : isComplete ? false : undefined);

function directContact(where: Where): Holds {
  const groups = targetGroupsOf(where.design);
  return known(
    hasDirectContact(where.design),
    groups.length > 0 && groups.every(({ value }) => isAnswered(value.contact)),
  );
}

function authoritiesTakePart({ design }: Where): Holds {
  const partners = listOf(groupOf(design.programme)?.partners);
  const bodies = listOf(design.target_groups).flatMap((group) => listOf(group.bodies));
  const kinds = [...partners.map(({ kind }) => kind), ...bodies];
  return known(
    kinds.some((kind) => AUTHORITIES.has(String(kind))),
    partners.length > 0 && partners.every(({ kind }) => kind),
  );
}

function childrenAreMet({ design }: Where): Holds {
  const met = groupOf(groupOf(design.safeguarding)?.children)?.met;
  if (met === undefined || markerOf(met)) return undefined;
  return !isNo(met);
}

function accommodation(where: Where): boolean {
  return services(where).some(({ kind }) => kind === 'accommodation');
}

function peopleAreAsked({ design }: Where): Holds {
  const methods = listOf(groupOf(design.evaluation)?.methods);
  const asked = methods.some(({ asks }) => listOf(asks).some((who) => who === 'people-affected' || who === 'children'));
  const surveyed = indicatorsOf(design).some(({ value }) => oneOf(value.source_kind, 'survey', 'interview') === true);
  return known(asked || surveyed, methods.length > 0);
}

/** Whether an activity, a target group or a service belongs to work of the type awareness. */
function isForAwareness(where: Where): Holds {
  if (where.group[0] === 'logframe') return isAwarenessWork(where);
  if (where.group[0] !== 'target_groups') return chosen(where, 'awareness');
  const id = sibling(where, 'id');
  if (id === undefined) return chosen(where, 'awareness') ? undefined : false;
  const response = listOf(where.design.responses).find(({ type }) => type === 'awareness');
  return listOf<string>(response?.target_groups).some((group) => group === id);
}

/** For an activity: whether awareness is among the types of its outcome. */
function isAwarenessWork(where: Where): Holds {
  const type = sibling(where, 'type');
  if (typeof type === 'string') return type === 'awareness';
  const outcome = outcomesOf(where.design).find(({ pointer }) => isWithin(where.group, pointer));
  return outcome ? activityTypesOf(where.design, outcome).includes('awareness') : chosen(where, 'awareness');
}

function endsBeforeItsSupport(where: Where): Holds {
  const ends = services(where).map(({ funded_until: until }) => until);
  return known(
    ends.some((until) => until !== undefined && until !== 'standing' && !markerOf(until)),
    ends.length > 0,
  );
}

function stateIsPartOfPattern({ design }: Where): boolean {
  return listOf(design.patterns).some((pattern) =>
    listOf(pattern.perpetrators).some(({ kind }) => kind === 'official' || kind === 'state'),
  );
}

function hasOperations({ design }: Where): boolean {
  return allActivities(design).some(({ value }) => value.kind === 'operation' || listOf(value.restrictive).length > 0);
}

/**
 * The words of the column Need in docs/design-file.md, section 5, each with its test. A condition that is not yet
 * decided by the design is undefined: a question then asks, and nobody is told that something is missing.
 */
const CONDITIONS: Readonly<Record<string, (where: Where) => Holds>> = {
  'not-sought': (at) => oneOf(sibling(at, 'agreement'), 'not-sought'),
  'it delivers services': (at) => {
    const id = sibling(at, 'id');
    return services(at).some(({ provider }) => provider === id) || isYes(sibling(at, 'implements'));
  },
  'not stable, or an official or the state is part of a pattern': (at) => {
    const setting = listOf<string>(sibling(at, 'setting') as string[]);
    return stateIsPartOfPattern(at) || (setting.length === 0 ? undefined : setting.some((value) => value !== 'stable'));
  },
  'kind evaluation': (at) => oneOf(sibling(at, 'kind'), 'evaluation'),
  'duty-bearer': (at) => oneOf(sibling(at, 'role'), 'duty-bearer'),
  'two of these five': (at) =>
    ['sex', 'ages', 'occupation', 'situation', 'places'].filter((key) => isAnswered(sibling(at, key))).length < 2,
  direct: (at) => oneOf(sibling(at, 'role'), 'direct'),
  awareness: isForAwareness,
  other: (at) => oneOf(sibling(at, 'type'), 'other'),
  'national-plan': (at) => oneOf(sibling(at, 'type'), 'national-plan'),
  'from `draft` on': (at) => oneOf(sibling(at, 'status'), 'draft', 'adopted', 'running'),
  'no cost': (at) => !isAnswered(sibling(at, 'cost')),
  copied_as_model: (at) => isYes(sibling(at, 'copied_as_model')),
  'in `watch`': ({ group }) => group.includes('watch'),
  'not in `watch`': ({ group }) => !group.includes('watch'),
  'it counts one of these': () => undefined,
  '`counts` is ambiguous or perverse': (at) => {
    const counts = sibling(at, 'counts');
    return AMBIGUOUS_COUNTS.has(counts) || PERVERSE_COUNTS.has(counts);
  },
  '`explain`, or `counts` is ambiguous': (at) =>
    sibling(at, 'direction') === 'explain' || AMBIGUOUS_COUNTS.has(sibling(at, 'counts')),
  'counts prevalence': (at) => sibling(at, 'counts') === 'prevalence',
  'outcomes, impact': ({ group }) => !group.includes('outputs') && !group.includes('watch'),
  'measure text': (at) => measureOf(at) === 'text' && !isPlanned(at),
  measured: (at) => measureOf(at) !== 'text' && !isPlanned(at),
  'with a value or text': (at) => isAnswered(sibling(at, 'value')) || isAnswered(sibling(at, 'text')),
  'no value': (at) => isAnswered(sibling(at, 'due')),
  'counts and money': (at) => oneOf(sibling(at, 'measure'), 'count', 'money') === true,
  'people, 50 or more': (at) => oneOf(sibling(at, 'counts'), 'people', 'people-identified') === true,
  'it watches displacement': (at) => sibling(at, 'measures') === 'displacement',
  scale: (at) => sibling(at, 'measure') === 'scale',
  'the node is of another level': () => undefined,
  'or `actor`': (at) => !isAnswered(sibling(at, 'actor')),
  'or `groups`': (at) => !isAnswered(sibling(at, 'groups')),
  'or `does`': (at) => !isAnswered(sibling(at, 'does')),
  'or `situation`': (at) => !isAnswered(sibling(at, 'situation')),
  'effect high': (at) => oneOf(sibling(at, 'effect'), 'high') === true,
  'unlikely or unknown and high': (at) =>
    oneOf(sibling(at, 'holds'), 'unlikely', 'unknown') === true && sibling(at, 'effect') === 'high',
  restrictive: (at) => listOf(sibling(at, 'restrictive') as unknown[]).length > 0,
  'not for `none`': (at) => sibling(at, 'channel') !== 'none',
  'high or medium': (at) =>
    sibling(at, 'channel') !== 'benefit-spread' && oneOf(sibling(at, 'likelihood'), 'high', 'medium') === true,
  'identification-referral': (at) => chosen(at, 'identification-referral'),
  'support-solutions': (at) => chosen(at, 'support-solutions'),
  'support-solutions or identification-referral': (at) => chosen(at, 'support-solutions', 'identification-referral'),
  'a condition is harmful': (at) =>
    listOf<string>(sibling(at, 'conditions') as string[]).some((condition) => condition !== 'none'),
  accommodation: (at) => oneOf(sibling(at, 'kind'), 'accommodation') === true,
  'job-placement': (at) => oneOf(sibling(at, 'kind'), 'job-placement') === true,
  'a service ends before the support it promises': endsBeforeItsSupport,
  'scope none': (at) => oneOf(sibling(at, 'scope'), 'none') === true,
  'scope cluster, joint, thematic or regional': (at) =>
    oneOf(sibling(at, 'scope'), 'cluster', 'joint', 'thematic', 'regional') === true,
  'matched or random': (at) => oneOf(sibling(at, 'kind'), 'matched', 'random') === true,
  'identification-referral, support-solutions or operations': (at) =>
    chosen(at, 'identification-referral', 'support-solutions') || hasOperations(at) || undefined,
  'direct contact': directContact,
  'police, border, immigration or labour inspection takes part': authoritiesTakePart,
  met: childrenAreMet,
  'met and accommodation': (at) => childrenAreMet(at) && accommodation(at),
  'met and accommodation or long support': (at) =>
    childrenAreMet(at) && (accommodation(at) || services(at).some(({ months }) => (numberOf(months) ?? 0) >= 12)),
  'a return, transfer or reunification service': (at) =>
    services(at).some(({ kind }) => RETURN_SERVICES.has(String(kind))),
  real_stories: (at) => isYes(sibling(at, 'real_stories')),
  'identification-referral, support-solutions or any interview': (at) =>
    chosen(at, 'identification-referral', 'support-solutions') || peopleAreAsked(at),
  person_level: ({ design }) => {
    const held = groupOf(design.safeguarding)?.person_level;
    return held === undefined ? undefined : isYes(held);
  },
  'lists are matched': () => undefined,
  'people affected are asked': peopleAreAsked,
  'not-needed': (at) => oneOf(sibling(at, 'status'), 'not-needed') === true,
};

function measureOf({ design, group }: Where): unknown {
  const indicator = group.slice(0, group.findLastIndex((part) => typeof part === 'number') + 1);
  return valueAt(design, [...indicator, 'measure']);
}

/** Of a baseline: whether it is still to be measured, or is taken person by person at intake. */
const isPlanned = (at: Where): boolean => isAnswered(sibling(at, 'due')) || isYes(sibling(at, 'at_intake'));

/**
 * Whether the condition of a field holds.
 *
 * @param group the place of the group or entry in which the field stands
 * @returns true for a field without condition; undefined while the design does not decide it
 */
export function conditionHolds(field: Field, design: Design, group: Pointer): Holds {
  if (field.when === undefined) return true;
  const test = CONDITIONS[field.when];
  if (!test) throw new Error(`schemas/design.schema.json: the condition "${field.when}" of ${field.key} has no test.`);
  return test({ design, group });
}
