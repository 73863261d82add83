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

/** Whether a question or an indicator belongs to a design with these types: what is of every design, and of its own types. */
export function concernsTypes(id: string, types: readonly string[], knowledge: Knowledge): boolean {
  const type = knowledge.typeOf(id);
  return type === undefined || types.includes(type);
}

/** The name of a question in answers files and reports; one of an organisation may have its code only. */
export const keyOf = ({ key, code }: Question): string => key ?? code;

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
  const { code, number, text, weak, strong, sources = [] } = question;
  const origin = knowledge.origin(code);
  const added = origin && `Added by ${origin.organisation.replace(/[.]?$/, '.')}`;
  const why = [question.why, added].filter((part) => part !== undefined).join(' ') || undefined;
  const prompts = knowledge
    .questions()
    .filter((other) => other.ask === 'prompt' && other.under === code && concernsTypes(other.code, types, knowledge))
    .map((other) => other.text);
  return {
    shown: {
      key: keyOf(question),
      code,
      text,
      mayBePrivate: question.private === 'possible',
      ...filled({ number, why }),
    },
    help: { prompts, sources, ...filled({ weak, strong }) },
    isCore: question.ask === 'concept' && origin === undefined,
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
    .find((other) => other.ask !== 'dropped' && isHome(other.home) && concernsTypes(other.code, types, knowledge));
  if (question) return { ...wordingOfQuestion(question, knowledge, types), isCore: false };
  const statement = knowledge.safeguarding().statements.find((other) => isHome(other.home));
  const { text = field.description, why, weak, sources = [] } = statement ?? {};
  return {
    shown: { key: path, text, mayBePrivate: false, ...filled({ why }) },
    help: { prompts: [], sources, ...filled({ weak }) },
    isCore: false,
  };
}
