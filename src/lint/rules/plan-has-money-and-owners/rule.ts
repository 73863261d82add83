import type { Design, ListPartnerKind, PlanAction } from '../../../design/design.generated.ts';
import { allActivities, placed, responsesOf, targetGroupsOf } from '../../../design/elements.ts';
import { groupOf, isAnswered, isPlaceholder, listOf, longAnswer, numberOf, textOf } from '../../../design/values.ts';
import { type Pointer, valueAt } from '../../../yaml/pointer.ts';
import { gapPlace } from '../../gap-place.ts';
import type { Report, Rule } from '../../rule.ts';
import { unanswered } from '../../unanswered.ts';

export const rule: Rule = {
  id: 'plan-has-money-and-owners',
  category: 'activity',
  core: false,
  severity: { concept: 'off', proposal: 'warning', approval: 'error' },
  sources: ['canada-2017', 'nao-2017', 'icmpd-2010'],
  serves: ['A7-R02', 'A7-R03', 'A7-R09'],
  check({ design, report }) {
    for (const { value, pointer } of responsesOf(design)) {
      const plan = value.type === 'national-plan' ? groupOf(value.plan) : undefined;
      if (!plan || typeof plan.status !== 'string') continue;
      const at = [...pointer, 'plan'];
      const isAdopted = plan.status === 'adopted' || plan.status === 'running';
      if (!isAdopted) {
        const message = gapOfPreparation(design);
        if (message) report({ at, message });
      } else if (!hasPath(design, pointer)) {
        const path = [...pointer, 'answers', 'yearly_cost', 'path'];
        report({ at: path, message: 'no-path', missing: [path] });
      }
      if (plan.status === 'to-draft') continue;
      placed<PlanAction>(plan.actions, [...at, 'actions']).forEach((action, i) => {
        const found = gapsOfAction(action.value, action.pointer, isAdopted);
        const text = textOf(action.value.action);
        const args = { number: i + 1, ...found?.args };
        if (found && text) report({ ...found, message: `${found.message}-quoted`, args: { ...args, text } });
        else if (found) report({ ...found, args });
      });
    }
  },
};

const PAYERS: readonly string[] = ['finance-ministry', 'planning-ministry'] satisfies ListPartnerKind[];

/** What a plan that is still being written lacks: somebody who counts its cost, and those who will pay. */
function gapOfPreparation(design: Design): string | undefined {
  const costed = allActivities(design).some(({ value }) => value.kind === 'costing');
  const partners = listOf(groupOf(design.programme)?.partners).flatMap(({ kind }) => kind ?? []);
  const bodies = targetGroupsOf(design).flatMap(({ value }) => listOf(value.bodies));
  const paid = [...partners, ...bodies].some((kind) => PAYERS.includes(kind));
  if (costed) return paid ? undefined : 'no-payer';
  return paid ? 'no-costing' : 'no-price';
}

/** A path counts, and so does money that is secured in full. */
function hasPath(design: Design, response: Pointer): boolean {
  const at = [...response, 'answers', 'yearly_cost'];
  if (unanswered(design, at, ['path']).length === 0) return true;
  const cost = valueAt(design, at);
  const [total, secured] = ['total', 'secured'].map((key) => numberOf(valueAt(cost, [key])));
  if (total !== undefined && secured !== undefined && secured >= total) return true;
  return longAnswer(cost)?.why !== undefined;
}

function gapsOfAction({ owner, cost, known_by }: PlanAction, pointer: Pointer, isAdopted: boolean): Report | undefined {
  const owners = Array.isArray(owner) ? owner.filter((one) => !isPlaceholder(one)).length : isAnswered(owner) ? 1 : 0;
  const hasCost = isAnswered(cost) || (!isAdopted && isAnswered(known_by));
  const gaps = [...(owners === 1 ? [] : ['owner']), ...(hasCost ? [] : ['cost'])];
  if (gaps.length === 0) return undefined;
  const { at, missing } = gapPlace(pointer, gaps);
  const absent = missing.filter((field) => field.at(-1) !== 'owner' || owners === 0);
  return { at, message: isAdopted ? 'adopted-action' : 'action', args: { gaps }, missing: absent };
}
