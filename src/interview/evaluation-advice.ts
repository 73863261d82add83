import type { Design } from '../design/design.generated.ts';
import { groupOf, numberOf, textOf } from '../design/values.ts';
import type { EvaluationKnowledge, EvaluationRow } from '../knowledge/types.generated.ts';
import { type EvaluationInputs, type InputName, matchRow, type RowMatch } from './evaluation-conditions.ts';
import { evaluationInputs, outcomesWithoutIndicator } from './evaluation-inputs.ts';
import { type EvaluationMoney, evaluationMoney } from './evaluation-money.ts';
import { draftRationale } from './evaluation-rationale.ts';
import { amountInWords, EVALUATION_WORDS as WORDS } from './evaluation-wording.ts';
import type { ConditionalAdvice, RowAdvice } from './row-advice.ts';

/** Which evaluation fits a design, and why. */
export interface EvaluationAdvice {
  /** The first matching row; absent where the money leaves two answers. */
  readonly main?: RowAdvice;
  /** With money that is unknown or too little: the row that fits with it, then the row that fits without it. */
  readonly alternatives: readonly ConditionalAdvice[];
  /** Rows that would come first, or be added, if an input that is not known turned out so. */
  readonly open: readonly ConditionalAdvice[];
  /** Rows that add to the main choice. */
  readonly additions: readonly RowAdvice[];
  /** What did not match and why, one line each. */
  readonly setAside: readonly { readonly row: string; readonly why: string }[];
  /** Every input as it was used, so that the advice can be printed and repeated. */
  readonly inputs: readonly { readonly name: string; readonly value: string }[];
  readonly outcomesWithoutIndicator: readonly string[];
  readonly draftRationale: string;
}

interface MatchedRow extends RowMatch {
  readonly row: EvaluationRow;
}

/** The advice of a row, without the approaches that an added row rules out (no baseline: not before and after). */
function adviceOf(row: EvaluationRow, ruledOut: readonly string[] = []): RowAdvice {
  const { approach, ...others } = row.recommend;
  const left = approach?.filter((value) => !ruledOut.includes(value)) ?? [];
  const recommended = left.length > 0 ? { ...others, approach: left } : others;
  return { row: row.id, recommended, also: row.also ?? [], because: row.because };
}

const openAdvice = ({ row }: MatchedRow): ConditionalAdvice => ({ ...adviceOf(row), if: `if ${row.condition}` });

/** The first row that fits, and the rows before it that an unknown input leaves open. */
function choose(table: EvaluationKnowledge, inputs: EvaluationInputs): { chosen: EvaluationRow; open: MatchedRow[] } {
  const open: MatchedRow[] = [];
  for (const row of table.rows) {
    if (row.adds === 'yes') continue;
    const match = { row, ...matchRow(row, inputs) };
    if (match.verdict === 'yes') return { chosen: row, open };
    if (match.verdict === 'unknown') open.push(match);
  }
  throw new Error('knowledge/evaluation.yaml: no row of the decision table fits; the catch-all rows are missing');
}

function shown(name: InputName, inputs: EvaluationInputs): string {
  const value = inputs[name];
  if (value === undefined) return WORDS.unknown;
  return Array.isArray(value) ? value.join(', ') : String(value);
}

function whySetAside({ row, inputs: names }: MatchedRow, inputs: EvaluationInputs): { row: string; why: string } {
  const here = names.map((name) => `${WORDS.inputs[name]}: ${shown(name, inputs)}`);
  return { row: row.id, why: `fits where ${row.condition}; here ${here.join('; ')}` };
}

function alternativesOf(
  table: EvaluationKnowledge,
  inputs: EvaluationInputs,
  money: EvaluationMoney,
  ruledOut: readonly string[],
) {
  const raised =
    money.missing === undefined
      ? 'if the sum set aside is raised'
      : `if ${amountInWords(money.missing, money.currency)} more are set aside`;
  const conditions =
    money.money === 'short'
      ? { yes: raised, no: 'with what is set aside' }
      : { yes: 'if the design can pay for an evaluation of its own', no: 'if it cannot' };
  const answers = (['yes', 'no'] as const).map((answer) => {
    const { chosen, open } = choose(table, { ...inputs, money: answer });
    return { alternative: { ...adviceOf(chosen, ruledOut), if: conditions[answer] }, open };
  });
  return { alternatives: answers.map(({ alternative }) => alternative), open: answers.flatMap(({ open }) => open) };
}

