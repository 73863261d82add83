import { endOf, monthsFrom, startOf } from '../../../design/dates.ts';
import type { Design } from '../../../design/design.generated.ts';
import { outcomesOf } from '../../../design/elements.ts';
import { groupOf, listOf, numberOf, textOf } from '../../../design/values.ts';
import type { Rule } from '../../rule.ts';

/** US dollars for each outcome in each country below which the sum is shown. Our own judgement, like the next. */
const FLOOR_USD = 50_000;
/** Months of the programme for each of its outcomes. */
const MONTHS_FOR_OUTCOME = 6;

export const rule: Rule = {
  id: 'ambition-fits-means',
  category: 'logic',
  core: false,
  severity: { concept: 'off', proposal: 'note', approval: 'note' },
  sources: ['unodc-arab-initiative', 'proposed'],
  serves: [],
  check({ design, report }) {
    const programme = groupOf(design.programme);
    const budget = groupOf(programme?.budget);
    const total = numberOf(budget?.total);
    const currency = textOf(budget?.currency);
    const rate = rateOf(design, currency);
    const outcomes = outcomesOf(design).length;
    const countries = listOf(programme?.countries).length;
    if (total === undefined || !currency || rate === undefined || outcomes === 0 || countries === 0) return;
    const [start, end] = [startOf(programme?.start), endOf(programme?.end)];
    const months = start && end ? monthsFrom(start, end) : undefined;
    const parts = outcomes * countries;
    // With one outcome in one country there is nothing to drop.
    const isThin = parts > 1 && (total * rate) / parts < FLOOR_USD;
    const isFast = outcomes > 1 && months !== undefined && outcomes * MONTHS_FOR_OUTCOME > months;
    if (!isThin && !isFast) return;
    const share = Math.round(total / parts);
    report({
      at: ['logframe', 'outcomes'],
      message: months === undefined ? 'figures' : 'figures-and-months',
      args: { outcomes, countries, total, currency, share, ...(months === undefined ? {} : { months }) },
      related: [['programme', 'budget', 'total']],
    });
  },
};

/** US dollars for one unit of the currency; undefined where the design names no rate. */
function rateOf(design: Design, currency: string | undefined): number | undefined {
  if (currency === 'USD') return 1;
  const rate = numberOf(groupOf(groupOf(groupOf(design.programme)?.budget)?.rate)?.usd);
  return rate !== undefined && rate > 0 ? rate : undefined;
}
