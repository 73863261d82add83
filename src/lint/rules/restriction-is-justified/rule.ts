import type {
  Activity,
  Design,
  Harm,
  ListActivityType,
  ListRestrictive,
  PlanAction,
} from '../../../design/design.generated.ts';
import {
  activitiesOf,
  activityTypesOf,
  allActivities,
  hasDirectContact,
  outcomesOf,
  outputsOf,
  placed,
  responsesOf,
} from '../../../design/elements.ts';
import { groupOf, isAnswered, listOf, textOf } from '../../../design/values.ts';
import { hasIndependentService } from '../../independent-service.ts';
import type { Rule } from '../../rule.ts';
import { unanswered } from '../../unanswered.ts';

export const rule: Rule = {
  id: 'restriction-is-justified',
  category: 'safeguarding',
  core: true,
  severity: { concept: 'note', proposal: 'warning', approval: 'error' },
  sources: ['ohchr-2002', 'ilo-unwomen-2017', 'hrw-2010'],
  serves: ['A3-R07', 'A4-R07', 'A7-R10', 'SG-G3'],
  check({ design, report }) {
    for (const outcome of outcomesOf(design)) {
      for (const { value, pointer } of outputsOf(outcome).flatMap(activitiesOf)) {
        const limits = listOf(value.restrictive);
        if (limits.length === 0) continue;
        const types = value.type ? [value.type] : activityTypesOf(design, outcome);
        const open = isAnswered(value.necessity) ? [] : ['necessity'];
        const gaps = [...open, ...gapsAround(design, types, limits, value.kind)];
        const missing = open.map((key) => [...pointer, key]);
        const at = missing[0] ?? [...pointer, 'restrictive'];
        if (gaps.length > 0) report({ at, message: 'activity', args: { id: value.id, limits, gaps }, missing });
      }
    }
    for (const { value: response, pointer } of responsesOf(design)) {
      const plan = groupOf(response.plan);
      if (plan?.status !== 'draft' && plan?.status !== 'adopted' && plan?.status !== 'running') continue;
      for (const action of placed<PlanAction>(plan.actions, [...pointer, 'plan', 'actions'])) {
        const limits = listOf(action.value.restrictive);
        const gaps = limits.length > 0 ? gapsAround(design, [response.type], limits) : [];
        if (gaps.length === 0) continue;
        const args = { number: Number(action.pointer.at(-1)) + 1, limits, gaps };
        const text = textOf(action.value.action);
        const at = [...action.pointer, 'restrictive'];
        if (text) report({ at, message: 'plan-action-quoted', args: { ...args, text } });
        else report({ at, message: 'plan-action', args });
      }
    }
  },
};

/** What the design owes to a limit besides the answer on necessity. A plan's action has no such field of its own. */
function gapsAround(
  design: Design,
  types: readonly ListActivityType[],
  limits: readonly ListRestrictive[],
  kind?: Activity['kind'],
): string[] {
  const isOperation = kind === 'operation' || limits.some((limit) => OPERATIONS.has(limit));
  return [
    ...(isHarmNamed(design, types) ? [] : ['harm']),
    ...(isOperation && !hasIndependentService(design) ? ['services'] : []),
  ];
}

const OPERATIONS: ReadonlySet<ListRestrictive> = new Set(['raid', 'closure', 'interception', 'detention'] as const);

/** A harm that names the type, or all. Where nothing is listed at all and `harm-is-analysed` looks, that rule speaks. */
function isHarmNamed(design: Design, types: readonly ListActivityType[]): boolean {
  const harms = listOf<Harm>(groupOf(design.safeguarding)?.harm_analysis);
  if (harms.length > 0) {
    return harms.some(({ because_of }) => {
      const causes = listOf(because_of);
      return causes.length === 0 || causes.some((type) => types.includes(type));
    });
  }
  if (unanswered(design, ['safeguarding'], ['harm_analysis']).length === 0) return true;
  return (
    hasDirectContact(design) ||
    allActivities(design).some(({ value }) => value.kind === 'operation' || listOf(value.restrictive).length > 0)
  );
}
