import type { Field } from '../design/fields.ts';
import type { Knowledge } from '../knowledge/open-knowledge.ts';
import type { Question } from '../knowledge/types.generated.ts';
import type { Step, StepHelp } from './step.ts';

/** The words in which something is asked. */
export interface Wording {
  readonly shown: Pick<Step, 'key' | 'code' | 'number' | 'text' | 'why' | 'mayBePrivate'>;
  readonly help: Omit<StepHelp, 'description' | 'example'>;
  /** Whether the question is one of the sixty of a concept note. */
  readonly isCore: boolean;
}

const TYPE_OF_CODE = /^A([1-7])-/;

/** Whether a question belongs to a design with these types: those of every design, and those of its own types. */
export function concernsTypes(question: Question, types: readonly string[]): boolean {
  return !TYPE_OF_CODE.test(question.code) || types.includes(question.key?.split('.')[0] ?? '');
}

/** The keys of an object that have a value. */
function filled<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}

/**
 * A question as it is asked.
 *
 * @param types the types whose questions may be shown under it
 */
export function wordingOfQuestion(question: Question, knowledge: Knowledge, types: readonly string[]): Wording {
  const { code, key = code, number, text, why, weak, strong, sources = [] } = question;
  const prompts = knowledge
    .questions()
    .filter((other) => other.ask === 'prompt' && other.under === code && concernsTypes(other, types))
    .map((other) => other.text);
  return {
    shown: { key, code, text, mayBePrivate: question.private === 'possible', ...filled({ number, why }) },
    help: { prompts, sources, ...filled({ weak, strong }) },
    isCore: question.ask === 'concept',
  };
}

/**
 * The words for a field that no asked question names: those of the prompt or of the safeguarding statement whose home it
 * is; else the field speaks for itself.
 */
export function wordingOfPath(path: string, field: Field, knowledge: Knowledge, types: readonly string[]): Wording {
  const isHome = (home: readonly string[]) => home.some((place) => place.replace(/\[\]$/, '') === path);
  const question = knowledge
    .questions()
    .find((other) => other.ask !== 'dropped' && isHome(other.home) && concernsTypes(other, types));
  if (question) return { ...wordingOfQuestion(question, knowledge, types), isCore: false };
  const statement = knowledge.safeguarding().statements.find((other) => isHome(other.home));
  const { text = field.description, why, weak, sources = [] } = statement ?? {};
  return {
    shown: { key: path, text, mayBePrivate: false, ...filled({ why }) },
    help: { prompts: [], sources, ...filled({ weak }) },
    isCore: false,
  };
}
