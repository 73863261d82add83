import type { Design } from '../../src/design/design.generated.ts';
import { answerStep } from '../../src/interview/answer.ts';
import { applyChanges } from '../../src/interview/apply-changes.ts';
import { choicesOf } from '../../src/interview/choices.ts';
import { planInterview } from '../../src/interview/plan.ts';
import { readAnswer } from '../../src/interview/read-answer.ts';
import type { Answer, Stage, Step } from '../../src/interview/step.ts';
import { knowledge } from '../support/knowledge.ts';

/** What a designer could type; by key of the field where its type alone gives nothing sensible. */
const TYPED: Readonly<Record<string, string>> = {
  start: '2027-01',
  end: '2030-12',
  by: '2030-06',
  due: '2027-02',
  year: '2024',
  ages: '18-45',
  countries: 'Nepal, India',
  country: 'Nepal, Bagmati',
  languages: 'Nepali, Hindi',
  places: 'Nepal, Bagmati; India, Bihar',
  currency: 'eur',
  funded_until: '2031-12',
};

const BY_TYPE: Readonly<Record<string, string>> = {
  number: '12',
  money: '48000',
  percent: '40',
  value: '14',
  date: '2028-06',
  words: 'sex, age',
};

/** An answer to a step as a designer could give it at the terminal. */
export function sampleAnswer(step: Step, design: Design): Answer | undefined {
  if (step.form === 'types') return { kind: 'value', value: ['awareness'] };
  if (step.form === 'channel') return { kind: 'channel', likelihood: 'medium' };
  const choices = step.form === 'place' ? undefined : choicesOf(step.field, design, knowledge, step.pointer);
  const first = choices?.find(({ value }) => value !== 'none' && value !== 'text')?.value;
  const many = ['choices', 'refs', 'refs-or-values', 'refs-or-texts', 'refs-or-party', 'words'].includes(
    step.field.type,
  );
  // Nothing can be named where nothing stands.
  if (first === undefined && (step.field.type === 'refs' || step.field.type === 'ref' || choices?.length === 0))
    return undefined;
  if (first !== undefined) {
    const isMulti = many || step.field.kind === 'multi';
    return { kind: 'value', value: isMulti ? [first] : first };
  }
  if (step.field.type === 'texts' || step.field.kind === 'list') return { kind: 'value', value: ['first', 'second'] };
  const typed =
    step.field.kind === 'number'
      ? '120'
      : (TYPED[step.field.key] ?? BY_TYPE[step.field.type] ?? `An answer on ${step.field.key}`);
  const read = readAnswer(step, typed, design);
  if ('problem' in read) throw new Error(`${step.id}: ${read.problem}`);
  const value = many || step.field.type === 'parties' ? [read.value] : read.value;
  return { kind: 'value', value };
}

/**
 * Answers every open step in turn, as an interview does.
 *
 * @param answer what is said to a step; undefined leaves it open
 */
export function answerAll(
  start: Design,
  stage: Stage,
  answer: (step: Step, design: Design) => Answer | undefined = sampleAnswer,
): { design: Design; asked: Step[] } {
  let design = start;
  const asked: Step[] = [];
  const left = new Set<string>();
  for (let turn = 0; turn < 1500; turn++) {
    const step = planInterview(design, knowledge, stage).find(({ id, state }) => state === 'open' && !left.has(id));
    if (!step) return { design, asked };
    asked.push(step);
    const said = answer(step, design);
    if (said) design = applyChanges(design, answerStep(step, said, design));
    else left.add(step.id);
  }
  throw new Error('The interview does not come to an end.');
}
