import type { Design, Indicator } from '../design/design.generated.ts';
import {
  allActivities,
  allOutputs,
  assumptionsOf,
  indicatorsOf,
  outcomesOf,
  type Placed,
  type PlacedIndicator,
  placed,
  responsesOf,
  targetGroupsOf,
} from '../design/elements.ts';
import { groupOf, isAnswered, listOf } from '../design/values.ts';
import { type Pointer, valueAt } from '../yaml/pointer.ts';
import { patternsToMap } from './patterns-to-map.ts';
import type { RequiredPlace } from './required-fields.ts';

/**
 * The key facts that each entry of a list needs at approval (docs/design-file.md, section 5), as far as no rule of its own
 * asks for them.
 */
export function requiredOfEntries(design: Design): RequiredPlace[] {
  const programme = groupOf(design.programme);
  const evaluation = groupOf(design.evaluation);
  const sustainability = groupOf(design.sustainability);
  const patterns = placed(listOf(design.patterns), ['patterns']);
  const mapped = new Set(patternsToMap(design).map(({ value }) => value));
  const informed = responsesOf(design).flatMap(({ value }) =>
    value.type === 'awareness' ? listOf(value.target_groups) : [],
  );
  const need = <T extends object>(entries: readonly Placed<T>[], fields: (entry: T) => readonly (keyof T & string)[]) =>
    entries.map(({ value, pointer }) => ({ at: pointer, name: nameOf(design, pointer), fields: fields(value) }));

  return [
    need(placed(listOf(programme?.partners), ['programme', 'partners']), () => ['name', 'kind', 'role', 'agreement']),
    need(placed(listOf(programme?.donors), ['programme', 'donors']), () => ['name', 'amount']),
    need(placed(listOf(groupOf(programme?.budget)?.lines), ['programme', 'budget', 'lines']), () => ['kind', 'amount']),
    need(patterns, (pattern) => [
      ...(['summary', 'sector', 'perpetrators', 'data', 'answers'] as const),
      // One open means is asked for here; that several are is the subject of pattern-is-mapped.
      ...(mapped.has(pattern) ? (['recruitment', 'control', 'demand', 'enablers'] as const) : []),
    ]),
    need(
      within(patterns, 'victims', ({ victims }) => listOf(victims)),
      () => ['who', 'sex', 'ages'],
    ),
    need(
      within(patterns, 'perpetrators', ({ perpetrators }) => listOf(perpetrators)),
      () => ['role', 'kind'],
    ),
    need(
      within(patterns, 'data', ({ data }) => listOf(data)),
      () => ['source', 'what', 'year', 'reliability', 'error'],
    ),
    need(targetGroupsOf(design), ({ id, role }) => [
      ...(['name', 'actor', 'role', 'contact', 'size', 'left_out'] as const),
      ...(role === 'duty-bearer' ? (['bodies'] as const) : []),
      ...(informed.includes(id) ? (['fit_percent'] as const) : []),
    ]),
    need(placed(listOf(design.participation), ['participation']), () => ['who', 'in', 'decided']),
    need(placed(listOf(design.landscape), ['landscape']), () => ['who', 'where', 'relation']),
    need(placed(listOf(design.knowledge_used), ['knowledge_used']), () => [
      'kind',
      'grade',
      'year',
      'reference',
      'finding',
    ]),
    need(responsesOf(design), ({ type }) => ['target_groups', type === 'other' ? 'name' : 'answers']),
    need(outcomesOf(design), () => ['statement', 'framework', 'barriers', 'outputs']),
    need(
      within(outcomesOf(design), 'who_changes', ({ who_changes }) => listOf(who_changes)),
      (card) => [
        ...(isAnswered(card.actor) ? [] : (['groups'] as const)),
        ...(isAnswered(card.situation) ? [] : (['does'] as const)),
      ],
    ),
    need(allOutputs(design), () => ['statement', 'framework']),
    need(allActivities(design), () => ['kind', 'start', 'end', 'responsible', 'statement']),
    indicatorsOf(design).flatMap((indicator) => need([indicator], () => requiredOfIndicator(indicator))),
    need(
      outcomesOf(design).flatMap((outcome) => assumptionsOf(outcome, true)),
      ({ not_here }) => (isAnswered(not_here) ? ['about'] : ['about', 'holds', 'effect', 'text']),
    ),
    need(placed(listOf(design.displacement), ['displacement']), ({ channel, likelihood }) => [
      ...(['channel', 'what'] as const),
      ...(channel === 'none' ? [] : (['likelihood'] as const)),
      ...(channel !== 'benefit-spread' && (likelihood === 'high' || likelihood === 'medium')
        ? (['where'] as const)
        : []),
    ]),
    need(placed(listOf(design.risks), ['risks']), () => ['likelihood', 'effect', 'owner', 'text', 'mitigation']),
    need(placed(listOf(design.services), ['services']), () => [
      'kind',
      'provider',
      'open_to',
      'capacity',
      'per',
      'languages',
      'funded_until',
    ]),
    need(placed(listOf(sustainability?.gains), ['sustainability', 'gains']), () => ['what', 'agreement']),
    need(placed(listOf(sustainability?.exit_steps), ['sustainability', 'exit_steps']), () => ['what', 'date']),
    need(placed(listOf(evaluation?.questions), ['evaluation', 'questions']), () => ['criterion', 'text']),
    need(placed(listOf(evaluation?.methods), ['evaluation', 'methods']), () => ['method', 'for', 'asks', 'sample']),
    need(placed(listOf(design.waivers), ['waivers']), () => ['reason', 'accepted_by', 'until']),
  ].flat();
}

/** What approval asks of an indicator, besides what `indicator-is-complete` asks. */
export function requiredOfIndicator({ level }: PlacedIndicator): readonly (keyof Indicator & string)[] {
  return [
    ...(['text', 'measures', 'direction', 'source_kind'] as const),
    ...(level === 'watch' ? (['kind'] as const) : []),
    ...(level === 'outcome' || level === 'impact' ? (['population'] as const) : []),
  ];
}

/** The entries of a list within other entries. */
function within<T, E>(outer: readonly Placed<T>[], key: string, list: (entry: T) => readonly E[]): Placed<E>[] {
  return outer.flatMap(({ value, pointer }) => placed(list(value), [...pointer, key]));
}

/** The id of an entry, the type of a response, or its list and place: `victims 2 of TP1`. */
function nameOf(design: Design, pointer: Pointer): string {
  const entry = valueAt(design, pointer) as { id?: string; type?: string };
  if (entry.id) return entry.id;
  if (pointer[0] === 'responses' && entry.type) return entry.type;
  const owner = valueAt(design, pointer.slice(0, -2)) as { id?: string } | undefined;
  const name = `${pointer.at(-2)} ${Number(pointer.at(-1)) + 1}`;
  return owner?.id ? `${name} of ${owner.id}` : name;
}
