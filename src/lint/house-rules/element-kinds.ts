import type { Design } from '../../design/design.generated.ts';
import { type Pointer, valueAt } from '../../yaml/pointer.ts';

/** The places of a kind of element, every entry of a list written as 0; and the ids by which references name it. */
interface KindPlaces {
  readonly places: readonly Pointer[];
  readonly family?: string;
}

const OUTCOME = ['logframe', 'outcomes', 0] as const;
const OUTPUT = [...OUTCOME, 'outputs', 0] as const;
const INDICATORS = {
  'impact-indicator': ['logframe', 'impact', 'indicators', 0],
  'outcome-indicator': [...OUTCOME, 'indicators', 0],
  'output-indicator': [...OUTPUT, 'indicators', 0],
  'watched-indicator': ['logframe', 'watch', 0],
} as const;
const ALL_INDICATORS = Object.values(INDICATORS);

/**
 * What a house rule can look at, under the names that officers use. A section that stands once is looked at even where it
 * is missing, since its fields are then missing; of lists, what stands in them.
 */
export const ELEMENT_KINDS = {
  design: { places: [[]] },
  programme: { places: [['programme']] },
  budget: { places: [['programme', 'budget']] },
  'budget-line': { places: [['programme', 'budget', 'lines', 0]], family: 'B' },
  partner: { places: [['programme', 'partners', 0]], family: 'P' },
  donor: { places: [['programme', 'donors', 0]] },
  pattern: { places: [['patterns', 0]], family: 'TP' },
  'data-source': { places: [['patterns', 0, 'data', 0]], family: 'DS' },
  'target-group': { places: [['target_groups', 0]], family: 'TG' },
  participation: { places: [['participation', 0]] },
  'knowledge-used': { places: [['knowledge_used', 0]], family: 'K' },
  response: { places: [['responses', 0]] },
  'planned-action': { places: [['responses', 0, 'plan', 'actions', 0]] },
  impact: { places: [['logframe', 'impact']] },
  outcome: { places: [OUTCOME], family: 'OC' },
  'who-changes': { places: [[...OUTCOME, 'who_changes', 0]] },
  barrier: { places: [[...OUTCOME, 'barriers', 0]] },
  output: { places: [OUTPUT], family: 'OP' },
  activity: { places: [[...OUTPUT, 'activities', 0]], family: 'A' },
  indicator: { places: ALL_INDICATORS, family: 'indicator' },
  'impact-indicator': { places: [INDICATORS['impact-indicator']], family: 'indicator' },
  'outcome-indicator': { places: [INDICATORS['outcome-indicator']], family: 'indicator' },
  'output-indicator': { places: [INDICATORS['output-indicator']], family: 'indicator' },
  'watched-indicator': { places: [INDICATORS['watched-indicator']], family: 'indicator' },
  target: { places: ALL_INDICATORS.map((place) => [...place, 'targets', 0]) },
  assumption: {
    places: [
      [...OUTCOME, 'assumptions', 0],
      [...OUTPUT, 'assumptions', 0],
    ],
    family: 'assumption',
  },
  'displacement-channel': { places: [['displacement', 0]], family: 'D' },
  risk: { places: [['risks', 0]], family: 'R' },
  service: { places: [['services', 0]], family: 'SV' },
  sustainability: { places: [['sustainability']] },
  gain: { places: [['sustainability', 'gains', 0]] },
  'exit-step': { places: [['sustainability', 'exit_steps', 0]] },
  monitoring: { places: [['monitoring']] },
  evaluation: { places: [['evaluation']] },
  'evaluation-date': { places: [['evaluation', 'timing', 0]] },
  'evaluation-question': { places: [['evaluation', 'questions', 0]], family: 'EQ' },
  'evaluation-method': { places: [['evaluation', 'methods', 0]] },
  dissemination: { places: [['evaluation', 'dissemination', 0]] },
  safeguarding: { places: [['safeguarding']] },
  harm: { places: [['safeguarding', 'harm_analysis', 0]], family: 'HM' },
  'data-held': { places: [['safeguarding', 'data_protection', 'inventory', 0]] },
  learning: { places: [['learning']] },
  'learning-question': { places: [['learning', 'questions', 0]], family: 'LQ' },
  commitment: { places: [['learning', 'commitments', 0]] },
} as const satisfies Readonly<Record<string, KindPlaces>>;

export type ElementKind = keyof typeof ELEMENT_KINDS;

/** Where elements of a kind may stand, every entry of a list written as 0. */
export const placesOfKind = (kind: ElementKind): readonly Pointer[] => ELEMENT_KINDS[kind].places;

/** The ids by which references name elements of a kind, as `x-ctip` of the schema calls them; undefined where none does. */
export function familyOfKind(kind: ElementKind): string | undefined {
  const places: KindPlaces = ELEMENT_KINDS[kind];
  return places.family;
}

/** The elements of a kind that a design has, in the order of the file. */
export function elementsOfKind(design: Design, kind: ElementKind): Pointer[] {
  return placesOfKind(kind).flatMap((place) => (place.includes(0) ? entriesAt(design, place) : [place]));
}

/** Whether a place of a design is that of an element of a kind. */
export function isOfKind(pointer: Pointer, kind: ElementKind): boolean {
  return placesOfKind(kind).some(
    (place) =>
      place.length === pointer.length &&
      place.every((part, i) => (typeof part === 'number' ? typeof pointer[i] === 'number' : part === pointer[i])),
  );
}

/** The entries that stand at a place whose list positions are written as 0. */
function entriesAt(design: Design, place: Pointer): Pointer[] {
  let found: Pointer[] = [[]];
  for (const part of place) {
    found = found.flatMap((here): Pointer[] => {
      if (typeof part === 'string') return [[...here, part]];
      const list = valueAt(design, here);
      return Array.isArray(list) ? list.map((_, i) => [...here, i]) : [];
    });
  }
  return found;
}