function shownInputs(design: Design, inputs: EvaluationInputs, money: EvaluationMoney) {
  const amount = (value: number | undefined) =>
    value === undefined ? WORDS.unknown : amountInWords(value, money.currency);
  const short = money.missing === undefined ? 'short' : `short, ${amount(money.missing)} missing`;
  const context = groupOf(groupOf(design.evaluation)?.context);
  const rows: [string, string][] = [
    ['budget.total', amount(money.total)],
    ['budget.evaluation', amount(money.setAside)],
    ['evaluation.cost_estimate', amount(money.estimate)],
    ['could_afford', money.couldAfford ?? WORDS.unknown],
    ['funded', money.funded ?? WORDS.unknown],
    ['allocation', textOf(context?.allocation) ?? WORDS.unknown],
    ['clusters', String(numberOf(context?.clusters) ?? WORDS.unknown)],
    ['smallest_change', textOf(context?.smallest_change) ?? WORDS.unknown],
  ];
  for (const name of Object.keys(inputs) as InputName[]) {
    if (name === 'money') rows.push([name, money.money === 'short' ? short : shown(name, inputs)]);
    else if (name === 'donor_rule') rows.push([name, textOf(context?.donor_rule) ?? shown(name, inputs)]);
    else rows.push([name, shown(name, inputs)]);
  }
  return rows.map(([name, value]) => ({ name, value }));
}

/**
 * Which evaluation fits a design: reads the decision table top-down, the first matching row is the main choice and
 * every matching row marked + adds to it. The advice recommends and never blocks; the designer edits its draft.
 *
 * @param design the design as it stands; what it does not say counts as unknown, and unknown decides nothing
 * @param table `knowledge/evaluation.yaml`: rows with their conditions, and the settings (all our own proposal)
 * @param couldAfford the designer's answer to "could this design pay for an evaluation of its own?", used where
 *   budget or rate give no verdict
 * @throws when the table lacks a setting or its catch-all rows
 */
export function adviseEvaluation(
  design: Design,
  table: EvaluationKnowledge,
  couldAfford?: 'yes' | 'no',
): EvaluationAdvice {
  const money = evaluationMoney(design, table, couldAfford);
  const inputs = evaluationInputs(design, table, money);
  const matches: MatchedRow[] = table.rows.map((row) => ({ row, ...matchRow(row, inputs) }));
  const added = matches.filter(({ row }) => row.adds === 'yes');

  // A row that fits whatever the money says, as E0 does, is the only answer; else unknown money gives two.
  const first = matches.find(({ row, verdict }) => row.adds === 'no' && verdict !== 'no');
  const single = inputs.money !== undefined || first?.verdict === 'yes' ? choose(table, inputs) : undefined;
  const additions = added.filter(({ verdict }) => verdict === 'yes').map(({ row }) => row);
  const ruledOut: readonly string[] = additions.flatMap((row) => row.recommend.not_approach ?? []);
  const two = single ? undefined : alternativesOf(table, inputs, money, ruledOut);
  const openMain = single?.open ?? two?.open ?? [];
  const open = [...openMain, ...added.filter(({ verdict }) => verdict === 'unknown')];

  const choices = {
    ...(single ? { main: adviceOf(single.chosen, ruledOut) } : {}),
    alternatives: two?.alternatives ?? [],
    additions: additions.map((row) => adviceOf(row)),
    outcomesWithoutIndicator: outcomesWithoutIndicator(design),
  };
  return {
    ...choices,
    open: open.map(openAdvice),
    setAside: matches.filter(({ verdict }) => verdict === 'no').map((match) => whySetAside(match, inputs)),
    inputs: shownInputs(design, inputs, money),
    draftRationale: draftRationale(choices, inputs, money),
  };
}
