import type { Block } from '../../document/paper.ts';
import { capital, cell, joined, plain, quiet, strong } from '../../document/pieces.ts';
import type { LibraryIndicator } from '../../knowledge/types.generated.ts';
import { addedBy, textLine, type Workshop } from './part.ts';

/** Above this number a menu is read by nobody. */
const MOST = 10;

/** What comes before a change of conduct and does not show one. */
const BEFORE_CONDUCT: ReadonlySet<string> = new Set(['satisfaction', 'knowledge', 'attitude', 'intention', 'ability']);

/**
 * The indicators that a group chooses from, at most ten: outcome level first, among them those that show what people
 * or institutions do and what their situation is; delivery is on no menu. What an organisation added itself has a place.
 */
export function menuOf(indicators: readonly LibraryIndicator[], { knowledge }: Workshop): LibraryIndicator[] {
  const rank = ({ id, level, measures }: LibraryIndicator) => {
    if (knowledge.origin(id)) return -1;
    if (level === 'impact') return 2;
    return BEFORE_CONDUCT.has(measures) ? 1 : 0;
  };
  const offered = indicators.filter(({ level }) => level !== 'output');
  const chosen = new Set([...offered].sort((a, b) => rank(a) - rank(b)).slice(0, MOST));
  return offered.filter((each) => chosen.has(each)).sort((a, b) => levelOf(a) - levelOf(b));
}

const levelOf = ({ level }: LibraryIndicator) => (level === 'outcome' ? 0 : 1);

/** The menu as a table: a box to tick, what is measured, how it misleads. */
export function indicatorTable(indicators: readonly LibraryIndicator[], at: Workshop): Block {
  const { knowledge } = at;
  const { indicator, measures, pitfall } = at.words.indicators;
  return {
    kind: 'table',
    columns: [
      { heading: indicator, share: 50 },
      { heading: measures, share: 14 },
      { heading: pitfall, share: 36 },
    ],
    rows: indicators.map((each) => ({
      cells: [
        cell([strong(`☐ ${each.id}  `), plain(each.text)], joined(addedBy(each.id, at))),
        cell(textLine(knowledge.label('measures', each.measures)), levelLine(each, at)),
        cell(each.pitfall === undefined ? undefined : textLine(capital(each.pitfall))),
      ],
    })),
  };
}

/** An impact on the menu is named as one: no single project shows it. */
function levelLine({ level }: LibraryIndicator, { knowledge }: Workshop) {
  return level === 'impact' ? [quiet(knowledge.label('level', level))] : undefined;
}
