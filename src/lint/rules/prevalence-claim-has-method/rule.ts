import type { Design, Indicator, ListDataSource } from '../../../design/design.generated.ts';
import { indicatorsOf, type PlacedIndicator } from '../../../design/elements.ts';
import { groupOf, isAnswered, listOf } from '../../../design/values.ts';
import type { Pointer } from '../../../yaml/pointer.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'prevalence-claim-has-method',
  category: 'indicators',
  core: true,
  severity: { concept: 'note', proposal: 'warning', approval: 'error' },
  sources: ['schroeder-2022', 'ilo-2012'],
  serves: ['RF-E6'],
  silences: ['outcome-has-baseline'],
  check({ design, report }) {
    for (const indicator of indicatorsOf(design)) {
      if (!claimsPrevalence(indicator)) continue;
      const { value, pointer } = indicator;
      const gaps: string[] = [];
      const missing: Pointer[] = [];
      const lacks = (gap: string, ...place: Pointer) => {
        gaps.push(gap);
        missing.push([...pointer, ...place]);
      };
      const estimation = groupOf(value.estimation);
      if (estimation || !isAnswered(value.estimation)) {
        if (!isAnswered(estimation?.method)) lacks('a method', 'estimation', 'method');
        if (!isAnswered(estimation?.smallest_change)) {
          lacks('the smallest change it can show', 'estimation', 'smallest_change');
        }
      }
      if (!hasBaseline(value)) lacks('a baseline by the same method', 'baseline');
      else if (isOfAnotherMethod(design, value)) gaps.push('a baseline by the same method');
      if (gaps.length === 0) continue;
      const at = missing.some((place) => place.includes('estimation')) ? 'estimation' : 'baseline';
      report({ at: [...pointer, at], message: 'gaps', args: { id: value.id, gaps }, missing });
    }
  },
};

/** A promised figure of hidden people: a prevalence, or at impact level a bare number of people in exploitation that is to fall. */
function claimsPrevalence({ value, level }: PlacedIndicator): boolean {
  if (level === 'watch') return false;
  if (value.counts === 'prevalence') return true;
  const isNumber =
    value.measure === undefined || value.measure === 'count' || value.measure === 'rate' || value.measure === 'number';
  const isCondition = value.measures === undefined || value.measures === 'condition';
  return level === 'impact' && value.counts === 'people' && value.direction === 'down' && isNumber && isCondition;
}

/** A baseline with its source, a plan to measure it, or a reason. */
function hasBaseline({ baseline }: Indicator): boolean {
  const group = groupOf(baseline);
  return group ? isAnswered(group.source) || isAnswered(group.due) : isAnswered(baseline);
}

const SURVEYS: ReadonlySet<unknown> = new Set([
  'household-survey',
  'sector-survey',
  'respondent-driven-sampling',
  'network-scale-up',
  'time-location-sampling',
]);

/** Sources that hold only whom somebody noticed; no survey can be compared with them. */
const RECORDS: ReadonlySet<ListDataSource> = new Set<ListDataSource>([
  'police',
  'prosecution-and-courts',
  'identification-records',
  'hotline',
  'labour-inspection',
  'media',
  'court-judgments',
  'open-online-sources',
  'expert-opinion',
]);

/** Whether the method is a survey and the baseline comes from records or opinions. */
function isOfAnotherMethod(design: Design, { baseline, estimation }: Indicator): boolean {
  if (!SURVEYS.has(groupOf(estimation)?.method)) return false;
  const id = groupOf(baseline)?.source;
  const source = listOf(design.patterns)
    .flatMap((pattern) => listOf(pattern.data))
    .find((data) => data.id === id)?.source;
  return source !== undefined && RECORDS.has(source);
}
