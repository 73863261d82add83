import { checkbox, Separator, select } from '@inquirer/prompts';
import type { Design } from '../../design/design.generated.ts';
import { expectedOf } from '../../design/expected.ts';
import type { Field } from '../../design/fields.ts';
import { isPlaceholder, longAnswer } from '../../design/values.ts';
import { type Choice, choicesOf } from '../../interview/choices.ts';
import { readAnswer } from '../../interview/read-answer.ts';
import type { Answer, Step } from '../../interview/step.ts';
import { terminalText } from '../../text/terminal-text.ts';
import { valueAt } from '../../yaml/pointer.ts';
import { askText } from './ask-text.ts';
import { otherAnswer } from './other-answer.ts';
import type { Talk } from './talk.ts';

/** What came of a prompt: an answer, or what to do instead. */
export type Said =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'skip' }
  | { readonly kind: 'back' }
  | { readonly kind: 'new-entry' };

const HINT = 'Enter alone: more help, "I don\'t know yet", skip';
const HINT_MANY = 'Space chooses, Enter goes on; Enter with nothing chosen: more help, "I don\'t know yet", skip';
const UNSURE = /^(i )?(don['’]?t|do not) know( yet)?\.?$/i;
const MANY = new Set(['choices', 'refs', 'refs-or-values', 'refs-or-texts', 'refs-or-party', 'parties', 'words']);

/**
 * Asks a step until something comes of it.
 *
 * @param draft stands in the line from the start, to be changed
 */
export async function askStep(step: Step, design: Design, talk: Talk, draft?: string): Promise<Said> {
  for (;;) {
    const said = await askField(step, step.field, design, talk, draft);
    if (said !== 'other') return said;
    const other = await otherAnswer(step, talk, (field) => askField({ ...step, form: 'field' }, field, design, talk));
    if (other) return other;
  }
}

/** One prompt for a field; `other` where the designer wants none of what it takes. */
async function askField(step: Step, field: Field, design: Design, talk: Talk, draft?: string): Promise<Said | 'other'> {
  const kind = field === step.field ? 'value' : 'instead';
  const pointer = kind === 'value' ? step.pointer : (step.instead?.pointer ?? step.pointer);
  const isTyped =
    step.form === 'place' || (field.type === 'answer' && (field.kind === 'text' || field.kind === 'number'));
  const choices = isTyped ? undefined : choicesOf(field, design, talk.knowledge, pointer);
  const isOpen = TAKES_OWN_WORDS.has(field.type);
  if (choices && (choices.length > 0 || !isOpen)) {
    if (choices.length === 0) return nothingToChoose(field, talk);
    const chosen =
      MANY.has(field.type) || field.kind === 'multi'
        ? await chooseMany(step, field, choices, design, talk)
        : await chooseOne(step, field, choices, talk);
    if (chosen === 'other') return 'other';
    if (chosen === OWN_WORDS) return typed(step, field, design, talk, kind);
    if (chosen === NEW_ENTRY) return { kind: 'new-entry' };
    if (chosen === INSTEAD && step.instead)
      return askField({ ...step, form: 'field' }, step.instead.field, design, talk);
    return { kind: 'answer', answer: { kind, value: chosen } };
  }
  if (field.type === 'texts' || field.kind === 'list') return typedList(step, field, design, talk, kind);
  return typed(step, field, design, talk, kind, draft);
}

const TAKES_OWN_WORDS = new Set([
  'party',
  'parties',
  'source',
  'ref-or-text',
  'refs-or-texts',
  'refs-or-party',
  'words',
]);
const OWN_WORDS = Symbol('in own words');
const NEW_ENTRY = Symbol('a new entry');
const INSTEAD = Symbol('another field that answers it');

async function nothingToChoose(field: Field, talk: Talk): Promise<Said> {
  talk.say(
    `${field.title}: there is nothing yet to choose from. This stays open; answer it when the entry exists.`,
    'quiet',
  );
  return { kind: 'skip' };
}

function named(choice: Choice, { fold }: Talk): { value: string; name: string; description?: string; short: string } {
  const name = terminalText(choice.label);
  return {
    value: choice.value,
    name: fold(choice.label, '    '),
    short: name,
    ...(choice.meaning === undefined ? {} : { description: fold(choice.meaning) }),
  };
}

async function chooseOne(step: Step, field: Field, choices: readonly Choice[], talk: Talk): Promise<unknown> {
  const { signs } = talk;
  const own = TAKES_OWN_WORDS.has(field.type)
    ? [{ value: OWN_WORDS, name: 'Somebody or something else (type it)' }]
    : [];
  const chosen = await talk.prompt(select<unknown>, {
    message: `${field.title}:`,
    choices: [
      ...choices.map((choice) => named(choice, talk)),
      ...own,
      ...(step.instead && field === step.field
        ? [{ value: INSTEAD, name: step.instead.label, short: 'in another way' }]
        : []),
      new Separator(signs.line.repeat(12)),
      {
        value: 'other',
        name: step.unknownAt ? 'More help, "I don\'t know yet", skip ...' : 'More help, skip ...',
        short: 'other',
      },
    ],
    pageSize: talk.rows,
    loop: false,
    theme: talk.theme,
  });
  return chosen;
}

async function chooseMany(
  step: Step,
  field: Field,
  choices: readonly Choice[],
  design: Design,
  talk: Talk,
): Promise<unknown> {
  const standing = longAnswer(valueAt(design, step.pointer))?.answer;
  const before = new Set(Array.isArray(standing) ? standing : []);
  const canAdd = field.key === 'target_groups';
  const own = TAKES_OWN_WORDS.has(field.type)
    ? [{ value: OWN_WORDS, name: 'In own words (type them)', short: 'in own words' }]
    : [];
  talk.say(HINT_MANY, 'quiet');
  const chosen: unknown[] = await talk.prompt(checkbox<unknown>, {
    message: `${field.title}:`,
    choices: [
      ...choices.map((choice) => ({ ...named(choice, talk), checked: before.has(choice.value) })),
      ...own,
      ...(canAdd ? [{ value: NEW_ENTRY, name: 'Another group, to be described now', short: 'another group' }] : []),
    ],
    pageSize: talk.rows,
    loop: false,
    shortcuts: { all: null, invert: null },
    theme: talk.theme,
  });
  if (chosen.length === 0) return 'other';
  if (chosen.includes(NEW_ENTRY)) return NEW_ENTRY;
  if (chosen.includes(OWN_WORDS)) return OWN_WORDS;
  return chosen;
}

/** Reads a line; `other` where it is empty, a question mark or says that it is not known. */
export async function typed(
  step: Step,
  field: Field,
  design: Design,
  talk: Talk,
  kind: 'value' | 'instead' = 'value',
  draft?: string,
): Promise<Said | 'other'> {
  const text = await talk.prompt(askText, {
    fold: talk.fold,
    ...(draft === undefined ? {} : { draft }),
    message: `${field.title}:`,
    hint: `${formOf(step, field)}${step.instead && field === step.field ? `${step.instead.label}: Enter alone. ` : ''}${HINT}`,
    check: (line: string) => {
      if (isOther(line)) return undefined;
      const read = readAnswer(step, line, design, field);
      return 'problem' in read ? read.problem : undefined;
    },
    theme: talk.theme,
  });
  if (text.trim() === '<') return { kind: 'back' };
  if (isOther(text)) return 'other';
  const read = readAnswer(step, text, design, field);
  if ('problem' in read) return 'other';
  const isList = MANY.has(field.type) && field.type !== 'words' && !Array.isArray(read.value);
  const value = isList ? [read.value] : read.value;
  if (kind === 'instead') return { kind: 'answer', answer: { kind, value } };
  return { kind: 'answer', answer: { kind, value, ...(read.evidence ? { evidence: read.evidence } : {}) } };
}

/** `?`, "don't know", an empty line and a placeholder lead to the other answers; `<` goes back. */
const isOther = (line: string): boolean => {
  const text = line.trim();
  return text === '<' || isPlaceholder(text) || UNSURE.test(text);
};

const SHOWN_FORMS = new Set([
  'date',
  'age-range',
  'codes',
  'country-code',
  'currency-code',
  'language-code',
  'percent',
  'number',
  'money',
  'year',
  'value',
]);

function formOf(step: Step, field: Field): string {
  if (step.form === 'place') return 'Country, region, district, from large to small: "Nepal, Bagmati". ';
  if (field.type === 'places')
    return 'Places from large to small, with ";" between them: "Nepal, Bagmati; India, Bihar". ';
  if (field.type === 'codes')
    return `${field.of === 'language-code' ? 'Languages' : 'Countries'} with commas between them, by name or code. `;
  return SHOWN_FORMS.has(field.type) ? `${expectedOf(field).replace(/^./, (first) => first.toUpperCase())}. ` : '';
}

/** Texts one by one; an empty line ends the list. */
async function typedList(
  step: Step,
  field: Field,
  design: Design,
  talk: Talk,
  kind: 'value' | 'instead',
): Promise<Said | 'other'> {
  const first = await typed(step, field, design, talk, kind);
  if (first === 'other' || first.kind !== 'answer') return first;
  const { answer } = first;
  const value = answer.kind === 'value' || answer.kind === 'instead' ? [answer.value] : [];
  return { kind: 'answer', answer: { ...answer, value } as Answer };
}
