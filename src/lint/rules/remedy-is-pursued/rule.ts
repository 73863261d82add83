import type { Design, ListActivityType, Response } from '../../../design/design.generated.ts';
import { allActivities, indicatorsOf, outcomesOf, responsesOf } from '../../../design/elements.ts';
import { groupOf, isAnswered, isYes, listOf, longAnswer, markerOf } from '../../../design/values.ts';
import { valueAt } from '../../../yaml/pointer.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'remedy-is-pursued',
  category: 'activity',
  core: false,
  severity: { concept: 'off', proposal: 'warning', approval: 'warning' },
  sources: ['icat-remedies-2016', 'greta-2020'],
  serves: ['A3-R04', 'A6-R08'],
  check({ design, report }) {
    const responses = TYPES.flatMap((type) => responsesOf(design).filter(({ value }) => value.type === type));
    const [first, ...others] = responses;
    if (!first || (allActivities(design).length === 0 && listOf(design.services).length === 0)) return;
    if (isProvided(design) || responses.some(({ value }) => answersForIt(value))) return;
    const place = PLACES[first.value.type];
    const at = place ? [...first.pointer, 'answers', place.key] : ['services'];
    const isOpen = place !== undefined && !isAnswered(valueAt(design, at));
    report({
      at,
      message: place?.message ?? 'justice',
      related: others.map(({ pointer }) => pointer),
      missing: isOpen ? [at] : [],
    });
  },
};

/** In the order in which the finding looks for a place. */
const TYPES: readonly ListActivityType[] = ['support-solutions', 'legal-framework', 'criminal-justice'];
const PLACES: Partial<Record<ListActivityType, { key: string; message: string }>> = {
  'support-solutions': { key: 'legal_help', message: 'support' },
  'legal-framework': { key: 'claims_and_protection', message: 'law' },
};
const OWED = ['wages', 'compensation', 'status', 'clearing-records'];
/** Indicators of the library on money received, status obtained and records cleared. */
const INDICATORS: ReadonlySet<unknown> = new Set([
  'A2-I19',
  'A3-I01',
  'A3-I06',
  'A3-I07',
  'A3-I19',
  'A4-I12',
  'A6-I08',
  'A6-I09',
  'A6-I20',
]);

/** Whether work, a partner, a result or somebody else pursues what people are owed. */
function isProvided(design: Design): boolean {
  if (markerOf(design.services) && isAnswered(design.services)) return true;
  if (listOf(design.services).some(({ kind }) => kind === 'legal-aid')) return true;
  if (allActivities(design).some(({ value }) => value.kind === 'legal-aid')) return true;
  if (listOf(groupOf(design.programme)?.partners).some(({ kind }) => kind === 'legal-aid')) return true;
  if (indicatorsOf(design).some(({ value }) => INDICATORS.has(value.library))) return true;
  return outcomesOf(design).some(
    ({ value: { framework, barriers } }) =>
      listOf(framework).includes('sub-better-compensation') ||
      listOf(barriers).some(
        ({ kind, handled_by, accepted }) => kind === 'legal-status' && (isAnswered(handled_by) || isAnswered(accepted)),
      ),
  );
}

/** Whether the answers of a response do so, or say why not. */
function answersForIt(response: Response): boolean {
  const help = valueAt(response, ['answers', 'legal_help']);
  if (markerOf(help)) return isAnswered(help);
  const kinds = longAnswer(help)?.answer;
  if (Array.isArray(kinds) && kinds.some((kind) => OWED.includes(kind))) return true;
  if (isAnswered(valueAt(response, ['answers', 'claims_and_protection']))) return true;
  return isYes(valueAt(response, ['answers', 'draft_treats', 'compensation']));
}
