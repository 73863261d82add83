import type {
  Assumption,
  Design,
  ListActivityKind,
  ListActivityType,
  ListTopic,
  Outcome,
} from '../../../design/design.generated.ts';
import {
  activitiesFeeding,
  actorsOfOutcome,
  assumptionsOf,
  outcomesOf,
  type Placed,
  responsesOf,
} from '../../../design/elements.ts';
import { isAnswered, listOf, markerOf } from '../../../design/values.ts';
import { responsesOfOutcome } from '../../responses-of-outcome.ts';
import { risksOfOutcomes } from '../../risks-of-outcomes.ts';
import type { Rule } from '../../rule.ts';

/** What work of a type usually rests on; our own judgement, after the reference. */
const TOPICS: Readonly<Partial<Record<ListActivityType, readonly ListTopic[]>>> = {
  awareness: ['service-capacity'],
  livelihoods: ['market', 'income-control'],
  'legal-framework': ['adoption-in-time'],
  'criminal-justice': ['turnover', 'leaders-will', 'integrity'],
  'support-solutions': ['legal-status', 'housing'],
  'national-plan': ['leaders-will', 'continuity', 'finance-ministry'],
};
/** The same holds wherever officials are trained, in identification and referral above all. */
const TOPICS_OF_TRAINING = TOPICS['criminal-justice'] ?? [];
const TRAINING: ReadonlySet<ListActivityKind | undefined> = new Set(['training', 'coaching'] as const);

interface Expectation {
  readonly message: string;
  readonly type: string;
  readonly topics: readonly ListTopic[];
  readonly outcomes: readonly Placed<Outcome>[];
}

export const rule: Rule = {
  id: 'expected-assumption-is-stated',
  category: 'logic',
  core: true,
  severity: { concept: 'note', proposal: 'warning', approval: 'warning' },
  sources: ['A4-L12', 'proposed'],
  serves: ['A3-R06', 'A4-R10'],
  check({ design, stage, report }) {
    if (markerOf(design.risks)?.name === 'held_privately') return;
    // A topic that the response on criminal justice lacks is not asked for once more where officials are trained.
    const told = new Set<ListTopic>();
    for (const { message, type, topics, outcomes } of expectationsOf(design)) {
      const stated = outcomes.map((outcome) => assumptionsFor(design, outcome));
      const assumptions = stated.flat();
      const place = outcomes.find((_, i) => (stated[i]?.length ?? 0) > 0);
      // None at all is the subject of outcome-has-assumption, and a marker in place of the list is an answer.
      if (!place || outcomes.some(({ value }) => isAnsweredByMarker(value.assumptions))) continue;
      // At the concept an assumption need not name its topic yet.
      if (stage === 'concept' && assumptions.some(({ value }) => !isAnswered(value.about))) continue;
      const about = [...assumptions, ...risksOfOutcomes(design, outcomes)].map(({ value }) => value.about);
      if (about.some((topic) => markerOf(topic)?.name === 'held_privately')) continue;
      const absent = topics.filter((topic) => !about.includes(topic) && !told.has(topic));
      if (absent.length === 0) continue;
      for (const topic of absent) told.add(topic);
      const args = { type, topics: absent, outcomes: outcomes.map(({ value }) => value.id) };
      report({ at: [...place.pointer, 'assumptions'], message, args });
    }
  },
};

function expectationsOf(design: Design): Expectation[] {
  const fed = outcomesOf(design).map((outcome) => ({ outcome, responses: responsesOfOutcome(design, outcome) }));
  const ofTypes = responsesOf(design).flatMap(({ value }): Expectation[] => {
    const outcomes = fed
      .filter(
        ({ outcome, responses }) =>
          responses.some((response) => response.value === value) || listOf(value.supports).includes(outcome.value.id),
      )
      .map(({ outcome }) => outcome);
    return [{ message: 'type', type: value.type, topics: TOPICS[value.type] ?? [], outcomes }];
  });
  const asked = ofTypes.find(({ type }) => type === 'criminal-justice')?.outcomes ?? [];
  const trained = fed
    .map(({ outcome }) => outcome)
    .filter((outcome) => !asked.includes(outcome) && trainsOfficials(design, outcome));
  return [...ofTypes, { message: 'training', type: 'training', topics: TOPICS_OF_TRAINING, outcomes: trained }];
}

function trainsOfficials(design: Design, outcome: Placed<Outcome>): boolean {
  return (
    actorsOfOutcome(design, outcome).includes('mandated-to-act') &&
    activitiesFeeding(design, outcome).some(({ value }) => TRAINING.has(value.kind))
  );
}

/** The assumptions of an outcome and its outputs, and those from anywhere that name it in `also_for`. */
function assumptionsFor(design: Design, outcome: Placed<Outcome>): Placed<Assumption>[] {
  const shared = outcomesOf(design)
    .filter((other) => other.value !== outcome.value)
    .flatMap((other) => assumptionsOf(other, true))
    .filter(({ value }) => listOf(value.also_for).includes(outcome.value.id));
  return [...assumptionsOf(outcome, true), ...shared];
}

const isAnsweredByMarker = (list: unknown): boolean => markerOf(list) !== undefined && isAnswered(list);
