import { type Field, listValues } from '../../../design/fields.ts';
import { didYouMean } from '../../../text/did-you-mean.ts';
import { plainText } from '../field-value.ts';
import type { PlainValue } from '../house-rule-file.ts';
import type { Reading } from './check.ts';

/** Lists in which other values than those listed may stand. */
const OPEN = new Set(['words', 'refs-or-values']);

/** The values that may stand at a field; undefined where anything may. */
function valuesOf({ type, kind, list, or = [] }: Field): readonly string[] | undefined {
  if (type === 'yes-no') return ['yes', 'no'];
  if (type === 'answer' && kind === 'yes-no') return ['yes', 'no', 'partly'];
  return list === undefined || OPEN.has(type) ? undefined : [...listValues(list), ...or];
}

/** The values that a rule names, as they are compared; one that can never stand at the field is said. */
export function namedValues(asked: readonly PlainValue[], { place, fault }: Reading): readonly string[] {
  const allowed = valuesOf(place.field);
  return asked.map((value, i) => {
    const text = plainText(value) ?? String(value);
    if (allowed && !allowed.includes(text)) {
      const shown = allowed.length > 30 ? `${allowed.slice(0, 30).join(', ')}, …` : allowed.join(', ');
      fault(
        [i],
        `"${text}" can never stand at "${place.path}".${didYouMean(text, allowed)}`,
        `The values are ${shown}.`,
      );
    }
    return text;
  });
}

/** "a", "a or b", "a, b or c". */
export const eitherOf = (values: readonly string[]): string =>
  values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
