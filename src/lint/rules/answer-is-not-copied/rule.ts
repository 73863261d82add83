import type { Design } from '../../../design/design.generated.ts';
import { assumptionsOf, outcomesOf } from '../../../design/elements.ts';
import { markerOf } from '../../../design/values.ts';
import { type Pointer, valueAt } from '../../../yaml/pointer.ts';
import type { Rule } from '../../rule.ts';

/** Shorter texts may well be the same: "none", "the safeguarding officer". */
const SHORTEST_COPY = 40;
/** Fields that hold the same text before it is reported. */
const FIELDS_ALIKE = 3;

export const rule: Rule = {
  id: 'answer-is-not-copied',
  category: 'structure',
  core: false,
  severity: { concept: 'note', proposal: 'warning', approval: 'warning' },
  sources: ['proposed'],
  serves: ['RF-S11'],
  check({ design, report }) {
    const places = new Map<string, Pointer[]>();
    for (const section of ['safeguarding', 'risks', 'displacement'] as const) {
      collectTexts(design[section], [section], places);
    }
    for (const outcome of outcomesOf(design)) {
      for (const { value, pointer } of assumptionsOf(outcome, true)) collectTexts(value, pointer, places);
    }
    for (const fields of places.values()) {
      const [first] = fields;
      if (!first || fields.length < FIELDS_ALIKE) continue;
      // The text itself is not repeated: it may be private.
      const args = { count: fields.length, fields: fields.map((pointer) => nameOf(design, pointer)) };
      report({ at: first, message: 'copied', args, related: fields.slice(1) });
    }
  },
};

/** Every long text below a place, by its words; the reason in a marker may be the same for many fields. */
function collectTexts(value: unknown, pointer: Pointer, places: Map<string, Pointer[]>): void {
  if (typeof value === 'string') {
    if (value.length < SHORTEST_COPY) return;
    const words = value.toLowerCase().replace(NOT_IN_WORDS, ' ').trim();
    if (words.length < SHORTEST_COPY) return;
    const known = places.get(words);
    if (known) known.push(pointer);
    else places.set(words, [pointer]);
  } else if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) collectTexts(item, [...pointer, i], places);
  } else if (value !== null && typeof value === 'object' && !markerOf(value)) {
    for (const [key, item] of Object.entries(value)) {
      if (!key.startsWith('x_')) collectTexts(item, [...pointer, key], places);
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
