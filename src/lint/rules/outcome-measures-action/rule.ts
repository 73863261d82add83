import type { Indicator, Outcome } from '../../../design/design.generated.ts';
import { outcomeIndicators, outcomesOf } from '../../../design/elements.ts';
import { groupOf, isAnswered, listOf } from '../../../design/values.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'outcome-measures-action',
  category: 'indicators',
  core: true,
  severity: { concept: 'note', proposal: 'warning', approval: 'warning' },
  sources: ['tjaden-dunsch-2021', 'cyrus-2016'],
  serves: ['PD-R02', 'A1-R01'],
  check({ design, stage, report }) {
    const impact = listOf(groupOf(groupOf(design.logframe)?.impact)?.framework);
    const claimsFewerPeople = impact.includes('top-fewer-people-trafficked');
    for (const outcome of outcomesOf(design)) {
      if (STEPS_BEFORE_ACTION.has(String(outcome.value.claim_limit))) continue;
      const indicators = outcomeIndicators(outcome);
      const at = [...outcome.pointer, 'indicators'];
      // Where somebody is to act, a skill that is tested, or a text that exists beside it, is not the act.
      const kinds = indicators.map(({ value }) => kindOf(value));
      if (claimsMoreThanAbility(outcome.value) && kinds.includes('ability') && kinds.every(isBeforeAction)) {
        report({ at, message: 'no-action', args: { id: outcome.value.id, measured: [...new Set(kinds)] } });
        continue;
      }
      const measured = indicators.map(({ value }) => String(value.measures));
      // Only people know, believe and intend, so these values also say that the outcome is about people. A count of
      // what was delivered beside them is no measure of action either.
      const stopsShort = measured.some((kind) => STEPS_BEFORE_ACTION.has(kind));
      if (!stopsShort || !measured.every((kind) => STEPS_BEFORE_ACTION.has(kind) || NO_CHANGE.has(kind))) continue;
      report({
        at,
        message: 'no-action',
        args: { id: outcome.value.id, measured: [...new Set(measured)] },
        ...(stage === 'approval' && (claimsFewerPeople || claimsSaferMigration(outcome.value))
          ? { severity: 'error' as const }
          : {}),
      });
    }
  },
};

const STEPS_BEFORE_ACTION: ReadonlySet<string> = new Set(['knowledge', 'attitude', 'intention']);
const NO_CHANGE: ReadonlySet<string> = new Set(['delivery', 'satisfaction']);

/** What an indicator shows; a count of documents shows documents, whatever else is said of it. */
const kindOf = ({ counts, measures }: Indicator): string => (counts === 'documents' ? counts : String(measures));

const isBeforeAction = (kind: string): boolean =>
  kind === 'ability' || kind === 'documents' || STEPS_BEFORE_ACTION.has(kind) || NO_CHANGE.has(kind);

const claimsMoreThanAbility = ({ claim_limit, who_changes }: Outcome): boolean =>
  claim_limit !== 'ability' && listOf(who_changes).some(({ does }) => isAnswered(does));

function claimsSaferMigration(outcome: Outcome): boolean {
  return listOf(outcome.framework).includes('sub-safer-migration');
}
