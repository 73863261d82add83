import type { Design, ListActivityType } from '../design/design.generated.ts';
import { expectedOf } from '../design/expected.ts';
import { fieldsAt } from '../design/fields.ts';
import type { Knowledge } from '../knowledge/open-knowledge.ts';
import type { Pointer } from '../yaml/pointer.ts';
import { planInterview } from './plan.ts';
import type { Stage, Step } from './step.ts';

/** A key of the skeleton with what stands below it: keys, or the entries of a list. */
interface Branch {
  readonly pointer: Pointer;
  readonly keys: Map<string, Branch>;
  readonly entries: Map<string, Branch>;
  /** What an entry holds from the start: its id, its type. */
  seed: Readonly<Record<string, unknown>>;
  step?: Step;
}

const branch = (pointer: Pointer): Branch => ({ pointer, keys: new Map(), entries: new Map(), seed: {} });

/**
 * A design file without answers: every question of the stage as a comment with the reason why it is asked, and below it
 * its key, commented out. It is valid as it stands; whoever answers a question takes the `# ` off its key.
 *
 * @param types the activity types whose questions it holds; none leaves the choice open
 */
export function skeletonFor(types: readonly ListActivityType[], stage: Stage, knowledge: Knowledge): string {
  const design = {
    ctip: 1,
    stage,
    ...(types.length > 0 ? { responses: types.map((type) => ({ type })) } : {}),
  } as Design;
  const steps = planInterview(design, knowledge, stage).filter(({ id }) => id !== 'stage' && id !== 'responses');
  const top = branch([]);
  for (const step of steps) if (step.form !== 'channel') plant(top, step);
  const channels = steps.find(({ form }) => form === 'channel');
  if (channels) plantDisplacement(top, channels);
  const asked = new Set<string>();
  const lines = [
    '# The skeleton of a design. To answer a question, take the "# " off its key and off the keys above it, and write the answer',
    '# behind the colon. Lines that still begin with "#" then are questions, with the reason why they are asked.',
    '# What is not known yet: {not_known_yet: what is missing, who finds out, by when}.',
    '# What does not apply: {does_not_apply: the reason, in at least 20 characters}.',
    '# Values of long lists are in docs/design-file.md, section 12. Check the file at any time with `ctip lint`. Never write names of people affected, or anything by which they can be found.',
    'ctip: 1',
    `stage: ${stage}`,
  ];
  if (types.length === 0) lines.push('', ...choiceOfTypes(knowledge));
  else if (!top.keys.has('responses')) top.keys.set('responses', branch(['responses']));
  for (const key of inOrder(top)) {
    const below = top.keys.get(key);
    if (!below) continue;
    lines.push('');
    if (key === 'responses') lines.push(...responses(below, types, asked));
    else lines.push(...printed(key, below, '', asked).map(commented));
  }
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function choiceOfTypes(knowledge: Knowledge): string[] {
  const types = knowledge.list('activity-type')?.values ?? [];
  return [
    '# # Which types of activity will you use? Each has five questions of its own: write the skeleton anew with',
    '# # `--type <type>` for each of them, or name the types here and go on with `ctip init` at a terminal.',
    '# responses:',
    ...types.map(({ value, label }) => `#   - type: ${value}${' '.repeat(Math.max(1, 24 - value.length))}# ${label}`),
  ];
}

/** Puts a step at its place in the tree, by ids where the design has no entry yet. */
function plant(top: Branch, step: Step): void {
  // Places and a baseline are written on one line.
  const isPlace = step.entries.at(-1)?.path.endsWith('.places');
  const isBaseline = step.pointer.at(-2) === 'baseline';
  const parts = step.id.split('/').slice(0, isPlace ? -2 : isBaseline ? -1 : undefined);
  let here = top;
  let pointer: Pointer = [];
  let entry = 0;
  for (const [index, part] of parts.entries()) {
    const place = step.entries[entry];
    const isEntry = place !== undefined && pointer.length === place.list.length && index > 0;
    pointer = isEntry ? [...place.list, place.index] : [...pointer, part];
    const below = isEntry ? here.entries : here.keys;
    const next = below.get(part) ?? branch(pointer);
    below.set(part, next);
    if (isEntry) {
      entry += 1;
      const missing = step.missing.find((one) => one.pointer.length === pointer.length);
      if (missing) next.seed = missing.seed;
    }
    here = next;
  }
  here.step = step;
}

/** Displacement is asked channel by channel; in the skeleton it is one entry to be copied. */
function plantDisplacement(top: Branch, step: Step): void {
  const list = branch(['displacement']);
  const entry = branch(['displacement', 0]);
  entry.seed = { id: 'D1' };
  for (const field of fieldsAt(['displacement', 0]).filter(({ key }) =>
    ['channel', 'likelihood', 'what', 'reason'].includes(key),
  )) {
    entry.keys.set(field.key, { ...branch(['displacement', 0, field.key]), step: { ...step, field } });
  }
  list.entries.set('D1', entry);
  top.keys.set('displacement', list);
}

function responses(list: Branch, types: readonly string[], asked: Set<string>): string[] {
  const lines = ['responses:'];
  for (const type of types) {
    const entry = list.entries.get(type);
    lines.push(`  - type: ${type}`);
    if (entry) lines.push(...below(entry, '', asked).map((line) => `    ${commented(line)}`));
  }
  return lines;
}

const commented = (line: string): string => (line === '' ? '' : `# ${line}`);

function printed(key: string, node: Branch, indent: string, asked: Set<string>): string[] {
  if (node.step && node.keys.size === 0 && node.entries.size === 0) {
    const words = holds(node.step);
    return [`${indent}${key}:${words === '' ? '' : `  # ${words}`}`];
  }
  return [`${indent}${key}:`, ...below(node, `${indent}  `, asked)];
}

/** The keys and entries below a key, each question in front of the first key that answers it. */
function below(node: Branch, indent: string, asked: Set<string>): string[] {
  const lines: string[] = [];
  for (const key of inOrder(node)) {
    const next = node.keys.get(key);
    const first = next && onlyQuestion(next);
    if (first && !asked.has(first.key)) lines.push(...question(first, indent));
    if (first) asked.add(first.key);
    if (next) lines.push(...printed(key, next, indent, asked));
  }
  for (const entry of node.entries.values()) {
    for (const key of Object.keys(entry.seed)) entry.keys.delete(key);
    const seeded = Object.entries(entry.seed).map(
      ([key, value]) => `${indent}  ${key}: ${Array.isArray(value) ? `[${value.join(', ')}]` : String(value)}`,
    );
    const inside = [...seeded, ...below(entry, `${indent}  `, asked)];
    const at = inside.findIndex((line) => !line.trimStart().startsWith('#'));
    lines.push(...inside.map((line, index) => (index === at ? `${indent}- ${line.slice(indent.length + 2)}` : line)));
  }
  return lines;
}

/** The question that everything below a key answers; undefined where there are several. */
function onlyQuestion(node: Branch): Step | undefined {
  const steps = stepsIn(node);
  const [first] = steps;
  return steps.every(({ key }) => key === first?.key) ? first : undefined;
}

function stepsIn(node: Branch): Step[] {
  return [...(node.step ? [node.step] : []), ...[...node.keys.values(), ...node.entries.values()].flatMap(stepsIn)];
}

function question(step: Step, indent: string): string[] {
  if (step.code === undefined) return [];
  const number = step.number === undefined ? '' : `${step.number}. `;
  return [
    ...wrapped(`${number}${step.text}`, indent),
    ...(step.why ? wrapped(`Why: ${step.why}`, indent) : []),
    ...step.help.prompts.flatMap((prompt) => wrapped(`Think also of: ${prompt}`, indent)),
  ];
}

const WIDTH = 110;

function wrapped(text: string, indent: string): string[] {
  const lines: string[] = [''];
  for (const word of text.split(/\s+/)) {
    const last = lines[lines.length - 1] ?? '';
    if (last !== '' && last.length + word.length + 1 > WIDTH - indent.length) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.map((line) => `${indent}# ${line}`);
}

const IN_WORDS = new Set(['text', 'short-text', 'texts', 'party', 'ref', 'refs', 'ref-or-text', 'source']);

/** What a key holds: a text is described by its meaning, anything else by its form. */
function holds({ field, entries, pointer }: Step): string {
  if (pointer.at(-2) === 'baseline') return '{value: 14, date: 2026-03, source: DS1}, or {due: 2027-02, who: own}';
  if (entries.at(-1)?.path.endsWith('.places'))
    return '[{role: origin, country: NP, region: Bagmati}, {role: exploitation, country: …}]';
  const words =
    field.type === 'answer' && field.kind === 'text'
      ? ''
      : IN_WORDS.has(field.type)
        ? field.description
        : expectedOf(field);
  return words.replace(/\s+/g, ' ');
}

function inOrder({ pointer, keys }: Branch): string[] {
  const order = fieldsAt(pointer).map(({ key }) => key);
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return [...keys.keys()].sort((a, b) => place(a) - place(b));
}
