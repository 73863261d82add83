import {
  activityTypesOf,
  chosenTypes,
  indicatorsOf,
  outcomesOf,
  type PlacedIndicator,
} from '../../../design/elements.ts';
import { meetsPeople } from '../../meets-people.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'justice-measures-treatment',
  category: 'activity',
  core: false,
  severity: { concept: 'note', proposal: 'warning', approval: 'error' },
  sources: ['gallagher-surtees-2012', 'A4-L09'],
  serves: ['A4-R04'],
  check({ design, report }) {
    if (!chosenTypes(design).includes('criminal-justice') || !meetsPeople(design, 'criminal-justice')) return;
    const outcomes = outcomesOf(design).filter((outcome) =>
      activityTypesOf(design, outcome).includes('criminal-justice'),
    );
    const ids = new Set(outcomes.map(({ value }) => value.id));
    const [first, ...others] = outcomes;
    const indicators = indicatorsOf(design);
    const own = indicators.filter(({ outcome }) => outcome && ids.has(outcome.value.id));
    if (!first || !own.some(({ level }) => level === 'outcome')) return;
    const common = indicators.filter(({ level }) => level === 'impact' || level === 'watch');
    if (own.some(measuresTreatment) || common.some(measuresTreatment)) return;
    report({
      at: [...first.pointer, 'indicators'],
      message: 'none',
      args: { outcomes: [...ids] },
      related: others.map(({ pointer }) => [...pointer, 'indicators']),
    });
  },
};

/** Safeguards of the library that say nothing about how justice treats people: children's work, a home left freely. */
const ELSEWHERE: ReadonlySet<unknown> = new Set(['A2-I11', 'A6-I11', 'A6-I13']);

const measuresTreatment = ({ value }: PlacedIndicator) =>
  value.measures === 'safeguard' && !ELSEWHERE.has(value.library);
