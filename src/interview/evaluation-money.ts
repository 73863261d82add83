import type { Design } from '../design/design.generated.ts';
import { groupOf, isAnswered, numberOf, textOf } from '../design/values.ts';
import type { EvaluationKnowledge } from '../knowledge/types.generated.ts';

export type SizeClass = 'tiny' | 'small' | 'medium' | 'large';

/** What the money of a design allows for; undefined where there is no verdict. Amounts are in the currency of the design. */
export interface EvaluationMoney {
  readonly currency: string | undefined;
  readonly total: number | undefined;
  readonly setAside: number | undefined;
  readonly estimate: number | undefined;
  readonly couldAfford: 'yes' | 'no' | undefined;
  readonly funded: 'yes' | 'no' | undefined;
  readonly money: 'yes' | 'short' | 'no' | undefined;
  /** With `short`: what is missing to pay for an evaluation of its own. */
  readonly missing: number | undefined;
  readonly size: SizeClass | undefined;
}

/**
 * A setting of the decision table.
 *
 * @throws when the knowledge file lacks it or gives it as a text where a number is needed
 */
export function numberSetting(table: EvaluationKnowledge, name: string): number {
  const value = table.settings.find((setting) => setting.name === name)?.value;
  if (typeof value !== 'number') throw new Error(`knowledge/evaluation.yaml: setting ${name} is not a number`);
  return value;
}

const yesNo = (holds: boolean): 'yes' | 'no' => (holds ? 'yes' : 'no');

/** Units of the settings currency for one unit of the design's currency; undefined where nobody gave a rate. */
function rateOf(design: Design, table: EvaluationKnowledge): number | undefined {
  const budget = groupOf(groupOf(design.programme)?.budget);
  const settingsCurrency = table.settings.find((setting) => setting.name === 'currency')?.value;
  const currency = textOf(budget?.currency);
  if (currency === undefined) return undefined;
  if (currency === settingsCurrency) return 1;
  // The design gives a rate in US dollars only; settings in another currency leave the question open.
  const usd = numberOf(groupOf(budget?.rate)?.usd);
  return settingsCurrency === 'USD' && usd !== undefined && usd > 0 ? usd : undefined;
}

function sizeOf(amount: number, table: EvaluationKnowledge): SizeClass {
  if (amount < numberSetting(table, 'small_from')) return 'tiny';
  if (amount < numberSetting(table, 'medium_from')) return 'small';
  return amount < numberSetting(table, 'large_from') ? 'medium' : 'large';
}

/**
 * Two different questions: could the design pay for an evaluation of its own, and has it set the money aside?
 * No rate, no verdict: without a rate to the settings currency nothing is compared with the settings
 * (docs/design-file.md, section 9; the settings stand in knowledge/evaluation.yaml and are our own proposal).
 *
 * @param answer what the designer said when asked "could this design pay for an evaluation of its own?"; used only
 *   where the figures give no verdict
 */
export function evaluationMoney(design: Design, table: EvaluationKnowledge, answer?: 'yes' | 'no'): EvaluationMoney {
  const budget = groupOf(groupOf(design.programme)?.budget);
  const evaluation = groupOf(design.evaluation);
  const rate = rateOf(design, table);
  const total = numberOf(budget?.total);
  const setAside = numberOf(budget?.evaluation);
  const given = numberOf(evaluation?.cost_estimate);
  const estimate = given !== undefined && given > 0 ? given : undefined;

  const standalone = rate === undefined ? undefined : numberSetting(table, 'standalone_cost') / rate;
  const needed = estimate ?? standalone;
  const reachable = total === undefined ? undefined : total * numberSetting(table, 'evaluation_share');
  const compared = reachable === undefined || standalone === undefined ? undefined : yesNo(reachable >= standalone);
  const couldAfford = compared ?? answer;

  let funded: 'yes' | 'no' | undefined;
  // Somebody else pays: then it is funded, whatever this budget holds.
  if (isAnswered(evaluation?.paid_by) && textOf(evaluation?.paid_by) !== undefined) funded = 'yes';
  else if (setAside === undefined || setAside === 0) funded = 'no';
  else if (needed !== undefined) funded = yesNo(setAside >= needed);

  let money: EvaluationMoney['money'];
  if (funded === 'yes') money = 'yes';
  else if (couldAfford === 'no') money = 'no';
  else if (couldAfford === 'yes') money = setAside === undefined || funded === undefined ? 'yes' : 'short';

  const missing = money === 'short' && needed !== undefined ? needed - (setAside ?? 0) : undefined;
  const size = total === undefined || rate === undefined ? undefined : sizeOf(total * rate, table);
  return { currency: textOf(budget?.currency), total, setAside, estimate, couldAfford, funded, money, missing, size };
}
