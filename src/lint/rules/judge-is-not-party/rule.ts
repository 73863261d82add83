import type { Design, Party } from '../../../design/design.generated.ts';
import { responsesOf } from '../../../design/elements.ts';
import { groupOf, listOf, textOf } from '../../../design/values.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'judge-is-not-party',
  category: 'evaluation',
  core: false,
  severity: { concept: 'off', proposal: 'warning', approval: 'warning' },
  sources: ['ec-rapporteurs', 'uneg-2020'],
  serves: ['A7-R04'],
  check({ design, report }) {
    const evaluation = groupOf(design.evaluation);
    const organisation = groupOf(groupOf(design.programme)?.organisation);
    const runs = ['own', organisation?.name, organisation?.unit].flatMap((party) => nameOf(design, party) ?? []);
    const manager = nameOf(design, evaluation?.manager);
    if (evaluation?.conduct === 'external' && manager && isIn(runs, manager)) {
      report({ at: ['evaluation', 'manager'], message: 'manager', args: { manager } });
    }
    for (const { value, pointer } of responsesOf(design)) {
      const plan = value.type === 'national-plan' ? groupOf(value.plan) : undefined;
      // A project that only prepares a plan cannot hold its evaluation yet.
      if (plan?.status !== 'draft' && plan?.status !== 'adopted' && plan?.status !== 'running') continue;
      const body = nameOf(design, plan.evaluated_by);
      const coordinator = nameOf(design, plan.coordinated_by);
      if (!body || !coordinator || !isIn([coordinator], body)) continue;
      report({ at: [...pointer, 'plan', 'evaluated_by'], message: 'plan', args: { body } });
    }
  },
};

/** The name of a party, whichever way it is written: a partner's id, `own`, or the name of a role or body. */
function nameOf(design: Design, party: Party | undefined): string | undefined {
  const programme = groupOf(design.programme);
  const text = textOf(party);
  if (text === 'own') return textOf(groupOf(programme?.organisation)?.name) ?? 'own';
  const partner = listOf(programme?.partners).find(({ id }) => id === text);
  return textOf(partner?.name) ?? text;
}

/** Whether one of the names is the same, whatever its capitals and spaces. */
function isIn(names: readonly string[], name: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');
  return names.some((other) => plain(other) === plain(name));
}
