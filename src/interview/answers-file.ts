import type { Design } from '../design/design.generated.ts';
import { expectedOf } from '../design/expected.ts';
import { fieldAt, fieldsAt, listValues } from '../design/fields.ts';
import { validateDesign } from '../design/validate.ts';
import { listOf, type MarkerName, markerOf } from '../design/values.ts';
import type { Knowledge } from '../knowledge/open-knowledge.ts';
import type { Question } from '../knowledge/types.generated.ts';
import { nearest } from '../text/nearest.ts';
import { isWithin, type Pointer, valueAt } from '../yaml/pointer.ts';
import { AnswerError, answerStep } from './answer.ts';
import { applyChanges } from './apply-changes.ts';
import { type MissingAnswer, missingAnswers } from './missing-answers.ts';
import { PlacedAnswers, PlacingError } from './place-answers.ts';
import { planInterview } from './plan.ts';
import { type AnswersProblem, readAnswers } from './read-answers.ts';
import type { Answer, Stage } from './step.ts';
import { keyOf } from './wording.ts';

export type { AnswersProblem } from './read-answers.ts';

export interface AnswersResult {
  readonly design: Design;
  readonly problems: readonly AnswersProblem[];
  readonly missing: readonly MissingAnswer[];
}

/** Sections that stand in an answers file as they stand in a design. `waivers` and `agreed` are not answers. */
const SECTIONS = fieldsAt([])
  .map(({ key }) => key)
  .filter((key) => !['ctip', 'stage', 'waivers', 'agreed'].includes(key));
const PLACES: Readonly<Record<string, Pointer>> = {
  stage: ['stage'],
  impact: ['logframe', 'impact'],
  outcomes: ['logframe', 'outcomes'],
};

/**
 * Makes a design of an answers file (docs/answers-file.md). Everything that is wrong and everything essential that is
 * missing is found in one run.
 */
export function designFromAnswers(source: string, knowledge: Knowledge): AnswersResult {
  const file = readAnswers(source);
  const questions = new Map(
    knowledge
      .questions()
      .flatMap((question) =>
        question.ask !== 'dropped' && question.home.length > 0 ? [[keyOf(question), question]] : [],
      ),
  );
  const problems: AnswersProblem[] = [...file.problems];
  const report = (path: Pointer, message: string, help: string) =>
    problems.push({ line: file.lineOf(path), key: path.join('.'), message, help });
  const placed = new PlacedAnswers({ ctip: 1 } as Design);
  if (problems.length > 0) return { design: placed.design, problems, missing: [] };

  const entries = Object.entries(file.data).filter(([, value]) => value !== null);
  if (!entries.some(([key]) => key === 'stage')) placed.set(['stage'], 'concept', []);
  for (const [key, value] of entries) {
    const pointer = PLACES[key] ?? (SECTIONS.includes(key) ? [key] : undefined);
    if (!pointer) continue;
    const field = fieldAt(pointer);
    const isFitting =
      field?.type === 'entries' ? Array.isArray(value) || markerOf(value) : field?.type !== 'group' || isGroup(value);
    if (isFitting) placed.set(pointer, value, [key]);
    else report([key], `This cannot stand at "${key}".`, `Expected ${field ? expectedOf(field) : 'something else'}.`);
  }
  placeTypes(placed, file.data.activity_types, report);
  for (const [key, question] of questions) {
    const value = file.data[key];
    if (value === undefined || value === null) continue;
    placeQuestion(placed, question, value, knowledge, report);
  }
  const known = new Set([...Object.keys(PLACES), ...SECTIONS, 'activity_types', ...questions.keys()]);
  for (const [key] of entries)
    if (!known.has(key)) report([key], `There is no question "${key}".`, unknownKey(key, [...known]));

  for (const problem of validateDesign(placed.design)) {
    if (problem.severity !== 'error') continue;
    report(originOf(placed, problem.pointer), problem.message, problem.help);
  }
  return {
    design: placed.design,
    problems: problems.sort((a, b) => a.line - b.line),
    missing: missingAnswers(placed.design, knowledge),
  };
}

const isGroup = (value: unknown): boolean => value !== null && typeof value === 'object' && !Array.isArray(value);

type Report = (path: Pointer, message: string, help: string) => void;

function placeTypes(placed: PlacedAnswers, value: unknown, report: Report): void {
  if (value === undefined || value === null) return;
  const known = listValues('activity-type');
  const types = Array.isArray(value) ? value : [value];
  for (const [index, type] of types.entries()) {
    const standing = listOf(placed.design.responses);
    if (!known.includes(String(type))) {
      const near = nearest(String(type), known);
      report(
        ['activity_types', index],
        `"${String(type)}" is no activity type.`,
        `${near[0] ? `Did you mean ${near[0]}? ` : ''}The types are ${known.join(', ')}.`,
      );
    } else if (!standing.some((response) => response.type === type)) {
      placed.set(['responses', standing.length], { type }, ['activity_types', index]);
    }
  }
}

