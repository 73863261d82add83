import type { Design, Indicator, Outcome } from '../../../design/design.generated.ts';
import {
  activitiesFeeding,
  outcomeIndicators,
  outcomesOf,
  type Placed,
  type PlacedIndicator,
  placed,
} from '../../../design/elements.ts';
import { answerState, groupOf, isAnswered, listOf, markerOf, textOf } from '../../../design/values.ts';
import type { Report, Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'outcome-evidence-is-independent',
  category: 'indicators',
  core: false,
  severity: { concept: 'off', proposal: 'warning', approval: 'warning' },
  sources: ['eca-2017', 'gao-2018'],
  serves: ['RF-E9', 'C17'],
  check({ design, report }) {
    const measured = outcomesOf(design).flatMap((outcome) => {
      const indicators = outcomeIndicators(outcome).filter(({ value }) => answerState(value) !== 'missing');
      return indicators.length > 0 ? [{ outcome, indicators }] : [];
    });
    if (measured.length === 0) return;
    const ofDelivery = measured.filter(({ indicators }) => indicators.every(isRecordOfDelivery));
    for (const { outcome, indicators } of ofDelivery) {
      report({
        at: [...outcome.pointer, 'indicators'],
        message: 'records-of-delivery',
        args: { id: outcome.value.id, ids: indicators.map(({ value }) => value.id) },
        related: indicators.map(({ pointer }) => [...pointer, 'source_kind']),
      });
    }
    const all = measured.flatMap(({ indicators }) => indicators);
    const isOwnJudge = measured.every(({ outcome, indicators }) =>
      isCollectedByDeliverers(design, outcome, indicators),
    );
    const isNamed = all.some(({ value }) => collectorOf(design, value) !== undefined);
    // Records of delivery are kept by those who deliver: the same fault, said already where no outcome rests on more.
    if (isOwnJudge && ofDelivery.length < measured.length) {
      report({
        at: ['logframe', 'outcomes'],
        message: isNamed ? 'deliverers-collect' : 'deliverers-answer',
        args: { ids: all.map(({ value }) => value.id) },
        related: all.map(({ pointer }) => pointer),
      });
    }
    const [source, ...others] = new Set(all.map(({ value }) => textOf(value.data_from)));
    if (others.length > 0) {
      reportNoAccess(design, measured, report);
      return;
    }
    const partner = partnersOf(design).find(({ value }) => value.id === source);
    if (!partner) return;
    const { data_access: access, id } = partner.value;
    if (access === 'written' || (markerOf(access) && isAnswered(access))) return;
    const at = [...partner.pointer, 'data_access'];
    report({ at, message: 'one-institution', args: { id }, missing: isAnswered(access) ? [] : [at] });
  },
};

/** Outcomes that hang on one body. That it has not agreed has to be stated; an open question is asked only of a whole design. */
function reportNoAccess(
  design: Design,
  measured: readonly { outcome: Placed<Outcome>; indicators: readonly PlacedIndicator[] }[],
  report: (report: Report) => void,
): void {
  for (const { outcome, indicators } of measured) {
    const [from, ...more] = new Set(indicators.map(({ value }) => textOf(value.data_from)));
    const giver = partnersOf(design).find(({ value }) => value.id === from);
    if (!giver || more.length > 0 || giver.value.data_access !== 'none') continue;
    const args = { id: outcome.value.id, partner: giver.value.id };
    const related = indicators.map(({ pointer }) => pointer);
    report({ at: [...giver.pointer, 'data_access'], message: 'no-access', args, related });
  }
}

const RECORDS_OF_DELIVERY: ReadonlySet<unknown> = new Set(['attendance-list', 'training-record', 'project-report']);

const isRecordOfDelivery = ({ value }: PlacedIndicator) => RECORDS_OF_DELIVERY.has(value.source_kind);

/** Bodies whose task is to judge, or that speak for those concerned, even where they also carry out a part. */
const WITH_NO_STAKE: ReadonlySet<unknown> = new Set(['university', 'statistics-office', 'survivor-organisation']);

const partnersOf = (design: Design) => placed(groupOf(design.programme)?.partners, ['programme', 'partners']);

/**
 * Whether everything known of an outcome comes from those who carry out its activities or run its services
 * (docs/design-file.md, section 8.7). Where nobody is named as collector, and nobody from outside evaluates either, those
 * who answer for the indicator collect it; where nobody answers, nothing is said.
 */
function isCollectedByDeliverers(
  design: Design,
  outcome: Placed<Outcome>,
  indicators: readonly PlacedIndicator[],
): boolean {
  const activities = activitiesFeeding(design, outcome).map(({ value }) => value);
  const run = new Set(activities.map(({ service }) => service));
  const providers = listOf(design.services).flatMap(({ id, provider }) => (run.has(id) ? [textOf(provider)] : []));
  const deliverers = new Set([...activities.map(({ responsible }) => textOf(responsible)), ...providers].map(plain));
  for (const { value } of partnersOf(design)) if (WITH_NO_STAKE.has(value.kind)) deliverers.delete(plain(value.id));
  const own = groupOf(groupOf(design.programme)?.organisation);
  // Whoever the organisation itself is, it carries out the programme.
  const itself = ['own', own?.name, own?.unit].flatMap((name) => plain(textOf(name)) ?? []);
  const byDefault = groupOf(design.monitoring)?.responsible;
  return indicators.every(({ value }) => {
    const named = collectorOf(design, value);
    const answering = hasOutsideView(design) ? undefined : textOf(value.responsible ?? byDefault);
    if (named === undefined && answering !== undefined && itself.includes(answering.toLowerCase()))
      return !isSurvivors(value);
    const collector = named ?? answering;
    return collector !== undefined && !isSurvivors(value) && deliverers.has(plain(collector));
  });
}

const isSurvivors = ({ source_kind }: Indicator): boolean => source_kind === 'survivor-completed';

const collectorOf = (design: Design, { collected_by }: Indicator): string | undefined =>
  textOf(collected_by ?? groupOf(design.monitoring)?.collected_by);

/** Whether anybody from outside evaluates, or that question is still open. */
function hasOutsideView(design: Design): boolean {
  const evaluation = groupOf(design.evaluation);
  if (!evaluation) return true;
  return evaluation.scope !== 'none' && evaluation.conduct !== 'self' && evaluation.conduct !== 'internal';
}

const plain = (party: string | undefined): string | undefined => party?.toLowerCase();
