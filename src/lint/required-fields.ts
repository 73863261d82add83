import type { Design, ListActivityType } from '../design/design.generated.ts';
import { chosenTypes, hasDirectContact } from '../design/elements.ts';
import { answerState, groupOf, markerOf } from '../design/values.ts';
import { type Pointer, valueAt } from '../yaml/pointer.ts';
import { requiredOfEntries } from './required-of-entries.ts';
import type { Stage } from './rule.ts';

/** A section or an entry of the design with the fields that it needs. */
export interface RequiredPlace {
  readonly at: Pointer;
  /** As a message names it: a key of the file or the id of an entry. */
  readonly name: string;
  /** Dotted keys below `at`; empty where the place as a whole is needed. */
  readonly fields: readonly string[];
}

/**
 * What a design needs at a stage (docs/design-file.md, sections 5 and 8.1): at concept the frame of the programme and one
 * response, at proposal every section, at approval the fields within them.
 *
 * A field on which a rule of its own reports is left to that rule, which knows when it may be open.
 */
export function requiredPlaces(design: Design, stage: Stage): RequiredPlace[] {
  const sections = stage === 'concept' ? ['programme', 'responses'] : SECTIONS;
  const wanted = sections.filter((section) => section !== 'services' || leadsToServices(design));
  const places = wanted.map((section): RequiredPlace => {
    const at = [section];
    const frame = section === 'programme' ? FRAME : [];
    if (stage !== 'approval' || isMissing(design, at)) return { at, name: section, fields: frame };
    return { at, name: section, fields: [...frame, ...fieldsOf(design, section)] };
  });
  return stage === 'approval' ? [...places, ...requiredOfEntries(design)] : places;
}

/** Laws, plans, and work with officials alone, need no service of their own: nobody is sent anywhere. */
function leadsToServices(design: Design): boolean {
  const types = chosenTypes(design);
  return types.length === 0 || types.some((type) => !WITHOUT_SERVICES.has(type)) || hasDirectContact(design);
}

const WITHOUT_SERVICES: ReadonlySet<ListActivityType> = new Set([
  'legal-framework',
  'criminal-justice',
  'national-plan',
] as const);

/**
 * Whether a needed place is missing, empty or only a placeholder. A marker that stands in place of a group answers for
 * all fields of it.
 */
export function isMissing(design: Design, pointer: Pointer): boolean {
  for (let length = 1; length < pointer.length; length++) {
    const around = valueAt(design, pointer.slice(0, length));
    if (markerOf(around)) return answerState(around) === 'missing';
  }
  return answerState(valueAt(design, pointer)) === 'missing';
}

/** Every top-level section that has a need, in the order of the file. */
const SECTIONS = [
  'programme',
  'patterns',
  'target_groups',
  'participation',
  'landscape',
  'knowledge_used',
  'responses',
  'logframe',
  'displacement',
  'risks',
  'services',
  'sustainability',
  'monitoring',
  'evaluation',
  'safeguarding',
  'learning',
];

/** Without these a reader cannot tell what is proposed, where, when and for how much. */
const FRAME = ['title', 'countries', 'start', 'end', 'budget.total'];

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  programme: [
    'summary',
    'organisation.name',
    'organisation.kind',
    'organisation.unit',
    'partners',
    'donors',
    'places',
    'setting',
    'budget.currency',
    'budget.lines',
  ],
  logframe: ['theory_of_change', 'impact.statement', 'impact.framework', 'outcomes', 'watch'],
  sustainability: ['exit_steps'],
  monitoring: ['inception.until', 'inception.settles', 'inception.who_decides', 'reviews'],
  evaluation: ['scope'],
  safeguarding: ['communications.real_stories', 'person_level'],
  learning: ['failure_condition'],
};

/** Fields of an evaluation that takes place; whoever holds none says why, and `evaluation-is-decided` asks for that. */
const FIELDS_OF_AN_EVALUATION = [
  'context.novelty',
  'context.baseline_feasible',
  'context.comparison_ethical',
  'questions',
  'methods',
  'comparison.kind',
  'comparison.why',
  'manager',
  'dissemination',
];

function fieldsOf(design: Design, section: string): readonly string[] {
  const fields = FIELDS[section] ?? [];
  if (section === 'evaluation') {
    return groupOf(design.evaluation)?.scope === 'none' ? fields : [...fields, ...FIELDS_OF_AN_EVALUATION];
  }
  if (section !== 'safeguarding') return fields;
  return hasDirectContact(design) ? [...fields, 'staff_care', 'feedback_channel.anonymous'] : fields;
}