function placeQuestion(
  placed: PlacedAnswers,
  question: Question,
  value: unknown,
  knowledge: Knowledge,
  report: Report,
): void {
  const key = keyOf(question);
  const type = knowledge.typeOf(question.code);
  if (type !== undefined && !listOf(placed.design.responses).some((response) => response.type === type)) {
    report(
      [key],
      `This question belongs to the type ${type}, which is not chosen.`,
      `Add ${type} to activity_types, or remove the answer.`,
    );
    return;
  }
  try {
    if (markerOf(value)) placeMarker(placed, question, value, knowledge, report);
    else if (question.key === 'response.choice') placeResponses(placed, value, report);
    else placed.answer(question, value, [key], type);
  } catch (error) {
    if (error instanceof PlacingError) report(error.path, error.message, error.help);
    else if (error instanceof AnswerError) report([key], error.message, 'Give an answer, or leave the key out.');
    else throw error;
  }
}

/** Question 13 is answered type by type, with the keys of the response. */
function placeResponses(placed: PlacedAnswers, value: unknown, report: Report): void {
  const parts = value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : [];
  if (parts.length === 0)
    report(
      ['response.choice'],
      'The choice is explained type by type.',
      'Write it as {awareness: {target_groups: […], interrupts: […], rationale: …, alternatives: […]}}.',
    );
  for (const [type, part] of parts) {
    const index = listOf(placed.design.responses).findIndex((response) => response.type === type);
    if (index < 0) {
      report(
        ['response.choice', type],
        `The type ${type} is not chosen.`,
        `Add ${type} to activity_types, or remove it here.`,
      );
      continue;
    }
    for (const [key, answer] of Object.entries((part ?? {}) as object)) {
      placed.set(['responses', index, key], answer, ['response.choice', type, key]);
    }
  }
}

/** A marker holds for all that the question asks; a question that is asked within another has one home of its own. */
function placeMarker(
  placed: PlacedAnswers,
  question: Question,
  value: unknown,
  knowledge: Knowledge,
  report: Report,
): void {
  const key = keyOf(question);
  if (markAll(placed, key, value, knowledge)) return;
  if (question.ask === 'prompt' && question.kind !== 'field')
    placed.answer(question, value, [key], knowledge.typeOf(question.code));
  else
    report(
      [key],
      'This marks nothing: what the question asks is answered elsewhere in this file, or has no entry yet.',
      'Remove it, or add the entry to which it belongs.',
    );
}

/** @returns whether anything was open that could be marked */
function markAll(placed: PlacedAnswers, key: string, value: unknown, knowledge: Knowledge): boolean {
  const marker = markerOf(value) as { name: MarkerName; text: string };
  const answer: Answer = {
    not_known_yet: { kind: 'not-known-yet', text: marker.text } as const,
    does_not_apply: { kind: 'does-not-apply', reason: marker.text } as const,
    held_privately: { kind: 'held-privately', text: marker.text } as const,
  }[marker.name];
  const own = (placed.design.stage ?? 'concept') as Stage;
  // What only a later stage asks is marked where the question is one of that stage.
  return [own, 'approval' as const].some((stage) => {
    const left = new Set<string>();
    for (;;) {
      const steps = planInterview(placed.design, knowledge, stage).filter(
        (one) => one.key === key && one.state === 'open' && !one.optional && !left.has(one.id),
      );
      if (steps.length === 0) return left.size > 0;
      for (const step of steps) {
        left.add(step.id);
        // A marker can close several steps at once.
        if (isMarkedAround(placed.design, step.pointer)) continue;
        const changes = answerStep(step, answer, placed.design);
        placed.design = applyChanges(placed.design, changes);
        for (const { pointer } of changes) placed.origins.push({ design: pointer, answers: [key] });
      }
    }
  });
}

const isMarkedAround = (design: Design, pointer: Pointer): boolean =>
  pointer.some((_, depth) => markerOf(valueAt(design, pointer.slice(0, depth + 1))) !== undefined);

function unknownKey(key: string, known: readonly string[]): string {
  const [group = '', slug = ''] = key.split('.');
  const near = nearest(key, known);
  const bySlug = known.filter((other) => slug !== '' && other.endsWith(`.${slug}`));
  const found = [...new Set([...near, ...bySlug])].slice(0, 2);
  if (found.length > 0) return `Did you mean ${found.join(' or ')}?`;
  const ofGroup = known.filter((other) => other.startsWith(`${group}.`));
  if (ofGroup.length > 0) return `The keys of "${group}" are ${ofGroup.join(', ')}.`;
  return 'The keys are listed in docs/answers-file.md.';
}

/** Where in the answers the nearest part of a place in the design came from. */
function originOf(placed: PlacedAnswers, pointer: Pointer): Pointer {
  const found = placed.origins
    .filter(({ design }) => isWithin(pointer, design))
    .sort((a, b) => b.design.length - a.design.length)[0];
  return found ? [...found.answers, ...pointer.slice(found.design.length)] : pointer;
}
