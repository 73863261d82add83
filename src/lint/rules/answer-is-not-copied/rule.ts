import type { Design } from '../../../design/design.generated.ts';
import { assumptionsOf, outcomesOf } from '../../../design/elements.ts';
import { markerOf } from '../../../design/values.ts';
import { type Pointer, valueAt } from '../../../yaml/pointer.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule<'characters' | 'fields'> = {
  id: 'answer-is-not-copied',
  category: 'structure',
  core: false,
  severity: { concept: 'note', proposal: 'warning', approval: 'warning' },
  sources: ['proposed'],
  serves: ['RF-S11'],
  options: {
    characters: {
      default: 40,
      minimum: 1,
      description: 'Characters from which a text counts: shorter texts may well be the same.',
    },
    fields: { default: 3, minimum: 2, description: 'Fields that hold the same text from which it is reported.' },
  },
  check({ design, options, report }) {
    const places = new Map<string, Pointer[]>();
    const collect = (value: unknown, pointer: Pointer) => collectTexts(value, pointer, places, options.characters);
    for (const section of ['safeguarding', 'risks', 'displacement'] as const) {
      collect(design[section], [section]);
    }
    for (const outcome of outcomesOf(design)) {
      for (const { value, pointer } of assumptionsOf(outcome, true)) collect(value, pointer);
    }
    for (const fields of places.values()) {
      const [first] = fields;
      if (!first || fields.length < options.fields) continue;
      // The text itself is not repeated: it may be private.
      const args = { count: fields.length, fields: fields.map((pointer) => nameOf(design, pointer)) };
      report({ at: first, message: 'copied', args, related: fields.slice(1) });
    }
  },
};

/** Every long text below a place, by its words; the reason in a marker may be the same for many fields. */
function collectTexts(value: unknown, pointer: Pointer, places: Map<string, Pointer[]>, shortest: number): void {
  if (typeof value === 'string') {
    if (value.length < shortest) return;
    const words = value.toLowerCase().replace(NOT_IN_WORDS, ' ').trim();
    if (words.length < shortest) return;
    const known = places.get(words);
    if (known) known.push(pointer);
    else places.set(words, [pointer]);
  } else if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) collectTexts(item, [...pointer, i], places, shortest);
  } else if (value !== null && typeof value === 'object' && !markerOf(value)) {
    for (const [key, item] of Object.entries(value)) {
      if (!key.startsWith('x_')) collectTexts(item, [...pointer, key], places, shortest);
    }
  }
}

/** Spaces and signs between words: another full stop or line break does not make another answer. */
const NOT_IN_WORDS = /[\s\p{P}\p{S}]+/gu;

/** `HM1.mitigation` within an entry that has an id, else the keys from the top: `safeguarding.consent.payment`. */
function nameOf(design: Design, pointer: Pointer): string {
  for (let length = pointer.length - 1; length > 0; length--) {
    const around = valueAt(design, pointer.slice(0, length)) as { id?: unknown };
    if (typeof around.id === 'string') return [around.id, ...pointer.slice(length)].join('.');
  }
  return pointer.filter((part) => typeof part === 'string').join('.');
}
