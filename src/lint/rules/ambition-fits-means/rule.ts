import { endOf, monthsFrom, startOf } from '../../../design/dates.ts';
import type { Design } from '../../../design/design.generated.ts';
import { outcomesOf } from '../../../design/elements.ts';
import { groupOf, listOf, numberOf, textOf } from '../../../design/values.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule<'usd_for_outcome' | 'months_for_outcome' | 'months_for_part'> = {
  id: 'ambition-fits-means',
  category: 'logic',
  core: false,
  severity: { concept: 'off', proposal: 'note', approval: 'note' },
  sources: ['unodc-arab-initiative', 'proposed'],
  serves: [],
  options: {
    usd_for_outcome: {
      default: 50000,
      description: 'US dollars for each outcome in each country below which the figures are shown.',
    },
    months_for_outcome: {
      default: 6,
      description: 'Months of the programme for each of its outcomes below which the figures are shown.',
    },
    months_for_part: {
      default: 2,
      description: 'Months of the programme for each outcome in each country below which the figures are shown.',
    },
  },
  check({ design, options, report }) {
    const programme = groupOf(design.programme);
    const budget = groupOf(programme?.budget);
    const total = numberOf(budget?.total);
    const currency = textOf(budget?.currency);
    const rate = rateOf(design, currency);
    const outcomes = outcomesOf(design).length;
    const countries = listOf(programme?.countries).length;
    if (outcomes === 0 || countries === 0) return;
    const [start, end] = [startOf(programme?.start), endOf(programme?.end)];
    const months = start && end ? monthsFrom(start, end) : undefined;
    const parts = outcomes * countries;
    // With one outcome in one country there is nothing to drop.
    const isThin =
      parts > 1 && total !== undefined && rate !== undefined && (total * rate) / parts < options.usd_for_outcome;
    const isFast =
      parts > 1 &&
      months !== undefined &&
      ((outcomes > 1 && outcomes * options.months_for_outcome > months) || parts * options.months_for_part > months);
    if (!isThin && !isFast) return;
    const time = months === undefined ? {} : { months };
    const money =
      total !== undefined && currency ? { total: `${total} ${currency}`, share: Math.round(total / parts) } : undefined;
    report({
      at: ['logframe', 'outcomes'],
      message: !money ? 'months' : months === undefined ? 'figures' : 'figures-and-months',
      args: { outcomes, countries, ...time, ...money },
      related: [money ? ['programme', 'budget', 'total'] : ['programme', 'end']],
    });
  },
};

/** US dollars for one unit of the currency; undefined where the design names no rate. */
function rateOf(design: Design, currency: string | undefined): number | undefined {
  if (currency === 'USD') return 1;
  const rate = numberOf(groupOf(groupOf(groupOf(design.programme)?.budget)?.rate)?.usd);
  return rate !== undefined && rate > 0 ? rate : undefined;
}
