import type { BudgetLine, PaidElsewhere } from '../../design/design.generated.ts';
import { groupOf, isYes, listOf } from '../../design/values.ts';
import type { Block, Section } from '../../document/paper.ts';
import { bullets, cell, heading, joined, named, plain, quiet, strong } from '../../document/pieces.ts';
import { amount, byParty, entries, listed, stated, type Writer } from '../writer.ts';

/** What the money is for, line by line, with the sum of the lines and the total that is stated. */
export function budgetSection(w: Writer): Section {
  const { budget: words } = w.words;
  const budget = groupOf(groupOf(w.design.programme)?.budget);
  const elsewhere = listOf<PaidElsewhere>(budget?.paid_elsewhere);
  return {
    id: 'budget',
    title: words.title,
    blocks: [
      ...entries<BudgetLine>(w, budget?.lines, 'proposal', (lines) => [lineTable(w, lines, budget?.total)]),
      ...heading(
        2,
        words.paidElsewhere,
        bullets(
          elsewhere.map((paid) => named(`${w.label('budget-kind', paid.kind)}:`, byParty(w, paid.by, 'proposal'))),
        ),
      ),
    ],
  };
}

function lineTable(w: Writer, lines: readonly BudgetLine[], total: unknown): Block {
  const { budget: words } = w.words;
  const known = lines.flatMap((line) => (typeof line.amount === 'number' ? [line.amount] : []));
  const sum = known.reduce((before, next) => before + next, 0);
  const sums = [{ strong: true, cells: [cell([strong(words.sum)]), cell(), cell([strong(w.money(sum))])] }];
  // The author's total is printed beside the sum where they differ: which of them is right is not for a document to say.
  if (typeof total === 'number' && total !== sum) {
    sums.push({ strong: true, cells: [cell([strong(words.total)]), cell(), cell([strong(w.money(total))])] });
  }
  return {
    kind: 'table',
    columns: [
      { heading: words.line, share: 52 },
      { heading: words.paysFor, share: 26 },
      { heading: words.amount, share: 22, end: true },
    ],
    rows: [...lines.map((line) => lineRow(w, line)), ...(known.length > 0 ? sums : [])],
  };
}

function lineRow(w: Writer, line: BudgetLine) {
  const { budget: words } = w.words;
  const kind = w.label('budget-kind', line.kind);
  const what = stated(w, line.what, 'never');
  return {
    cells: [
      cell(
        joined([quiet(line.id)], what ? [plain(kind), plain(': '), ...what] : [plain(kind)]),
        isYes(line.survives_closure) ? [quiet(words.survives)] : undefined,
      ),
      cell(listed(w, line.for, 'never', String)),
      cell(amount(w, line.amount, 'proposal')),
    ],
  };
}
