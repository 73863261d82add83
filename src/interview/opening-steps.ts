import type { Design } from '../design/design.generated.ts';
import { type Field, fieldAt } from '../design/fields.ts';
import { listOf } from '../design/values.ts';
import type { Knowledge } from '../knowledge/open-knowledge.ts';
import type { FoundStep } from './field-steps.ts';

const nothing = { missing: [], entries: [], also: [], optional: false, mayBePrivate: false, named: true } as const;

/** The first thing that is asked: how far the design is to go. */
export function opening(design: Design): FoundStep[] {
  const field = known(fieldAt(['stage']));
  return [
    {
      ...nothing,
      id: 'stage',
      key: 'stage',
      section: 'programme',
      text: 'How far is this design to go for now?',
      why: 'A concept asks the core questions only; a proposal asks for everything that a donor and a partner need.',
      help: { description: field.description, prompts: [], sources: [] },
      field,
      form: 'field',
      pointer: ['stage'],
      state: design.stage === undefined ? 'open' : 'answered',
      essential: false,
    },
  ];
}

/** The choice of activity types; it is part of question 13, and all that follows depends on it. */
export function typesStep(design: Design, knowledge: Knowledge): FoundStep {
  const question = knowledge.question('PD-M30');
  const field = known(fieldAt(['responses', 0, 'type']));
  return {
    ...nothing,
    id: 'responses',
    key: 'activity_types',
    section: 'responses',
    code: 'PD-M30',
    ...(question?.number === undefined ? {} : { number: question.number }),
    text: 'Which types of activity will you use?',
    why: 'Each type has lessons and questions of its own. What fits follows from the pattern, not from habit.',
    help: { description: knowledge.list('activity-type')?.label ?? '', prompts: [], sources: [] },
    field,
    form: 'types',
    pointer: ['responses'],
    state: listOf(design.responses).length > 0 ? 'answered' : 'open',
    essential: true,
  };
}

function known(field: Field | undefined): Field {
  if (!field) throw new Error('schemas/design.schema.json: a field of the opening is missing.');
  return field;
}
